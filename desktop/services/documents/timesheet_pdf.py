"""The group's timesheet as PDF: landscape A4, the customary grid, its heading repeated on every page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm

from desktop.services.documents.formats import NO_BREAK, clean
from desktop.services.documents.labels import LABELS, SheetLanguage, TimesheetLabels
from desktop.services.documents.page import LANDSCAPE, Face, Ink, PdfFile, draw_footer
from desktop.services.documents.text import Letters, Line, Run, fit, width_of, wrap
from desktop.services.documents.timesheet import (
    SheetHeading,
    closing_of,
    confirmation_of,
    documents_of,
    glyph_of,
    legend_of,
    reasons_of,
)
from protocol.attendance import DERIVED_MARKS, Sheet, SheetRow
from protocol.rules import Rules

NUMBER, IIN, TOTAL, REASONS, CONFIRMED = 6.5 * mm, 20 * mm, 10.4 * mm, 17 * mm, 15.5 * mm
DAY = 4.6 * mm
HEAD_HEIGHT = 26.0
ROW_LOWEST, ROW_HIGHEST = 10.3, 15.0
BASELINE_DROP = 2.3
SMALL, SMALL_LEADING = 6.4, 7.8
SIGNATURE_STEP, SIGNATURES_A_LINE = 18.0, 3
NAME_ATTEMPTS = ((6.8, 1), (6.2, 1), (5.6, 1), (4.9, 2))
NAME_ATTEMPTS_OF_HIGH_ROWS = ((6.8, 1), (6.4, 1), (6.2, 2), (4.9, 2))
HIGH_ROW = 13.0
REASON_ATTEMPTS = ((6.2, 1), (4.9, 2))
HEAD_ATTEMPTS = ((6.2, 3), (5.6, 3), (5.0, 4))
SHADE, LINE_COLOUR = (0.92, 0.93, 0.94), (0.45, 0.49, 0.53)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the columns stand; every x is a left edge except the last, the grid's right edge."""

    name: float
    iin: float
    days: tuple[float, ...]
    totals: tuple[float, ...]
    reasons: float
    confirmed: float
    right: float


@dataclass(frozen=True, slots=True)
class _Below:
    """What stands under the grid on the last page, ready in lines."""

    legend: tuple[Line, ...]
    documents: tuple[Line, ...]
    signatures: tuple[tuple[str, str], ...]

    @property
    def height(self) -> float:
        """Without the documents, which flow on."""
        return 8 + len(self.legend) * SMALL_LEADING + 6 + -(-len(self.signatures) // SIGNATURES_A_LINE) * SIGNATURE_STEP + 4


def render_timesheet(sheet: Sheet, heading: SheetHeading, rules: Rules, language: SheetLanguage) -> bytes:
    """The PDF of a group's month. Up to 35 children fit a page; the same arguments give the same bytes."""
    labels = LABELS[language]
    pdf = PdfFile(
        LANDSCAPE,
        title=f"{labels.title}: {clean(sheet.group_name)}, {labels.written_month(sheet.month)}",
        author=heading.organisation(language),
        subject=sheet.content_hash,
        language=language,
        dated=heading.printed_on,
    )
    drawing = _Timesheet(pdf, sheet, heading, rules, language)
    drawing.draw()
    return pdf.finish()


def _grid(days: int) -> _Grid:
    right = LANDSCAPE.width - LANDSCAPE.right
    confirmed = right - CONFIRMED
    reasons = confirmed - REASONS
    totals = tuple(reasons - TOTAL * n for n in (4, 3, 2, 1))
    first_day = totals[0] - DAY * days
    return _Grid(
        name=LANDSCAPE.left + NUMBER,
        iin=first_day - IIN,
        days=tuple(first_day + DAY * n for n in range(days)),
        totals=totals,
        reasons=reasons,
        confirmed=confirmed,
        right=right,
    )


class _Timesheet:
    """One timesheet being drawn."""

    def __init__(self, pdf: PdfFile, sheet: Sheet, heading: SheetHeading, rules: Rules, language: SheetLanguage) -> None:
        self.canvas: Any = pdf.canvas
        self._pdf = pdf
        self._sheet, self._heading, self._rules, self._language = sheet, heading, rules, language
        self._labels: TimesheetLabels = LABELS[language]
        self._grid = _grid(len(sheet.days))
        self._header = self._header_lines()
        self._below = self._what_stands_below()
        self._grid_top = LANDSCAPE.inner_top - 15 - len(self._header) * 8.6 - 4
        self._pages = self._shared_out()

    # -- what goes where ----------------------------------------------------------------------------------------------------

    def _header_lines(self) -> tuple[Line, ...]:
        labels, language = self._labels, self._language
        basis = self._rules.legal_basis_kk if language == "kk" else self._rules.legal_basis_ru
        parts = (
            (labels.organisation, f"{self._heading.organisation(language)}, {labels.bin}{NO_BREAK}{self._heading.bin}"),
            (labels.group, clean(self._sheet.group_name)),
            (labels.month, labels.written_month(self._sheet.month).replace(" ", NO_BREAK)),
            (labels.basis, clean(basis)),
        )
        runs = []
        for label, value in parts:
            runs += [Run(f"{label}: ", ink=Ink.MUTED), Run(value, Face.MEDIUM), Run(f"{NO_BREAK}{NO_BREAK}· ", ink=Ink.MUTED)]
        return wrap(runs[:-1], 7.2, LANDSCAPE.inner_width)

    def _what_stands_below(self) -> _Below:
        width, labels = LANDSCAPE.inner_width, self._labels
        marks = [Run(f"{labels.legend}: ", ink=Ink.MUTED)]
        for glyph, word in legend_of(self._rules, self._language):
            marks += [Run(f"{glyph}{NO_BREAK}{NO_BREAK}", Face.BOLD), Run(f"{word}; ".replace(" ", NO_BREAK)[:-1] + " ")]
        closing = f"{closing_of(self._sheet, self._heading, labels)} · {labels.hash}: {self._sheet.content_hash}"
        legend = (*wrap((*marks, Run(labels.planned)), SMALL, width), *wrap((Run(closing),), SMALL, width))
        papers = list(documents_of(self._sheet))
        documents = [wrap((Run(f"{labels.documents}:", Face.MEDIUM),), SMALL, width)] if papers else []
        documents += [wrap((Run(paper),), SMALL, width) for paper in papers]
        teachers = self._heading.teachers or ("",)
        signers = (*((labels.teacher, clean(name)) for name in teachers), (labels.head, clean(self._heading.head_name)))
        return _Below(legend, tuple(line for lines in documents for line in lines), signers)

    def _shared_out(self) -> tuple[tuple[int, int], ...]:
        """The rows of each page as (first, after the last). The last page also bears the totals and what stands below."""
        room = self._grid_top - HEAD_HEIGHT - LANDSCAPE.bottom
        count = len(self._sheet.rows)
        full = int(room // ROW_LOWEST)
        last = max(int((room - self._below.height) // ROW_LOWEST) - 1, 1)
        if count <= last:
            return ((0, count),)
        pages = 1 + -(-(count - last) // full)
        even = min(-(-count // pages), full)
        starts = [min(even * n, count) for n in range(pages)]
        if count - starts[-1] > last:
            starts[-1] = count - last
        return tuple(zip(starts, [*starts[1:], count], strict=True))

    def _row_height(self) -> float:
        """As airy as the fullest page lets it be."""
        room = self._grid_top - HEAD_HEIGHT - LANDSCAPE.bottom
        heights = [room / max(end - start, 1) for start, end in self._pages[:-1]]
        start, end = self._pages[-1]
        heights.append((room - self._below.height) / (end - start + 1))
        return max(min(*heights, ROW_HIGHEST), ROW_LOWEST - 0.5)

    # -- drawing ------------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw every page."""
        step = self._row_height()
        room = int((LANDSCAPE.inner_top - LANDSCAPE.bottom) // SMALL_LEADING)
        start, end = self._pages[-1]
        below_top = self._grid_top - HEAD_HEIGHT - (end - start + 1) * step
        papers_top = below_top - self._below.height
        here = max(int((papers_top - LANDSCAPE.bottom) // SMALL_LEADING), 0)
        papers = self._below.documents
        if here < 2:
            here = 0
        annexes = [papers[n : n + room] for n in range(here, len(papers), room)]
        pages = len(self._pages) + len(annexes)
        for place, (first, after) in enumerate(self._pages, 1):
            last = place == len(self._pages)
            self._draw_grid_page(first, after, step, last=last)
            if last:
                self._draw_below(below_top)
                self._draw_lines(papers[:here], SMALL, SMALL_LEADING, papers_top)
            self._end_page(place, pages)
        for place, annex in enumerate(annexes, len(self._pages) + 1):
            self._draw_lines(annex, SMALL, SMALL_LEADING, LANDSCAPE.inner_top)
            self._end_page(place, pages)

    def _end_page(self, place: int, pages: int) -> None:
        labels = self._labels
        name = f"{labels.title} · {clean(self._sheet.group_name)} · {labels.written_month(self._sheet.month)} · SHA-256 "
        draw_footer(self._pdf, name + self._sheet.content_hash, place, pages, labels.page, size=6)
        self.canvas.showPage()

    def _draw_grid_page(self, first: int, after: int, step: float, *, last: bool) -> None:
        rows = self._sheet.rows[first:after]
        lines = len(rows) + last
        bottom = self._grid_top - HEAD_HEIGHT - lines * step
        title = wrap((Run(self._labels.title, Face.BOLD),), 11, LANDSCAPE.inner_width)
        self._draw_lines(title, 11, 14, LANDSCAPE.inner_top)
        self._draw_lines(self._header, 7.2, 8.6, LANDSCAPE.inner_top - 15)
        self._draw_shade(bottom)
        self._draw_rules(bottom, lines, step)
        letters = Letters(self.canvas)
        self._write_head(letters)
        tops = [self._grid_top - HEAD_HEIGHT - step * n for n in range(lines)]
        self._write_names(letters, first, rows, tops, step)
        self._write_marks(letters, rows, tops, step)
        self._write_totals(letters, rows, tops, step)
        if last:
            self._write_present(letters, tops[-1], step)
        letters.finish()

    def _draw_shade(self, bottom: float) -> None:
        self.canvas.setFillColorRGB(*SHADE)
        for x, day in zip(self._grid.days, self._sheet.days, strict=True):
            if not day.working:
                self.canvas.rect(x, bottom, DAY, self._grid_top - bottom, stroke=0, fill=1)

    def _draw_rules(self, bottom: float, lines: int, step: float) -> None:
        grid, top = self._grid, self._grid_top
        xs = (LANDSCAPE.left, grid.name, grid.iin, *grid.days, *grid.totals, grid.reasons, grid.confirmed, grid.right)
        under_head = top - HEAD_HEIGHT
        ys = (top, *(under_head - step * n for n in range(lines + 1)))
        self.canvas.setStrokeColorRGB(*LINE_COLOUR)
        self.canvas.setLineWidth(0.35)
        self.canvas.lines([(x, bottom, x, top) for x in xs] + [(xs[0], y, xs[-1], y) for y in ys])

    def _write_head(self, letters: Letters) -> None:
        labels, grid, top = self._labels, self._grid, self._grid_top
        totals = (labels.attended, labels.missed, labels.excused, labels.payable)
        columns = (
            (LANDSCAPE.left, grid.name, labels.number),
            (grid.name, grid.iin, labels.name),
            (grid.iin, grid.days[0], labels.iin),
            *zip(grid.totals, (*grid.totals[1:], grid.reasons), totals, strict=True),
            (grid.reasons, grid.confirmed, labels.reasons),
            (grid.confirmed, grid.right, labels.confirmed),
        )
        for left, right, label in columns:
            letters.block(fit(label, Face.MEDIUM, right - left - 1.6, HEAD_ATTEMPTS), left, right, top, HEAD_HEIGHT)
        for x, day in zip(grid.days, self._sheet.days, strict=True):
            ink = Ink.BLACK if day.working else Ink.MUTED
            letters.centred(str(day.day.day), Face.BOLD, 6.6, ink, x, x + DAY, top - 11)
            letters.centred(labels.weekdays[day.day.weekday()], Face.REGULAR, 5.8, ink, x, x + DAY, top - 20.5)

    def _write_names(self, letters: Letters, first: int, rows: Sequence[SheetRow], tops: Sequence[float], step: float) -> None:
        grid = self._grid
        attempts = NAME_ATTEMPTS if step < HIGH_ROW else NAME_ATTEMPTS_OF_HIGH_ROWS
        lines = list(zip(rows, tops, strict=False))
        for number, (_, top) in enumerate(lines, first + 1):
            baseline = top - step / 2 - BASELINE_DROP
            letters.centred(str(number), Face.REGULAR, 6.4, Ink.MUTED, LANDSCAPE.left, grid.name, baseline)
        for row, top in lines:
            baseline = top - step / 2 - BASELINE_DROP
            letters.centred(row.iin, Face.REGULAR, 6.4, Ink.BLACK, grid.iin, grid.days[0], baseline)
        for row, top in lines:
            name = fit(clean(row.name), Face.REGULAR, grid.iin - grid.name - 4, attempts)
            letters.block(name, grid.name + 2, None, top, step)

    def _write_marks(self, letters: Letters, rows: Sequence[SheetRow], tops: Sequence[float], step: float) -> None:
        """Derived and planned marks are quiet, the others speak; each kind is written in one go."""
        loud: list[tuple[str, float, float]] = []
        quiet: list[tuple[str, float, float]] = []
        for row, top in zip(rows, tops, strict=False):
            for place, x in enumerate(self._grid.days):
                glyph = glyph_of(row, place, self._rules)
                if glyph:
                    derived = row.codes[place] in DERIVED_MARKS or place in row.planned
                    (quiet if derived else loud).append((glyph, x, top - step / 2 - BASELINE_DROP))
        for signs, face, ink in ((loud, Face.MEDIUM, Ink.BLACK), (quiet, Face.REGULAR, Ink.MUTED)):
            for glyph, x, baseline in signs:
                letters.centred(glyph, face, 7, ink, x, x + DAY, baseline)

    def _write_totals(self, letters: Letters, rows: Sequence[SheetRow], tops: Sequence[float], step: float) -> None:
        grid = self._grid
        for row, top in zip(rows, tops, strict=False):
            baseline = top - step / 2 - BASELINE_DROP
            totals = (row.totals.attended, row.totals.missed, row.totals.excused, row.totals.payable)
            for x, total in zip(grid.totals, totals, strict=True):
                letters.centred(str(total), Face.MEDIUM, 7, Ink.BLACK, x, x + TOTAL, baseline)
        for row, top in zip(rows, tops, strict=False):
            baseline = top - step / 2 - BASELINE_DROP
            reasons = fit(reasons_of(row, self._rules), Face.REGULAR, REASONS - 3, REASON_ATTEMPTS)
            letters.block(reasons, grid.reasons + 1.5, None, top, step)
            confirmation = confirmation_of(row, self._heading, self._labels)
            letters.centred(confirmation, Face.REGULAR, 6.2, Ink.BLACK, grid.confirmed, grid.right, baseline)

    def _write_present(self, letters: Letters, top: float, step: float) -> None:
        grid, sheet = self._grid, self._sheet
        baseline = top - step / 2 - BASELINE_DROP
        label = fit(self._labels.present, Face.MEDIUM, grid.days[0] - grid.name - 4, NAME_ATTEMPTS)
        letters.block(label, grid.name + 2, None, top, step)
        for x, day, present in zip(grid.days, sheet.days, sheet.present_by_day, strict=True):
            if day.working and day.day <= sheet.today:
                letters.centred(str(present), Face.MEDIUM, 6.6, Ink.BLACK, x, x + DAY, baseline)
        totals = [row.totals for row in sheet.rows]
        sums = (
            sum(total.attended for total in totals),
            sum(total.missed for total in totals),
            sum(total.excused for total in totals),
            sum(total.payable for total in totals),
        )
        for x, total in zip(grid.totals, sums, strict=True):
            letters.centred(str(total), Face.BOLD, 6.8, Ink.BLACK, x, x + TOTAL, baseline)

    def _draw_below(self, top: float) -> None:
        self._draw_lines(self._below.legend, SMALL, SMALL_LEADING, top - 8 + SMALL_LEADING - SMALL)
        y = top - 8 - len(self._below.legend) * SMALL_LEADING - 6
        share = LANDSCAPE.inner_width / SIGNATURES_A_LINE
        for place, (role, name) in enumerate(self._below.signatures):
            x = LANDSCAPE.left + (place % SIGNATURES_A_LINE) * share
            baseline = y - SIGNATURE_STEP * (place // SIGNATURES_A_LINE + 1) + 6
            self._draw_signature(x, baseline, share - 5 * mm, role, name)

    def _draw_signature(self, x: float, baseline: float, width: float, role: str, name: str) -> None:
        """ "Teacher ______________ Name", with what to write under the line."""
        letters = Letters(self.canvas)
        label = Run(f"{role}: ")
        start = x + width_of(label.text, label.face, 7.2) + 2
        fitted = fit(name, Face.MEDIUM, width * 0.52, ((7.2, 1), (6.2, 1), (5.0, 1)))
        end = x + width - (fitted.lines[0].width + 4 if fitted.lines else 0)
        letters.line(Line((label,), start - x), 7.2, x, baseline)
        for line in fitted.lines:
            letters.line(line, fitted.size, end + 4, baseline)
        letters.centred(self._labels.signature_and_date, Face.REGULAR, 5.2, Ink.MUTED, start, end, baseline - 7)
        letters.finish()
        self.canvas.setLineWidth(0.5)
        self.canvas.line(start, baseline - 1.5, end, baseline - 1.5)

    def _draw_lines(self, lines: Sequence[Line], size: float, leading: float, top: float) -> None:
        letters = Letters(self.canvas)
        for number, line in enumerate(lines):
            letters.line(line, size, LANDSCAPE.left, top - size - leading * number)
        letters.finish()

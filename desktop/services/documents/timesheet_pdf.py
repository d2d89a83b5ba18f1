"""The group's timesheet as PDF: landscape A4, the customary grid, its heading repeated on every page. No letter is under 6 pt."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib.units import mm

from desktop.services.documents.formats import NO_BREAK, clean
from desktop.services.documents.labels import LABELS, SheetLanguage, TimesheetLabels
from desktop.services.documents.page import LANDSCAPE, Face, Ink, PdfFile, draw_footer
from desktop.services.documents.qr import draw_qr
from desktop.services.documents.text import Fitted, Letters, Line, Run, fit, width_of, wrap
from desktop.services.documents.timesheet import (
    TimesheetPaper,
    approvals_of,
    basis_of,
    confirmation_of,
    formula_of,
    glyph_of,
    legend_of,
    papers_of,
    reasons_of,
    without_patronymic,
)
from desktop.services.documents.timesheet_grid import DAY, HEAD_HEIGHT, columns_of, share_out
from protocol.attendance import DERIVED_MARKS, SheetRow

SMALLEST = 6.0
BASELINE_DROP = 2.3
SMALL, SMALL_LEADING = 6.4, 7.8
HEADING, HEADING_LEADING = 7.2, 8.6
TITLE, TITLE_LEADING = 11.0, 14.0
SPACE = 6.0
QR_SIDE = 22 * mm
SIGNATURE_STEP, SIGNATURES_A_LINE = 18.0, 3
IN_A_CELL = ((6.8, 1), (6.4, 1), (SMALLEST, 1))
HEAD_ATTEMPTS = ((6.4, 3), (SMALLEST, 3))
SHADE, LINE_COLOUR = (0.92, 0.93, 0.94), (0.45, 0.49, 0.53)


def render_timesheet(paper: TimesheetPaper, language: SheetLanguage) -> bytes:
    """The PDF of a group's month. Up to 35 children fit a page; the same arguments give the same bytes."""
    return render_timesheets((paper,), (language,))


def render_timesheets(
    papers: Sequence[TimesheetPaper], languages: Sequence[SheetLanguage], pause: Callable[[int], object] = lambda _: None
) -> bytes:
    """One PDF of several sheets, each in all the languages, pages numbered within a sheet. At least one of both.

    `pause(done)` is called before each sheet with the number of sheets drawn; what it raises ends the drawing.
    """
    first, labels = papers[0], LABELS[languages[0]]
    month = labels.written_month(first.sheet.month)
    group = f"{clean(first.sheet.group_name)}, " if len(papers) == 1 else ""
    pdf = PdfFile(
        LANDSCAPE,
        title=f"{labels.title}: {group}{month}",
        author=first.heading.organisation(languages[0]),
        subject=" ".join(paper.sheet.content_hash for paper in papers),
        language=languages[0],
        dated=first.heading.printed_on,
    )
    for place, paper in enumerate(papers):
        pause(place)
        for language in languages:
            _Timesheet(pdf, paper, language).draw()
    return pdf.finish()


class _Timesheet:
    """One timesheet being drawn."""

    def __init__(self, pdf: PdfFile, paper: TimesheetPaper, language: SheetLanguage) -> None:
        self.canvas: Any = pdf.canvas
        self._pdf = pdf
        self._paper, self._language = paper, language
        self._sheet, self._rules, self._labels = paper.sheet, paper.rules, LABELS[language]
        self._columns = columns_of(len(self._sheet.days), sums=paper.has_sums)
        self._header = self._header_lines()
        self._legend = self._legend_lines()
        self._signers = self._who_signs()
        self._papers = self._paper_lines()
        self._grid_top = LANDSCAPE.inner_top - TITLE_LEADING - len(self._header) * HEADING_LEADING - 4
        below = SPACE + max(len(self._legend) * SMALL_LEADING + self._signatures_height, QR_SIDE) + 2
        room = self._grid_top - HEAD_HEIGHT - LANDSCAPE.bottom
        self._shared = share_out(len(self._sheet.rows), room, below, len(self._papers), SMALL_LEADING)

    # -- what is said around the grid -------------------------------------------------------------------------------------

    def _header_lines(self) -> tuple[Line, ...]:
        labels, heading = self._labels, self._paper.heading
        parts = (
            (labels.organisation, f"{heading.organisation(self._language)}, {labels.bin}{NO_BREAK}{heading.bin}"),
            (labels.group, clean(self._sheet.group_name)),
            (labels.month, labels.written_month(self._sheet.month).replace(" ", NO_BREAK)),
            (labels.basis, basis_of(self._paper, self._language)),
        )
        runs = []
        for label, value in parts:
            runs += [Run(f"{label}: ", ink=Ink.MUTED), Run(value, Face.MEDIUM), Run(f"{NO_BREAK}{NO_BREAK}· ", ink=Ink.MUTED)]
        return wrap(runs[:-1], HEADING, LANDSCAPE.inner_width)

    def _legend_lines(self) -> tuple[Line, ...]:
        labels, paper = self._labels, self._paper
        marks = [Run(f"{labels.legend}: ", ink=Ink.MUTED)]
        for glyph, word in legend_of(self._rules, self._language):
            marks += [Run(f"{glyph}{NO_BREAK}{NO_BREAK}", Face.BOLD), Run(f"{word}; ".replace(" ", NO_BREAK)[:-1] + " ")]
        texts: list[tuple[Run, ...]] = [(*marks, Run(labels.planned))]
        if paper.has_sums:
            texts.append((Run(f"{formula_of(paper, labels)}."),))
        texts.append((Run(approvals_of(paper, labels)),))
        code = paper.check.code.replace(" ", NO_BREAK)
        texts.append((Run(f"{labels.hash}: {paper.check.sha256}; {labels.code}: "), Run(code, Face.BOLD), Run(".")))
        texts.append((Run(f"{labels.how_to_check}", ink=Ink.MUTED),))
        return tuple(line for text in texts for line in wrap(text, SMALL, self._text_width))

    def _paper_lines(self) -> tuple[Line, ...]:
        papers = "; ".join(papers_of(self._paper, self._language))
        if not papers:
            return ()
        return wrap((Run(f"{self._labels.papers}: ", ink=Ink.MUTED), Run(f"{papers}.")), SMALL, self._text_width)

    def _who_signs(self) -> tuple[tuple[str, str], ...]:
        heading, labels = self._paper.heading, self._labels
        teachers = heading.teachers or ("",)
        return (*((labels.teacher, clean(name)) for name in teachers), (labels.head, clean(heading.head_name)))

    @property
    def _text_width(self) -> float:
        return LANDSCAPE.inner_width - QR_SIDE - 10

    @property
    def _signatures_height(self) -> float:
        return SPACE + -(-len(self._signers) // SIGNATURES_A_LINE) * SIGNATURE_STEP

    # -- drawing ----------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw every page. Papers that the last page of the grid has no room for fill pages of their own."""
        shared = self._shared
        top = self._grid_top + HEAD_HEIGHT
        room = int((top - HEAD_HEIGHT - LANDSCAPE.bottom) // SMALL_LEADING)
        annexes = [self._papers[n : n + room] for n in range(shared.papers, len(self._papers), room)]
        pages = len(shared.pages) + len(annexes)
        for place, (first, after) in enumerate(shared.pages, 1):
            last = place == len(shared.pages)
            self._draw_heading()
            self._draw_grid(first, after, last=last)
            if last:
                self._draw_below(self._grid_top - HEAD_HEIGHT - (after - first + 1) * shared.step - SPACE)
            self._end_page(place, pages)
        for place, annex in enumerate(annexes, len(shared.pages) + 1):
            self._draw_heading()
            self._draw_lines(annex, SMALL, SMALL_LEADING, self._grid_top - SPACE)
            self._end_page(place, pages)

    def _end_page(self, place: int, pages: int) -> None:
        labels = self._labels
        name = f"{labels.title} · {clean(self._sheet.group_name)} · {labels.written_month(self._sheet.month)} · SHA-256 "
        draw_footer(self._pdf, name + self._sheet.content_hash, place, pages, labels.page, size=SMALLEST)
        self.canvas.showPage()

    def _draw_heading(self) -> None:
        title = wrap((Run(self._labels.title, Face.BOLD),), TITLE, LANDSCAPE.inner_width)
        self._draw_lines(title, TITLE, TITLE_LEADING, LANDSCAPE.inner_top)
        self._draw_lines(self._header, HEADING, HEADING_LEADING, LANDSCAPE.inner_top - TITLE_LEADING)

    def _draw_grid(self, first: int, after: int, *, last: bool) -> None:
        rows, step = self._sheet.rows[first:after], self._shared.step
        lines = len(rows) + last
        bottom = self._grid_top - HEAD_HEIGHT - lines * step
        self._draw_shade(bottom)
        self._draw_rules(bottom, lines)
        letters = Letters(self.canvas)
        self._write_head(letters)
        tops = [self._grid_top - HEAD_HEIGHT - step * n for n in range(lines)]
        self._write_names(letters, first, rows, tops)
        self._write_marks(letters, rows, tops)
        self._write_totals(letters, rows, tops)
        if last:
            self._write_bottom_line(letters, tops[-1])
        letters.finish()

    def _draw_shade(self, bottom: float) -> None:
        self.canvas.setFillColorRGB(*SHADE)
        for x, day in zip(self._columns.days, self._sheet.days, strict=True):
            if not day.working:
                self.canvas.rect(x, bottom, DAY, self._grid_top - bottom, stroke=0, fill=1)

    def _draw_rules(self, bottom: float, lines: int) -> None:
        columns, top = self._columns, self._grid_top
        xs, under_head = columns.edges, top - HEAD_HEIGHT
        missed, excused, payable = columns.totals[1:]
        split = top - HEAD_HEIGHT * 0.3
        ys = (top, *(under_head - self._shared.step * n for n in range(lines + 1)))
        self.canvas.setStrokeColorRGB(*LINE_COLOUR)
        self.canvas.setLineWidth(0.35)
        upright = [(x, bottom, x, split if x == excused else top) for x in xs]
        self.canvas.lines([*upright, *((xs[0], y, xs[-1], y) for y in ys), (missed, split, payable, split)])

    def _write_head(self, letters: Letters) -> None:
        labels, columns, top = self._labels, self._columns, self._grid_top
        attended, missed, excused, payable = columns.totals
        over = HEAD_HEIGHT * 0.3
        cells = [
            (LANDSCAPE.left, columns.name, labels.number, top, HEAD_HEIGHT),
            (columns.name, columns.iin, labels.name, top, HEAD_HEIGHT),
            (columns.iin, columns.days[0], labels.iin, top, HEAD_HEIGHT),
            (attended, missed, labels.attended, top, HEAD_HEIGHT),
            (missed, payable, labels.missed_days, top, over),
            (missed, excused, labels.missed_all, top - over, HEAD_HEIGHT - over),
            (excused, payable, labels.excused_short, top - over, HEAD_HEIGHT - over),
            (payable, columns.after_totals, labels.payable, top, HEAD_HEIGHT),
            (columns.reasons, columns.confirmed, labels.reasons, top, HEAD_HEIGHT),
            (columns.confirmed, columns.right, labels.confirmed, top, HEAD_HEIGHT),
        ]
        if columns.due is not None:
            cells.append((columns.due, columns.reasons, labels.due, top, HEAD_HEIGHT))
        for left, right, label, upper, height in cells:
            letters.block(fit(label, Face.MEDIUM, right - left - 1.2, HEAD_ATTEMPTS), left, right, upper, height)
        for x, day in zip(columns.days, self._sheet.days, strict=True):
            ink = Ink.BLACK if day.working else Ink.MUTED
            letters.centred(str(day.day.day), Face.BOLD, 6.8, ink, x, x + DAY, top - 13)
            letters.centred(labels.weekdays[day.day.weekday()], Face.REGULAR, SMALLEST, ink, x, x + DAY, top - 23)

    def _baseline(self, top: float) -> float:
        return top - self._shared.step / 2 - BASELINE_DROP

    def _cell(self, letters: Letters, fitted: Fitted, left: float, top: float) -> None:
        """One line, level with the other cells of its row."""
        for line in fitted.lines[:1]:
            letters.line(line, fitted.size, left, self._baseline(top))

    def _write_names(self, letters: Letters, first: int, rows: Sequence[SheetRow], tops: Sequence[float]) -> None:
        columns = self._columns
        lines = list(zip(rows, tops, strict=False))
        for number, (_, top) in enumerate(lines, first + 1):
            letters.centred(str(number), Face.REGULAR, 6.4, Ink.MUTED, LANDSCAPE.left, columns.name, self._baseline(top))
        for row, top in lines:
            letters.centred(row.iin, Face.REGULAR, 6.4, Ink.BLACK, columns.iin, columns.days[0], self._baseline(top))
        for row, top in lines:
            width = columns.iin - columns.name - 3
            name = clean(row.name)
            if width_of(name, Face.REGULAR, SMALLEST) > width:
                name = without_patronymic(name)
            self._cell(letters, fit(name, Face.REGULAR, width, IN_A_CELL), columns.name + 2, top)

    def _write_marks(self, letters: Letters, rows: Sequence[SheetRow], tops: Sequence[float]) -> None:
        """Derived and planned marks are quiet, the others speak; each kind is written in one go."""
        loud: list[tuple[str, float, float]] = []
        quiet: list[tuple[str, float, float]] = []
        for row, top in zip(rows, tops, strict=False):
            baseline = self._baseline(top)
            for place, x in enumerate(self._columns.days):
                glyph = glyph_of(row, place, self._rules)
                if glyph:
                    derived = row.codes[place] in DERIVED_MARKS or place in row.planned
                    (quiet if derived else loud).append((glyph, x, baseline))
        for signs, face, ink in ((loud, Face.MEDIUM, Ink.BLACK), (quiet, Face.REGULAR, Ink.MUTED)):
            for glyph, x, baseline in signs:
                letters.centred(glyph, face, 7, ink, x, x + DAY, baseline)

    def _write_totals(self, letters: Letters, rows: Sequence[SheetRow], tops: Sequence[float]) -> None:
        columns, paper = self._columns, self._paper
        for row, top in zip(rows, tops, strict=False):
            totals = (row.totals.attended, row.totals.missed, row.totals.excused, row.totals.payable)
            self._write_numbers(letters, totals, paper.sum_due(row), Face.MEDIUM, top)
        for row, top in zip(rows, tops, strict=False):
            reasons = reasons_of(row, self._rules)
            width = columns.confirmed - columns.reasons - 3
            if width_of(reasons, Face.REGULAR, SMALLEST) > width:
                reasons = reasons.replace(" ", "")
            self._cell(letters, fit(reasons, Face.REGULAR, width, IN_A_CELL[1:]), columns.reasons + 1.5, top)
            when, who = confirmation_of(row, paper.heading, self._labels)
            width = columns.right - columns.confirmed - 2
            if width_of(f"{when} {who}", Face.REGULAR, SMALLEST) > width:
                who = who.split(" ")[0]
            answer = fit(f"{when} {who}".strip(), Face.REGULAR, width, IN_A_CELL[2:])
            self._cell(letters, answer, columns.confirmed + 1.2, top)

    def _write_numbers(self, letters: Letters, totals: Sequence[int], due: int, face: Face, top: float) -> None:
        columns, baseline = self._columns, self._baseline(top)
        edges = (*columns.totals, columns.after_totals)
        for place, total in enumerate(totals):
            letters.centred(str(total), face, 7, Ink.BLACK, edges[place], edges[place + 1], baseline)
        if columns.due is not None:
            text = f"{due:,}".replace(",", NO_BREAK)
            letters.centred(text, face, 6.6, Ink.BLACK, columns.due, columns.reasons, baseline)

    def _write_bottom_line(self, letters: Letters, top: float) -> None:
        columns, sheet = self._columns, self._sheet
        label = fit(self._labels.present, Face.MEDIUM, columns.days[0] - columns.name - 4, IN_A_CELL)
        self._cell(letters, label, columns.name + 2, top)
        for x, day, present in zip(columns.days, sheet.days, sheet.present_by_day, strict=True):
            if day.working and day.day <= sheet.today:
                letters.centred(str(present), Face.MEDIUM, 6.6, Ink.BLACK, x, x + DAY, self._baseline(top))
        totals = [row.totals for row in sheet.rows]
        sums = (
            sum(total.attended for total in totals),
            sum(total.missed for total in totals),
            sum(total.excused for total in totals),
            sum(total.payable for total in totals),
        )
        self._write_numbers(letters, sums, self._paper.total_due, Face.BOLD, top)

    def _draw_below(self, top: float) -> None:
        """The legend, the papers there is room for and the signatures on the left, the code to check by on the right."""
        draw_qr(self.canvas, self._paper.check.text, LANDSCAPE.width - LANDSCAPE.right - QR_SIDE, top + 2, QR_SIDE)
        lines = (*self._legend, *self._papers[: self._shared.papers])
        self._draw_lines(lines, SMALL, SMALL_LEADING, top)
        y = top - len(lines) * SMALL_LEADING - SPACE
        share = self._text_width / SIGNATURES_A_LINE
        for place, (role, name) in enumerate(self._signers):
            x = LANDSCAPE.left + (place % SIGNATURES_A_LINE) * share
            baseline = y - SIGNATURE_STEP * (place // SIGNATURES_A_LINE + 1) + 8
            _draw_signature(self.canvas, self._labels, x, baseline, share - 5 * mm, role, name)

    def _draw_lines(self, lines: Sequence[Line], size: float, leading: float, top: float) -> None:
        letters = Letters(self.canvas)
        for number, line in enumerate(lines):
            letters.line(line, size, LANDSCAPE.left, top - size - leading * number)
        letters.finish()


def _draw_signature(canvas: Any, labels: TimesheetLabels, x: float, baseline: float, width: float, role: str, name: str) -> None:
    """ "Teacher ______________ Name", with what to write under the line."""
    letters = Letters(canvas)
    label = Run(f"{role}: ")
    start = x + width_of(label.text, label.face, HEADING) + 2
    fitted = fit(name, Face.MEDIUM, width * 0.52, ((HEADING, 1), (6.6, 1), (SMALLEST, 1)))
    end = x + width - (fitted.lines[0].width + 4 if fitted.lines else 0)
    letters.line(Line((label,), start - x), HEADING, x, baseline)
    for line in fitted.lines:
        letters.line(line, fitted.size, end + 4, baseline)
    letters.centred(labels.signature_and_date, Face.REGULAR, SMALLEST, Ink.MUTED, start, end, baseline - 7.4)
    letters.finish()
    canvas.setLineWidth(0.5)
    canvas.line(start, baseline - 1.5, end, baseline - 1.5)

"""The group's timesheet as XLSX: the same grid, with formulas that count the marks where the glyphs can be told apart.

The import of marks reads this layout back, so it stays: row `HEAD_ROW` is the heading of the grid, with the IIN in column
`IIN_COLUMN` and the days from column `FIRST_DAY` on (each "day of month, line end, weekday"); children stand from row
`FIRST_ROW` on, their IIN as text; below them comes the line of present children, whose IIN cell is empty. A cell of a day
holds a glyph of the rules, in brackets while it is planned; nothing is blank.
"""

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from copy import copy
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from desktop.services.documents.formats import clean
from desktop.services.documents.labels import LABELS, SheetLanguage
from desktop.services.documents.page import PRODUCER
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
)
from protocol.attendance import DERIVED_MARKS, MarkCode, SheetRow, Totals
from protocol.rules import MarkRule

HEAD_ROW, FIRST_ROW, IIN_COLUMN, FIRST_DAY = 6, 7, 3, 4
SHEET_NAME_LIMIT = 31
A4_PAPER = 9
SHADE, PLAIN = PatternFill("solid", fgColor="E9EBED"), PatternFill()
THIN = Border(*(Side(style="thin", color="8A939B"),) * 4)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
LEFT = Alignment(horizontal="left", vertical="center", wrap_text=True)
BOLD, NORMAL = Font(name="Arial", size=9, bold=True), Font(name="Arial", size=9)
TITLE = Font(name="Arial", size=13, bold=True)
FORMULA_SIGNS = frozenset("=+-@")
FORBIDDEN_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
Counted = Callable[[MarkRule], bool]


def render_timesheet_xlsx(paper: TimesheetPaper, language: SheetLanguage) -> bytes:
    """The workbook of a group's month, one worksheet. The same arguments give the same bytes.

    Totals are COUNTIF formulas over the row's glyphs, sums due are formulas over the payable days. Where two marks of the
    rules share a glyph no formula could tell them apart, and the totals are written as numbers.
    """
    book = Workbook()
    page = book.worksheets[0]
    sheet, heading, labels = paper.sheet, paper.heading, LABELS[language]
    title = f"{clean(sheet.group_name)} {sheet.month}"
    page.title = FORBIDDEN_IN_SHEET_NAME.sub(" ", title).strip("' ")[:SHEET_NAME_LIMIT]
    _XlsxTimesheet(page, paper, language).write()
    book.properties.title = f"{labels.title}: {clean(sheet.group_name)}, {labels.written_month(sheet.month)}"
    book.properties.creator = PRODUCER
    book.properties.language = language
    book.properties.created = datetime(heading.printed_on.year, heading.printed_on.month, heading.printed_on.day)  # noqa: DTZ001 - the format knows no zone
    book.calculation.fullCalcOnLoad = True
    buffer = io.BytesIO()
    book.save(buffer)
    return _dated(buffer.getvalue(), heading.printed_on)


def _dated(content: bytes, day: date) -> bytes:
    """The archive with the heading's date instead of the clock's, in its entries and in its properties."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry)
            if entry.filename == "docProps/core.xml":
                part = MODIFIED.sub(rb"\g<1>" + f"{day.isoformat()}T00:00:00Z".encode(), part)
            stamped = zipfile.ZipInfo(entry.filename, (day.year, day.month, day.day, 0, 0, 0))
            stamped.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(stamped, part)
    return written.getvalue()


def count_formula(cells: str, glyphs: Sequence[str]) -> str:
    """A formula that counts cells equal to any of the glyphs. Signs that COUNTIF would read as patterns are escaped."""
    parts = []
    for glyph in glyphs:
        literal = re.sub(r"([~*?])", r"~\1", glyph).replace('"', '""')
        parts.append(f'COUNTIF({cells},"={literal}")')
    return "=" + ("+".join(parts) or "0")


class _XlsxTimesheet:
    """One worksheet being filled."""

    def __init__(self, page: Worksheet, paper: TimesheetPaper, language: SheetLanguage) -> None:
        self._page, self._paper, self._language = page, paper, language
        self._sheet, self._heading, self._rules, self._labels = paper.sheet, paper.heading, paper.rules, LABELS[language]
        self._looks: dict[tuple[int, int, int, bool], Any] = {}
        self._first_total = FIRST_DAY + len(self._sheet.days)
        self._due = self._first_total + len(_TOTALS) if paper.has_sums else None
        self._reasons = self._first_total + len(_TOTALS) + paper.has_sums
        self._present_row = FIRST_ROW + len(self._sheet.rows)
        self._legend_row = self._present_row + 3
        self._tariff_row = self._legend_row + len(self._rules.marks) + 1
        glyphs = [rule.glyph.casefold() for rule in self._rules.marks]
        self._countable = len(set(glyphs)) == len(glyphs) and all(glyphs)

    def write(self) -> None:
        """Fill the worksheet."""
        self._write_heading()
        self._write_head()
        for number, row in enumerate(self._sheet.rows):
            self._write_row(FIRST_ROW + number, number + 1, row)
        self._write_present()
        self._write_legend()
        self._write_below()
        self._offer_marks()
        self._set_up()

    def _put(self, row: int, column: int, value: str | int, font: Font = NORMAL) -> Cell:
        """Write a value without a box around it."""
        cell = self._written(row, column, value)
        cell.font = font
        cell.quotePrefix = isinstance(value, str) and value[:1] in FORMULA_SIGNS
        return cell

    def _written(self, row: int, column: int, value: str | int) -> Cell:
        """A cell with its value. Text stays text whatever it begins with."""
        cell = self._page.cell(row, column)
        assert isinstance(cell, Cell)
        if value == "":
            return cell
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
        return cell

    def _boxed(
        self,
        row: int,
        column: int,
        value: str | int,
        font: Font = NORMAL,
        alignment: Alignment = CENTRE,
        fill: PatternFill = PLAIN,
    ) -> Cell:
        """A cell of the grid. Its looks are found once and copied: openpyxl looks each part of them up for every cell."""
        cell: Any = self._written(row, column, value)
        quoted = isinstance(value, str) and value[:1] in FORMULA_SIGNS
        looks = (id(font), id(alignment), id(fill), quoted)
        if looks in self._looks:
            cell._style = copy(self._looks[looks])
            return cell
        cell.font, cell.alignment, cell.fill, cell.border, cell.quotePrefix = font, alignment, fill, THIN, quoted
        self._looks[looks] = copy(cell._style)
        return cell

    def _formula(self, row: int, column: int, formula: str, font: Font) -> None:
        cell = self._boxed(row, column, 0, font)
        cell.value = formula

    def _write_heading(self) -> None:
        labels, heading = self._labels, self._heading
        self._put(1, 1, labels.title, TITLE)
        self._put(2, 1, f"{labels.organisation}: {heading.organisation(self._language)}, {labels.bin} {heading.bin}")
        self._put(3, 1, f"{labels.group}: {clean(self._sheet.group_name)} · {labels.written_month(self._sheet.month)}")
        self._put(4, 1, f"{labels.basis}: {basis_of(self._paper, self._language)}")

    def _write_head(self) -> None:
        labels = self._labels
        totals = (labels.attended, labels.missed, labels.excused, labels.payable)
        spanning = [(1, labels.number), (2, labels.name), (IIN_COLUMN, labels.iin)]
        spanning += [(self._first_total + n, label) for n, label in enumerate(totals)]
        spanning += [(self._reasons, labels.reasons), (self._reasons + 1, labels.confirmed)]
        if self._due is not None:
            spanning.append((self._due, labels.due))
        for column, label in spanning:
            self._boxed(HEAD_ROW, column, label, BOLD)
        for place, day in enumerate(self._sheet.days):
            self._day_cell(HEAD_ROW, place, f"{day.day.day}\n{labels.weekdays[day.day.weekday()]}", BOLD)

    def _day_cell(self, row: int, place: int, value: str | int, font: Font) -> None:
        self._boxed(row, FIRST_DAY + place, value, font, fill=PLAIN if self._sheet.days[place].working else SHADE)

    def _write_row(self, at: int, number: int, row: SheetRow) -> None:
        self._boxed(at, 1, number)
        self._boxed(at, 2, clean(row.name), alignment=LEFT)
        self._boxed(at, IIN_COLUMN, row.iin).number_format = "@"
        for place in range(len(self._sheet.days)):
            self._day_cell(at, place, glyph_of(row, place, self._rules), NORMAL)
        days = self._range(at, FIRST_DAY, at, self._first_total - 1)
        for offset, (counted, number_of) in enumerate(_TOTALS):
            column = self._first_total + offset
            if self._countable:
                glyphs = [rule.glyph for rule in self._rules.marks if rule.code not in DERIVED_MARKS and counted(rule)]
                self._formula(at, column, count_formula(days, glyphs), BOLD)
            else:
                self._boxed(at, column, number_of(row.totals), BOLD)
        if self._due is not None:
            payable = f"{get_column_letter(self._due - 1)}{at}"
            part, days_cell = f"$C${self._tariff_row}", f"$C${self._tariff_row + 1}"
            self._formula(at, self._due, f"=ROUND({part}*{payable}/{days_cell},0)", NORMAL)
            self._page.cell(at, self._due).number_format = "#,##0"
        self._boxed(at, self._reasons, reasons_of(row, self._rules), alignment=LEFT)
        answer = " ".join(part for part in confirmation_of(row, self._heading, self._labels) if part)
        self._boxed(at, self._reasons + 1, answer, alignment=LEFT)

    def _write_present(self) -> None:
        at, sheet = self._present_row, self._sheet
        for column in (1, IIN_COLUMN, self._reasons, self._reasons + 1):
            self._boxed(at, column, "")
        self._boxed(at, 2, self._labels.present, BOLD, LEFT)
        last = at - 1
        for place, present in enumerate(sheet.present_by_day):
            column = FIRST_DAY + place
            if self._countable and sheet.rows:
                glyph = self._rules.mark(MarkCode.PRESENT).glyph
                formula = count_formula(self._range(FIRST_ROW, column, last, column), [glyph])
                self._day_cell(at, place, 0, BOLD)
                self._page.cell(at, column).value = formula
            else:
                self._day_cell(at, place, present, BOLD)
        for offset in range(len(_TOTALS)):
            column = self._first_total + offset
            if sheet.rows:
                self._formula(at, column, f"=SUM({self._range(FIRST_ROW, column, last, column)})", BOLD)
            else:
                self._boxed(at, column, 0, BOLD)
        if self._due is not None:
            column = self._due
            formula = f"=SUM({self._range(FIRST_ROW, column, last, column)})" if sheet.rows else "=0"
            self._formula(at, column, formula, BOLD)
            self._page.cell(at, column).number_format = "#,##0"

    def _write_legend(self) -> None:
        """A glyph a row: the list that the cells of the days offer comes from here."""
        labels, paper = self._labels, self._paper
        self._put(self._legend_row - 1, 1, f"{labels.legend} ({labels.planned}):", BOLD)
        for number, (glyph, word) in enumerate(legend_of(self._rules, self._language)):
            self._boxed(self._legend_row + number, 1, glyph, BOLD)
            self._put(self._legend_row + number, 2, word)
        if paper.has_sums:
            for number, (label, value) in enumerate(
                ((labels.state_part, paper.state_part), (labels.working_days, paper.working_days))
            ):
                self._put(self._tariff_row + number, 2, label)
                self._boxed(self._tariff_row + number, 3, value, BOLD).number_format = "#,##0"

    def _write_below(self) -> None:
        labels, heading, paper = self._labels, self._heading, self._paper
        papers = list(papers_of(paper, self._language))
        lines = [
            *([f"{formula_of(paper, labels)}."] if paper.has_sums else []),
            approvals_of(paper, labels),
            f"{labels.hash}: {paper.check.sha256}; {labels.code}: {paper.check.code}",
            labels.how_to_check,
            *(["", f"{labels.papers}:", *papers] if papers else []),
            "",
            *(f"{labels.teacher}: ____________________ {clean(name)}" for name in heading.teachers or ("",)),
            f"{labels.head}: ____________________ {clean(heading.head_name)}",
        ]
        for number, line in enumerate(lines):
            if line:
                self._put(self._tariff_row + 3 + number, 1, line.rstrip())

    def _offer_marks(self) -> None:
        """Let the cells that can be marked take the glyphs of the legend alone."""
        typed = [rule for rule in self._rules.marks if rule.code not in DERIVED_MARKS]
        together = list(self._rules.marks[: len(typed)]) == typed
        if not together or not self._sheet.rows:
            return
        last = self._legend_row + len(typed) - 1
        offered = DataValidation(
            type="list", formula1=f"$A${self._legend_row}:$A${last}", allow_blank=True, showErrorMessage=True
        )
        for place in range(len(self._sheet.days)):
            column = FIRST_DAY + place
            markable = [(row.codes[place] not in DERIVED_MARKS, at) for at, row in enumerate(self._sheet.rows, FIRST_ROW)]
            for can, run in groupby(markable, itemgetter(0)):
                rows = [at for _, at in run]
                if can:
                    offered.add(self._range(rows[0], column, rows[-1], column))
        self._page.add_data_validation(offered)

    def _set_up(self) -> None:
        page, labels = self._page, self._labels
        page.freeze_panes = f"{get_column_letter(FIRST_DAY)}{FIRST_ROW}"
        widths = {1: 4.5, 2: 33.0, IIN_COLUMN: 13.5, self._reasons: 16.0, self._reasons + 1: 24.0}
        widths |= {FIRST_DAY + place: 3.3 for place in range(len(self._sheet.days))}
        widths |= {self._first_total + offset: 10.5 for offset in range(len(_TOTALS) + (self._due is not None))}
        for column, width in widths.items():
            page.column_dimensions[get_column_letter(column)].width = width
        page.row_dimensions[HEAD_ROW].height = 50
        page.sheet_view.showGridLines = False
        page.page_setup.orientation = "landscape"
        page.page_setup.paperSize = A4_PAPER
        page.page_setup.fitToWidth = 1
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        page.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
        page.page_margins.left = page.page_margins.right = 0.3
        page.page_margins.top, page.page_margins.bottom, page.page_margins.footer = 0.4, 0.6, 0.3
        group = clean(self._sheet.group_name).replace("&", "&&")
        footer = page.oddFooter
        assert footer is not None
        footer.left.text = f"{labels.title} · {group} · {labels.written_month(self._sheet.month)}"
        footer.right.text = f"{labels.page} &P / &N"

    def _range(self, first_row: int, first_column: int, last_row: int, last_column: int) -> str:
        return f"{get_column_letter(first_column)}{first_row}:{get_column_letter(last_column)}{last_row}"


_TOTALS: tuple[tuple[Counted, Callable[[Totals], int]], ...] = (
    (lambda rule: rule.attended, lambda totals: totals.attended),
    (lambda rule: not rule.attended, lambda totals: totals.missed),
    (lambda rule: rule.excused and not rule.attended, lambda totals: totals.excused),
    (lambda rule: rule.keeps_paid_place, lambda totals: totals.payable),
)

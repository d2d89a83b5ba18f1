"""A child's month as a workbook: one line of days as in the kindergarten's sheet, its totals by name, and the answer."""

from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from portal.cabinet.visit import Visit
from portal.cabinet.visit import marked as _
from portal.services.sheets import MonthView
from protocol.attendance import DERIVED_MARKS

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_LINE = Side(style="thin", color="C5CDD3")
_BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_OFF = PatternFill("solid", fgColor="EEF1F3")
_HEAD = 5


def workbook(visit: Visit, view: MonthView, status_lines: Sequence[tuple[str, str]]) -> bytes:
    """The workbook's bytes."""
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page.title = str(view.of.month)
    title = visit.tr(_("Attendance sheet"))
    above = (f"{title}: {visit.speech.month(view.of.month.first)}", visit.speech.pick(view.of.kindergarten), view.group_name)
    for line, text in enumerate(above, 1):
        _text(page.cell(line, 1), text).font = Font(bold=line == 1, size=14 if line == 1 else 11)
    _days(visit, view, page)
    for line, (name, value) in enumerate(status_lines, _HEAD + 3):
        _text(page.cell(line, 1), f"{name}: {value}")
    _legend(visit, view, page, _HEAD + 4 + len(status_lines))
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _days(visit: Visit, view: MonthView, page: Worksheet) -> None:
    numbers = [f"{day.day:02}" for day in view.of.month.days]
    totals = [
        (visit.tr(_("Days attended")), view.totals.attended),
        (visit.tr(_("Days missed")), view.totals.missed),
        (visit.tr(_("Days to pay")), view.totals.payable),
    ]
    heads = ["№", visit.tr(_("Child's full name")), *numbers, *(name for name, _count in totals)]
    glyphs = ["" if code is None else view.rules.mark(code).glyph for code in view.days]
    row: list[str | int] = ["1", view.child_name, *glyphs, *(count for _name, count in totals)]
    for column, (head, value) in enumerate(zip(heads, row, strict=True), 1):
        top, below = page.cell(_HEAD, column), page.cell(_HEAD + 1, column)
        _text(top, head).font = Font(bold=True)
        if isinstance(value, int):
            below.value = value
        else:
            _text(below, value)
        for cell in (top, below):
            cell.border = _BOX
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        page.column_dimensions[get_column_letter(column)].width = 28 if column == 2 else 12 if column > len(numbers) + 2 else 4
    for column, code in enumerate(view.days, 3):
        if code in DERIVED_MARKS:
            page.cell(_HEAD + 1, column).fill = _OFF


def _legend(visit: Visit, view: MonthView, page: Worksheet, line: int) -> None:
    words = [f"{rule.glyph} — {rule.label(visit.language)}" for rule in view.rules.marks if rule.code in view.days]
    _text(page.cell(line, 1), "; ".join(words))


def _text(cell: Cell | MergedCell, text: str) -> Cell:
    """A text stays a text, whatever it begins with: a name that looks like a formula is none."""
    assert isinstance(cell, Cell), "no cell of this sheet is merged"
    cell.value = text
    cell.data_type = "s"
    return cell

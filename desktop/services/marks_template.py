"""A spreadsheet for marks: the group's children and days, to be filled in elsewhere and imported again."""

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from desktop.services.documents.formats import clean
from desktop.services.documents.labels import LABELS, SheetLanguage
from protocol.attendance import DERIVED_MARKS, TYPED_MARKS, Sheet
from protocol.rules import Rules

HEAD_ROW, FIRST_ROW, FIRST_DAY = 4, 5, 4
TITLE_LIMIT = 31
SHADE = PatternFill("solid", fgColor="E9EBED")
THIN = Border(*(Side(style="thin", color="B6BEC5"),) * 4)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
FONT, BOLD = Font(name="Arial", size=10), Font(name="Arial", size=10, bold=True)


def render_template(sheet: Sheet, rules: Rules, language: SheetLanguage) -> bytes:
    """The group's month as .xlsx with the marks set so far; days that cannot be marked are grey.

    A cell offers the office's own glyphs; the worksheet's title tells the import which month it is.
    """
    book = Workbook()
    page = book.worksheets[0]
    month = str(sheet.month)
    name = "".join(sign for sign in clean(sheet.group_name) if sign not in "[]:*?/\\").strip("' ")
    page.title = f"{name[: TITLE_LIMIT - len(month) - 1]} {month}".strip()
    _write_head(page, sheet, rules, language)
    for number, row in enumerate(sheet.rows):
        at = FIRST_ROW + number
        for column, value in enumerate((str(number + 1), clean(row.name), row.iin), 1):
            _put(page, at, column, value, centred=column != 2)
        for place, code in enumerate(row.codes):
            shown = "" if code is None or code in DERIVED_MARKS else rules.mark(code).glyph
            _put(page, at, FIRST_DAY + place, shown)
            if code in DERIVED_MARKS:
                page.cell(at, FIRST_DAY + place).fill = SHADE
    _set_up(page, sheet, rules)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _write_head(page: Worksheet, sheet: Sheet, rules: Rules, language: SheetLanguage) -> None:
    labels = LABELS[language]
    _put(page, 1, 1, f"{labels.group}: {clean(sheet.group_name)} · {labels.written_month(sheet.month)}", BOLD, boxed=False)
    marks = "; ".join(f"{rule.glyph} = {rule.label(language)}" for rule in rules.marks if rule.code in TYPED_MARKS)
    _put(page, 2, 1, f"{labels.legend}: {marks}", boxed=False)
    for column, label in enumerate((labels.number, labels.name, labels.iin), 1):
        _put(page, HEAD_ROW, column, label, BOLD)
    for place, day in enumerate(sheet.days):
        _put(page, HEAD_ROW, FIRST_DAY + place, f"{day.day.day}\n{labels.weekdays[day.day.weekday()]}", BOLD)
        if not day.working:
            page.cell(HEAD_ROW, FIRST_DAY + place).fill = SHADE


def _put(
    page: Worksheet, row: int, column: int, value: str, font: Font = FONT, *, boxed: bool = True, centred: bool = True
) -> None:
    """Write text that stays text, whatever it begins with."""
    cell = page.cell(row, column)
    cell.font = font
    if value:
        cell.value = value
        cell.data_type = "s"
    cell.number_format = "@"
    if boxed:
        cell.border = THIN
        cell.alignment = CENTRE if centred else Alignment(vertical="center")


def _set_up(page: Worksheet, sheet: Sheet, rules: Rules) -> None:
    last = get_column_letter(FIRST_DAY + len(sheet.days) - 1)
    page.freeze_panes = f"{get_column_letter(FIRST_DAY)}{FIRST_ROW}"
    for column, width in ((1, 4.5), (2, 36.0), (3, 15.0)):
        page.column_dimensions[get_column_letter(column)].width = width
    for place in range(len(sheet.days)):
        page.column_dimensions[get_column_letter(FIRST_DAY + place)].width = 4.0
    page.row_dimensions[HEAD_ROW].height = 30
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    glyphs = [rule.glyph for rule in rules.marks if rule.code in TYPED_MARKS and rule.glyph]
    if sheet.rows and glyphs and not any(sign in glyph for glyph in glyphs for sign in ',"'):
        choice = DataValidation(type="list", formula1=f'"{",".join(glyphs)}"', allow_blank=True, showErrorMessage=False)
        page.add_data_validation(choice)
        choice.add(f"{get_column_letter(FIRST_DAY)}{FIRST_ROW}:{last}{FIRST_ROW + len(sheet.rows) - 1}")

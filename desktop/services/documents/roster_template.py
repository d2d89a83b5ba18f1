"""A spreadsheet to list children in, to be filled in elsewhere and imported."""

import io
from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from desktop.services.documents.labels import SheetLanguage
from desktop.services.roster_columns import GUARDIAN, HEADINGS

FIELDS = (
    "iin",
    "surname",
    "given_name",
    "patronymic",
    "birth_date",
    "group",
    "starts_on",
    GUARDIAN + "relation",
    GUARDIAN + "iin",
    GUARDIAN + "name",
    GUARDIAN + "phone",
    GUARDIAN + "address",
    GUARDIAN + "id_document",
)
REQUIRED = frozenset({"iin", "surname", "given_name"})
WIDTHS: Mapping[str, float] = {"iin": 15, GUARDIAN + "iin": 16, GUARDIAN + "name": 34, GUARDIAN + "address": 34}
TITLES: Mapping[SheetLanguage, str] = {"kk": "Балалар", "ru": "Дети"}
RELATION_WORDS: Mapping[SheetLanguage, str] = {"kk": "анасы,әкесі,қамқоршы,басқа", "ru": "мать,отец,опекун,другое"}
_PLACE: Mapping[SheetLanguage, int] = {"ru": 0, "kk": 1}
LAST_ROW = 1001
THIN = Border(*(Side(style="thin", color="B6BEC5"),) * 4)
SHADE, NEEDED = PatternFill("solid", fgColor="E9EBED"), PatternFill("solid", fgColor="D9EFEC")


def render_roster_template(groups: Sequence[str], language: SheetLanguage) -> bytes:
    """An empty list as .xlsx: headings the import knows, the office's groups and relations to choose from.

    Every cell is text, so that IINs keep their zeros; the headings of what is required stand on the stronger ground.
    """
    book = Workbook()
    page = book.worksheets[0]
    page.title = TITLES[language]
    for column, field in enumerate(FIELDS, 1):
        letter = get_column_letter(column)
        head = page.cell(1, column, HEADINGS[field][_PLACE[language]])
        head.font = Font(name="Arial", size=10, bold=True)
        head.alignment = Alignment(vertical="center", wrap_text=True)
        head.fill = NEEDED if field in REQUIRED else SHADE
        head.border = THIN
        page.column_dimensions[letter].width = WIDTHS.get(field, 18)
        page.column_dimensions[letter].number_format = "@"
        for row in range(2, 42):
            page.cell(row, column).number_format = "@"
    page.row_dimensions[1].height = 30
    page.freeze_panes = "A2"
    _offer(page, "group", ",".join(name for name in groups if "," not in name))
    _offer(page, GUARDIAN + "relation", RELATION_WORDS[language])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _offer(page: Worksheet, field: str, choices: str) -> None:
    """Let a column be filled from a list, where the list is one a spreadsheet takes (255 letters, no quotes)."""
    if not choices or len(choices) > 255 or '"' in choices:
        return
    letter = get_column_letter(FIELDS.index(field) + 1)
    offered = DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True, showErrorMessage=False)
    page.add_data_validation(offered)
    offered.add(f"{letter}2:{letter}{LAST_ROW}")

"""The trail as a file for people outside: CSV and XLSX, with the head of the journal's chain to hold it against."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.services.documents.formats import clean
from desktop.services.journal import disarmed


@dataclass(frozen=True, slots=True)
class TrailTable:
    """A finished table in the reader's language: what it is, its headings, rows of as many texts, and notes under it."""

    title: str
    headings: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    notes: tuple[str, ...]


def trail_csv(table: TrailTable) -> bytes:
    """CSV with a BOM, for spreadsheets; a cell that begins like a formula is disarmed."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(table.headings)
    writer.writerows([disarmed(cell) for cell in row] for row in table.rows)
    writer.writerow([])
    writer.writerows([disarmed(note)] for note in table.notes)
    return ("\ufeff" + out.getvalue()).encode()


def trail_xlsx(table: TrailTable) -> bytes:
    """One worksheet: headings that stay in sight and filter, texts only, the notes after the table."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    book = Workbook()
    page = book.worksheets[0]
    page.title = table.title[:31]
    for at, line in enumerate((table.headings, *table.rows, (), *((note,) for note in table.notes)), start=1):
        for column, text in enumerate(line, start=1):
            cell = page.cell(at, column, clean(text))
            cell.data_type = "s"
            cell.alignment = Alignment(vertical="top", wrap_text=at <= len(table.rows) + 1 and len(text) > 40)
    for column in range(1, len(table.headings) + 1):
        page.cell(1, column).font = Font(bold=True)
        longest = max((len(row[column - 1]) for row in table.rows), default=0)
        page.column_dimensions[get_column_letter(column)].width = min(
            60, max(10, longest + 2, len(table.headings[column - 1]) + 4)
        )
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(table.headings))}{len(table.rows) + 1}"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_title_rows = "1:1"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()

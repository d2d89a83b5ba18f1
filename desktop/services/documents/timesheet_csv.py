"""The group's timesheet as CSV: a heading and a line for each child, for other programs and for Excel of this country.

UTF-8 with a byte order mark, ";" between fields, every field in quotes, CRLF (RFC 4180 otherwise). A text that a spreadsheet
would take for a formula begins with an apostrophe.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from desktop.services.documents.formats import clean
from desktop.services.documents.labels import LABELS, SheetLanguage
from desktop.services.documents.timesheet import TimesheetPaper, confirmation_of, glyph_of, reasons_of

BYTE_ORDER_MARK = "\ufeff"
FORMULA_SIGNS = frozenset("=+-@\t\r\n")


def render_timesheet_csv(papers: Sequence[TimesheetPaper], language: SheetLanguage) -> bytes:
    """The sheets of one month below each other, the group named on every line. At least one sheet."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_heading(papers[0], language))
    for paper in papers:
        writer.writerows(_lines(paper, language))
    return (BYTE_ORDER_MARK + target.getvalue()).encode()


def safe(text: str) -> str:
    """A text no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in FORMULA_SIGNS else text


def _heading(paper: TimesheetPaper, language: SheetLanguage) -> list[str]:
    labels = LABELS[language]
    days = [str(day.day.day) for day in paper.sheet.days]
    totals = [labels.attended, labels.missed, labels.excused, labels.payable]
    due = [labels.due] if paper.has_sums else []
    first = [labels.group, labels.month, labels.number, labels.name, labels.iin]
    return [*first, *days, *totals, *due, labels.reasons, labels.confirmed]


def _lines(paper: TimesheetPaper, language: SheetLanguage) -> Iterator[list[str]]:
    sheet, labels = paper.sheet, LABELS[language]
    for number, row in enumerate(sheet.rows, 1):
        marks = [glyph_of(row, place, paper.rules) for place in range(len(sheet.days))]
        totals = [row.totals.attended, row.totals.missed, row.totals.excused, row.totals.payable]
        due = [paper.sum_due(row)] if paper.has_sums else []
        answer = " ".join(part for part in confirmation_of(row, paper.heading, labels) if part)
        texts = [clean(sheet.group_name), str(sheet.month), str(number), clean(row.name), row.iin, *marks]
        yield [safe(text) for text in (*texts, *map(str, (*totals, *due)), reasons_of(row, paper.rules), answer)]

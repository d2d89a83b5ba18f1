"""Reading documents back: the text of PDF pages, and the numbers COUNTIF and SUM formulas give."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import pypdfium2
from openpyxl.utils import range_boundaries
from pypdfium2 import raw

from desktop.services.documents.timesheet_grid import columns_of


def pages_of(pdf: bytes) -> list[str]:
    """The text of every page, blanks and line ends as single blanks."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def text_of(pdf: bytes) -> str:
    """The text of all pages."""
    return " ".join(pages_of(pdf))


def halves_of(pdf: bytes) -> tuple[str, str]:
    """What stands left of the middle of the pages, and right of it; blanks and line ends as single blanks."""
    left, right = [], []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            text, (width, height) = page.get_textpage(), page.get_size()
            left.append(text.get_text_bounded(0, 0, width / 2, height))
            right.append(text.get_text_bounded(width / 2, 0, width, height))
    return " ".join(" ".join(left).split()), " ".join(" ".join(right).split())


def edges_of(pdf: bytes) -> list[tuple[float, float]]:
    """The leftmost and rightmost letter of every page, in points."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_charbox(n) for n in range(text.count_chars())]
            inked = [box for box in boxes if box[2] - box[0] > 0.1]
            found.append((min(box[0] for box in inked), max(box[2] for box in inked)))
    return found


def letter_sizes_of(pdf: bytes) -> set[float]:
    """The sizes letters are printed in, in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        return {
            round(raw.FPDFText_GetFontSize(text, place), 2)
            for page in document
            for text in (page.get_textpage(),)
            for place in range(text.count_chars())
            if text.get_text_range(place, 1).strip()
        }


@dataclass(frozen=True)
class PrintedRow:
    """A line of a printed timesheet, cut at the lines of its columns; blanks are left out."""

    iin: str
    days: tuple[str, ...]
    totals: tuple[int, ...]
    due: int | None
    reasons: str


def table_of(pdf: bytes, days: int, *, sums: bool) -> tuple[list[PrintedRow], PrintedRow]:
    """The children's lines of all pages, and the bottom line of the last page. Two children or more on each page."""
    columns = columns_of(days, sums=sums)
    rows: list[PrintedRow] = []
    bottom = None
    with pypdfium2.PdfDocument(pdf) as document:
        for place, page in enumerate(document, 1):
            letters = _letters(page.get_textpage())
            centres = _lines_with_an_iin(letters, columns)
            step = (centres[0] - centres[-1]) / (len(centres) - 1)
            rows.extend(_printed(letters, columns, y, step) for y in centres)
            if place == len(document):
                bottom = _printed(letters, columns, centres[-1] - step, step)
    assert bottom is not None
    return rows, bottom


def _lines_with_an_iin(letters: list[tuple[float, float, str]], columns: Any) -> list[float]:
    """The middles of the lines, from above, that have twelve digits and nothing else in the column of the IIN."""
    column = sorted(((y, sign) for x, y, sign in letters if columns.iin < x < columns.days[0]), reverse=True)
    lines: list[list[tuple[float, str]]] = []
    for y, sign in column:
        if not lines or lines[-1][0][0] - y > 3:
            lines.append([])
        lines[-1].append((y, sign))
    whole = (line for line in lines if len(line) == 12 and all(sign.isdigit() for _, sign in line))
    return [sum(y for y, _ in line) / 12 for line in whole]


def _letters(text: Any) -> list[tuple[float, float, str]]:
    """The middle of every letter, and the letter."""
    found = []
    for place in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(place)
        sign = text.get_text_range(place, 1)
        if sign.strip():
            found.append(((left + right) / 2, (bottom + top) / 2, sign))
    return found


def _printed(letters: list[tuple[float, float, str]], columns: Any, y: float, step: float) -> PrintedRow:
    edges = columns.edges
    cells: dict[int, list[tuple[float, str]]] = defaultdict(list)
    for x, height, sign in letters:
        if abs(height - y) < step / 2:
            cells[sum(x > edge for edge in edges)].append((x, sign))
    texts = ["".join(sign for _, sign in sorted(cells[place])) for place in range(1, len(edges))]
    first = 3 + len(columns.days)
    due = None if columns.due is None else int(texts[first + 4])
    return PrintedRow(texts[2], tuple(texts[3:first]), tuple(map(int, texts[first : first + 4])), due, texts[-2])


def computed(page: Any, formula: str) -> int:
    """What a sum of COUNTIF terms, or a SUM, gives on a worksheet; refuses anything else."""
    if not formula.startswith("="):
        raise ValueError(formula)
    total = 0
    for term in re.findall(r'COUNTIF\([^"]*"[^"]*"\)|SUM\([^)]*\)|0', formula[1:]):
        counted = re.fullmatch(r'COUNTIF\(([A-Z]+\d+:[A-Z]+\d+),"=(.*)"\)', term)
        if counted:
            wanted = re.sub(r"~(.)", r"\1", counted[2]).casefold()
            total += sum(str(value).casefold() == wanted for value in _values(page, counted[1]) if value is not None)
        elif term.startswith("SUM("):
            values = _values(page, term[4:-1])
            total += sum(computed(page, value) if isinstance(value, str) else value for value in values)
    return total


def _values(page: Any, cells: str) -> list[Any]:
    left, top, right, bottom = range_boundaries(cells)
    return [page.cell(row, column).value for row in range(top, bottom + 1) for column in range(left, right + 1)]

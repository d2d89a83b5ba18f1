"""Reading documents back: the text of PDF pages, and the numbers COUNTIF and SUM formulas give."""

import re
from typing import Any

import pypdfium2
from openpyxl.utils import range_boundaries


def pages_of(pdf: bytes) -> list[str]:
    """The text of every page, blanks and line ends as single blanks."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def text_of(pdf: bytes) -> str:
    """The text of all pages."""
    return " ".join(pages_of(pdf))


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

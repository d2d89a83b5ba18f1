"""A list on paper: portrait A4, a heading, a ruled table whose head is repeated, page x of y."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from reportlab.lib.units import mm

from desktop.services.documents.formats import clean
from desktop.services.documents.page import A4_LONG, A4_SHORT, Face, Ink, Paper, PdfFile, draw_footer
from desktop.services.documents.text import Letters, Line, Run, wrap

LIST = Paper(A4_SHORT, A4_LONG, left=12 * mm, right=12 * mm, top=13 * mm, bottom=14 * mm)
TITLE, HEADING, HEAD, TEXT, SMALL = 14.0, 8.6, 7.4, 8.6, 7.4
LEADING = 1.24
PADDING = 3.0
BOX = 8.5
HAIRLINE, SHADE = (0.62, 0.66, 0.70), (0.93, 0.94, 0.95)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title and its width in points."""

    title: str
    width: float
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: paragraphs one under the other, the later ones smaller. A `box` is a square to tick by hand."""

    paragraphs: tuple[str, ...] = ()
    strong: bool = False
    box: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; `shaded` ones are totals."""

    cells: tuple[Cell, ...]
    shaded: bool = False


@dataclass(frozen=True, slots=True)
class PagedTable:
    """What stands on the paper. `notes` stand between heading and table, `signatures` under it: (who, then a line to sign on).

    `lowest` is the least height of a row in points: room to write by hand.
    """

    title: str
    heading: tuple[str, ...]
    notes: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    page_word: str
    footer: str
    signatures: tuple[str, ...] = ()
    lowest: float = 15.0


def draw_table(pdf: PdfFile, table: PagedTable) -> None:
    """Draw all pages. `pdf` is made on :data:`LIST`."""
    _Drawing(pdf, table).draw()


@dataclass(frozen=True, slots=True)
class _Set:
    """A cell's text, ready in lines of (line, size)."""

    lines: tuple[tuple[Line, float], ...]

    @property
    def height(self) -> float:
        return sum(size * LEADING for _, size in self.lines)


class _Drawing:
    """One table being drawn."""

    def __init__(self, pdf: PdfFile, table: PagedTable) -> None:
        self._pdf, self._table = pdf, table
        self._canvas: Any = pdf.canvas
        self._rows = [[self._set(cell, column, row.shaded) for cell, column in self._pairs(row)] for row in table.rows]
        self._heights = [max(table.lowest, *(cell.height + 2 * PADDING for cell in cells)) for cells in self._rows]
        self._head = [_Set(tuple(_lines(column.title, HEAD, column.width, Face.MEDIUM, Ink.MUTED))) for column in table.columns]
        self._head_height = max(cell.height for cell in self._head) + 2 * PADDING

    def _pairs(self, row: Row) -> list[tuple[Cell, Column]]:
        return list(zip(row.cells, self._table.columns, strict=True))

    def _set(self, cell: Cell, column: Column, shaded: bool) -> _Set:
        lines: list[tuple[Line, float]] = []
        for at, paragraph in enumerate(cell.paragraphs):
            face = Face.MEDIUM if (cell.strong or shaded) and not at else Face.REGULAR
            lines += _lines(paragraph, SMALL if at else TEXT, column.width, face, Ink.MUTED if at else Ink.BLACK)
        return _Set(tuple(lines))

    @cached_property
    def _above(self) -> tuple[tuple[Line, float], ...]:
        """The heading of the first page."""
        table, width = self._table, LIST.inner_width + 2 * PADDING
        above = list(_lines(table.title, TITLE, width, Face.BOLD, Ink.BLACK))
        for text in table.heading:
            above += _lines(text, HEADING, width, Face.REGULAR, Ink.MUTED)
        for text in table.notes:
            above += _lines(text, HEADING, width, Face.MEDIUM, Ink.BLACK)
        return tuple(above)

    @property
    def _below_height(self) -> float:
        return 26.0 * len(self._table.signatures) + (8 if self._table.signatures else 0)

    def _pages(self) -> list[list[int]]:
        """The rows of each page."""
        first = LIST.inner_top - sum(size * LEADING for _, size in self._above) - 8
        pages: list[list[int]] = [[]]
        y = first - self._head_height
        for at, height in enumerate(self._heights):
            last = at == len(self._heights) - 1
            if y - height - (self._below_height if last else 0) < LIST.bottom and pages[-1]:
                pages.append([])
                y = LIST.inner_top - self._head_height
            pages[-1].append(at)
            y -= height
        return pages

    def draw(self) -> None:
        pages = self._pages()
        for number, rows in enumerate(pages, 1):
            y = LIST.inner_top
            if number == 1:
                y = self._draw_above(y)
            y = self._draw_cells(self._head, [Cell()] * len(self._head), y, self._head_height, shaded=True)
            for at in rows:
                row = self._table.rows[at]
                y = self._draw_cells(self._rows[at], row.cells, y, self._heights[at], shaded=row.shaded)
            if number == len(pages):
                self._draw_signatures(y)
            draw_footer(self._pdf, self._table.footer, number, len(pages), self._table.page_word)
            self._canvas.showPage()

    def _draw_above(self, y: float) -> float:
        letters = Letters(self._canvas)
        for line, size in self._above:
            letters.line(line, size, LIST.left, y - size)
            y -= size * LEADING
        letters.finish()
        return y - 8

    def _draw_cells(self, cells: Sequence[_Set], given: Sequence[Cell], y: float, height: float, *, shaded: bool) -> float:
        canvas = self._canvas
        if shaded:
            canvas.setFillColorRGB(*SHADE)
            canvas.rect(LIST.left, y - height, LIST.inner_width, height, stroke=0, fill=1)
        canvas.setStrokeColorRGB(*HAIRLINE)
        canvas.setLineWidth(0.5)
        letters, x = Letters(canvas), LIST.left
        for cell, source, column in zip(cells, given, self._table.columns, strict=True):
            canvas.rect(x, y - height, column.width, height, stroke=1, fill=0)
            if source.box:
                canvas.rect(x + (column.width - BOX) / 2, y - (height + BOX) / 2, BOX, BOX, stroke=1, fill=0)
            baseline = y - (height - cell.height) / 2
            for line, size in cell.lines:
                left = x + (column.width - line.width) / 2 if column.centred else x + PADDING
                letters.line(line, size, left, baseline - size * 0.98)
                baseline -= size * LEADING
            x += column.width
        letters.finish()
        return y - height

    def _draw_signatures(self, y: float) -> None:
        letters = Letters(self._canvas)
        for at, who in enumerate(self._table.signatures):
            baseline = y - 26.0 * (at + 1)
            line = wrap((Run(clean(who)),), HEADING, LIST.inner_width / 2)[0]
            letters.line(line, HEADING, LIST.left, baseline)
            start = LIST.left + line.width + 6
            self._canvas.line(start, baseline - 1.5, start + 170, baseline - 1.5)
        letters.finish()


def _lines(text: str, size: float, width: float, face: Face, ink: Ink) -> list[tuple[Line, float]]:
    """A paragraph as lines of a column's width."""
    return [(line, size) for line in wrap((Run(text, face, ink),), size, width - 2 * PADDING)]


def spread(columns: Sequence[Column], stretch: int) -> tuple[Column, ...]:
    """The columns with one of them taking what is left of the paper's width."""
    rest = LIST.inner_width - sum(column.width for at, column in enumerate(columns) if at != stretch)
    return tuple(replace(column, width=rest) if at == stretch else column for at, column in enumerate(columns))

"""Rows of side-by-side paragraphs that stay level with each other and split between pages.

A page is first composed (which line stands where), then drawn, so that the number of pages is known beforehand.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.services.documents.page import Paper
from desktop.services.documents.text import Letters, Line

FEWEST_LINES = 2


@dataclass(frozen=True, slots=True)
class Column:
    """One paragraph of a row: where it starts across the page, how wide it may be and its lines."""

    x: float
    width: float
    lines: tuple[Line, ...]
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs that begin level. `before` is the space above in points (not used at the top of a page).

    `with_next` keeps the row on the page of the next one; `whole` forbids splitting; `rule` draws a hairline above.
    """

    columns: tuple[Column, ...]
    size: float
    leading: float
    before: float = 0.0
    with_next: bool = False
    whole: bool = False
    rule: bool = False

    @property
    def depth(self) -> int:
        """How many lines the longest paragraph has."""
        return max(len(column.lines) for column in self.columns)

    @property
    def height(self) -> float:
        """Without the space above."""
        return self.depth * self.leading

    def split(self, lines: int) -> tuple["Row", "Row"]:
        """The first lines of every paragraph, and the rest."""
        head = tuple(replace(column, lines=column.lines[:lines]) for column in self.columns)
        tail = tuple(replace(column, lines=column.lines[lines:]) for column in self.columns)
        return replace(self, columns=head, with_next=False), replace(self, columns=tail, before=0.0, rule=False)


@dataclass(frozen=True, slots=True)
class Placed:
    """A row on a page; `top` is the height of its upper edge."""

    row: Row
    top: float


def compose(rows: Sequence[Row], paper: Paper) -> tuple[tuple[Placed, ...], ...]:
    """Put rows on pages. A paragraph leaves at least two lines on either side of a page's end."""
    pages: list[list[Placed]] = [[]]
    y = paper.inner_top
    for chain in _chains(rows):
        needed = sum(row.before + row.height for row in chain[:-1]) + chain[-1].before + _least(chain[-1])
        if pages[-1] and y - needed < paper.bottom:
            pages.append([])
            y = paper.inner_top
        for row in chain:
            rest: Row | None = row
            while rest is not None:
                before = rest.before if pages[-1] else 0.0
                head, rest = _that_fits(rest, y - before - paper.bottom, fresh=not pages[-1])
                if head is not None:
                    pages[-1].append(Placed(head, y - before))
                    y -= before + head.height
                if rest is not None:
                    pages.append([])
                    y = paper.inner_top
    return tuple(tuple(page) for page in pages)


def _chains(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows held together by `with_next`."""
    chain: list[Row] = []
    for row in rows:
        chain.append(row)
        if not row.with_next:
            yield chain
            chain = []
    if chain:
        yield chain


def _least(row: Row) -> float:
    """The height a row's beginning takes at least."""
    return row.height if row.whole or row.depth < 2 * FEWEST_LINES else FEWEST_LINES * row.leading


def _that_fits(row: Row, room: float, *, fresh: bool) -> tuple[Row | None, Row | None]:
    """What of a row goes on this page and what is left. A fresh page takes something in any case."""
    fitting = int((room + 0.01) // row.leading)
    if fitting >= row.depth:
        return row, None
    if fresh:
        return row.split(max(fitting, 1))
    fitting = min(fitting, row.depth - FEWEST_LINES)
    if row.whole or fitting < FEWEST_LINES:
        return None, row
    return row.split(fitting)


def draw_page(canvas: Any, page: Sequence[Placed]) -> None:
    """Draw the composed rows of one page."""
    letters = Letters(canvas)
    for placed in page:
        row = placed.row
        for column in row.columns:
            baseline = placed.top - row.leading + (row.leading - row.size) * 0.5 + row.size * 0.2
            for line in column.lines:
                x = column.x + (column.width - line.width) / 2 if column.centred else column.x
                letters.line(line, row.size, x, baseline)
                baseline -= row.leading
    letters.finish()
    canvas.setLineWidth(0.5)
    canvas.setStrokeColorRGB(0.6, 0.64, 0.68)
    for placed in page:
        if placed.row.rule:
            for column in placed.row.columns:
                height = placed.top + 2
                canvas.line(column.x, height, column.x + column.width, height)

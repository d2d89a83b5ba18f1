"""What a command for many cells wants in which cell. Everything here is pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.views.attendance.sheet.local_sheet import Cell, today_column, why_not
from protocol.attendance import DERIVED_MARKS, TYPED_MARKS, MarkCode, Sheet
from protocol.rules import Rules

Wanted = dict[Cell, MarkCode | None]


def everyone_today(sheet: Sheet) -> Wanted:
    """Every cell of today that is still blank becomes "present"."""
    today = today_column(sheet)
    return present_in_blanks(sheet, (Cell(row, today) for row in range(len(sheet.rows)))) if today is not None else {}


def whole_month(sheet: Sheet) -> Iterable[Cell]:
    """All cells."""
    return (Cell(row, day) for row in range(len(sheet.rows)) for day in range(len(sheet.days)))


def present_in_blanks(sheet: Sheet, cells: Iterable[Cell]) -> Wanted:
    """Those of the cells that are blank and not ahead of today become "present"."""
    return {
        cell: MarkCode.PRESENT
        for cell in cells
        if sheet.rows[cell.row].codes[cell.day] is None and sheet.days[cell.day].day <= sheet.today
    }


def filled_down(sheet: Sheet, cells: Sequence[Cell]) -> Wanted:
    """A range: its top row goes into the rows below it. One cell: its mark goes into the blank cells below it."""
    top = min(cell.row for cell in cells)
    if len(cells) == 1:
        day = cells[0].day
        code = sheet.rows[top].codes[day]
        below = range(top + 1, len(sheet.rows))
        wanted: Wanted = {Cell(row, day): code for row in below if sheet.rows[row].codes[day] is None}
    else:
        wanted = {cell: sheet.rows[top].codes[cell.day] for cell in cells if cell.row > top}
    return {cell: code for cell, code in wanted.items() if code not in DERIVED_MARKS}


def following_mark(sheet: Sheet, rules: Rules, cell: Cell) -> MarkCode | None:
    """What a click on the current cell makes of it: blank, then the marks in the order of the rules, then blank again.

    Marks that may not stand on the day (present, ahead of today) are passed over.
    """
    order = [None, *(rule.code for rule in rules.marks if rule.code in TYPED_MARKS)]
    shown = sheet.rows[cell.row].codes[cell.day]
    at = order.index(shown) if shown in order else 0
    turned = order[at + 1 :] + order[: at + 1]
    return next((code for code in turned if why_not(sheet, cell, code) is None), turned[0])


def between(first: Cell, last: Cell) -> list[Cell]:
    """The cells a straight stroke from one cell to another passes, without the first."""
    steps = max(abs(last.row - first.row), abs(last.day - first.day))
    return [
        Cell(
            round(first.row + (last.row - first.row) * step / steps),
            round(first.day + (last.day - first.day) * step / steps),
        )
        for step in range(1, steps + 1)
    ]

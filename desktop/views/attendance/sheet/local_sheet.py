"""The sheet on the screen, changed before the database has answered.

Everything here is pure and mirrors :mod:`desktop.services.sheet`: a sheet edited here equals the one the database would give.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.services.attendance import MarkEdit
from desktop.services.cells import LOCKED
from protocol.attendance import DERIVED_MARKS, PLANNABLE_MARKS, MarkCode, Sheet, SheetRow, count
from protocol.rules import Rules
from protocol.working_calendar import Month


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A place in the grid: the child's row and the day of month minus one."""

    row: int
    day: int


def why_not(sheet: Sheet, cell: Cell, code: MarkCode | None) -> str | None:
    """Why a mark may not be set in a cell, as a code of ``set_marks``; None when it may."""
    row, day = sheet.rows[cell.row], sheet.days[cell.day]
    shown = row.codes[cell.day]
    if shown is MarkCode.NOT_ENROLLED:
        return "not-enrolled"
    if shown is MarkCode.DAY_OFF:
        return "day-off"
    if row.state in LOCKED:
        return "month-closed"
    if day.day > sheet.today and code is not None and code not in PLANNABLE_MARKS:
        return "future-date"
    return None


def edit_at(sheet: Sheet, cell: Cell) -> MarkEdit:
    """A cell as it is now: set it again to undo."""
    row = sheet.rows[cell.row]
    code = row.codes[cell.day]
    return MarkEdit(
        row.child_id,
        sheet.days[cell.day].day,
        None if code in DERIVED_MARKS else code,
        row.notes.get(cell.day, ""),
        row.documents.get(cell.day),
    )


def with_edits(sheet: Sheet, rules: Rules, edits: Iterable[MarkEdit]) -> tuple[Sheet, tuple[Cell, ...]]:
    """The sheet after these edits, and the cells that changed. Edits of other children or months pass by."""
    places = {row.child_id: at for at, row in enumerate(sheet.rows)}
    by_row: dict[int, dict[int, MarkEdit]] = {}
    for edit in edits:
        at = places.get(edit.child_id)
        if at is not None and Month.of(edit.day) == sheet.month and sheet.rows[at].codes[edit.day.day - 1] not in DERIVED_MARKS:
            by_row.setdefault(at, {})[edit.day.day - 1] = edit
    if not by_row:
        return sheet, ()
    rows = list(sheet.rows)
    for at, changed in by_row.items():
        rows[at] = _row(sheet, rules, rows[at], changed)
    return replace(sheet, rows=tuple(rows)), tuple(Cell(at, day) for at, changed in by_row.items() for day in changed)


def _row(sheet: Sheet, rules: Rules, row: SheetRow, edits: Mapping[int, MarkEdit]) -> SheetRow:
    codes = list(row.codes)
    notes, documents = dict(row.notes), dict(row.documents)
    planned = set(row.planned)
    for day, edit in edits.items():
        codes[day] = edit.code
        ahead = sheet.days[day].day > sheet.today and edit.code is not None
        (planned.add if ahead else planned.discard)(day)
        _put(notes, day, edit.note)
        _put(documents, day, edit.document_id)
    happened = [
        code for day, code in enumerate(codes) if day not in planned and not (code is None and sheet.days[day].day > sheet.today)
    ]
    return replace(
        row,
        codes=tuple(codes),
        planned=frozenset(planned),
        notes=notes,
        documents=documents,
        totals=count(happened, rules),
    )


def _put(values: dict[int, str], day: int, value: str | None) -> None:
    if value:
        values[day] = value
    else:
        values.pop(day, None)


def first_blank(sheet: Sheet) -> Cell | None:
    """The first cell that keeps the month from being closed, as ``close_month`` looks for it."""
    for at, row in enumerate(sheet.rows):
        for day, code in enumerate(row.codes):
            if code is None:
                return Cell(at, day)
    return None


def is_ready(sheet: Sheet) -> bool:
    """Whether the month can be closed: open, over, and every cell marked."""
    working = [day.day for day in sheet.days if day.working]
    over = not working or working[-1] <= sheet.today
    return bool(sheet.rows) and sheet.closed_at is None and over and first_blank(sheet) is None


def today_column(sheet: Sheet) -> int | None:
    """The place of today in the month; None in other months."""
    return sheet.today.day - 1 if Month.of(sheet.today) == sheet.month else None

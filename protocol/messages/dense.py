"""Children's months written like a line of a timesheet: schema 2 of marks.set, and of a child's month.

    {"child_id": "0190…", "month": "2026-11", "codes": ".pps-p", "by": "Сейітова М. Е.", "at": [1793592000000000, …]}

`codes` has a letter for each day from the first: "." no cell, "-" a cell without a mark. Every other field of the cells is a
column beside it: one value where all cells say the same, else a list with a value a cell in the order of the days; left out where
it says nothing in all of them. Moments are microseconds since 1970. Whatever else a month has stands beside the columns.

It is a sixth of what an object a cell takes, and is read, hashed and kept in a fraction of the time. It holds exactly as much:
what it cannot hold (a field of a later edition in a cell, a moment before 1970, days out of order) stays an object a cell.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from re import compile as pattern
from typing import Any

from protocol.attendance import MarkCode
from protocol.canonical import SAFE_INTEGER
from protocol.messages.plain import is_id, is_named, is_text, plain_edit, plain_mark

SCHEMA = 2
CODES = "codes"
NO_CELL, NO_MARK = ".", "-"
LETTERS: Mapping[str | None, str] = {
    MarkCode.PRESENT.value: "p",
    MarkCode.SICK.value: "s",
    MarkCode.VACATION.value: "v",
    MarkCode.FAMILY.value: "f",
    MarkCode.QUARANTINE.value: "q",
    MarkCode.ABSENT.value: "a",
    MarkCode.DAY_OFF.value: "d",
    MarkCode.NOT_ENROLLED.value: "n",
    None: NO_MARK,
}
MEANING: Mapping[str, str | None] = {letter: code for code, letter in LETTERS.items()}
EDIT_COLUMNS: Mapping[str, Any] = {"note": "", "document_id": None, "base_version": 0, "by": ..., "at": ...}
MARK_COLUMNS: Mapping[str, Any] = {"note": "", "document_id": None, "by": "", "device_id": "", "at": ..., "version": ...}
"""The columns, and what a cell says that a column says nothing of; `...` for those that are always written."""
_MONTH: Mapping[str, Any] = {"state": "open", "publication": None, "confirmation": None, "history": []}
_CODES_TEXT = pattern(r"[psvfqadn.-]{0,30}[psvfqadn-]")
_MOST_DAYS = 31
_DAYS = {str(day): day for day in range(1, 32)}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_REMEMBERED = 8192  # a group's day is marked in one moment, so moments come again and again


def is_dense(body: Mapping[str, Any]) -> bool:
    """Whether the body of a marks.set or of a child's month is written so."""
    return CODES in body


def dense_marks(body: Mapping[str, Any]) -> dict[str, Any] | None:
    """The body of a marks.set, written with an object a cell, in this form; None where that cannot be."""
    cells = body["cells"]
    if body.keys() != {"child_id", "month", "cells"} or type(cells) is not list or not all(map(plain_edit, cells)):
        return None
    columns = _columns([cell["day"] for cell in cells], cells, EDIT_COLUMNS)
    return None if columns is None else {"child_id": body["child_id"], "month": body["month"], **columns}


def dense_month(body: Mapping[str, Any]) -> dict[str, Any] | None:
    """The body of a child's month, written with an object a cell, in this form; None where that cannot be."""
    cells = body["cells"]
    if type(cells) is not dict or not cells.keys() <= _DAYS.keys() or not all(map(plain_mark, cells.values())):
        return None
    days = sorted(map(int, cells))
    columns = _columns(days, [cells[str(day)] for day in days], MARK_COLUMNS)
    others = {name: value for name, value in body.items() if name != "cells" and (name not in _MONTH or value != _MONTH[name])}
    if columns is None or others.keys() & (MARK_COLUMNS.keys() | {CODES}):
        return None
    return others | columns


def _columns(days: Sequence[int], cells: Sequence[Mapping[str, Any]], columns: Mapping[str, Any]) -> dict[str, Any] | None:
    if not days or any(one >= other for one, other in pairwise(days)):
        return None
    codes = [NO_CELL] * days[-1]
    for day, cell in zip(days, cells, strict=True):
        codes[day - 1] = LETTERS[cell["code"]]
    found: dict[str, Any] = {CODES: "".join(codes)}
    for name, nothing in columns.items():
        values = [cell[name] for cell in cells]
        if name == "at":
            values = [microseconds(moment) for moment in values]
            if not all(0 <= moment <= SAFE_INTEGER for moment in values):
                return None
        found |= _written(name, values, nothing)
    return found


def _written(name: str, values: list[Any], nothing: Any) -> dict[str, Any]:
    first = values[0]
    if values.count(first) != len(values):
        return {name: values}
    return {} if first == nothing else {name: first}


def expanded(body: Mapping[str, Any], columns: Mapping[str, Any]) -> dict[str, Any]:
    """A body in this form with an object a cell again: `columns` is EDIT_COLUMNS of a marks.set, MARK_COLUMNS of a child's month.

    Raises:
        ValueError: it is not in this form. What stands in the columns, moments apart, is left to the message to judge.
    """
    codes = body[CODES]
    if "cells" in body or type(codes) is not str or not _CODES_TEXT.fullmatch(codes):
        msg = "codes"
        raise ValueError(msg)
    days = days_of(codes)
    values: dict[str, Sequence[Any]] = {"code": [MEANING[letter] for letter in codes if letter != NO_CELL]}
    for name, nothing in columns.items():
        value = body.get(name, nothing)
        if value is ... or (type(value) is list and len(value) != len(days)):
            raise ValueError(name)
        values[name] = value if type(value) is list else [value] * len(days)
    values["at"] = [_moment(moment) for moment in values["at"]]
    cells = [dict(zip(values, cell, strict=True)) for cell in zip(*values.values(), strict=True)]
    others = {name: value for name, value in body.items() if name != CODES and name not in columns}
    if columns is EDIT_COLUMNS:
        return {**others, "cells": [{"day": day, **cell} for day, cell in zip(days, cells, strict=True)]}
    return {**_MONTH, **others, "cells": {str(day): cell for day, cell in zip(days, cells, strict=True)}}


@lru_cache(_REMEMBERED)
def days_of(codes: str) -> tuple[int, ...]:
    """The days that have a cell."""
    return tuple(day for day, letter in enumerate(codes, 1) if letter != NO_CELL)


@lru_cache(_REMEMBERED)
def microseconds(moment: str) -> int:
    """A message's moment as a column keeps it."""
    return (datetime.fromisoformat(moment) - _EPOCH) // _MICROSECOND


@lru_cache(_REMEMBERED)
def moment_of(value: int) -> datetime:
    """A moment of a column."""
    return _EPOCH + value * _MICROSECOND


def column(body: Mapping[str, Any], name: str, nothing: Any = ...) -> Sequence[Any]:
    """A column with a value for each cell, in the order of the days."""
    value = body.get(name, nothing)
    return value if type(value) is list else [value] * len(days_of(body[CODES]))


def with_bases(body: Mapping[str, Any], bases: Mapping[int, int]) -> dict[str, Any] | None:
    """A line of a marks.set on other versions of its cells, by day; None where it stands on them already."""
    held = column(body, "base_version", 0)
    wanted = [bases.get(day, base) for day, base in zip(days_of(body[CODES]), held, strict=True)]
    if wanted == held:
        return None
    others = {name: value for name, value in body.items() if name != "base_version"}
    return {**others, **_written("base_version", wanted, 0)}


def _moment(value: Any) -> str:
    if type(value) is not int or not 0 <= value <= SAFE_INTEGER:
        msg = "at"
        raise ValueError(msg)
    return moment_of(value).isoformat().replace("+00:00", "Z")


def plain_dense_marks(body: Mapping[str, Any]) -> bool:
    """Whether the body of a marks.set is in this form and its message takes it; quickly said. What is not plain may be right."""
    return _plain(body, _EDIT_CHECKS, _EDIT_NEEDED)


def plain_dense_month(body: Mapping[str, Any]) -> bool:
    """The same of a child's month that is open and was never published."""
    return _plain(body, _MARK_CHECKS, _MARK_NEEDED)


def _plain(body: Mapping[str, Any], checks: Mapping[str, Callable[[Sequence[Any]], bool]], needed: frozenset[str]) -> bool:
    codes = body.get(CODES)
    count = _cells_in(codes) if type(codes) is str and len(codes) <= _MOST_DAYS else 0
    if not count or not needed <= body.keys() or not is_named(body):
        return False
    for name, value in body.items():
        if name in _NAMED:
            continue
        check = checks.get(name)
        if check is None:
            return False
        if type(value) is list:
            if len(value) != count or not check(value):
                return False
        elif not check((value,)):
            return False
    return True


@lru_cache(_REMEMBERED)
def _cells_in(codes: str) -> int:
    """How many cells the letters have; 0 for what are no letters of days."""
    return len(codes) - codes.count(NO_CELL) if _CODES_TEXT.fullmatch(codes) else 0


def _texts(values: Sequence[Any]) -> bool:
    return all(map(is_text, values))


def _ids(values: Sequence[Any]) -> bool:
    return all(map(is_id, values))


def _moments(values: Sequence[Any]) -> bool:
    return set(map(type, values)) == _INTEGERS and min(values) >= 0 and max(values) <= SAFE_INTEGER


def _numbers(values: Sequence[Any]) -> bool:
    return set(map(type, values)) == _INTEGERS and min(values) >= -SAFE_INTEGER and max(values) <= SAFE_INTEGER


_INTEGERS = {int}
_NAMED = frozenset({"child_id", "month", CODES})
_CHECKS: Mapping[str, Callable[[Sequence[Any]], bool]] = {
    "note": _texts,
    "document_id": _ids,
    "by": _texts,
    "device_id": _texts,
    "at": _moments,
    "base_version": _numbers,
    "version": _numbers,
}
_EDIT_CHECKS, _MARK_CHECKS = ({name: _CHECKS[name] for name in columns} for columns in (EDIT_COLUMNS, MARK_COLUMNS))
_EDIT_NEEDED, _MARK_NEEDED = (
    frozenset(name for name, nothing in columns.items() if nothing is ...) for columns in (EDIT_COLUMNS, MARK_COLUMNS)
)

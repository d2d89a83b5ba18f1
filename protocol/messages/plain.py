"""The two shapes the exchange is full of, recognised without building a message of them.

A body that is plain is exactly what its message would be written as (`SetMarks.model_validate(body).wire() == body`), so it may
be used as it came. Whatever is not plain may still be right: its message decides. A child's month has some twenty cells, and a
message for each costs ten times what looking at them costs.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from re import compile as pattern
from typing import Any

from protocol.attendance import MarkCode, MonthState
from protocol.canonical import SAFE_INTEGER

_EDIT = frozenset({"day", "code", "note", "document_id", "base_version", "by", "at"})
_MARK = frozenset({"code", "note", "document_id", "by", "device_id", "at", "version"})
_MARKS = frozenset({"child_id", "month", "cells"})
_MONTH = frozenset({"child_id", "month", "cells", "state", "publication", "confirmation", "history"})
_CODES = frozenset(code.value for code in MarkCode)
_OPEN = MonthState.OPEN.value
_MONTH_TEXT = pattern(r"[12][0-9]{3}-(?:0[1-9]|1[0-2])")
_SHORT, _ID = 500, 64
_MOMENTS = 8192  # a group's day is marked in one moment, so moments come again and again


def plain_marks(body: Mapping[str, Any]) -> bool:
    """Whether the body of a marks.set is plain."""
    return body.keys() == _MARKS and is_named(body) and type(body["cells"]) is list and all(map(plain_edit, body["cells"]))


def plain_month(body: Mapping[str, Any]) -> bool:
    """Whether the body of a child's month is plain, open and never published, with cells of days that may be."""
    return (
        body.keys() == _MONTH
        and is_named(body)
        and body["state"] == _OPEN
        and body["publication"] is None
        and body["confirmation"] is None
        and body["history"] == []
        and type(body["cells"]) is dict
        and body["cells"].keys() <= _DAYS
        and all(map(plain_mark, body["cells"].values()))
    )


_DAYS = frozenset(str(day) for day in range(1, 32))


def is_named(body: Mapping[str, Any]) -> bool:
    """Whether the child and the month a body is of are named as they are to be."""
    child_id, month = body.get("child_id"), body.get("month")
    return type(child_id) is str and 0 < len(child_id) <= _ID and type(month) is str and _MONTH_TEXT.fullmatch(month) is not None


def plain_edit(cell: Any) -> bool:
    """Whether a cell of a marks.set is plain."""
    if type(cell) is not dict or cell.keys() != _EDIT:
        return False
    day, base = cell["day"], cell["base_version"]
    return type(day) is int and 0 < day < 32 and type(base) is int and abs(base) <= SAFE_INTEGER and _said(cell)


def plain_mark(cell: Any) -> bool:
    """Whether a cell of a child's month is plain."""
    if type(cell) is not dict or cell.keys() != _MARK:
        return False
    version, device = cell["version"], cell["device_id"]
    return type(version) is int and abs(version) <= SAFE_INTEGER and is_text(device) and _said(cell)


def is_text(value: Any) -> bool:
    """Whether it may be a cell's note or a name (`ShortText`)."""
    return type(value) is str and len(value) <= _SHORT


def is_id(value: Any) -> bool:
    """Whether it may be a cell's document (`Id`), or none."""
    return value is None or (type(value) is str and 0 < len(value) <= _ID)


def _said(cell: dict[str, Any]) -> bool:
    """The fields an edit and a mark share."""
    code, note, document, by, at = cell["code"], cell["note"], cell["document_id"], cell["by"], cell["at"]
    return (
        (code is None or (type(code) is str and code in _CODES))
        and is_text(note)
        and is_id(document)
        and is_text(by)
        and type(at) is str
        and _plain_moment(at)
    )


@lru_cache(_MOMENTS)
def _plain_moment(text: str) -> bool:
    """Whether a moment is written as messages write it: in UTC, with "Z", microseconds where there are any."""
    try:
        return text.endswith("Z") and datetime.fromisoformat(text).isoformat() == f"{text[:-1]}+00:00"
    except ValueError:
        return False

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
    return body.keys() == _MARKS and _named(body) and type(body["cells"]) is list and all(map(_plain_edit, body["cells"]))


def plain_month(body: Mapping[str, Any]) -> bool:
    """Whether the body of a child's month is plain, open and never published, with cells of days that may be."""
    return (
        body.keys() == _MONTH
        and _named(body)
        and body["state"] == _OPEN
        and body["publication"] is None
        and body["confirmation"] is None
        and body["history"] == []
        and type(body["cells"]) is dict
        and body["cells"].keys() <= _DAYS
        and all(map(_plain_mark, body["cells"].values()))
    )


_DAYS = frozenset(str(day) for day in range(1, 32))


def _named(body: Mapping[str, Any]) -> bool:
    child_id, month = body["child_id"], body["month"]
    return type(child_id) is str and 0 < len(child_id) <= _ID and type(month) is str and _MONTH_TEXT.fullmatch(month) is not None


def _plain_edit(cell: Any) -> bool:
    if type(cell) is not dict or cell.keys() != _EDIT:
        return False
    day, base = cell["day"], cell["base_version"]
    return type(day) is int and 0 < day < 32 and type(base) is int and abs(base) <= SAFE_INTEGER and _said(cell)


def _plain_mark(cell: Any) -> bool:
    if type(cell) is not dict or cell.keys() != _MARK:
        return False
    version, device = cell["version"], cell["device_id"]
    return type(version) is int and abs(version) <= SAFE_INTEGER and type(device) is str and len(device) <= _SHORT and _said(cell)


def _said(cell: dict[str, Any]) -> bool:
    """The fields an edit and a mark share."""
    code, note, document, by, at = cell["code"], cell["note"], cell["document_id"], cell["by"], cell["at"]
    return (
        (code is None or (type(code) is str and code in _CODES))
        and type(note) is str
        and len(note) <= _SHORT
        and (document is None or (type(document) is str and 0 < len(document) <= _ID))
        and type(by) is str
        and len(by) <= _SHORT
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

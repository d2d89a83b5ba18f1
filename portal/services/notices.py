"""Notices: what the portal tells a person (inbox), and what the person did (log). Texts are made by the pages from the kind."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.postgresql import insert

from portal.services.context import Act
from portal.tables.visitors import notice

PAGE = 30


class Box(StrEnum):
    """Where a notice lies."""

    INBOX = "inbox"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Notice:
    """One line. `details` fill the sentence of its `kind`; `link` is the page on which something can be done about it."""

    id: int
    kind: str
    details: Mapping[str, Any]
    link: str
    at: datetime
    read: bool


def tell(act: Act, iin: str, kind: str, details: Mapping[str, Any] | None = None, link: str = "") -> None:
    """Put a notice into a person's inbox."""
    _write(act, iin, Box.INBOX, kind, details, link)


def note(act: Act, iin: str, kind: str, details: Mapping[str, Any] | None = None, link: str = "") -> None:
    """Write down what a person did."""
    _write(act, iin, Box.LOG, kind, details, link)


def _write(act: Act, iin: str, box: Box, kind: str, details: Mapping[str, Any] | None, link: str) -> None:
    row = {"iin": iin, "box": box.value, "kind": kind, "details": dict(details or {}), "link": link, "at": act.now}
    act.connection.execute(insert(notice).values(row))


def page(connection: Connection, iin: str, box: Box, before: int | None = None) -> list[Notice]:
    """The newest notices of a box, or those older than the notice `before`; at most `PAGE` and one, which tells of more."""
    query = select(notice).where(notice.c.iin == iin, notice.c.box == box.value)
    if before is not None:
        query = query.where(notice.c.id < before)
    rows = connection.execute(query.order_by(notice.c.id.desc()).limit(PAGE + 1))
    return [Notice(row.id, row.kind, row.details, row.link, row.at, row.read_at is not None) for row in rows]


def mark_read(act: Act, iin: str, ids: Collection[int] | None = None) -> None:
    """These notices of the inbox, or all of it, have been seen."""
    unread = update(notice).where(notice.c.iin == iin, notice.c.box == Box.INBOX.value, notice.c.read_at.is_(None))
    if ids is not None:
        unread = unread.where(notice.c.id.in_(ids))
    act.connection.execute(unread.values(read_at=act.now))

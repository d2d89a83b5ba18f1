"""The cells of sheets as they are stored: read and written in few fixed statements, without a mapped object a cell.

Marks are typed one a second and wait for nobody; what a mapped object costs is more than what its row costs.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple, TypedDict

from sqlalchemy import Boolean, Date, bindparam, or_, select, text
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from desktop.models.attendance import AttendanceMark, ChildMonth, know
from desktop.models.base import Instant
from desktop.models.groups import Placement
from desktop.models.listed import listed
from protocol.attendance import MonthState, Stay

LOCKED = frozenset({MonthState.PUBLISHED, MonthState.CONFIRMED, MonthState.DISPUTED, MonthState.UNCONFIRMED})

_MARK, _STAY, _MONTH = AttendanceMark.__table__.c, Placement.__table__.c, ChildMonth.__table__.c
_STAYS = select(_STAY.child_id, _STAY.starts_on, _STAY.ends_on).where(_STAY.child_id.in_(listed("children")))
_LOCKED = select(_MONTH.child_id, _MONTH.month).where(
    _MONTH.child_id.in_(listed("children")),
    _MONTH.month.between(bindparam("first"), bindparam("last")),
    or_(*(_MONTH.state == state.value for state in sorted(LOCKED))),
)
_CELLS = select(_MARK.child_id, _MARK.day, _MARK.code, _MARK.note, _MARK.document_id, _MARK.server_version).where(
    _MARK.child_id.in_(listed("children")), _MARK.day.between(bindparam("first"), bindparam("last"))
)
# As text: SQLAlchemy builds an "on conflict" anew each time, which takes longer than all the rest.
_PUT = text(
    """INSERT INTO attendance_mark (child_id, day, code, note, document_id, "by", device_id, at, server_version, dirty)
    VALUES (:child_id, :day, :code, :note, :document_id, (SELECT id FROM known_name WHERE name = :by),
    (SELECT id FROM known_name WHERE name = :device_id), :at, :server_version, :dirty)
    ON CONFLICT (child_id, day) DO UPDATE SET code = excluded.code, note = excluded.note, document_id = excluded.document_id,
    "by" = excluded."by", device_id = excluded.device_id, at = excluded.at, dirty = excluded.dirty"""
).bindparams(bindparam("day", type_=Date), bindparam("at", type_=Instant), bindparam("dirty", type_=Boolean))


class StoredCell(NamedTuple):
    """A stored cell; `server_version` is what the portal last said of it (0: nothing)."""

    code: str | None
    note: str
    document_id: str | None
    server_version: int


class CellRow(TypedDict):
    """A cell as this office writes it."""

    child_id: str
    day: date
    code: str | None
    note: str
    document_id: str | None
    by: str
    device_id: str
    at: datetime
    server_version: int
    dirty: bool


def stays_of(session: Session, children: Collection[str]) -> dict[str, tuple[Stay, ...]]:
    """The children's stays in any group."""
    found: dict[str, tuple[Stay, ...]] = {}
    for child_id, starts_on, ends_on in session.connection().execute(_STAYS, {"children": list(children)}):
        found[child_id] = (*found.get(child_id, ()), Stay(starts_on, ends_on))
    return found


def locked_months(session: Session, children: Collection[str], first: str, last: str) -> frozenset[tuple[str, str]]:
    """(child, "2026-11") of the months, both bounds inclusive, that parents have."""
    found = session.connection().execute(_LOCKED, {"children": list(children), "first": first, "last": last})
    return frozenset((child_id, month) for child_id, month in found)


def stored_cells(session: Session, children: Collection[str], first: date, last: date) -> dict[tuple[str, date], StoredCell]:
    """The children's cells in a span of days, both inclusive."""
    found = session.connection().execute(_CELLS, {"children": list(children), "first": first, "last": last})
    return {(child_id, day): StoredCell(*rest) for child_id, day, *rest in found}


def put_cells(session: Session, rows: Sequence[CellRow]) -> None:
    """Write cells over what they held; what the portal last said of a stored one (`server_version`) stays."""
    if rows:
        know(session.connection(), (name for row in rows for name in (row["by"], row["device_id"])))
        session.connection().execute(_PUT, rows)
        forget_mapped(session, AttendanceMark, ((row["child_id"], row["day"]) for row in rows))


def forget_mapped(session: Session, entity: type, keys: Iterable[tuple[object, ...]]) -> None:
    """Let mapped objects of rows that were written beside the session be read anew."""
    if len(session.identity_map):
        for key in keys:
            mapped = session.identity_map.get(identity_key(entity, key))
            if mapped is not None:
                session.expire(mapped)

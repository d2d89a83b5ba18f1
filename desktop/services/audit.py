"""The journal of acts: each entry carries the hash of the one before it, so a change in the past shows."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, func, insert, select
from sqlalchemy.orm import Session

from desktop.models.audit import AuditEntry
from protocol.canonical import content_hash

GENESIS = "0" * 64
_TABLE = AuditEntry.__table__
assert isinstance(_TABLE, Table)
_LAST = select(_TABLE.c.seq, _TABLE.c.hash).order_by(_TABLE.c.seq.desc()).limit(1)
_ADD = insert(_TABLE)


@dataclass(frozen=True, slots=True)
class Act:
    """What is to be written down: the action's code, the entity "type:id", and its values before and after (JSON)."""

    action: str
    entity: str
    before: Any = None
    after: Any = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the journal as it is read."""

    seq: int
    at: datetime
    actor: str
    device: str
    action: str
    entity: str
    before: Any
    after: Any
    hash: str


def _hash(seq: int, at: datetime, actor: str, device: str, act: Act, previous: str) -> str:
    return content_hash(
        {
            "seq": seq,
            "at": at.isoformat(),
            "actor": actor,
            "device": device,
            "action": act.action,
            "entity": act.entity,
            "before": act.before,
            "after": act.after,
            "previous": previous,
        }
    )


def head(session: Session) -> tuple[int, str]:
    """The number of entries and the hash of the last one."""
    last = session.connection().execute(_LAST).first()
    return (last.seq, last.hash) if last else (0, GENESIS)


def append(session: Session, acts: Sequence[Act], *, at: datetime, actor: str, device: str) -> None:
    """Write acts at the end of the chain, in the caller's transaction."""
    if not acts:
        return
    seq, previous = head(session)
    rows = []
    for act in acts:
        seq += 1
        digest = _hash(seq, at, actor, device, act, previous)
        rows.append(
            {
                "seq": seq,
                "at": at,
                "actor": actor,
                "device": device,
                "action": act.action,
                "entity": act.entity,
                "before": act.before,
                "after": act.after,
                "previous_hash": previous,
                "hash": digest,
            }
        )
        previous = digest
    session.connection().execute(_ADD, rows)


def first_broken(session: Session, *, start: int = 1, previous: str = GENESIS, until: int | None = None) -> int | None:
    """The number of the first entry whose hash does not follow from its content and the entry before it, or None.

    Looks at the entries from `start` (whose predecessor's hash is `previous`) to `until`, both inclusive; to the end by default.
    """
    expected = start
    query = select(AuditEntry).where(AuditEntry.seq >= start).order_by(AuditEntry.seq)
    if until is not None:
        query = query.where(AuditEntry.seq <= until)
    for row in session.scalars(query).yield_per(1000):
        if row.seq != expected or row.previous_hash != previous:
            return expected
        if row.hash != _own_hash(row):
            return row.seq
        previous, expected = row.hash, expected + 1
    return None


def broken_among(session: Session, numbers: Collection[int]) -> frozenset[int]:
    """Which of these entries do not follow from their content or from the entry before them, or whose follower denies them."""
    near = {number + step for number in numbers for step in (-1, 0, 1)}
    rows = {row.seq: row for row in session.scalars(select(AuditEntry).where(AuditEntry.seq.in_(near)))}
    return frozenset(number for number in numbers if not _stands(rows, number))


def _stands(rows: Mapping[int, AuditEntry], number: int) -> bool:
    row, before, after = (rows.get(number + step) for step in (0, -1, 1))
    if row is None or row.hash != _own_hash(row):
        return False
    expected = GENESIS if number == 1 else before.hash if before is not None else None
    return row.previous_hash == expected and (after is None or after.previous_hash == row.hash)


def _own_hash(row: AuditEntry) -> str:
    return _hash(row.seq, row.at, row.actor, row.device, Act(row.action, row.entity, row.before, row.after), row.previous_hash)


def read(
    session: Session,
    *,
    entity: str | None = None,
    before_seq: int | None = None,
    limit: int = 200,
    without: Collection[str] = (),
) -> tuple[Entry, ...]:
    """The newest entries first; of one entity (or all whose name begins with it, when it ends with ":") if asked.

    `without` names the types of entities to leave out.
    """
    query = select(AuditEntry).order_by(AuditEntry.seq.desc()).limit(limit)
    if entity is not None:
        query = query.where(AuditEntry.entity.startswith(entity) if entity.endswith(":") else AuditEntry.entity == entity)
    if before_seq is not None:
        query = query.where(AuditEntry.seq < before_seq)
    for kind in without:
        query = query.where(~AuditEntry.entity.startswith(f"{kind}:"))
    return tuple(
        Entry(r.seq, r.at, r.actor, r.device, r.action, r.entity, r.before, r.after, r.hash) for r in session.scalars(query)
    )


def size(session: Session) -> int:
    """How many entries there are."""
    return session.scalar(select(func.count()).select_from(AuditEntry)) or 0

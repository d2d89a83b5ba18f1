"""The outbox: operations for the portal, written in the same transaction as the change they tell of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, Text, bindparam, func, insert, or_, select, update
from sqlalchemy.orm import Session

from desktop.models.exchange import OutboxOperation
from desktop.models.listed import listed
from desktop.services.cells import forget_mapped
from protocol.canonical import canonical_bytes, sha256_hex
from protocol.messages.base import Message
from protocol.messages.dense import dense_marks
from protocol.messages.operations import SetMarks

WAITING, SEALED, APPLIED, CONFLICT, QUARANTINED = "waiting", "sealed", "applied", "conflict", "quarantined"
PENDING = (WAITING, SEALED)
MARKS = "marks.set"
END = (1 << 63) - 1
"""A place after all there may be."""

# Built once: marks are typed one a second.
_TABLE = OutboxOperation.__table__
assert isinstance(_TABLE, Table)
_COLUMN = _TABLE.c
_PENDING_OF = (
    select(_COLUMN.seq, _COLUMN.entity, _COLUMN.kind, _COLUMN.state, _COLUMN.body)
    .where(_COLUMN.entity.in_(listed("entities")), or_(*(_COLUMN.state == state for state in PENDING)))
    .order_by(_COLUMN.seq)
)
# Bodies are written as their canonical text, with its hash beside it: nobody has to look into most of them again.
_ADD = insert(_TABLE).values(body=bindparam("text", type_=Text))
_REPLACE = (
    update(_TABLE)
    .where(_COLUMN.seq == bindparam("held"))
    .values(body=bindparam("text", type_=Text), body_sha256=bindparam("hash"))
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the outbox holds: operations to send, operations in quarantine, and since when the oldest waits."""

    pending: int
    quarantined: int
    oldest: datetime | None


def enqueue(session: Session, kind: str, entity: str, body: Message, *, op_id: str, base_version: int, at: datetime) -> None:
    """Put one operation at the end; marks join what waits (`enqueue_marks`)."""
    session.flush()
    if isinstance(body, SetMarks):
        enqueue_marks(session, [(op_id, entity, body)], at=at)
        return
    session.connection().execute(_ADD, _row(op_id, kind, entity, base_version, body, at))


def enqueue_marks(session: Session, edits: Sequence[tuple[str, str, SetMarks]], *, at: datetime) -> None:
    """Put edits of child months at the end: (operation id, entity, edit), an entity once. Flush the session before.

    Edits of the same child month that were not sent yet become one operation: a cell's later value wins, its first base stays.
    """
    connection = session.connection()
    entities = [entity for _, entity, _ in edits]
    # Of an entity's operations only the latest may take in more: nothing overtakes a publication or a reopening.
    latest = {row.entity: row for row in connection.execute(_PENDING_OF, {"entities": entities})}
    added: list[dict[str, Any]] = []
    replaced: list[dict[str, Any]] = []
    for op_id, entity, body in edits:
        held = latest.get(entity)
        if held is not None and held.state == WAITING and held.kind == MARKS:
            whole = merged(SetMarks.model_validate(held.body), body)
            content = _content(whole)
            replaced.append({"held": held.seq, "text": content.decode(), "hash": sha256_hex(content)})
        else:
            added.append(_row(op_id, MARKS, entity, 0, body, at))
    if added:
        connection.execute(_ADD, added)
    if replaced:
        connection.execute(_REPLACE, replaced)
        forget_mapped(session, OutboxOperation, ((one["held"],) for one in replaced))


def _row(op_id: str, kind: str, entity: str, base_version: int, body: Message, at: datetime) -> dict[str, Any]:
    content = _content(body)
    return {
        "op_id": op_id,
        "kind": kind,
        "entity": entity,
        "base_version": base_version,
        "text": content.decode(),
        "body_sha256": sha256_hex(content),
        "created_at": at,
    }


def _content(body: Message) -> bytes:
    """The canonical text of a body; marks as a line where they fit one, whatever the portal reads (see `sealing`)."""
    wire = body.wire()
    return canonical_bytes((dense_marks(wire) if isinstance(body, SetMarks) else None) or wire)


def told(kind: str, body: dict[str, Any]) -> dict[str, Any]:
    """A body for people to read: marks with an object a cell."""
    return SetMarks.model_validate(body).wire() if kind == MARKS else body


def merged(earlier: SetMarks, later: SetMarks) -> SetMarks:
    """Two edits of one child month as one: the later value of each cell with the base the earlier one saw."""
    cells = {cell.day: cell for cell in earlier.cells}
    for cell in later.cells:
        base = cells[cell.day].base_version if cell.day in cells else cell.base_version
        cells[cell.day] = cell.model_copy(update={"base_version": base})
    return earlier.model_copy(update={"cells": tuple(cells[day] for day in sorted(cells))})


def waiting(session: Session) -> Waiting:
    """How much waits and how much is in quarantine."""
    pending = session.execute(
        select(func.count(), func.min(OutboxOperation.created_at)).where(OutboxOperation.state.in_(PENDING))
    ).one()
    quarantined = session.scalar(select(func.count()).where(OutboxOperation.state == QUARANTINED)) or 0
    return Waiting(pending[0], quarantined, pending[1])


def last_place(session: Session) -> int:
    """The place of the youngest operation there is; 0 in an empty outbox."""
    return session.scalar(select(func.max(OutboxOperation.seq))) or 0


def has_pending(session: Session, entity: str) -> bool:
    """Whether an edit of the entity has not been answered by the portal yet."""
    found = session.scalar(
        select(OutboxOperation.seq).where(OutboxOperation.entity == entity, OutboxOperation.state.in_(PENDING)).limit(1)
    )
    return found is not None


def in_quarantine(session: Session) -> tuple[dict[str, Any], ...]:
    """The operations the portal will never take, with the reason of each, for the journal."""
    rows = session.scalars(select(OutboxOperation).where(OutboxOperation.state == QUARANTINED).order_by(OutboxOperation.seq))
    return tuple(
        {
            "op_id": r.op_id,
            "kind": r.kind,
            "entity": r.entity,
            "problem": r.problem,
            "detail": r.detail,
            "at": r.created_at,
            "body": told(r.kind, r.body),
        }
        for r in rows
    )

"""The outbox: operations for the portal, written in the same transaction as the change they tell of."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from desktop.models.exchange import OutboxOperation
from protocol.messages.base import Message
from protocol.messages.operations import SetMarks

WAITING, SEALED, APPLIED, CONFLICT, QUARANTINED = "waiting", "sealed", "applied", "conflict", "quarantined"
PENDING = (WAITING, SEALED)
_LATEST = (
    select(OutboxOperation)
    .where(OutboxOperation.entity == bindparam("entity"), OutboxOperation.state.in_(PENDING))
    .order_by(OutboxOperation.seq.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the outbox holds: operations to send, operations in quarantine, and since when the oldest waits."""

    pending: int
    quarantined: int
    oldest: datetime | None


def enqueue(session: Session, kind: str, entity: str, body: Message, *, op_id: str, base_version: int, at: datetime) -> None:
    """Put one operation at the end.

    Edits of the same child month that were not sent yet become one operation: a cell's later value wins, its first base stays.
    """
    if isinstance(body, SetMarks):
        earlier = session.scalars(_LATEST, {"entity": entity}).first()
        if earlier is not None and earlier.state == WAITING and earlier.kind == kind:
            earlier.body = merged(SetMarks.model_validate(earlier.body), body).wire()
            return
    session.add(
        OutboxOperation(op_id=op_id, kind=kind, entity=entity, base_version=base_version, body=body.wire(), created_at=at)
    )
    session.flush()


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
            "body": r.body,
        }
        for r in rows
    )

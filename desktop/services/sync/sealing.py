"""Choosing what to send and sealing it: from here on the operation's body never changes, so a lost answer is asked for again."""

from collections.abc import Collection

from sqlalchemy import func, or_, select

from desktop.models.exchange import OutboxOperation
from desktop.services import outbox
from desktop.services.sync import link
from desktop.services.sync.apply_attendance import MARKS
from desktop.services.sync.ground import Ground
from desktop.services.sync.rows import split
from desktop.services.unit_of_work import UnitOfWork
from protocol.canonical import content_hash
from protocol.messages.base import entity_key
from protocol.messages.envelope import Change, Limits, Operation
from protocol.messages.operations import SetMarks
from protocol.working_calendar import Month

ENVELOPE_BYTES = 512


def seal_batch(uow: UnitOfWork, limits: Limits, most: int, done: Collection[str] = ()) -> tuple[Operation, ...]:
    """The next batch: the oldest unanswered operation of each entity that may go now, within the limits. Commit before sending.

    Operations of one entity keep their order: a later one never overtakes. Operations named in `done` had
    their turn in this exchange and wait for another.
    """
    oldest = (
        select(func.min(OutboxOperation.seq)).where(OutboxOperation.state.in_(outbox.PENDING)).group_by(OutboxOperation.entity)
    )
    ready = or_(OutboxOperation.not_before.is_(None), OutboxOperation.not_before <= uow.now)
    query = (
        select(OutboxOperation)
        .where(OutboxOperation.seq.in_(oldest), ready, OutboxOperation.op_id.not_in(done))
        .order_by(OutboxOperation.seq)
        .limit(min(most, limits.operations))
    )
    batch: list[Operation] = []
    organisation_id = link.link_row(uow).organisation_id
    size = ENVELOPE_BYTES
    rows = uow.session.scalars(query).all()
    ground = Ground(uow.session)
    waiting = [(row, *split(row.entity)) for row in rows if row.state == outbox.WAITING]
    ground.read_ahead(Change(type=kind, id=identifier, version=0, body=row.body) for row, kind, identifier in waiting)
    for row in rows:
        if row.state == outbox.WAITING:
            _freeze(ground, row)
        operation = as_operation(row, organisation_id)
        size += len(operation.model_dump_json().encode()) + 1
        if batch and size > limits.body_bytes:
            break
        row.state, row.attempts = outbox.SEALED, row.attempts + 1
        batch.append(operation)
    return tuple(batch)


def as_operation(row: OutboxOperation, organisation_id: str) -> Operation:
    """The operation as it travels. An office names its organisation by the BIN, the portal by its own identifier."""
    own = row.kind == "organisation.put"
    return Operation(
        op_id=row.op_id,
        kind=row.kind,
        entity=entity_key("organisation", organisation_id) if own else row.entity,
        base_version=row.base_version,
        body=row.body,
        body_sha256=row.body_sha256,
        claimed_at=row.created_at,
    )


def _freeze(ground: Ground, row: OutboxOperation) -> None:
    """Settle what the edit is based on: own earlier operations may have been answered since it was queued."""
    kind, identifier = split(row.entity)
    if row.kind.endswith(".put"):
        entity = ground.find(kind, identifier)
        row.base_version = row.base_version if entity is None else entity.version
    elif row.kind == MARKS:
        row.body = _rebased(ground, SetMarks.model_validate(row.body)).wire()
    row.body_sha256 = content_hash(row.body)


def _rebased(ground: Ground, body: SetMarks) -> SetMarks:
    marks = ground.marks(body.child_id, Month.parse(body.month))
    cells = tuple(
        cell.model_copy(update={"base_version": marks[cell.day].server_version}) if cell.day in marks else cell
        for cell in body.cells
    )
    return body.model_copy(update={"cells": cells})

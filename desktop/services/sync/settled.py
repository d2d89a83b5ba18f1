"""The common case of the portal's answers, for a whole batch in a few statements: it applied marks or whole entities as sent.

Whatever else an answer may be needs the rows themselves (see `answers`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import orjson
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.models.exchange import OutboxOperation
from desktop.services.cells import forget_mapped
from desktop.services.sync import forgotten
from desktop.services.sync.apply_attendance import MARKS, stored_moment
from desktop.services.sync.rows import BY_ID, days_of, month_of, split
from desktop.services.sync.sealed import SealedOperation, days_in
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.envelope import OperationResult, OperationStatus

_HELD = "SELECT seq, op_id FROM outbox_operation WHERE op_id IN (SELECT value FROM json_each(?)) AND state = 'sealed'"
_LATER = (
    "SELECT entity, body FROM outbox_operation WHERE entity IN (SELECT value FROM json_each(?))"
    " AND kind = 'marks.set' AND state IN ('waiting', 'sealed') AND op_id NOT IN (SELECT value FROM json_each(?))"
)
_DISPUTED = "SELECT DISTINCT entity FROM conflict WHERE resolved_at IS NULL"
_FINISH = (
    "UPDATE outbox_operation SET state = 'applied', problem = '', detail = '', finished_at = ?, not_before = NULL"
    " WHERE seq IN (SELECT value FROM json_each(?))"
)
# Days as bits: one statement a month is a fifth of the time of one a cell.
_CLEAN = (
    "UPDATE attendance_mark SET server_version = max(server_version, ?1), dirty = (?2 >> CAST(substr(day, 9) AS INTEGER)) & 1"
    " WHERE child_id = ?4 AND day BETWEEN ?5 AND ?6 AND (?3 >> CAST(substr(day, 9) AS INTEGER)) & 1"
)


@dataclass(frozen=True, slots=True)
class Taken:
    """One operation that the portal applied exactly as it was sent."""

    operation: SealedOperation
    version: int


def settle_taken(uow: UnitOfWork, sent: Sequence[SealedOperation], answers: Mapping[str, OperationResult]) -> frozenset[str]:
    """Write down those of the sent operations that were simply applied; the ids of those this is done for.

    None of them to a portal that was restored: this PC may know more than it sent.
    """
    if forgotten.began(uow) is not None:
        return frozenset()
    taken = [
        Taken(operation, answer.version)
        for operation in sent
        if (answer := answers.get(operation.op_id)) is not None
        and answer.status is OperationStatus.APPLIED
        and (operation.kind == MARKS or (operation.kind.endswith(".put") and split(operation.entity)[0] in BY_ID))
    ]
    if not taken:
        return frozenset()
    uow.session.flush()
    connection = uow.session.connection()
    names = [one.operation.op_id for one in taken]
    places = {op_id: seq for seq, op_id in connection.exec_driver_sql(_HELD, (_list(names),)).all()}
    disputed = {entity for (entity,) in connection.exec_driver_sql(_DISPUTED)}
    taken = [one for one in taken if one.operation.op_id in places and one.operation.entity not in disputed]
    if not taken:
        return frozenset()
    _clean(uow.session, [one for one in taken if one.operation.kind == MARKS], names)
    _versions(uow.session, [one for one in taken if one.operation.kind != MARKS])
    finished = [places[one.operation.op_id] for one in taken]
    connection.exec_driver_sql(_FINISH, (stored_moment(uow.now), orjson.dumps(finished).decode()))
    forget_mapped(uow.session, OutboxOperation, ((seq,) for seq in finished))
    for one in taken:
        if one.operation.kind == MARKS:
            uow.touch(*split(one.operation.entity))
    return frozenset(one.operation.op_id for one in taken)


def _clean(session: Session, marks: Sequence[Taken], sent: Sequence[str]) -> None:
    """The portal holds these cells now; those a later edit carries stay dirty."""
    if not marks:
        return
    connection = session.connection()
    newer: dict[str, int] = {}
    names = (_list(one.operation.entity for one in marks), _list(sent))
    for entity, body in connection.exec_driver_sql(_LATER, names):
        newer[entity] = newer.get(entity, 0) | days_in(body.encode())
    rows = []
    for one in marks:
        child_id, month = month_of(one.operation.entity)
        named = (child_id, *days_of(month))
        rows.append((one.version, newer.get(one.operation.entity, 0), days_in(one.operation.content), *named))
    connection.exec_driver_sql(_CLEAN, rows)
    session.expire_all()


def _versions(session: Session, puts: Sequence[Taken]) -> None:
    """The portal holds exactly these bodies now."""
    for kind, table in BY_ID.items():
        named = [(*split(one.operation.entity), one.version) for one in puts]
        rows = [{"id": identifier, "version": version} for one, identifier, version in named if one == kind]
        if rows:
            name = table.__tablename__
            statement = text(f"UPDATE {name} SET version = max(version, :version) WHERE id = :id")  # noqa: S608 - our own names
            session.connection().execute(statement, rows)
    if puts:
        session.expire_all()


def _list(names: Iterable[str]) -> str:
    return orjson.dumps(list(names)).decode()

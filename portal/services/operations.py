"""POST /v1/ops: a batch of named operations, each with its own fate and its stored answer, all in one transaction."""

import logging
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson
from pydantic import ValidationError
from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert

from portal.services import attendance, certificates, contract_changes, contracts, enrolment, office_entities
from portal.services.context import Act
from portal.services.copying import copy_rows
from portal.services.devices import DeviceSession
from portal.services.errors import OperationRefused, Refused, fault_of
from portal.services.feed import Edit, Feed, Key
from portal.services.identity import epoch
from portal.tables.organisations import audit_anchor
from protocol.canonical import canonical_bytes, plain_bytes, sha256_hex
from protocol.messages import operations as ops
from protocol.messages.base import SCHEMA, Message
from protocol.messages.dense import is_dense, plain_dense_marks
from protocol.messages.envelope import (
    Operation,
    OperationResult,
    OperationsRequest,
    OperationsResponse,
    OperationStatus,
    Problem,
)
from protocol.messages.plain import plain_marks
from protocol.vouchers import IllegalMove

log = logging.getLogger(__name__)

_MARKS = "marks.set"
_STORED = text(
    "SELECT op_id, organisation_id, kind, entity, body_sha256, result FROM operation_result"
    " WHERE op_id IN (SELECT json_array_elements_text(CAST(:ids AS json)))"
)
_ANSWER = ("op_id", "organisation_id", "device_id", "kind", "entity", "body_sha256", "result", "claimed_at", "applied_at")
# The entities an operation reads besides its own: found in its body by these fields, so that a batch loads them in one query.
_REFERENCES = {
    "child_id": "child",
    "group_id": "group",
    "request_id": "enrolment_request",
    "voucher_id": "voucher",
}


@dataclass(frozen=True, slots=True)
class Batch:
    """One office's batch under way: the transaction, the feed, who speaks."""

    act: Act
    feed: Feed
    session: DeviceSession


Outcome = tuple[int, dict[str, Any] | None]
Handler = Callable[[Batch, Operation, str, Any], Outcome]


def _act(do: Callable[[Act, Feed, str, Any], int]) -> Handler:
    return lambda batch, _, identifier, body: (do(batch.act, batch.feed, identifier, body), None)


def _put(batch: Batch, operation: Operation, identifier: str, body: Message) -> Outcome:
    key = (operation.kind.partition(".")[0], identifier)
    kindergarten = batch.session.kindergarten
    edit = Edit(batch.session.device_id, operation.base_version)
    return office_entities.put(batch.act, batch.feed, kindergarten, key, edit, body)


def _month(identifier: str, body: attendance.Edits | ops.PublishSheet | ops.ReopenSheet) -> None:
    if identifier != attendance.month_id(body.child_id, body.month):
        raise OperationRefused("bad-body", "the entity is another child's month")


def _set_marks(batch: Batch, _: Operation, identifier: str, body: attendance.Edits) -> Outcome:
    _month(identifier, body)
    return attendance.set_marks(batch.feed, batch.session.device_id, body)


def _publish(batch: Batch, _: Operation, identifier: str, body: ops.PublishSheet) -> Outcome:
    _month(identifier, body)
    return attendance.publish(batch.act, batch.feed, batch.session.kindergarten, body), None


def _reopen(batch: Batch, _: Operation, identifier: str, body: ops.ReopenSheet) -> Outcome:
    _month(identifier, body)
    return attendance.reopen(batch.act, batch.feed, body), None


def _countersign(batch: Batch, _: Operation, identifier: str, body: ops.CountersignContract) -> Outcome:
    return contracts.countersign(batch.act, batch.feed, batch.session.kindergarten, identifier, body), None


def _terminate(batch: Batch, _: Operation, identifier: str, body: ops.TerminateContract) -> Outcome:
    return contract_changes.terminate(batch.act, batch.feed, batch.session.kindergarten, identifier, body), None


def _answer_certificate(batch: Batch, _: Operation, identifier: str, body: ops.AnswerCertificate) -> Outcome:
    return certificates.answer(batch.act, batch.feed, batch.session.kindergarten, identifier, body), None


def _anchor(batch: Batch, operation: Operation, identifier: str, body: ops.AnchorAudit) -> Outcome:
    if identifier != batch.session.device_id:
        raise OperationRefused("forbidden", "the journal of another device")
    row = {"op_id": operation.op_id, "device_id": identifier, "witnessed_at": batch.act.now}
    content = body.model_dump(include={"head", "entries", "note"})
    batch.act.connection.execute(insert(audit_anchor).values(**row, **content))
    return body.entries, None


_HANDLERS: dict[str, Handler] = {
    "organisation.put": _put,
    "calendar_day.put": _put,
    "group.put": _put,
    "child.put": _put,
    "placement.put": _put,
    "absence_document.put": _put,
    "contract_clauses.put": _put,
    "setting.put": _put,
    "menu.put": _put,
    _MARKS: _set_marks,
    "sheet.publish": _publish,
    "sheet.reopen": _reopen,
    "request.accept": _act(enrolment.accept),
    "request.wait": _act(enrolment.wait),
    "request.decline": _act(enrolment.decline),
    "contract.send": _act(contracts.send),
    "contract.describe": _act(contracts.describe),
    "contract.amend": _act(contract_changes.amend),
    "contract.renew": _act(contract_changes.renew),
    "contract.terminate": _terminate,
    "contract.countersign": _countersign,
    "contract.withdraw": _act(contracts.withdraw),
    "contract.decline": _act(contracts.decline),
    "certificate.answer": _answer_certificate,
    "audit.anchor": _anchor,
}
_ENTITY_OF = {"marks": "child_month", "sheet": "child_month", "request": "enrolment_request"}
# These change nothing but the feed, which takes back a refused operation itself: no savepoint is needed.
_FEED_ONLY = frozenset(
    {
        "group.put",
        "child.put",
        "placement.put",
        "calendar_day.put",
        "contract_clauses.put",
        "setting.put",
        "menu.put",
        _MARKS,
    }
)


@lru_cache(256)
def entity_type(kind: str) -> str:
    """The type of the entity an operation of this kind is on."""
    area = kind.partition(".")[0]
    return _ENTITY_OF.get(area, area)


def apply_batch(act: Act, session: DeviceSession, request: OperationsRequest) -> OperationsResponse:
    """Apply the operations in their order and store the answers with their effects.

    Raises:
        Refused: 409 "resync-required" for another epoch; 403 "forbidden" for another device's batch; 426 "upgrade-required".
    """
    now_epoch = epoch(act.connection)
    if request.epoch != now_epoch:
        raise Refused("resync-required", 409, extra={"epoch": now_epoch})
    if request.device_id != session.device_id:
        raise Refused("forbidden", 403, "the batch is another device's")
    if any(operation.schema_ < SCHEMA for operation in request.ops):
        raise Refused("upgrade-required", 426, extra={"minimum_schema": SCHEMA})
    feed = Feed(act.connection, session.kindergarten.id)
    batch = Batch(act, feed, session)
    stored = _stored_answers(act, request.ops)
    fresh_ones = [operation for operation in request.ops if operation.op_id not in stored]
    feed.load(_needed(fresh_ones))
    feed.load_names(_marked_children(fresh_ones))
    results: list[OperationResult] = []
    fresh: dict[str, tuple[Operation, OperationResult]] = {}
    for operation in request.ops:
        known = stored.get(operation.op_id)
        if known is None and operation.op_id in fresh:
            known = _Stored(*_identity(session, fresh[operation.op_id][0]), fresh[operation.op_id][1])
        if known is not None:
            results.append(known.answer_to(session, operation))
            continue
        result = _apply(batch, operation)
        if result.status is not OperationStatus.RETRY:
            fresh[operation.op_id] = (operation, result)
        results.append(result)
    feed.flush()
    _store_answers(act, session, fresh.values())
    return OperationsResponse(results=tuple(results), epoch=now_epoch, server_time=act.now)


def _identity(session: DeviceSession, operation: Operation) -> tuple[str, str, str, str]:
    return session.kindergarten.id, operation.kind, operation.entity, operation.body_sha256


@dataclass(frozen=True, slots=True)
class _Stored:
    """An answer given before, and to what exactly."""

    organisation_id: str
    kind: str
    entity: str
    body_sha256: str
    result: OperationResult

    def answer_to(self, session: DeviceSession, operation: Operation) -> OperationResult:
        """The stored answer; another operation under the same id is refused."""
        if _identity(session, operation) == (self.organisation_id, self.kind, self.entity, self.body_sha256):
            return self.result
        return _rejection(operation, "operation-reused", "this id has had another body", 422)


def _stored_answers(act: Act, operations: Iterable[Operation]) -> dict[str, _Stored]:
    rows = act.connection.execute(_STORED, {"ids": orjson.dumps([operation.op_id for operation in operations]).decode()})
    return {
        row.op_id: _Stored(
            row.organisation_id,
            row.kind,
            row.entity,
            row.body_sha256,
            OperationResult.model_validate({"op_id": row.op_id, **row.result}),
        )
        for row in rows
    }


def _needed(operations: Iterable[Operation]) -> set[Key]:
    keys: set[Key] = set()
    for operation in operations:
        keys.add((entity_type(operation.kind), operation.entity.partition(":")[2]))
        if operation.kind == _MARKS:
            continue
        for field, kind in _REFERENCES.items():
            value = operation.body.get(field)
            if isinstance(value, str):
                keys.add((kind, value))
    return keys


def _marked_children(operations: Iterable[Operation]) -> set[Key]:
    """The children of marks: it is enough that they are there."""
    named = (operation.body.get("child_id") for operation in operations if operation.kind == _MARKS)
    return {("child", child_id) for child_id in named if isinstance(child_id, str)}


def _rejection(operation: Operation, code: str, detail: str = "", status: int = 422) -> OperationResult:
    problem = Problem(code=code, title=code, detail=detail, status=status)
    return OperationResult(op_id=operation.op_id, status=OperationStatus.REJECTED, problem=problem)


def _read_body(operation: Operation) -> tuple[str, Any]:
    """The id of the operation's entity and its body.

    Raises:
        OperationRefused: "unknown-kind", "bad-body".
    """
    model = ops.OPERATIONS.get(operation.kind)
    if model is None or operation.kind not in _HANDLERS:
        raise OperationRefused("unknown-kind", operation.kind)
    named, _, identifier = operation.entity.partition(":")
    if named != entity_type(operation.kind) or not identifier or len(identifier) > 100:
        raise OperationRefused("bad-body", "the entity does not fit the kind")
    try:
        plain = model is ops.SetMarks and _plain(operation.body)
        written = plain_bytes(operation.body) if plain else canonical_bytes(operation.body)
        if sha256_hex(written) != operation.body_sha256:
            raise OperationRefused("bad-body", "body_sha256 is not the body's hash")
        if model is ops.SetMarks:
            return identifier, attendance.read_edits(operation.body, plain=plain)
        return identifier, model.model_validate(operation.body)
    except ValidationError as error:
        where = ", ".join(".".join(map(str, fault["loc"])) for fault in error.errors())
        raise OperationRefused("bad-body", where) from None
    except ValueError as error:
        raise OperationRefused("bad-body", type(error).__name__) from None


def _plain(body: dict[str, Any]) -> bool:
    return plain_dense_marks(body) if is_dense(body) else plain_marks(body)


def _apply(batch: Batch, operation: Operation) -> OperationResult:
    """Apply one operation; whatever it did is taken back unless it ends well."""
    mark = batch.feed.mark()
    try:
        identifier, body = _read_body(operation)
        handler = _HANDLERS[operation.kind]
        if operation.kind in _FEED_ONLY:
            version, current = handler(batch, operation, identifier, body)
        else:
            with batch.act.connection.begin_nested():
                version, current = handler(batch, operation, identifier, body)
    except OperationRefused as refusal:
        batch.feed.undo(mark)
        return _refused(batch, operation, refusal)
    except IllegalMove as error:
        batch.feed.undo(mark)
        return _refused(batch, operation, OperationRefused("illegal-move", str(error)))
    except Exception as error:  # noqa: BLE001 - one operation that breaks the portal must not hold up the others
        log.error("operation %s of kind %s failed: %s", operation.op_id, operation.kind, fault_of(error))
        batch.feed.undo(mark)
        return _refused(batch, operation, OperationRefused("internal-error", retry=True, status=500))
    status = OperationStatus.APPLIED if current is None else OperationStatus.CONFLICT
    return OperationResult(
        op_id=operation.op_id, status=status, version=version, current=None if current is None else dict(current)
    )


def _refused(batch: Batch, operation: Operation, refusal: OperationRefused) -> OperationResult:
    result = _rejection(operation, refusal.code, refusal.detail, refusal.status)
    if refusal.retry:
        return result.model_copy(update={"status": OperationStatus.RETRY})
    kind, _, identifier = operation.entity.partition(":")
    held = batch.feed.get(kind, identifier) if kind == entity_type(operation.kind) else None
    if held is None:
        return result
    current = attendance.told(held.body) if kind == attendance.TYPE else held.body
    return result.model_copy(update={"version": held.version, "current": current})


def _store_answers(act: Act, session: DeviceSession, answered: Collection[tuple[Operation, OperationResult]]) -> None:
    office, now = (session.kindergarten.id, session.device_id), act.now.isoformat()
    rows = [
        (one.op_id, *office, one.kind, one.entity, one.body_sha256, _kept(result), one.claimed_at.isoformat(), now)
        for one, result in answered
    ]
    if rows:
        copy_rows(act.connection, "operation_result", _ANSWER, rows)


def _kept(result: OperationResult) -> str:
    """An answer as it is stored, under its operation's id; most say nothing but a version."""
    if result.status is OperationStatus.APPLIED:
        return f'{{"status":"applied","version":{result.version}}}'
    return result.model_dump_json()

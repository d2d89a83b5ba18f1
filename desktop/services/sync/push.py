"""Sending the outbox. No transaction is open while the portal answers; what was sent is sealed and committed before."""

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Any, cast

from sqlalchemy import select

from desktop.models.attendance import ChildMonth
from desktop.models.contracts import Contract
from desktop.models.exchange import OutboxOperation
from desktop.services import audit, outbox
from desktop.services.changes import Changes
from desktop.services.errors import KnownError
from desktop.services.roles import Permission
from desktop.services.sync import apply, apply_contracts, link
from desktop.services.sync.answers import reject, settle, stand_beside
from desktop.services.sync.apply_attendance import MARKS, marks_of
from desktop.services.sync.collector import seldom_collected
from desktop.services.sync.faults import PortalRefused
from desktop.services.sync.given_up import SET_ASIDE, forget_unknown, leave_to_portal
from desktop.services.sync.ground import Ground
from desktop.services.sync.link import LinkView
from desktop.services.sync.not_yet import NotYet
from desktop.services.sync.portal_client import PortalClient
from desktop.services.sync.resync import read_all_anew
from desktop.services.sync.rows import find_row, split
from desktop.services.sync.sealed import SealedOperation
from desktop.services.sync.sealing import Sealed, ready, seal_batch
from desktop.services.sync.standing import says, standing
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MonthState
from protocol.canonical import content_hash
from protocol.contracts import ContractEvent
from protocol.messages.base import entity_key
from protocol.messages.envelope import (
    Change,
    Limits,
    Operation,
    OperationResult,
    OperationsRequest,
    OperationsResponse,
    OperationStatus,
)
from protocol.messages.operations import AnchorAudit, SetMarks
from protocol.working_calendar import Month

_DIVISIBLE = frozenset({400, 413, 422})
_ON_THE_WAY = 3  # batches: one the portal works on, one that follows without a pause, one whose answers are written down
Batch = tuple[SealedOperation, ...]


class _HeldBack(Exception):
    """A batch was not sent because one before it failed."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """How many operations the portal applied, how many answers came, and what they touched."""

    applied: int
    answered: int
    changes: Changes


def push(office: Office, client: PortalClient, portal: LinkView, limits: Limits, rng: Random, until: int = outbox.END) -> Pushed:
    """Send everything that may go now, up to the place `until` of the outbox.

    Each operation has one turn: what must wait waits for a later exchange. While the portal works on a batch, the answers to the
    one before are written down and the next one is sealed. A batch the portal cannot take at all is halved; a single operation it
    cannot take goes to quarantine, and the others go on.

    Raises:
        PortalAway, PortalRefused, KnownError: nothing is lost, sealed operations are sent again with the same content.
    """
    return _Push(office.acting_as(link.PORTAL_ACTOR), client, portal, limits, rng, until).run()


class _Push:
    """One run over the outbox: where it stands and what came of it."""

    def __init__(self, office: Office, client: PortalClient, portal: LinkView, limits: Limits, rng: Random, until: int) -> None:
        self._office, self._client, self._portal, self._limits, self._rng = office, client, portal, limits, rng
        self._until = until
        self._schema = client.newest_schema
        self._most = limits.operations
        self._pieces: deque[Batch] = deque()  # sealed, to be sent before others: the halves of a batch that was refused
        self._places: Sequence[int] = ()  # in the outbox, of what is still to go in this pass
        self._moved = True  # something was settled, or nothing tried yet: what stood behind it may go in another pass
        self._had_turn: set[str] = set()  # and still wait
        self._failed = False  # a batch could not be sent: those behind it are held back
        self._applied = self._answered = 0
        self._changes = Changes()

    def run(self) -> Pushed:
        """Send until nothing is left that may go."""
        with seldom_collected(), ThreadPoolExecutor(1, thread_name_prefix="push") as sender:
            try:
                while batch := self._next_pass():
                    self._send_pass(sender, batch)
            finally:
                self._failed = True  # what the sender has not begun stays here
        return Pushed(self._applied, self._answered, self._changes)

    def _send_pass(self, sender: ThreadPoolExecutor, batch: Batch) -> None:
        """Send all of a pass, from its first batch on, one after the other."""
        on_the_way: deque[tuple[Batch, Future[OperationsResponse]]] = deque()
        while batch or on_the_way:
            while batch:
                on_the_way.append((batch, sender.submit(self._send, batch)))
                batch = self._next() if len(on_the_way) < _ON_THE_WAY else ()
            sent, answer = on_the_way.popleft()
            try:
                response = answer.result()
            except PortalRefused as error:
                held_back = [one for one, other in on_the_way if isinstance(other.exception(), _HeldBack)]
                on_the_way.clear()
                self._failed = False
                self._divide(sent, error, held_back)
                batch = self._next()
            else:
                batch = self._settle(sent, response)

    def _send(self, batch: Batch) -> OperationsResponse:
        """On the sender's thread."""
        if self._failed:
            raise _HeldBack
        portal = self._portal
        ops = cast("tuple[Operation, ...]", batch)  # they travel alike
        request = OperationsRequest.model_construct(device_id=portal.device_id, epoch=portal.epoch, ops=ops)
        try:
            return self._client.send_operations(request)
        except BaseException:
            self._failed = True
            raise

    def _next(self) -> Batch:
        """What is to be sent next in this pass. It meets nothing that is under way: of an entity a pass sends one operation."""
        if self._pieces:
            return self._pieces.popleft()
        while self._places:
            places = self._places[: self._most]
            sealed = self._office.do(lambda uow: seal_batch(uow, self._limits, places, schema=self._schema)).result  # noqa: B023
            self._places = self._places[sealed.places :]
            if sealed.operations:
                return sealed.operations
        return ()

    def _next_pass(self) -> Batch:
        """With nothing under way: once more from the beginning, if anything moved."""
        if not self._moved:
            return ()
        self._moved = False
        self._places = self._office.ask(ready, self._had_turn, self._until)
        return self._next()

    def _settle(self, batch: Batch, response: OperationsResponse) -> Batch:
        """Write the answers down, and seal what is to be sent next in the same transaction."""
        places = () if self._pieces else self._places[: self._most]
        outcome = self._office.do(_settle_and_seal, batch, response.results, self._rng, self._limits, places, self._schema)
        applied, sealed = outcome.result
        self._applied += applied
        self._answered += len(response.results)
        self._changes |= outcome.changes
        sent = {operation.op_id for operation in batch}
        over = {one.op_id for one in response.results if one.status is not OperationStatus.RETRY}
        self._had_turn |= sent - over
        self._moved = self._moved or bool(sent & over)
        self._places = self._places[sealed.places :]
        return sealed.operations or self._next()

    def _divide(self, batch: Batch, error: PortalRefused, held_back: Sequence[Batch]) -> None:
        """The portal cannot take the batch as a whole: its halves are next, then what was sealed after it."""
        if error.status not in _DIVISIBLE:
            raise error
        self._pieces.extendleft(reversed(held_back))
        if len(batch) > 1:
            self._most = half = len(batch) // 2
            self._pieces.extendleft((batch[half:], batch[:half]))
            return
        self._changes |= self._office.do(_poison, batch[0].op_id, error).changes
        self._had_turn.add(batch[0].op_id)
        self._moved = True
        self._most = self._limits.operations


def _settle_and_seal(
    uow: UnitOfWork,
    sent: Batch,
    results: tuple[OperationResult, ...],
    rng: Random,
    limits: Limits,
    places: Sequence[int],
    schema: int,
) -> tuple[int, Sealed]:
    applied = settle(uow, sent, results, rng)
    return applied, seal_batch(uow, limits, places, schema=schema)


def _poison(uow: UnitOfWork, op_id: str, error: PortalRefused) -> None:
    reject(uow, _operation(uow, op_id), error.code, error.detail, None, 0)


def anchor(office: Office, client: PortalClient, portal: LinkView) -> bool:
    """Let the portal witness the head of the audit chain if it moved; returns whether it was told.

    It is no edit of a person and so not in the outbox: if the answer is lost, the head goes again next time.
    """
    acting = office.acting_as(link.PORTAL_ACTOR)
    entries, head, known, now, op_id = acting.ask(_head)
    if head == known or not entries:
        return False
    body = AnchorAudit(head=head, entries=entries).wire()
    operation = Operation(
        op_id=op_id,
        kind="audit.anchor",
        entity=entity_key("audit", portal.device_id),
        body=body,
        body_sha256=content_hash(body),
        claimed_at=now,
    )
    response = client.send_operations(OperationsRequest(device_id=portal.device_id, epoch=portal.epoch, ops=(operation,)))
    told = bool(response.results) and response.results[0].status is OperationStatus.APPLIED
    if told:
        acting.do(link.keep, link.ANCHORED, head)
    return told


def _head(uow: UnitOfWork) -> tuple[int, str, Any, Any, str]:
    entries, head = audit.head(uow.session)
    return entries, head, link.kept(uow, link.ANCHORED), uow.now, uow.new_id()


def quarantined(uow: UnitOfWork) -> tuple[dict[str, Any], ...]:
    """The operations the portal will not take, with the reason of each (see `outbox.in_quarantine`)."""
    return outbox.in_quarantine(uow.session)


def retry(uow: UnitOfWork, op_id: str) -> None:
    """Send a quarantined operation again, as a new one: the portal keeps its answer to the old. Audited.

    Raises:
        KnownError: "not-allowed", "no-such-operation".
    """
    uow.require(Permission.MARK)
    row = _quarantined(uow, op_id)
    # Sealed: on the ground the edit was made on. What the portal took meanwhile from another PC is met as a conflict.
    row.op_id, row.state, row.attempts = uow.new_id(), outbox.SEALED, 0
    row.problem, row.detail, row.body_sha256 = "", "", content_hash(row.body)
    row.finished_at, row.not_before = None, None
    kind, identifier = split(row.entity)
    if row.kind.endswith(".put"):
        if _edited_since(uow, row):
            stand_beside(uow, row)
        else:
            _stand_again(uow, kind, identifier, row.body)
    elif row.kind == "sheet.publish":
        child_id, _, month = identifier.rpartition(":")
        entry = uow.session.get(ChildMonth, (child_id, month))
        if entry is not None and entry.state == MonthState.OPEN.value:
            entry.state = MonthState.PUBLISHED.value
    elif row.kind in apply_contracts.SENDING:
        contract = uow.session.get(Contract, identifier)
        if contract is not None:
            apply_contracts.move(uow, contract, ContractEvent.SEND, "")
    elif row.kind == "contract.countersign":
        contract = uow.session.get(Contract, identifier)
        if contract is not None and apply_contracts.move(uow, contract, ContractEvent.COUNTERSIGN, ""):
            contract.cms_sha256 = row.body["cms_sha256"]
    uow.record("operation.retried", kind, identifier, after={"kind": row.kind, "op_id": row.op_id, "before": op_id})
    uow.touch("outbox", "")


def _edited_since(uow: UnitOfWork, row: OutboxOperation) -> bool:
    """Whether a later edit of the entity is on its way or at the portal: it was made without this one, and stands in the row.

    Another PC's counts as well: a portal that was restored may have forgotten it, and would let this one take its place.
    """
    kind, identifier = split(row.entity)
    held, stands = find_row(uow.session, kind, identifier), standing(uow, kind, identifier)
    if held is not None and stands is not None and held.seen > row.base_version and says(kind, stands) != says(kind, row.body):
        return True
    later = select(OutboxOperation.seq).where(
        OutboxOperation.entity == row.entity,
        OutboxOperation.kind == row.kind,
        OutboxOperation.seq > row.seq,
        OutboxOperation.state.in_((*outbox.PENDING, outbox.APPLIED)),
    )
    return uow.session.scalars(later.limit(1)).first() is not None


def _stand_again(uow: UnitOfWork, kind: str, identifier: str, body: dict[str, Any]) -> None:
    """The edit is in its row again, as with any edit that is on its way. What it needs may be gone: then the portal tells."""
    held = find_row(uow.session, kind, identifier)
    with suppress(NotYet):
        apply.write(uow, Ground(uow.session), Change(type=kind, id=identifier, version=held.version if held else 0, body=body))


def set_aside(uow: UnitOfWork, op_id: str) -> None:
    """Give up a quarantined operation: it stays on record, and the portal's values come back with the next exchange. Audited.

    Raises:
        KnownError: "not-allowed", "no-such-operation", "not-connected".
    """
    uow.require(Permission.EDIT_PEOPLE)
    row = _quarantined(uow, op_id)
    row.state, row.finished_at = SET_ASIDE, uow.now
    kind, identifier = split(row.entity)
    if row.kind == MARKS:
        body = SetMarks.model_validate(row.body)
        marks = marks_of(uow, body.child_id, Month.parse(body.month))
        for cell in body.cells:
            mark = marks.get(cell.day)
            if mark is not None and not _edited_elsewhere(uow, row, cell.day):
                mark.code, mark.note, mark.document_id, mark.dirty = None, "", None, False
                mark.server_version = 0
    elif row.kind.endswith(".put"):
        leave_to_portal(uow, row.entity)
    forget_unknown(uow)
    read_all_anew(uow)
    before = outbox.told(row.kind, row.body)
    uow.record("operation.set-aside", kind, identifier, before=before, after={"kind": row.kind, "problem": row.problem})
    uow.touch("outbox", "")


def _edited_elsewhere(uow: UnitOfWork, row: OutboxOperation, day: int) -> bool:
    others = uow.session.scalars(
        select(OutboxOperation).where(
            OutboxOperation.entity == row.entity,
            OutboxOperation.kind == MARKS,
            OutboxOperation.seq != row.seq,
            OutboxOperation.state.in_((*outbox.PENDING, outbox.QUARANTINED)),
        )
    )
    return any(cell.day == day for one in others for cell in SetMarks.model_validate(one.body).cells)


def _operation(uow: UnitOfWork, op_id: str) -> OutboxOperation:
    row = uow.session.scalars(select(OutboxOperation).where(OutboxOperation.op_id == op_id)).first()
    if row is None:
        raise KnownError("no-such-operation")
    return row


def _quarantined(uow: UnitOfWork, op_id: str) -> OutboxOperation:
    row = _operation(uow, op_id)
    if row.state != outbox.QUARANTINED:
        raise KnownError("no-such-operation")
    return row

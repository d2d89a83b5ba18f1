"""What the portal's answers do to the outbox and the rows."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

from sqlalchemy import and_, or_, select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.blobs import Blob
from desktop.models.contracts import Contract
from desktop.models.exchange import Conflict, OutboxOperation
from desktop.models.organisation import Organisation
from desktop.services import outbox
from desktop.services.sync import apply, apply_contracts
from desktop.services.sync.apply_attendance import (
    MARKS,
    close_conflict,
    merge_cells,
    open_conflict,
    reopen_if_nothing_published,
    same_value,
)
from desktop.services.sync.backoff import next_delay
from desktop.services.sync.blob_names import blobs_in
from desktop.services.sync.ground import Ground
from desktop.services.sync.not_yet import NotYet
from desktop.services.sync.rows import find_row, split
from desktop.services.sync.sealed import SealedOperation
from desktop.services.sync.settled import settle_taken
from desktop.services.sync.standing import says, standing
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode, MonthState
from protocol.contracts import ContractEvent as Event
from protocol.messages.entities import ChildMonthBody, MarkBody, OrganisationBody
from protocol.messages.envelope import Change, OperationResult, OperationStatus
from protocol.messages.operations import CellEdit, SetMarks
from protocol.working_calendar import Month

MOST_RETRIES = 30
NO_RESULT = "no-result"
_ALREADY_SO = frozenset({("sheet.reopen", "month-open")})
_VOUCHER_LOST = frozenset({"voucher-annulled", "voucher-taken"})


def settle(uow: UnitOfWork, sent: Sequence[SealedOperation], results: Sequence[OperationResult], rng: Random) -> int:
    """Write the answers to the operations `sent`; returns how many the portal applied. An operation without a result waits."""
    answers = {result.op_id: result for result in results}
    taken = settle_taken(uow, sent, answers)
    others = [operation.op_id for operation in sent if operation.op_id not in taken]
    if not others:
        return len(taken)
    rows = {row.op_id: row for row in uow.session.scalars(select(OutboxOperation).where(OutboxOperation.op_id.in_(others)))}
    desk = _desk(uow, list(rows.values()), rng)
    applied = len(taken)
    for op_id in others:
        row, result = rows.get(op_id), answers.get(op_id)
        if row is None or row.state != outbox.SEALED:
            continue
        if result is None:
            retry_later(uow, row, NO_RESULT, "", rng)
            continue
        applied += result.status is OperationStatus.APPLIED
        _settle(desk, row, result)
    desk.ground.write_cells()
    return applied


@dataclass(frozen=True, slots=True)
class _Desk:
    """What settling a batch needs, read in a few queries: the rows, which days later edits of a month carry and which days open
    conflicts were met at (by the operation's number), and the entities with open conflicts."""

    uow: UnitOfWork
    ground: Ground
    carried: Mapping[str, Sequence[tuple[int, frozenset[int]]]]
    met: Mapping[str, Sequence[tuple[int, frozenset[int]]]]
    disputed: frozenset[str]
    rng: Random

    def newer(self, row: OutboxOperation) -> frozenset[int]:
        """The days other unanswered operations of the same month carry."""
        return frozenset(day for seq, days in self.carried.get(row.entity, ()) if seq != row.seq for day in days)

    def replaced(self, row: OutboxOperation) -> frozenset[int]:
        """The days at which a later edit of this office met a conflict that is open.

        Their cells hold that edit: what the portal answers to an earlier one, offered again, neither cleans them nor decides.
        """
        return frozenset(day for seq, days in self.met.get(row.entity, ()) if seq > row.seq for day in days)


def _desk(uow: UnitOfWork, rows: list[OutboxOperation], rng: Random) -> _Desk:
    ground = Ground(uow.session)
    named = [(row, *split(row.entity)) for row in rows]
    ground.read_ahead(Change(type=kind, id=identifier, version=0, body=row.body) for row, kind, identifier in named)
    months = [row.entity for row in rows if row.kind == MARKS]
    disputed: dict[str, set[str]] = defaultdict(set)
    for entity, field in uow.session.execute(select(Conflict.entity, Conflict.field).where(Conflict.resolved_at.is_(None))):
        disputed[entity].add(field)
    carried: dict[str, list[tuple[int, frozenset[int]]]] = defaultdict(list)
    met: dict[str, list[tuple[int, frozenset[int]]]] = defaultdict(list)
    pending = OutboxOperation.entity.in_(months), OutboxOperation.state.in_(outbox.PENDING)
    conflicted = OutboxOperation.entity.in_(disputed.keys() & set(months)), OutboxOperation.state == outbox.CONFLICT
    query = select(OutboxOperation).where(OutboxOperation.kind == MARKS, or_(and_(*pending), and_(*conflicted)))
    for one in uow.session.scalars(query):
        days = frozenset(cell.day for cell in SetMarks.model_validate(one.body).cells)
        if one.state == outbox.CONFLICT:
            met[one.entity].append((one.seq, frozenset(day for day in days if str(day) in disputed[one.entity])))
        else:
            carried[one.entity].append((one.seq, days))
    return _Desk(uow, ground, carried, met, frozenset(disputed), rng)


def _settle(desk: _Desk, row: OutboxOperation, result: OperationResult) -> None:
    uow = desk.uow
    problem = result.problem
    code, detail = (problem.code, problem.detail) if problem is not None else ("", "")
    if result.status is OperationStatus.APPLIED:
        _applied(desk, row, result)
    elif result.status is OperationStatus.RETRY:
        retry_later(uow, row, code or "retry", detail, desk.rng)
    elif (row.kind, code) in _ALREADY_SO:
        _finish(uow, row, outbox.APPLIED, code)
    elif result.status is OperationStatus.CONFLICT and row.kind == MARKS:
        _marks_conflict(desk, row, result)
    elif result.status is OperationStatus.CONFLICT and row.kind.endswith(".put"):
        _put_conflict(uow, row, result)
    else:
        reject(uow, row, code or result.status.value, detail, result.current, result.version)


def _finish(uow: UnitOfWork, row: OutboxOperation, state: str, problem: str = "", detail: str = "") -> None:
    row.state, row.problem, row.detail, row.finished_at, row.not_before = state, problem, detail, uow.now, None


def _applied(desk: _Desk, row: OutboxOperation, result: OperationResult) -> None:
    uow = desk.uow
    _finish(uow, row, outbox.APPLIED)
    kind, identifier = split(row.entity)
    if row.kind == MARKS:
        body = SetMarks.model_validate(row.body)
        marks, newer = desk.ground.marks(body.child_id, Month.parse(body.month)), desk.newer(row)
        later, days = _later_of_others(desk, row.entity, marks, body), {cell.day for cell in body.cells} - desk.replaced(row)
        for day in days - later:
            _clean(marks, day, result.version, newer)
        for day in days & later:
            marks[day].server_version = max(marks[day].server_version, result.version + 1)
        if row.entity in desk.disputed:
            for conflict in _open_conflicts(uow, row.entity, {str(day) for day in days}):
                close_conflict(uow, conflict, "same")
        uow.touch(kind, identifier)
    elif row.kind.endswith(".put"):
        # The portal holds exactly this body now. Of acts with a meaning of their own it may have written more: the pull tells.
        entity = desk.ground.find(kind, identifier)
        if entity is not None and entity.version < 0 and _stands_later(uow, row):
            entity.version = -max(entity.seen, result.version + 1)
        elif entity is not None and result.version > entity.seen:
            entity.version = result.version


def _later_of_others(desk: _Desk, entity: str, marks: Mapping[int, AttendanceMark], body: SetMarks) -> frozenset[int]:
    """The days of an edit offered to a restored portal where another PC's later mark stands here: it was made on this one."""
    month = desk.ground.find(*split(entity))
    if month is None or month.version >= 0:
        return frozenset()
    held = ((marks[cell.day], cell) for cell in body.cells if cell.day in marks)
    return frozenset(cell.day for mark, cell in held if not mark.dirty and not same_value(mark, cell))


def _stands_later(uow: UnitOfWork, row: OutboxOperation) -> bool:
    """Whether what stands here of an entity, after an edit of it was offered to a restored portal, is another PC's later one."""
    kind, identifier = split(row.entity)
    stands = standing(uow, kind, identifier)
    return stands is not None and says(kind, stands) != says(kind, row.body) and not outbox.has_pending(uow.session, row.entity)


def _open_conflicts(uow: UnitOfWork, entity: str, fields: set[str]) -> tuple[Conflict, ...]:
    query = select(Conflict).where(Conflict.entity == entity, Conflict.field.in_(fields), Conflict.resolved_at.is_(None))
    return tuple(uow.session.scalars(query))


def _clean(marks: Mapping[int, AttendanceMark], day: int, version: int, newer: frozenset[int]) -> None:
    mark = marks.get(day)
    if mark is not None:
        mark.server_version = max(mark.server_version, version)
        mark.dirty = day in newer


def _marks_conflict(desk: _Desk, row: OutboxOperation, result: OperationResult) -> None:
    """Cells the portal took are done; each that differs is put before a person, with both values kept."""
    uow = desk.uow
    _finish(uow, row, outbox.CONFLICT)
    body = SetMarks.model_validate(row.body)
    theirs = ChildMonthBody.model_validate(result.current or {"child_id": body.child_id, "month": body.month})
    marks, newer, replaced = desk.ground.marks(body.child_id, Month.parse(body.month)), desk.newer(row), desk.replaced(row)
    later = _later_of_others(desk, row.entity, marks, body)
    for cell in (one for one in body.cells if one.day not in replaced):
        found = theirs.cells.get(str(cell.day))
        mark = marks.get(cell.day)
        settled = mark is not None and (cell.day not in newer or cell.day in later) and same_value(mark, found)
        if settled or _said(found) == _said(cell):
            _clean(marks, cell.day, found.version if found else result.version, newer)
        else:
            _conflict(uow, row.entity, str(cell.day), cell.wire(), found.wire() if found else {})
            if mark is not None:
                # An edit before it may have said what the portal says. What waits behind this one was made without that value.
                mark.server_version = min(mark.server_version, cell.base_version)
    others = {day: cell for day, cell in theirs.cells.items() if not (mark := marks.get(int(day))) or not mark.dirty}
    merge_cells(uow, desk.ground, theirs.model_copy(update={"cells": others}))
    uow.touch(*split(row.entity))


def _said(cell: MarkBody | CellEdit | None) -> tuple[MarkCode | None, str, str | None]:
    """What a cell says; a blank one says nothing, whatever stands beside it."""
    return (None, "", None) if cell is None or cell.code is None else (cell.code, cell.note, cell.document_id)


def _conflict(uow: UnitOfWork, entity: str, field: str, mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    """A conflict of a cell; a later edit of it joins the one that is open."""
    conflict = open_conflict(uow, entity, field)
    if conflict is None:
        conflict = Conflict(entity=entity, field=field, mine=mine, theirs=theirs, found_at=uow.now, resolution="")
    conflict.mine, conflict.theirs = mine, theirs
    _found(uow, conflict)


def _found(uow: UnitOfWork, conflict: Conflict) -> None:
    """Keep and journal a conflict."""
    uow.session.add(conflict)
    uow.session.flush()
    told = {"entity": conflict.entity, "field": conflict.field, "mine": conflict.mine}
    uow.record("conflict.found", "conflict", str(conflict.id), before=conflict.theirs, after=told)


def _put_conflict(uow: UnitOfWork, row: OutboxOperation, result: OperationResult) -> None:
    """The portal's entity is taken and this office's is kept beside it; edits queued behind were made on the same ground."""
    if result.current is None:
        reject(uow, row, "conflict", "", None, 0)
        return
    kind, identifier = split(row.entity)
    behind = uow.session.scalars(
        select(OutboxOperation)
        .where(OutboxOperation.entity == row.entity, OutboxOperation.state.in_(outbox.PENDING), OutboxOperation.kind == row.kind)
        .order_by(OutboxOperation.seq)
    ).all()
    mine = behind[-1].body if behind else row.body
    held = find_row(uow.session, kind, identifier)
    stood = standing(uow, kind, identifier) if held is not None and held.version < 0 else None
    for one in (row, *behind):
        _finish(uow, one, outbox.CONFLICT)
    if kind == "organisation" and row.base_version == 0:
        _first_contact(uow, identifier, mine, result)
        return
    try:
        apply.write(uow, Ground(uow.session), Change(type=kind, id=identifier, version=result.version, body=result.current))
    except NotYet as wait:
        for one in (row, *behind):
            _finish(uow, one, outbox.QUARANTINED, "conflict", wait.reason)
        return
    if stood is not None and says(kind, stood) == says(kind, result.current):
        return  # offered again to a restored portal, which has heard already what took its place
    for said in _apart((row, *behind)):
        if says(kind, said) != says(kind, result.current):
            _keep_beside(uow, row.entity, dict(said), dict(result.current))


def _apart(edits: Sequence[OutboxOperation]) -> list[Mapping[str, Any]]:
    """What edits of an entity say that may not have been made on one another, as some offered again to a restored portal."""
    following = [*(edit.base_version for edit in edits[1:]), None]
    return [edit.body for edit, base in zip(edits, following, strict=True) if edit.base_version != base]


def stand_beside(uow: UnitOfWork, row: OutboxOperation) -> None:
    """An edit that came back stands beside the entity's later one, made without it: neither covers the other."""
    kind, identifier = split(row.entity)
    theirs = standing(uow, kind, identifier)
    if theirs is None:
        return  # the entity is gone here: the edit goes out
    row.state = outbox.CONFLICT  # outside an exchange: when it was finished, the next one tells (`resync.forget_old`)
    if says(kind, row.body) != says(kind, theirs):
        _keep_beside(uow, row.entity, dict(row.body), theirs)


def _keep_beside(uow: UnitOfWork, entity: str, mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    """A conflict of an entity. What is edited while one is open was made on the portal's value: both of this office's stay."""
    kind = split(entity)[0]
    if all(says(kind, conflict.mine) != says(kind, mine) for conflict in _open_conflicts(uow, entity, {""})):
        _found(uow, Conflict(entity=entity, field="", mine=mine, theirs=theirs, found_at=uow.now, resolution=""))


def _first_contact(uow: UnitOfWork, identifier: str, mine: Mapping[str, Any], result: OperationResult) -> None:
    """The registry and a new office both describe the kindergarten: what the portal has stands, the office fills in the rest."""
    assert result.current is not None
    theirs = OrganisationBody.model_validate(result.current).wire()
    merged = {name: value or mine.get(name, "") for name, value in theirs.items()}
    change = Change(type="organisation", id=identifier, version=result.version, body=merged)
    apply.write(uow, Ground(uow.session), change)
    uow.record("organisation.merged", "organisation", identifier, before=dict(mine), after=merged)
    if merged != theirs:
        row = uow.session.get(Organisation, 1)
        assert row is not None
        uow.enqueue(
            "organisation.put",
            "organisation",
            identifier,
            OrganisationBody.model_validate(merged),
            base_version=row.version,
        )


def retry_later(uow: UnitOfWork, row: OutboxOperation, code: str, detail: str, rng: Random) -> None:
    """Something it needs has not arrived. After many tries it goes to quarantine, where a person sees it."""
    if code == "blob-missing":
        for blob in uow.session.scalars(select(Blob).where(Blob.sha256.in_(blobs_in(row.body)))):
            blob.at_portal = False
    row.attempts += 1
    if row.attempts >= MOST_RETRIES:
        reject(uow, row, code, detail, None, 0)
        return
    row.problem, row.detail = code, detail
    row.not_before = uow.now + timedelta(seconds=next_delay(row.attempts, rng))


def reject(
    uow: UnitOfWork, row: OutboxOperation, code: str, detail: str, current: Mapping[str, Any] | None, version: int
) -> None:
    """The portal will never take the operation: it goes to quarantine, and what it had done here is undone."""
    _finish(uow, row, outbox.QUARANTINED, code, detail)
    kind, identifier = split(row.entity)
    uow.record("operation.quarantined", kind, identifier, after={"kind": row.kind, "op_id": row.op_id, "problem": code})
    locked = kind == "contract" and _contract_refused(uow, row, identifier, code, known=current is not None)
    if row.kind == "sheet.publish":
        _publication_refused(uow, identifier)
    if current is not None and not locked and not row.kind.endswith(".put"):
        _take_theirs(uow, Change(type=kind, id=identifier, version=version, body=dict(current)))


def _take_theirs(uow: UnitOfWork, change: Change) -> None:
    """What the portal holds instead. If it cannot be written now, the feed brings it again with its next change."""
    ground = Ground(uow.session, whole=True)
    try:
        apply.take(uow, change, ground)
    except NotYet:
        return
    finally:
        ground.write_cells()


def _contract_refused(uow: UnitOfWork, row: OutboxOperation, identifier: str, code: str, *, known: bool) -> bool:
    """Take back what the refused act did to the contract; tells whether the voucher is lost and the contract locked.

    `known`: the portal has the contract, so it was sent before.
    """
    contract = uow.session.get(Contract, identifier)
    if contract is None:
        return False
    if code in _VOUCHER_LOST and apply_contracts.move(uow, contract, Event.VOUCHER_LOST, code):
        return True
    if row.kind in apply_contracts.SENDING and not known:
        apply_contracts.move(uow, contract, Event.PORTAL_REJECTS, code)
    # The signed bytes stay in the blobs; the history names them.
    evidence = f"cms {contract.cms_sha256}"
    if row.kind == "contract.countersign" and apply_contracts.move(uow, contract, Event.PORTAL_REJECTS, code, evidence):
        contract.cms_sha256 = None
    return False


def _publication_refused(uow: UnitOfWork, identifier: str) -> None:
    child_id, _, month = identifier.rpartition(":")
    entry = uow.session.get(ChildMonth, (child_id, month))
    if entry is not None and entry.state == MonthState.PUBLISHED.value:
        entry.state = MonthState.OPEN.value
        if entry.group_id is not None:
            reopen_if_nothing_published(uow, uow.session.get(GroupMonth, (entry.group_id, month)))

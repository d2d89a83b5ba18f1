"""Writing what the portal sent into the tables: one function per type of entity.

The guards are the same for all: a version already seen changes nothing, a row with edits the portal has not answered is left as
it is, and what cannot be written yet is put off (`NotYet`), never dropped.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from sqlalchemy import delete, select

from desktop.models.attendance import AbsenceDocument
from desktop.models.base import Synchronised
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Group, Placement
from desktop.models.organisation import CalendarDay, Organisation
from desktop.models.people import Child, Guardian
from desktop.services import outbox, settings
from desktop.services.people import write_child
from desktop.services.sync import apply_attendance, apply_contracts
from desktop.services.sync.not_yet import DUPLICATE, MISSING_PARENT, PENDING, UNKNOWN_TYPE, UNREADABLE, NotYet
from desktop.services.sync.rows import calendar_key, find_row, split
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.base import entity_key
from protocol.messages.entities import (
    ENTITIES,
    AbsenceDocumentBody,
    CalendarDayBody,
    ChildBody,
    ContractBody,
    EnrolmentRequestBody,
    GroupBody,
    OrganisationBody,
    PlacementBody,
    RequestState,
    RulesBody,
    ScopeRemovedBody,
    VoucherBody,
)
from protocol.messages.envelope import Change


@dataclass(frozen=True, slots=True)
class Ground:
    """What decides whether a change may be written: kinds of unanswered operations by entity, and whether versions are taken as
    they come (`whole`: the portal was restored, or everything is read anew)."""

    pending: Mapping[str, frozenset[str]]
    whole: bool = False

    def of(self, kind: str, identifier: str) -> frozenset[str]:
        """The unanswered operations of an entity; the organisation's name differs between the two sides."""
        if kind == "organisation":
            return frozenset(one for entity, kinds in self.pending.items() if entity.startswith("organisation:") for one in kinds)
        return self.pending.get(entity_key(kind, identifier), frozenset())


def survey(uow: UnitOfWork, *, whole: bool = False) -> Ground:
    """The ground as it is now."""
    found: dict[str, set[str]] = {}
    rows = uow.session.execute(
        select(OutboxOperation.entity, OutboxOperation.kind).where(OutboxOperation.state.in_(outbox.PENDING)).distinct()
    )
    for entity, kind in rows:
        found.setdefault(entity, set()).add(kind)
    return Ground({entity: frozenset(kinds) for entity, kinds in found.items()}, whole)


def take(uow: UnitOfWork, change: Change, ground: Ground) -> None:
    """Write one change.

    Raises:
        NotYet: it must wait.
    """
    if change.type not in ENTITIES:
        raise NotYet(UNKNOWN_TYPE)
    if change.type in ("rules", "scope_removed"):
        _take_plain(uow, change)
        return
    try:
        row = find_row(uow.session, change.type, change.id)
    except ValueError:
        raise NotYet(UNREADABLE) from None
    if row is not None and not ground.whole and change.version <= row.version:
        return
    pending = ground.of(change.type, change.id)
    if change.type == "child_month" and not change.deleted:
        apply_attendance.take_child_month(uow, change, pending, whole=ground.whole)
        return
    if pending:
        raise NotYet(PENDING)
    if change.deleted:
        if row is not None:
            _remove(uow, change.type, row)
            row.version = change.version
            uow.touch(change.type, change.id)
        return
    write(uow, change.type, change.id, change.body, change.version)


def write(uow: UnitOfWork, kind: str, identifier: str, body: Mapping[str, Any], version: int) -> None:
    """Write an entity's body whatever version the row has.

    Raises:
        NotYet: it needs something that is not here.
    """
    message = readable(kind, body)
    row = _WRITERS[kind](uow, find_row(uow.session, kind, identifier), identifier, message)
    row.version = version
    uow.touch(kind, identifier)


def readable(kind: str, body: Mapping[str, Any]) -> Any:
    """The body as its message.

    Raises:
        NotYet: a later edition of the portal wrote something this program cannot read.
    """
    try:
        return ENTITIES[kind].model_validate(body)
    except ValidationError as error:
        raise NotYet(UNREADABLE) from error


def _take_plain(uow: UnitOfWork, change: Change) -> None:
    if change.deleted:
        return
    body = readable(change.type, change.body)
    if isinstance(body, RulesBody):
        stored = body.rules.model_dump(mode="json")
        if settings.setting(uow, settings.RULES) != stored:
            settings.store_setting(uow, settings.RULES, stored)
            uow.touch("rules", change.id)
    elif isinstance(body, ScopeRemovedBody):
        _leave_scope(uow, body)


def _leave_scope(uow: UnitOfWork, body: ScopeRemovedBody) -> None:
    """Edits of an entity that left the office's scope go to quarantine: shown, never dropped."""
    kind, identifier = split(body.entity)
    of_month = f"child_month:{identifier}:" if kind == "child" else None
    rows = uow.session.scalars(select(OutboxOperation).where(OutboxOperation.state.in_(outbox.PENDING)))
    for row in rows:
        if row.entity == body.entity or (of_month is not None and row.entity.startswith(of_month)):
            row.state, row.problem, row.detail = outbox.QUARANTINED, "scope-removed", body.reason
            row.finished_at = uow.now
    uow.record("scope.removed", kind, identifier, after={"reason": body.reason})


def _require(uow: UnitOfWork, table: type[Child] | type[Group], identifier: str) -> None:
    if uow.session.get(table, identifier) is None:
        raise NotYet(MISSING_PARENT)


def _organisation(uow: UnitOfWork, row: Any, _: str, body: OrganisationBody) -> Synchronised:
    values = body.model_dump(include=set(OrganisationBody.model_fields))
    if row is None:
        row = Organisation(id=1, **values)
        uow.session.add(row)
    for name, value in values.items():
        setattr(row, name, value)
    return row


def _calendar_day(uow: UnitOfWork, row: Any, identifier: str, body: CalendarDayBody) -> Synchronised:
    if row is None:
        day, office = calendar_key(identifier)
        row = CalendarDay(day=day, office=office)
        uow.session.add(row)
    row.working, row.reason = body.working, body.reason
    return row


def _group(uow: UnitOfWork, row: Any, identifier: str, body: GroupBody) -> Synchronised:
    if row is None:
        row = Group(id=identifier)
        uow.session.add(row)
    row.name, row.language, row.age, row.kind = body.name, body.language.value, body.age.value, body.kind.value
    row.capacity, row.teachers = body.capacity, list(body.teachers)
    if not body.archived:
        row.archived_at = None
    elif row.archived_at is None:
        row.archived_at = uow.now
    return row


def _child(uow: UnitOfWork, row: Any, identifier: str, body: ChildBody) -> Synchronised:
    if row is None or row.iin != body.iin:
        same = uow.session.scalars(select(Child.id).where(Child.iin == body.iin, Child.id != identifier)).first()
        if same is not None:
            raise NotYet(DUPLICATE)
    if row is None:
        row = Child(id=identifier)
        uow.session.add(row)
    write_child(row, body)
    uow.session.flush()
    held = {g.id: g for g in uow.session.scalars(select(Guardian).where(Guardian.child_id == identifier))}
    for place, guardian in enumerate(body.guardians):
        entry = held.pop(guardian.id, None)
        if entry is None:
            entry = Guardian(id=guardian.id, child_id=identifier)
            uow.session.add(entry)
        entry.iin, entry.surname, entry.given_name, entry.patronymic = (
            guardian.iin,
            guardian.surname,
            guardian.given_name,
            guardian.patronymic,
        )
        entry.relation, entry.phone, entry.address = guardian.relation.value, guardian.phone, guardian.address
        entry.id_document, entry.place = guardian.id_document, place
    if held:
        uow.session.execute(delete(Guardian).where(Guardian.id.in_(held)))
    return row


def _placement(uow: UnitOfWork, row: Any, identifier: str, body: PlacementBody) -> Synchronised:
    _require(uow, Child, body.child_id)
    _require(uow, Group, body.group_id)
    if row is None:
        row = Placement(id=identifier)
        uow.session.add(row)
    for name in ("child_id", "group_id", "starts_on", "ends_on", "end_reason", "contract_id"):
        setattr(row, name, getattr(body, name))
    uow.touch("child", body.child_id)
    uow.touch("group", body.group_id)
    return row


def _absence_document(uow: UnitOfWork, row: Any, identifier: str, body: AbsenceDocumentBody) -> Synchronised:
    _require(uow, Child, body.child_id)
    if row is None:
        row = AbsenceDocument(id=identifier)
        uow.session.add(row)
    for name in ("child_id", "kind", "number", "date_from", "date_to", "scan_sha256"):
        setattr(row, name, getattr(body, name))
    return row


def _voucher(uow: UnitOfWork, row: Any, identifier: str, body: VoucherBody) -> Synchronised:
    if row is None:
        row = Voucher(id=identifier)
        uow.session.add(row)
    row.number, row.child_iin, row.child_name = body.number, body.child_iin, body.child_name
    row.state, row.issued_on, row.due = body.state.value, body.issued_on, body.due
    apply_contracts.lock_if_lost(uow, identifier, body.state)
    return row


def _enrolment_request(uow: UnitOfWork, row: Any, identifier: str, body: EnrolmentRequestBody) -> Synchronised:
    if body.accepted_group_id is not None:
        _require(uow, Group, body.accepted_group_id)
    if row is None:
        row = EnrolmentRequest(id=identifier)
        uow.session.add(row)
    for name in ("number", "voucher_id", "group_id", "accepted_group_id", "received_at", "due", "reason", "comment"):
        setattr(row, name, getattr(body, name))
    row.child, row.guardian = body.child.wire(), body.guardian.wire()
    row.relation, row.state = body.relation.value, body.state.value
    row.documents = [document.wire() for document in body.documents]
    return row


def _contract(uow: UnitOfWork, row: Any, identifier: str, body: ContractBody) -> Synchronised:
    _require(uow, Child, body.child_id)
    _require(uow, Group, body.group_id)
    return apply_contracts.write_contract(uow, row, identifier, body)


def _remove(uow: UnitOfWork, kind: str, row: Any) -> None:
    """What the portal deleted. Children and contracts stay: they are this office's records."""
    if isinstance(row, Group):
        row.archived_at = row.archived_at or uow.now
    elif isinstance(row, EnrolmentRequest):
        row.state = RequestState.WITHDRAWN.value
    elif not isinstance(row, (Child, Contract, Organisation)) and kind != "child_month":
        uow.session.delete(row)


_WRITERS: Mapping[str, Callable[[UnitOfWork, Any, str, Any], Synchronised]] = {
    "organisation": _organisation,
    "calendar_day": _calendar_day,
    "group": _group,
    "child": _child,
    "placement": _placement,
    "absence_document": _absence_document,
    "voucher": _voucher,
    "enrolment_request": _enrolment_request,
    "contract": _contract,
}

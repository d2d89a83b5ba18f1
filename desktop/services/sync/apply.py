"""Writing what the portal sent into the tables: one function per type of entity.

The guards are the same for all: a version already seen changes nothing, a row with edits the portal has not answered is left as
it is, and what cannot be written yet is put off (`NotYet`), never dropped.
"""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError
from sqlalchemy import select

from desktop.models.attendance import AbsenceDocument
from desktop.models.base import Synchronised
from desktop.models.contracts import Contract, ContractClauses
from desktop.models.enrolment import AskedCertificate, EnrolmentRequest, Voucher
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Group, Placement
from desktop.models.menus import Menu
from desktop.models.organisation import CalendarDay, OfficeSetting, Organisation
from desktop.models.people import Child, Guardian
from desktop.services import outbox, settings
from desktop.services.people import write_child, write_guarded
from desktop.services.sync import apply_attendance, apply_contracts, forgotten
from desktop.services.sync.ground import Ground
from desktop.services.sync.not_yet import DUPLICATE, MISSING_PARENT, PENDING, UNKNOWN_TYPE, UNREADABLE, NotYet
from desktop.services.sync.rows import split
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.clauses import ContractClausesBody
from protocol.messages.entities import (
    ENTITIES,
    AbsenceDocumentBody,
    CalendarDayBody,
    CertificateRequestBody,
    ChildBody,
    ContractBody,
    EnrolmentRequestBody,
    GroupBody,
    OrganisationBody,
    PlacementBody,
    RequestState,
    RulesBody,
    ScopeRemovedBody,
    SettingBody,
    VoucherBody,
)
from protocol.messages.envelope import Change
from protocol.messages.identity import calendar_day_of
from protocol.messages.menus import MenuBody


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
    if change.type == "child_month" and apply_attendance.take_new(uow, change, ground):
        return
    try:
        row = ground.find(change.type, change.id)
    except ValueError:
        raise NotYet(UNREADABLE) from None
    if row is not None and not _is_news(change, row, whole=ground.whole):
        return
    pending = ground.of(change.type, change.id)
    if change.type == "child_month" and not change.deleted:
        try:
            apply_attendance.take_child_month(uow, change, ground)
        except NotYet:
            _count_from(ground, row, change, pending)
            raise
        return
    if pending:
        _count_from(ground, row, change, pending)
        raise NotYet(PENDING)
    if change.deleted:
        if row is not None:
            _remove(uow, change.type, row)
            row.version = change.version
            uow.touch(change.type, change.id)
        return
    write(uow, ground, change)


def _is_news(change: Change, row: Synchronised, *, whole: bool) -> bool:
    """Whether the change tells anything. What is read anew does, unless a restored portal has forgotten what stands here."""
    return not forgotten.knows_more(change.type, row, change.version) if whole else change.version > row.seen


def _count_from(ground: Ground, row: Synchronised | None, change: Change, pending: frozenset[str]) -> None:
    """A restored portal counts from lower versions than this row has seen: what is put off must not look old when its turn comes.

    The base of a whole entity's edit stays: the portal sees by it that the office is ahead.
    """
    if ground.whole and row is not None and not any(kind.endswith(".put") for kind in pending):
        counted = min(row.seen, change.version - 1)
        row.version = counted if row.version > 0 else -counted


def write(uow: UnitOfWork, ground: Ground, change: Change) -> None:
    """Write an entity whatever version its row has.

    Raises:
        NotYet: it needs something that is not here.
    """
    message = readable(change.type, change.body)
    row = _WRITERS[change.type](uow, ground, change.id, message)
    row.version = change.version
    uow.touch(change.type, change.id)


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


def _require(ground: Ground, kind: str, identifier: str) -> None:
    if not ground.exists(kind, identifier):
        raise NotYet(MISSING_PARENT)


def _row(ground: Ground, kind: str, identifier: str, new: Callable[[], Synchronised]) -> Any:
    row = ground.find(kind, identifier)
    if row is None:
        row = new()
        ground.add(kind, identifier, row)
    return row


def _organisation(_: UnitOfWork, ground: Ground, identifier: str, body: OrganisationBody) -> Synchronised:
    values = body.model_dump(include=set(OrganisationBody.model_fields))
    row = _row(ground, "organisation", identifier, lambda: Organisation(id=1, **values))
    for name, value in values.items():
        setattr(row, name, value)
    return row


def _calendar_day(_: UnitOfWork, ground: Ground, identifier: str, body: CalendarDayBody) -> Synchronised:
    day, office = calendar_day_of(identifier)
    row = _row(ground, "calendar_day", identifier, lambda: CalendarDay(day=day, office=office))
    row.working, row.reason = body.working, body.reason
    return row


def _group(uow: UnitOfWork, ground: Ground, identifier: str, body: GroupBody) -> Synchronised:
    row = _row(ground, "group", identifier, lambda: Group(id=identifier))
    row.name, row.language, row.age, row.kind = body.name, body.language.value, body.age.value, body.kind.value
    row.capacity, row.teachers = body.capacity, list(body.teachers)
    if not body.archived:
        row.archived_at = None
    elif row.archived_at is None:
        row.archived_at = uow.now
    return row


def _child(uow: UnitOfWork, ground: Ground, identifier: str, body: ChildBody) -> Synchronised:
    if ground.holder_of(body.iin) not in (None, identifier):
        raise NotYet(DUPLICATE)
    row = _row(ground, "child", identifier, lambda: Child(id=identifier))
    write_child(row, body)
    write_guarded(row, body)
    ground.name_holder(body.iin, identifier)
    known = ground.guardians(identifier)
    held = {g.id: g for g in known}
    for place, guardian in enumerate(body.guardians):
        entry = held.pop(guardian.id, None)
        if entry is None:
            entry = Guardian(id=guardian.id, child_id=identifier)
            uow.session.add(entry)
            known.append(entry)
        entry.iin, entry.surname, entry.given_name, entry.patronymic = (
            guardian.iin,
            guardian.surname,
            guardian.given_name,
            guardian.patronymic,
        )
        entry.relation, entry.phone, entry.address = guardian.relation.value, guardian.phone, guardian.address
        entry.id_document, entry.place = guardian.id_document, place
    for gone in held.values():
        uow.session.delete(gone)
        known.remove(gone)
    return row


def _placement(uow: UnitOfWork, ground: Ground, identifier: str, body: PlacementBody) -> Synchronised:
    _require(ground, "child", body.child_id)
    _require(ground, "group", body.group_id)
    row = _row(ground, "placement", identifier, lambda: Placement(id=identifier))
    for name in ("child_id", "group_id", "starts_on", "ends_on", "end_reason", "contract_id"):
        setattr(row, name, getattr(body, name))
    uow.touch("child", body.child_id)
    uow.touch("group", body.group_id)
    return row


def _absence_document(_: UnitOfWork, ground: Ground, identifier: str, body: AbsenceDocumentBody) -> Synchronised:
    _require(ground, "child", body.child_id)
    row = _row(ground, "absence_document", identifier, lambda: AbsenceDocument(id=identifier))
    for name in ("child_id", "kind", "number", "date_from", "date_to", "scan_sha256"):
        setattr(row, name, getattr(body, name))
    return row


def _contract_clauses(_: UnitOfWork, ground: Ground, identifier: str, body: ContractClausesBody) -> Synchronised:
    row = _row(ground, "contract_clauses", identifier, lambda: ContractClauses(id=identifier))
    for name in ("number", "saved_at", "saved_by", "device"):
        setattr(row, name, getattr(body, name))
    row.clauses = [clause.wire() for clause in body.clauses]
    return row


def _setting(_: UnitOfWork, ground: Ground, identifier: str, body: SettingBody) -> Synchronised:
    if identifier not in settings.OFFICE_WIDE:
        raise NotYet(UNKNOWN_TYPE)
    row = _row(ground, "setting", identifier, lambda: OfficeSetting(id=identifier))
    row.value, row.by, row.at = body.value, body.by, body.at
    return row


def _voucher(uow: UnitOfWork, ground: Ground, identifier: str, body: VoucherBody) -> Synchronised:
    row = _row(ground, "voucher", identifier, lambda: Voucher(id=identifier))
    row.number, row.child_iin, row.child_name = body.number, body.child_iin, body.child_name
    row.state, row.issued_on, row.due = body.state.value, body.issued_on, body.due
    apply_contracts.lock_if_lost(uow, identifier, body.state)
    return row


def _enrolment_request(_: UnitOfWork, ground: Ground, identifier: str, body: EnrolmentRequestBody) -> Synchronised:
    if body.accepted_group_id is not None:
        _require(ground, "group", body.accepted_group_id)
    row = _row(ground, "enrolment_request", identifier, lambda: EnrolmentRequest(id=identifier))
    for name in ("number", "voucher_id", "group_id", "accepted_group_id", "received_at", "due", "reason", "comment"):
        setattr(row, name, getattr(body, name))
    row.child, row.guardian = body.child.wire(), body.guardian.wire()
    row.relation, row.state = body.relation.value, body.state.value
    row.documents = [document.wire() for document in body.documents]
    return row


def _certificate(_: UnitOfWork, ground: Ground, identifier: str, body: CertificateRequestBody) -> Synchronised:
    row = _row(ground, "certificate", identifier, lambda: AskedCertificate(id=identifier))
    for name in ("child_id", "child_name", "guardian_name", "month_from", "month_to", "asked_at", "answered_at", "reason"):
        setattr(row, name, getattr(body, name))
    row.state, row.pdf_sha256, row.cms_sha256 = body.state.value, body.pdf_sha256, body.cms_sha256
    return row


def _menu(_: UnitOfWork, ground: Ground, identifier: str, body: MenuBody) -> Synchronised:
    """What is written here and not published yet stays; who opens the week sees that it differs."""
    if identifier != body.day.isoformat():
        raise NotYet(UNREADABLE)
    row = _row(ground, "menu", identifier, lambda: Menu(id=identifier, meals=[]))
    meals = [meal.wire() for meal in body.meals]
    if row.meals == (row.published or []):
        row.meals = meals
    row.published, row.by = meals, body.by
    return row


def _contract(uow: UnitOfWork, ground: Ground, identifier: str, body: ContractBody) -> Synchronised:
    _require(ground, "child", body.child_id)
    _require(ground, "group", body.group_id)
    return apply_contracts.write_contract(uow, ground, identifier, body)


def _remove(uow: UnitOfWork, kind: str, row: Any) -> None:
    """What the portal deleted. Children and contracts stay: they are this office's records."""
    if isinstance(row, Group):
        row.archived_at = row.archived_at or uow.now
    elif isinstance(row, EnrolmentRequest):
        row.state = RequestState.WITHDRAWN.value
    elif not isinstance(row, (Child, Contract, Organisation)) and kind != "child_month":
        uow.session.delete(row)


_WRITERS: Mapping[str, Callable[[UnitOfWork, Ground, str, Any], Synchronised]] = {
    "organisation": _organisation,
    "calendar_day": _calendar_day,
    "group": _group,
    "child": _child,
    "placement": _placement,
    "absence_document": _absence_document,
    "contract_clauses": _contract_clauses,
    "setting": _setting,
    "voucher": _voucher,
    "enrolment_request": _enrolment_request,
    "contract": _contract,
    "certificate": _certificate,
    "menu": _menu,
}

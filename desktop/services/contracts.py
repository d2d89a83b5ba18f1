"""Contracts: the register, a contract with its road, and every step of it inside one transaction.

Rendering the PDF and making signatures take longer than a transaction may; `desktop.services.signing` does them in between.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from desktop.models.contracts import Contract, ContractEvent
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.groups import Group
from desktop.models.people import Child
from desktop.services import blobs, settings
from desktop.services.contract_evidence import EvidenceView, evidence_of, evidence_view
from desktop.services.contract_history import Step, timeline, waiting_since
from desktop.services.documents.contract_fields import ContractFields, Recalculation, StayMode
from desktop.services.errors import KnownError
from desktop.services.organisation import organisation
from desktop.services.people import child_name, full_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import ContractEvent as Event
from protocol.contracts import ContractState, next_state
from protocol.messages.entities import Language, PersonBody, Relation, RequestState
from protocol.messages.operations import CountersignContract, EndContract, SendContract
from protocol.vouchers import Deadline, IllegalMove, deadline

PDF, CMS = "application/pdf", "application/pkcs7-signature"
NUMBER_RULE, TARIFF = "contract_number", "tariff"
DEFAULT_NUMBER_RULE = "{year}-{n:03d}"


@dataclass(frozen=True, slots=True)
class Terms:
    """What the director decides for one contract. Money in whole tenge a month."""

    starts_on: date
    ends_on: date
    parent_fee: int
    state_part: int
    due_day: int = 10
    stay_mode: StayMode = StayMode.FULL_DAY_10_5
    recalculation: Recalculation = Recalculation.EXCUSED
    pickup: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContractRow:
    """A contract for the register."""

    id: str
    number: str
    dated: date
    state: ContractState
    child_name: str
    group_name: str
    guardian_name: str
    parent_signed_at: datetime | None
    signed_at: datetime | None
    deadline: Deadline | None
    group_id: str = ""


@dataclass(frozen=True, slots=True)
class ContractView:
    """A contract on one page. `report` is the last verification as `eds.report.Report.to_dict()` gave it; `evidence` is None
    where nobody has tried to complete the signatures yet; `waiting_since` tells since when something waits for the portal.
    """

    row: ContractRow
    fields: ContractFields
    guardian_iin: str
    organisation_bin: str
    pdf_sha256: str
    parent_cms_sha256: str | None
    cms_sha256: str | None
    parent_cms_here: bool
    reason: str
    report: dict[str, Any] | None
    timeline: tuple[Step, ...]
    request_id: str | None
    child_id: str
    evidence: EvidenceView | None = None
    waiting_since: datetime | None = None


def list_contracts(uow: UnitOfWork) -> tuple[ContractRow, ...]:
    """The register, newest first."""
    uow.require(Permission.CONTRACTS)
    calendar = settings.calendar(uow)
    query = (
        select(Contract, Child, Group.name, Voucher.due)
        .join(Child, Child.id == Contract.child_id)
        .join(Group, Group.id == Contract.group_id)
        .outerjoin(Voucher, Voucher.id == Contract.voucher_id)
        .order_by(Contract.dated.desc(), Contract.number.desc())
    )
    rows = uow.session.execute(query)
    return tuple(
        _row(contract, child_name(child), group, deadline(due, uow.today, calendar) if due else None)
        for contract, child, group, due in rows
    )


def _row(contract: Contract, child: str, group: str, clock: Deadline | None) -> ContractRow:
    return ContractRow(
        id=contract.id,
        number=contract.number,
        dated=contract.dated,
        state=ContractState(contract.state),
        child_name=child,
        group_name=group,
        guardian_name=str(contract.fields.get("parent_name", "")),
        parent_signed_at=contract.parent_signed_at,
        signed_at=contract.signed_at,
        deadline=clock if ContractState(contract.state) is not ContractState.SIGNED else None,
        group_id=contract.group_id,
    )


def view_contract(uow: UnitOfWork, contract_id: str) -> ContractView:
    """One contract.

    Raises:
        KnownError: "no-such-contract", "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    contract = _get(uow, contract_id)
    child = uow.session.get_one(Child, contract.child_id)
    group = uow.session.get_one(Group, contract.group_id)
    voucher = uow.session.get(Voucher, contract.voucher_id) if contract.voucher_id else None
    clock = deadline(voucher.due, uow.today, settings.calendar(uow)) if voucher and voucher.due else None
    return ContractView(
        row=_row(contract, child_name(child), group.name, clock),
        fields=ContractFields.from_json(json.dumps(contract.fields)),
        guardian_iin=contract.guardian_iin,
        organisation_bin=organisation(uow).bin,
        pdf_sha256=contract.pdf_sha256,
        parent_cms_sha256=contract.parent_cms_sha256,
        cms_sha256=contract.cms_sha256,
        parent_cms_here=bool(contract.parent_cms_sha256 and blobs.has_blob(uow, contract.parent_cms_sha256)),
        reason=contract.reason,
        report=contract.report,
        timeline=timeline(uow, contract_id),
        request_id=contract.request_id,
        child_id=contract.child_id,
        evidence=evidence_view(evidence_of(uow, contract)),
        waiting_since=waiting_since(uow, contract_id),
    )


def next_number(uow: UnitOfWork) -> str:
    """The next free number by the office's rule ({year} and {n})."""
    uow.require(Permission.CONTRACTS)
    rule = str(settings.setting(uow, NUMBER_RULE, DEFAULT_NUMBER_RULE))
    year = uow.today.year
    n = uow.session.scalar(select(func.count(Contract.id)).where(Contract.dated >= date(year, 1, 1))) or 0
    taken = set(uow.session.scalars(select(Contract.number)))
    while True:
        n += 1
        number = rule.format(year=year, n=n)
        if number not in taken:
            return number


def default_terms(uow: UnitOfWork) -> Terms:
    """Terms to begin with: from the next working day to the end of next August, with the tariff of the settings."""
    uow.require(Permission.CONTRACTS)
    tariff = settings.setting(uow, TARIFF, {})
    starts = settings.calendar(uow).add_working_days(uow.today, 1)
    return Terms(
        starts_on=starts,
        ends_on=date(starts.year + 1, 8, 31),
        parent_fee=int(tariff.get("parent_fee", 0)),
        state_part=int(tariff.get("state_part", 0)),
        due_day=int(tariff.get("due_day", 10)),
    )


def fields_for_request(uow: UnitOfWork, request_id: str, terms: Terms) -> ContractFields:
    """Everything a contract says for an accepted request and these terms.

    Raises:
        KnownError: "request-not-accepted", "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    request = uow.session.get(EnrolmentRequest, request_id)
    if request is None or RequestState(request.state) is not RequestState.ACCEPTED or not request.accepted_group_id:
        raise KnownError("request-not-accepted")
    office, rules = organisation(uow), settings.rules(uow)
    group = uow.session.get_one(Group, request.accepted_group_id)
    voucher = uow.session.get(Voucher, request.voucher_id)
    child, parent = PersonBody.model_validate(request.child), PersonBody.model_validate(request.guardian)
    return ContractFields(
        number=next_number(uow),
        dated=uow.today,
        city=office.city,
        kindergarten_name_kk=office.name_kk,
        kindergarten_name_ru=office.name_ru,
        bin=office.bin,
        licence=office.licence,
        head_name=office.head_name,
        head_basis=office.head_basis,
        iban=office.iban,
        bic=office.bic,
        kindergarten_address=office.address,
        kindergarten_phone=office.phone,
        parent_name=full_name(parent.surname, parent.given_name, parent.patronymic),
        parent_iin=parent.iin,
        parent_document=parent.id_document,
        relation=Relation(request.relation),
        parent_phone=parent.phone,
        parent_address=parent.address,
        child_name=full_name(child.surname, child.given_name, child.patronymic),
        child_iin=child.iin,
        child_birth_date=child.birth_date,
        group_name=group.name,
        language=Language(group.language),
        stay_mode=terms.stay_mode,
        parent_fee=terms.parent_fee,
        due_day=terms.due_day,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
        state_part=terms.state_part,
        voucher_number=voucher.number if voucher else "",
        recalculation=terms.recalculation,
        pickup=terms.pickup,
        confirm_by_day=rules.confirmation_last_day,
        silent_months=rules.silent_months_to_annul,
        legal_basis_kk=rules.legal_basis_kk,
        legal_basis_ru=rules.legal_basis_ru,
    )


def store_prepared(uow: UnitOfWork, request_id: str, fields: ContractFields, pdf: bytes) -> str:
    """Keep a rendered contract: from here its bytes are fixed. Returns the contract's id.

    Raises:
        KnownError: "number-taken", "contract-exists", "request-not-accepted".
    """
    uow.require(Permission.CONTRACTS)
    request = uow.session.get(EnrolmentRequest, request_id)
    if request is None or not request.child_id or not request.accepted_group_id:
        raise KnownError("request-not-accepted")
    if uow.session.scalar(select(Contract.id).where(Contract.number == fields.number)):
        raise KnownError("number-taken", number=fields.number)
    live = select(Contract.number).where(
        Contract.request_id == request_id, Contract.state.not_in([ContractState.WITHDRAWN.value, ContractState.DECLINED.value])
    )
    existing = uow.session.scalar(live)
    if existing:
        raise KnownError("contract-exists", number=existing)
    contract = Contract(
        id=uow.new_id(),
        version=0,
        number=fields.number,
        dated=fields.dated,
        state=ContractState.PREPARED.value,
        request_id=request_id,
        voucher_id=request.voucher_id,
        child_id=request.child_id,
        group_id=request.accepted_group_id,
        guardian_iin=fields.parent_iin,
        starts_on=fields.starts_on,
        fields=json.loads(fields.to_json()),
        pdf_sha256=blobs.keep_blob(uow, pdf, PDF),
        documents=[],
        reason="",
    )
    uow.session.add(contract)
    uow.session.flush()
    after = {"number": contract.number, "pdf_sha256": contract.pdf_sha256}
    _step(uow, contract, "prepared", after=after)
    return contract.id


def send(uow: UnitOfWork, contract_id: str) -> None:
    """Send a prepared contract to the parent.

    Raises:
        KnownError: "contract-moved-on", "no-such-contract", "not-allowed".
    """
    contract = _moved(uow, contract_id, Event.SEND)
    body = SendContract(
        number=contract.number,
        dated=contract.dated,
        request_id=contract.request_id,
        voucher_id=contract.voucher_id,
        child_id=contract.child_id,
        child_iin=uow.session.get_one(Child, contract.child_id).iin,
        group_id=contract.group_id,
        guardian_iin=contract.guardian_iin,
        starts_on=contract.starts_on,
        pdf_sha256=contract.pdf_sha256,
        by=uow.actor.name,
    )
    _step(uow, contract, "sent")
    uow.enqueue("contract.send", "contract", contract.id, body, base_version=contract.version)


def store_report(uow: UnitOfWork, contract_id: str, report: dict[str, Any]) -> None:
    """Keep what the last verification of the signatures found."""
    uow.require(Permission.CONTRACTS)
    contract = _get(uow, contract_id)
    contract.report = report
    uow.touch("contract", contract_id)


def store_countersigned(uow: UnitOfWork, contract_id: str, cms: bytes, report: dict[str, Any]) -> None:
    """Keep the CMS with both signatures and send it to the portal, whose yes makes the contract signed.

    Raises:
        KnownError: "contract-moved-on" when the contract was withdrawn or signed meanwhile.
    """
    contract = _moved(uow, contract_id, Event.COUNTERSIGN)
    contract.cms_sha256 = blobs.keep_blob(uow, cms, CMS)
    contract.report = report
    _step(uow, contract, "countersigned", after={"cms_sha256": contract.cms_sha256})
    body = CountersignContract(cms_sha256=contract.cms_sha256, by=uow.actor.name)
    uow.enqueue("contract.countersign", "contract", contract.id, body, base_version=contract.version)


def withdraw(uow: UnitOfWork, contract_id: str, reason: str) -> None:
    """Take a contract back before both have signed.

    Raises:
        KnownError: "reason-required", "contract-moved-on".
    """
    _end(uow, contract_id, reason, Event.WITHDRAW, "contract.withdraw", "withdrawn")


def decline(uow: UnitOfWork, contract_id: str, reason: str) -> None:
    """Refuse to countersign what the parent signed (incomplete papers …), with the reason the parent will read.

    Raises:
        KnownError: "reason-required", "contract-moved-on".
    """
    _end(uow, contract_id, reason, Event.DECLINE, "contract.decline", "declined")


def _end(uow: UnitOfWork, contract_id: str, reason: str, event: Event, operation: str, step: str) -> None:
    why = " ".join(reason.split())
    if not why:
        raise KnownError("reason-required")
    uow.require(Permission.CONTRACTS)
    was_sent = _get(uow, contract_id).state != ContractState.PREPARED.value
    contract = _moved(uow, contract_id, event)
    contract.reason = why
    _step(uow, contract, step, detail=why, after={"reason": why})
    if was_sent:
        body = EndContract(reason=why, by=uow.actor.name)
        uow.enqueue(operation, "contract", contract.id, body, base_version=contract.version)


def _moved(uow: UnitOfWork, contract_id: str, event: Event) -> Contract:
    uow.require(Permission.CONTRACTS)
    contract = _get(uow, contract_id)
    try:
        contract.state = next_state(ContractState(contract.state), event).value
    except IllegalMove as error:
        raise KnownError("contract-moved-on", state=error.state.value) from None
    return contract


def _step(uow: UnitOfWork, contract: Contract, event: str, *, detail: str = "", after: dict[str, Any] | None = None) -> None:
    uow.session.add(ContractEvent(contract_id=contract.id, at=uow.now, event=event, actor=uow.actor.name, detail=detail))
    uow.record(f"contract.{event}", "contract", contract.id, after={"state": contract.state, **(after or {})})
    if contract.request_id:
        uow.touch("enrolment_request", contract.request_id)


def _get(uow: UnitOfWork, contract_id: str) -> Contract:
    row = uow.session.get(Contract, contract_id)
    if row is None:
        raise KnownError("no-such-contract")
    return row


@dataclass(frozen=True, slots=True)
class ContractPapers:
    """A contract's bytes for export and verification: the PDF, and the CMS that proves the most (or None).

    That is the one with time stamps and evidence, else the one with both signatures, else the parent's.
    """

    number: str
    pdf: bytes
    cms: bytes | None


def papers(uow: UnitOfWork, contract_id: str) -> ContractPapers:
    """The contract's files.

    Raises:
        KnownError: "no-such-contract", "blob-missing", "blob-damaged".
    """
    uow.require(Permission.CONTRACTS)
    contract = _get(uow, contract_id)
    evidence = evidence_of(uow, contract)
    completed = evidence.cms_sha256 if evidence is not None else None
    digest = completed or contract.cms_sha256 or contract.parent_cms_sha256
    return ContractPapers(
        contract.number,
        blobs.read_blob(uow, contract.pdf_sha256),
        blobs.read_blob(uow, digest) if digest else None,
    )

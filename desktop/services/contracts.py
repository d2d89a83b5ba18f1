"""Contracts: the register, one contract on a page, its files. The steps of its road are in `contract_steps`."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from desktop.models.contracts import Contract
from desktop.models.enrolment import Voucher
from desktop.models.groups import Group
from desktop.models.people import Child
from desktop.services import blobs, settings
from desktop.services.contract_evidence import EvidenceView, evidence_of, evidence_view
from desktop.services.contract_history import Step, timeline, waiting_since
from desktop.services.contract_later import LaterLife, fields_of, later_life
from desktop.services.contract_steps import (
    CMS,
    PDF,
    decline,
    get,
    send,
    store_countersigned,
    store_prepared,
    store_report,
    withdraw,
)
from desktop.services.contract_terms import (
    DEFAULT_NUMBER_RULE,
    NUMBER_RULE,
    TARIFF,
    Terms,
    default_terms,
    fields_for_request,
    next_number,
)
from desktop.services.documents.contract_fields import ContractFields
from desktop.services.organisation import organisation
from desktop.services.people import child_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import OPEN_STATES, ContractKind, ContractState
from protocol.vouchers import Deadline, deadline

__all__ = [
    "CMS",
    "DEFAULT_NUMBER_RULE",
    "NUMBER_RULE",
    "PDF",
    "TARIFF",
    "ContractPapers",
    "ContractRow",
    "ContractView",
    "Terms",
    "decline",
    "default_terms",
    "fields_for_request",
    "list_contracts",
    "next_number",
    "papers",
    "send",
    "store_countersigned",
    "store_prepared",
    "store_report",
    "view_contract",
    "withdraw",
]


@dataclass(frozen=True, slots=True)
class ContractRow:
    """A contract, an additional agreement or a renewal for the register. `ends_on` is the end of the term as signed."""

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
    kind: ContractKind = ContractKind.CONTRACT
    ends_on: date | None = None


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
    later: LaterLife = field(default_factory=LaterLife)


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
        deadline=clock if ContractState(contract.state) in OPEN_STATES and contract.kind == ContractKind.CONTRACT.value else None,
        group_id=contract.group_id,
        kind=ContractKind(contract.kind),
        ends_on=_day(contract.fields.get("ends_on")),
    )


def _day(text: Any) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else None


def view_contract(uow: UnitOfWork, contract_id: str) -> ContractView:
    """One contract.

    Raises:
        KnownError: "no-such-contract", "not-allowed", "contract-not-described".
    """
    uow.require(Permission.CONTRACTS)
    contract = get(uow, contract_id)
    child = uow.session.get_one(Child, contract.child_id)
    group = uow.session.get_one(Group, contract.group_id)
    voucher = uow.session.get(Voucher, contract.voucher_id) if contract.voucher_id else None
    clock = deadline(voucher.due, uow.today, settings.calendar(uow)) if voucher and voucher.due else None
    return ContractView(
        row=_row(contract, child_name(child), group.name, clock),
        fields=fields_of(contract),
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
        later=later_life(uow, contract),
    )


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
    contract = get(uow, contract_id)
    evidence = evidence_of(uow, contract)
    completed = evidence.cms_sha256 if evidence is not None else None
    digest = completed or contract.cms_sha256 or contract.parent_cms_sha256
    return ContractPapers(
        contract.number,
        blobs.read_blob(uow, contract.pdf_sha256),
        blobs.read_blob(uow, digest) if digest else None,
    )

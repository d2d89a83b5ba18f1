"""The steps of a contract's road, each inside one transaction.

Rendering the PDF and making signatures take longer than a transaction may; `desktop.services.signing` does them in between.
"""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from desktop.models.contracts import Contract, ContractEvent
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.people import Child
from desktop.services import blobs
from desktop.services.documents.contract_fields import ContractFields
from desktop.services.errors import KnownError
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import ContractEvent as Event
from protocol.contracts import ContractKind, ContractState, next_state
from protocol.messages.operations import AmendContract, CountersignContract, EndContract, RenewContract, SendContract
from protocol.vouchers import IllegalMove

PDF, CMS = "application/pdf", "application/pkcs7-signature"
GIVEN_UP = (ContractState.WITHDRAWN.value, ContractState.DECLINED.value)


def store_prepared(uow: UnitOfWork, request_id: str, fields: ContractFields, pdf: bytes) -> str:
    """Keep a rendered contract: from here its bytes are fixed. Returns the contract's id.

    Raises:
        KnownError: "number-taken", "contract-exists", "request-not-accepted".
    """
    uow.require(Permission.CONTRACTS)
    request = uow.session.get(EnrolmentRequest, request_id)
    if request is None or not request.child_id or not request.accepted_group_id:
        raise KnownError("request-not-accepted")
    live = select(Contract.number).where(Contract.request_id == request_id, Contract.state.not_in(GIVEN_UP))
    existing = uow.session.scalar(live)
    if existing:
        raise KnownError("contract-exists", number=existing)
    about = About(request.child_id, request.accepted_group_id, request.voucher_id, request_id)
    return keep_prepared(uow, fields, pdf, about).id


@dataclass(frozen=True, slots=True)
class About:
    """Whom and what a contract to be kept is about; an amendment or a renewal names the contract it belongs to."""

    child_id: str
    group_id: str
    voucher_id: str | None
    request_id: str | None = None
    amends_id: str | None = None
    renews_id: str | None = None

    @property
    def kind(self) -> ContractKind:
        """What the document is."""
        if self.amends_id is not None:
            return ContractKind.AMENDMENT
        return ContractKind.RENEWAL if self.renews_id is not None else ContractKind.CONTRACT


def keep_prepared(uow: UnitOfWork, fields: ContractFields, pdf: bytes, about: About) -> Contract:
    """Keep a rendered document of the register: from here its bytes are fixed.

    Raises:
        KnownError: "number-taken", "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    if uow.session.scalar(select(Contract.id).where(Contract.number == fields.number)):
        raise KnownError("number-taken", number=fields.number)
    contract = Contract(
        id=uow.new_id(),
        version=0,
        number=fields.number,
        dated=fields.dated,
        state=ContractState.PREPARED.value,
        kind=about.kind.value,
        request_id=about.request_id,
        voucher_id=about.voucher_id,
        child_id=about.child_id,
        group_id=about.group_id,
        guardian_iin=fields.parent_iin,
        starts_on=fields.starts_on,
        fields=json.loads(fields.to_json()),
        pdf_sha256=blobs.keep_blob(uow, pdf, PDF),
        documents=[],
        reason="",
        amends_id=about.amends_id,
        renews_id=about.renews_id,
    )
    uow.session.add(contract)
    uow.session.flush()
    step(uow, contract, "prepared", after={"number": contract.number, "pdf_sha256": contract.pdf_sha256})
    return contract


def send(uow: UnitOfWork, contract_id: str) -> None:
    """Send a prepared contract to the parent.

    Raises:
        KnownError: "contract-moved-on", "no-such-contract", "not-allowed"; "number-given-away" when another PC's contract came
            with the number meanwhile.
    """
    contract = moved(uow, contract_id, Event.SEND)
    if uow.session.scalar(select(Contract.id).where(Contract.number == contract.number, Contract.id != contract_id)):
        raise KnownError("number-given-away", number=contract.number)
    operation, body = _sending(uow, contract)
    step(uow, contract, "sent")
    uow.enqueue(operation, "contract", contract.id, body, base_version=contract.version)


def _sending(uow: UnitOfWork, contract: Contract) -> tuple[str, SendContract]:
    """The operation that brings the document to the parent, by its kind."""
    common: dict[str, Any] = {
        "number": contract.number,
        "dated": contract.dated,
        "request_id": contract.request_id,
        "voucher_id": contract.voucher_id,
        "child_id": contract.child_id,
        "child_iin": uow.session.get_one(Child, contract.child_id).iin,
        "group_id": contract.group_id,
        "guardian_iin": contract.guardian_iin,
        "starts_on": contract.starts_on,
        "pdf_sha256": contract.pdf_sha256,
        "fields": contract.fields or None,
        "by": uow.actor.name,
    }
    if contract.amends_id is not None:
        what = {"effective_from": contract.effective_from, "changes": contract.changes, "reason": contract.reason}
        return "contract.amend", AmendContract(**common, **what, amends_id=contract.amends_id)
    if contract.renews_id is not None:
        return "contract.renew", RenewContract(**common, renews_id=contract.renews_id)
    return "contract.send", SendContract(**common)


def store_report(uow: UnitOfWork, contract_id: str, report: dict[str, Any]) -> None:
    """Keep what the last verification of the signatures found."""
    uow.require(Permission.CONTRACTS)
    contract = get(uow, contract_id)
    contract.report = report
    uow.touch("contract", contract_id)


def store_countersigned(uow: UnitOfWork, contract_id: str, cms: bytes, report: dict[str, Any]) -> None:
    """Keep the CMS with both signatures and send it to the portal, whose yes makes the contract signed.

    Raises:
        KnownError: "contract-moved-on" when the contract was withdrawn or signed meanwhile.
    """
    contract = moved(uow, contract_id, Event.COUNTERSIGN)
    contract.cms_sha256 = blobs.keep_blob(uow, cms, CMS)
    contract.report = report
    step(uow, contract, "countersigned", after={"cms_sha256": contract.cms_sha256})
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


def _end(uow: UnitOfWork, contract_id: str, reason: str, event: Event, operation: str, told: str) -> None:
    why = " ".join(reason.split())
    if not why:
        raise KnownError("reason-required")
    uow.require(Permission.CONTRACTS)
    was_sent = get(uow, contract_id).state != ContractState.PREPARED.value
    contract = moved(uow, contract_id, event)
    contract.reason = why
    step(uow, contract, told, detail=why, after={"reason": why})
    if was_sent:
        body = EndContract(reason=why, by=uow.actor.name)
        uow.enqueue(operation, "contract", contract.id, body, base_version=contract.version)


def moved(uow: UnitOfWork, contract_id: str, event: Event) -> Contract:
    """Make a contract's step.

    Raises:
        KnownError: "contract-moved-on", "no-such-contract", "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    contract = get(uow, contract_id)
    try:
        contract.state = next_state(ContractState(contract.state), event).value
    except IllegalMove as error:
        raise KnownError("contract-moved-on", state=error.state.value) from None
    return contract


def step(uow: UnitOfWork, contract: Contract, event: str, *, detail: str = "", after: dict[str, Any] | None = None) -> None:
    """Write a step into the contract's history and the journal."""
    uow.require(Permission.CONTRACTS)
    uow.session.add(ContractEvent(contract_id=contract.id, at=uow.now, event=event, actor=uow.actor.name, detail=detail))
    uow.record(f"contract.{event}", "contract", contract.id, after={"state": contract.state, **(after or {})})
    if contract.request_id:
        uow.touch("enrolment_request", contract.request_id)


def in_force(uow: UnitOfWork, contract_id: str) -> Contract:
    """A signed contract that may be changed, renewed or ended; an additional agreement is none of its own.

    Raises:
        KnownError: "contract-not-in-force", "no-such-contract", "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    contract = get(uow, contract_id)
    if contract.state != ContractState.SIGNED.value or contract.kind == ContractKind.AMENDMENT.value:
        raise KnownError("contract-not-in-force")
    return contract


def get(uow: UnitOfWork, contract_id: str) -> Contract:
    """A contract's row.

    Raises:
        KnownError: "no-such-contract".
    """
    row = uow.session.get(Contract, contract_id)
    if row is None:
        raise KnownError("no-such-contract")
    return row

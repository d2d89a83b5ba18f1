"""Ending a contract in force: the notice, the kindergarten's signature over it, the way to the portal, and the way back.

The portal ends the child's stays and archives the voucher when it takes the act (see `docs/decisions`): the office alone cannot
know whether the contract is still in force. Until the exchange has been there the act can be taken back.
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from desktop.models.attendance import AttendanceMark
from desktop.services import blobs, contract_steps
from desktop.services.checking import ACCEPTED, verified
from desktop.services.contract_later import TERMINATE, fields_in_force, later_life, unsent_termination
from desktop.services.contract_steps import CMS, PDF
from desktop.services.documents.amendment_words import TERMINATION_REASONS
from desktop.services.documents.contract_fields import ContractFields
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.roles import Permission
from desktop.services.signing import Signatory
from desktop.services.unit_of_work import Office, Outcome, UnitOfWork
from eds import signing
from eds.errors import EdsError
from protocol.contracts import AskedBy
from protocol.contracts import ContractEvent as Event
from protocol.messages.operations import TerminateContract

OTHER = "other"


@dataclass(frozen=True, slots=True)
class TerminationDraft:
    """What is typed. `reason` is a code of TERMINATION_REASONS; `words` are needed with "other" and may stand beside any."""

    last_day: date
    reason: str
    asked_by: AskedBy
    words: str = ""


@dataclass(frozen=True, slots=True)
class TerminationForm:
    """What a form begins with: the child's last day where it is known to leave, else today."""

    contract_id: str
    number: str
    child_name: str
    organisation_bin: str
    last_day: date


def termination_form(uow: UnitOfWork, contract_id: str) -> TerminationForm:
    """What the form of a termination begins with.

    Raises:
        KnownError: "contract-not-in-force", "no-such-contract", "not-allowed".
    """
    contract = contract_steps.in_force(uow, contract_id)
    fields = fields_in_force(uow, contract, uow.today)
    last_day = later_life(uow, contract).left_on or uow.today
    return TerminationForm(contract_id, contract.number, fields.child_name, fields.bin, max(last_day, contract.starts_on))


def check_termination(uow: UnitOfWork, contract_id: str, draft: TerminationDraft) -> ContractFields:
    """What the notice says of the parties; marks after the last day must be cleared first, so that none is lost unseen.

    Raises:
        FieldProblems: "last_day" before the contract's first day; "words" missing with "other".
        KnownError: "contract-not-in-force", "marks-after-leaving", "not-allowed".
    """
    contract = contract_steps.in_force(uow, contract_id)
    problems = {}
    if draft.last_day < contract.starts_on:
        problems["last_day"] = "out-of-range"
    if draft.reason == OTHER and not draft.words.strip():
        problems["words"] = "required"
    if problems:
        raise FieldProblems(problems)
    later = select(func.count()).where(
        AttendanceMark.child_id == contract.child_id,
        AttendanceMark.day > draft.last_day,
        AttendanceMark.code.is_not(None),
    )
    marks = uow.session.scalar(later)
    if marks:
        raise KnownError("marks-after-leaving", marks=marks)
    return fields_in_force(uow, contract, draft.last_day)


def terminate(office: Office, contract_id: str, draft: TerminationDraft, who: Signatory) -> Outcome[None]:
    """Render the notice, sign it with the kindergarten's key, end the contract and send both on their way.

    Raises:
        FieldProblems, KnownError: see `check_termination`; the EdsError's code; "signature-failed"; "contract-moved-on".
    """
    from desktop.services.documents.amendment_pdf import NoticePaper, reason_words, render_notice

    fields = office.ask(check_termination, contract_id, draft)
    now = office.clock.now()
    paper = NoticePaper(fields, office.clock.today(), draft.last_day, draft.asked_by, draft.reason, draft.words)
    notice = render_notice(paper)
    try:
        cms = signing.sign_detached(notice, who.key, now)
    except EdsError as error:
        raise KnownError(error.code) from error
    verdict = verified(notice, cms, who.trust, now, who.revocation).verdict
    if verdict not in ACCEPTED:
        raise KnownError("signature-failed", cause=verdict.value)
    told = " / ".join(dict.fromkeys(reason_words(draft.reason, draft.words, tongue) for tongue in ("kk", "ru")))
    return office.do(_end, contract_id, draft, told, notice, cms)


def _end(uow: UnitOfWork, contract_id: str, draft: TerminationDraft, reason: str, notice: bytes, cms: bytes) -> None:
    contract_steps.in_force(uow, contract_id)
    contract = contract_steps.moved(uow, contract_id, Event.TERMINATE)
    body = TerminateContract(
        last_day=draft.last_day,
        reason=reason[:500],
        asked_by=draft.asked_by,
        notice_sha256=blobs.keep_blob(uow, notice, PDF),
        notice_cms_sha256=blobs.keep_blob(uow, cms, CMS),
        by=uow.actor.name,
    )
    values: dict[str, Any] = json.loads(body.model_dump_json(exclude={"by"}))
    contract.termination = {**values, "at": uow.now.isoformat(), "usual": draft.reason}
    contract.reason = body.reason
    contract_steps.step(uow, contract, "terminate", detail=body.reason, after=contract.termination)
    uow.touch("child", contract.child_id)
    uow.enqueue(TERMINATE, "contract", contract.id, body, base_version=contract.version)


def take_back(uow: UnitOfWork, contract_id: str) -> None:
    """Undo a termination the portal has not heard of: the contract is in force again, the notice stays in the history.

    Raises:
        KnownError: "termination-sent", "no-such-contract", "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    waiting = unsent_termination(uow, contract_id)
    if waiting is None:
        raise KnownError("termination-sent")
    contract = contract_steps.moved(uow, contract_id, Event.RESUME)
    was, contract.termination, contract.reason = contract.termination, None, ""
    uow.session.delete(waiting)
    contract_steps.step(uow, contract, "resume", after={"taken_back": was})
    uow.touch("outbox", "")
    uow.touch("child", contract.child_id)


def usual_reasons() -> tuple[str, ...]:
    """The codes of the usual reasons, "other" last."""
    return tuple(TERMINATION_REASONS)

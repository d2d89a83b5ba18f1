"""The director's own lines of the radar: requests, contracts, vouchers that run out, papers that expire, certificates asked."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.groups import Placement
from desktop.models.people import Child
from desktop.services import asked_certificates, settings
from desktop.services.child_record import SOON_DAYS
from desktop.services.contracts import list_contracts
from desktop.services.enrolment import RequestRow, list_requests
from desktop.services.groups import here_on
from desktop.services.people import full_name
from desktop.services.request_undo import ENDED_CONTRACTS
from desktop.services.today_line import Line
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import ContractState
from protocol.messages.entities import RequestState
from protocol.vouchers import Deadline

RUNNING_OUT = 2  # working days left from which what others are to do becomes the office's worry

CONTRACT_LINES = {
    ContractState.PARENT_SIGNED: "sign-contract",
    ContractState.PREPARED: "send-contract",
    ContractState.SENT: "remind-parent",
}
REQUEST_LINES = {
    RequestState.NEW: "review-request",
    RequestState.ACCEPTED: "prepare-contract",
    RequestState.WAITING_LIST: "voucher-ending",
}
OTHERS_TURN = frozenset({"remind-parent", "voucher-ending"})


def enrolment_lines(uow: UnitOfWork) -> list[Line]:
    """Everything of contracts, requests, papers and certificates that waits; for those who may see contracts.

    Raises:
        KnownError: "not-allowed".
    """
    return [*_contracts(uow), *_requests(uow), *_papers(uow), *_certificates(uow)]


def _contracts(uow: UnitOfWork) -> list[Line]:
    lines = []
    for row in list_contracts(uow):
        code = CONTRACT_LINES.get(row.state)
        if code and _worth_a_line(code, row.deadline):
            params = {"number": row.number, "child": row.child_name, "signed_at": row.parent_signed_at}
            lines.append(Line(code, _left(row.deadline), "contracts", row.id, params))
    return lines


def _requests(uow: UnitOfWork) -> list[Line]:
    live = select(Contract.request_id).where(Contract.request_id.is_not(None), Contract.state.not_in(ENDED_CONTRACTS))
    with_contract = set(uow.session.scalars(live))
    return [
        Line(code, _left(row.deadline), "enrolment", row.id, _told(row))
        for row in list_requests(uow)
        if (code := REQUEST_LINES.get(row.state)) and row.id not in with_contract and _worth_a_line(code, row.deadline)
    ]


def _told(row: RequestRow) -> dict[str, Any]:
    return {
        "child": row.child_name,
        "birth_date": row.birth_date,
        "group": row.group_name,
        "documents": row.documents,
        "required": row.documents_required,
    }


def _worth_a_line(code: str, clock: Deadline | None) -> bool:
    """What is the parent's turn, or waits for a place, is told only when the voucher is about to run out."""
    return code not in OTHERS_TURN or (clock is not None and clock.working_days_left <= RUNNING_OUT)


def _left(clock: Deadline | None) -> int | None:
    return clock.working_days_left if clock else None


def _papers(uow: UnitOfWork) -> list[Line]:
    """One line for the papers of children here that have expired or soon will, by the first of them.

    The newest paper of a kind counts: who brought another one is not asked again.
    """
    soon = uow.today + timedelta(days=SOON_DAYS)
    ending = sorted((min(last), child) for child, last in _last_days(uow).items() if min(last) <= soon)
    if not ending:
        return []
    first, child_id = ending[0]
    names = uow.session.execute(select(Child.surname, Child.given_name, Child.patronymic).where(Child.id == child_id)).one()
    params = {"child": full_name(*names), "count": len(ending), "until": first}
    return [Line("paper-expiring", settings.calendar(uow).working_days_left(uow.today, first), "groups", child_id, params)]


def _certificates(uow: UnitOfWork) -> list[Line]:
    """One line for each parent who waits for a certificate of attendance: the director's key signs it."""
    return [
        Line(
            "certificate-asked",
            None,
            "attendance",
            asked.id,
            {"child": asked.child_name, "first": asked.first, "last": asked.last, "asked_at": asked.asked_at},
        )
        for asked in asked_certificates.waiting(uow)
    ]


def _last_days(uow: UnitOfWork) -> dict[str, list[date]]:
    """Of each child here, the last day of each kind of paper that has one."""
    here = select(Placement.child_id).where(here_on(uow.today))
    sources: Iterable[tuple[str | None, list[Any]]] = [
        *uow.session.execute(
            select(EnrolmentRequest.child_id, EnrolmentRequest.documents).where(EnrolmentRequest.child_id.in_(here))
        ).tuples(),
        *uow.session.execute(select(Contract.child_id, Contract.documents).where(Contract.child_id.in_(here))).tuples(),
    ]
    newest: dict[str, dict[str, date]] = defaultdict(dict)
    for child_id, documents in sources:
        for paper in documents if child_id else ():
            until = date.fromisoformat(paper["valid_until"]) if paper.get("valid_until") else date.max
            kinds = newest[child_id or ""]
            kinds[paper["kind"]] = max(until, kinds.get(paper["kind"], until))
    dated = {child: [last for last in kinds.values() if last < date.max] for child, kinds in newest.items()}
    return {child: last for child, last in dated.items() if last}

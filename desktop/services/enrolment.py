"""Enrolment requests: read one with its clock and papers; accept into a group, put on the waiting list, decline."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select

from desktop.models.blobs import Blob
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.groups import Group
from desktop.models.people import Child
from desktop.services import settings
from desktop.services.children import new_child
from desktop.services.clock import TIME_ZONE
from desktop.services.errors import KnownError
from desktop.services.groups import group
from desktop.services.people import draft_of, full_name
from desktop.services.request_doubts import Doubt, doubts_about, promised
from desktop.services.request_papers import Attachment, CheckLine, PaperState, checklist, count_good
from desktop.services.request_rules import PaperRule, paper_rules
from desktop.services.request_undo import Undo, has_live_contract, undo_of
from desktop.services.roles import Permission
from desktop.services.siblings import Sibling, SiblingRequest, sibling_requests, siblings
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import DocumentKind
from protocol.identifiers import InvalidIdentifier, parse_iin
from protocol.messages.entities import AttachmentBody, GroupKind, Language, PersonBody, Relation, RequestState
from protocol.messages.identity import child_of_request
from protocol.messages.operations import AcceptRequest, DeclineRequest, WaitRequest
from protocol.vouchers import CONCLUDING_STATES, Deadline, VoucherState, deadline

OPEN = frozenset({RequestState.NEW, RequestState.ACCEPTED, RequestState.WAITING_LIST})


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request for the queue.

    `group_id`, `group_name` and `language` are of the accepted group, else of the wished one (None, "" and None without a wish);
    `age` is the one reached this year. `documents` counts the needed papers that are there and valid.
    """

    id: str
    number: str
    child_name: str
    birth_date: date
    group_name: str
    state: RequestState
    received_at: datetime
    deadline: Deadline | None
    documents: int
    documents_required: int
    group_id: str | None = None
    language: Language | None = None
    age: int = 0


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request on one page. `missing` are the needed papers that are not attached. `contract_id` once one was prepared.

    `odd_iin`: an IIN of the request has a seventh digit 0, so accepting asks why it is right. `changeable`: the decision can be
    replaced by another one. `undo` tells whether it can be taken back before the portal hears of it.
    """

    row: RequestRow
    child: PersonBody
    guardian: PersonBody
    relation: Relation
    voucher_id: str
    voucher_number: str
    voucher_state: VoucherState | None
    voucher_issued_on: date | None
    group_id: str | None
    accepted_group_id: str | None
    child_id: str | None
    comment: str
    reason: str
    attachments: tuple[Attachment, ...]
    checklist: tuple[CheckLine, ...]
    siblings: tuple[Sibling, ...]
    sibling_requests: tuple[SiblingRequest, ...]
    contract_id: str | None
    odd_iin: bool
    changeable: bool
    undo: Undo

    @property
    def missing(self) -> tuple[DocumentKind, ...]:
        """The needed papers that are not attached."""
        return tuple(line.kind for line in self.checklist if line.state is PaperState.MISSING)


def list_requests(uow: UnitOfWork, *, ended: bool = False) -> tuple[RequestRow, ...]:
    """The open requests, the one whose clock runs out first on top; with the ended ones if asked."""
    uow.require(Permission.DECIDE_REQUESTS)
    calendar, papers = settings.calendar(uow), paper_rules(uow)
    groups = {row.id: row for row in uow.session.scalars(select(Group))}
    vouchers = {row.id: row.due for row in uow.session.execute(select(Voucher.id, Voucher.due))}
    query = select(EnrolmentRequest)
    if not ended:
        query = query.where(EnrolmentRequest.state.in_([state.value for state in OPEN]))
    rows = []
    left: dict[date, Deadline] = {}
    for request in uow.session.scalars(query):
        due = request.due or vouchers.get(request.voucher_id)
        if due is not None and due not in left:
            left[due] = deadline(due, uow.today, calendar)
        clock = left[due] if due is not None else None
        rows.append(_row(uow, request, groups.get(request.accepted_group_id or request.group_id or ""), clock, papers))
    return tuple(sorted(rows, key=lambda r: (r.state not in OPEN, r.deadline.due if r.deadline else date.max, r.received_at)))


def _row(
    uow: UnitOfWork,
    request: EnrolmentRequest,
    group_row: Group | None,
    clock: Deadline | None,
    papers: tuple[PaperRule, ...],
) -> RequestRow:
    """The JSON is read as it is: it was checked when it came, and a queue reads thousands of papers."""
    child = request.child
    born = date.fromisoformat(child["birth_date"])
    kind = GroupKind(group_row.kind) if group_row else None
    attached = ((DocumentKind(paper["kind"]), _day(paper.get("valid_until"))) for paper in request.documents)
    there, needed = count_good(attached, papers, kind, received=_received_on(request), today=uow.today)
    return RequestRow(
        id=request.id,
        number=request.number,
        child_name=full_name(child["surname"], child["given_name"], child.get("patronymic", "")),
        birth_date=born,
        group_name=group_row.name if group_row else "",
        state=RequestState(request.state),
        received_at=request.received_at,
        deadline=clock,
        documents=there,
        documents_required=needed,
        group_id=group_row.id if group_row else None,
        language=Language(group_row.language) if group_row else None,
        age=uow.today.year - born.year,
    )


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None


def _received_on(request: EnrolmentRequest) -> date:
    return request.received_at.astimezone(TIME_ZONE).date()


def view_request(uow: UnitOfWork, request_id: str) -> RequestView:
    """One request.

    Raises:
        KnownError: "no-such-request", "not-allowed".
    """
    uow.require(Permission.DECIDE_REQUESTS)
    request = _get(uow, request_id)
    voucher = uow.session.get(Voucher, request.voucher_id)
    due = request.due or (voucher.due if voucher else None)
    clock = deadline(due, uow.today, settings.calendar(uow)) if due else None
    group_row = uow.session.get(Group, request.accepted_group_id or request.group_id or "")
    guardian = PersonBody.model_validate(request.guardian)
    child = PersonBody.model_validate(request.child)
    bodies = [AttachmentBody.model_validate(paper) for paper in request.documents]
    here = frozenset(uow.session.scalars(select(Blob.sha256).where(Blob.sha256.in_([body.sha256 for body in bodies]))))
    attachments = tuple(_attachment(body, here) for body in bodies)
    papers, kind = paper_rules(uow), GroupKind(group_row.kind) if group_row else None
    lines = checklist(attachments, papers, kind, received=_received_on(request), today=uow.today)
    contract_id = uow.session.scalar(
        select(Contract.id)
        .where(Contract.request_id == request_id, Contract.state.not_in(["withdrawn", "declined"]))
        .order_by(Contract.dated.desc())
        .limit(1)
    )
    return RequestView(
        row=_row(uow, request, group_row, clock, papers),
        child=child,
        guardian=guardian,
        relation=Relation(request.relation),
        voucher_id=request.voucher_id,
        voucher_number=voucher.number if voucher else "",
        voucher_state=VoucherState(voucher.state) if voucher else None,
        voucher_issued_on=voucher.issued_on if voucher else None,
        group_id=request.group_id,
        accepted_group_id=request.accepted_group_id,
        child_id=request.child_id,
        comment=request.comment,
        reason=request.reason,
        attachments=attachments,
        checklist=lines,
        siblings=siblings(uow, {guardian.iin}, child.iin),
        sibling_requests=sibling_requests(uow, {guardian.iin}, child.iin),
        contract_id=contract_id,
        odd_iin=request.child_id is None and (_odd(child.iin) or _odd(guardian.iin)),
        changeable=_changeable(uow, request),
        undo=undo_of(uow, request),
    )


def _attachment(body: AttachmentBody, here: frozenset[str]) -> Attachment:
    kind, until = body.kind, body.valid_until
    return Attachment(kind, body.name, body.sha256, body.size, body.media_type, until, body.sha256 in here)


def _odd(iin: str) -> bool:
    """Whether an IIN is right except for a seventh digit 0, which some foreigners have."""
    try:
        return parse_iin(iin, unknown_century_accepted=True).birth_date is None
    except InvalidIdentifier:
        return False


def doubts(uow: UnitOfWork, request_id: str, group_id: str) -> tuple[Doubt, ...]:
    """What speaks against this group for this child.

    Raises:
        KnownError: "no-such-request", "no-such-group", "not-allowed".
    """
    uow.require(Permission.DECIDE_REQUESTS)
    return doubts_about(uow, _get(uow, request_id), group(uow, group_id), promised(uow, without=request_id).get(group_id, 0))


def accept(uow: UnitOfWork, request_id: str, group_id: str, *, reason: str = "", iin_reason: str = "") -> str:
    """Promise a place in a group: the child becomes known here. Returns the child's id.

    An accepted request may be moved to another group until its contract is prepared. A group with a doubt (`doubts`) needs a
    reason to go on, an IIN with a seventh digit 0 needs an `iin_reason`; both are kept in the journal.

    Raises:
        KnownError: "request-decided", "voucher-not-usable", "reason-required", "iin-reason-required", "no-such-group",
            "already-in-group", "not-allowed".
        FieldProblems: the request's own values cannot be kept.
    """
    uow.require(Permission.DECIDE_REQUESTS)
    request = _get(uow, request_id)
    _require_changeable(uow, request)
    if request.state == RequestState.ACCEPTED.value and request.accepted_group_id == group_id:
        raise KnownError("already-in-group")
    voucher = uow.session.get(Voucher, request.voucher_id)
    if voucher is not None and VoucherState(voucher.state) not in CONCLUDING_STATES:
        raise KnownError("voucher-not-usable", state=voucher.state)
    if doubts(uow, request_id, group_id) and not reason.strip():
        raise KnownError("reason-required")
    before = _decision(request)
    known = _known_child(uow, request)
    child_id = known or _new_child(uow, request, iin_reason)
    request.state, request.accepted_group_id, request.child_id = RequestState.ACCEPTED.value, group_id, child_id
    request.reason = ""
    after = {"state": request.state, "group_id": group_id, "reason": reason.strip(), "child_added": known is None}
    uow.record("request.accepted", "enrolment_request", request_id, before=before, after=after)
    message = AcceptRequest(group_id=group_id, child_id=child_id, by=uow.actor.name)
    uow.enqueue("request.accept", "enrolment_request", request_id, message, base_version=request.version)
    return child_id


def _known_child(uow: UnitOfWork, request: EnrolmentRequest) -> str | None:
    iin = PersonBody.model_validate(request.child).iin
    return uow.session.scalar(select(Child.id).where(Child.iin == iin))


def _new_child(uow: UnitOfWork, request: EnrolmentRequest, iin_reason: str) -> str:
    child, guardian = PersonBody.model_validate(request.child), PersonBody.model_validate(request.guardian)
    if not iin_reason.strip() and (_odd(child.iin) or _odd(guardian.iin)):
        raise KnownError("iin-reason-required")
    draft = replace(draft_of(child, guardian, Relation(request.relation)), iin_reason=iin_reason)
    # Two PCs that accept the same request before they hear of each other mean the same child.
    return new_child(uow, draft, child_of_request(request.id)).id


def _decision(request: EnrolmentRequest) -> dict[str, str | None]:
    """What a decision changes, as the journal keeps it: taking one back reads it from there."""
    return {
        "state": request.state,
        "group_id": request.accepted_group_id,
        "reason": request.reason,
        "child_id": request.child_id,
    }


def put_on_waiting_list(uow: UnitOfWork, request_id: str, reason: str = "") -> None:
    """No free place now: the parent stays on the waiting list. The portal takes it for a new request alone.

    Raises:
        KnownError: "request-decided", "not-allowed".
    """
    _decide(uow, request_id, RequestState.WAITING_LIST, reason)


def decline(uow: UnitOfWork, request_id: str, reason: str) -> None:
    """Refuse, with the reason the parent will read.

    Raises:
        KnownError: "reason-required", "request-decided", "not-allowed".
    """
    if not reason.strip():
        raise KnownError("reason-required")
    _decide(uow, request_id, RequestState.DECLINED, reason)


def _decide(uow: UnitOfWork, request_id: str, state: RequestState, reason: str) -> None:
    uow.require(Permission.DECIDE_REQUESTS)
    request = _get(uow, request_id)
    if state is RequestState.WAITING_LIST and RequestState(request.state) is not RequestState.NEW:
        raise KnownError("request-decided", state=request.state)
    _require_changeable(uow, request)
    before, why = _decision(request), " ".join(reason.split())
    request.state, request.reason = state.value, why
    after = {"state": state.value, "reason": why}
    uow.record(f"request.{state.value}", "enrolment_request", request_id, before=before, after=after)
    if state is RequestState.WAITING_LIST:
        message: WaitRequest | DeclineRequest = WaitRequest(reason=why, by=uow.actor.name)
        kind = "request.wait"
    else:
        message, kind = DeclineRequest(reason=why, by=uow.actor.name), "request.decline"
    uow.enqueue(kind, "enrolment_request", request_id, message, base_version=request.version)


def _changeable(uow: UnitOfWork, request: EnrolmentRequest) -> bool:
    """Whether the portal takes another decision: undecided, or accepted and no contract runs."""
    state = RequestState(request.state)
    return state in OPEN and not (state is RequestState.ACCEPTED and has_live_contract(uow, request.id))


def _require_changeable(uow: UnitOfWork, request: EnrolmentRequest) -> None:
    if not _changeable(uow, request):
        raise KnownError("request-decided", state=request.state)


def _get(uow: UnitOfWork, request_id: str) -> EnrolmentRequest:
    row = uow.session.get(EnrolmentRequest, request_id)
    if row is None:
        raise KnownError("no-such-request")
    return row

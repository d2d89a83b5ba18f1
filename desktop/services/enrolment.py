"""Enrolment requests: read one with its clock and papers; accept into a group, put on the waiting list, decline."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from desktop.models.blobs import Blob
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.groups import Group
from desktop.models.people import Child, Guardian
from desktop.services import settings
from desktop.services.children import new_child
from desktop.services.errors import KnownError
from desktop.services.groups import GroupRow, group
from desktop.services.people import draft_of, full_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import REQUIRED_DOCUMENTS, DocumentKind
from protocol.messages.entities import AttachmentBody, PersonBody, Relation, RequestState
from protocol.messages.operations import AcceptRequest, DeclineRequest, WaitRequest
from protocol.vouchers import CONCLUDING_STATES, Deadline, VoucherState, deadline

OPEN = frozenset({RequestState.NEW, RequestState.ACCEPTED, RequestState.WAITING_LIST})


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request for the queue."""

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


@dataclass(frozen=True, slots=True)
class Attachment:
    """A paper of a request; `here` tells whether its bytes have arrived."""

    kind: DocumentKind
    name: str
    sha256: str
    size: int
    media_type: str
    valid_until: date | None
    here: bool


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request on one page. `missing` are the required papers that are not attached. `contract_id` once one was prepared."""

    row: RequestRow
    child: PersonBody
    guardian: PersonBody
    relation: Relation
    voucher_id: str
    voucher_number: str
    voucher_state: VoucherState | None
    group_id: str | None
    accepted_group_id: str | None
    child_id: str | None
    comment: str
    reason: str
    attachments: tuple[Attachment, ...]
    missing: tuple[DocumentKind, ...]
    siblings: tuple[str, ...]
    contract_id: str | None


def list_requests(uow: UnitOfWork, *, ended: bool = False) -> tuple[RequestRow, ...]:
    """The open requests, the one whose clock runs out first on top; with the ended ones if asked."""
    uow.require(Permission.DECIDE_REQUESTS)
    calendar = settings.calendar(uow)
    names = {row.id: row.name for row in uow.session.execute(select(Group.id, Group.name))}
    vouchers = {row.id: row.due for row in uow.session.execute(select(Voucher.id, Voucher.due))}
    query = select(EnrolmentRequest)
    if not ended:
        query = query.where(EnrolmentRequest.state.in_([state.value for state in OPEN]))
    rows = []
    for request in uow.session.scalars(query):
        due = request.due or vouchers.get(request.voucher_id)
        clock = deadline(due, uow.today, calendar) if due else None
        rows.append(_row(request, names.get(request.accepted_group_id or request.group_id or "", ""), clock))
    return tuple(sorted(rows, key=lambda r: (r.state not in OPEN, r.deadline.due if r.deadline else date.max, r.received_at)))


def _row(request: EnrolmentRequest, group_name: str, clock: Deadline | None) -> RequestRow:
    child = PersonBody.model_validate(request.child)
    kinds = {AttachmentBody.model_validate(paper).kind for paper in request.documents}
    return RequestRow(
        id=request.id,
        number=request.number,
        child_name=full_name(child.surname, child.given_name, child.patronymic),
        birth_date=child.birth_date,
        group_name=group_name,
        state=RequestState(request.state),
        received_at=request.received_at,
        deadline=clock,
        documents=len(kinds & set(REQUIRED_DOCUMENTS)),
        documents_required=len(REQUIRED_DOCUMENTS),
    )


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
    name = uow.session.scalar(select(Group.name).where(Group.id == (request.accepted_group_id or request.group_id))) or ""
    guardian = PersonBody.model_validate(request.guardian)
    child = PersonBody.model_validate(request.child)
    attachments = tuple(_attachment(uow, AttachmentBody.model_validate(paper)) for paper in request.documents)
    kinds = {paper.kind for paper in attachments}
    contract_id = uow.session.scalar(
        select(Contract.id)
        .where(Contract.request_id == request_id, Contract.state.not_in(["withdrawn", "declined"]))
        .order_by(Contract.dated.desc())
        .limit(1)
    )
    return RequestView(
        row=_row(request, name, clock),
        child=child,
        guardian=guardian,
        relation=Relation(request.relation),
        voucher_id=request.voucher_id,
        voucher_number=voucher.number if voucher else "",
        voucher_state=VoucherState(voucher.state) if voucher else None,
        group_id=request.group_id,
        accepted_group_id=request.accepted_group_id,
        child_id=request.child_id,
        comment=request.comment,
        reason=request.reason,
        attachments=attachments,
        missing=tuple(kind for kind in REQUIRED_DOCUMENTS if kind not in kinds),
        siblings=_siblings(uow, guardian.iin, child.iin),
        contract_id=contract_id,
    )


def _attachment(uow: UnitOfWork, body: AttachmentBody) -> Attachment:
    here = uow.session.scalar(select(Blob.sha256).where(Blob.sha256 == body.sha256)) is not None
    return Attachment(body.kind, body.name, body.sha256, body.size, body.media_type, body.valid_until, here)


def _siblings(uow: UnitOfWork, guardian_iin: str, child_iin: str) -> tuple[str, ...]:
    rows = uow.session.scalars(
        select(Child).join(Guardian, Guardian.child_id == Child.id).where(Guardian.iin == guardian_iin, Child.iin != child_iin)
    )
    return tuple(full_name(child.surname, child.given_name, child.patronymic) for child in rows)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason to think twice before accepting into a group: a warning, not a wall. "group-full", "age-differs"."""

    code: str
    params: tuple[tuple[str, object], ...] = ()


def doubts(uow: UnitOfWork, request_id: str, group_id: str) -> tuple[Doubt, ...]:
    """What speaks against this group for this child."""
    uow.require(Permission.DECIDE_REQUESTS)
    request = _get(uow, request_id)
    chosen = group(uow, group_id)
    found = []
    if chosen.free_places <= 0:
        found.append(Doubt("group-full", (("group", chosen.name), ("children", chosen.children), ("capacity", chosen.capacity))))
    age = uow.today.year - PersonBody.model_validate(request.child).birth_date.year
    expected = age_of(chosen)
    if not expected[0] <= age <= expected[1]:
        found.append(Doubt("age-differs", (("group", chosen.name), ("age", age))))
    return tuple(found)


def age_of(row: GroupRow) -> tuple[int, int]:
    """The ages, reached within the calendar year, that a group is made for: its first and last, in years."""
    return {"early": (1, 2), "younger": (2, 3), "middle": (3, 4), "senior": (4, 5), "preschool": (5, 6)}[row.age.value]


def accept(uow: UnitOfWork, request_id: str, group_id: str, *, reason: str = "") -> str:
    """Promise a place in a group: the child becomes known here. Returns the child's id.

    A group with a doubt (`doubts`) needs a reason to go on; it is kept in the journal.

    Raises:
        KnownError: "request-decided", "voucher-not-usable", "reason-required", "no-such-group", "not-allowed".
    """
    uow.require(Permission.DECIDE_REQUESTS)
    request = _get(uow, request_id)
    _require_open(request)
    voucher = uow.session.get(Voucher, request.voucher_id)
    if voucher is not None and VoucherState(voucher.state) not in CONCLUDING_STATES:
        raise KnownError("voucher-not-usable", state=voucher.state)
    if doubts(uow, request_id, group_id) and not reason.strip():
        raise KnownError("reason-required")
    body = PersonBody.model_validate(request.child)
    child_id = uow.session.scalar(select(Child.id).where(Child.iin == body.iin))
    if child_id is None:
        draft = draft_of(body, PersonBody.model_validate(request.guardian), Relation(request.relation))
        child_id = new_child(uow, draft).id
    before = request.state
    request.state, request.accepted_group_id, request.child_id = RequestState.ACCEPTED.value, group_id, child_id
    after = {"state": request.state, "group_id": group_id, "reason": reason.strip()}
    uow.record("request.accepted", "enrolment_request", request_id, before={"state": before}, after=after)
    message = AcceptRequest(group_id=group_id, child_id=child_id, by=uow.actor.name)
    uow.enqueue("request.accept", "enrolment_request", request_id, message, base_version=request.version)
    return child_id


def put_on_waiting_list(uow: UnitOfWork, request_id: str, reason: str = "") -> None:
    """No free place now: the parent stays on the waiting list.

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
    _require_open(request)
    before, why = request.state, " ".join(reason.split())
    request.state, request.reason = state.value, why
    uow.record(
        f"request.{state.value}",
        "enrolment_request",
        request_id,
        before={"state": before},
        after={"state": state.value, "reason": why},
    )
    if state is RequestState.WAITING_LIST:
        message: WaitRequest | DeclineRequest = WaitRequest(reason=why, by=uow.actor.name)
        kind = "request.wait"
    else:
        message, kind = DeclineRequest(reason=why, by=uow.actor.name), "request.decline"
    uow.enqueue(kind, "enrolment_request", request_id, message, base_version=request.version)


def _require_open(request: EnrolmentRequest) -> None:
    if RequestState(request.state) not in {RequestState.NEW, RequestState.WAITING_LIST}:
        raise KnownError("request-decided", state=request.state)


def _get(uow: UnitOfWork, request_id: str) -> EnrolmentRequest:
    row = uow.session.get(EnrolmentRequest, request_id)
    if row is None:
        raise KnownError("no-such-request")
    return row

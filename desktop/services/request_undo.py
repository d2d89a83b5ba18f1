"""Taking a decision on a request back while it has not gone to the portal."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select

from desktop.models.audit import AuditEntry
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Placement
from desktop.models.people import Child
from desktop.services import outbox
from desktop.services.errors import KnownError
from desktop.services.people import child_body
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.base import entity_key
from protocol.messages.entities import RequestState

KIND = "enrolment_request"
TAKEN_BACK = "request.taken_back"
DECISIONS = frozenset({"request.accepted", "request.waiting_list", "request.declined"})
ENDED_CONTRACTS = ("withdrawn", "declined")


@dataclass(frozen=True, slots=True)
class Undo:
    """Whether the last decision can be taken back; `why` tells what stands against it.

    `why`: "nothing-decided", "decision-sent", "contract-prepared"; empty when it can.
    """

    why: str = ""

    @property
    def possible(self) -> bool:
        """Whether `take_back` will do it."""
        return not self.why


def undo_of(uow: UnitOfWork, request: EnrolmentRequest) -> Undo:
    """Whether the last decision on a request can be taken back."""
    act = _last_decision(uow, request.id)
    if act is None or act.after["state"] != request.state:
        return Undo("nothing-decided" if request.state == RequestState.NEW.value else "decision-sent")
    if has_live_contract(uow, request.id):
        return Undo("contract-prepared")
    held = _unsent(uow, entity_key(KIND, request.id))
    return Undo() if held is not None else Undo("decision-sent")


def take_back(uow: UnitOfWork, request_id: str) -> None:
    """Make the last decision undone: the portal never hears of it, and a child who became known by it is known no longer.

    Raises:
        KnownError: "no-such-request", "nothing-decided", "decision-sent", "contract-prepared", "not-allowed".
    """
    uow.require(Permission.DECIDE_REQUESTS)
    request = uow.session.get(EnrolmentRequest, request_id)
    if request is None:
        raise KnownError("no-such-request")
    undo = undo_of(uow, request)
    if not undo.possible:
        raise KnownError(undo.why)
    act, held = _last_decision(uow, request_id), _unsent(uow, entity_key(KIND, request_id))
    assert act is not None  # undo_of found both
    assert held is not None
    was: Mapping[str, Any] = act.before
    now = {"state": request.state}
    added = request.child_id if act.after.get("child_added") else None
    request.state, request.reason = was["state"], was.get("reason", "")
    request.accepted_group_id, request.child_id = was.get("group_id"), was.get("child_id")
    uow.session.delete(held)
    uow.record(TAKEN_BACK, KIND, request_id, before=now, after={"state": request.state})
    uow.touch("outbox", "")
    uow.session.flush()
    if added is not None:
        _forget_child(uow, added)


def has_live_contract(uow: UnitOfWork, request_id: str) -> bool:
    """Whether a contract of the request was prepared and has not been withdrawn or declined."""
    found = select(Contract.id).where(Contract.request_id == request_id, Contract.state.not_in(ENDED_CONTRACTS))
    return uow.session.scalar(found.limit(1)) is not None


def _last_decision(uow: UnitOfWork, request_id: str) -> AuditEntry | None:
    """The last act of this office that still stands: what was taken back is passed over together with its undoing."""
    acts = uow.session.scalars(
        select(AuditEntry)
        .where(AuditEntry.entity == entity_key(KIND, request_id), AuditEntry.action.in_({*DECISIONS, TAKEN_BACK}))
        .order_by(AuditEntry.seq.desc())
    )
    undone = 0
    for act in acts:
        if act.action == TAKEN_BACK:
            undone += 1
        elif undone:
            undone -= 1
        else:
            return act
    return None


def _unsent(uow: UnitOfWork, entity: str) -> OutboxOperation | None:
    """The newest operation of an entity, if it has never been sent."""
    newest = uow.session.scalar(
        select(OutboxOperation).where(OutboxOperation.entity == entity).order_by(OutboxOperation.seq.desc()).limit(1)
    )
    return newest if newest is not None and newest.state == outbox.WAITING else None


def _forget_child(uow: UnitOfWork, child_id: str) -> None:
    """Take away a child only the acceptance made known; one that was sent, edited or placed meanwhile stays."""
    child = uow.session.get(Child, child_id)
    entity = entity_key("child", child_id)
    operations = uow.session.scalars(select(OutboxOperation).where(OutboxOperation.entity == entity)).all()
    used = uow.session.scalar(
        select(func.count())
        .select_from(Child)
        .where(
            Child.id == child_id,
            or_(
                select(Placement.id).where(Placement.child_id == child_id).exists(),
                select(Contract.id).where(Contract.child_id == child_id).exists(),
                select(EnrolmentRequest.id).where(EnrolmentRequest.child_id == child_id).exists(),
            ),
        )
    )
    if child is None or used or [row.state for row in operations] != [outbox.WAITING]:
        return
    before = child_body(uow, child).wire()
    uow.session.delete(operations[0])
    uow.session.delete(child)
    uow.record("child.removed", "child", child_id, before=before)

"""What happened to a request: the acts of this office, what the portal did, and the contract that followed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop.models.audit import AuditEntry
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Group
from desktop.services import outbox
from desktop.services.errors import KnownError
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.base import entity_key

RECEIVED, TAKEN, WAITS = "request.received", "portal.took", "portal.waits"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened. `action` is an act's code, or "request.received", "portal.took", "portal.waits".

    `person` is empty for what the portal did; `group` and `reason` as far as the act names them.
    """

    at: datetime
    action: str
    person: str = ""
    device: str = ""
    group: str = ""
    reason: str = ""


def history(uow: UnitOfWork, request_id: str) -> tuple[Event, ...]:
    """What happened, the newest first.

    Raises:
        KnownError: "no-such-request", "not-allowed".
    """
    uow.require(Permission.DECIDE_REQUESTS)
    request = uow.session.get(EnrolmentRequest, request_id)
    if request is None:
        raise KnownError("no-such-request")
    contracts = uow.session.scalars(select(Contract.id).where(Contract.request_id == request_id))
    entities = [entity_key("enrolment_request", request_id), *(entity_key("contract", one) for one in contracts)]
    names = {row.id: row.name for row in uow.session.execute(select(Group.id, Group.name))}
    acts = uow.session.scalars(select(AuditEntry).where(AuditEntry.entity.in_(entities)).order_by(AuditEntry.seq))
    operations = uow.session.scalars(
        select(OutboxOperation).where(OutboxOperation.entity == entities[0]).order_by(OutboxOperation.seq)
    )
    events = [Event(request.received_at, RECEIVED), *(_act(row, names) for row in acts), *_answers(operations)]
    events.sort(key=lambda event: event.at)
    return tuple(events[::-1])


def _act(row: AuditEntry, names: Mapping[str, str]) -> Event:
    after = row.after if isinstance(row.after, Mapping) else {}
    group = names.get(str(after.get("group_id") or ""), "")
    return Event(row.at, row.action, row.actor, row.device, group, str(after.get("reason") or ""))


def _answers(operations: Iterable[OutboxOperation]) -> Iterable[Event]:
    """What the portal took, and what it has not heard of or not answered yet; what it refused is an act of the journal."""
    for row in operations:
        if row.state == outbox.APPLIED and row.finished_at is not None:
            yield Event(row.finished_at, TAKEN)
        elif row.state in outbox.PENDING:
            yield Event(row.created_at, WAITS)

"""Brothers and sisters: children who share a guardian, recognised by the guardian's IIN, here or still asking for a place."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop.models.enrolment import EnrolmentRequest
from desktop.models.groups import Group, Placement
from desktop.models.people import Child, Guardian
from desktop.services.groups import here_on
from desktop.services.people import full_name
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.entities import RequestState

RUNNING = (RequestState.NEW, RequestState.ACCEPTED, RequestState.WAITING_LIST)


@dataclass(frozen=True, slots=True)
class Sibling:
    """A child of the same guardian; `group_name` is empty for one who is in no group today."""

    id: str
    name: str
    group_name: str


@dataclass(frozen=True, slots=True)
class SiblingRequest:
    """A running request for another child of the same guardian."""

    id: str
    number: str
    child_name: str
    state: RequestState
    received_at: datetime


def siblings(uow: UnitOfWork, guardian_iins: Collection[str], child_iin: str) -> tuple[Sibling, ...]:
    """The other children these guardians have here, the eldest first."""
    rows = uow.session.execute(
        select(Child.id, Child.surname, Child.given_name, Child.patronymic, Group.name)
        .join(Guardian, Guardian.child_id == Child.id)
        .outerjoin(Placement, (Placement.child_id == Child.id) & here_on(uow.today))
        .outerjoin(Group, Group.id == Placement.group_id)
        .where(Guardian.iin.in_(guardian_iins), Child.iin != child_iin)
        .order_by(Child.birth_date, Child.sort_name)
        .distinct()
    )
    return tuple(Sibling(row.id, full_name(row.surname, row.given_name, row.patronymic), row.name or "") for row in rows)


def sibling_requests(uow: UnitOfWork, guardian_iins: Collection[str], child_iin: str) -> tuple[SiblingRequest, ...]:
    """The running requests of these guardians for their other children, in the order they came."""
    rows = uow.session.scalars(
        select(EnrolmentRequest)
        .where(
            EnrolmentRequest.guardian["iin"].as_string().in_(guardian_iins),
            EnrolmentRequest.child["iin"].as_string() != child_iin,
            EnrolmentRequest.state.in_([state.value for state in RUNNING]),
        )
        .order_by(EnrolmentRequest.received_at)
    )
    return tuple(SiblingRequest(row.id, row.number, _name(row), RequestState(row.state), row.received_at) for row in rows)


def _name(row: EnrolmentRequest) -> str:
    child = row.child
    return full_name(child["surname"], child["given_name"], child.get("patronymic", ""))

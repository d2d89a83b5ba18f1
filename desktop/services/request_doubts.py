"""What speaks against a group for a child: it is full or promised away, made for another age, or of another language."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from desktop.models.enrolment import EnrolmentRequest
from desktop.models.groups import Group
from desktop.services.groups import GroupRow
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.entities import Language, PersonBody, RequestState


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason to think twice before accepting into a group: a warning, not a wall.

    `code`: "group-full", "places-promised" (those still free are promised to accepted requests), "age-differs",
    "language-differs" (from that of the group the parent asked for).
    """

    code: str
    params: tuple[tuple[str, object], ...] = ()


def promised(uow: UnitOfWork, *, without: str = "") -> Mapping[str, int]:
    """How many places of each group are promised to accepted requests whose contract is not concluded; all `without` one."""
    query = (
        select(EnrolmentRequest.accepted_group_id, func.count())
        .where(EnrolmentRequest.state == RequestState.ACCEPTED.value, EnrolmentRequest.id != without)
        .group_by(EnrolmentRequest.accepted_group_id)
    )
    return {group_id: count for group_id, count in uow.session.execute(query) if group_id is not None}


def doubts_about(uow: UnitOfWork, request: EnrolmentRequest, chosen: GroupRow, taken: int) -> tuple[Doubt, ...]:
    """What speaks against a group for the child of a request, while `taken` of its places are promised to others."""
    found = []
    named = ("group", chosen.name)
    if chosen.free_places <= 0:
        found.append(Doubt("group-full", (named, ("children", chosen.children), ("capacity", chosen.capacity))))
    elif chosen.free_places <= taken:
        found.append(Doubt("places-promised", (named, ("free", chosen.free_places), ("promised", taken))))
    age = uow.today.year - PersonBody.model_validate(request.child).birth_date.year
    youngest, oldest = age_of(chosen)
    if not youngest <= age <= oldest:
        found.append(Doubt("age-differs", (named, ("age", age))))
    wished = uow.session.get(Group, request.group_id or "")
    if wished is not None and not same_language(Language(wished.language), chosen.language):
        found.append(Doubt("language-differs", (named, ("wished", wished.name))))
    return tuple(found)


def same_language(wished: Language, offered: Language) -> bool:
    """Whether a child for one group's language can go to another's; a mixed group has both."""
    return wished is offered or Language.MIXED in (wished, offered)


def age_of(row: GroupRow) -> tuple[int, int]:
    """The ages, reached within the calendar year, that a group is made for: its first and last, in years."""
    return {"early": (1, 2), "younger": (2, 3), "middle": (3, 4), "senior": (4, 5), "preschool": (5, 6)}[row.age.value]

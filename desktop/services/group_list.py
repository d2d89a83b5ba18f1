"""What a printed list of a group is made of."""

from dataclasses import dataclass
from datetime import date

from desktop.services.children import ChildRow, list_children
from desktop.services.groups import GroupRow, group
from desktop.services.organisation import organisation
from desktop.services.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class GroupListPaper:
    """A group and its children, in Kazakh order, as they are on a day."""

    organisation_kk: str
    organisation_ru: str
    group: GroupRow
    children: tuple[ChildRow, ...]
    on: date


def group_list_paper(uow: UnitOfWork, group_id: str) -> GroupListPaper:
    """Today's list of a group.

    Raises:
        KnownError: "no-such-group".
    """
    office = organisation(uow)
    return GroupListPaper(office.name_kk, office.name_ru, group(uow, group_id), list_children(uow, group_id=group_id), uow.today)

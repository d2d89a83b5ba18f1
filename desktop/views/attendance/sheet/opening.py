"""What the attendance page reads when it is opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.groups import GroupRow, list_groups
from desktop.services.settings import rules as rules_in_force
from desktop.services.sheet import read_sheet
from protocol.attendance import Sheet
from protocol.rules import Rules
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from desktop.services.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Opened:
    """What one look into the database brought: the groups there are, the rules, and one group's month if there is a group."""

    groups: tuple[GroupRow, ...]
    rules: Rules
    month: Month
    sheet: Sheet | None


def open_sheet(uow: UnitOfWork, group_id: str | None, month: Month | None, groups: tuple[GroupRow, ...] = ()) -> Opened:
    """A group's month; without a group the first one with children, without a month this one. `groups`: those already known."""
    groups, rules, chosen = groups or list_groups(uow), rules_in_force(uow), month or Month.of(uow.today)
    known = {row.id for row in groups}
    if group_id not in known:
        group_id = next((row.id for row in groups if row.children), groups[0].id if groups else None)
    sheet = read_sheet(uow, group_id, chosen) if group_id is not None else None
    return Opened(groups, rules, chosen, sheet)

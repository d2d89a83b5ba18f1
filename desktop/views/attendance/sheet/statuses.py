"""Where each child's month stands with the parent: what the last column of the grid shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.services.settings import rules as rules_in_force
from desktop.services.sheet import month_answers
from protocol.attendance import MonthState, ParentAnswer, Sheet
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from desktop.services.unit_of_work import UnitOfWork

ANSWERED = frozenset({MonthState.CONFIRMED, MonthState.DISPUTED})
SILENT = frozenset({MonthState.PUBLISHED, MonthState.UNCONFIRMED, MonthState.STALE})


@dataclass(frozen=True, slots=True)
class ChildStatus:
    """One child's month. `silent_before` tells that the month before was not confirmed either: the voucher is at risk."""

    state: MonthState
    answer: ParentAnswer | None = None
    silent_before: bool = False

    @property
    def at_risk(self) -> bool:
        """A second silent month in a row."""
        return self.silent_before and self.state in SILENT

    @property
    def worth_telling(self) -> bool:
        """Whether there is more to say than the state: a parent's words, a voucher at risk."""
        return self.at_risk or (self.answer is not None and bool(self.answer.comment))


@dataclass(frozen=True)
class Statuses:
    """A month's answers by child, and the last day on which an answer is in time."""

    month: Month
    due: date
    of: Mapping[str, ChildStatus]

    @property
    def published(self) -> int:
        """How many sheets went to parents."""
        return sum(status.state is not MonthState.OPEN for status in self.of.values())

    @property
    def silent(self) -> int:
        """How many parents have not answered."""
        return sum(status.state in SILENT for status in self.of.values())


def month_of_statuses(sheet: Sheet) -> Month:
    """The month whose answers belong beside a sheet: its own once parents have it, else the month before."""
    own = sheet.closed_at is not None or any(row.state is not MonthState.OPEN for row in sheet.rows)
    return sheet.month if own else sheet.month.previous


def read_statuses(uow: UnitOfWork, group_id: str, month: Month) -> Statuses:
    """The parents' answers for a month, with the month before it to see who is silent twice."""
    before = month_answers(uow, group_id, month.previous)
    earlier = {child_id for child_id, answer in before.items() if answer.state is MonthState.UNCONFIRMED}
    children = {
        child_id: ChildStatus(answer.state, answer.answer, child_id in earlier)
        for child_id, answer in month_answers(uow, group_id, month).items()
    }
    return Statuses(month, rules_in_force(uow).confirmation_due(month), children)

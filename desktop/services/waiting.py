"""What asks for the office: the things a person should hear of when the exchange brings them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import Final

from desktop.services.today import today
from desktop.services.today_line import Line
from desktop.services.unit_of_work import UnitOfWork


class Call(StrEnum):
    """Why the office is called."""

    REQUEST = "new-request"
    SIGNED = "parent-signed"
    DISPUTE = "dispute"
    MONTH = "close-month"


CALLS: Final = {
    "review-request": Call.REQUEST,
    "sign-contract": Call.SIGNED,
    "dispute": Call.DISPUTE,
    "close-month": Call.MONTH,
}

Waiting = Mapping[Call, frozenset[str]]


def waiting(uow: UnitOfWork) -> Waiting:
    """What waits now, by reason, as the page Today has it: so only what the person may see."""
    found: dict[Call, set[str]] = {}
    for line in today(uow).lines:
        call = CALLS.get(line.code)
        if call is not None:
            found.setdefault(call, set()).add(_key(line))
    return {call: frozenset(those) for call, those in found.items()}


def news(before: Waiting, now: Waiting) -> dict[Call, int]:
    """How many of each wait now that did not before."""
    fresh = {call: len(those - before.get(call, frozenset())) for call, those in now.items()}
    return {call: count for call, count in fresh.items() if count}


@dataclass(frozen=True, slots=True)
class QuietHours:
    """When nobody is to be called: from one full hour to another, over midnight too; the same hour twice means never."""

    start: int = 19
    end: int = 8

    def covers(self, moment: datetime) -> bool:
        """Whether a local moment lies in them."""
        now, start, end = moment.time(), time(self.start % 24), time(self.end % 24)
        if start <= end:
            return start <= now < end
        return now >= start or now < end


def _key(line: Line) -> str:
    """What tells this thing from others of its kind: an id, or a child's or the kindergarten's month."""
    month = str(line.params.get("month", ""))
    return f"{line.params.get('child_id', '')}:{month}" if month else line.target

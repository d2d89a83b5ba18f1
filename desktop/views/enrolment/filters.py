"""What of the queue is shown: by state, group, clock, language and age."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from desktop.services.enrolment import OPEN, RequestRow
from desktop.views.enrolment.words import NEAR
from protocol.messages.entities import Language, RequestState

Clock = Literal["overdue", "near", "later", "none"]

STATES: Final[Mapping[str, frozenset[RequestState]]] = {
    "open": OPEN,
    "new": frozenset({RequestState.NEW}),
    "waiting": frozenset({RequestState.WAITING_LIST}),
    "accepted": frozenset({RequestState.ACCEPTED}),
    "ended": frozenset(RequestState) - OPEN,
}
CLOCKS: Final[tuple[Clock, ...]] = ("overdue", "near", "later", "none")


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What a row must be to be shown; None lets everything through. `age` is the one reached this year."""

    group_id: str | None = None
    clock: Clock | None = None
    language: Language | None = None
    age: int | None = None

    @property
    def narrowing(self) -> int:
        """How many of its parts let something out."""
        return sum(part is not None for part in (self.group_id, self.clock, self.language, self.age))

    def passes(self, row: RequestRow) -> bool:
        """Whether a row is shown."""
        return (
            self.group_id in (None, row.group_id)
            and self.clock in (None, clock_of(row))
            and self.language in (None, row.language)
            and self.age in (None, row.age)
        )


EVERYTHING: Final = QueueFilter()


def clock_of(row: RequestRow) -> Clock:
    """Where a request's clock stands; an ended request has none that runs."""
    if row.deadline is None or row.state not in OPEN:
        return "none"
    left = row.deadline.working_days_left
    return "overdue" if left < 0 else "near" if left <= NEAR else "later"


def through(rows: Sequence[RequestRow], state: str, wanted: QueueFilter) -> list[RequestRow]:
    """The rows of a kind of state (`STATES`) that pass."""
    return [row for row in rows if row.state in STATES[state] and wanted.passes(row)]


def groups_of(rows: Sequence[RequestRow]) -> list[tuple[str, str]]:
    """The groups the requests are about: id and name, in the order of first appearance."""
    return list({row.group_id: row.group_name for row in rows if row.group_id is not None}.items())


def ages_of(rows: Sequence[RequestRow]) -> list[int]:
    """The ages the children reach this year."""
    return sorted({row.age for row in rows})

"""What of the register is shown: by group, by who must act, by the voucher's clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from desktop.services.contracts import ContractRow
from protocol.contracts import OPEN_STATES
from protocol.contracts import ContractState as State

Turn = Literal["office", "parent", "portal", "nobody"]
Clock = Literal["overdue", "near", "later", "none"]
What = Literal["contract", "amendment", "renewal", "terminated", "renewed"]

NEAR: Final = 2
TURNS: Final[Mapping[State, Turn]] = {
    State.PREPARED: "office",
    State.PARENT_SIGNED: "office",
    State.SENT: "parent",
    State.COUNTERSIGNED: "portal",
}
TURN_NAMES: Final[tuple[Turn, ...]] = ("office", "parent", "portal", "nobody")
WHATS: Final[tuple[What, ...]] = ("contract", "amendment", "renewal", "terminated", "renewed")
CLOCKS: Final[tuple[Clock, ...]] = ("overdue", "near", "later", "none")


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """What a contract must be to be shown; None lets everything through."""

    group_id: str | None = None
    turn: Turn | None = None
    clock: Clock | None = None
    what: What | None = None

    def passes(self, row: ContractRow) -> bool:
        """Whether a contract is shown."""
        wanted = self.turn in (None, turn_of(row)) and self.clock in (None, clock_of(row))
        return wanted and self.group_id in (None, row.group_id) and self.what in (None, row.kind.value, row.state.value)


EVERYTHING: Final = RegisterFilter()


def turn_of(row: ContractRow) -> Turn:
    """Who must act next."""
    return TURNS.get(row.state, "nobody")


def clock_of(row: ContractRow) -> Clock:
    """Where the voucher's clock stands; it runs only until both have signed."""
    if row.deadline is None or row.state not in OPEN_STATES:
        return "none"
    left = row.deadline.working_days_left
    return "overdue" if left < 0 else "near" if left <= NEAR else "later"


def groups_of(rows: Sequence[ContractRow]) -> list[tuple[str, str]]:
    """The groups the contracts are about: id and name, each once."""
    return list({row.group_id: row.group_name for row in rows}.items())

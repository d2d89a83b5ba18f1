"""The voucher's road: its states, what moves it from one to the next, and the clock that runs in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from protocol.rules import Rules, Term
from protocol.working_calendar import WorkingCalendar


class VoucherState(StrEnum):
    """Where an application and its voucher stand."""

    QUEUED = "queued"
    ISSUED = "issued"
    CHOOSING = "choosing"
    AWAITING_CONTRACT = "awaiting_contract"
    WAITING_LIST = "waiting_list"
    CONTRACT = "contract"
    ENROLLED = "enrolled"
    STOP_LIST = "stop_list"
    EXPIRED = "expired"
    ANNULLED = "annulled"
    ARCHIVED = "archived"


class VoucherEvent(StrEnum):
    """What happens to a voucher."""

    ISSUE = "issue"
    ACCEPT = "accept"
    REFUSE = "refuse"
    SILENCE = "silence"
    RESTORE = "restore"
    REQUEST = "request"
    NO_PLACE = "no_place"
    PLACE_FREE = "place_free"
    DECLINE = "decline"
    SEND_CONTRACT = "send_contract"
    WITHDRAW_CONTRACT = "withdraw_contract"
    BOTH_SIGNED = "both_signed"
    TERM_OVER = "term_over"
    TWO_SILENT_MONTHS = "two_silent_months"
    LEAVE = "leave"
    ARCHIVE = "archive"


class IllegalMove(ValueError):
    """The event means nothing in the state the thing is in."""

    def __init__(self, state: StrEnum, event: StrEnum) -> None:
        super().__init__(f"{event.value} in state {state.value}")
        self.state = state
        self.event = event


_S, _E = VoucherState, VoucherEvent
_MOVES: Mapping[tuple[VoucherState, VoucherEvent], VoucherState] = {
    (_S.QUEUED, _E.ISSUE): _S.ISSUED,
    (_S.QUEUED, _E.ARCHIVE): _S.ARCHIVED,
    (_S.ISSUED, _E.ACCEPT): _S.CHOOSING,
    (_S.ISSUED, _E.REFUSE): _S.ARCHIVED,
    (_S.STOP_LIST, _E.RESTORE): _S.QUEUED,
    (_S.STOP_LIST, _E.TERM_OVER): _S.ARCHIVED,
    (_S.CHOOSING, _E.REQUEST): _S.AWAITING_CONTRACT,
    (_S.CHOOSING, _E.TERM_OVER): _S.EXPIRED,
    (_S.AWAITING_CONTRACT, _E.NO_PLACE): _S.WAITING_LIST,
    (_S.AWAITING_CONTRACT, _E.DECLINE): _S.CHOOSING,
    (_S.AWAITING_CONTRACT, _E.SEND_CONTRACT): _S.CONTRACT,
    (_S.AWAITING_CONTRACT, _E.TERM_OVER): _S.EXPIRED,
    (_S.WAITING_LIST, _E.PLACE_FREE): _S.AWAITING_CONTRACT,
    (_S.WAITING_LIST, _E.DECLINE): _S.CHOOSING,
    (_S.WAITING_LIST, _E.TERM_OVER): _S.EXPIRED,
    (_S.CONTRACT, _E.WITHDRAW_CONTRACT): _S.CHOOSING,
    (_S.CONTRACT, _E.BOTH_SIGNED): _S.ENROLLED,
    (_S.CONTRACT, _E.TERM_OVER): _S.EXPIRED,
    (_S.ENROLLED, _E.TWO_SILENT_MONTHS): _S.ANNULLED,
    (_S.ENROLLED, _E.LEAVE): _S.ARCHIVED,
    (_S.EXPIRED, _E.ARCHIVE): _S.ARCHIVED,
    (_S.ANNULLED, _E.ARCHIVE): _S.ARCHIVED,
}


def next_state(state: VoucherState, event: VoucherEvent, *, restorations_left: int = 1) -> VoucherState:
    """The state after an event.

    Silence after an issue sends to the stop-list while a restoration is left, and to the archive afterwards.

    Raises:
        IllegalMove: the event means nothing in this state.
    """
    if (state, event) == (_S.ISSUED, _E.SILENCE):
        return _S.STOP_LIST if restorations_left > 0 else _S.ARCHIVED
    try:
        return _MOVES[state, event]
    except KeyError:
        raise IllegalMove(state, event) from None


FINAL_STATES = frozenset({_S.ARCHIVED})
CONCLUDING_STATES = frozenset({_S.CHOOSING, _S.AWAITING_CONTRACT, _S.WAITING_LIST, _S.CONTRACT})


@dataclass(frozen=True, slots=True)
class Deadline:
    """A due date and the working days left to it (0: today; negative: past)."""

    due: date
    working_days_left: int


def term_in(state: VoucherState, rules: Rules) -> Term | None:
    """The term that begins when the state is entered; the concluding states share the one begun with the choice."""
    if state is _S.ISSUED:
        return rules.answer_to_voucher
    if state is _S.CHOOSING:
        return rules.choose_and_conclude
    if state is _S.STOP_LIST:
        return rules.restoration
    return None


def deadline(due: date, today: date, calendar: WorkingCalendar) -> Deadline:
    """How much time is left to a due date."""
    return Deadline(due, calendar.working_days_left(today, due))

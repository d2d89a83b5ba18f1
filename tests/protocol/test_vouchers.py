"""The voucher's road: every pair of state and event, and long walks."""

from datetime import date

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from protocol.rules import DEFAULT_RULES
from protocol.vouchers import (
    CONCLUDING_STATES,
    FINAL_STATES,
    IllegalMove,
    VoucherEvent,
    VoucherState,
    deadline,
    next_state,
    term_in,
)
from tests.protocol.calendars import KAZAKHSTAN

S, E = VoucherState, VoucherEvent

ROAD = {
    S.QUEUED: {E.ISSUE: S.ISSUED, E.ARCHIVE: S.ARCHIVED},
    S.ISSUED: {E.ACCEPT: S.CHOOSING, E.REFUSE: S.ARCHIVED, E.SILENCE: S.STOP_LIST},
    S.STOP_LIST: {E.RESTORE: S.QUEUED, E.TERM_OVER: S.ARCHIVED},
    S.CHOOSING: {E.REQUEST: S.AWAITING_CONTRACT, E.TERM_OVER: S.EXPIRED},
    S.AWAITING_CONTRACT: {
        E.NO_PLACE: S.WAITING_LIST,
        E.DECLINE: S.CHOOSING,
        E.SEND_CONTRACT: S.CONTRACT,
        E.TERM_OVER: S.EXPIRED,
    },
    S.WAITING_LIST: {E.PLACE_FREE: S.AWAITING_CONTRACT, E.DECLINE: S.CHOOSING, E.TERM_OVER: S.EXPIRED},
    S.CONTRACT: {E.WITHDRAW_CONTRACT: S.CHOOSING, E.BOTH_SIGNED: S.ENROLLED, E.TERM_OVER: S.EXPIRED},
    S.ENROLLED: {E.TWO_SILENT_MONTHS: S.ANNULLED, E.LEAVE: S.ARCHIVED},
    S.EXPIRED: {E.ARCHIVE: S.ARCHIVED},
    S.ANNULLED: {E.ARCHIVE: S.ARCHIVED},
    S.ARCHIVED: {},
}


@pytest.mark.parametrize("state", VoucherState)
@pytest.mark.parametrize("event", VoucherEvent)
def test_each_event_leads_where_the_road_says_or_nowhere(state: VoucherState, event: VoucherEvent) -> None:
    if event in ROAD[state]:
        assert next_state(state, event) is ROAD[state][event]
    else:
        with pytest.raises(IllegalMove) as refused:
            next_state(state, event)
        assert (refused.value.state, refused.value.event) == (state, event)


def test_silence_sends_to_the_stop_list_once_and_to_the_archive_the_second_time() -> None:
    assert next_state(S.ISSUED, E.SILENCE, restorations_left=1) is S.STOP_LIST
    assert next_state(S.ISSUED, E.SILENCE, restorations_left=0) is S.ARCHIVED


@pytest.mark.parametrize("event", VoucherEvent)
@pytest.mark.parametrize("restorations_left", [0, 1, 5])
def test_nothing_leads_out_of_the_archive(event: VoucherEvent, restorations_left: int) -> None:
    assert frozenset({S.ARCHIVED}) == FINAL_STATES
    with pytest.raises(IllegalMove):
        next_state(S.ARCHIVED, event, restorations_left=restorations_left)


def reachable(state: VoucherState) -> set[VoucherState]:
    found: set[VoucherState] = set()
    ahead = {state}
    while ahead:
        here = ahead.pop()
        found.add(here)
        ahead |= set(ROAD[here].values()) - found
    return found


@pytest.mark.parametrize("state", VoucherState)
def test_no_voucher_is_stuck(state: VoucherState) -> None:
    assert S.ARCHIVED in reachable(state)


def test_every_state_is_reached_from_the_queue_and_every_event_is_used() -> None:
    assert reachable(S.QUEUED) == set(VoucherState)
    assert {event for events in ROAD.values() for event in events} == set(VoucherEvent)


def test_only_two_signatures_enrol() -> None:
    ways = [(state, event) for state, events in ROAD.items() for event, after in events.items() if after is S.ENROLLED]
    assert ways == [(S.CONTRACT, E.BOTH_SIGNED)]


@pytest.mark.parametrize("state", sorted(CONCLUDING_STATES))
def test_the_term_to_conclude_ends_every_concluding_state(state: VoucherState) -> None:
    assert next_state(state, E.TERM_OVER) is S.EXPIRED


def test_terms_begin_with_the_issue_the_choice_and_the_stop_list() -> None:
    begun = {state: term_in(state, DEFAULT_RULES) for state in VoucherState}
    assert {state: term for state, term in begun.items() if term is not None} == {
        S.ISSUED: DEFAULT_RULES.answer_to_voucher,
        S.CHOOSING: DEFAULT_RULES.choose_and_conclude,
        S.STOP_LIST: DEFAULT_RULES.restoration,
    }


def test_a_deadline_tells_the_working_days_left() -> None:
    assert deadline(date(2025, 2, 10), date(2025, 2, 6), KAZAKHSTAN).working_days_left == 2
    assert deadline(date(2025, 2, 10), date(2025, 2, 12), KAZAKHSTAN).working_days_left == -2


class VoucherWalk(RuleBasedStateMachine):
    """A voucher that anything may happen to, at any moment, with restorations counted as the portal counts them."""

    def __init__(self) -> None:
        super().__init__()
        self.state = S.QUEUED
        self.restorations = 0
        self.silences = 0
        self.archived = False
        self.signed = False

    @rule(event=st.sampled_from(VoucherEvent))
    def something_happens(self, event: VoucherEvent) -> None:
        left = DEFAULT_RULES.restorations_allowed - self.restorations
        try:
            after = next_state(self.state, event, restorations_left=left)
        except IllegalMove:
            return
        self.restorations += event is E.RESTORE
        self.silences += event is E.SILENCE
        self.signed = self.signed or event is E.BOTH_SIGNED
        self.state = after
        assert not self.archived, "the archive was left"
        self.archived = after is S.ARCHIVED

    @invariant()
    def restored_at_most_as_often_as_allowed(self) -> None:
        assert self.restorations <= DEFAULT_RULES.restorations_allowed

    @invariant()
    def silent_twice_is_archived(self) -> None:
        assert self.silences <= DEFAULT_RULES.restorations_allowed + 1
        assert self.silences <= DEFAULT_RULES.restorations_allowed or self.state is S.ARCHIVED

    @invariant()
    def enrolled_or_annulled_only_after_both_signed(self) -> None:
        assert self.signed or self.state not in {S.ENROLLED, S.ANNULLED}


TestVoucherWalk = VoucherWalk.TestCase

"""A contract's states: who may do what, in which order, and what is final."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from protocol.contracts import OPEN_STATES, REQUIRED_DOCUMENTS, ContractEvent, ContractState, DocumentKind, next_state
from protocol.vouchers import IllegalMove

S, E = ContractState, ContractEvent

ROAD = {
    S.PREPARED: {E.SEND: S.SENT, E.WITHDRAW: S.WITHDRAWN, E.VOUCHER_LOST: S.LOCKED},
    S.SENT: {
        E.PARENT_SIGNS: S.PARENT_SIGNED,
        E.PORTAL_REJECTS: S.PREPARED,
        E.WITHDRAW: S.WITHDRAWN,
        E.VOUCHER_LOST: S.LOCKED,
    },
    S.PARENT_SIGNED: {
        E.COUNTERSIGN: S.COUNTERSIGNED,
        E.PORTAL_ACCEPTS: S.SIGNED,
        E.DECLINE: S.DECLINED,
        E.WITHDRAW: S.WITHDRAWN,
        E.VOUCHER_LOST: S.LOCKED,
    },
    S.COUNTERSIGNED: {
        E.PORTAL_ACCEPTS: S.SIGNED,
        E.PORTAL_REJECTS: S.PARENT_SIGNED,
        E.WITHDRAW: S.WITHDRAWN,
        E.VOUCHER_LOST: S.LOCKED,
    },
    S.SIGNED: {E.TERMINATE: S.TERMINATED, E.RENEW: S.RENEWED},
    S.DECLINED: {},
    S.WITHDRAWN: {},
    S.LOCKED: {},
    S.TERMINATED: {E.RESUME: S.SIGNED},
    S.RENEWED: {},
}


@pytest.mark.parametrize("state", ContractState)
@pytest.mark.parametrize("event", ContractEvent)
def test_each_event_leads_where_the_order_of_signing_says_or_nowhere(state: ContractState, event: ContractEvent) -> None:
    if event in ROAD[state]:
        assert next_state(state, event) is ROAD[state][event]
    else:
        with pytest.raises(IllegalMove) as refused:
            next_state(state, event)
        assert (refused.value.state, refused.value.event) == (state, event)


def test_every_event_is_used() -> None:
    assert {event for events in ROAD.values() for event in events} == set(ContractEvent)


def test_either_side_may_withdraw_until_both_have_signed() -> None:
    for state in OPEN_STATES:
        assert next_state(state, E.WITHDRAW) is S.WITHDRAWN
    with pytest.raises(IllegalMove):
        next_state(S.SIGNED, E.WITHDRAW)


def test_a_lost_voucher_locks_every_open_contract_and_no_signed_one() -> None:
    for state in ContractState:
        if state in OPEN_STATES:
            assert next_state(state, E.VOUCHER_LOST) is S.LOCKED
        else:
            with pytest.raises(IllegalMove):
                next_state(state, E.VOUCHER_LOST)


def test_the_open_states_are_those_that_can_still_be_signed() -> None:
    assert {state for state in ContractState if E.WITHDRAW in ROAD[state]} == OPEN_STATES


def test_a_countersignature_the_portal_refused_can_be_given_again() -> None:
    assert next_state(next_state(S.COUNTERSIGNED, E.PORTAL_REJECTS), E.COUNTERSIGN) is S.COUNTERSIGNED


def test_the_required_papers_are_papers_a_parent_can_attach() -> None:
    assert set(REQUIRED_DOCUMENTS) == set(DocumentKind) - {DocumentKind.PMPK_CONCLUSION, DocumentKind.OTHER}


class ContractWalk(RuleBasedStateMachine):
    """A contract that anything may happen to."""

    def __init__(self) -> None:
        super().__init__()
        self.state = S.PREPARED
        self.sent = self.parent_signed = self.accepted = False

    @rule(event=st.sampled_from(ContractEvent))
    def something_happens(self, event: ContractEvent) -> None:
        before = self.state
        try:
            self.state = next_state(before, event)
        except IllegalMove:
            return
        assert ROAD[before], "a finished contract was moved"
        self.sent = self.sent or event is E.SEND
        self.parent_signed = self.parent_signed or event is E.PARENT_SIGNS
        self.accepted = self.accepted or event is E.PORTAL_ACCEPTS

    @invariant()
    def the_parent_signs_only_what_was_sent(self) -> None:
        assert self.sent or not self.parent_signed

    @invariant()
    def the_kindergarten_signs_only_after_the_parent(self) -> None:
        assert self.parent_signed or self.state not in {S.COUNTERSIGNED, S.SIGNED, S.DECLINED}

    @invariant()
    def it_is_signed_only_when_the_portal_says_so(self) -> None:
        assert self.accepted == (self.state in {S.SIGNED, S.TERMINATED, S.RENEWED})


TestContractWalk = ContractWalk.TestCase

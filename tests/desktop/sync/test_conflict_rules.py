"""Choosing between two PCs' values by a rule."""

from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.exchange import OutboxOperation
from desktop.services import audit
from desktop.services.errors import KnownError
from desktop.services.sync import conflicts
from desktop.services.sync.conflict_rules import Rule, choose
from desktop.services.sync.conflicts import RuleOutcome, Within
from desktop.services.sync.cycle import exchange
from desktop.services.unit_of_work import Office
from protocol.attendance import TYPED_MARKS
from protocol.rules import DEFAULT_RULES
from tests.desktop.sync.conftest import MakeOffice
from tests.desktop.sync.edits import IINS, child_with_marks, mark, marks, place, put_child
from tests.desktop.sync.reference import ReferencePortal, client_maker

VALUES = st.one_of(
    st.just({}),
    st.fixed_dictionaries(
        {
            "code": st.none() | st.sampled_from([code.value for code in TYPED_MARKS]),
            "document_id": st.none() | st.just("paper"),
            "at": st.sampled_from(["2026-11-02T04:00:00Z", "2026-11-03T09:00:00+05:00", "2026-11-03T04:00:00Z"]),
        }
    ),
)


@given(VALUES, VALUES, st.sampled_from(Rule))
def test_a_rule_that_looks_at_the_values_does_not_care_whose_is_whose(a: dict[str, Any], b: dict[str, Any], rule: Rule) -> None:
    straight, crossed = choose(rule, a, b, DEFAULT_RULES), choose(rule, b, a, DEFAULT_RULES)
    if rule in (Rule.OURS, Rule.THEIRS):
        assert straight == crossed
    else:
        assert {None: None, "mine": "theirs", "theirs": "mine"}[straight] == crossed


@pytest.mark.parametrize(
    ("rule", "mine", "theirs", "keep"),
    [
        (Rule.LATER, {"at": "2026-11-02T04:00:00Z"}, {"at": "2026-11-02T08:59:00+05:00"}, "mine"),
        (Rule.LATER, {"at": "2026-11-02T04:00:00Z"}, {"at": "2026-11-02T09:00:00+05:00"}, None),
        (Rule.NOT_BLANK, {"code": None}, {"code": "sick"}, "theirs"),
        (Rule.NOT_BLANK, {"code": "absent"}, {"code": "sick"}, None),
        (Rule.NOT_BLANK, {"code": "absent"}, {}, "mine"),
        (Rule.PAPER, {"code": "present"}, {"code": "sick", "document_id": "p"}, "theirs"),
        (Rule.PAPER, {"code": "present"}, {"code": "absent", "document_id": "p"}, None),
        (Rule.PAPER, {"code": "sick", "document_id": "p"}, {"code": "sick"}, "mine"),
    ],
)
def test_what_each_rule_keeps(rule: Rule, mine: dict[str, Any], theirs: dict[str, Any], keep: str | None) -> None:
    assert choose(rule, mine, theirs, DEFAULT_RULES) == keep


def run(office: Office, portal: ReferencePortal) -> None:
    exchange(office, client_maker(portal), rng=Random(7))


@pytest.fixture
def pair(make_office: MakeOffice, portal: ReferencePortal) -> tuple[Office, Office]:
    """Two PCs that disagree: of the first child about the 3rd and 4th, of the second about the 5th, where one is cleared."""
    first, second = make_office("pc-1"), make_office("pc-2")
    child_with_marks(first, {2: "present"})
    first.do(put_child, "c2", IINS[1], "Аяла")
    first.do(place, "p2", "c2")
    first.do(mark, 5, "present", "c2")
    run(first, portal)
    run(second, portal)
    for day in (3, 4):
        first.do(mark, day, "sick")
        second.do(mark, day, "absent")
    first.do(mark, 5, "family", "c2")
    second.do(mark, 5, None, "c2")
    run(first, portal)
    run(second, portal)
    assert second.ask(conflicts.count) == 3
    return first, second


def test_the_preview_counts_what_the_rule_then_does(pair: tuple[Office, Office], portal: ReferencePortal) -> None:
    first, second = pair
    within = Within()
    assert second.ask(conflicts.preview, Rule.NOT_BLANK, within) == RuleOutcome(mine=0, theirs=1, undecided=2)
    assert second.ask(conflicts.count) == 3
    assert second.do(conflicts.resolve_by_rule, Rule.NOT_BLANK, within).result == RuleOutcome(0, 1, 2)
    assert second.ask(conflicts.count) == 2
    assert second.ask(marks, "c2") == {5: "family"}
    assert second.do(conflicts.resolve_by_rule, Rule.OURS, within).result == RuleOutcome(2, 0, 0)
    run(second, portal)
    run(first, portal)
    assert first.ask(marks) == second.ask(marks) == {2: "present", 3: "absent", 4: "absent"}


def test_every_cell_a_rule_decides_is_audited_with_its_name(pair: tuple[Office, Office]) -> None:
    _, second = pair
    second.do(conflicts.resolve_by_rule, Rule.THEIRS, Within(child_id="c1"))
    acts = second.ask(lambda uow: audit.read(uow.session, limit=2))
    assert {(act.action, act.after["field"], act.after["keep"], act.after["rule"]) for act in acts} == {
        ("conflict.resolved", "3", "theirs", "theirs"),
        ("conflict.resolved", "4", "theirs", "theirs"),
    }


@pytest.mark.parametrize(
    ("within", "cells"),
    [
        (Within(child_id="c1"), 2),
        (Within(month="2026-11"), 3),
        (Within(month="2026-10"), 0),
        (Within(group_id="g1", month="2026-11"), 3),
        (Within(group_id="elsewhere"), 0),
    ],
)
def test_a_rule_keeps_within_what_it_is_for(pair: tuple[Office, Office], within: Within, cells: int) -> None:
    _, second = pair
    assert second.ask(conflicts.preview, Rule.OURS, within).mine == cells


def test_a_rule_that_decides_nothing_says_so(pair: tuple[Office, Office]) -> None:
    _, second = pair
    with pytest.raises(KnownError, match="rule-decides-nothing"):
        second.do(conflicts.resolve_by_rule, Rule.PAPER, Within())


def test_all_of_a_rule_or_nothing(pair: tuple[Office, Office]) -> None:
    _, second = pair
    before = second.ask(lambda uow: uow.session.query(OutboxOperation).count())
    with pytest.raises(RuntimeError, match="power"):
        second.do(_interrupted)
    assert second.ask(conflicts.count) == 3
    assert second.ask(lambda uow: uow.session.query(OutboxOperation).count()) == before


def _interrupted(uow: Any) -> None:
    conflicts.resolve_by_rule(uow, Rule.OURS, Within())
    raise RuntimeError("the power went")


def test_the_conflict_of_a_cell_is_found_by_child_and_day(pair: tuple[Office, Office]) -> None:
    _, second = pair
    found = second.ask(conflicts.of_cell, "c2", date(2026, 11, 5))
    assert found is not None
    assert (found.mine["code"], found.theirs["code"]) == (None, "family")
    assert second.ask(conflicts.of_cell, "c2", date(2026, 11, 6)) is None

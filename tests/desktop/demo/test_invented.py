"""Invented people: the same for the same seed, never twice the same, and only such as could be typed into the program."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.demo.invented import Inventor, child_draft
from desktop.services.people import checked_child
from protocol.identifiers import parse_iin
from protocol.phones import parse_phone

TODAY = date(2026, 11, 12)


@given(seed=st.integers(0, 10_000), families=st.integers(1, 120))
@settings(max_examples=20, deadline=None)
def test_no_iin_is_given_twice_and_each_is_a_real_one(seed: int, families: int) -> None:
    inventor = Inventor(seed)
    made = [inventor.family(TODAY) for _ in range(families)]
    numbers = [person.iin for family in made for person in (family.child, family.guardian)]
    assert len(set(numbers)) == len(numbers)
    for family in made:
        for person in (family.child, family.guardian):
            assert parse_iin(person.iin).birth_date == person.birth_date
        assert parse_phone(family.guardian.phone) == family.guardian.phone


def test_the_same_seed_makes_the_same_people() -> None:
    one, other = Inventor(3), Inventor(3)
    assert [one.family(TODAY) for _ in range(20)] == [other.family(TODAY) for _ in range(20)]


@pytest.mark.parametrize("age", [1, 2, 5])
def test_a_child_has_the_age_asked_for(age: int) -> None:
    family = Inventor().family(TODAY, age=age)
    assert TODAY.year - family.child.birth_date.year == age


def test_serials_begin_where_nobody_is_real() -> None:
    family = Inventor().family(TODAY)
    assert all(person.iin[7] == "9" for person in (family.child, family.guardian))


def test_the_office_takes_an_invented_child_as_it_is_typed() -> None:
    draft = child_draft(Inventor().family(TODAY))
    assert checked_child(draft, TODAY) == draft

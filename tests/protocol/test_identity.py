"""Names and hashes both sides must compute alike."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.messages.identity import calendar_day_of, country_day_id, digest_hash, placement_of_contract


@given(st.dates())
def test_a_countrys_day_and_an_offices_own_day_are_told_apart(day: date) -> None:
    assert calendar_day_of(country_day_id(day)) == (day, False)
    assert calendar_day_of(day.isoformat()) == (day, True)


def test_no_day_in_an_id_is_an_error() -> None:
    with pytest.raises(ValueError, match="Invalid isoformat"):
        calendar_day_of("country:soon")


@given(st.dictionaries(st.text(min_size=1, max_size=8), st.integers(1, 9), max_size=6))
def test_a_digest_does_not_depend_on_the_order_and_feels_every_version(held: dict[str, int]) -> None:
    rows = list(held.items())
    assert digest_hash(rows) == digest_hash(reversed(rows))
    for name, version in held.items():
        changed = {**held, name: version + 1}
        assert digest_hash(changed.items()) != digest_hash(rows)


def test_a_contracts_placement_has_the_id_old_portals_gave() -> None:
    assert placement_of_contract("c1") == "4800577c-14cd-5523-9d4e-75ccf0f1f1b3"

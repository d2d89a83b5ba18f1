"""Where a child is: one group a day at most, whatever contracts and agreements say."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from portal.services.stays import left, settled
from protocol.messages.entities import PlacementBody

FIRST = date(2026, 9, 1)
DAYS = [FIRST + timedelta(days=n) for n in range(60)]


def group_on(stays: dict[str, PlacementBody], day: date) -> list[str]:
    return [one.group_id for one in stays.values() if one.starts_on <= day and (one.ends_on is None or day <= one.ends_on)]


@st.composite
def histories(draw: st.DrawFn) -> dict[str, PlacementBody]:
    """Up to four stays one after another, the last one perhaps without an end."""
    edges = sorted(draw(st.lists(st.integers(0, 50), unique=True, max_size=4)))
    made = {}
    for place, start in enumerate(edges):
        last = place == len(edges) - 1
        until = 51 if last else edges[place + 1] - 1
        end = None if last and draw(st.booleans()) else FIRST + timedelta(days=draw(st.integers(start, until)))
        group = draw(st.sampled_from("abc"))
        made[str(place)] = PlacementBody(child_id="c", group_id=group, starts_on=FIRST + timedelta(days=start), ends_on=end)
    return made


@settings(deadline=None)
@given(stays=histories(), day=st.integers(0, 55), group=st.sampled_from("abc"))
def test_from_the_day_the_child_is_in_the_group_and_never_in_two(stays: dict[str, PlacementBody], day: int, group: str) -> None:
    on = FIRST + timedelta(days=day)
    after = stays | settled(stays, "new", PlacementBody(child_id="c", group_id=group, starts_on=on))
    assert group_on(after, on) == [group]
    for one in DAYS:
        assert len(group_on(after, one)) <= 1
        if one < on:
            assert group_on(after, one) == group_on(stays, one), "the past is as it was"
        if group_on(stays, one):
            assert group_on(after, one), "nobody loses a day"


@settings(deadline=None)
@given(stays=histories(), day=st.integers(0, 55))
def test_after_the_last_day_the_child_is_nowhere_and_before_it_where_it_was(stays: dict[str, PlacementBody], day: int) -> None:
    last_day = FIRST + timedelta(days=day)
    after = stays | left(stays, last_day, "көшеді")
    for one in DAYS:
        assert group_on(after, one) == (group_on(stays, one) if one <= last_day else [])
    assert not left({name: one for name, one in after.items() if one.ends_on != date(1, 1, 1)}, last_day, "көшеді")

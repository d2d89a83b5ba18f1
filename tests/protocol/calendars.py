"""Calendars and months for properties."""

from datetime import date
from types import MappingProxyType

from hypothesis import strategies as st

from protocol.working_calendar import DayOverride, Month, WorkingCalendar, public_calendar

FIRST_YEAR, LAST_YEAR = 2024, 2027
KAZAKHSTAN = public_calendar(FIRST_YEAR, LAST_YEAR)
DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
MONTHS = st.builds(Month, st.integers(FIRST_YEAR, LAST_YEAR), st.integers(1, 12))
OVERRIDES = st.lists(st.builds(DayOverride, DAYS, st.booleans(), st.text(max_size=8)), max_size=20)


@st.composite
def _invented(draw: st.DrawFn) -> WorkingCalendar:
    holidays = dict.fromkeys(draw(st.lists(DAYS, max_size=20)), "мереке")
    return WorkingCalendar(MappingProxyType(holidays), frozenset(draw(st.lists(DAYS, max_size=5))))


CALENDARS = st.builds(WorkingCalendar.with_overrides, st.one_of(st.just(KAZAKHSTAN), _invented()), OVERRIDES)

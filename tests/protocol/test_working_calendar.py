"""Working days, terms counted in them, and months."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.working_calendar import DayOverride, Month, WorkingCalendar
from tests.protocol.calendars import CALENDARS, DAYS, KAZAKHSTAN, MONTHS, OVERRIDES


def test_a_voucher_issued_on_thursday_falls_due_on_monday() -> None:
    """The guides' example: issued on 6 February 2025, to be answered by 10 February."""
    assert KAZAKHSTAN.add_working_days(date(2025, 2, 6), 2) == date(2025, 2, 10)
    assert KAZAKHSTAN.working_days_left(date(2025, 2, 6), date(2025, 2, 10)) == 2
    assert KAZAKHSTAN.working_days_left(date(2025, 2, 8), date(2025, 2, 10)) == 1
    assert KAZAKHSTAN.working_days_left(date(2025, 2, 10), date(2025, 2, 10)) == 0
    assert KAZAKHSTAN.working_days_left(date(2025, 2, 11), date(2025, 2, 10)) == -1


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2025, 3, 21), False),  # Nauryz
        (date(2025, 3, 24), False),  # its rest, moved from a Saturday
        (date(2024, 5, 4), True),  # a Saturday worked for 8 May
        (date(2024, 5, 8), False),
        (date(2025, 2, 8), False),  # an ordinary Saturday
        (date(2025, 2, 10), True),
    ],
)
def test_the_public_calendar_knows_holidays_and_moved_days(day: date, working: bool) -> None:
    assert KAZAKHSTAN.is_working(day) is working


def test_a_holiday_has_its_kazakh_name_and_an_ordinary_day_none() -> None:
    assert KAZAKHSTAN.name(date(2025, 12, 16)) == "Тәуелсіздік күні"
    assert KAZAKHSTAN.name(date(2025, 2, 10)) == ""


@given(CALENDARS, DAYS, st.integers(0, 40))
def test_as_many_working_days_are_left_as_were_added(calendar: WorkingCalendar, start: date, count: int) -> None:
    due = calendar.add_working_days(start, count)
    assert calendar.working_days_left(start, due) == count
    if count:
        assert calendar.is_working(due)


@given(CALENDARS, DAYS, st.integers(0, 15), st.integers(0, 15))
def test_terms_one_after_another_add_up(calendar: WorkingCalendar, start: date, first: int, second: int) -> None:
    assert calendar.add_working_days(calendar.add_working_days(start, first), second) == calendar.add_working_days(
        start, first + second
    )


@given(CALENDARS, DAYS, st.integers(-40, 40))
def test_the_days_left_never_grow_as_days_pass(calendar: WorkingCalendar, due: date, distance: int) -> None:
    today = due + timedelta(days=distance)
    assert calendar.working_days_left(today, due) >= calendar.working_days_left(today + timedelta(days=1), due)


@given(CALENDARS, DAYS, st.integers(1, 40))
def test_a_passed_term_is_negative_even_over_a_weekend(calendar: WorkingCalendar, due: date, late: int) -> None:
    assert calendar.working_days_left(due + timedelta(days=late), due) < 0


@given(CALENDARS, OVERRIDES)
def test_an_override_wins_and_the_later_of_two_wins(calendar: WorkingCalendar, overrides: list[DayOverride]) -> None:
    corrected = calendar.with_overrides(overrides)
    for day, override in {override.day: override for override in overrides}.items():
        assert corrected.is_working(day) is override.working
        assert corrected.name(day) == override.reason


@given(CALENDARS, OVERRIDES, DAYS)
def test_an_override_touches_no_other_day(calendar: WorkingCalendar, overrides: list[DayOverride], day: date) -> None:
    before = calendar.is_working(day), calendar.name(day)
    corrected = calendar.with_overrides([override for override in overrides if override.day != day])
    assert (corrected.is_working(day), corrected.name(day)) == before
    assert (calendar.is_working(day), calendar.name(day)) == before


@given(CALENDARS, MONTHS)
def test_a_months_working_days_are_those_of_its_days_that_are_worked(calendar: WorkingCalendar, month: Month) -> None:
    assert calendar.working_days_of(month) == tuple(day for day in month.days if calendar.is_working(day))


@given(st.dates(date(1000, 1, 1), date(9998, 12, 31)))
def test_a_month_holds_its_days_and_no_other(day: date) -> None:
    month = Month.of(day)
    assert day in month.days
    assert month.days[0] == month.first
    assert month.days[-1] == month.last
    assert month.last + timedelta(days=1) == month.next.first
    assert month.previous.next == month.next.previous == month
    assert month.previous < month < month.next


@given(MONTHS)
def test_a_month_is_read_as_it_is_written(month: Month) -> None:
    assert Month.parse(str(month)) == month


@pytest.mark.parametrize("text", ["", "2026", "2026-13", "2026-00", "11-2026-01", "0000-01", "месяц"])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever part was unreadable
        Month.parse(text)

"""Marks, totals, the hash a parent's yes binds, and what may be marked."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from protocol.attendance import (
    DERIVED_MARKS,
    PLANNABLE_MARKS,
    TYPED_MARKS,
    MarkCode,
    MonthState,
    Sheet,
    SheetDay,
    SheetRow,
    Stay,
    child_month_content,
    child_month_hash,
    count,
    derived_mark,
    may_follow,
    may_mark,
    silent_months,
)
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import DayOverride, Month, WorkingCalendar
from tests.protocol.calendars import CALENDARS, DAYS, KAZAKHSTAN, MONTHS

IIN, OTHER_IIN, BIN = "210315500009", "200722600006", "090340000006"
FEBRUARY = Month(2025, 2)
STORED = st.one_of(st.none(), st.sampled_from(TYPED_MARKS))
CODES = st.one_of(st.none(), st.sampled_from(MarkCode))
ROWS = st.lists(STORED, min_size=31, max_size=31)


@st.composite
def stays(draw: st.DrawFn) -> list[Stay]:
    found = []
    for start in draw(st.lists(DAYS, max_size=3)):
        length = draw(st.one_of(st.none(), st.integers(0, 500)))
        found.append(Stay(start, None if length is None else start + timedelta(days=length)))
    return found


def row_of(month: Month, stored: list[MarkCode | None], stays: list[Stay], calendar: WorkingCalendar) -> list[MarkCode | None]:
    return [derived_mark(day, mark, stays, calendar) for day, mark in zip(month.days, stored, strict=False)]


@given(DAYS, DAYS, st.one_of(st.none(), DAYS))
def test_a_stay_covers_both_its_ends_and_nothing_outside(day: date, starts_on: date, ends_on: date | None) -> None:
    assume(ends_on is None or starts_on <= ends_on)
    stay = Stay(starts_on, ends_on)
    assert stay.covers(starts_on)
    assert ends_on is None or stay.covers(ends_on)
    assert stay.covers(day) is (starts_on <= day <= (ends_on or date.max))


@given(stays(), MONTHS)
def test_a_stay_touches_a_month_when_it_covers_one_of_its_days(found: list[Stay], month: Month) -> None:
    for stay in found:
        assert stay.touches(month) is any(stay.covers(day) for day in month.days)


@given(DAYS, STORED, stays(), CALENDARS)
def test_derived_marks_come_from_the_stay_and_the_calendar_alone(
    day: date, stored: MarkCode | None, found: list[Stay], calendar: WorkingCalendar
) -> None:
    shown = derived_mark(day, stored, found, calendar)
    enrolled = any(stay.covers(day) for stay in found)
    assert (shown is MarkCode.NOT_ENROLLED) is not enrolled
    assert (shown is MarkCode.DAY_OFF) is (enrolled and not calendar.is_working(day))
    assert shown in DERIVED_MARKS or shown is stored


@given(MONTHS, ROWS, stays(), CALENDARS)
def test_attended_missed_and_blank_are_the_enrolled_working_days(
    month: Month, stored: list[MarkCode | None], found: list[Stay], calendar: WorkingCalendar
) -> None:
    totals = count(row_of(month, stored, found, calendar), DEFAULT_RULES)
    expected = sum(any(stay.covers(day) for stay in found) for day in calendar.working_days_of(month))
    assert totals.attended + totals.missed + totals.blank == expected
    assert sum(totals.by_reason.values()) == totals.missed
    assert 0 <= totals.excused <= totals.missed
    assert totals.attended <= totals.payable <= totals.attended + totals.missed


def test_a_month_in_numbers() -> None:
    """February 2025 has 20 working days."""
    marks = [MarkCode.PRESENT] * 28
    marks[2], marks[3], marks[4] = MarkCode.SICK, MarkCode.VACATION, MarkCode.ABSENT
    stored: list[MarkCode | None] = [*marks[:27], None]
    totals = count(row_of(FEBRUARY, stored, [Stay(date(2024, 9, 1))], KAZAKHSTAN), DEFAULT_RULES)
    assert (totals.attended, totals.missed, totals.excused, totals.payable, totals.blank) == (16, 3, 2, 18, 1)
    assert totals.by_reason == {MarkCode.SICK: 1, MarkCode.VACATION: 1, MarkCode.ABSENT: 1}


def test_a_day_the_office_declared_a_rest_is_no_longer_counted() -> None:
    quarantine = KAZAKHSTAN.with_overrides([DayOverride(date(2025, 2, 10), working=False, reason="карантин")])
    row = row_of(FEBRUARY, [MarkCode.PRESENT] * 28, [Stay(date(2024, 9, 1))], quarantine)
    assert row[9] is MarkCode.DAY_OFF
    assert count(row, DEFAULT_RULES).attended == 19


@given(st.lists(CODES, max_size=31), st.lists(CODES, max_size=31))
def test_the_hash_changes_exactly_when_the_marks_do(one: list[MarkCode | None], other: list[MarkCode | None]) -> None:
    same = child_month_hash(IIN, BIN, FEBRUARY, one) == child_month_hash(IIN, BIN, FEBRUARY, other)
    assert same is (one == other)


@given(st.lists(CODES, min_size=1, max_size=31), st.data())
def test_one_changed_day_changes_the_hash(codes: list[MarkCode | None], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(codes) - 1))
    changed = [*codes]
    changed[place] = data.draw(CODES.filter(lambda code: code is not codes[place]))
    assert child_month_hash(IIN, BIN, FEBRUARY, changed) != child_month_hash(IIN, BIN, FEBRUARY, codes)


def test_the_hash_binds_the_child_the_kindergarten_and_the_month() -> None:
    codes = [MarkCode.PRESENT] * 28
    hashes = {
        child_month_hash(IIN, BIN, FEBRUARY, codes),
        child_month_hash(OTHER_IIN, BIN, FEBRUARY, codes),
        child_month_hash(IIN, "100140000003", FEBRUARY, codes),
        child_month_hash(IIN, BIN, FEBRUARY.next, codes),
    }
    assert len(hashes) == 4


def test_what_a_parent_confirms_is_plain_and_complete() -> None:
    assert child_month_content(IIN, BIN, FEBRUARY, [MarkCode.PRESENT, None]) == {
        "schema": 1,
        "child_iin": IIN,
        "organisation_bin": BIN,
        "month": "2025-02",
        "days": ["present", None],
    }


def test_the_hash_of_a_known_month_never_changes() -> None:
    """Confirmations given long ago are bound by it."""
    codes = [MarkCode.PRESENT, MarkCode.DAY_OFF, None]
    assert child_month_hash(IIN, BIN, FEBRUARY, codes) == "6b5f645ea3227aa3be3b25a8805e62c9ce7433020c7ff9f1d36308d85376b79b"


# --- what may be marked ---

STAY = [Stay(date(2025, 2, 3), date(2025, 2, 20))]
TODAY = date(2025, 2, 12)


@pytest.mark.parametrize(
    ("day", "code", "problem"),
    [
        (date(2025, 2, 12), MarkCode.PRESENT, None),
        (date(2025, 2, 3), MarkCode.ABSENT, None),
        (date(2025, 2, 12), None, None),
        (date(2025, 2, 12), MarkCode.DAY_OFF, "derived-mark"),
        (date(2025, 2, 12), MarkCode.NOT_ENROLLED, "derived-mark"),
        (date(2025, 2, 2), MarkCode.PRESENT, "not-enrolled"),
        (date(2025, 2, 21), MarkCode.SICK, "not-enrolled"),
        (date(2025, 2, 8), MarkCode.PRESENT, "day-off"),
        (date(2025, 2, 13), MarkCode.PRESENT, "future-date"),
        (date(2025, 2, 13), MarkCode.ABSENT, "future-date"),
        (date(2025, 2, 13), MarkCode.VACATION, None),
        (date(2025, 2, 13), None, None),
    ],
)
def test_what_may_be_marked_and_why_not(day: date, code: MarkCode | None, problem: str | None) -> None:
    assert may_mark(day, code, STAY, KAZAKHSTAN, TODAY) == problem


@given(DAYS, CODES, stays(), CALENDARS, DAYS)
def test_what_may_be_marked_shows_as_it_was_marked(
    day: date, code: MarkCode | None, found: list[Stay], calendar: WorkingCalendar, today: date
) -> None:
    if may_mark(day, code, found, calendar, today) is None:
        assert derived_mark(day, code, found, calendar) is code
        assert day <= today or code is None or code in PLANNABLE_MARKS


# --- a child's month between the office and the parent ---


def test_a_late_confirmation_of_an_unconfirmed_month_is_accepted() -> None:
    assert may_follow(MonthState.UNCONFIRMED, MonthState.CONFIRMED)
    assert may_follow(MonthState.UNCONFIRMED, MonthState.DISPUTED)


def test_a_disputed_month_may_still_be_confirmed() -> None:
    assert may_follow(MonthState.DISPUTED, MonthState.CONFIRMED)


def test_an_open_month_is_answered_by_nobody() -> None:
    for answer in (MonthState.CONFIRMED, MonthState.DISPUTED, MonthState.UNCONFIRMED):
        assert not may_follow(MonthState.OPEN, answer)


def test_a_given_yes_is_never_silently_taken_back() -> None:
    """A confirmed month becomes stale and nothing else: the parent is asked again."""
    assert [state for state in MonthState if may_follow(MonthState.CONFIRMED, state)] == [MonthState.STALE]


@pytest.mark.parametrize("state", MonthState)
def test_every_month_can_still_be_confirmed(state: MonthState) -> None:
    reached, seen = {state}, set()
    while reached - seen:
        seen |= reached
        reached |= {after for before in seen for after in MonthState if may_follow(before, after)}
    assert MonthState.CONFIRMED in reached


@given(st.lists(st.one_of(st.none(), st.sampled_from(MonthState)), max_size=6), st.integers(0, 4))
def test_silence_is_counted_backwards_until_an_answer(states: list[MonthState | None], limit: int) -> None:
    last, months = FEBRUARY, {}
    month = last
    for state in states:
        months[month] = state
        month = month.previous
    silent = silent_months(months.get, last, limit)
    assert silent <= limit
    assert all(state is MonthState.UNCONFIRMED for state in states[:silent])
    assert silent == limit or silent == len(states) or states[silent] is not MonthState.UNCONFIRMED


def test_a_dispute_is_not_silence() -> None:
    states = {FEBRUARY: MonthState.UNCONFIRMED, FEBRUARY.previous: MonthState.DISPUTED, Month(2024, 12): MonthState.UNCONFIRMED}
    assert silent_months(states.get, FEBRUARY, 2) == 1


def test_two_silent_months_are_counted_over_the_new_year() -> None:
    states = {Month(2025, 1): MonthState.UNCONFIRMED, Month(2024, 12): MonthState.UNCONFIRMED}
    assert silent_months(states.get, Month(2025, 1), 2) == 2


# --- a group's month ---


def sheet(*rows: list[MarkCode | None]) -> Sheet:
    days = tuple(SheetDay(day, KAZAKHSTAN.is_working(day)) for day in FEBRUARY.days)
    made = tuple(SheetRow(f"child-{n}", f"Бала {n}", IIN, tuple(row), count(row, DEFAULT_RULES)) for n, row in enumerate(rows))
    return Sheet("group", "Балапан", FEBRUARY, days, made, TODAY)


GROUP_ROWS = st.lists(ROWS.map(lambda row: row_of(FEBRUARY, row, STAY, KAZAKHSTAN)), max_size=4)


@given(GROUP_ROWS)
def test_the_columns_of_a_sheet_add_up_to_its_rows(rows: list[list[MarkCode | None]]) -> None:
    made = sheet(*rows)
    assert sum(made.present_by_day) == sum(row.totals.attended for row in made.rows)
    assert sum(made.blank_by_day) == sum(row.totals.blank for row in made.rows)
    assert 0 <= made.filled_working_days <= len(KAZAKHSTAN.working_days_of(FEBRUARY))


@given(GROUP_ROWS, GROUP_ROWS)
def test_a_groups_hash_is_over_its_children_and_marks(
    one: list[list[MarkCode | None]], other: list[list[MarkCode | None]]
) -> None:
    assert (sheet(*one).content_hash == sheet(*other).content_hash) is (one == other)


def test_what_is_not_a_mark_leaves_the_groups_hash_alone() -> None:
    made = sheet([MarkCode.PRESENT] * 28)
    noted = replace(made, rows=(replace(made.rows[0], notes={3: "опоздал"}, state=MonthState.PUBLISHED),), closed_by="Методист")
    assert noted.content_hash == made.content_hash


def test_a_childs_row_is_found_by_the_child() -> None:
    made = sheet([None] * 28, [None] * 28)
    assert made.row_of("child-1") == 1
    assert made.row_of("nobody") is None


def test_only_days_every_child_is_marked_on_are_filled() -> None:
    full: list[MarkCode | None] = row_of(FEBRUARY, [MarkCode.PRESENT] * 28, [Stay(date(2024, 9, 1))], KAZAKHSTAN)
    assert sheet(full, full).filled_working_days == 8  # to 12 February, today
    gap = [*full]
    gap[9] = None
    assert sheet(full, gap).filled_working_days == 7

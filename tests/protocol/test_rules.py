"""The rules as data: defaults, editions to come, terms and dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from protocol.attendance import DERIVED_MARKS, MarkCode
from protocol.rules import DEFAULT_MARKS, DEFAULT_RULES, DayUnit, MarkRule, Rules, Term
from protocol.working_calendar import Month, WorkingCalendar
from tests.protocol.calendars import CALENDARS, DAYS, KAZAKHSTAN, MONTHS

FEBRUARY = Month(2025, 2)


def test_the_defaults_are_those_of_the_guides() -> None:
    assert DEFAULT_RULES.answer_to_voucher == Term(days=2, unit=DayUnit.WORKING)
    assert DEFAULT_RULES.choose_and_conclude == Term(days=5, unit=DayUnit.WORKING)
    assert DEFAULT_RULES.extension == Term(days=2, unit=DayUnit.WORKING)
    assert DEFAULT_RULES.restoration == Term(days=28, unit=DayUnit.CALENDAR)
    assert DEFAULT_RULES.restorations_allowed == 1
    assert DEFAULT_RULES.silent_months_to_annul == 2


def test_the_defaults_come_back_from_json() -> None:
    assert Rules.model_validate_json(DEFAULT_RULES.model_dump_json()) == DEFAULT_RULES
    assert Rules.model_validate(DEFAULT_RULES.model_dump(mode="json")) == DEFAULT_RULES


@given(
    st.builds(Term, days=st.integers(0, 366), unit=st.sampled_from(DayUnit)),
    st.integers(1, 28),
    st.integers(1, 6),
    st.text(max_size=30),
)
def test_edited_rules_come_back_from_json(term: Term, last_day: int, silent: int, basis: str) -> None:
    rules = Rules(
        version=7, answer_to_voucher=term, confirmation_last_day=last_day, silent_months_to_annul=silent, legal_basis_ru=basis
    )
    assert Rules.model_validate_json(rules.model_dump_json()) == rules


def test_fields_of_a_later_edition_are_kept_at_every_depth() -> None:
    wire = DEFAULT_RULES.model_dump(mode="json")
    wire["tariff"] = {"fee": 1000}
    wire["restoration"]["from"] = "stop-list"
    wire["marks"][0]["colour"] = "green"
    assert Rules.model_validate(wire).model_dump(mode="json") == wire


def test_rules_are_never_changed_in_place() -> None:
    with pytest.raises(ValidationError):
        DEFAULT_RULES.version = 2  # type: ignore[misc]


def test_every_mark_has_a_rule_and_every_typed_mark_a_key_of_its_own() -> None:
    assert [rule.code for rule in DEFAULT_MARKS] == list(MarkCode)
    keys = [rule.key for rule in DEFAULT_MARKS if rule.code not in DERIVED_MARKS]
    assert len(keys) == len(set(keys))
    for code in MarkCode:
        assert DEFAULT_RULES.mark(code).code is code


def test_every_mark_has_a_word_in_three_languages() -> None:
    for rule in DEFAULT_MARKS:
        assert all(rule.label(language) for language in ("kk", "ru", "en"))
    assert DEFAULT_RULES.mark(MarkCode.SICK).label("kk") == "ауырды"
    assert DEFAULT_RULES.mark(MarkCode.SICK).label("ru") == "болеет"
    assert DEFAULT_RULES.mark(MarkCode.SICK).label("de") == "sick"


def test_a_mark_the_rules_do_not_know_is_said_to_be_unknown() -> None:
    with pytest.raises(KeyError):
        Rules(marks=DEFAULT_MARKS[:1]).mark(MarkCode.SICK)


def test_only_attendance_counts_as_attended() -> None:
    assert [rule.code for rule in DEFAULT_MARKS if rule.attended] == [MarkCode.PRESENT]
    assert not any(rule.excused and rule.attended for rule in DEFAULT_MARKS)


@pytest.mark.parametrize("field", ["confirmation_first_day", "confirmation_last_day"])
@pytest.mark.parametrize("day", [0, 29, 31])
def test_a_confirmation_day_exists_in_every_month(field: str, day: int) -> None:
    with pytest.raises(ValidationError):
        Rules.model_validate({field: day})


@pytest.mark.parametrize("glyph", ["абв", "123"])
def test_a_glyph_fits_a_cell(glyph: str) -> None:
    with pytest.raises(ValidationError):
        MarkRule.model_validate(DEFAULT_MARKS[0].model_dump() | {"glyph": glyph})


@pytest.mark.parametrize("days", [-1, 367])
def test_a_term_is_neither_negative_nor_endless(days: int) -> None:
    with pytest.raises(ValidationError):
        Term(days=days, unit=DayUnit.WORKING)


def test_a_month_is_confirmed_in_the_first_ten_days_of_the_next() -> None:
    assert DEFAULT_RULES.confirmation_opens(FEBRUARY) == date(2025, 3, 1)
    assert DEFAULT_RULES.confirmation_due(FEBRUARY) == date(2025, 3, 10)
    assert DEFAULT_RULES.confirmation_due(Month(2025, 12)) == date(2026, 1, 10)


@given(MONTHS, st.integers(1, 28), st.integers(1, 28))
def test_the_days_of_confirmation_lie_in_the_following_month(month: Month, first: int, last: int) -> None:
    rules = Rules(confirmation_first_day=first, confirmation_last_day=last)
    assert Month.of(rules.confirmation_opens(month)) == Month.of(rules.confirmation_due(month)) == month.next
    assert (rules.confirmation_opens(month).day, rules.confirmation_due(month).day) == (first, last)


def test_the_answer_to_the_guides_voucher_is_due_on_monday() -> None:
    assert DEFAULT_RULES.answer_to_voucher.due(date(2025, 2, 6), KAZAKHSTAN) == date(2025, 2, 10)
    assert Term(days=2, unit=DayUnit.CALENDAR).due(date(2025, 2, 6), KAZAKHSTAN) == date(2025, 2, 8)


def test_the_stop_list_lasts_four_weeks() -> None:
    assert DEFAULT_RULES.restoration.due(date(2025, 7, 15), KAZAKHSTAN) == date(2025, 8, 12)


@given(CALENDARS, DAYS, st.integers(0, 30))
def test_working_days_are_never_shorter_than_calendar_days(calendar: WorkingCalendar, start: date, days: int) -> None:
    working = Term(days=days, unit=DayUnit.WORKING).due(start, calendar)
    assert working >= Term(days=days, unit=DayUnit.CALENDAR).due(start, calendar) == start + timedelta(days=days)

"""Phones as people type them, kept as E.164."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.phones import InvalidPhone, parse_phone, readable_phone

MOBILES = st.builds(
    lambda code, rest: f"{code}{rest:07d}", st.sampled_from(["701", "702", "705", "747", "777"]), st.integers(0, 9999999)
)
WRITINGS = ["+7{0}{1}{2}{3}", "8 ({0}) {1}-{2}-{3}", "{0}{1}{2}{3}", "+7 {0} {1} {2} {3}", "8{0}{1}{2}{3}", "+7({0}){1}-{2}{3}"]


@given(MOBILES, st.sampled_from(WRITINGS))
def test_every_usual_writing_gives_the_same_number(mobile: str, writing: str) -> None:
    typed = writing.format(mobile[:3], mobile[3:6], mobile[6:8], mobile[8:])
    assert parse_phone(typed) == f"+7{mobile}"


@given(MOBILES)
def test_the_readable_form_is_read_back(mobile: str) -> None:
    assert parse_phone(readable_phone(f"+7{mobile}")) == f"+7{mobile}"


def test_the_readable_form_is_grouped_as_people_say_it() -> None:
    assert readable_phone("+77012345678") == "+7 701 234 56 78"


def test_a_city_number_is_a_phone_too() -> None:
    assert parse_phone("8 (727) 250-00-00") == "+77272500000"


def test_a_full_foreign_number_is_kept() -> None:
    assert parse_phone("+1 650 253 0000") == "+16502530000"
    assert readable_phone("+16502530000") == "+16502530000"


@pytest.mark.parametrize("text", ["", "   ", "123", "телефон", "8 (701) 234-56", "+7 701 234 56 78 90 12", "210315500009000"])
def test_what_is_no_phone_is_refused(text: str) -> None:
    with pytest.raises(InvalidPhone):
        parse_phone(text)


@given(st.text(max_size=40))
def test_any_text_becomes_e164_or_is_refused(text: str) -> None:
    try:
        phone = parse_phone(text)
    except InvalidPhone:
        return
    assert phone.startswith("+")
    assert phone[1:].isdigit()
    assert parse_phone(phone) == phone

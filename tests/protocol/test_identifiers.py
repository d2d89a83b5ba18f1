"""IIN and BIN: what parses, what is refused, and for which reason."""

import contextlib
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from protocol.identifiers import (
    IdentifierProblem,
    InvalidIdentifier,
    Sex,
    check_digit,
    make_iin,
    masked,
    parse_bin,
    parse_iin,
)

BIRTH_DATES = st.dates(date(1800, 1, 1), date(2099, 12, 31))
DIGITS = "0123456789"


@st.composite
def iins(draw: st.DrawFn) -> str:
    number = make_iin(draw(BIRTH_DATES), draw(st.sampled_from(Sex)), draw(st.integers(0, 9999)))
    assume(number is not None)
    return str(number)


@st.composite
def bins(draw: st.DrawFn) -> str:
    year, month = draw(st.integers(0, 99)), draw(st.integers(1, 12))
    kind = draw(st.sampled_from("456")) + draw(st.sampled_from("0123"))
    first_eleven = f"{year:02d}{month:02d}{kind}{draw(st.integers(0, 99999)):05d}"
    digit = check_digit(first_eleven)
    assume(digit is not None)
    return f"{first_eleven}{digit}"


def checksum_holds(number: str) -> bool:
    """The rule written a second time, as DOMAIN words it, to judge the first."""
    first = sum(int(number[i - 1]) * i for i in range(1, 12)) % 11
    if first < 10:
        return first == int(number[11])
    second = sum(int(number[i - 1]) * ((i + 1) % 11 + 1) for i in range(1, 12)) % 11
    return second < 10 and second == int(number[11])


def problem_of(parse: object, text: str) -> IdentifierProblem:
    assert callable(parse)
    with pytest.raises(InvalidIdentifier) as refused:
        parse(text)
    return refused.value.problem


@pytest.mark.parametrize(
    ("number", "born", "sex"),
    [
        ("210315500009", date(2021, 3, 15), Sex.MALE),
        ("210315501807", date(2021, 3, 15), Sex.MALE),
        ("200722600006", date(2020, 7, 22), Sex.FEMALE),
    ],
)
def test_the_examples_of_the_rules_are_read(number: str, born: date, sex: Sex) -> None:
    iin = parse_iin(number)
    assert (iin.number, iin.birth_date, iin.sex) == (number, born, sex)


def test_the_second_weights_are_those_of_the_rules() -> None:
    """The second example is one whose first sum leaves 10."""
    first = sum(int(digit) * weight for weight, digit in enumerate("21031550180", 1)) % 11
    assert first == 10
    assert check_digit("21031550180") == 7


@pytest.mark.parametrize("number", ["090340000006", "100140000003"])
def test_the_example_bins_are_read(number: str) -> None:
    assert parse_bin(number) == number


def test_twelve_zeros_pass_the_sum_and_are_refused_by_the_date() -> None:
    assert checksum_holds("000000000000")
    assert problem_of(parse_iin, "000000000000") is IdentifierProblem.NO_SUCH_DATE
    assert problem_of(parse_bin, "000000000000") is IdentifierProblem.NO_SUCH_DATE


@given(BIRTH_DATES, st.sampled_from(Sex), st.integers(0, 9999))
def test_every_number_that_is_issued_tells_its_birth_date_and_sex(born: date, sex: Sex, serial: int) -> None:
    number = make_iin(born, sex, serial)
    assume(number is not None)
    iin = parse_iin(str(number))
    assert (iin.birth_date, iin.sex) == (born, sex)
    assert checksum_holds(iin.number)


@given(bins())
def test_every_well_formed_bin_is_read(number: str) -> None:
    assert checksum_holds(number)
    assert parse_bin(number) == number


@given(st.integers(0, 11), st.sampled_from(DIGITS), st.one_of(iins(), bins()))
def test_a_changed_digit_that_breaks_the_sum_is_refused(place: int, digit: str, number: str) -> None:
    changed = number[:place] + digit + number[place + 1 :]
    assume(not checksum_holds(changed))
    for parse in (parse_iin, parse_bin):
        with pytest.raises(InvalidIdentifier):
            parse(changed)


@given(st.integers(0, 10), st.one_of(iins(), bins()))
def test_two_neighbours_exchanged_are_refused_when_the_sum_breaks(place: int, number: str) -> None:
    exchanged = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assume(not checksum_holds(exchanged))
    for parse in (parse_iin, parse_bin):
        with pytest.raises(InvalidIdentifier):
            parse(exchanged)


@given(iins(), st.integers(1, 9))
def test_another_check_digit_is_named_as_the_reason(number: str, step: int) -> None:
    wrong = number[:11] + str((int(number[11]) + step) % 10)
    assert problem_of(parse_iin, wrong) is IdentifierProblem.CHECK_DIGIT


@given(st.text(alphabet=DIGITS, min_size=12, max_size=12))
def test_nothing_with_a_broken_sum_ever_parses(number: str) -> None:
    for parse in (parse_iin, parse_bin):
        try:
            parse(number)
        except InvalidIdentifier:
            continue
        assert checksum_holds(number)


@given(st.text(max_size=14))
def test_any_text_is_read_or_refused_as_an_identifier(text: str) -> None:
    for parse in (parse_iin, parse_bin):
        with contextlib.suppress(InvalidIdentifier):
            parse(text)


@pytest.mark.parametrize("text", ["", "21031550000", "2103155000091", "21031550000О", "２１０３１５５０００09", "-10315500009"])
def test_what_is_not_twelve_plain_digits_is_refused(text: str) -> None:
    assert problem_of(parse_iin, text) is IdentifierProblem.NOT_TWELVE_DIGITS
    assert problem_of(parse_bin, text) is IdentifierProblem.NOT_TWELVE_DIGITS


def test_blanks_inside_a_number_are_forgiven() -> None:
    assert parse_iin(" 210315 500009\n").number == "210315500009"
    assert parse_bin("0903 4000 0006") == "090340000006"


def test_a_day_that_never_was_is_refused() -> None:
    assert problem_of(parse_iin, "210230500009") is IdentifierProblem.NO_SUCH_DATE
    assert problem_of(parse_iin, "000229300000") is IdentifierProblem.NO_SUCH_DATE  # 1900 was no leap year


def test_a_seventh_digit_of_zero_asks_for_an_override() -> None:
    number = next(f"9001010{n:04d}{d}" for n in range(20) if (d := check_digit(f"9001010{n:04d}")) is not None)
    assert problem_of(parse_iin, number) is IdentifierProblem.UNKNOWN_CENTURY
    accepted = parse_iin(number, unknown_century_accepted=True)
    assert (accepted.number, accepted.birth_date, accepted.sex) == (number, None, None)


def test_an_override_forgives_neither_the_sum_nor_the_day() -> None:
    number = next(f"9001010{n:04d}{d}" for n in range(20) if (d := check_digit(f"9001010{n:04d}")) is not None)
    wrong = number[:11] + str((int(number[11]) + 1) % 10)
    with pytest.raises(InvalidIdentifier, match="check-digit"):
        parse_iin(wrong, unknown_century_accepted=True)
    with pytest.raises(InvalidIdentifier, match="no-such-date"):
        parse_iin("000000000000", unknown_century_accepted=True)


@pytest.mark.parametrize("seventh", "789")
def test_a_century_that_does_not_exist_is_refused(seventh: str) -> None:
    assert problem_of(parse_iin, f"210315{seventh}00009") is IdentifierProblem.UNKNOWN_CENTURY


@pytest.mark.parametrize("number", ["090310000006", "090344000006", "090370000006"])
def test_a_bin_of_no_known_kind_is_refused(number: str) -> None:
    assert problem_of(parse_bin, number) is IdentifierProblem.NOT_A_BIN


def test_a_number_both_sums_refuse_is_never_made() -> None:
    serials = [n for n in range(10000) if make_iin(date(2021, 3, 15), Sex.MALE, n) is None]
    assert serials
    assert all(check_digit(f"2103155{n:04d}") is None for n in serials)


@given(iins())
def test_a_masked_number_shows_four_digits_alone(number: str) -> None:
    assert masked(number) == f"…{number[-4:]}"

"""IIN and BIN, the 12-digit identification numbers of people and organisations of Kazakhstan.

The layout and the check digit follow DOMAIN's account of the Rules on forming identification numbers: both kinds share one
check digit, weights 1..11 first and 3..11, 1, 2 when the first sum leaves 10.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
CENTURY_OF_SEVENTH_DIGIT = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
RESIDENCE_DIGITS_OF_BIN = "456"
KIND_DIGITS_OF_BIN = "0123"


class IdentifierProblem(StrEnum):
    """What is wrong with a number, as a code that a screen turns into a sentence."""

    NOT_TWELVE_DIGITS = "not-twelve-digits"
    NO_SUCH_DATE = "no-such-date"
    UNKNOWN_CENTURY = "unknown-century"
    NOT_A_BIN = "not-a-bin"
    CHECK_DIGIT = "check-digit"


class Sex(StrEnum):
    """The sex an IIN tells."""

    MALE = "male"
    FEMALE = "female"


class InvalidIdentifier(ValueError):
    """A number that is not an IIN or a BIN; `problem` says why."""

    def __init__(self, problem: IdentifierProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Iin:
    """A checked IIN. `birth_date` and `sex` are None for a number whose seventh digit is 0 (some foreigners)."""

    number: str
    birth_date: date | None
    sex: Sex | None


def check_digit(first_eleven: str) -> int | None:
    """The twelfth digit for eleven digits, or None where no number is ever issued."""
    digits = [int(digit) for digit in first_eleven]
    for weights in (FIRST_WEIGHTS, SECOND_WEIGHTS):
        remainder = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        if remainder != 10:
            return remainder
    return None


def _twelve_digits(text: str) -> str:
    number = "".join(text.split())
    if len(number) != 12 or not (number.isascii() and number.isdigit()):
        raise InvalidIdentifier(IdentifierProblem.NOT_TWELVE_DIGITS)
    return number


def _require_check_digit(number: str) -> None:
    if check_digit(number[:11]) != int(number[11]):
        raise InvalidIdentifier(IdentifierProblem.CHECK_DIGIT)


def _date_of(century: int, six_digits: str) -> date:
    try:
        return date(century + int(six_digits[:2]), int(six_digits[2:4]), int(six_digits[4:6]))
    except ValueError:
        raise InvalidIdentifier(IdentifierProblem.NO_SUCH_DATE) from None


def parse_iin(text: str, *, unknown_century_accepted: bool = False) -> Iin:
    """Check an IIN; blanks inside are forgiven.

    Args:
        text: what was typed.
        unknown_century_accepted: accept a seventh digit 0, which some foreigners have; the caller has asked for a reason.

    Raises:
        InvalidIdentifier: with the problem met first: length, date, century, check digit.
    """
    number = _twelve_digits(text)
    if number[6] == "0":
        _date_of(2000, number[:6])
        if not unknown_century_accepted:
            raise InvalidIdentifier(IdentifierProblem.UNKNOWN_CENTURY)
        _require_check_digit(number)
        return Iin(number, None, None)
    century = CENTURY_OF_SEVENTH_DIGIT.get(number[6])
    if century is None:
        raise InvalidIdentifier(IdentifierProblem.UNKNOWN_CENTURY)
    birth_date = _date_of(century, number[:6])
    _require_check_digit(number)
    return Iin(number, birth_date, Sex.MALE if int(number[6]) % 2 else Sex.FEMALE)


def parse_bin(text: str) -> str:
    """Check a BIN and return its twelve digits; blanks inside are forgiven.

    Raises:
        InvalidIdentifier: with the problem met first: length, month, kind of organisation, check digit.
    """
    number = _twelve_digits(text)
    if not 1 <= int(number[2:4]) <= 12:
        raise InvalidIdentifier(IdentifierProblem.NO_SUCH_DATE)
    if number[4] not in RESIDENCE_DIGITS_OF_BIN or number[5] not in KIND_DIGITS_OF_BIN:
        raise InvalidIdentifier(IdentifierProblem.NOT_A_BIN)
    _require_check_digit(number)
    return number


def make_iin(birth_date: date, sex: Sex, serial: int) -> str | None:
    """The IIN of a birth date, sex and serial number 0..9999, or None where none is issued (demo data and tests)."""
    seventh = {1800: 1, 1900: 3, 2000: 5}[birth_date.year // 100 * 100] + (sex is Sex.FEMALE)
    first_eleven = f"{birth_date:%y%m%d}{seventh}{serial:04d}"
    digit = check_digit(first_eleven)
    return None if digit is None else f"{first_eleven}{digit}"


def masked(number: str) -> str:
    """A number as a log or a list may show it: the last four digits alone."""
    return f"…{number[-4:]}"

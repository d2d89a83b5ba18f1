"""The rule by which contracts get their numbers, as a person types it: `{year}-{n:03d}`."""

from __future__ import annotations

from desktop.views.widgets import InvalidInputError

LONGEST_NUMBER = 40


def number_preview(rule: str, year: int, n: int) -> str:
    """The number of the year's n-th contract.

    Raises:
        InvalidInputError: "bad-number-rule" for other names than `year` and `n`, or a rule that gives two
            contracts one number.
    """
    try:
        made = rule.format(year=year, n=n)
        another = rule.format(year=year, n=n + 1)
    except (KeyError, ValueError, IndexError, AttributeError, TypeError):
        raise InvalidInputError("bad-number-rule") from None
    if made == another or not made.strip() or len(made) > LONGEST_NUMBER:
        raise InvalidInputError("bad-number-rule")
    return made


def number_rule(typed: str) -> str:
    """A usable rule, as typed.

    Raises:
        InvalidInputError: "bad-number-rule".
    """
    number_preview(typed, 2026, 1)
    return typed

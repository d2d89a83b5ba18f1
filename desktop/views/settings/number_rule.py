"""The rule by which contracts get their numbers, as a person types it: `{year}-{n:03d}`."""

from __future__ import annotations

from string import Formatter
from typing import Final

from desktop.views.widgets import InvalidInputError

LONGEST_NUMBER: Final = 40
NAMES: Final = frozenset({"year", "n", "pc"})


def number_preview(rule: str, year: int, n: int, pc: str = "PC-1") -> str:
    """The number of the year's n-th contract made on a PC.

    Raises:
        InvalidInputError: "bad-number-rule" for other names than `year`, `n` and `pc`, or a rule that gives two
            contracts one number.
    """
    try:
        names = {name for _, name, _, _ in Formatter().parse(rule) if name is not None}
        made = rule.format(year=year, n=n, pc=pc)
        another = rule.format(year=year, n=n + 1, pc=pc)
    except (KeyError, ValueError, IndexError, AttributeError, TypeError):
        raise InvalidInputError("bad-number-rule") from None
    if names - NAMES or made == another or not made.strip() or len(made) > LONGEST_NUMBER:
        raise InvalidInputError("bad-number-rule")
    return made


def number_rule(typed: str) -> str:
    """A usable rule, as typed.

    Raises:
        InvalidInputError: "bad-number-rule".
    """
    number_preview(typed, 2026, 1)
    return typed

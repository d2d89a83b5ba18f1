"""Choosing between two values by a rule: what each rule says of a pair, pure."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from protocol.attendance import MarkCode
from protocol.rules import Rules

Keep = Literal["mine", "theirs"]


class Rule(StrEnum):
    """How one of two values of a cell is chosen without looking at each."""

    OURS = "ours"
    THEIRS = "theirs"
    LATER = "later"
    NOT_BLANK = "not_blank"
    PAPER = "paper"


def choose(rule: Rule, mine: Mapping[str, Any], theirs: Mapping[str, Any], rules: Rules) -> Keep | None:
    """What the rule keeps of two values of a cell (JSON with code, document_id, at), or None where it cannot decide.

    LATER: the value set later, by the claimed times of both PCs. NOT_BLANK: the one with a mark where the other has none.
    PAPER: an excused absence with a paper, where the other is none.
    """
    match rule:
        case Rule.OURS:
            return "mine"
        case Rule.THEIRS:
            return "theirs"
        case Rule.LATER:
            return _greater(_moment(mine), _moment(theirs))
        case Rule.NOT_BLANK:
            return _greater(bool(mine.get("code")), bool(theirs.get("code")))
        case Rule.PAPER:
            return _greater(_supported(mine, rules), _supported(theirs, rules))


def _greater(mine: Any, theirs: Any) -> Keep | None:
    return None if mine == theirs else "mine" if mine > theirs else "theirs"


def _moment(value: Mapping[str, Any]) -> float:
    """When the value was set; a value that never was is older than any."""
    at = value.get("at")
    return datetime.fromisoformat(at).timestamp() if isinstance(at, str) and at else float("-inf")


def _supported(value: Mapping[str, Any], rules: Rules) -> bool:
    code = value.get("code")
    return isinstance(code, str) and bool(value.get("document_id")) and rules.mark(MarkCode(code)).excused

"""Which letter sets which mark, whatever layout the keyboard is in.

A mark's key is data of the rules ("х", "б" …). Somebody whose keyboard stands in Latin presses the key at the same place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from protocol.attendance import TYPED_MARKS, MarkCode
from protocol.rules import Rules

CYRILLIC: Final = "йцукенгшщзхъфывапролджэячсмитьбюё" + "әіңғүұқөһ"
LATIN: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + "234589" + "0-="
SHIFTED: Final = str.maketrans('{}:"<>~_+', "[];',.`-=")
SAME_PLACE: Final[Mapping[str, str]] = dict(zip(CYRILLIC, LATIN, strict=True)) | dict(zip(LATIN, CYRILLIC, strict=True))


def mark_keys(rules: Rules) -> dict[str, MarkCode]:
    """Every sign that sets a mark. A key named in the rules wins over one that merely lies at the same place."""
    named = {rule.key.lower(): rule.code for rule in rules.marks if rule.key and rule.code in TYPED_MARKS}
    return {SAME_PLACE[key]: code for key, code in named.items() if key in SAME_PLACE} | named


def mark_of(keys: Mapping[str, MarkCode], text: str) -> MarkCode | None:
    """The mark a typed text stands for; Shift and Caps Lock do not matter."""
    return next((keys[sign] for sign in _readings(text) if sign in keys), None)


def _readings(text: str) -> Iterator[str]:
    yield text.lower()
    yield text.translate(SHIFTED)

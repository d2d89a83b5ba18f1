"""Whether an office's own marks can be told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from protocol.attendance import MarkCode
from protocol.rules import MarkRule

LABELS: Final = ("label_kk", "label_ru", "label_en")
EDITED: Final = ("glyph", "key", *LABELS)
DERIVED: Final = frozenset({MarkCode.DAY_OFF, MarkCode.NOT_ENROLLED})
"""Marks that follow from the calendar and the enrolment: nobody types them."""


def mark_problems(marks: Sequence[MarkRule]) -> Mapping[tuple[MarkCode, str], str]:
    """(mark, field) → code: "required", "mark-glyph-taken", "mark-key-taken"."""
    problems: dict[tuple[MarkCode, str], str] = {}
    glyphs = Counter(mark.glyph.casefold() for mark in marks)
    keys = Counter(mark.key.casefold() for mark in marks if mark.code not in DERIVED)
    for mark in marks:
        for field in ("glyph", *LABELS):
            if not getattr(mark, field).strip():
                problems[mark.code, field] = "required"
        if mark.glyph and glyphs[mark.glyph.casefold()] > 1:
            problems[mark.code, "glyph"] = "mark-glyph-taken"
        if mark.code in DERIVED:
            continue
        if not mark.key.strip():
            problems[mark.code, "key"] = "required"
        elif keys[mark.key.casefold()] > 1:
            problems[mark.code, "key"] = "mark-key-taken"
    return problems

"""What is guarded is not written down twice: the words of a child's guarded fields stand in no journal and in no list."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

GUARDED: Final = ("allergies", "care_notes")
VEIL: Final = "••••"


def veiled(values: Any, mark: str = VEIL) -> Any:
    """JSON with a mark in place of each guarded text, however deep; an empty text stays empty."""
    if isinstance(values, Mapping):
        return {name: mark if name in GUARDED and held else veiled(held, mark) for name, held in values.items()}
    if isinstance(values, Sequence) and not isinstance(values, str):
        return [veiled(one, mark) for one in values]
    return values


def veiled_pair(mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two bodies to choose between: guarded texts that differ are marked apart, without a word of them."""
    first, second = veiled(mine), veiled(theirs)
    for name in GUARDED:
        if (mine.get(name) or "") != (theirs.get(name) or ""):
            first |= {name: f"{VEIL} 1" if mine.get(name) else ""}
            second |= {name: f"{VEIL} 2" if theirs.get(name) else ""}
    return first, second

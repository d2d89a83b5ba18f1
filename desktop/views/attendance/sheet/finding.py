"""Finding a child by what one types: part of a name or of an IIN, whatever letters the keyboard has."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.services.fuzzy import folded, readings
from protocol.attendance import SheetRow


def found(rows: Sequence[SheetRow], typed: str) -> list[int]:
    """The rows that fit, in their order: names whose words begin so; else names or IINs that have it anywhere."""
    for words in readings(typed):
        query = " ".join(words)
        names = [folded(row.name) for row in rows]
        begun = [at for at, name in enumerate(names) if _begins(name.split(), words)]
        somewhere = [at for at, name in enumerate(names) if query in name or query in rows[at].iin]
        if begun or somewhere:
            return begun or somewhere
    return []


def _begins(words: Sequence[str], query: Sequence[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in query)

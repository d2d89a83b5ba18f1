"""Finding a child by what one types: part of a name or of an IIN, whatever letters the keyboard has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.views.attendance.sheet.keys import CYRILLIC, LATIN
from protocol.attendance import SheetRow

PLAIN: Final = str.maketrans("әғқңөұүһіёй", "агкноуухиеи")
OTHER_LAYOUT: Final = str.maketrans(LATIN[:33], CYRILLIC[:33])


def folded(text: str) -> str:
    """A name as one would type it without Kazakh letters: ә is а, қ is к; small letters, single blanks."""
    return " ".join(text.casefold().translate(PLAIN).split())


def found(rows: Sequence[SheetRow], typed: str) -> list[int]:
    """The rows that fit, in their order: names whose words begin so; else names or IINs that have it anywhere."""
    for query in dict.fromkeys((folded(typed), folded(typed.casefold().translate(OTHER_LAYOUT)))):
        if not query:
            continue
        names = [folded(row.name) for row in rows]
        begun = [at for at, name in enumerate(names) if _begins(name.split(), query.split())]
        somewhere = [at for at, name in enumerate(names) if query in name or query in rows[at].iin]
        if begun or somewhere:
            return begun or somewhere
    return []


def _begins(words: Sequence[str], query: Sequence[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in query)

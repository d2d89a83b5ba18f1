"""Finding by what one types: part of a name or a number, whatever letters the keyboard has, one slip of the finger forgiven."""

from collections.abc import Sequence
from typing import Final

PLAIN: Final = str.maketrans("әғқңөұүһіёй", "агкноуухиеи")
OTHER_LAYOUT: Final = str.maketrans("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё")
FORGIVING_FROM: Final = 4  # letters: a slip in a shorter word would fit anything
DIGITS_FROM: Final = 3
BEGINS, HOLDS, NEARLY = 3, 2, 1


def folded(text: str) -> str:
    """A text as one would type it without Kazakh letters: ә is а, қ is к; small letters, single blanks."""
    return " ".join(text.casefold().translate(PLAIN).split())


def readings(typed: str) -> tuple[tuple[str, ...], ...]:
    """The words of what was typed, as it stands and as the other keyboard layout would have it; none for blanks."""
    both = dict.fromkeys((folded(typed), folded(typed.casefold().translate(OTHER_LAYOUT))))
    return tuple(tuple(reading.split()) for reading in both if reading)


def likeness(query: Sequence[str], text: str, *, forgiving: bool = False) -> int:
    """How well a folded text fits: 3 its words begin so, 2 it has all the parts, 1 nearly (`forgiving` only), 0 not at all.

    The whole is as good as its weakest part.
    """
    if not forgiving and not all(part in text for part in query):
        return 0
    words = text.split()
    worst = BEGINS
    for part in query:
        if any(word.startswith(part) for word in words):
            continue
        if part in text:
            worst = min(worst, HOLDS)
        elif forgiving and len(part) >= FORGIVING_FROM and any(_slipped(part, word) for word in words):
            worst = NEARLY
        else:
            return 0
    return worst


def number_of(typed: str) -> str:
    """The digits of a number somebody types with blanks, brackets or a plus; "" where it is no number.

    A leading 8 of a whole phone number means 7, as it is dialled inside the country.
    """
    bare = typed.translate({ord(sign): None for sign in " +-()"})
    if not bare.isdecimal() or len(bare) < DIGITS_FROM:
        return ""
    return f"7{bare[1:]}" if len(bare) == 11 and bare[0] == "8" else bare


def _slipped(part: str, word: str) -> bool:
    """Whether a word begins with the part but for one sign wrong, missing, too much or two swapped."""
    length = len(part)
    if len(word) < length - 1:
        return False
    at = next((place for place, (one, other) in enumerate(zip(part, word, strict=False)) if one != other), None)
    if at is None:
        return True
    rest, left = part[at:], word[at:]
    return (
        left[1:].startswith(rest[1:])
        or left.startswith(rest[1:])
        or left[1:].startswith(rest)
        or (len(left) > 1 and len(rest) > 1 and left.startswith(rest[1] + rest[0] + rest[2:]))
    )

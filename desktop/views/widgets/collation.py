"""Sorting words as a Kazakh reader expects: ә after а, not after я."""

from __future__ import annotations

from typing import Final

ALPHABET: Final = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
ORDER: Final = {ord(letter): chr(0x0430 + at) for at, letter in enumerate(ALPHABET)}


def collation_key(text: str) -> str:
    """A string that sorts as ``text`` should, capitals and small letters alike (Kazakh Cyrillic alphabet)."""
    return text.casefold().translate(ORDER)

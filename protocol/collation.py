"""Kazakh order of names: ә ғ қ ң ө ұ ү һ і stand in their alphabetical places, not after я.

The order is that of the Kazakh Cyrillic alphabet of 42 letters, which holds every Russian letter too.
"""

import unicodedata

KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_PLACE = {letter: chr(0x100 + place) for place, letter in enumerate(KAZAKH_ALPHABET)}
_BEYOND_LETTERS = 0x10000


def kazakh_key(text: str) -> str:
    """A key for `sorted`: letters in alphabet order whatever their case, blanks, digits and Latin before them, the rest after.

    Letters written as two signs (и and a breve for й) count as one. Two texts have one key only when they differ in nothing
    but case and such writing. The key is text that a database can keep and compare.
    """
    return "".join(_PLACE.get(sign) or _other(sign) for sign in unicodedata.normalize("NFC", text.casefold()))


def _other(sign: str) -> str:
    """A place for what is not a letter of the alphabet: Latin-1 where it stands, anything else after the letters."""
    return sign if ord(sign) < 0x100 else chr(_BEYOND_LETTERS + ord(sign) % 0x100000)

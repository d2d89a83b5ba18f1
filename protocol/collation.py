"""Kazakh order of names: ә ғ қ ң ө ұ ү һ і stand in their alphabetical places, not after я (Kazakh Cyrillic alphabet, 42 letters)."""

KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_PLACE = {letter: chr(0x100 + place) for place, letter in enumerate(KAZAKH_ALPHABET)}


def kazakh_key(text: str) -> str:
    """A key for `sorted`: letters in alphabet order whatever their case, other signs before them."""
    return "".join(_PLACE.get(sign, sign if ord(sign) < 0x100 else chr(0x1000 + ord(sign) % 0x8000)) for sign in text.casefold())

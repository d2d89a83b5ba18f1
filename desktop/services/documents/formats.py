"""How dates, money and foreign text are written in a document. A no-break space keeps a sum on one line."""

import unicodedata
from datetime import date

NO_BREAK = "\u00a0"


def written_date(day: date) -> str:
    """A date as dd.MM.yyyy."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def written_money(tenge: int) -> str:
    """Whole tenge as "45 000 ₸", glued with no-break spaces."""
    return f"{tenge:,}".replace(",", NO_BREAK) + NO_BREAK + "₸"


def clean(text: str) -> str:
    """Typed text as it may be printed: composed letters (NFC), nothing invisible (controls, bidi marks), single blanks."""
    signs = []
    for sign in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(sign)
        if kind != "Cf":
            signs.append(" " if kind.startswith("C") else sign)
    return " ".join("".join(signs).split())

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
    """Typed text as it may be printed: composed letters (NFC), no control characters, single blanks."""
    composed = unicodedata.normalize("NFC", text)
    printable = "".join(" " if unicodedata.category(sign) in {"Cc", "Cs", "Co", "Cn"} else sign for sign in composed)
    return " ".join(printable.split())

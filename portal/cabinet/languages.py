"""The pages' languages. English stands in the templates; Kazakh and Russian stand in `locale/<language>/<area>.po`."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel.dates import format_date
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from portal.services.clock import COUNTRY_ZONE

LANGUAGES = ("kk", "ru", "en")
DEFAULT = "kk"
LOCALE = Path(__file__).parent / "locale"
OWN_NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
SHORT_NAMES = {"kk": "ҚАЗ", "ru": "РУС", "en": "ENG"}


def catalog(language: str) -> Catalog:
    """Every area's texts in one catalog."""
    whole = Catalog(locale=language)
    for path in sorted((LOCALE / language).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id:
                    whole[message.id] = message
    return whole


def _translations(language: str) -> NullTranslations:
    if language == "en":
        return NullTranslations()
    made = BytesIO()
    write_mo(made, catalog(language))
    made.seek(0)
    return GNUTranslations(made)


class Speech:
    """One language: its texts, dates and names."""

    def __init__(self, language: str) -> None:
        self.language = language

    @cached_property
    def translations(self) -> NullTranslations:
        """The texts, read once."""
        return _translations(self.language)

    def gettext(self, source: str) -> str:
        """A text in this language."""
        return self.translations.gettext(source)

    def ngettext(self, one: str, many: str, number: int) -> str:
        """A text that counts, with `%(num)d` in it."""
        return self.translations.ngettext(one, many, number) % {"num": number}

    def day(self, day: date | None) -> str:
        """A day in words: 10 қараша 2026."""
        return "" if day is None else format_date(day, "d MMMM y", locale=self.language)

    def month(self, first: date) -> str:
        """A month in words: Қараша 2026."""
        text = format_date(first, "LLLL y", locale=self.language)
        return text[:1].upper() + text[1:]

    def weekday(self, day: date) -> str:
        """A short name of the day of the week."""
        text = format_date(day, "ccc", locale=self.language)
        return text[:1].upper() + text[1:]

    def weekday_and_day(self, day: date) -> str:
        """A day in words with its day of the week: Дүйсенбі, 2 қараша."""
        text = format_date(day, "cccc, d MMMM", locale=self.language)
        return text[:1].upper() + text[1:]

    def moment(self, at: datetime | None) -> str:
        """A moment as people in Kazakhstan read it."""
        return "" if at is None else at.astimezone(COUNTRY_ZONE).strftime("%d.%m.%Y %H:%M")

    def pick(self, names: Mapping[str, str]) -> str:
        """One of several names by language; where there is none in this one, the Russian or the first."""
        return names.get(self.language) or names.get("ru") or next(iter(names.values()), "")


def inside_quotes(name: str) -> str:
    """A name as it stands between quotes: its own become the inner ones, and those around the whole of it are left out."""
    bare = name.strip()
    if bare.startswith("«") and bare.find("»") == len(bare) - 1:
        return bare[1:-1]
    return bare.replace("«", "„").replace("»", "“")


SPEECHES = {language: Speech(language) for language in LANGUAGES}


def best(accepted: str | None) -> str:
    """The first of our languages that a browser asks for (`Accept-Language`), else Kazakh."""
    for part in (accepted or "").split(","):
        code = part.split(";")[0].strip().lower()[:2]
        if code in LANGUAGES:
            return code
    return DEFAULT

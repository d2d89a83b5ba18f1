"""How dates and moments are written for people: one way in the whole program, in the office's time zone."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale

from desktop.services.clock import TIME_ZONE

if TYPE_CHECKING:
    from protocol.working_calendar import Month

DAY: Final = "%d.%m.%Y"
DAY_AND_MONTH: Final = "%d.%m"
MINUTE: Final = "%H:%M"


def day_text(day: date | None) -> str:
    """12.11.2026; empty for no day."""
    return "" if day is None else day.strftime(DAY)


def moment_text(moment: datetime | None) -> str:
    """12.11.2026 09:42 in the kindergarten's time, with a blank that does not break the line; empty for none."""
    return "" if moment is None else moment.astimezone(TIME_ZONE).strftime(f"{DAY}\u00a0{MINUTE}")


def day_of(moment: datetime) -> date:
    """The date of a moment in the kindergarten's time."""
    return moment.astimezone(TIME_ZONE).date()


def clock_text(moment: datetime, *, seconds: bool = False) -> str:
    """09:42 (or 09:42:13) in the kindergarten's time."""
    return moment.astimezone(TIME_ZONE).strftime("%H:%M:%S" if seconds else MINUTE)


def weekday_text(day: date) -> str:
    """Thursday, 12 November: in the language of the window."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd, d MMMM")


def day_and_month_text(day: date) -> str:
    """12.11: where the year is plain from what stands around."""
    return day.strftime(DAY_AND_MONTH)


def day_in_words(day: date) -> str:
    """12 November: in the language of the window."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def month_name(month: Month) -> str:
    """November: the month alone, as it stands inside a sentence; only English writes it with a capital there."""
    name = QLocale().standaloneMonthName(month.number)
    return name if QLocale().language() is QLocale.Language.English else name.lower()


def month_text(month: Month) -> str:
    """November 2026: in the language of the window, as it stands inside a sentence."""
    return f"{month_name(month)} {month.year}"


def period_text(first: Month, last: Month) -> str:
    """October 2026, or October 2026 – November 2026, as it stands inside a sentence."""
    return month_text(first) if first == last else f"{month_text(first)} – {month_text(last)}"


def begun(words: str) -> str:
    """Words as a sentence begins: a capital first, the rest as it is."""
    return words[:1].upper() + words[1:]

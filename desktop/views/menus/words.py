"""The words of the menu: meals, days, weeks and what parents read of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.services.menus import DayMenu, Dishes
from desktop.views.dates import begun, day_and_month_text, day_text, weekday_text
from desktop.views.language import current_language
from desktop.views.translate import QT_TRANSLATE_NOOP
from protocol.messages.menus import Meal

CONTEXT: Final = "MenuWords"
MEALS: Final[Mapping[Meal, str]] = {
    Meal.BREAKFAST: QT_TRANSLATE_NOOP("MenuWords", "Breakfast"),
    Meal.LUNCH: QT_TRANSLATE_NOOP("MenuWords", "Lunch"),
    Meal.SNACK: QT_TRANSLATE_NOOP("MenuWords", "Afternoon snack"),
    Meal.DINNER: QT_TRANSLATE_NOOP("MenuWords", "Dinner"),
}
PUBLISHED: Final = QT_TRANSLATE_NOOP("MenuWords", "published")
CHANGED: Final = QT_TRANSLATE_NOOP("MenuWords", "changed since")
WRITTEN: Final = QT_TRANSLATE_NOOP("MenuWords", "not published")


def meal_word(meal: Meal) -> str:
    """What a meal is called."""
    return QCoreApplication.translate(CONTEXT, MEALS[meal])


def week_text(monday: date) -> str:
    """16.11 – 22.11.2026."""
    return f"{day_and_month_text(monday)} – {day_text(monday + timedelta(days=6))}"


def day_head(day: date) -> str:
    """Mon, 16.11: the head of a column."""
    name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{begun(name)}, {day_and_month_text(day)}"


def cell_title(day: date, meal: Meal) -> str:
    """Monday, 16 November: lunch."""
    return f"{begun(weekday_text(day))}: {meal_word(meal).lower()}"


def day_state(day: DayMenu) -> str:
    """What parents read of a day, in a word; nothing where there is nothing."""
    if not day.changed:
        source = PUBLISHED if day.published else ""
    else:
        source = CHANGED if day.published else WRITTEN
    return QCoreApplication.translate(CONTEXT, source) if source else ""


def both(dishes: Dishes) -> tuple[str, str]:
    """The dishes in the window's language, then in the other; Kazakh first where the window is in neither."""
    kk, ru = ", ".join(dishes.kk), ", ".join(dishes.ru)
    return (ru, kk) if current_language() == "ru" else (kk, ru)

"""What the children eat: the menu an office publishes for a day."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from protocol.messages.base import Message, ShortText


class Meal(StrEnum):
    """The meals of a kindergarten's day, in their order."""

    BREAKFAST = "breakfast"
    LUNCH = "lunch"
    SNACK = "snack"
    DINNER = "dinner"


class MealBody(Message):
    """What is served at one meal, dish by dish, in both languages; either may be left out."""

    meal: Meal
    dishes_kk: tuple[ShortText, ...] = Field((), max_length=20)
    dishes_ru: tuple[ShortText, ...] = Field((), max_length=20)


class MenuBody(Message):
    """One day's menu as parents read it; its id is the day, "2026-11-23". Without meals it was taken back."""

    day: date
    meals: tuple[MealBody, ...] = Field((), max_length=len(Meal))
    by: ShortText = ""

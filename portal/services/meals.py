"""What the children eat: the menus their kindergartens publish.

A menu is an entity of type "menu" in a kindergarten's feed: {"day": "2026-11-23", "meals": [{"meal": "breakfast",
"dishes_kk": ["…"], "dishes_ru": ["…"]}]}; `meal` is breakfast, lunch, snack or dinner.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy import Connection, text

from protocol.messages.base import ShortText

DAYS_AHEAD = 7


class Meal(BaseModel):
    """One meal of a day."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    meal: ShortText
    dishes_kk: tuple[ShortText, ...] = ()
    dishes_ru: tuple[ShortText, ...] = ()


class Menu(BaseModel):
    """One day's menu of a kindergarten."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    day: date
    meals: tuple[Meal, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A kindergarten of the parent's children and its menus, the earliest day first."""

    names: Mapping[str, str]
    menus: tuple[Menu, ...]


_KINDERGARTENS = text(
    "SELECT DISTINCT o.id, o.name_kk, o.name_ru FROM application a JOIN organisation o ON o.id = a.organisation_id"
    " WHERE a.guardian_iin = :iin AND a.state = 'enrolled' ORDER BY o.name_ru, o.id"
)
_MENUS = text(
    "SELECT body FROM entity WHERE organisation_id = :organisation AND type = 'menu' AND NOT deleted"
    " AND body ->> 'day' BETWEEN :first AND :last ORDER BY body ->> 'day'"
)


def tables(connection: Connection, parent_iin: str, today: date) -> list[Table]:
    """The kindergartens of the parent's enrolled children with their menus of today and the week ahead."""
    span = {"first": today.isoformat(), "last": (today + timedelta(days=DAYS_AHEAD)).isoformat()}
    found = []
    for row in connection.execute(_KINDERGARTENS, {"iin": parent_iin}).all():
        bodies = connection.execute(_MENUS, {"organisation": row.id} | span).scalars()
        found.append(Table({"kk": row.name_kk, "ru": row.name_ru}, tuple(menu for body in bodies if (menu := _read(body)))))
    return found


def _read(body: dict[str, Any]) -> Menu | None:
    """A menu as the office wrote it; one that cannot be read is left out."""
    try:
        return Menu.model_validate(body)
    except ValidationError:
        return None

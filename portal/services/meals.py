"""What the children eat: the menus their kindergartens publish, entities of type "menu" in a kindergarten's feed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, text

from protocol.messages.menus import MenuBody
from protocol.working_calendar import Month

DAYS_AHEAD = 7


@dataclass(frozen=True, slots=True)
class Table:
    """A kindergarten of the parent's children and its menus, the earliest day first."""

    names: Mapping[str, str]
    menus: tuple[MenuBody, ...]


# Enrolled by the portal, or known by an attendance sheet of lately: a child who came before the portal has no application.
_KINDERGARTENS = text(
    "SELECT o.id, o.name_kk, o.name_ru FROM organisation o WHERE o.id IN ("
    "SELECT a.organisation_id FROM application a WHERE a.guardian_iin = :iin AND a.state = 'enrolled'"
    " UNION SELECT m.organisation_id FROM child_month m JOIN guardianship g ON g.child_iin = m.child_iin"
    " WHERE g.guardian_iin = :iin AND m.month >= :lately) ORDER BY o.name_ru, o.id"
)
_MENUS = text(
    "SELECT body FROM entity WHERE organisation_id = :organisation AND type = 'menu' AND NOT deleted"
    " AND id BETWEEN :first AND :last ORDER BY id"
)


def tables(connection: Connection, parent_iin: str, today: date) -> list[Table]:
    """The kindergartens of the parent's children with their menus of today and the week ahead."""
    lately = Month.of(today).previous.previous.first
    span = {"first": today.isoformat(), "last": (today + timedelta(days=DAYS_AHEAD)).isoformat()}
    found = []
    for row in connection.execute(_KINDERGARTENS, {"iin": parent_iin, "lately": lately}).all():
        bodies = connection.execute(_MENUS, {"organisation": row.id} | span).scalars()
        read = (menu for body in bodies if (menu := _read(body)) is not None and menu.meals)
        found.append(Table({"kk": row.name_kk, "ru": row.name_ru}, tuple(read)))
    return found


def _read(body: dict[str, Any]) -> MenuBody | None:
    """A menu as the office wrote it; one of a later edition that cannot be read is left out."""
    try:
        return MenuBody.model_validate(body)
    except ValidationError:
        return None

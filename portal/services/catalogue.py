"""What everybody may know: kindergartens with their free places, the queues, and figures of the country. No person is in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from portal.services.errors import not_found
from protocol.messages.entities import OrganisationBody

PAGE = 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a visitor looks for; an empty field wants nothing. `page` counts from 1."""

    city: str = ""
    name: str = ""
    language: str = ""
    age: str = ""
    free_only: bool = False
    page: int = 1


@dataclass(frozen=True, slots=True)
class OpenGroup:
    """A group that takes children: how many places it has and how many are free."""

    id: str
    name: str
    language: str
    age: str
    kind: str
    capacity: int
    free: int


@dataclass(frozen=True, slots=True)
class Kindergarten:
    """A kindergarten of the catalogue; `body` is what its office tells of itself."""

    id: str
    body: OrganisationBody
    groups: tuple[OpenGroup, ...]

    @property
    def names(self) -> dict[str, str]:
        """Its name by language."""
        return {"kk": self.body.name_kk, "ru": self.body.name_ru}

    @property
    def free(self) -> int:
        """Free places in all groups."""
        return sum(group.free for group in self.groups)


@dataclass(frozen=True, slots=True)
class Found:
    """One page of the catalogue."""

    kindergartens: tuple[Kindergarten, ...]
    total: int
    page: int

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // PAGE))


_PLACED = (
    "(SELECT count(*) FROM entity p WHERE p.organisation_id = g.organisation_id AND p.type = 'placement' AND NOT p.deleted"
    " AND p.body ->> 'group_id' = g.id AND (p.body ->> 'ends_on' IS NULL OR (p.body ->> 'ends_on')::date >= :today)"
    " AND (p.body ->> 'ends_on' IS NULL OR p.body ->> 'ends_on' >= p.body ->> 'starts_on'))"
)
_OPEN = "g.type = 'group' AND NOT g.deleted AND NOT (g.body ->> 'archived')::boolean"
_FREE = f"greatest(0, (g.body ->> 'capacity')::int - {_PLACED})"
# A condition is there only when it is wanted; values are parameters.
_CONDITIONS = {
    "city": "o.city = :city",
    "name": "(o.name_kk ILIKE :name OR o.name_ru ILIKE :name)",
    "groups": "EXISTS (SELECT 1 FROM entity g WHERE g.organisation_id = o.id AND {open}{having})",
}


def _where(wanted: Wanted) -> tuple[str, dict[str, Any]]:
    values: dict[str, Any] = {}
    conditions = ["true"]
    if wanted.city:
        conditions.append(_CONDITIONS["city"])
        values["city"] = wanted.city
    if wanted.name:
        conditions.append(_CONDITIONS["name"])
        values["name"] = f"%{_escaped(wanted.name)}%"
    having = ""
    for name in ("language", "age"):
        if getattr(wanted, name):
            having += f" AND g.body ->> '{name}' = :{name}"
            values[name] = getattr(wanted, name)
    if wanted.free_only:
        having += f" AND {_FREE} > 0"
    if having:
        conditions.append(_CONDITIONS["groups"].format(open=_OPEN, having=having))
    return " AND ".join(conditions), values


def _escaped(part: str) -> str:
    return part.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")


def find(connection: Connection, today: date, wanted: Wanted) -> Found:
    """A page of the kindergartens that fit, by name. A page past the last is the last."""
    where, values = _where(wanted)
    values |= {"today": today}
    total: int = connection.execute(text(f"SELECT count(*) FROM organisation o WHERE {where}"), values).scalar_one()  # noqa: S608 - our own conditions
    page = min(max(1, wanted.page), max(1, -(-total // PAGE)))
    query = text(f"SELECT o.id FROM organisation o WHERE {where} ORDER BY o.name_ru, o.id LIMIT {PAGE} OFFSET :offset")  # noqa: S608 - our own conditions
    names = list(connection.execute(query, values | {"offset": (page - 1) * PAGE}).scalars())
    known = _known(connection, today, names)
    return Found(tuple(known[name] for name in names if name in known), total, page)


def one(connection: Connection, today: date, identifier: str) -> Kindergarten:
    """A kindergarten.

    Raises:
        Refused: 404.
    """
    known = _known(connection, today, [identifier])
    if identifier not in known:
        raise not_found("organisation")
    return known[identifier]


_BODIES = text("SELECT organisation_id, body FROM entity WHERE type = 'organisation' AND organisation_id = ANY(:names)")
_GROUPS = text(
    f"SELECT g.organisation_id, g.id, g.body, {_FREE} AS free FROM entity g"  # noqa: S608 - our own text
    f" WHERE {_OPEN} AND g.organisation_id = ANY(:names) ORDER BY g.body ->> 'age', g.body ->> 'name', g.id"
)


def _known(connection: Connection, today: date, names: list[str]) -> dict[str, Kindergarten]:
    groups: dict[str, list[OpenGroup]] = {name: [] for name in names}
    for row in connection.execute(_GROUPS, {"names": names, "today": today}):
        body = row.body
        group = OpenGroup(row.id, body["name"], body["language"], body["age"], body["kind"], body["capacity"], row.free)
        groups[row.organisation_id].append(group)
    return {
        row.organisation_id: Kindergarten(
            row.organisation_id, OrganisationBody.model_validate(row.body), tuple(groups[row.organisation_id])
        )
        for row in connection.execute(_BODIES, {"names": names})
    }


def cities(connection: Connection) -> list[str]:
    """Every place that has a kindergarten or a queue."""
    query = text("SELECT city FROM organisation WHERE city <> '' UNION SELECT locality FROM application ORDER BY 1")
    return list(connection.execute(query).scalars())


@dataclass(frozen=True, slots=True)
class Queue:
    """A place's queue on a day: how many wait, since when the first does, and vouchers issued in the last 30 days."""

    locality: str
    waiting: int
    with_priority: int
    first_since: date | None
    issued: int


_QUEUES = text(
    "SELECT locality, count(*) FILTER (WHERE state = 'queued') AS waiting,"
    " count(*) FILTER (WHERE state = 'queued' AND priority < 100) AS with_priority,"
    " (min(queued_at) FILTER (WHERE state = 'queued') AT TIME ZONE 'Asia/Almaty')::date AS first_since,"
    " count(*) FILTER (WHERE issued_on > CAST(:today AS date) - 30) AS issued"
    " FROM application WHERE :city = '' OR locality = :city GROUP BY locality ORDER BY waiting DESC, locality"
)


def queues(connection: Connection, today: date, city: str = "") -> list[Queue]:
    """The queues, the longest first."""
    return [Queue(**row) for row in connection.execute(_QUEUES, {"today": today, "city": city}).mappings()]


@dataclass(frozen=True, slots=True)
class Figures:
    """The country or one place: kindergartens, places and children in them, the queue, vouchers by state."""

    kindergartens: int
    places: int
    placed: int
    waiting: int
    vouchers: Mapping[str, int] = field(default_factory=dict)

    @property
    def free(self) -> int:
        """Places no child has."""
        return max(0, self.places - self.placed)


_PLACES = text(
    "SELECT count(DISTINCT o.id) AS kindergartens,"  # noqa: S608 - our own text
    " coalesce(sum((g.body ->> 'capacity')::int), 0)::int AS places,"
    f" coalesce(sum({_PLACED}), 0)::int AS placed"
    f" FROM organisation o LEFT JOIN entity g ON g.organisation_id = o.id AND {_OPEN} WHERE :city = '' OR o.city = :city"
)
_STATES = text("SELECT state, count(*) AS total FROM application WHERE :city = '' OR locality = :city GROUP BY state")


def figures(connection: Connection, today: date, city: str = "") -> Figures:
    """The figures of the statistics page."""
    values = {"today": today, "city": city}
    places = connection.execute(_PLACES, values).one()
    states = {row.state: row.total for row in connection.execute(_STATES, values)}
    waiting = states.pop("queued", 0)
    return Figures(places.kindergartens, places.places, places.placed, waiting, states)

"""Kindergartens in the portal's registry, and the catalogue parents choose from."""

import uuid
from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, RowMapping, select, text
from sqlalchemy.dialects.postgresql import insert

from portal.services.calendars import country_entities
from portal.services.context import Act
from portal.services.errors import Refused
from portal.services.feed import Feed
from portal.tables.exchange import organisation_feed
from portal.tables.organisations import organisation
from protocol.identifiers import InvalidIdentifier, parse_bin
from protocol.messages.entities import GroupBody, OrganisationBody
from protocol.messages.parents import GroupView, KindergartenView

_OPEN_GROUPS = text(
    "SELECT organisation_id, id, body FROM entity WHERE type = 'group' AND NOT deleted"
    " AND NOT CAST(body ->> 'archived' AS boolean) AND organisation_id = ANY(:organisations) ORDER BY body ->> 'name', id"
)
_PLACED = text(
    "SELECT organisation_id, body ->> 'group_id' AS group_id FROM entity WHERE type = 'placement' AND NOT deleted"
    " AND organisation_id = ANY(:organisations) AND (body ->> 'ends_on' IS NULL OR CAST(body ->> 'ends_on' AS date) >= :today)"
)


@dataclass(frozen=True, slots=True)
class Kindergarten:
    """A kindergarten as the portal's rules need it."""

    id: str
    bin: str


def names_of(connection: Connection, organisation_id: str) -> dict[str, str]:
    """A kindergarten's name by language, as notices keep it."""
    query = select(organisation.c.name_kk, organisation.c.name_ru).where(organisation.c.id == organisation_id)
    row = connection.execute(query).one()
    return {"kk": row.name_kk, "ru": row.name_ru}


def create_organisation(act: Act, body: OrganisationBody, identifier: str | None = None) -> Kindergarten:
    """Enter a kindergarten into the registry; its feed begins with itself, the rules and the country's days.

    Raises:
        Refused: 422 "bad-bin"; 409 "bin-taken".
    """
    try:
        number = parse_bin(body.bin)
    except InvalidIdentifier as problem:
        raise Refused("bad-bin", 422, problem.problem.value) from None
    new = Kindergarten(identifier or str(uuid.uuid4()), number)
    row = {"id": new.id, "bin": number, "name_kk": body.name_kk, "name_ru": body.name_ru, "city": body.city}
    statement = insert(organisation).values(**row, created_at=act.now).on_conflict_do_nothing(index_elements=["bin"])
    if act.connection.execute(statement).rowcount == 0:
        raise Refused("bin-taken", 409)
    act.connection.execute(insert(organisation_feed).values(organisation_id=new.id, last_seq=0))
    feed = Feed(act.connection, new.id)
    feed.put("organisation", new.id, body.model_copy(update={"bin": number}))
    for kind, entity_id, content in country_entities(act.connection):
        feed.put(kind, entity_id, content)
    feed.flush()
    return new


def by_bin(connection: Connection, number: str) -> Kindergarten:
    """The kindergarten with the BIN.

    Raises:
        Refused: 404 "unknown-organisation".
    """
    row = connection.execute(select(organisation.c.id, organisation.c.bin).where(organisation.c.bin == number)).one_or_none()
    if row is None:
        raise Refused("unknown-organisation", 404)
    return Kindergarten(row.id, row.bin)


def rename(connection: Connection, identifier: str, body: OrganisationBody) -> None:
    """Keep the registry's names in step with what the office wrote."""
    values = {"name_kk": body.name_kk, "name_ru": body.name_ru, "city": body.city}
    connection.execute(organisation.update().where(organisation.c.id == identifier).values(values))


def _view(row: RowMapping, groups: list[GroupView]) -> KindergartenView:
    return KindergartenView(
        organisation_id=row["id"],
        bin=row["bin"],
        name_kk=row["name_kk"],
        name_ru=row["name_ru"],
        city=row["city"],
        groups=tuple(groups),
    )


def catalogue(connection: Connection, today: date, city: str = "") -> list[KindergartenView]:
    """The kindergartens of a city (all, when empty) with their open groups and free places."""
    query = select(organisation).order_by(organisation.c.name_kk)
    if city:
        query = query.where(organisation.c.city == city)
    rows = connection.execute(query).mappings().all()
    names = [row["id"] for row in rows]
    placed = Counter(
        (row.organisation_id, row.group_id) for row in connection.execute(_PLACED, {"organisations": names, "today": today})
    )
    groups: dict[str, list[GroupView]] = {name: [] for name in names}
    for row in connection.execute(_OPEN_GROUPS, {"organisations": names}):
        body = GroupBody.model_validate(row.body)
        view = GroupView(
            id=row.id,
            name=body.name,
            language=body.language.value,
            age=body.age.value,
            capacity=body.capacity,
            free_places=max(0, body.capacity - placed[row.organisation_id, row.id]),
        )
        groups[row.organisation_id].append(view)
    return [_view(row, groups[row["id"]]) for row in rows]

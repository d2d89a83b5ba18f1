"""Choosing a kindergarten: what a parent should know before the request goes, and the places in waiting lists."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Connection, text

from portal.services.cards import Card
from portal.services.catalogue import Kindergarten, OpenGroup
from portal.services.errors import Refused
from protocol.messages.entities import AgeGroup
from protocol.vouchers import VoucherState

_AGES: Mapping[str, int] = {group.value: age for age, group in enumerate(AgeGroup, start=1)}
"""The age reached within the calendar year, by age group."""


class Doubt(StrEnum):
    """What may not fit; none of them forbids the request."""

    AGE = "age"
    LANGUAGE = "language"
    FULL = "full"


def doubts(group: OpenGroup, born: date, language: str, today: date) -> tuple[Doubt, ...]:
    """What may not fit between a group and a child who applied for a language."""
    found = []
    if today.year - born.year != _AGES.get(group.age):
        found.append(Doubt.AGE)
    if "mixed" not in (group.language, language) and group.language != language:
        found.append(Doubt.LANGUAGE)
    if group.free == 0:
        found.append(Doubt.FULL)
    return tuple(found)


def choosing(cards: list[Card]) -> list[Card]:
    """Those of the applications that may choose a kindergarten now."""
    return [card for card in cards if card.state is VoucherState.CHOOSING]


def picked(cards: list[Card], one: Kindergarten, application_id: str, group_id: str) -> tuple[Card, OpenGroup]:
    """What the form picked.

    Raises:
        Refused: 422 "child-not-picked" or "group-not-picked".
    """
    card = next((card for card in choosing(cards) if card.id == application_id), None)
    if card is None:
        raise Refused("child-not-picked", 422)
    group = next((group for group in one.groups if group.id == group_id), None)
    if group is None:
        raise Refused("group-not-picked", 422)
    return card, group


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request in a waiting list. `place` counts from 1 among those waiting for the same group, by the moment."""

    application_id: str
    request_id: str
    number: str
    child: str
    names: Mapping[str, str]
    group: str
    place: int
    since: datetime
    due: date | None


_WAITING = text(
    "SELECT a.id AS application_id, a.due, r.id, r.number, o.name_kk, o.name_ru, g.body ->> 'name' AS group_name,"
    " concat_ws(' ', p.surname, p.given_name, nullif(p.patronymic, '')) AS child,"
    " CAST(e.body ->> 'received_at' AS timestamptz) AS since,"
    " (SELECT count(*) FROM enrolment_request w JOIN entity b ON b.organisation_id = w.organisation_id"
    "   AND b.type = 'enrolment_request' AND b.id = w.id WHERE w.organisation_id = r.organisation_id"
    "   AND w.state = 'waiting_list' AND b.body ->> 'group_id' IS NOT DISTINCT FROM e.body ->> 'group_id'"
    "   AND w.number <= r.number) AS place"
    " FROM application a JOIN enrolment_request r ON r.application_id = a.id AND r.state = 'waiting_list'"
    " JOIN person p ON p.iin = a.child_iin JOIN organisation o ON o.id = r.organisation_id"
    " JOIN entity e ON e.organisation_id = r.organisation_id AND e.type = 'enrolment_request' AND e.id = r.id"
    " LEFT JOIN entity g ON g.organisation_id = r.organisation_id AND g.type = 'group' AND g.id = e.body ->> 'group_id'"
    " WHERE a.guardian_iin = :iin ORDER BY r.number"
)


def waiting(connection: Connection, parent_iin: str) -> list[Waiting]:
    """The parent's requests in waiting lists, the earliest first."""
    return [
        Waiting(
            application_id=row.application_id,
            request_id=row.id,
            number=row.number,
            child=row.child,
            names={"kk": row.name_kk, "ru": row.name_ru},
            group=row.group_name or "",
            place=row.place,
            since=row.since,
            due=row.due,
        )
        for row in connection.execute(_WAITING, {"iin": parent_iin})
    ]

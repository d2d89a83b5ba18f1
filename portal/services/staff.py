"""The authority's staff: who they are, and the journal of everything they and the clocks do."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from portal.services import sessions
from portal.services.context import Act
from portal.services.errors import Refused
from portal.tables.people import account, person
from portal.tables.visitors import portal_act, staff_member

COMMAND_LINE = "command-line"
STAFF_TOKEN = "staff-token"  # noqa: S105 - an actor's name
PAGE = 50


@dataclass(frozen=True, slots=True)
class Done:
    """A line of the journal: who did what to which thing. `actor_name` is empty for what is no person."""

    id: int
    at: datetime
    actor: str
    actor_name: str
    act: str
    subject: str
    details: Mapping[str, Any]


def record(act: Act, actor: str, name: str, subject: str, details: Mapping[str, Any] | None = None) -> None:
    """Write a line of the journal in the same transaction as the act itself."""
    row = {"at": act.now, "actor": actor, "act": name, "subject": subject, "details": dict(details or {})}
    act.connection.execute(insert(portal_act).values(row))


def journal(
    connection: Connection, *, before: int | None = None, name: str = "", subject: str = "", most: int = PAGE
) -> list[Done]:
    """The newest lines, or those older than the line `before`; of one kind of act or about one thing where that is said."""
    query = (
        select(portal_act, func.concat_ws(" ", person.c.surname, person.c.given_name).label("actor_name"))
        .outerjoin(person, person.c.iin == portal_act.c.actor)
        .order_by(portal_act.c.id.desc())
        .limit(most)
    )
    if before is not None:
        query = query.where(portal_act.c.id < before)
    if name:
        query = query.where(portal_act.c.act == name)
    if subject:
        query = query.where(portal_act.c.subject == subject)
    rows = connection.execute(query)
    return [Done(row.id, row.at, row.actor, row.actor_name or "", row.act, row.subject, row.details) for row in rows]


def members(connection: Connection) -> list[str]:
    """The IINs of the staff."""
    return list(connection.execute(select(staff_member.c.iin).order_by(staff_member.c.iin)).scalars())


def add_member(act: Act, iin: str, actor: str) -> None:
    """Let a person with an account open the staff's pages.

    Raises:
        Refused: 404 "no-account".
    """
    if act.connection.execute(select(account.c.iin).where(account.c.iin == iin)).scalar_one_or_none() is None:
        raise Refused("no-account", 404)
    new = insert(staff_member).values(iin=iin, since=act.now).on_conflict_do_nothing()
    if act.connection.execute(new).rowcount:
        record(act, actor, "staff-added", iin)


def remove_member(act: Act, iin: str, actor: str) -> None:
    """Take the staff's pages away from a person, at once."""
    if act.connection.execute(delete(staff_member).where(staff_member.c.iin == iin)).rowcount:
        sessions.end_all(act.connection, iin)
        record(act, actor, "staff-removed", iin)

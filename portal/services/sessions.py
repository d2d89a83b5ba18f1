"""Who is signed in at the pages. The cookie holds a random token; the table keeps its SHA-256, so a read table opens no door."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from portal.services.context import Act
from portal.services.errors import Refused
from portal.tables.people import person
from portal.tables.visitors import notice, staff_member, web_session

LIFETIME = timedelta(hours=2)
"""Without "remember me": after this long without a page."""
REMEMBERED_LIFETIME = timedelta(days=30)
_SEEN_EVERY = timedelta(minutes=1)


class Role(StrEnum):
    """What the signed-in person is here as."""

    PARENT = "parent"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The person behind a session, for every page: `unread` counts the inbox, `is_staff` offers the other role."""

    iin: str
    role: Role
    given_name: str
    surname: str
    is_staff: bool
    unread: int


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def begin(act: Act, iin: str, *, remembered: bool, role: Role = Role.PARENT) -> str:
    """A new session; returns the token for the cookie."""
    token = secrets.token_urlsafe(32)
    lifetime = REMEMBERED_LIFETIME if remembered else LIFETIME
    row = {"token_sha256": _hashed(token), "iin": iin, "role": role.value, "remembered": remembered}
    act.connection.execute(insert(web_session).values(**row, began_at=act.now, seen_at=act.now, expires_at=act.now + lifetime))
    return token


def signed_in(connection: Connection, token: str, now: datetime) -> SignedIn | None:
    """Who the session is; None for one that ended or never was. A session in use goes on."""
    unread = (
        select(func.count()).where(notice.c.iin == web_session.c.iin, notice.c.box == "inbox", notice.c.read_at.is_(None))
    ).scalar_subquery()
    is_staff = select(staff_member.c.iin).where(staff_member.c.iin == web_session.c.iin).exists()
    query = (
        select(web_session, person.c.given_name, person.c.surname, unread.label("unread"), is_staff.label("is_staff"))
        .join(person, person.c.iin == web_session.c.iin)
        .where(web_session.c.token_sha256 == _hashed(token), web_session.c.expires_at > now)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    if now - row.seen_at >= _SEEN_EVERY:
        lifetime = REMEMBERED_LIFETIME if row.remembered else LIFETIME
        here = update(web_session).where(web_session.c.token_sha256 == row.token_sha256)
        connection.execute(here.values(seen_at=now, expires_at=now + lifetime))
    role = Role(row.role) if row.is_staff else Role.PARENT
    return SignedIn(row.iin, role, row.given_name, row.surname, row.is_staff, row.unread)


def switch(connection: Connection, token: str, role: Role, *, is_staff: bool) -> None:
    """Go on in another role.

    Raises:
        Refused: 403 "not-staff".
    """
    if role is Role.STAFF and not is_staff:
        raise Refused("not-staff", 403)
    here = update(web_session).where(web_session.c.token_sha256 == _hashed(token))
    connection.execute(here.values(role=role.value))


def end(connection: Connection, token: str) -> None:
    """Sign out."""
    connection.execute(delete(web_session).where(web_session.c.token_sha256 == _hashed(token)))


def end_all(connection: Connection, iin: str) -> None:
    """Sign a person out everywhere: after another password."""
    connection.execute(delete(web_session).where(web_session.c.iin == iin))

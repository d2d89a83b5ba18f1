"""Accounts of parents: who they are to the registry, the names they sign in by, and their passwords."""

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from portal.services import families, sessions
from portal.services.context import Act
from portal.services.errors import Refused
from portal.services.letters import TRIES
from portal.tables.people import account, person
from protocol.identifiers import InvalidIdentifier, parse_iin
from protocol.messages.entities import PersonBody
from protocol.phones import InvalidPhone, parse_phone

SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 40
_LOGIN = re.compile(r"[a-z][a-z0-9._-]{2,31}")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,180}\.[^@\s.]{2,}")
NAME_KINDS = ("iin", "phone", "login", "email")
"""By which names one may sign in, in the order of the page's tabs."""


@dataclass(frozen=True, slots=True)
class Account:
    """A person's account as the profile shows it. `letters_fail`: letters to the address were given up for a while."""

    person: PersonBody
    login: str
    email: str
    phone: str
    letters_fail: bool


def require_iin(text: str) -> str:
    """A sound IIN.

    Raises:
        Refused: 422 "bad-iin".
    """
    try:
        return parse_iin(text, unknown_century_accepted=True).number
    except InvalidIdentifier as problem:
        raise Refused("bad-iin", 422, problem.problem.value) from None


def require_phone(text: str) -> str:
    """A phone as E.164.

    Raises:
        Refused: 422 "bad-phone".
    """
    try:
        return parse_phone(text)
    except InvalidPhone:
        raise Refused("bad-phone", 422) from None


def require_password(password: str, again: str) -> None:
    """A new password, typed twice.

    Raises:
        Refused: 422 "password-length" or "passwords-differ".
    """
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise Refused("password-length", 422)
    if password != again:
        raise Refused("passwords-differ", 422)


def iin_behind(connection: Connection, kind: str, name: str) -> str:
    """The IIN of the account with this name of a kind; what nobody has is answered with something no account can be."""
    column = {"iin": account.c.iin, "phone": account.c.phone, "login": account.c.login, "email": account.c.email}.get(kind)
    if column is None:
        return ""
    wanted = name.strip().lower()
    if kind == "phone":
        try:
            wanted = parse_phone(name)
        except InvalidPhone:
            return ""
    elif kind == "iin":
        wanted = "".join(name.split())
    found: str | None = connection.execute(select(account.c.iin).where(column == wanted)).scalar_one_or_none()
    return found or ""


def has_phone(connection: Connection, iin: str, phone: str) -> bool:
    """Whether the phone is the account's."""
    query = select(account.c.iin).where(account.c.iin == iin, account.c.phone == phone)
    return connection.execute(query).scalar_one_or_none() is not None


def register(act: Act, who: PersonBody, phone: str, password: str) -> None:
    """A new account. Whoever proved a phone later has it: it leaves the account it had.

    Raises:
        Refused: 409 "account-exists".
    """
    if act.connection.execute(select(account.c.iin).where(account.c.iin == who.iin)).scalar_one_or_none():
        raise Refused("account-exists", 409)
    families.keep_person(act.connection, who.model_copy(update={"phone": phone}))
    families.keep_account(act, who.iin, password)
    _take_phone(act, who.iin, phone)


def _take_phone(act: Act, iin: str, phone: str) -> None:
    act.connection.execute(update(account).where(account.c.phone == phone, account.c.iin != iin).values(phone=None))
    act.connection.execute(update(account).where(account.c.iin == iin).values(phone=phone))


def change_password(act: Act, iin: str, password: str) -> None:
    """Another password; every session ends."""
    families.keep_account(act, iin, password)
    sessions.end_all(act.connection, iin)


def change_phone(act: Act, iin: str, phone: str) -> None:
    """Another phone, proven by a code."""
    _take_phone(act, iin, phone)
    act.connection.execute(update(person).where(person.c.iin == iin).values(phone=phone))


def change_names(act: Act, iin: str, *, login: str, email: str, address: str) -> None:
    """Another login, e-mail and address; empty takes the first two away.

    Raises:
        Refused: 422 "bad-login", "bad-email"; 409 "login-taken", "email-taken".
    """
    login, email = login.lower(), email.lower()
    if login and not _LOGIN.fullmatch(login):
        raise Refused("bad-login", 422)
    if email and not _EMAIL.fullmatch(email):
        raise Refused("bad-email", 422)
    wanted: dict[str, Any] = {"login": login or None, "email": email or None}
    for name, value in wanted.items():
        taken = select(account.c.iin).where(account.c[name] == value, account.c.iin != iin)
        if value and act.connection.execute(taken).scalar_one_or_none():
            raise Refused(f"{name}-taken", 409)
    other_address = account.c.email.is_distinct_from(wanted["email"])
    act.connection.execute(update(account).where(account.c.iin == iin, other_address).values(mail_after=None, mail_tries=0))
    act.connection.execute(update(account).where(account.c.iin == iin).values(wanted))
    act.connection.execute(update(person).where(person.c.iin == iin).values(address=address))


def of(connection: Connection, iin: str) -> Account:
    """A person's account."""
    row = connection.execute(select(account).where(account.c.iin == iin)).one()
    return Account(
        families.registered(connection, iin), row.login or "", row.email or "", row.phone or "", row.mail_tries >= TRIES
    )

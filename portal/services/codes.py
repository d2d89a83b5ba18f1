"""Codes sent by SMS: six digits that prove a phone, once and for a short while. Only their HMAC is kept."""

import hmac
import secrets
import uuid
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert

from portal.services import limits
from portal.services.context import Act, Portal
from portal.services.errors import Refused
from portal.tables.visitors import sms_code

LIFETIME = timedelta(minutes=5)
AGAIN_AFTER = timedelta(seconds=90)
"""The guide's screen counts down from 87: a new code may be asked for after a minute and a half."""
TRIES = 5
_DIGITS = 6


class Purpose(StrEnum):
    """What a code is for; one is no good for another."""

    REGISTER = "register"
    RECOVER = "recover"
    SIGN_IN = "sign-in"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Proven:
    """Whose phone a code has proven."""

    phone: str
    iin: str


def send(portal: Portal, phone: str, iin: str, purpose: Purpose, words: str, visitor: str, *, silent: bool = False) -> str:
    """Send a code to a phone; returns the code's id for the form. `words` holds `{code}`.

    A `silent` code is kept and never sent: the answer does not tell whether the phone and the IIN belong together.

    Raises:
        Refused: 429 "too-many-attempts"; 503 "sms-away".
    """
    limits.count(portal, limits.SMS_PER_VISITOR, visitor)
    limits.count(portal, limits.SMS_PER_PHONE, phone)
    code = f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}d}"
    identifier = str(uuid.uuid4())
    with portal.transaction() as act:
        row = {"id": identifier, "phone": phone, "iin": iin, "purpose": purpose.value, "code_mac": _mac(portal, identifier, code)}
        act.connection.execute(insert(sms_code).values(**row, sent_at=act.now, expires_at=act.now + LIFETIME))
    if not silent:
        portal.outside.sms.send(phone, words.format(code=code))
    return identifier


def use(portal: Portal, identifier: str, code: str, purpose: Purpose) -> Proven:
    """Take a code in. A wrong one is counted even though the act is refused.

    Raises:
        Refused: 422 "code-wrong", 410 "code-expired" (also used, or tried too often).
    """
    with portal.transaction() as act:
        proven = _try(portal, act, identifier, code, purpose)
    if proven is None:
        raise Refused("code-wrong", 422)
    return proven


def _try(portal: Portal, act: Act, identifier: str, code: str, purpose: Purpose) -> Proven | None:
    query = select(sms_code).where(sms_code.c.id == identifier, sms_code.c.purpose == purpose.value).with_for_update()
    row = act.connection.execute(query).one_or_none()
    if row is None or row.used_at is not None or row.expires_at <= act.now or row.attempts >= TRIES:
        raise Refused("code-expired", 410)
    here = update(sms_code).where(sms_code.c.id == identifier)
    if not hmac.compare_digest(row.code_mac, _mac(portal, identifier, code.strip())):
        act.connection.execute(here.values(attempts=row.attempts + 1))
        return None
    act.connection.execute(here.values(used_at=act.now))
    return Proven(row.phone, row.iin)


def _mac(portal: Portal, identifier: str, code: str) -> str:
    return hmac.digest(portal.secret, f"{identifier}:{code}".encode(), "sha256").hex()

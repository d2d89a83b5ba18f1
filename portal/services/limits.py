"""How often something may be tried: counted in windows in the database, so that every server process counts the same."""

import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert

from portal.services.context import Portal
from portal.services.errors import Refused
from portal.tables.visitors import counted_attempt


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` tries in a window."""

    name: str
    most: int
    window: timedelta


SMS_PER_PHONE = Limit("sms-phone", 5, timedelta(hours=1))
SMS_PER_VISITOR = Limit("sms-visitor", 20, timedelta(hours=1))
SIGN_IN_PER_VISITOR = Limit("sign-in-visitor", 50, timedelta(minutes=15))
CHECKS_PER_PARENT = Limit("registry-parent", 20, timedelta(hours=1))


def count(portal: Portal, limit: Limit, who: str) -> None:
    """Count one try in a transaction of its own, so that it counts whatever becomes of the try.

    `who` (a phone, an address, an IIN) is kept only as an HMAC.

    Raises:
        Refused: 429 "too-many-attempts" with the seconds to wait.
    """
    now = portal.clock.now()
    seconds = int(limit.window.total_seconds())
    number = int(now.timestamp()) // seconds
    ends = datetime.fromtimestamp((number + 1) * seconds, UTC)
    key = f"{limit.name}:{hmac.digest(portal.secret, who.encode(), 'sha256').hex()}"
    start = insert(counted_attempt).values(key=key, window=number, count=1, expires_at=ends)
    counted = start.on_conflict_do_update(index_elements=["key", "window"], set_={"count": counted_attempt.c.count + 1})
    with portal.engine.begin() as connection:
        if connection.execute(counted.returning(counted_attempt.c.count)).scalar_one() <= limit.most:
            return
        connection.execute(delete(counted_attempt).where(counted_attempt.c.expires_at < now))
    raise Refused("too-many-attempts", 429, retry_after=int((ends - now).total_seconds()) + 1)

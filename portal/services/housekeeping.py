"""What the portal throws away because nobody needs it any more, in batches short enough to disturb nobody."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Engine, text

from portal.services.context import Portal

AT_ONCE = 5_000
ANSWERS_KEPT = timedelta(days=90)
"""As long as an office offers acknowledged operations again after the portal was restored from a backup."""
UPLOADS_KEPT = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Rubbish:
    """A table's rows that go: a condition over `:before`, which is so long ago."""

    table: str
    where: str
    age: timedelta = timedelta()


RUBBISH = (
    Rubbish("operation_result", "applied_at < :before", ANSWERS_KEPT),
    Rubbish("upload", "completed_at IS NULL AND started_at < :before", UPLOADS_KEPT),
    Rubbish("device_challenge", "expires_at < :before", timedelta(days=1)),
    Rubbish("used_nonce", "expires_at < :before"),
    Rubbish("web_session", "expires_at < :before"),
    Rubbish("sms_code", "expires_at < :before", timedelta(days=1)),
    Rubbish("counted_attempt", "expires_at < :before"),
    Rubbish("sign_in_attempt", "locked_until < :before"),
)


def tidy(portal: Portal, at_once: int = AT_ONCE) -> Mapping[str, int]:
    """Throw away what is too old; how many rows by table. Safe to repeat and to run twice at once."""
    return {one.table: _throw_away(portal, one, at_once) for one in RUBBISH}


def _throw_away(portal: Portal, one: Rubbish, at_once: int) -> int:
    some = text(
        f"DELETE FROM {one.table} WHERE ctid = ANY(ARRAY(SELECT ctid FROM {one.table} WHERE {one.where} LIMIT :most))"  # noqa: S608
    )
    gone = 0
    while True:
        with portal.transaction() as act:
            count = act.connection.execute(some, {"before": act.now - one.age, "most": at_once}).rowcount
        gone += count
        if count < at_once:
            return gone


@contextmanager
def only_one(engine: Engine, key: int) -> Iterator[bool]:
    """Whether this process is the only one in the block, among all machines of the database; it does not wait."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        mine: bool = connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": key}).scalar_one()
        try:
            yield mine
        finally:
            if mine:
                connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": key})

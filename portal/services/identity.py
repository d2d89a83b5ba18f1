"""Who this portal is: its epoch, which changes after a restore from a backup, and the secret behind its tokens."""

import secrets
import uuid
from datetime import UTC, datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from portal.tables.exchange import portal_setting

EPOCH = "epoch"
VERSION_FLOOR = "version_floor"
"""Versions given in this epoch are above it: no number of a former epoch, forgotten ones included, is given again."""
_COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)
TOKEN_SECRET = "token_secret"  # noqa: S105 - the name of a setting


def _keep(connection: Connection, key: str, value: str) -> str:
    connection.execute(insert(portal_setting).values(key=key, value=value).on_conflict_do_nothing())
    kept: str = connection.execute(select(portal_setting.c.value).where(portal_setting.c.key == key)).scalar_one()
    return kept


def ensure_identity(connection: Connection) -> bytes:
    """Give a new portal its epoch and its secret; returns the secret."""
    _keep(connection, EPOCH, uuid.uuid4().hex)
    return bytes.fromhex(_keep(connection, TOKEN_SECRET, secrets.token_hex(32)))


def epoch(connection: Connection) -> str:
    """The epoch in force."""
    value: str = connection.execute(select(portal_setting.c.value).where(portal_setting.c.key == EPOCH)).scalar_one()
    return value


def begin_epoch(connection: Connection, now: datetime) -> str:
    """Begin a new epoch: to be called after restoring the database from a backup, so that offices offer their edits again.

    The backup does not know how far versions had got. They go on from the seconds since 2020: more than anybody counted an entity
    up to, one by one, before.
    """
    _set(connection, VERSION_FLOOR, str(int((now - _COUNTED_FROM).total_seconds())))
    return _set(connection, EPOCH, uuid.uuid4().hex)


def _set(connection: Connection, key: str, value: str) -> str:
    statement = insert(portal_setting).values(key=key, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
    return value

"""Who this portal is: its epoch, which changes after a restore from a backup, and the secret behind its tokens."""

import secrets
import uuid

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from portal.tables.exchange import portal_setting

EPOCH = "epoch"
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


def begin_epoch(connection: Connection) -> str:
    """Begin a new epoch: to be called after restoring the database from a backup, so that offices offer their edits again."""
    value = uuid.uuid4().hex
    connection.execute(portal_setting.update().where(portal_setting.c.key == EPOCH).values(value=value))
    return value

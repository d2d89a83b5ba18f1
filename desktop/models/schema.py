"""The database's edition: which revision it has, and how it is brought to the program's.

A new database gets its tables as they are now; migrations are for those that exist. Alembic is imported only for them: with
what it brings along it costs a fifth of a second and fifteen megabytes.
"""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from desktop.models import Base
from desktop.models.engine import TRIGGERS

KNOWN = ("0001", "0002", "0003", "0004")
"""Every edition, in order: a new migration adds its revision here and nowhere else."""
HEAD = KNOWN[-1]
VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


class DatabaseTooNew(Exception):
    """The database was written by a later program; it is not touched."""


def revision_of(connection: Connection) -> str | None:
    """The database's revision, or None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def needs_upgrade(connection: Connection) -> bool:
    """Whether the program's tables are newer than the database's.

    Raises:
        DatabaseTooNew: the revision is not one this program knows.
    """
    revision = revision_of(connection)
    if revision is not None and revision not in KNOWN:
        raise DatabaseTooNew(revision)
    return revision != HEAD


def create(engine: Engine) -> None:
    """Make all tables of an empty database, at `HEAD`; a test holds that the migrations lead to the same."""
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        for words in (VERSION_TABLE, *TRIGGERS):
            connection.exec_driver_sql(words)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))


def upgrade(engine: Engine, revision: str = HEAD) -> None:
    """Bring an empty or older database to `HEAD`, or to an earlier revision where a test needs one.

    The engine must have foreign keys off: batch mode would empty child tables.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        with connection.begin():
            command.upgrade(config, revision)
            for trigger in TRIGGERS:
                connection.exec_driver_sql(trigger)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                msg = f"{len(broken)} rows point nowhere after the upgrade"
                raise RuntimeError(msg)

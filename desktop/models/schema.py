"""The database's edition: which revision it has, and how it is brought to the program's.

Alembic is imported only when something must be done: it costs a fifth of a second.
"""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from desktop.models.engine import TRIGGERS

KNOWN = ("0001", "0002")
"""Every edition, in order: a new migration adds its revision here and nowhere else."""
HEAD = KNOWN[-1]


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

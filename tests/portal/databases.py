"""A real PostgreSQL for the session and databases in it; a test that asks for `engine` has an empty one."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Engine, text

from portal.database import connect, driver_url, embedded_server, migrate
from portal.tables import METADATA

EMPTY = "; ".join(f'DELETE FROM "{table.name}"' for table in reversed(METADATA.sorted_tables))


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of an embedded server that does not wait for the disk.

    Its folder is not pytest's: another test run that begins closes that one to the user PostgreSQL runs as.
    """
    with (
        TemporaryDirectory(prefix="balabaqsha-postgres-", ignore_cleanup_errors=True) as place,
        embedded_server(Path(place) / "data") as address,
    ):
        engine = connect(address).execution_options(isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for setting in ("fsync = off", "synchronous_commit = off", "full_page_writes = off"):
                connection.execute(text(f"ALTER SYSTEM SET {setting}"))
            connection.execute(text("SELECT pg_reload_conf()"))
        engine.dispose()
        yield address


@pytest.fixture(scope="session")
def new_database(postgres: str) -> Iterator[Callable[[], str]]:
    """Makes empty databases and answers their addresses."""
    admin = connect(postgres).execution_options(isolation_level="AUTOCOMMIT")
    numbers = itertools.count(1)

    def make() -> str:
        name = f"portal_{next(numbers)}"
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        return driver_url(postgres).set(database=name).render_as_string(hide_password=False)

    yield make
    admin.dispose()


@pytest.fixture(scope="session")
def copy_database(postgres: str, new_database: Callable[[], str]) -> Iterator[Callable[[str], str]]:
    """Makes copies of a database nobody is connected to, and answers their addresses."""
    admin = connect(postgres).execution_options(isolation_level="AUTOCOMMIT")

    def make(source: str) -> str:
        address = new_database()
        name, whose = (driver_url(one).database for one in (address, source))
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name}"))
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {whose}"))
        return address

    yield make
    admin.dispose()


@pytest.fixture(scope="session")
def migrated(new_database: Callable[[], str]) -> Iterator[Engine]:
    """A migrated database, shared: emptying it takes a tenth of the time of making one."""
    engine = connect(new_database())
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.fixture(name="engine")
def empty(migrated: Engine) -> Engine:
    """A migrated database with nothing in it."""
    with migrated.begin() as connection:
        connection.exec_driver_sql(EMPTY)
    return migrated

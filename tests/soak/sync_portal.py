"""The real portal over the embedded PostgreSQL, in this process, with backups that can be brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from argon2 import PasswordHasher
from sqlalchemy import text

from eds.testing import TestAuthority
from portal.app import build_app, build_portal
from portal.database import connect, driver_url, embedded_server, migrate
from portal.services.context import Act, Portal
from portal.services.identity import begin_epoch
from tests.soak.sync_wire import Wire

URL = "http://127.0.0.1:1"
CHEAP = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
QUICK = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")


@dataclass
class PortalClock:
    """The server's clock, moved by hand."""

    moment: datetime

    def now(self) -> datetime:
        """The moment."""
        return self.moment


class Cluster:
    """An embedded server and its databases, each a copy of another."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._admin = connect(address, pool_size=1).execution_options(isolation_level="AUTOCOMMIT")
        for setting in QUICK:
            self.command(f"ALTER SYSTEM SET {setting}")
        self.command("SELECT pg_reload_conf()")

    def command(self, statement: str) -> None:
        """Run a statement outside a transaction."""
        with self._admin.connect() as connection:
            connection.execute(text(statement))

    def copy(self, template: str, name: str) -> None:
        """Make a database like another one, to which nobody is connected; what had the name before is thrown away."""
        self.command(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self.command(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")

    def close(self) -> None:
        """Let go of the server."""
        self._admin.dispose()


@contextmanager
def cluster() -> Iterator[Cluster]:
    """A server that does not wait for the disk, in a folder of its own."""
    with (
        TemporaryDirectory(prefix="balabaqsha-postgres-", ignore_cleanup_errors=True) as place,
        embedded_server(Path(place) / "data") as address,
    ):
        made = Cluster(address)
        try:
            yield made
        finally:
            made.close()


LIVE, BACKUP, BEGINNING = "portal_live", "portal_backup", "portal_beginning"


class LivePortal:
    """The running portal: its database may be copied away and brought back, as an administrator does.

    One engine and one application serve all runs, so that their compiled statements are made once.
    """

    def __init__(self, cluster: Cluster, authority: TestAuthority, clock: PortalClock) -> None:
        self.cluster, self.clock, self.trust = cluster, clock, authority.trust()
        cluster.copy("template1", LIVE)
        self.engine = connect(driver_url(cluster.address).set(database=LIVE), pool_size=2)
        migrate(self.engine)
        self.portal: Portal = build_portal(self.engine, self.trust, clock=clock, hasher=CHEAP)
        self.app = build_app(self.portal)
        self.wire = Wire(self.app)
        self.backed_up = False

    def close(self) -> None:
        """Stop."""
        self.engine.dispose()
        self.wire.close()

    def do(self, use_case: Callable[..., Any], *values: Any, **named: Any) -> Any:
        """A use case of the portal in a transaction of its own."""
        with self.portal.transaction() as act:
            return use_case(act, *values, **named)

    def ask(self, query: Callable[..., Any], *values: Any) -> Any:
        """Read from the portal's database."""
        with self.engine.connect() as connection:
            return query(connection, *values)

    def keep_beginning(self) -> None:
        """Copy the database away, to begin every run from."""
        self.engine.dispose()
        self.cluster.copy(LIVE, BEGINNING)

    def begin(self, moment: datetime) -> None:
        """Everything is as at the beginning."""
        self.engine.dispose()
        self.cluster.copy(BEGINNING, LIVE)
        self.clock.moment, self.backed_up = moment, False
        self.wire.forget()

    def back_up(self) -> None:
        """Copy the database away; the copy before is forgotten."""
        self.engine.dispose()
        self.cluster.copy(LIVE, BACKUP)
        self.backed_up = True

    def restore(self) -> None:
        """Bring the last copy back and begin a new epoch, as the manual says."""
        self.engine.dispose()
        self.cluster.copy(BACKUP, LIVE)
        self.clock.moment += timedelta(minutes=1)
        self.do(_begin_epoch)


def _begin_epoch(act: Act) -> str:
    return begin_epoch(act.connection, act.now)

"""What every use case may need, built once by `portal.app`."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Engine

from portal.services.clock import Clock, country_date
from portal.services.signatures import SignatureJudge


@dataclass(frozen=True, slots=True)
class Portal:
    """The portal's fixed surroundings. `secret` signs bearer tokens."""

    engine: Engine
    clock: Clock
    judge: SignatureJudge
    secret: bytes
    staff_token_sha256: str | None = None

    @contextmanager
    def transaction(self) -> Iterator["Act"]:
        """One transaction with one moment for everything in it."""
        with self.engine.begin() as connection:
            yield Act(connection, self.clock.now(), self.judge)


@dataclass(frozen=True, slots=True)
class Act:
    """One transaction: its connection, its moment (UTC) and who judges signatures."""

    connection: Connection
    now: datetime
    judge: SignatureJudge

    @property
    def today(self) -> date:
        """The country's date at the act's moment."""
        return country_date(self.now)

"""What every use case may need, built once by `portal.app`."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

from argon2 import PasswordHasher
from sqlalchemy import Connection, Engine

from portal.services.clock import Clock, country_date
from portal.services.outside import NOBODY, Outside
from portal.services.signatures import SignatureJudge


@dataclass(frozen=True, slots=True)
class Portal:
    """The portal's fixed surroundings. `secret` signs bearer tokens, `hasher` (Argon2id) keeps passwords."""

    engine: Engine
    clock: Clock
    judge: SignatureJudge
    secret: bytes = field(repr=False)
    staff_token_sha256: str | None = None
    hasher: PasswordHasher = field(default_factory=PasswordHasher, repr=False)
    outside: Outside = NOBODY

    @contextmanager
    def transaction(self) -> Iterator["Act"]:
        """One transaction with one moment for everything in it."""
        with self.engine.begin() as connection:
            yield Act(connection, self.clock.now(), self.judge, self.hasher)


@dataclass(frozen=True, slots=True)
class Act:
    """One transaction: its connection, its moment (UTC), who judges signatures and who hashes passwords."""

    connection: Connection
    now: datetime
    judge: SignatureJudge
    hasher: PasswordHasher

    @property
    def today(self) -> date:
        """The country's date at the act's moment."""
        return country_date(self.now)

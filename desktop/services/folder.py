"""Where an office lies, and what comes from outside. Light to import: the sign-in window needs it before anything else."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.services.clock import Clock
from desktop.services.vault import Cost

DATABASE, VAULT, BACKUPS, LOGS = "office.db", "office.vault", "backups", "logs"
READY = ".ready"
"""Added to the database's name while a restored one waits for the former to be put aside."""


@dataclass(frozen=True, slots=True)
class OfficeFolder:
    """Where an office lies: `office.db` (encrypted), `office.vault` (wrapped keys), `backups/`, `logs/`."""

    path: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / DATABASE

    @property
    def vault(self) -> Path:
        """The wrapped keys."""
        return self.path / VAULT

    @property
    def backups(self) -> Path:
        """The folder of encrypted backups."""
        return self.path / BACKUPS

    @property
    def logs(self) -> Path:
        """The folder of the program's own notes."""
        return self.path / LOGS

    @property
    def exists(self) -> bool:
        """Whether an office was created here."""
        restored = self.database.with_name(DATABASE + READY)
        return self.vault.exists() and (self.database.exists() or restored.exists())


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What comes from outside: the clock, fresh identifiers (UUIDv7) and the name of this PC."""

    clock: Clock
    new_id: Callable[[], str]
    device: str
    vault_cost: Cost | None = None

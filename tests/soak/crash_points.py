"""Named moments at which a process may die: put around what really writes and sends, in a child process of a trial alone.

The product knows nothing of them. "commit.before" is the moment before a transaction's COMMIT is given to the database,
"commit.after" the one after the database said it is kept; likewise for the rest.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.engine.default import DefaultDialect

FILES = ("fsync", "replace", "unlink")
DATABASE = ("statement", "many", "commit", "rollback")
PORTAL = ("operations", "answered-changes", "upload-begun", "upload-piece", "blob-asked", "blob-piece")


def die() -> None:
    """As `kill -9` does it."""
    os.kill(os.getpid(), signal.SIGKILL)


@dataclass(slots=True)
class Death:
    """At which point to die, and at which of its occurrences (1 is the first)."""

    point: str
    occurrence: int

    def reached(self, point: str) -> None:
        """A moment has come."""
        if point == self.point:
            self.occurrence -= 1
            if self.occurrence == 0:
                die()


def around(owner: Any, attribute: str, name: str, death: Death) -> None:
    """Make a moment before and one after each call of `owner.attribute`."""
    inner: Callable[..., Any] = getattr(owner, attribute)

    def watched(*args: Any, **kwargs: Any) -> Any:
        death.reached(f"{name}.before")
        result = inner(*args, **kwargs)
        death.reached(f"{name}.after")
        return result

    setattr(owner, attribute, watched)


def in_files_and_database(death: Death) -> None:
    """The moments of files and of the database."""
    for name in FILES:
        around(os, name, name, death)
    for name, attribute in zip(DATABASE, ("do_execute", "do_executemany", "do_commit", "do_rollback"), strict=True):
        around(DefaultDialect, attribute, name, death)


def in_raw_connections(death: Death) -> None:
    """The moments of what speaks with the database file itself: copies, checks, the settling of a WAL."""
    inner = sqlcipher.connect

    class Watched(sqlcipher.Connection):  # type: ignore[misc]
        def execute(self, *args: Any) -> Any:
            death.reached("raw.before")
            result = super().execute(*args)
            death.reached("raw.after")
            return result

        def backup(self, *args: Any, **kwargs: Any) -> None:
            death.reached("copy.before")
            super().backup(*args, **kwargs)
            death.reached("copy.after")

    sqlcipher.connect = lambda *args, **kwargs: inner(*args, factory=Watched, **kwargs)


def in_exchange(death: Death) -> None:
    """The moments of an office's talk with the portal."""
    from desktop.services.sync.portal_client import PortalClient

    methods = ("send_operations", "changes", "start_upload", "append", "has_blob", "read_blob")
    for name, attribute in zip(PORTAL, methods, strict=True):
        around(PortalClient, attribute, name, death)


DESKTOP_POINTS = tuple(f"{name}.{side}" for name in (*FILES, *DATABASE, *PORTAL) for side in ("before", "after"))

"""Encrypted backups: SQLite's own backup of the live database, checked, dated and rotated."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop.models.engine import connect
from desktop.services.disk import out_of_room
from desktop.services.errors import KnownError
from desktop.services.folder import READY
from desktop.services.vault import keep_name, write_whole

KEPT = 14


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file; it opens with the same key as the database, so with any password or the recovery code."""

    path: Path
    made_at: datetime
    size: int


def back_up(database: Path, key: bytes, folder: Path, now: datetime, *, label: str = "daily", kept: int = KEPT) -> Backup:
    """Write a whole, checked copy of the database as it stands, un-checkpointed rows included, and drop the oldest of its label.

    Raises:
        KnownError: "disk-full", "cannot-write" or "database-damaged"; a half-written copy is removed.
    """
    target = folder / f"office-{now:%Y%m%dT%H%M%SZ}-{label}.db"
    part = target.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _drop_halves(folder)
        source = connect(database, key)
        copy = connect(part, key)
        try:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            if copy.execute("PRAGMA cipher_integrity_check").fetchall():
                raise KnownError("database-damaged", path=str(database))
        finally:
            copy.close()
            source.close()
        part.replace(target)
        keep_name(target)
    except KnownError:
        _drop_halves(folder)
        raise
    except (OSError, sqlcipher.DatabaseError) as error:
        full = out_of_room(error, folder)  # asked while the half copy still takes up the room
        _drop_halves(folder)
        raise KnownError("disk-full" if full else "cannot-write", path=str(target)) from error
    # A clock set back names the new copy as if it were old: it stays whatever its name.
    earlier = sorted(set(folder.glob(f"office-*-{label}.db")) - {target}, reverse=True)
    for old in earlier[max(kept, 1) - 1 :]:
        old.unlink(missing_ok=True)
    return Backup(target, now, target.stat().st_size)


def _drop_halves(folder: Path) -> None:
    """Remove what a copy that was broken off (a power cut, a full disk) left."""
    for half in folder.glob("office-*.part*"):
        half.unlink(missing_ok=True)


def keep_keys(vault: Path, folder: Path) -> None:
    """Put a copy of the vault beside the backups: with it, a backup and the recovery code a new PC needs nothing else.

    Raises:
        KnownError: "disk-full" or "cannot-write".
    """
    if vault.exists():
        write_whole(folder / vault.name, vault.read_bytes())


def backups(folder: Path) -> tuple[Path, ...]:
    """The backups there are, newest first."""
    return tuple(sorted(folder.glob("office-*.db"), reverse=True))


def restore(backup: Path, key: bytes, database: Path, now: datetime, fill: Callable[[Path], None] = lambda _fresh: None) -> Path:
    """Put a backup in the database's place; the replaced database is kept beside it under a dated name, which is returned.

    `fill` writes into the restored file what is to be in it from its first moment. The database must be closed. Whatever moment
    the power fails at, there is the former database or, after `finish_restore`, the restored one with all `fill` wrote.

    Raises:
        KnownError: "backup-damaged" when it does not open with the key or fails its check, "disk-full", what `fill` raises;
            nothing is touched then.
    """
    fresh = database.with_name(database.name + ".restored")
    _drop(fresh)
    try:
        copy = connect(backup, key)
        try:
            if copy.execute("PRAGMA cipher_integrity_check").fetchall():
                raise KnownError("backup-damaged", path=str(backup))
            copy.execute("SELECT count(*) FROM alembic_version").fetchall()
            target = connect(fresh, key)
            try:
                copy.backup(target)
            finally:
                target.close()
        finally:
            copy.close()
        fill(fresh)
        _settle(fresh, key)
    except KnownError:
        _drop(fresh)
        raise
    except sqlcipher.DatabaseError as error:
        full = out_of_room(error, database)
        _drop(fresh)
        raise KnownError("disk-full" if full else "backup-damaged", path=str(backup)) from error
    fresh.replace(_ready(database))  # from here it is whole
    kept = database.with_name(f"{database.stem}-replaced-{now:%Y%m%dT%H%M%SZ}.db")
    _switch(database, kept)
    return kept


def _settle(database: Path, key: bytes) -> None:
    """Put the WAL into the file: from here the file alone is the database."""
    settled = connect(database, key)
    try:
        settled.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        settled.close()


def finish_restore(database: Path) -> None:
    """End a restore the power broke off: with the restored database if the former one was put aside, else with the former."""
    if not _ready(database).exists():
        return
    if database.exists():
        _ready(database).unlink()
        return
    aside = sorted(database.parent.glob(f"{database.stem}-replaced-*.db"))
    _switch(database, aside[-1] if aside else database.with_name(f"{database.stem}-replaced.db"))


def _switch(database: Path, kept: Path) -> None:
    # The database goes before its WAL, and no database comes while there is a WAL of another.
    for suffix in ("", "-wal", "-shm"):
        part = database.with_name(database.name + suffix)
        if part.exists():
            part.replace(kept.with_name(kept.name + suffix))
    _ready(database).replace(database)
    keep_name(database)


def _ready(database: Path) -> Path:
    return database.with_name(database.name + READY)


def _drop(database: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)

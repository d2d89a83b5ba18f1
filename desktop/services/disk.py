"""Room on the disk: which errors mean that there is none, and when little is left. Light to import."""

import errno
import shutil
from pathlib import Path

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})
LOW = 500 * 1024 * 1024
"""Bytes of free room below which a person is warned: a daily copy and a year of work still fit."""
_GONE = 1024 * 1024
_VAGUE = ("disk i/o error", "unable to open database", "readonly database")


def free_room(place: Path) -> int | None:
    """Free bytes of the disk that holds a file or folder; None where the system does not say."""
    try:
        return shutil.disk_usage(place if place.exists() else place.parent).free
    except OSError:
        return None


def gives_errors(error: BaseException) -> bool:
    """Whether the database says that the disk does not read or write, as ``SQLITE_IOERR`` and ``SQLITE_CANTOPEN`` say.

    A full disk may use the same words: `out_of_room` is asked first.
    """
    words = str(getattr(error, "orig", None) or error).lower()
    return any(vague in words for vague in _VAGUE)


def out_of_room(error: BaseException, place: Path | None = None) -> bool:
    """Whether an error of the system or of the database comes of a full disk.

    SQLite says "disk is full" of what it writes, and only "disk I/O error" or "unable to open" when it cannot make the WAL's
    index or a file: then the disk itself is asked.
    """
    if isinstance(error, OSError):
        return error.errno in NO_ROOM
    words = str(getattr(error, "orig", None) or error).lower()
    if "full" in words:
        return True
    if place is None or not any(vague in words for vague in _VAGUE):
        return False
    free = free_room(place)
    return free is not None and free < _GONE

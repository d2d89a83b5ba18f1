"""What the name of a backup file tells: `office-20261112T040000Z-daily.db`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.views.dates import moment_text

_NAME: Final = re.compile(r"office-(\d{8}T\d{6}Z)-(.+)\.db")


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup file: when it was made (UTC; None for a foreign name), why, and its size in bytes."""

    path: Path
    made_at: datetime | None
    label: str
    size: int


def backup_row(path: Path) -> BackupRow:
    """The row of a file. A file that has gone meanwhile has size 0."""
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    found = _NAME.fullmatch(path.name)
    if found is None:
        return BackupRow(path, None, "", size)
    return BackupRow(path, datetime.strptime(found[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC), found[2], size)


def label_text(label: str) -> str:
    """Why a backup was made, in words."""
    words = {
        "daily": QCoreApplication.translate("BackupFiles", "daily"),
        "manual": QCoreApplication.translate("BackupFiles", "by hand"),
        "before-upgrade": QCoreApplication.translate("BackupFiles", "before an upgrade"),
    }
    return words.get(label, label)


def backup_text(row: BackupRow) -> str:
    """12.11.2026 09:00 · daily: one backup in a list to choose from."""
    return f"{moment_text(row.made_at)} · {label_text(row.label)}" if row.made_at else row.path.name


def size_text(size: int) -> str:
    """A size in MB with one decimal, at least 0.1."""
    return QCoreApplication.translate("BackupFiles", "{size} MB").format(size=f"{max(0.1, size / 1_000_000):.1f}")

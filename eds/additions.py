"""The administrator's own additions to the trusted certificates: who trusted what, when and why, in a file beside the folder.

The list stands beside the folder and not inside it, so that copying somebody's certificates never brings their decisions along.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from eds.cache import write_whole
from eds.errors import TrustUnusable

_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class Addition:
    """One decision.

    Attributes:
        fingerprint: SHA-256 of the certificate, lowercase hexadecimal.
        label: what the administrator calls it.
        by: who decided.
        at: when; aware.
    """

    fingerprint: str
    label: str
    by: str
    at: datetime


def file_of(folder: Path) -> Path:
    """Where the additions to a folder of certificates are listed."""
    return folder.absolute().with_name(f"{folder.absolute().name}.added.json")


def read_additions(folder: Path) -> tuple[Addition, ...]:
    """The additions to a folder; none where there is no list.

    Raises:
        TrustUnusable: the list cannot be read.
    """
    file = file_of(folder)
    try:
        if not file.exists():
            return ()
        if file.stat().st_size > _LIMIT:
            raise TrustUnusable(f"{file.name} is too big")
        return tuple(_read(entry) for entry in json.loads(file.read_text("utf-8")))
    except OSError as error:
        raise TrustUnusable(f"{file.name} cannot be read: {error.strerror}") from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise TrustUnusable(f"{file.name} is damaged") from error


def write_addition(folder: Path, addition: Addition) -> None:
    """Add one decision to the list; an earlier one about the same certificate gives way.

    Raises:
        TrustUnusable: the list cannot be read or written.
    """
    others = [each for each in read_additions(folder) if each.fingerprint != addition.fingerprint]
    entries = [
        {"sha256": each.fingerprint, "label": each.label, "by": each.by, "at": each.at.isoformat()}
        for each in (*others, addition)
    ]
    try:
        write_whole(file_of(folder), json.dumps(entries, ensure_ascii=False, indent=2).encode())
    except OSError as error:
        raise TrustUnusable(f"{file_of(folder).name} cannot be written: {error.strerror}") from error


def _read(entry: dict[str, Any]) -> Addition:
    fingerprint = str(entry["sha256"]).lower()
    at = datetime.fromisoformat(entry["at"])
    if len(bytes.fromhex(fingerprint)) != 32 or at.tzinfo is None:
        raise ValueError("no fingerprint, or no moment")
    return Addition(fingerprint, str(entry["label"]), str(entry["by"]), at)

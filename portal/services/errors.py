"""How the portal says no. Codes are stable; sentences are made by whoever shows them."""

import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Refused(Exception):
    """A whole request is refused: authentication, format, overload, or an act of a parent or of the staff that may not be."""

    code: str
    status: int
    detail: str = ""
    retry_after: int | None = None
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class OperationRefused(Exception):
    """One operation is refused. `retry`: something it needs has not arrived yet, send it again later."""

    code: str
    detail: str = ""
    retry: bool = False
    status: int = 422


def fault_of(error: BaseException) -> str:
    """An unexpected error for the log: its kind and place alone, because its text may hold personal data."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    ours = next((f"{Path(one.filename).name}:{one.lineno}" for one in reversed(frames) if "portal" in one.filename), place)
    return f"{type(error).__name__} in {ours} ({place})"


def not_found(detail: str) -> Refused:
    """There is no such thing, or it is not yours: the answer is the same."""
    return Refused("not-found", 404, detail)

"""How the portal says no. Codes are stable; sentences are made by whoever shows them."""

from dataclasses import dataclass, field
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


def not_found(detail: str) -> Refused:
    """There is no such thing, or it is not yours: the answer is the same."""
    return Refused("not-found", 404, detail)

"""A line of the radar: one thing that waits."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that waits.

    `code`: "sign-contract", "send-contract", "remind-parent", "review-request", "prepare-contract", "voucher-ending",
    "paper-expiring", "certificate-asked", "fill-sheet", "close-month", "silent-month", "stale-month", "voucher-at-risk",
    "dispute", "conflict", "quarantine", "connect", "low-disk". `days_left` in working days (0 today, negative overdue), None
    without a clock. `page` and `target` say where the cure is.
    """

    code: str
    days_left: int | None
    page: str
    target: str
    params: dict[str, Any] = field(default_factory=dict)

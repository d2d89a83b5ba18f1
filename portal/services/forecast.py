"""Forecast of places: how long a queue number may take at the pace of the last days, said no more exactly than it is known."""

import math
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

PACE_DAYS = 90
FEWEST = 5
"""With fewer vouchers than this in `PACE_DAYS` nothing is forecast."""
_MONTH = 30.4
FARTHEST_MONTHS = 36


@dataclass(frozen=True, slots=True)
class Pace:
    """A place's queue: how many wait, and how many children got a voucher in the last `PACE_DAYS` days."""

    locality: str
    waiting: int
    issued: int

    @property
    def monthly(self) -> float:
        """Vouchers a month."""
        return self.issued * _MONTH / PACE_DAYS

    @property
    def enough(self) -> bool:
        """Whether there is enough to forecast from."""
        return self.issued >= FEWEST


@dataclass(frozen=True, slots=True)
class Estimate:
    """From–to, in full months; `most` None: farther than anybody can see."""

    least: int
    most: int | None


def estimate(number: int, pace: Pace) -> Estimate | None:
    """How long the queue number may take; None where too little is known.

    The count of vouchers is taken as a count of chance events: its pace is uncertain by one over the root of the count, and
    the range is what the slower and the quicker pace give.
    """
    if not pace.enough:
        return None
    months = number / pace.monthly
    doubt = 1 / math.sqrt(pace.issued)
    most = math.ceil(months / (1 - doubt))
    return Estimate(math.floor(months / (1 + doubt)), most if most <= FARTHEST_MONTHS else None)


_PACES = text(
    "SELECT locality, count(*) FILTER (WHERE state = 'queued') AS waiting,"
    " count(*) FILTER (WHERE issued_on > CAST(:today AS date) - CAST(:days AS integer)) AS issued FROM application"
    " WHERE :city = '' OR locality = :city GROUP BY locality"
    " ORDER BY waiting DESC, locality"
)


def paces(connection: Connection, today: date, city: str = "") -> list[Pace]:
    """The pace of each place, or of one; the longest queue first."""
    values = {"today": today, "city": city, "days": PACE_DAYS}
    return [Pace(row.locality, row.waiting, row.issued) for row in connection.execute(_PACES, values)]

"""The server's clock. It decides every deadline; the country has one time zone."""

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

COUNTRY_ZONE = ZoneInfo("Asia/Almaty")


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The moment, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.now(UTC)


class ShiftedClock:
    """A clock that can be set and goes on ticking from there: for the demo and for tests."""

    def __init__(self, shift: timedelta = timedelta()) -> None:
        self._shift = shift

    def now(self) -> datetime:
        """The shifted moment, in UTC."""
        return datetime.now(UTC) + self._shift

    def set(self, now: datetime) -> None:
        """Say what time it is from this moment on."""
        self._shift = now - datetime.now(UTC)


def country_date(moment: datetime) -> date:
    """The date people in Kazakhstan read at the moment."""
    return moment.astimezone(COUNTRY_ZONE).date()

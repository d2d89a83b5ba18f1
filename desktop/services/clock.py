"""Time comes in from outside: the PC's clock, corrected by what the portal's clock said last."""

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

TIME_ZONE = ZoneInfo("Asia/Almaty")


class Clock(Protocol):
    """What the office takes for the time."""

    def now(self) -> datetime:
        """The moment, in UTC."""

    def today(self) -> date:
        """The date in the kindergarten's time zone."""


class SystemClock:
    """The PC's clock plus the portal's correction. The portal decides deadlines; the PC only claims a time."""

    def __init__(self, zone: ZoneInfo = TIME_ZONE) -> None:
        self._zone = zone
        self.skew = timedelta()

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.now(UTC) + self.skew

    def today(self) -> date:
        """The date in the kindergarten's time zone."""
        return self.now().astimezone(self._zone).date()


class FixedClock:
    """A clock that stands until it is moved: the demo's office day and the tests live by it."""

    def __init__(self, now: datetime, zone: ZoneInfo = TIME_ZONE) -> None:
        self._now = now
        self._zone = zone

    def now(self) -> datetime:
        """The moment it was set to."""
        return self._now

    def today(self) -> date:
        """That moment's date in the zone."""
        return self._now.astimezone(self._zone).date()

    def set(self, now: datetime) -> None:
        """Move the clock."""
        self._now = now


class PortalClock:
    """The portal's time on a PC: its clock plus the difference found when the portal said what time it is.

    What the exchange writes by it stays right when the PC's clock is put right, or wrong, later.
    """

    def __init__(self, clock: Clock, portal_now: datetime, zone: ZoneInfo = TIME_ZONE) -> None:
        self._clock = clock
        self._ahead = portal_now - clock.now()
        self._zone = zone

    def now(self) -> datetime:
        """The moment at the portal, in UTC."""
        return self._clock.now() + self._ahead

    def today(self) -> date:
        """That moment's date in the zone."""
        return self.now().astimezone(self._zone).date()

"""Working days: the public calendar of Kazakhstan, the portal's corrections and the office's own.

The public part comes from PyPI `holidays` (country KZ); it has known doubts (Constitution Day 2026-27, the estimated Kurban
Ait), therefore every day can be overridden, and an override always wins.
"""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class DayOverride:
    """One day that is not what the public calendar says. `reason` is shown to people (a holiday's name, an order's number)."""

    day: date
    working: bool
    reason: str


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month a day belongs to."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> "Month":
        """Read "2026-11".

        Raises:
            ValueError: not a year and a month.
        """
        year, _, number = text.partition("-")
        return cls.of(date(int(year), int(number), 1))

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.next.first - timedelta(days=1)

    @property
    def next(self) -> "Month":
        """The month after it."""
        return Month(self.year + self.number // 12, self.number % 12 + 1)

    @property
    def previous(self) -> "Month":
        """The month before it."""
        return Month(self.year - (self.number == 1), (self.number - 2) % 12 + 1)

    @property
    def days(self) -> tuple[date, ...]:
        """All its days in order."""
        return tuple(date(self.year, self.number, n) for n in range(1, self.last.day + 1))

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Answers whether a day is worked. Weekends rest unless moved; holidays rest; overrides decide over both."""

    holidays: Mapping[date, str] = field(default_factory=dict)
    working_weekends: frozenset[date] = frozenset()
    overrides: Mapping[date, DayOverride] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """Whether children are expected on the day."""
        override = self.overrides.get(day)
        if override is not None:
            return override.working
        if day in self.working_weekends:
            return True
        return day.weekday() < SATURDAY and day not in self.holidays

    def name(self, day: date) -> str:
        """Why the day is special: the override's reason or the holiday's name; empty for an ordinary day."""
        override = self.overrides.get(day)
        return override.reason if override is not None else self.holidays.get(day, "")

    def with_overrides(self, overrides: Iterable[DayOverride]) -> "WorkingCalendar":
        """The same calendar with more days overridden; a later override of the same day wins."""
        merged = dict(self.overrides)
        merged.update((override.day, override) for override in overrides)
        return WorkingCalendar(self.holidays, self.working_weekends, MappingProxyType(merged))

    def working_days_of(self, month: Month) -> tuple[date, ...]:
        """The month's working days in order."""
        return tuple(day for day in month.days if self.is_working(day))

    def add_working_days(self, start: date, count: int) -> date:
        """The date of the `count`-th working day after `start` (the day itself is not counted).

        A voucher issued on Thursday 6 February 2025 with two working days falls due on Monday 10 February 2025.
        """
        day = start
        while count > 0:
            day += timedelta(days=1)
            count -= self.is_working(day)
        return day

    def working_days_left(self, today: date, due: date) -> int:
        """Working days from tomorrow to the due date inclusive.

        0 when it is due today or only days of rest are left to it; negative, at most -1, when it has passed.
        """
        if due < today:
            return -sum(self.is_working(due + timedelta(days=n)) for n in range(1, (today - due).days + 1)) or -1
        return sum(self.is_working(today + timedelta(days=n)) for n in range(1, (due - today).days + 1))


@lru_cache(maxsize=8)
def public_calendar(first_year: int, last_year: int) -> WorkingCalendar:
    """The public calendar of Kazakhstan for whole years, both inclusive, with its transfers of rest days."""
    public = _kazakhstan()(years=range(first_year, last_year + 1), language="kk")
    moved = frozenset(getattr(public, "weekend_workdays", ()) or ())
    return WorkingCalendar(MappingProxyType({day: str(name) for day, name in public.items()}), moved)


def _kazakhstan() -> Any:
    """`holidays.Kazakhstan`, without the 250 other countries.

    `holidays.countries` imports all of them: a seventh of a second and 14 MB before the first sheet is there. Therefore
    an empty package stands in its place while the one module is imported.
    """
    import holidays

    name = "holidays.countries"
    if name in sys.modules:
        return holidays.country_holidays("KZ").__class__
    package = ModuleType(name)
    package.__path__ = [str(Path(place) / "countries") for place in holidays.__path__]
    sys.modules[name] = package
    try:
        return import_module(f"{name}.kazakhstan").Kazakhstan
    finally:
        del sys.modules[name]

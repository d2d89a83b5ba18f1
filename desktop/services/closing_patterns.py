"""Sudden patterns in a group's month that a careful eye would ask about: pure, over the sheet and the moments of its marks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from protocol.attendance import DERIVED_MARKS, MarkCode, Sheet, SheetRow


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From when on a pattern is worth a question; an office may change each in its setting "closing".

    A pattern needs at least `children` children and `days` working days. A month counts as filled in one go when `percent` of
    its marks, on at least `days` different days, were made within `minutes` minutes.
    """

    children: int = 5
    days: int = 10
    minutes: int = 15
    percent: int = 80

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> "Thresholds":
        """The defaults with what the setting holds laid over them; what is not a whole number is passed over."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in stored.items() if name in known and type(value) is int})


def happened(sheet: Sheet, row: SheetRow) -> dict[date, MarkCode]:
    """The child's marked days up to today, without days off and days outside the stay."""
    days = ((day.day, code) for day, code in zip(sheet.days, row.codes, strict=True) if day.day <= sheet.today)
    return {day: code for day, code in days if code is not None and code not in DERIVED_MARKS}


def everyone_always_present(sheet: Sheet, thresholds: Thresholds) -> bool:
    """Not one absence in the whole month, in a group and a month long enough for that to be strange."""
    months = [marks for row in sheet.rows if (marks := happened(sheet, row))]
    days = {day for marks in months for day in marks}
    if len(months) < thresholds.children or len(days) < thresholds.days:
        return False
    return all(code is MarkCode.PRESENT for marks in months for code in marks.values())


def days_without_anyone(sheet: Sheet, thresholds: Thresholds) -> tuple[date, ...]:
    """Working days on which every child was absent; a quarantine of the whole group explains itself."""
    by_day: dict[date, list[MarkCode]] = {}
    for row in sheet.rows:
        for day, code in happened(sheet, row).items():
            by_day.setdefault(day, []).append(code)
    return tuple(
        day
        for day, codes in sorted(by_day.items())
        if len(codes) >= thresholds.children
        and MarkCode.PRESENT not in codes
        and any(code is not MarkCode.QUARANTINE for code in codes)
    )


@dataclass(frozen=True, slots=True)
class Burst:
    """Marks made within a few minutes: how many cells of how many days, from when to when."""

    cells: int
    days: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class Stamp:
    """A cell, and when its mark was made."""

    child_id: str
    day: date
    at: datetime


def filled_in_one_go(stamps: Iterable[Stamp], thresholds: Thresholds) -> Burst | None:
    """The burst in which most of the month was marked, or None."""
    ordered = sorted(stamps, key=lambda stamp: stamp.at)
    first, length = _densest(ordered, timedelta(minutes=thresholds.minutes))
    burst = ordered[first : first + length]
    days, children = {stamp.day for stamp in burst}, {stamp.child_id for stamp in burst}
    if len(burst) * 100 < len(ordered) * thresholds.percent:
        return None
    if len(days) < thresholds.days or len(children) < thresholds.children:
        return None
    return Burst(len(burst), len(days), burst[0].at, burst[-1].at)


def _densest(ordered: Sequence[Stamp], window: timedelta) -> tuple[int, int]:
    """Where the window holds the most: the first place and how many."""
    best, start = (0, 0), 0
    for end, stamp in enumerate(ordered):
        while stamp.at - ordered[start].at > window:
            start += 1
        if end - start + 1 > best[1]:
            best = (start, end - start + 1)
    return best

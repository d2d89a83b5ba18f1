"""Attendance: marks, a group's month as one immutable sheet, a child's month and the hash a parent's confirmation binds.

One meaning of a sheet: the grid, the totals, the PDF, the XLSX and the hash all read the same `Sheet`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from protocol.canonical import content_hash
from protocol.working_calendar import Month, WorkingCalendar

if TYPE_CHECKING:
    from protocol.rules import Rules

SHEET_SCHEMA = 1


class MarkCode(StrEnum):
    """What one child's one day was. `DAY_OFF` and `NOT_ENROLLED` are derived, never typed."""

    PRESENT = "present"
    SICK = "sick"
    VACATION = "vacation"
    FAMILY = "family"
    QUARANTINE = "quarantine"
    ABSENT = "absent"
    DAY_OFF = "day_off"
    NOT_ENROLLED = "not_enrolled"


DERIVED_MARKS = frozenset({MarkCode.DAY_OFF, MarkCode.NOT_ENROLLED})
TYPED_MARKS = tuple(code for code in MarkCode if code not in DERIVED_MARKS)
PLANNABLE_MARKS = frozenset({MarkCode.SICK, MarkCode.VACATION, MarkCode.FAMILY, MarkCode.QUARANTINE})


class MonthState(StrEnum):
    """Where one child's month stands between the office and the parent."""

    OPEN = "open"
    PUBLISHED = "published"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    UNCONFIRMED = "unconfirmed"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Stay:
    """The days a child belongs to a group: from `starts_on` to `ends_on`, both inclusive; None is "still here"."""

    starts_on: date
    ends_on: date | None = None

    def covers(self, day: date) -> bool:
        """Whether the child belongs to the group on the day."""
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)

    def touches(self, month: Month) -> bool:
        """Whether any day of the month is covered."""
        return self.starts_on <= month.last and (self.ends_on is None or month.first <= self.ends_on)


def derived_mark(day: date, stored: MarkCode | None, stays: Sequence[Stay], calendar: WorkingCalendar) -> MarkCode | None:
    """What a day shows: not enrolled outside the stays, day off by the calendar, else the stored mark or None for blank."""
    if not any(stay.covers(day) for stay in stays):
        return MarkCode.NOT_ENROLLED
    if not calendar.is_working(day):
        return MarkCode.DAY_OFF
    return stored


@dataclass(frozen=True, slots=True)
class Totals:
    """A child's month in numbers of days. `payable` counts attended days and absences that keep the paid place."""

    attended: int
    missed: int
    excused: int
    payable: int
    blank: int
    by_reason: Mapping[MarkCode, int] = field(default_factory=dict)


def count(codes: Iterable[MarkCode | None], rules: "Rules") -> Totals:
    """Add up a row of days. Planned absences must not be among `codes`: they have not happened."""
    attended = missed = excused = payable = blank = 0
    by_reason: dict[MarkCode, int] = {}
    for code in codes:
        if code is None:
            blank += 1
            continue
        if code in DERIVED_MARKS:
            continue
        rule = rules.mark(code)
        payable += rule.keeps_paid_place
        if rule.attended:
            attended += 1
        else:
            missed += 1
            excused += rule.excused
            by_reason[code] = by_reason.get(code, 0) + 1
    return Totals(attended, missed, excused, payable, blank, by_reason)


def child_month_content(
    child_iin: str, organisation_bin: str, month: Month, codes: Sequence[MarkCode | None]
) -> dict[str, object]:
    """What a parent confirms: the child, the kindergarten, the month and the mark of every day in order (null is blank)."""
    return {
        "schema": SHEET_SCHEMA,
        "child_iin": child_iin,
        "organisation_bin": organisation_bin,
        "month": str(month),
        "days": [None if code is None else code.value for code in codes],
    }


def child_month_hash(child_iin: str, organisation_bin: str, month: Month, codes: Sequence[MarkCode | None]) -> str:
    """The RFC 8785 + SHA-256 hash that binds a confirmation to exactly these marks."""
    return content_hash(child_month_content(child_iin, organisation_bin, month, codes))


@dataclass(frozen=True, slots=True)
class ParentAnswer:
    """What came back from the parent for a child's month."""

    name: str
    iin: str
    at: datetime
    sheet_hash: str
    comment: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class SheetDay:
    """One column of a sheet."""

    day: date
    working: bool
    name: str = ""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One child's line: `codes` has a place for every day of the month, derived marks included, None is blank."""

    child_id: str
    name: str
    iin: str
    codes: tuple[MarkCode | None, ...]
    totals: Totals
    planned: frozenset[int] = frozenset()
    notes: Mapping[int, str] = field(default_factory=dict)
    documents: Mapping[int, str] = field(default_factory=dict)
    conflicts: frozenset[int] = frozenset()
    state: MonthState = MonthState.OPEN
    answer: ParentAnswer | None = None
    sheet_hash: str = ""


@dataclass(frozen=True)
class Sheet:
    """A group's month, immutable. Indexes into `days` and every row's `codes` are day of month minus one."""

    group_id: str
    group_name: str
    month: Month
    days: tuple[SheetDay, ...]
    rows: tuple[SheetRow, ...]
    today: date
    closed_at: datetime | None = None
    closed_by: str = ""

    @cached_property
    def present_by_day(self) -> tuple[int, ...]:
        """How many children were present on each day."""
        return tuple(sum(row.codes[n] is MarkCode.PRESENT for row in self.rows) for n in range(len(self.days)))

    @cached_property
    def blank_by_day(self) -> tuple[int, ...]:
        """How many children have no mark yet on each day."""
        return tuple(sum(row.codes[n] is None for row in self.rows) for n in range(len(self.days)))

    @property
    def filled_working_days(self) -> int:
        """Working days up to today on which every child has a mark."""
        return sum(d.working and d.day <= self.today and not self.blank_by_day[n] for n, d in enumerate(self.days))

    @cached_property
    def content_hash(self) -> str:
        """The hash printed on the group's timesheet: over the group, the month and each child's hash in order."""
        return content_hash(
            {
                "schema": SHEET_SCHEMA,
                "group_id": self.group_id,
                "month": str(self.month),
                "children": [[row.iin, [None if code is None else code.value for code in row.codes]] for row in self.rows],
            }
        )

    def row_of(self, child_id: str) -> int | None:
        """The place of a child's row, or None."""
        for place, row in enumerate(self.rows):
            if row.child_id == child_id:
                return place
        return None


def may_mark(day: date, code: MarkCode | None, stays: Sequence[Stay], calendar: WorkingCalendar, today: date) -> str | None:
    """Why a mark may not be set, as a code, or None when it may.

    "derived-mark": the code is computed, not typed. "not-enrolled", "day-off": nothing can be marked there.
    "future-date": only a planned absence may lie ahead.
    """
    if code in DERIVED_MARKS:
        return "derived-mark"
    shown = derived_mark(day, None, stays, calendar)
    if shown is MarkCode.NOT_ENROLLED:
        return "not-enrolled"
    if shown is MarkCode.DAY_OFF:
        return "day-off"
    if day > today and code is not None and code not in PLANNABLE_MARKS:
        return "future-date"
    return None


_ANSWERS: Mapping[MonthState, frozenset[MonthState]] = {
    MonthState.OPEN: frozenset({MonthState.PUBLISHED}),
    MonthState.PUBLISHED: frozenset({MonthState.CONFIRMED, MonthState.DISPUTED, MonthState.UNCONFIRMED, MonthState.OPEN}),
    MonthState.UNCONFIRMED: frozenset({MonthState.CONFIRMED, MonthState.DISPUTED, MonthState.OPEN}),
    MonthState.CONFIRMED: frozenset({MonthState.STALE}),
    MonthState.DISPUTED: frozenset({MonthState.OPEN, MonthState.CONFIRMED, MonthState.STALE}),
    MonthState.STALE: frozenset({MonthState.PUBLISHED, MonthState.CONFIRMED}),
}


def may_follow(state: MonthState, following: MonthState) -> bool:
    """Whether a child's month may go from one state to another (late confirmations of unconfirmed months are accepted)."""
    return following in _ANSWERS[state]


def silent_months(states: Callable[[Month], MonthState | None], last: Month, limit: int) -> int:
    """How many months in a row, ending with `last`, went unconfirmed; stops at `limit`. A dispute is an answer."""
    silent = 0
    month = last
    while silent < limit and states(month) is MonthState.UNCONFIRMED:
        silent += 1
        month = month.previous
    return silent

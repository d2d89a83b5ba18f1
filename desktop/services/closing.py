"""What is looked at before a month is closed: what stops it, what a person should have looked at, and closing with that known."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from desktop.models.attendance import AttendanceMark, ChildMonth
from desktop.services import settings
from desktop.services.absence_papers import missing_papers
from desktop.services.attendance import close_month, whole_months
from desktop.services.clock import TIME_ZONE
from desktop.services.closing_patterns import Stamp, Thresholds, days_without_anyone, everyone_always_present, filled_in_one_go
from desktop.services.errors import KnownError
from desktop.services.organisation import organisation
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import PLANNABLE_MARKS, MarkCode, MonthState, Sheet, child_month_hash
from protocol.messages.entities import ConfirmationBody
from protocol.working_calendar import Month

THRESHOLDS = "closing"


class Severity(StrEnum):
    """Whether a finding keeps the month open, or asks a person to have looked."""

    STOPS = "stops"
    WARNS = "warns"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at, and where: `days` are the child's cells in question, the first is where to jump to.

    Codes that stop: "group-is-empty", "month-not-over" (last), "blank", "conflict". Codes that warn: "outside-enrolment" and
    "on-day-off" (marks are stored where the sheet shows none), "no-paper" (code), "planned-not-confirmed", "planned-ahead",
    "always-present" (children, days), "nobody-came", "in-one-go" (cells, days, first, last), "dispute-unchanged" (comment, by).
    With a child params hold its name as "child".
    """

    code: str
    severity: Severity
    child_id: str | None = None
    days: tuple[date, ...] = ()
    params: Mapping[str, Any] = field(default_factory=dict)

    @property
    def day(self) -> date | None:
        """The first cell in question."""
        return self.days[0] if self.days else None

    @property
    def cells(self) -> int:
        """How much it counts for: its cells, or one."""
        return max(1, len(self.days))


@dataclass(frozen=True)
class _Ground:
    """A group's open month as the checks read it."""

    sheet: Sheet
    months: Mapping[str, tuple[MarkCode | None, ...]]
    marks: Sequence[AttendanceMark]

    @property
    def names(self) -> dict[str, str]:
        return {row.child_id: row.name for row in self.sheet.rows}

    def shown(self, mark: AttendanceMark) -> MarkCode | None:
        """What the child's whole month shows where the mark is stored."""
        return self.months[mark.child_id][mark.day.day - 1]

    def of_children(self, code: str, severity: Severity, cells: Iterable[tuple[str, date]]) -> Iterator[Finding]:
        """One finding for each child, in the sheet's order, with its days in theirs."""
        by_child: dict[str, list[date]] = defaultdict(list)
        for child_id, day in cells:
            by_child[child_id].append(day)
        for child_id, name in self.names.items():
            if child_id in by_child:
                yield Finding(code, severity, child_id, tuple(sorted(by_child[child_id])), {"child": name})


def checks(uow: UnitOfWork, group_id: str, month: Month) -> tuple[Finding, ...]:
    """Everything to look at before a group's month is closed, what stops it first; nothing for a month that is closed.

    Raises:
        KnownError: "no-such-group".
    """
    sheet = read_sheet(uow, group_id, month)
    if sheet.closed_at is not None:
        return ()
    if not sheet.rows:
        return (Finding("group-is-empty", Severity.STOPS),)
    ground = _ground(uow, sheet)
    thresholds = Thresholds.of(settings.setting(uow, THRESHOLDS, {}))
    found = [*_stops(ground), *_stray(ground), *_unsupported(uow, ground), *_planned(ground)]
    return (*found, *_patterns(ground, thresholds), *_disputes(uow, ground))


def tally(findings: Iterable[Finding]) -> dict[str, int]:
    """How many cells each code is about."""
    counted: Counter[str] = Counter()
    for finding in findings:
        counted[finding.code] += finding.cells
    return dict(counted)


def close_checked(uow: UnitOfWork, group_id: str, month: Month, looked_at: Collection[Finding] = ()) -> int:
    """Close the month if nothing stops it and every warning is among those the person has looked at; returns how many sheets
    were published. The journal keeps what was looked at, as code → number of cells.

    Raises:
        KnownError: "checks-stop" (count), "checks-changed" when a warning came since; what `close_month` raises.
    """
    found = checks(uow, group_id, month)
    stopping = [finding for finding in found if finding.severity is Severity.STOPS]
    if stopping:
        raise KnownError("checks-stop", count=sum(finding.cells for finding in stopping))
    if any(finding not in looked_at for finding in found):
        raise KnownError("checks-changed")
    return close_month(uow, group_id, month, checked=tally(found))


def _ground(uow: UnitOfWork, sheet: Sheet) -> _Ground:
    children = [row.child_id for row in sheet.rows]
    marks = uow.session.scalars(
        select(AttendanceMark).where(
            AttendanceMark.child_id.in_(children),
            AttendanceMark.day.between(sheet.month.first, sheet.month.last),
            AttendanceMark.code.is_not(None),
        )
    )
    return _Ground(sheet, whole_months(uow, children, sheet.month), marks.all())


def _stops(ground: _Ground) -> Iterator[Finding]:
    sheet = ground.sheet
    working = [day.day for day in sheet.days if day.working]
    if working and working[-1] > sheet.today:
        yield Finding("month-not-over", Severity.STOPS, params={"last": working[-1]})
    blank = (
        (child_id, day.day)
        for child_id, codes in ground.months.items()
        for day, code in zip(sheet.days, codes, strict=True)
        if code is None and day.day <= sheet.today
    )
    yield from ground.of_children("blank", Severity.STOPS, blank)
    disputed = ((row.child_id, sheet.days[n].day) for row in sheet.rows for n in row.conflicts)
    yield from ground.of_children("conflict", Severity.STOPS, disputed)


def _stray(ground: _Ground) -> Iterator[Finding]:
    for code, shown in (("outside-enrolment", MarkCode.NOT_ENROLLED), ("on-day-off", MarkCode.DAY_OFF)):
        cells = ((mark.child_id, mark.day) for mark in ground.marks if ground.shown(mark) is shown)
        yield from ground.of_children(code, Severity.WARNS, cells)


def _unsupported(uow: UnitOfWork, ground: _Ground) -> Iterator[Finding]:
    for missing in missing_papers(uow, ground.sheet.group_id, ground.sheet.month):
        codes = ground.months.get(missing.child_id)
        days = tuple(day for day in missing.days if codes is not None and codes[day.day - 1] is missing.code)
        if days:
            params = {"child": missing.child_name, "code": missing.code}
            yield Finding("no-paper", Severity.WARNS, missing.child_id, days, params)


def _planned(ground: _Ground) -> Iterator[Finding]:
    """Absences that were entered ahead and that nobody has touched since; a paper confirms one."""
    ahead = [
        mark
        for mark in ground.marks
        if mark.at.astimezone(TIME_ZONE).date() < mark.day
        and mark.document_id is None
        and mark.code in PLANNABLE_MARKS
        and ground.shown(mark) is not None
        and ground.shown(mark) == mark.code
    ]
    today = ground.sheet.today
    passed = ((mark.child_id, mark.day) for mark in ahead if mark.day <= today)
    coming = ((mark.child_id, mark.day) for mark in ahead if mark.day > today)
    yield from ground.of_children("planned-not-confirmed", Severity.WARNS, passed)
    yield from ground.of_children("planned-ahead", Severity.WARNS, coming)


def _patterns(ground: _Ground, thresholds: Thresholds) -> Iterator[Finding]:
    sheet = ground.sheet
    if everyone_always_present(sheet, thresholds):
        working = sum(day.working and day.day <= sheet.today for day in sheet.days)
        yield Finding("always-present", Severity.WARNS, params={"children": len(sheet.rows), "days": working})
    for day in days_without_anyone(sheet, thresholds):
        yield Finding("nobody-came", Severity.WARNS, days=(day,))
    burst = filled_in_one_go((Stamp(mark.child_id, mark.day, mark.at) for mark in ground.marks), thresholds)
    if burst is not None:
        params = {"cells": burst.cells, "days": burst.days, "first": burst.first, "last": burst.last}
        yield Finding("in-one-go", Severity.WARNS, params=params)


def _disputes(uow: UnitOfWork, ground: _Ground) -> Iterator[Finding]:
    """Months a parent disputed that would go out again with the very same marks."""
    month, bin_ = ground.sheet.month, organisation(uow).bin
    rows = uow.session.scalars(
        select(ChildMonth).where(ChildMonth.child_id.in_(list(ground.names)), ChildMonth.month == str(month))
    )
    said = {row.child_id: last for row in rows if (last := last_dispute(row)) is not None}
    for row in ground.sheet.rows:
        dispute = said.get(row.child_id)
        if dispute is None:
            continue
        if child_month_hash(row.iin, bin_, month, ground.months[row.child_id]) == dispute.sheet_hash:
            params = {"child": row.name, "comment": dispute.comment, "by": dispute.name}
            yield Finding("dispute-unchanged", Severity.WARNS, row.child_id, params=params)


def last_dispute(row: ChildMonth) -> ConfirmationBody | None:
    """The parent's last answer to a month that is open again, if it was a dispute."""
    if row.state not in (MonthState.OPEN, MonthState.STALE):
        return None
    stored = row.confirmation or (row.history[-1] if row.history else None)
    answer = ConfirmationBody.model_validate(stored) if stored else None
    return answer if answer is not None and not answer.confirmed else None

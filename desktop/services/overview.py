"""The whole kindergarten: every group's day, the headcount for the kitchen, and a month of all groups at a glance.

A few set-based queries whatever the number of children; what they count is what the groups' sheets say.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy import Date, bindparam, extract, func, or_, select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.groups import Group, Placement
from desktop.models.people import Child
from desktop.services import settings
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import TYPED_MARKS, MarkCode, MonthState, SheetDay
from protocol.collation import kazakh_key
from protocol.messages.entities import AgeGroup
from protocol.working_calendar import Month, WorkingCalendar

AGES = tuple(AgeGroup)
AWAITED = (MonthState.PUBLISHED, MonthState.UNCONFIRMED, MonthState.STALE)


def age_group(born: int, year: int) -> AgeGroup:
    """The age group of a child born in the year `born`, by the age reached within the calendar year `year`.

    Who is younger than one is counted with the early age, who is older than five with the pre-school.
    """
    return AGES[min(max(year - born, 1), len(AGES)) - 1]


@dataclass(frozen=True, slots=True)
class Tally:
    """Children counted on one day.

    `absent` are absences by reason that happened, `planned` those entered ahead for a day that has not come, `blank` those whose
    mark is due and missing. On a day off all but `enrolled` are nothing.
    """

    enrolled: int = 0
    present: int = 0
    blank: int = 0
    absent: Mapping[MarkCode, int] = field(default_factory=dict)
    planned: Mapping[MarkCode, int] = field(default_factory=dict)
    expected: int = 0
    """Who is or may still come: enrolled less the known absences; equals `present` once every mark of the day is set."""

    @property
    def missing(self) -> int:
        """Absences that happened, of any reason."""
        return sum(self.absent.values())

    @property
    def away(self) -> int:
        """Absences known ahead for a day that has not come."""
        return sum(self.planned.values())


def total(tallies: Iterable[Tally]) -> Tally:
    """All together."""
    enrolled = present = blank = expected = 0
    absent: Counter[MarkCode] = Counter()
    planned: Counter[MarkCode] = Counter()
    for tally in tallies:
        enrolled += tally.enrolled
        present += tally.present
        blank += tally.blank
        expected += tally.expected
        absent.update(tally.absent)
        planned.update(tally.planned)
    return Tally(enrolled, present, blank, _in_order(absent), _in_order(planned), expected)


def _in_order(counted: Mapping[MarkCode, int]) -> dict[MarkCode, int]:
    return {code: counted[code] for code in TYPED_MARKS if counted.get(code)}


@dataclass(frozen=True, slots=True)
class MonthAnswers:
    """A group's month: closed or not, and how many of its published sheets parents confirmed, disputed or have not answered."""

    closed: bool = False
    confirmed: int = 0
    disputed: int = 0
    awaited: int = 0

    @property
    def published(self) -> int:
        """Sheets that went to parents."""
        return self.confirmed + self.disputed + self.awaited


@dataclass(frozen=True)
class GroupOfDay:
    """A group on one day. `age` is what the group was made for; `by_age` counts its children by their own ages."""

    group_id: str
    name: str
    age: AgeGroup
    by_age: Mapping[AgeGroup, Tally]
    month: MonthAnswers = field(default_factory=MonthAnswers)

    @cached_property
    def all(self) -> Tally:
        """The whole group."""
        return total(self.by_age.values())


@dataclass(frozen=True)
class KindergartenDay:
    """The day of all groups that have children on it, in Kazakh order of names.

    `before` and `after` are the nearest working days.
    """

    day: date
    today: date
    working: bool
    day_name: str
    groups: tuple[GroupOfDay, ...]
    before: date
    after: date

    @property
    def due(self) -> bool:
        """Whether marks are to be there: a working day that has come."""
        return self.working and self.day <= self.today

    @property
    def finished(self) -> bool:
        """Whether every mark of the day is set, so that the headcount is final."""
        return self.due and self.all.blank == 0

    @cached_property
    def all(self) -> Tally:
        """The whole kindergarten."""
        return total(group.all for group in self.groups)

    @cached_property
    def by_age(self) -> Mapping[AgeGroup, Tally]:
        """The whole kindergarten by the children's ages; all five ages, in order."""
        return {age: total(group.by_age[age] for group in self.groups if age in group.by_age) for age in AGES}

    @property
    def unfilled(self) -> tuple[GroupOfDay, ...]:
        """The groups with a mark missing."""
        return tuple(group for group in self.groups if group.all.blank)


_HERE = (Placement.starts_on <= bindparam("day")) & or_(Placement.ends_on.is_(None), Placement.ends_on >= bindparam("day"))
_STAYS = select(Placement.group_id, Placement.child_id).where(_HERE).distinct().subquery()
_BORN = extract("year", Child.birth_date)
_DAY = (
    select(_STAYS.c.group_id, _BORN, AttendanceMark.code, func.count())
    .join(Child, Child.id == _STAYS.c.child_id)
    .outerjoin(AttendanceMark, (AttendanceMark.child_id == _STAYS.c.child_id) & (AttendanceMark.day == bindparam("day")))
    .group_by(_STAYS.c.group_id, _BORN, AttendanceMark.code)
)
_GROUPS = select(Group.id, Group.name, Group.age)
_ANSWERS = (
    select(ChildMonth.group_id, ChildMonth.state, func.count())
    .where(ChildMonth.month == bindparam("month"))
    .group_by(ChildMonth.group_id, ChildMonth.state)
)
_CLOSED = select(GroupMonth.group_id).where(GroupMonth.month == bindparam("month"), GroupMonth.closed_at.is_not(None))
_FIRST_BLANK = (
    select(Child.id)
    .join(Placement, Placement.child_id == Child.id)
    .outerjoin(AttendanceMark, (AttendanceMark.child_id == Child.id) & (AttendanceMark.day == bindparam("day")))
    .where(Placement.group_id == bindparam("group"), _HERE, AttendanceMark.code.is_(None))
    .order_by(Child.sort_name, Child.id)
    .limit(1)
)


def kindergarten_day(uow: UnitOfWork, day: date | None = None) -> KindergartenDay:
    """Every group's day (today without one) in four queries: who belongs to it, is present, away and why, or not marked yet."""
    shown = day or uow.today
    calendar = settings.calendar(uow, shown.year)
    working = calendar.is_working(shown)
    counted: dict[str, dict[AgeGroup, Counter[MarkCode | None]]] = defaultdict(lambda: defaultdict(Counter))
    for group_id, born, code, number in uow.session.execute(_DAY, {"day": shown}):
        counted[group_id][age_group(born, shown.year)][MarkCode(code) if code else None] += number
    answers = _month_answers(uow, Month.of(shown))
    groups = [
        GroupOfDay(
            group_id,
            name,
            AgeGroup(age),
            {own: _tally(counted[group_id][own], working, shown > uow.today) for own in AGES if own in counted[group_id]},
            answers.get(group_id, MonthAnswers()),
        )
        for group_id, name, age in uow.session.execute(_GROUPS)
        if group_id in counted
    ]
    groups.sort(key=lambda group: (kazakh_key(group.name), group.group_id))
    around = _nearest(calendar, shown, -1), _nearest(calendar, shown, 1)
    return KindergartenDay(shown, uow.today, working, calendar.name(shown), tuple(groups), *around)


def _nearest(calendar: WorkingCalendar, day: date, step: int) -> date:
    """The next working day in a direction; the next day where the calendar has none for a year."""
    days = (day + timedelta(days=step * n) for n in range(1, 366))
    return next((other for other in days if calendar.is_working(other)), day + timedelta(days=step))


def _tally(codes: Counter[MarkCode | None], working: bool, ahead: bool) -> Tally:
    enrolled = codes.total()
    if not working:
        return Tally(enrolled)
    away = _in_order({code: number for code, number in codes.items() if code not in (None, MarkCode.PRESENT)})
    expected = enrolled - sum(away.values())
    if ahead:
        return Tally(enrolled, planned=away, expected=expected)
    return Tally(enrolled, codes[MarkCode.PRESENT], codes[None], absent=away, expected=expected)


def _month_answers(uow: UnitOfWork, month: Month) -> dict[str, MonthAnswers]:
    closed = set(uow.session.scalars(_CLOSED, {"month": str(month)}))
    states: dict[str, Counter[MonthState]] = defaultdict(Counter)
    for group_id, state, number in uow.session.execute(_ANSWERS, {"month": str(month)}):
        states[group_id or ""][MonthState(state)] += number
    return {
        group_id: MonthAnswers(
            group_id in closed,
            states[group_id][MonthState.CONFIRMED],
            states[group_id][MonthState.DISPUTED],
            sum(states[group_id][state] for state in AWAITED),
        )
        for group_id in closed | set(states)
    }


def first_blank(uow: UnitOfWork, group_id: str, day: date) -> str | None:
    """The first child of a group's sheet without a mark on a day; None when all have one."""
    return uow.session.scalar(_FIRST_BLANK, {"group": group_id, "day": day})


@dataclass(frozen=True, slots=True)
class GroupOfMonth:
    """A group's line of the month map: a number for every day of the month, 0 on days off and days that have not come."""

    group_id: str
    name: str
    enrolled: tuple[int, ...]
    present: tuple[int, ...]
    blank: tuple[int, ...]

    def share(self, at: int) -> float:
        """Present of the enrolled on a day (its number less one), 0…1."""
        return self.present[at] / self.enrolled[at] if self.enrolled[at] else 0.0


@dataclass(frozen=True, slots=True)
class MonthMap:
    """All groups × all days of a month."""

    month: Month
    today: date
    days: tuple[SheetDay, ...]
    groups: tuple[GroupOfMonth, ...]


_MONTH_STAYS = select(Placement.group_id, Placement.child_id, Placement.starts_on, Placement.ends_on).where(
    Placement.starts_on <= bindparam("last"), or_(Placement.ends_on.is_(None), Placement.ends_on >= bindparam("first"))
)
_FIRST, _UNTIL = bindparam("first", type_=Date), bindparam("until", type_=Date)
# The span is cut to the stay, so that marks are looked up child by child, where they lie together, and not day by day.
_MONTH_MARKS = (
    select(Placement.group_id, AttendanceMark.day, AttendanceMark.code, func.count(AttendanceMark.child_id.distinct()))
    .join(
        AttendanceMark,
        (AttendanceMark.child_id == Placement.child_id)
        & (AttendanceMark.day >= func.max(_FIRST, Placement.starts_on))
        & (AttendanceMark.day <= func.min(_UNTIL, func.coalesce(Placement.ends_on, _UNTIL))),
    )
    .where(
        Placement.starts_on <= bindparam("last"),
        or_(Placement.ends_on.is_(None), Placement.ends_on >= bindparam("first")),
        AttendanceMark.code.is_not(None),
    )
    .group_by(Placement.group_id, AttendanceMark.day, AttendanceMark.code)
)


def month_map(uow: UnitOfWork, month: Month) -> MonthMap:
    """How many of each group's children were present, and how many are not marked, on each day of a month up to today."""
    calendar = settings.calendar(uow, month.year)
    days = tuple(SheetDay(day, calendar.is_working(day), calendar.name(day)) for day in month.days)
    due = tuple(day.working and day.day <= uow.today for day in days)
    span: dict[str, Any] = {"first": month.first, "last": month.last, "until": min(month.last, uow.today)}
    here: dict[str, list[set[str]]] = defaultdict(lambda: [set() for _ in days])
    for group_id, child_id, starts, ends in uow.session.execute(_MONTH_STAYS, span):
        first, last = max(starts, month.first), min(ends or month.last, month.last)
        for at in range(first.day - 1, last.day):
            here[group_id][at].add(child_id)
    marked: dict[str, Counter[date]] = defaultdict(Counter)
    present: dict[str, Counter[date]] = defaultdict(Counter)
    for group_id, day, code, number in uow.session.execute(_MONTH_MARKS, span):
        marked[group_id][day] += number
        if code == MarkCode.PRESENT.value:
            present[group_id][day] += number
    lines = []
    for group_id, name, _age in uow.session.execute(_GROUPS):
        if group_id not in here:
            continue
        enrolled = tuple(len(here[group_id][at]) if due[at] else 0 for at in range(len(days)))
        lines.append(
            GroupOfMonth(
                group_id,
                name,
                enrolled,
                tuple(present[group_id][day.day] if due[at] else 0 for at, day in enumerate(days)),
                tuple(enrolled[at] - marked[group_id][day.day] if due[at] else 0 for at, day in enumerate(days)),
            )
        )
    lines.sort(key=lambda line: (kazakh_key(line.name), line.group_id))
    return MonthMap(month, uow.today, days, tuple(lines))

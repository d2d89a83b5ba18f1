"""The numbers beside the radar: who is here, places by group, attendance of this month and the last, vouchers by state."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select

from desktop.models.attendance import AttendanceMark, ChildMonth
from desktop.models.enrolment import Voucher
from desktop.models.groups import Placement
from desktop.services import settings
from desktop.services.groups import GroupRow, here_on
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode, MonthState
from protocol.vouchers import VoucherState
from protocol.working_calendar import Month

ROAD = (
    VoucherState.ENROLLED,
    VoucherState.CONTRACT,
    VoucherState.AWAITING_CONTRACT,
    VoucherState.WAITING_LIST,
    VoucherState.CHOOSING,
    VoucherState.ISSUED,
    VoucherState.QUEUED,
    VoucherState.STOP_LIST,
    VoucherState.EXPIRED,
    VoucherState.ANNULLED,
)


@dataclass(frozen=True, slots=True)
class GroupPlaces:
    """How full a group is today."""

    group_id: str
    name: str
    taken: int
    capacity: int

    @property
    def over(self) -> int:
        """Children more than there are places; 0 while there is room."""
        return max(self.taken - self.capacity, 0)


@dataclass(frozen=True, slots=True)
class DayCount:
    """A working day: how many of the children who belonged to a group then were present."""

    day: date
    present: int
    children: int

    @property
    def share(self) -> float:
        """0…1; 0 where nobody belonged to a group."""
        return min(self.present / self.children, 1.0) if self.children else 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers beside the radar.

    `places` are the groups in use, in Kazakh order. `this_month` holds its working days up to today, `month_before` all of the
    last month's. `vouchers` counts them by state, the nearest to a place first; empty for those who may not see contracts.
    """

    children: int
    present_today: int
    free_places: int
    groups_with_places: int
    groups: int
    last_month: Month
    published: int
    confirmed: int
    disputed: int
    silent: int
    places: tuple[GroupPlaces, ...] = ()
    this_month: tuple[DayCount, ...] = ()
    month_before: tuple[DayCount, ...] = ()
    vouchers: tuple[tuple[VoucherState, int], ...] = ()


def attended_share(days: Sequence[DayCount]) -> float | None:
    """The share attended over the days on which anybody was marked present, 0…1; None without such a day."""
    marked = [day for day in days if day.present]
    children = sum(day.children for day in marked)
    return min(sum(day.present for day in marked) / children, 1.0) if children else None


def read_figures(uow: UnitOfWork, groups: Sequence[GroupRow]) -> Figures:
    """Count; `groups` are those in use."""
    month, last = Month.of(uow.today), Month.of(uow.today).previous
    states: dict[str, int] = dict(
        row._t
        for row in uow.session.execute(
            select(ChildMonth.state, func.count()).where(ChildMonth.month == str(last)).group_by(ChildMonth.state)
        )
    )
    published = sum(n for state, n in states.items() if state != MonthState.OPEN.value)
    days = _days(uow, last.first, uow.today)
    here = uow.session.scalar(select(func.count(Placement.id)).where(here_on(uow.today))) or 0
    present = select(func.count()).where(AttendanceMark.day == uow.today, AttendanceMark.code == MarkCode.PRESENT.value)
    return Figures(
        children=here,
        present_today=uow.session.scalar(present) or 0,
        free_places=sum(max(row.free_places, 0) for row in groups),
        groups_with_places=sum(row.free_places > 0 for row in groups),
        groups=len(groups),
        last_month=last,
        published=published,
        confirmed=states.get(MonthState.CONFIRMED.value, 0),
        disputed=states.get(MonthState.DISPUTED.value, 0),
        silent=sum(states.get(s.value, 0) for s in (MonthState.PUBLISHED, MonthState.UNCONFIRMED, MonthState.STALE)),
        places=tuple(GroupPlaces(row.id, row.name, row.children, row.capacity) for row in groups),
        this_month=tuple(day for day in days if day.day >= month.first),
        month_before=tuple(day for day in days if day.day < month.first),
        vouchers=_vouchers(uow) if uow.actor.may(Permission.CONTRACTS) else (),
    )


def _days(uow: UnitOfWork, first: date, last: date) -> tuple[DayCount, ...]:
    """Every working day of a span with who was there and who belonged to a group."""
    calendar = settings.calendar(uow)
    marked = select(AttendanceMark.day, func.count()).where(
        AttendanceMark.day.between(first, last), AttendanceMark.code == MarkCode.PRESENT.value
    )
    present: dict[date, int] = dict(row._t for row in uow.session.execute(marked.group_by(AttendanceMark.day)))
    spans = (
        uow.session.execute(
            select(Placement.starts_on, Placement.ends_on, func.count())
            .where(Placement.starts_on <= last, or_(Placement.ends_on.is_(None), Placement.ends_on >= first))
            .group_by(Placement.starts_on, Placement.ends_on)
        )
        .tuples()
        .all()
    )
    working = [day for month in (Month.of(first), Month.of(last)) for day in calendar.working_days_of(month) if day <= last]
    return tuple(
        DayCount(day, present.get(day, 0), sum(n for begin, end, n in spans if begin <= day and (end is None or day <= end)))
        for day in working
    )


def _vouchers(uow: UnitOfWork) -> tuple[tuple[VoucherState, int], ...]:
    """Vouchers by state, the nearest to a place first; what is in the archive is over and not counted."""
    counted: dict[str, int] = dict(
        row._t for row in uow.session.execute(select(Voucher.state, func.count()).group_by(Voucher.state))
    )
    return tuple((state, counted[state.value]) for state in ROAD if counted.get(state.value))

"""The director's radar: what waits for a decision, the clock that runs out first on top, each a step away from its cure."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, exists, func, or_, select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.engine import PLACE
from desktop.models.exchange import Conflict, PortalLink
from desktop.models.groups import Placement
from desktop.models.people import Child
from desktop.services import disk, outbox, settings
from desktop.services.at_risk import Silence, silence
from desktop.services.attendance import day_of_groups
from desktop.services.groups import GroupRow, list_groups
from desktop.services.people import full_name
from desktop.services.roles import Permission
from desktop.services.today_enrolment import enrolment_lines
from desktop.services.today_figures import Figures, read_figures
from desktop.services.today_line import Line
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MonthState, Stay
from protocol.working_calendar import Month

URGENT_WITHOUT_CLOCK = 100
LOOK_BACK = 12  # months over which an unclosed one is called to mind

_MARK, _STAY, _GROUP_MONTH = AttendanceMark.__table__.c, Placement.__table__.c, GroupMonth.__table__.c
_CHILD, _CHILD_MONTH = Child.__table__.c, ChildMonth.__table__.c
_HAS_MARKS = select(exists().where(_MARK.day.between(bindparam("first"), bindparam("last"))))
_CLOSED = select(_GROUP_MONTH.group_id, _GROUP_MONTH.month).where(
    _GROUP_MONTH.month.between(bindparam("first"), bindparam("last")), _GROUP_MONTH.closed_at.is_not(None)
)
_STAYS = (
    select(_STAY.group_id, _STAY.starts_on, _STAY.ends_on)
    .distinct()
    .where(_STAY.starts_on <= bindparam("last"), or_(_STAY.ends_on.is_(None), _STAY.ends_on >= bindparam("first")))
)
_IN_STATE = (
    select(
        _CHILD.id,
        _CHILD.surname,
        _CHILD.given_name,
        _CHILD.patronymic,
        _CHILD_MONTH.group_id,
        _CHILD_MONTH.month,
        _CHILD_MONTH.confirmation,
    )
    .join_from(ChildMonth, Child, _CHILD.id == _CHILD_MONTH.child_id)
    .where(_CHILD_MONTH.state == bindparam("state"))
    .order_by(_CHILD_MONTH.month.desc(), _CHILD.sort_name)
)


@dataclass(frozen=True, slots=True)
class Today:
    """The whole page; `portal_data_at` is when the portal's data was last complete here (None: never)."""

    today: date
    working_day: bool
    day_name: str
    lines: tuple[Line, ...]
    figures: Figures
    portal_data_at: datetime | None


def today(uow: UnitOfWork) -> Today:
    """Read the page. A methodist sees what is theirs: sheets, months, disputes and conflicts."""
    calendar = settings.calendar(uow)
    groups = list_groups(uow, archived=True)
    lines = [*_sheets(uow), *_months(uow, groups), *_exchange(uow), *_room(uow)]
    if uow.actor.may(Permission.CONTRACTS):
        lines += enrolment_lines(uow)
    link = uow.session.get(PortalLink, 1)
    return Today(
        today=uow.today,
        working_day=calendar.is_working(uow.today),
        day_name=calendar.name(uow.today),
        lines=tuple(sorted(lines, key=lambda line: URGENT_WITHOUT_CLOCK if line.days_left is None else line.days_left)),
        figures=read_figures(uow, [row for row in groups if not row.archived]),
        portal_data_at=link.last_complete_at if link else None,
    )


def _sheets(uow: UnitOfWork) -> list[Line]:
    if not settings.calendar(uow).is_working(uow.today):
        return []
    unfilled = [day for day in day_of_groups(uow, uow.today) if day.blank]
    if not unfilled:
        return []
    groups = tuple((day.group_name, day.children - day.blank, day.children) for day in unfilled)
    return [Line("fill-sheet", 0, "attendance", unfilled[0].group_id, {"count": len(unfilled), "groups": groups})]


def _months(uow: UnitOfWork, groups: Sequence[GroupRow]) -> list[Line]:
    rules, calendar = settings.rules(uow), settings.calendar(uow)
    names = {row.id: row.name for row in groups}
    lines: list[Line] = []
    for month, open_groups in _open_months(uow, list(names)).items():
        left = calendar.working_days_left(uow.today, rules.confirmation_due(month))
        params = {"month": str(month), "count": len(open_groups), "groups": tuple(names[group] for group in open_groups)}
        lines.append(Line("close-month", left, "attendance", open_groups[0], params))
    lines += _silence(silence(uow))
    for child_id, name, group_id, month_text, comment in _months_in(uow, MonthState.DISPUTED):
        params = {"child": name, "comment": comment, "month": month_text, "child_id": child_id}
        lines.append(Line("dispute", None, "attendance", group_id, params))
    return [*lines, *_stale(uow)]


def _stale(uow: UnitOfWork) -> list[Line]:
    """One line for a month whose sheets were changed after the parent had confirmed them: the parents are asked again."""
    rules, calendar = settings.rules(uow), settings.calendar(uow)
    by_month: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for child_id, name, group_id, month, _comment in _months_in(uow, MonthState.STALE):
        by_month[month].append((child_id, name, group_id))
    lines = []
    for month, found in by_month.items():
        child_id, name, group_id = found[0]
        left = calendar.working_days_left(uow.today, rules.confirmation_due(Month.parse(month)))
        params = {"child": name, "child_id": child_id, "month": month, "count": len(found)}
        lines.append(Line("stale-month", left if left >= 0 else None, "attendance", group_id, params))
    return lines


def _open_months(uow: UnitOfWork, order: Sequence[str]) -> dict[Month, list[str]]:
    """The months that are over and have marks, newest first, with the groups that had children then and are not closed.

    A year back: what is older is seen on the sheets themselves.
    """
    last = Month.of(uow.today).previous
    months = [last]
    while len(months) < LOOK_BACK:
        months.append(months[-1].previous)
    connection = uow.session.connection()
    marked = [month for month in months if connection.scalar(_HAS_MARKS, {"first": month.first, "last": month.last})]
    if not marked:
        return {}
    span = {"first": marked[-1].first, "last": last.last}
    closed = set(connection.execute(_CLOSED, {"first": str(marked[-1]), "last": str(last)}).tuples())
    stays: dict[str, list[Stay]] = defaultdict(list)
    for group_id, starts_on, ends_on in connection.execute(_STAYS, span):
        stays[group_id].append(Stay(starts_on, ends_on))
    found = {
        month: [
            group
            for group in order
            if (group, str(month)) not in closed and any(stay.touches(month) for stay in stays.get(group, ()))
        ]
        for month in marked
    }
    return {month: open_groups for month, open_groups in found.items() if open_groups}


def _silence(found: Silence) -> list[Line]:
    """The vouchers about to be lost, and the other parents whose answer is missing for the newest month."""
    lines = []
    if found.first_losing:
        row = found.first_losing
        params = {"child": row.child_name, "phone": row.phone, "count": found.losing, "month": str(row.month)}
        lines.append(Line("voucher-at-risk", max(row.working_days_left, 0), "attendance", row.group_id, params))
    if found.first_waiting:
        row = found.first_waiting
        left = row.working_days_left
        params = {"child": row.child_name, "count": found.waiting, "month": str(row.month)}
        lines.append(Line("silent-month", left if left >= 0 else None, "attendance", row.group_id, params))
    return lines


def _months_in(uow: UnitOfWork, state: MonthState) -> list[tuple[str, str, str, str, str]]:
    """(child id, name, group id, month, the parent's comment) of every month in a state, however old; the newest first."""
    found = uow.session.connection().execute(_IN_STATE, {"state": state.value})
    return [
        (child_id, full_name(*names), group_id or "", month, str((confirmation or {}).get("comment", "")))
        for child_id, *names, group_id, month, confirmation in found
    ]


def _room(uow: UnitOfWork) -> list[Line]:
    place = uow.session.get_bind().get_execution_options().get(PLACE)
    free = None if place is None else disk.free_room(place)
    if free is None or free >= disk.LOW:
        return []
    return [Line("low-disk", 0, "settings", "backups" if uow.actor.may(Permission.SETTINGS) else "about", {"free": free})]


def _exchange(uow: UnitOfWork) -> list[Line]:
    lines = []
    conflicts = uow.session.scalar(select(func.count(Conflict.id)).where(Conflict.resolved_at.is_(None)))
    if conflicts:
        lines.append(Line("conflict", 0, "journal", "conflicts", {"count": conflicts}))
    held = outbox.waiting(uow.session).quarantined
    if held and uow.actor.may(Permission.CONNECT):
        lines.append(Line("quarantine", 0, "journal", "quarantine", {"count": held}))
    if uow.session.get(PortalLink, 1) is None and uow.actor.may(Permission.CONNECT):
        lines.append(Line("connect", None, "settings", "connection"))
    return lines

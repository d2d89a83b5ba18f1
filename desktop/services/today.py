"""The director's radar: what waits for a decision, the clock that runs out first on top, each a step away from its cure."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.contracts import Contract
from desktop.models.exchange import Conflict, PortalLink
from desktop.models.groups import Placement
from desktop.models.people import Child
from desktop.services import outbox, settings
from desktop.services.at_risk import AtRisk, at_risk
from desktop.services.attendance import day_of_groups
from desktop.services.contracts import list_contracts
from desktop.services.enrolment import list_requests
from desktop.services.groups import here_on, list_groups
from desktop.services.people import child_name
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode, MonthState
from protocol.contracts import ContractState
from protocol.messages.entities import RequestState
from protocol.working_calendar import Month

URGENT_WITHOUT_CLOCK = 100


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that waits.

    `code`: "sign-contract", "send-contract", "review-request", "prepare-contract", "fill-sheet", "close-month", "silent-month",
    "voucher-at-risk", "dispute", "conflict", "quarantine", "connect". `days_left` in working days (0 today, negative overdue),
    None without a clock. `page` and `target` say where the cure is.
    """

    code: str
    days_left: int | None
    page: str
    target: str
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers beside the radar. `present_by_day` holds the working days of this month up to today."""

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
    present_by_day: tuple[tuple[date, int], ...]


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
    lines = [*_sheets(uow), *_months(uow), *_exchange(uow)]
    if uow.actor.may(Permission.CONTRACTS):
        lines += [*_contracts(uow), *_requests(uow)]
    link = uow.session.get(PortalLink, 1)
    return Today(
        today=uow.today,
        working_day=calendar.is_working(uow.today),
        day_name=calendar.name(uow.today),
        lines=tuple(sorted(lines, key=lambda line: URGENT_WITHOUT_CLOCK if line.days_left is None else line.days_left)),
        figures=_figures(uow),
        portal_data_at=link.last_complete_at if link else None,
    )


def _contracts(uow: UnitOfWork) -> list[Line]:
    lines = []
    for row in list_contracts(uow):
        code = {ContractState.PARENT_SIGNED: "sign-contract", ContractState.PREPARED: "send-contract"}.get(row.state)
        if code:
            params = {"number": row.number, "child": row.child_name, "signed_at": row.parent_signed_at}
            lines.append(Line(code, row.deadline.working_days_left if row.deadline else None, "contracts", row.id, params))
    return lines


def _requests(uow: UnitOfWork) -> list[Line]:
    return [
        Line(
            "review-request" if row.state is RequestState.NEW else "prepare-contract",
            row.deadline.working_days_left if row.deadline else None,
            "enrolment",
            row.id,
            {
                "child": row.child_name,
                "birth_date": row.birth_date,
                "group": row.group_name,
                "documents": row.documents,
                "required": row.documents_required,
            },
        )
        for row in list_requests(uow)
        if row.state in {RequestState.NEW, RequestState.ACCEPTED} and not _has_contract(uow, row.id)
    ]


def _has_contract(uow: UnitOfWork, request_id: str) -> bool:
    live = select(Contract.id).where(Contract.request_id == request_id, Contract.state.not_in(["withdrawn", "declined"]))
    return uow.session.scalar(live.limit(1)) is not None


def _sheets(uow: UnitOfWork) -> list[Line]:
    if not settings.calendar(uow).is_working(uow.today):
        return []
    unfilled = [day for day in day_of_groups(uow, uow.today) if day.blank]
    if not unfilled:
        return []
    groups = tuple((day.group_name, day.children - day.blank, day.children) for day in unfilled)
    return [Line("fill-sheet", 0, "attendance", unfilled[0].group_id, {"count": len(unfilled), "groups": groups})]


def _months(uow: UnitOfWork) -> list[Line]:
    rules, calendar = settings.rules(uow), settings.calendar(uow)
    last = Month.of(uow.today).previous
    lines: list[Line] = []
    open_groups = [row for row in list_groups(uow) if row.children and not _is_closed(uow, row.id, last)]
    had_marks = uow.session.scalar(
        select(func.count()).select_from(AttendanceMark).where(AttendanceMark.day.between(last.first, last.last))
    )
    due = rules.confirmation_due(last)
    if open_groups and had_marks:
        left = calendar.working_days_left(uow.today, due)
        params = {"month": str(last), "count": len(open_groups), "groups": tuple(row.name for row in open_groups)}
        lines.append(Line("close-month", left, "attendance", open_groups[0].id, params))
    lines += _silence(at_risk(uow))
    for child_id, name, group_id, comment in _disputes(uow, last):
        params = {"child": name, "comment": comment, "month": str(last), "child_id": child_id}
        lines.append(Line("dispute", None, "attendance", group_id, params))
    return lines


def _silence(found: AtRisk) -> list[Line]:
    """The vouchers about to be lost, and the other parents whose answer is missing for the newest month."""
    lines = []
    risky = [row for row in found.about_to_lose if not row.annulled]
    waiting = [row for row in found.rows if not row.about_to_lose]
    if risky:
        first = risky[0]
        params = {"child": first.child_name, "phone": first.phone, "count": len(risky), "month": str(first.month)}
        lines.append(Line("voucher-at-risk", max(first.working_days_left, 0), "attendance", first.group_id, params))
    if waiting:
        month = max(row.month for row in waiting)
        of_month = [row for row in waiting if row.month == month]
        left = of_month[0].working_days_left
        params = {"child": of_month[0].child_name, "count": len(of_month), "month": str(month)}
        lines.append(Line("silent-month", left if left >= 0 else None, "attendance", of_month[0].group_id, params))
    return lines


def _is_closed(uow: UnitOfWork, group_id: str, month: Month) -> bool:
    row = uow.session.get(GroupMonth, (group_id, str(month)))
    return row is not None and row.closed_at is not None


def _disputes(uow: UnitOfWork, month: Month) -> list[tuple[str, str, str, str]]:
    """(child id, name, group id, comment) of the children whose parents dispute the month."""
    query = (
        select(Child, ChildMonth)
        .join(ChildMonth, ChildMonth.child_id == Child.id)
        .where(ChildMonth.month == str(month), ChildMonth.state == MonthState.DISPUTED.value)
        .order_by(Child.sort_name)
    )
    return [
        (child.id, child_name(child), row.group_id or "", str((row.confirmation or {}).get("comment", "")))
        for child, row in uow.session.execute(query)
    ]


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


def _figures(uow: UnitOfWork) -> Figures:
    month, last = Month.of(uow.today), Month.of(uow.today).previous
    calendar = settings.calendar(uow)
    groups = list_groups(uow)
    states: dict[str, int] = dict(
        row._t
        for row in uow.session.execute(
            select(ChildMonth.state, func.count()).where(ChildMonth.month == str(last)).group_by(ChildMonth.state)
        )
    )
    present: dict[date, int] = dict(
        row._t
        for row in uow.session.execute(
            select(AttendanceMark.day, func.count())
            .where(AttendanceMark.day.between(month.first, uow.today), AttendanceMark.code == MarkCode.PRESENT.value)
            .group_by(AttendanceMark.day)
        )
    )
    published = sum(n for state, n in states.items() if state != MonthState.OPEN.value)
    return Figures(
        children=uow.session.scalar(select(func.count(Placement.id)).where(here_on(uow.today))) or 0,
        present_today=present.get(uow.today, 0),
        free_places=sum(max(row.free_places, 0) for row in groups),
        groups_with_places=sum(row.free_places > 0 for row in groups),
        groups=len(groups),
        last_month=last,
        published=published,
        confirmed=states.get(MonthState.CONFIRMED.value, 0),
        disputed=states.get(MonthState.DISPUTED.value, 0),
        silent=sum(states.get(s.value, 0) for s in (MonthState.PUBLISHED, MonthState.UNCONFIRMED, MonthState.STALE)),
        present_by_day=tuple((day, present.get(day, 0)) for day in calendar.working_days_of(month) if day <= uow.today),
    )

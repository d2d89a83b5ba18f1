"""Reading a group's month into the one immutable sheet that grid, totals, PDF, XLSX and hash share."""

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.exchange import Conflict
from desktop.models.groups import Group, Placement
from desktop.models.people import Child
from desktop.services import settings
from desktop.services.errors import KnownError
from desktop.services.people import full_name
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode, MonthState, ParentAnswer, Sheet, SheetDay, SheetRow, Stay, count, derived_mark
from protocol.messages.entities import ConfirmationBody
from protocol.working_calendar import Month

_CODES = {code.value: code for code in MarkCode}


def read_sheet(uow: UnitOfWork, group_id: str, month: Month) -> Sheet:
    """A group's month. One query brings children and marks; states and conflicts come with two small ones.

    Raises:
        KnownError: "no-such-group".
    """
    name = uow.session.scalar(select(Group.name).where(Group.id == group_id))
    if name is None:
        raise KnownError("no-such-group")
    people, stays, marks = _children_and_marks(uow, group_id, month)
    states = _states(uow, list(people), month)
    conflicts = _conflicts(uow, month)
    calendar = settings.calendar(uow, month.year)
    rules = settings.rules(uow)
    days = tuple(SheetDay(day, calendar.is_working(day), calendar.name(day)) for day in month.days)
    rows = []
    for child_id, (child, iin) in people.items():
        own = marks.get(child_id, {})
        codes = tuple(derived_mark(d.day, _code(own.get(d.day)), stays[child_id], calendar) for d in days)
        planned = frozenset(n for n, d in enumerate(days) if d.day > uow.today and codes[n] is not None and d.day in own)
        happened = (code for n, code in enumerate(codes) if n not in planned and not (code is None and days[n].day > uow.today))
        state = states.get(child_id)
        rows.append(
            SheetRow(
                child_id=child_id,
                name=child,
                iin=iin,
                codes=codes,
                totals=count(happened, rules),
                planned=planned,
                notes={day.day - 1: mark[1] for day, mark in own.items() if mark[1]},
                documents={day.day - 1: mark[2] for day, mark in own.items() if mark[2]},
                conflicts=conflicts.get(child_id, frozenset()),
                state=MonthState(state.state) if state else MonthState.OPEN,
                answer=_answer(state.confirmation) if state else None,
                sheet_hash=state.sheet_hash if state else "",
            )
        )
    closed = uow.session.get(GroupMonth, (group_id, str(month)))
    return Sheet(
        group_id=group_id,
        group_name=name,
        month=month,
        days=days,
        rows=tuple(rows),
        today=uow.today,
        closed_at=closed.closed_at if closed else None,
        closed_by=closed.closed_by if closed else "",
    )


MarksOfDays = dict[str, dict[date, tuple[str | None, str, str | None]]]


def _children_and_marks(
    uow: UnitOfWork, group_id: str, month: Month
) -> tuple[dict[str, tuple[str, str]], dict[str, list[Stay]], MarksOfDays]:
    in_month = AttendanceMark.day.between(month.first, month.last)
    query = (
        select(
            Child.id,
            Child.surname,
            Child.given_name,
            Child.patronymic,
            Child.iin,
            Placement.starts_on,
            Placement.ends_on,
            AttendanceMark.day,
            AttendanceMark.code,
            AttendanceMark.note,
            AttendanceMark.document_id,
        )
        .join(Placement, Placement.child_id == Child.id)
        .outerjoin(AttendanceMark, (AttendanceMark.child_id == Child.id) & in_month)
        .where(
            Placement.group_id == group_id,
            Placement.starts_on <= month.last,
            Placement.ends_on.is_(None) | (Placement.ends_on >= month.first),
        )
        .order_by(Child.sort_name, Child.id)
    )
    people: dict[str, tuple[str, str]] = {}
    stays: dict[str, list[Stay]] = defaultdict(list)
    marks: MarksOfDays = defaultdict(dict)
    for child_id, surname, given, patronymic, iin, starts, ends, day, code, note, document in uow.session.execute(query):
        if child_id not in people:
            people[child_id] = (full_name(surname, given, patronymic), iin)
        stay = Stay(starts, ends)
        if stay not in stays[child_id]:
            stays[child_id].append(stay)
        if day is not None:
            marks[child_id][day] = (code, note, document)
    return people, stays, marks


def _code(mark: tuple[str | None, str, str | None] | None) -> MarkCode | None:
    return None if mark is None or mark[0] is None else _CODES[mark[0]]


def _states(uow: UnitOfWork, children: list[str], month: Month) -> dict[str, Any]:
    query = select(ChildMonth.child_id, ChildMonth.state, ChildMonth.confirmation, ChildMonth.sheet_hash)
    rows = uow.session.execute(query.where(ChildMonth.child_id.in_(children), ChildMonth.month == str(month)))
    return {row.child_id: row for row in rows}


def _conflicts(uow: UnitOfWork, month: Month) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    suffix = f":{month}"
    for entity, cell in uow.session.execute(
        select(Conflict.entity, Conflict.field).where(Conflict.resolved_at.is_(None), Conflict.entity.endswith(suffix))
    ):
        if entity.startswith("child_month:") and cell.isdigit():
            found[entity.removeprefix("child_month:").removesuffix(suffix)].add(int(cell) - 1)
    return {child: frozenset(days) for child, days in found.items()}


def _answer(stored: dict[str, Any] | None) -> ParentAnswer | None:
    if stored is None:
        return None
    body = ConfirmationBody.model_validate(stored)
    return ParentAnswer(body.name, body.iin, body.at, body.sheet_hash, body.comment, body.late)

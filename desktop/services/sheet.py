"""Reading a group's month into the one immutable sheet that grid, totals, PDF, XLSX and hash share."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import bindparam, or_, select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.exchange import Conflict
from desktop.models.groups import Group, Placement
from desktop.models.listed import listed
from desktop.models.people import Child
from desktop.services import settings
from desktop.services.errors import KnownError
from desktop.services.people import full_name
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode, MonthState, ParentAnswer, Sheet, SheetDay, SheetRow, Stay, count, derived_mark
from protocol.messages.base import entity_key
from protocol.messages.entities import ConfirmationBody
from protocol.rules import Rules
from protocol.working_calendar import Month, WorkingCalendar

_CODES = {code.value: code for code in MarkCode}
_STATES = {state.value: state for state in MonthState}

# Built once; each is answered from an index by a few seeks, however many years the database holds.
_CHILD, _STAY, _MARK, _MONTH = (table.__table__.c for table in (Child, Placement, AttendanceMark, ChildMonth))
_CONFLICT, _GROUP, _GROUP_MONTH = (table.__table__.c for table in (Conflict, Group, GroupMonth))
NAME_OF_GROUP = select(_GROUP.name).where(_GROUP.id == bindparam("group"))
PEOPLE = (
    select(_CHILD.id, _CHILD.surname, _CHILD.given_name, _CHILD.patronymic, _CHILD.iin, _STAY.starts_on, _STAY.ends_on)
    .join_from(Placement, Child, _STAY.child_id == _CHILD.id)
    .where(
        _STAY.group_id == bindparam("group"),
        _STAY.starts_on <= bindparam("last"),
        or_(_STAY.ends_on.is_(None), _STAY.ends_on >= bindparam("first")),
    )
    .order_by(_CHILD.sort_name, _CHILD.id, _STAY.starts_on)
)
MARKS = select(_MARK.child_id, _MARK.day, _MARK.code, _MARK.note, _MARK.document_id).where(
    _MARK.child_id.in_(listed("children")), _MARK.day.between(bindparam("first"), bindparam("last"))
)
STATES = select(_MONTH.child_id, _MONTH.state, _MONTH.confirmation, _MONTH.sheet_hash).where(
    _MONTH.child_id.in_(listed("children")), _MONTH.month == bindparam("month")
)
CONFLICTS = select(_CONFLICT.entity, _CONFLICT.field).where(
    _CONFLICT.entity.in_(listed("entities")), _CONFLICT.resolved_at.is_(None)
)
CLOSED = select(_GROUP_MONTH.closed_at, _GROUP_MONTH.closed_by).where(
    _GROUP_MONTH.group_id == bindparam("group"), _GROUP_MONTH.month == bindparam("month")
)


@dataclass(frozen=True, slots=True)
class ChildAnswer:
    """Where one child's month stands with the parent."""

    state: MonthState = MonthState.OPEN
    answer: ParentAnswer | None = None
    sheet_hash: str = ""


class _Person(NamedTuple):
    name: str
    iin: str
    stays: tuple[Stay, ...]


class _Mark(NamedTuple):
    day: date
    code: str | None
    note: str
    document_id: str | None


def read_sheet(uow: UnitOfWork, group_id: str, month: Month) -> Sheet:
    """A group's month. One query brings the children, one their marks, small ones the rest.

    Raises:
        KnownError: "no-such-group".
    """
    uow.session.flush()
    connection = uow.session.connection()
    name = connection.execute(NAME_OF_GROUP, {"group": group_id}).scalar()
    if name is None:
        raise KnownError("no-such-group")
    people = _people(uow, group_id, month)
    children = list(people)
    marks: dict[str, list[_Mark]] = defaultdict(list)
    span = {"children": children, "first": month.first, "last": month.last}
    for child_id, *mark in connection.execute(MARKS, span).all():
        marks[child_id].append(_Mark(*mark))
    answers = _answers(uow, children, month)
    conflicts = _conflicts(uow, children, month)
    closed = connection.execute(CLOSED, {"group": group_id, "month": str(month)}).first()
    columns = _Columns(settings.calendar(uow, month.year), settings.rules(uow), month, uow.today)
    return Sheet(
        group_id=group_id,
        group_name=name,
        month=month,
        days=columns.days,
        rows=tuple(
            columns.row(child_id, person, marks[child_id], answers.get(child_id, _OPEN), conflicts.get(child_id, frozenset()))
            for child_id, person in people.items()
        ),
        today=uow.today,
        closed_at=closed.closed_at if closed else None,
        closed_by=closed.closed_by if closed else "",
    )


def month_answers(uow: UnitOfWork, group_id: str, month: Month) -> Mapping[str, ChildAnswer]:
    """The parents' answers of a group's month by child, in the order of its sheet: no marks are read."""
    children = list(_people(uow, group_id, month))
    found = _answers(uow, children, month)
    return {child_id: found.get(child_id, _OPEN) for child_id in children}


_OPEN = ChildAnswer()


class _Columns:
    """What all rows of a sheet share."""

    def __init__(self, calendar: WorkingCalendar, rules: Rules, month: Month, today: date) -> None:
        self._calendar, self._rules, self._today = calendar, rules, today
        self.days = tuple(SheetDay(day, calendar.is_working(day), calendar.name(day)) for day in month.days)
        self._ahead = next((n for n, day in enumerate(self.days) if day.day > today), len(self.days))
        self._derived: dict[tuple[Stay, ...], tuple[MarkCode | None, ...]] = {}

    def row(
        self, child_id: str, person: _Person, marks: Sequence[_Mark], answer: ChildAnswer, conflicts: frozenset[int]
    ) -> SheetRow:
        """One child's line. What is stored for days off, or for days in another group, is not this line's."""
        codes = list(self._without_marks(person.stays))
        own = [mark for mark in marks if codes[mark.day.day - 1] is None]
        for mark in own:
            if mark.code is not None:
                codes[mark.day.day - 1] = _CODES[mark.code]
        planned = {n for mark in own if (n := mark.day.day - 1) >= self._ahead and mark.code is not None}
        ahead = (code for n, code in enumerate(codes[self._ahead :], self._ahead) if code is not None and n not in planned)
        return SheetRow(
            child_id=child_id,
            name=person.name,
            iin=person.iin,
            codes=tuple(codes),
            totals=count((*codes[: self._ahead], *ahead), self._rules),
            planned=frozenset(planned),
            notes={mark.day.day - 1: mark.note for mark in own if mark.note},
            documents={mark.day.day - 1: mark.document_id for mark in own if mark.document_id},
            conflicts=conflicts,
            state=answer.state,
            answer=answer.answer,
            sheet_hash=answer.sheet_hash,
        )

    def _without_marks(self, stays: tuple[Stay, ...]) -> tuple[MarkCode | None, ...]:
        """The derived marks of a row; most children of a group came on the same days."""
        if stays not in self._derived:
            self._derived[stays] = tuple(derived_mark(day.day, None, stays, self._calendar) for day in self.days)
        return self._derived[stays]


def _people(uow: UnitOfWork, group_id: str, month: Month) -> dict[str, _Person]:
    found: dict[str, _Person] = {}
    span = {"group": group_id, "first": month.first, "last": month.last}
    for child_id, surname, given, patronymic, iin, starts, ends in uow.session.connection().execute(PEOPLE, span):
        known = found.get(child_id)
        stays = known.stays if known else ()
        found[child_id] = _Person(full_name(surname, given, patronymic), iin, (*stays, Stay(starts, ends)))
    return found


def _answers(uow: UnitOfWork, children: Collection[str], month: Month) -> dict[str, ChildAnswer]:
    rows = uow.session.connection().execute(STATES, {"children": list(children), "month": str(month)})
    return {child: ChildAnswer(_STATES[state], _answer(confirmation), digest) for child, state, confirmation, digest in rows}


def _conflicts(uow: UnitOfWork, children: Collection[str], month: Month) -> dict[str, frozenset[int]]:
    keys = {entity_key("child_month", f"{child}:{month}"): child for child in children}
    found: dict[str, set[int]] = defaultdict(set)
    for entity, cell in uow.session.connection().execute(CONFLICTS, {"entities": list(keys)}):
        if cell.isdigit():
            found[keys[entity]].add(int(cell) - 1)
    return {child: frozenset(days) for child, days in found.items()}


def _answer(stored: dict[str, Any] | None) -> ParentAnswer | None:
    if stored is None:
        return None
    body = ConfirmationBody.model_validate(stored)
    return ParentAnswer(body.name, body.iin, body.at, body.sheet_hash, body.comment, body.late)

"""Which entries of the journal are about a cell, a child, a day or a group's month: found by their names, in the index."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true

from desktop.models.attendance import AbsenceDocument
from desktop.models.audit import AuditEntry
from desktop.models.exchange import Conflict
from desktop.models.groups import Group, Placement
from desktop.services.unit_of_work import UnitOfWork
from protocol.working_calendar import Month

KINDS = ("mark", "child_month", "group_month", "absence_document")
FOUND, RESOLVED = "conflict.found", "conflict.resolved"
_ABOUT_ONE_CELL = (FOUND, RESOLVED)


@dataclass(frozen=True, slots=True)
class Scope:
    """What changes are about: all that is given narrows it. A child and a day are a cell; `day` is the day of attendance."""

    group_id: str | None = None
    child_id: str | None = None
    month: Month | None = None
    day: date | None = None


Range = tuple[str, str]


def about(uow: UnitOfWork, scope: Scope) -> Select[tuple[AuditEntry]]:
    """The entries about the scope, in no order. Where anything narrows it they are found by ranges of names in the index."""
    children = children_of(uow, scope)
    if children is None:
        return _about_everyone()
    ranges = [*_ranges(uow, scope, children), *_papers(uow, scope, children), *_found(uow, children)]
    return select(AuditEntry).where(AuditEntry.seq.in_(_within(ranges)), _of_the_day(scope), _in_month(scope))


def of_cells(entities: Collection[str]) -> Select[tuple[AuditEntry]]:
    """The acts on these cells ("mark:{child}:{day}")."""
    return select(AuditEntry).where(AuditEntry.seq.in_(_within((name, name + "\x00") for name in entities)))


def children_of(uow: UnitOfWork, scope: Scope) -> list[str] | None:
    """The children of the scope: the one, those of the group (in the month or on the day, if given), or None for all."""
    if scope.child_id is not None:
        return [scope.child_id]
    if scope == Scope():
        return None
    query = select(Placement.child_id).distinct()
    if scope.group_id is None:
        return list(uow.session.scalars(query))
    query = query.where(Placement.group_id == scope.group_id)
    first, last = _span(scope)
    if first is not None and last is not None:
        query = query.where(Placement.starts_on <= last, or_(Placement.ends_on.is_(None), Placement.ends_on >= first))
    return list(uow.session.scalars(query))


def _span(scope: Scope) -> tuple[date | None, date | None]:
    if scope.day is not None:
        return scope.day, scope.day
    return (scope.month.first, scope.month.last) if scope.month is not None else (None, None)


def _beginning(text: str) -> Range:
    """All names that begin so."""
    return text, text[:-1] + chr(ord(text[-1]) + 1)


def _ranges(uow: UnitOfWork, scope: Scope, children: Iterable[str]) -> list[Range]:
    month = scope.month if scope.day is None else Month.of(scope.day)
    ranges = []
    for child in children:
        ranges.append(_beginning(f"mark:{child}:{scope.day or month or ''}"))
        ranges.append(_beginning(f"child_month:{child}:{month or ''}"))
    if scope.child_id is None and scope.day is None:
        groups = [scope.group_id] if scope.group_id is not None else uow.session.scalars(select(Group.id))
        ranges += [_beginning(f"group_month:{group}:{month or ''}") for group in groups]
    return ranges


def _papers(uow: UnitOfWork, scope: Scope, children: Iterable[str]) -> list[Range]:
    query = select(AbsenceDocument.id).where(AbsenceDocument.child_id.in_(children))
    first, last = _span(scope)
    if first is not None and last is not None:
        query = query.where(AbsenceDocument.date_from <= last, AbsenceDocument.date_to >= first)
    return [_beginning(f"absence_document:{paper}") for paper in uow.session.scalars(query)]


def _found(uow: UnitOfWork, children: Iterable[str]) -> list[Range]:
    """Conflicts have names of their own; the few there are tell whose they are."""
    owners = set(children)
    rows = uow.session.execute(select(Conflict.id, Conflict.entity).where(Conflict.entity.startswith("child_month:")))
    return [(f"conflict:{row.id}", f"conflict:{row.id}\x00") for row in rows if row.entity.split(":")[1] in owners]


def _within(ranges: Iterable[Range]) -> Select[tuple[int]]:
    """The numbers of the entries whose names lie in one of the half-open ranges."""
    wanted = func.json_each(json.dumps(list(ranges))).table_valued("value")
    low, high = (func.json_extract(wanted.c.value, path) for path in ("$[0]", "$[1]"))
    return select(AuditEntry.seq).select_from(wanted).join(AuditEntry, and_(AuditEntry.entity >= low, AuditEntry.entity < high))


def _of_the_day(scope: Scope) -> ColumnElement[bool]:
    """What is about one cell is about a cell of this day; sheets as a whole belong to the history of a child's day."""
    if scope.day is None:
        return true()
    named = func.json_extract(AuditEntry.after, "$.field") == str(scope.day.day)
    of_cells = AuditEntry.action.in_(_ABOUT_ONE_CELL)
    others: ColumnElement[bool] = ~of_cells
    if scope.child_id is None:
        others = and_(others, ~AuditEntry.entity.startswith("child_month:"))
    return or_(and_(of_cells, named), others)


def _in_month(scope: Scope) -> ColumnElement[bool]:
    """A conflict found tells its month in its values; everything else in its name."""
    month = scope.month if scope.day is None else Month.of(scope.day)
    if month is None:
        return true()
    told = func.json_extract(AuditEntry.after, "$.entity")
    return or_(AuditEntry.action != FOUND, func.substr(told, -7) == str(month))


def _about_everyone() -> Select[tuple[AuditEntry]]:
    """The whole kindergarten: the journal is read back from its end, and only attendance is looked at.

    Nearly every entry is a mark, so the kind is asked of a computed text: the index of names would bring them all, to be sorted.
    """
    kind = func.substr(AuditEntry.entity, 1, func.instr(AuditEntry.entity, ":") - 1)
    of_marks = and_(AuditEntry.action == FOUND, func.json_extract(AuditEntry.after, "$.entity").startswith("child_month:"))
    return select(AuditEntry).where(or_(kind.in_(KINDS), of_marks))

"""Who changed what and when in attendance: from the journal of acts, and what came from other PCs as far as it is known here.

The journal of a PC knows the acts done on it, with the value before and after. Of a mark that came by the exchange only the row
tells: its value now, who set it, when and on which PC; what was there before is not known here and is not invented.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, and_, func, or_, select

from desktop.models.accounts import Account
from desktop.models.attendance import AttendanceMark
from desktop.models.audit import AuditEntry
from desktop.models.groups import Group, Placement
from desktop.models.people import Child
from desktop.services import audit
from desktop.services.clock import TIME_ZONE
from desktop.services.people import full_name
from desktop.services.trail_scope import Scope, about, children_of, of_cells
from desktop.services.unit_of_work import UnitOfWork
from protocol.working_calendar import Month

PAGE = 200
RECEIVED = "mark.received"
# Without a child, a group's month or a day of marks, marks from other PCs are looked for among days this near to their time.
EVERYTHING = Scope()
BACK, AHEAD = timedelta(days=62), timedelta(days=31)
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Filter:
    """What to show. `since` and `until` are the days on which it was done, both inclusive; `scope` is what it was done to."""

    scope: Scope = EVERYTHING
    since: date | None = None
    until: date | None = None
    person: str | None = None
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """How far back the pages were read: the journal's last number, and the last mark from another PC."""

    seq: int | None = None
    mark: tuple[datetime, str, date] | None = None


NEWEST = Place()


@dataclass(frozen=True, slots=True)
class TrailRow:
    """A change. `seq` is its number in the journal; None for a mark that came by the exchange (action "mark.received").

    `day` is the cell's, `month` that of a child's or a group's month; `group_id` is where the child was then. `intact` tells
    whether the journal's entry follows from its content and its neighbours; None where there is no entry.
    """

    seq: int | None
    at: datetime
    person: str
    device: str
    action: str
    entity: str
    before: Any
    after: Any
    hash: str = ""
    child_id: str | None = None
    child: str = ""
    group_id: str | None = None
    group: str = ""
    day: date | None = None
    month: Month | None = None
    intact: bool | None = None


@dataclass(frozen=True, slots=True)
class TrailPage:
    """Changes, the newest first, and where the next page begins (None: there is none)."""

    rows: tuple[TrailRow, ...]
    following: Place | None

    @property
    def broken(self) -> tuple[int, ...]:
        """The numbers of the entries shown that were changed outside the program."""
        return tuple(row.seq for row in self.rows if row.intact is False and row.seq is not None)


def trail(uow: UnitOfWork, wanted: Filter, place: Place = NEWEST, limit: int = PAGE) -> TrailPage:
    """A page of at most `limit` changes. Each entry of the journal shown is checked against its hash and its neighbours."""
    while True:
        rows, following = _page(uow, wanted, place, limit)
        if rows or following is None:
            return TrailPage(_checked(uow, _named(uow, rows)), following)
        place = following


def people(uow: UnitOfWork) -> tuple[str, ...]:
    """The names of those with an account, closed ones too."""
    return tuple(uow.session.scalars(select(Account.full_name).distinct().order_by(Account.full_name)))


@dataclass(frozen=True, slots=True)
class _Item:
    """Something met on the way back; `shown` is False for a mark whose own act stands in the journal."""

    row: TrailRow
    shown: bool = True


def _page(uow: UnitOfWork, wanted: Filter, place: Place, limit: int) -> tuple[list[TrailRow], Place | None]:
    """Both sources read back from the place and merged by time, no further than both were read."""
    acts = [_Item(row) for row in _acts(uow, wanted, place, limit)]
    marks = _received(uow, wanted, place, limit)
    horizon = max(
        acts[-1].row.at if len(acts) == limit else _EARLIEST,
        marks[-1].row.at if len(marks) == limit else _EARLIEST,
    )
    merged = sorted((item for item in (*acts, *marks) if item.row.at >= horizon), key=_newest_first)
    rows: list[TrailRow] = []
    taken = 0
    for item in merged:
        if len(rows) == limit:
            break
        taken += 1
        if item.shown:
            rows.append(item.row)
        place = _after(place, item.row)
    more = taken < len(acts) + len(marks) or limit in (len(acts), len(marks))
    return rows, place if more else None


def _newest_first(item: _Item) -> tuple[float, bool, int]:
    return -item.row.at.timestamp(), item.row.seq is None, -(item.row.seq or 0)


def _after(place: Place, row: TrailRow) -> Place:
    if row.seq is not None:
        return replace(place, seq=row.seq)
    assert row.child_id is not None
    assert row.day is not None
    return replace(place, mark=(row.at, row.child_id, row.day))


def _acts(uow: UnitOfWork, wanted: Filter, place: Place, limit: int) -> list[TrailRow]:
    if wanted.action == RECEIVED:
        return []
    query = about(uow, wanted.scope).order_by(AuditEntry.seq.desc()).limit(limit)
    if place.seq is not None:
        query = query.where(AuditEntry.seq < place.seq)
    if wanted.person:
        query = query.where(AuditEntry.actor == wanted.person)
    if wanted.action:
        query = query.where(AuditEntry.action == wanted.action)
    since, until = _moments(wanted)
    if since is not None:
        query = query.where(AuditEntry.at >= since)
    if until is not None:
        query = query.where(AuditEntry.at < until)
    return [_act(row) for row in uow.session.scalars(query)]


def _act(row: AuditEntry) -> TrailRow:
    kind, _, identifier = row.entity.partition(":")
    named: dict[str, Any] = {}
    if kind == "mark":
        child, _, day = identifier.rpartition(":")
        named = {"child_id": child, "day": date.fromisoformat(day)}
    elif kind == "child_month":
        child, _, month = identifier.rpartition(":")
        named = {"child_id": child, "month": Month.parse(month), "day": _field_day(row.after, Month.parse(month))}
    elif kind == "group_month":
        group, _, month = identifier.rpartition(":")
        named = {"group_id": group, "month": Month.parse(month)}
    elif kind == "conflict":
        _, _, owner = str((row.after or {}).get("entity", "")).partition(":")
        child, _, month = owner.rpartition(":")
        named = {"child_id": child, "month": Month.parse(month), "day": _field_day(row.after, Month.parse(month))}
    elif kind == "absence_document":
        values = row.after or row.before or {}
        named = {"child_id": values.get("child_id")}
    return TrailRow(row.seq, row.at, row.actor, row.device, row.action, row.entity, row.before, row.after, hash=row.hash, **named)


def _field_day(after: Any, month: Month) -> date | None:
    """The day a conflict was about."""
    number = str(after.get("field", "")) if isinstance(after, Mapping) else ""
    return date(month.year, month.number, int(number)) if number.isdigit() else None


def _received(uow: UnitOfWork, wanted: Filter, place: Place, limit: int) -> list[_Item]:
    """Marks set elsewhere, the newest first; those whose act the journal knows (read back from the portal) are not shown."""
    if wanted.action not in (None, RECEIVED):
        return []
    rows = uow.session.scalars(_marks(uow, wanted, place).limit(limit)).all()
    own = _own_acts(uow, rows)
    return [_Item(_mark(row), (row.child_id, row.day, row.by, row.at) not in own) for row in rows]


def _marks(uow: UnitOfWork, wanted: Filter, place: Place) -> Select[tuple[AttendanceMark]]:
    mark, scope = AttendanceMark, wanted.scope
    query = (
        select(mark)
        .where(mark.device_id.is_distinct_from(uow.device))
        .order_by(mark.at.desc(), mark.child_id.desc(), mark.day.desc())
    )
    since, until = _moments(wanted)
    children = children_of(uow, scope)
    if children is not None:
        query = query.where(mark.child_id.in_(children))
    if scope.day is not None:
        query = query.where(mark.day == scope.day)
    elif scope.month is not None:
        query = query.where(mark.day.between(scope.month.first, scope.month.last))
    elif children is None:
        query = query.where(
            mark.day >= (wanted.since or uow.today) - BACK,
            mark.day <= (wanted.until or uow.today) + AHEAD,
        )
    if wanted.person:
        query = query.where(mark.by == wanted.person)
    if since is not None:
        query = query.where(mark.at >= since)
    if until is not None:
        query = query.where(mark.at < until)
    if place.mark is not None:
        at, child, day = place.mark
        older_cell = or_(mark.child_id < child, and_(mark.child_id == child, mark.day < day))
        query = query.where(or_(mark.at < at, and_(mark.at == at, older_cell)))
    return query


def _own_acts(uow: UnitOfWork, rows: Sequence[AttendanceMark]) -> frozenset[tuple[str, date, str, datetime]]:
    entities = [f"mark:{row.child_id}:{row.day}" for row in rows]
    found = uow.session.scalars(of_cells(entities)).all()
    return frozenset((act.child_id, act.day, act.person, act.at) for act in map(_act, found) if act.child_id and act.day)


def _mark(row: AttendanceMark) -> TrailRow:
    after: dict[str, Any] = {"code": row.code}
    if row.note:
        after["note"] = row.note
    if row.document_id:
        after["document_id"] = row.document_id
    entity = f"mark:{row.child_id}:{row.day}"
    return TrailRow(None, row.at, row.by, row.device_id, RECEIVED, entity, None, after, child_id=row.child_id, day=row.day)


def _moments(wanted: Filter) -> tuple[datetime | None, datetime | None]:
    """The filter's days as moments: from the first's beginning to the last's end."""

    def begins(day: date) -> datetime:
        return datetime.combine(day, time(), TIME_ZONE).astimezone(UTC)

    since = begins(wanted.since) if wanted.since is not None else None
    return since, begins(wanted.until + timedelta(days=1)) if wanted.until is not None else None


def _named(uow: UnitOfWork, rows: Sequence[TrailRow]) -> list[TrailRow]:
    """With the names of children and groups, and the group the child belonged to on the day."""
    children = {row.child_id for row in rows if row.child_id}
    people_of = {
        row.id: full_name(row.surname, row.given_name, row.patronymic)
        for row in uow.session.execute(
            select(Child.id, Child.surname, Child.given_name, Child.patronymic).where(Child.id.in_(children))
        )
    }
    groups = {row.id: row.name for row in uow.session.execute(select(Group.id, Group.name))}
    stays = uow.session.execute(
        select(Placement.child_id, Placement.group_id, Placement.starts_on, Placement.ends_on)
        .where(Placement.child_id.in_(children))
        .order_by(Placement.starts_on)
    ).all()
    named = []
    for row in rows:
        group_id = row.group_id or _group_on(row, stays)
        named.append(
            replace(row, child=people_of.get(row.child_id or "", ""), group_id=group_id, group=groups.get(group_id or "", ""))
        )
    return named


def _group_on(row: TrailRow, stays: Iterable[Any]) -> str | None:
    """The child's group on the day, at the month's end, or the last one before."""
    until = row.day or (row.month.last if row.month is not None else row.at.date())
    return next(
        (stay.group_id for stay in reversed(list(stays)) if stay.child_id == row.child_id and stay.starts_on <= until), None
    )


def _checked(uow: UnitOfWork, rows: Sequence[TrailRow]) -> tuple[TrailRow, ...]:
    broken = audit.broken_among(uow.session, [row.seq for row in rows if row.seq is not None])
    return tuple(row if row.seq is None else replace(row, intact=row.seq not in broken) for row in rows)


def count(uow: UnitOfWork, wanted: Filter) -> int:
    """About how many changes there are to read, for progress: those of the journal."""
    found = about(uow, wanted.scope).with_only_columns(func.count())
    since, until = _moments(wanted)
    if since is not None:
        found = found.where(AuditEntry.at >= since)
    if until is not None:
        found = found.where(AuditEntry.at < until)
    return uow.session.scalar(found) or 0

"""Attendance: a group's month read into a sheet, marks set, months closed and reopened."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, or_, select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.groups import Group, Placement
from desktop.services import settings
from desktop.services.cells import LOCKED, CellRow, StoredCell, locked_months, put_cells, stays_of, stored_cells
from desktop.services.errors import KnownError
from desktop.services.organisation import organisation
from desktop.services.roles import Permission
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode, MonthState, Stay, child_month_hash, derived_mark, may_mark
from protocol.collation import kazakh_key
from protocol.messages.operations import CellEdit, PublishSheet, ReopenSheet, SetMarks
from protocol.working_calendar import Month

sheet = read_sheet


@dataclass(frozen=True, slots=True)
class MarkEdit:
    """One cell and the value it shall have; `code` None clears it."""

    child_id: str
    day: date
    code: MarkCode | None
    note: str = ""
    document_id: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A cell that cannot be marked, and why (a code of protocol.attendance.may_mark, or "month-closed")."""

    child_id: str
    day: date
    code: str


@dataclass(frozen=True, slots=True)
class Marked:
    """What a mass edit did: the cells as they were (apply them to undo), as they are, and those left alone."""

    before: tuple[MarkEdit, ...]
    after: tuple[MarkEdit, ...]
    refused: tuple[Refusal, ...] = ()


_STAY, _MARK, _GROUP = Placement.__table__.c, AttendanceMark.__table__.c, Group.__table__.c
_BLANK = StoredCell(None, "", None, 0)


def set_marks(uow: UnitOfWork, edits: Sequence[MarkEdit]) -> Marked:
    """Set or clear cells. Cells that cannot be marked are left alone and named in the result; equal values change nothing.

    Raises:
        KnownError: the refusal's code when nothing at all could be set; "not-allowed".
    """
    uow.require(Permission.MARK)
    if not edits:
        return Marked((), ())
    uow.session.flush()  # what follows reads and writes beside the session's mapped objects
    why_not, stored = _ground(uow, edits)
    before: list[MarkEdit] = []
    after: list[MarkEdit] = []
    refused: list[Refusal] = []
    rows: list[CellRow] = []
    months: dict[tuple[str, str], list[CellEdit]] = defaultdict(list)
    for edit in edits:
        month = edit.day.isoformat()[:7]
        why = why_not(edit, month)
        if why is not None:
            refused.append(Refusal(edit.child_id, edit.day, why))
            continue
        place = (edit.child_id, edit.day)
        held = stored.get(place, _BLANK)
        earlier = MarkEdit(*place, MarkCode(held.code) if held.code else None, held.note, held.document_id)
        if earlier == edit:
            continue
        stored[place] = StoredCell(edit.code.value if edit.code else None, edit.note, edit.document_id, held.server_version)
        rows.append(_row(uow, edit, held))
        months[edit.child_id, month].append(_wire(uow, edit, held))
        uow.record("mark.set", "mark", f"{edit.child_id}:{edit.day}", before=_seen(earlier), after=_seen(edit))
        before.append(earlier)
        after.append(edit)
    if len(refused) == len(edits):
        raise KnownError(refused[0].code)
    put_cells(uow.session, rows)
    uow.enqueue_marks([SetMarks(child_id=child, month=month, cells=tuple(cells)) for (child, month), cells in months.items()])
    return Marked(tuple(before), tuple(after), tuple(refused))


def _ground(
    uow: UnitOfWork, edits: Sequence[MarkEdit]
) -> tuple[Callable[[MarkEdit, str], str | None], dict[tuple[str, date], StoredCell]]:
    """What tells why a cell may not be marked, and the cells as they are."""
    children = {edit.child_id for edit in edits}
    first, last = min(edit.day for edit in edits), max(edit.day for edit in edits)
    stays = stays_of(uow.session, children)
    locked = locked_months(uow.session, children, str(Month.of(first)), str(Month.of(last)))
    calendar = settings.calendar(uow, edits[0].day.year)

    def why_not(edit: MarkEdit, month: str) -> str | None:
        if (edit.child_id, month) in locked:
            return "month-closed"
        return may_mark(edit.day, edit.code, stays.get(edit.child_id, ()), calendar, uow.today)

    return why_not, stored_cells(uow.session, children, first, last)


def _row(uow: UnitOfWork, edit: MarkEdit, held: StoredCell) -> CellRow:
    return {
        "child_id": edit.child_id,
        "day": edit.day,
        "code": edit.code.value if edit.code else None,
        "note": edit.note,
        "document_id": edit.document_id,
        "by": uow.actor.name,
        "device_id": uow.device,
        "at": uow.now,
        "server_version": held.server_version,
        "dirty": True,
    }


def _wire(uow: UnitOfWork, edit: MarkEdit, held: StoredCell) -> CellEdit:
    return CellEdit(
        day=edit.day.day,
        code=edit.code,
        note=edit.note,
        document_id=edit.document_id,
        base_version=held.server_version,
        by=uow.actor.name,
        at=uow.now,
    )


def _seen(edit: MarkEdit) -> dict[str, object]:
    seen: dict[str, object] = {"code": edit.code.value if edit.code else None}
    if edit.note:
        seen["note"] = edit.note
    if edit.document_id:
        seen["document_id"] = edit.document_id
    return seen


def close_month(uow: UnitOfWork, group_id: str, month: Month, *, checked: Mapping[str, int] | None = None) -> int:
    """Close a group's month and publish each child's sheet to the parent; returns how many were published.

    A child who moved within the month is published with the group where the month ended. `checked`: the warnings the person
    looked through, as code → how many; kept in the journal.

    Raises:
        KnownError: "month-closed", "month-not-over", "month-has-blanks" (with the number and the first child and day),
            "group-is-empty".
    """
    uow.require(Permission.CLOSE_MONTH)
    current = read_sheet(uow, group_id, month)
    calendar = settings.calendar(uow, month.year)
    working = calendar.working_days_of(month)
    if current.closed_at is not None:
        raise KnownError("month-closed", month=str(month))
    if not current.rows:
        raise KnownError("group-is-empty")
    if working and working[-1] > uow.today:
        raise KnownError("month-not-over", last=working[-1])
    codes = whole_months(uow, [row.child_id for row in current.rows], month)
    ending = _last_groups(uow, [row.child_id for row in current.rows], month)
    blanks = [(row, n) for row in current.rows for n, code in enumerate(codes[row.child_id]) if code is None]
    if blanks:
        row, n = blanks[0]
        raise KnownError("month-has-blanks", count=len(blanks), child=row.name, day=month.days[n], child_id=row.child_id)
    published = 0
    bin_ = organisation(uow).bin
    for row in current.rows:
        if ending[row.child_id] == group_id:
            publish(uow, row.child_id, row.iin, bin_, group_id, month, codes[row.child_id])
            published += 1
    entry = uow.session.get(GroupMonth, (group_id, str(month)))
    if entry is None:
        entry = GroupMonth(group_id=group_id, month=str(month))
        uow.session.add(entry)
    entry.closed_at, entry.closed_by = uow.now, uow.actor.name
    after = {"sheet": current.content_hash, "children": published} | ({"checked": dict(checked)} if checked else {})
    uow.record("month.closed", "group_month", f"{group_id}:{month}", after=after)
    return published


def whole_months(uow: UnitOfWork, children: Sequence[str], month: Month) -> dict[str, tuple[MarkCode | None, ...]]:
    """Each child's month over all groups of this kindergarten: what the parent sees and confirms."""
    calendar = settings.calendar(uow, month.year)
    stays: dict[str, list[Stay]] = defaultdict(list)
    for row in uow.session.execute(
        select(Placement.child_id, Placement.starts_on, Placement.ends_on).where(Placement.child_id.in_(children))
    ):
        stays[row.child_id].append(Stay(row.starts_on, row.ends_on))
    stored = {
        (row.child_id, row.day): MarkCode(row.code)
        for row in uow.session.execute(
            select(AttendanceMark.child_id, AttendanceMark.day, AttendanceMark.code).where(
                AttendanceMark.child_id.in_(children),
                AttendanceMark.day.between(month.first, month.last),
                AttendanceMark.code.is_not(None),
            )
        )
    }
    return {
        child: tuple(derived_mark(day, stored.get((child, day)), stays[child], calendar) for day in month.days)
        for child in children
    }


def _last_groups(uow: UnitOfWork, children: Sequence[str], month: Month) -> dict[str, str]:
    rows = uow.session.execute(
        select(Placement.child_id, Placement.group_id)
        .where(Placement.child_id.in_(children), Placement.starts_on <= month.last)
        .order_by(Placement.starts_on)
    )
    return {row.child_id: row.group_id for row in rows}


def publish(
    uow: UnitOfWork, child_id: str, iin: str, bin_: str, group_id: str, month: Month, codes: tuple[MarkCode | None, ...]
) -> None:
    """Ask the parent about a child's month: `codes` are its days. An earlier answer stays as history."""
    digest = child_month_hash(iin, bin_, month, codes)
    entry = uow.session.get(ChildMonth, (child_id, str(month)))
    if entry is None:
        entry = ChildMonth(child_id=child_id, month=str(month), version=0, history=[])
        uow.session.add(entry)
    entry.state, entry.sheet_hash, entry.group_id = MonthState.PUBLISHED.value, digest, group_id
    entry.published_at = uow.now
    if entry.confirmation is not None:
        entry.history, entry.confirmation = [*entry.history, entry.confirmation], None
    key = f"{child_id}:{month}"
    body = PublishSheet(
        child_id=child_id,
        child_iin=iin,
        month=str(month),
        group_id=group_id,
        days=codes,
        sheet_hash=digest,
        by=uow.actor.name,
    )
    uow.record("sheet.published", "child_month", key, after={"sheet_hash": digest})
    uow.enqueue("sheet.publish", "child_month", key, body)


def reopen_month(uow: UnitOfWork, group_id: str, month: Month, reason: str) -> None:
    """Open a closed month again, with a reason; what parents confirmed becomes stale and stays as history.

    Raises:
        KnownError: "month-open", "reason-required".
    """
    uow.require(Permission.CLOSE_MONTH)
    why = " ".join(reason.split())
    if not why:
        raise KnownError("reason-required")
    entry = uow.session.get(GroupMonth, (group_id, str(month)))
    if entry is None or entry.closed_at is None:
        raise KnownError("month-open", month=str(month))
    entry.closed_at, entry.closed_by, entry.reopen_reason = None, "", why
    rows = uow.session.scalars(
        select(ChildMonth).where(
            ChildMonth.group_id == group_id,
            ChildMonth.month == str(month),
            ChildMonth.state.in_([state.value for state in LOCKED]),
        )
    )
    for row in rows:
        before = row.state
        row.state = (MonthState.STALE if row.confirmation else MonthState.OPEN).value
        key = f"{row.child_id}:{month}"
        uow.record("sheet.reopened", "child_month", key, before={"state": before}, after={"state": row.state, "reason": why})
        body = ReopenSheet(child_id=row.child_id, month=str(month), reason=why, by=uow.actor.name)
        uow.enqueue("sheet.reopen", "child_month", key, body)
    uow.record("month.reopened", "group_month", f"{group_id}:{month}", after={"reason": why})


@dataclass(frozen=True, slots=True)
class GroupDay:
    """How far a group's sheet is filled on one day."""

    group_id: str
    group_name: str
    children: int
    present: int
    blank: int


_HERE = select(_STAY.group_id, _STAY.child_id).where(
    _STAY.starts_on <= bindparam("day"), or_(_STAY.ends_on.is_(None), _STAY.ends_on >= bindparam("day"))
)
_MARKED = select(_MARK.child_id, _MARK.code).where(_MARK.day == bindparam("day"), _MARK.code.is_not(None))


def day_of_groups(uow: UnitOfWork, day: date) -> tuple[GroupDay, ...]:
    """Every group's day, in Kazakh order of names: who is here, who is present, who is not marked yet.

    The day's marks come from an index that holds them side by side; joined to the children they would be looked up one by one.
    """
    uow.session.flush()
    connection = uow.session.connection()
    codes: dict[str, str] = dict(connection.execute(_MARKED, {"day": day}).tuples().all())
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for group_id, child_id in set(connection.execute(_HERE, {"day": day}).tuples()):
        code = codes.get(child_id)
        tally = counts[group_id]
        tally[0] += 1
        tally[1] += code == MarkCode.PRESENT.value
        tally[2] += code is None
    names: dict[str, str] = dict(connection.execute(select(_GROUP.id, _GROUP.name)).tuples().all())
    found = (GroupDay(group_id, names[group_id], *tally) for group_id, tally in counts.items())
    return tuple(sorted(found, key=lambda row: (kazakh_key(row.group_name), row.group_id)))

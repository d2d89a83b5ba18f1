"""Child months from the portal: cells merge one by one, the publication and the parent's answer come whole."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import repeat
from typing import Any

from pydantic import ValidationError
from sqlalchemy import func, select

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth
from desktop.models.base import instant
from desktop.models.exchange import Conflict
from desktop.services.sync.ground import Ground, NewMonth, StoredLine, StoredMark
from desktop.services.sync.not_yet import MISSING_PARENT, PENDING, UNREADABLE, NotYet
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode, MonthState
from protocol.messages.base import entity_key
from protocol.messages.dense import CODES, MEANING, NO_CELL, days_of, microseconds, plain_dense_month
from protocol.messages.entities import ChildMonthBody, MarkBody
from protocol.messages.envelope import Change
from protocol.messages.operations import CellEdit
from protocol.messages.plain import plain_month
from protocol.working_calendar import Month

MARKS = "marks.set"
OPEN_STATES = (MonthState.OPEN.value, MonthState.STALE.value)


def take_child_month(uow: UnitOfWork, change: Change, ground: Ground) -> None:
    """Merge a child's month.

    Cells this office changed and the portal has not answered stay; so do cells a restored portal has forgotten (see
    `forgotten`), and the month's state while a publication or a reopening is under way.

    Raises:
        NotYet: the child is not here, a day is none of the month, or the state must wait (the cells were merged).
    """
    try:
        body = ChildMonthBody.model_validate(change.body)
    except ValidationError as error:
        raise NotYet(UNREADABLE) from error
    if not all(day.isdecimal() and 0 < int(day) <= _last_day(body.month) for day in body.cells):
        raise NotYet(UNREADABLE)
    if not ground.exists("child", body.child_id):
        raise NotYet(MISSING_PARENT)
    row: Any = ground.find(change.type, change.id)
    from_before = row is not None and row.version < 0
    rows = merge_cells(uow, ground, body, from_before=from_before)
    uow.touch("child_month", change.id)
    if ground.of(change.type, change.id) - {MARKS}:
        raise NotYet(PENDING)
    if row is None:
        row = ChildMonth(child_id=body.child_id, month=body.month, state=MonthState.OPEN.value)
        ground.add(change.type, change.id, row)
    _write_state(uow, ground, row, body)
    held = ((rows[int(day)], cell) for day, cell in body.cells.items() if int(day) in rows)
    if any(mark.dirty and cell.version > mark.server_version for mark, cell in held):
        # A cell was passed over for an edit of this office; the portal's value is looked at again once the edit is answered.
        raise NotYet(PENDING)
    ahead = from_before and any(_is_ahead(mark, body.cells.get(str(day))) for day, mark in rows.items())
    row.version = -change.version if ahead else change.version


def take_new(uow: UnitOfWork, change: Change, ground: Ground) -> bool:
    """Take an open month that nothing is held of, straight from its body; tells whether it was one."""
    new = ground.ready.get(change.id)
    if new is None or new.version != change.version:
        new = new_month(change)
    if (
        new is None
        or not ground.untouched(new)
        or ground.of("child_month", change.id)
        or not ground.exists("child", new.child_id)
    ):
        return False
    ground.insert_month(new)
    uow.touch("child_month", change.id)
    return True


def new_month(change: Change) -> NewMonth | None:
    """A child's month as the tables take it where nothing is held of it; None where its message must judge it first.

    It looks at nothing but the change: a page that is read ahead is made ready where it is read.
    """
    body = change.body
    if change.type != "child_month" or change.deleted:
        return None
    line = plain_dense_month(body)
    if not line and not plain_month(body):
        return None
    child_id, month = body["child_id"], body["month"]
    if change.id != f"{child_id}:{month}" or not _days_exist(month, body):
        return None
    if not line:
        return NewMonth(child_id, month, change.version, cells=_of_cells(body))
    if any(type(body.get(name)) is list for name in _ALIKE):
        return NewMonth(child_id, month, change.version, cells=_of_columns(body))
    return NewMonth(child_id, month, change.version, _of_line(body))


_ALIKE = ("note", "document_id", "by", "device_id")


def _of_line(body: Mapping[str, Any]) -> StoredLine:
    """A month written as `dense` says whose cells have one author, note and paper."""
    days, letters = _days_and_letters(body[CODES])
    at = body["at"]
    return (
        body["child_id"],
        f"{body['month']}-",
        days,
        letters,
        body.get("note", ""),
        body.get("document_id"),
        body.get("by", ""),
        body.get("device_id", ""),
        body["version"],
        at if type(at) is list else [at] * len(letters),
    )


def _of_columns(body: Mapping[str, Any]) -> list[StoredMark]:
    """Any other month written as `dense` says. Column by column: that costs a fifth of going cell by cell."""
    codes, at = body[CODES], body["at"]
    days, meant = _days_and_codes(body["month"], codes)
    return list(
        zip(
            repeat(body["child_id"]),
            days,
            meant,
            _each(body.get("note", "")),
            _each(body.get("document_id")),
            _each(body.get("by", "")),
            _each(body.get("device_id", "")),
            _each(at),
            _each(body["version"]),
            strict=False,  # the days end it
        )
    )


def _each(column: Any) -> Iterable[Any]:
    return column if type(column) is list else repeat(column)


@lru_cache(4096)
def _days_and_letters(codes: str) -> tuple[str, str]:
    return "".join(f"{day:02}" for day in days_of(codes)), codes.replace(NO_CELL, "")


@lru_cache(4096)
def _days_and_codes(month: str, codes: str) -> tuple[tuple[str, ...], tuple[str | None, ...]]:
    """The days of the cells as the tables keep them, and the cells' codes; a group's months have much the same ones."""
    days = days_of(codes)
    return tuple(f"{month}-{day:02}" for day in days), tuple(MEANING[codes[day - 1]] for day in days)


def _of_cells(body: Mapping[str, Any]) -> list[StoredMark]:
    child_id, month = body["child_id"], body["month"]
    return [
        (
            child_id,
            f"{month}-{day:0>2}",
            cell["code"],
            cell["note"],
            cell["document_id"],
            cell["by"],
            cell["device_id"],
            microseconds(cell["at"]),
            cell["version"],
        )
        for day, cell in body["cells"].items()
    ]


def _days_exist(month: str, body: Mapping[str, Any]) -> bool:
    last = _last_day(month)
    return len(body[CODES]) <= last if CODES in body else last > 30 or all(int(day) <= last for day in body["cells"])


@lru_cache(64)
def _last_day(month: str) -> int:
    return Month.parse(month).last.day


def stored_moment(moment: datetime) -> str:
    """A moment as most tables keep it (`Moment`): in UTC, without a zone, with microseconds."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def merge_cells(uow: UnitOfWork, ground: Ground, body: ChildMonthBody, *, from_before: bool = False) -> dict[int, AttendanceMark]:
    """Take the portal's cells, except those with edits of this office; returns the rows that were here, by day.

    On `whole` ground the portal may have been restored and count from lower versions than this office has seen. `from_before`:
    the rows are of an epoch that is over, so those stay of which this PC knows a later value.
    """
    child_id, month, cells = body.child_id, Month.parse(body.month), body.cells
    rows = ground.marks(child_id, month)
    if ground.whole:
        for number, mark in rows.items():
            held = cells.get(str(number))
            if not (from_before and _is_ahead(mark, held)):
                mark.server_version = min(mark.server_version, held.version if held else 0)
    new: list[StoredMark] = []
    for text, cell in cells.items():
        day = int(text)
        row = rows.get(day)
        if row is None:
            new.append(_stored(child_id, date(month.year, month.number, day), cell))
        elif row.dirty:
            _meet_dirty(uow, row, entity_key("child_month", f"{child_id}:{body.month}"), cell)
        elif cell.version > row.server_version or (ground.whole and not (from_before and _is_ahead(row, cell))):
            _take_cell(row, cell)
    if new:
        ground.insert_cells(child_id, body.month, new)
    return rows


def _is_ahead(mark: AttendanceMark, held: MarkBody | None) -> bool:
    """Whether a row without an edit under way says something later than the portal does."""
    return not mark.dirty and mark.server_version > (held.version if held else 0) and not same_value(mark, held)


def _stored(child_id: str, day: date, cell: MarkBody) -> StoredMark:
    code = cell.code.value if cell.code else None
    told = cell.by, cell.device_id, instant(cell.at), cell.version
    return (child_id, day.isoformat(), code, cell.note, cell.document_id, *told)


def marks_of(uow: UnitOfWork, child_id: str, month: Month) -> dict[int, AttendanceMark]:
    """The month's rows by day of month."""
    query = select(AttendanceMark).where(AttendanceMark.child_id == child_id, AttendanceMark.day.between(month.first, month.last))
    return {row.day.day: row for row in uow.session.scalars(query)}


def edit_of(mark: AttendanceMark) -> CellEdit:
    """What a row says as an edit of its cell, made on what the portal last said of it."""
    return CellEdit(
        day=mark.day.day,
        code=MarkCode(mark.code) if mark.code else None,
        note=mark.note,
        document_id=mark.document_id,
        base_version=mark.server_version,
        by=mark.by,
        at=mark.at,
    )


def _take_cell(row: AttendanceMark, cell: MarkBody) -> None:
    for name, value in _columns(cell).items():
        setattr(row, name, value)


def _columns(cell: MarkBody) -> dict[str, Any]:
    return {
        "code": cell.code.value if cell.code else None,
        "note": cell.note,
        "document_id": cell.document_id,
        "by": cell.by,
        "device_id": cell.device_id,
        "at": cell.at,
        "server_version": cell.version,
        "dirty": False,
    }


def take_value(row: AttendanceMark, theirs: Mapping[str, Any]) -> None:
    """Make the portal's value of a conflict the cell's value; an empty one is a cell the portal never saw filled."""
    if theirs:
        _take_cell(row, MarkBody.model_validate(theirs))
    else:
        row.code, row.note, row.document_id, row.dirty = None, "", None, False


def _meet_dirty(uow: UnitOfWork, row: AttendanceMark, entity: str, cell: MarkBody) -> None:
    """An edited cell: the local value stays, but a conflict that is open shows what the portal holds now, or is over."""
    conflict = open_conflict(uow, entity, str(row.day.day))
    if conflict is None or cell.version < int(conflict.theirs.get("version", 0)):
        return
    if same_value(row, cell):
        close_conflict(uow, conflict, "same")
        row.server_version, row.dirty = cell.version, False
    else:
        conflict.theirs = cell.wire()


def same_value(row: AttendanceMark, cell: MarkBody | CellEdit | None) -> bool:
    """Whether the cell holds what the portal holds."""
    if cell is None:
        return row.code is None
    code = cell.code.value if cell.code else None
    return (row.code, row.note, row.document_id) == (code, cell.note, cell.document_id)


def open_conflict(uow: UnitOfWork, entity: str, field: str) -> Conflict | None:
    """The unresolved conflict of a cell (or of an entity, with field "")."""
    uow.session.flush()
    return uow.session.scalars(
        select(Conflict).where(Conflict.entity == entity, Conflict.field == field, Conflict.resolved_at.is_(None))
    ).first()


def close_conflict(uow: UnitOfWork, conflict: Conflict, resolution: str) -> None:
    """Mark a conflict as over."""
    conflict.resolved_at, conflict.resolution = uow.now, resolution
    uow.touch("conflict", str(conflict.id))


def _write_state(uow: UnitOfWork, ground: Ground, row: ChildMonth, body: ChildMonthBody) -> None:
    was_open, earlier_group = row.state in OPEN_STATES, row.group_id
    row.state = body.state.value
    row.confirmation = None if body.confirmation is None else body.confirmation.wire()
    row.history = [answer.wire() for answer in body.history]
    published = body.publication
    if published is not None:
        row.group_id, row.sheet_hash, row.published_at = published.group_id, published.sheet_hash, published.published_at
    if published is not None and row.state not in OPEN_STATES:
        _close_group(uow, ground, published.group_id, body.month, row, published.by)
    reopened = not was_open and row.state in OPEN_STATES
    if earlier_group is not None and (reopened or earlier_group != row.group_id):
        reopen_if_nothing_published(uow, ground.group_month(earlier_group, body.month))


def _close_group(uow: UnitOfWork, ground: Ground, group_id: str, month: str, row: ChildMonth, by: str) -> None:
    """A child's published month closes its group's month for the other PCs."""
    if not ground.exists("group", group_id):
        return
    entry = ground.group_month(group_id, month)
    if entry is None:
        entry = GroupMonth(group_id=group_id, month=month)
        ground.add_group_month(entry)
    if entry.closed_at is None:
        entry.closed_at, entry.closed_by = row.published_at, by
        uow.touch("group_month", f"{entry.group_id}:{entry.month}")


def reopen_if_nothing_published(uow: UnitOfWork, entry: GroupMonth | None) -> None:
    """A group's month is open again when no child's month of it is published any more."""
    if entry is None or entry.closed_at is None:
        return
    uow.session.flush()
    published = uow.session.scalar(
        select(func.count()).where(
            ChildMonth.group_id == entry.group_id,
            ChildMonth.month == entry.month,
            ChildMonth.state.not_in(OPEN_STATES),
        )
    )
    if not published:
        entry.closed_at, entry.closed_by = None, ""
        uow.touch("group_month", f"{entry.group_id}:{entry.month}")

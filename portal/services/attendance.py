"""Children's months: cells that merge one by one, publication, the parent's answer."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, text, update
from sqlalchemy.dialects.postgresql import insert

from portal.services import reminders
from portal.services.calendars import current_rules
from portal.services.context import Act
from portal.services.errors import OperationRefused, Refused, not_found
from portal.services.feed import Feed
from portal.services.organisations import Kindergarten
from portal.tables.attendance import answered_sheet, child_month
from protocol.attendance import DERIVED_MARKS, MonthState, child_month_hash, may_follow
from protocol.messages.dense import (
    CODES,
    EDIT_COLUMNS,
    LETTERS,
    MARK_COLUMNS,
    NO_MARK,
    dense_month,
    expanded,
    is_dense,
)
from protocol.messages.entities import ChildMonthBody, ConfirmationBody, PublicationBody
from protocol.messages.operations import PublishSheet, ReopenSheet, SetMarks
from protocol.messages.parents import SheetAnswer
from protocol.working_calendar import Month

TYPE = "child_month"
CLOSED_STATES = frozenset({MonthState.PUBLISHED, MonthState.CONFIRMED, MonthState.DISPUTED, MonthState.UNCONFIRMED})
REOPENED_AS = {
    MonthState.PUBLISHED: MonthState.OPEN,
    MonthState.UNCONFIRMED: MonthState.OPEN,
    MonthState.CONFIRMED: MonthState.STALE,
    MonthState.DISPUTED: MonthState.STALE,
}

_THIS_MONTH = (
    "(SELECT child_id, child_iin, month, due FROM child_month"
    " WHERE month = :month AND organisation_id = :organisation AND child_id = :child)"
)
_TELL_PUBLISHED, _TELL_CHANGED, _TELL_ANNULLED = (
    text(reminders.about_sheets(kind, _THIS_MONTH)) for kind in ("sheet-published", "sheet-changed", "sheet-annulled")
)


def month_id(child_id: str, month: str) -> str:
    """A child month's id."""
    return f"{child_id}:{month}"


@dataclass(frozen=True, slots=True)
class Edits:
    """A marks.set that was checked: an object a cell, or a line (`protocol.messages.dense`)."""

    child_id: str
    month: str
    told: dict[str, Any]

    @property
    def line(self) -> bool:
        """Whether it is a line."""
        return CODES in self.told

    @property
    def cells(self) -> list[dict[str, Any]]:
        """Each a `CellEdit` as it travels."""
        cells: list[dict[str, Any]] = (expanded(self.told, EDIT_COLUMNS) if self.line else self.told)["cells"]
        return cells

    def day_exists(self) -> bool:
        """Whether the month has all the days, and no mark is one that is never typed."""
        if self.line:
            return _days_exist(self.told[CODES], self.month)
        last_day = _last_day(self.month)
        return all(edit["day"] <= last_day and edit["code"] not in _NEVER_TYPED for edit in self.cells)


@lru_cache(256)
def _last_day(month: str) -> int:
    return calendar.monthrange(int(month[:4]), int(month[5:]))[1]


@lru_cache(1024)
def _days_exist(codes: str, month: str) -> bool:
    """The same of the letters of a line, of which there are at most as many as days."""
    return len(codes) <= _last_day(month) and _NEVER_TYPED_LETTERS.isdisjoint(codes)


def read_edits(body: dict[str, Any], *, plain: bool) -> Edits:
    """The body of a marks.set; a plain one (see `plain_marks` and `plain_dense_marks`) is taken as it came.

    Raises:
        ValidationError: it is none.
    """
    if plain:
        return Edits(body["child_id"], body["month"], body)
    read = SetMarks.model_validate(body)
    return Edits(read.child_id, read.month, read.wire())


def told(body: dict[str, Any]) -> dict[str, Any]:
    """A child's month as it is kept, with an object a cell: `ChildMonthBody` as every edition of an office reads it."""
    return expanded(body, MARK_COLUMNS) if is_dense(body) else body


def _put(feed: Feed, identifier: str, body: Mapping[str, Any]) -> int:
    """Change a child's month; it is kept as a line where it fits one."""
    return feed.put(TYPE, identifier, dense_month(body) or body)


def _same(cell: Mapping[str, Any], edit: Mapping[str, Any]) -> bool:
    return bool(
        cell["code"] == edit["code"]
        and (cell.get("note") or "") == edit["note"]
        and cell.get("document_id") == edit["document_id"]
    )


def _empty(child_id: str, month: str) -> dict[str, Any]:
    return {**_BLANK, "child_id": child_id, "month": month, "cells": {}, "history": []}


_BLANK = ChildMonthBody(child_id="-", month="2026-01").wire()


def set_marks(feed: Feed, device_id: str, body: Edits) -> tuple[int, dict[str, Any] | None]:
    """marks.set: returns the child month's version and, after a conflict, its body.

    The cells are merged one by one: what the portal already says is nothing; a cell that changed after the version the person
    saw, to something else, is a conflict and stays as it is; every other cell is applied. What was said of a version the portal
    has forgotten is written in any case, a blank as well: who offers again what it took the place of meets it.
    """
    identifier = month_id(body.child_id, body.month)
    if not body.day_exists():
        raise OperationRefused("bad-body", "no such day, or a mark that is never typed")
    if not feed.exists("child", body.child_id):
        raise OperationRefused("prerequisite-missing", "child", retry=True)
    held, following = feed.get(TYPE, identifier), feed.next_version(TYPE, identifier)
    if held is None and body.line and NO_MARK not in body.told[CODES]:
        return feed.put(TYPE, identifier, _first(body.told, device_id, following)), None
    current = told(held.body) if held else _empty(body.child_id, body.month)
    if MonthState(current["state"]) in CLOSED_STATES:
        raise OperationRefused("month-closed", current["state"])
    version = held.version if held else 0
    cells = dict(current["cells"])
    conflict = changed = False
    for edit in body.cells:
        day = str(edit["day"])
        cell = cells.get(day)
        if cell is None:
            if edit["code"] is None and edit["base_version"] == 0:
                continue
        elif _same(cell, edit) and edit["base_version"] <= cell["version"]:
            continue
        elif cell["version"] > edit["base_version"] and not _follows(edit, cell, device_id, feed.floor):
            conflict = True
            continue
        cells[day] = _mark(edit, device_id, following)
        changed = True
    merged = {**current, "cells": cells}
    if changed:
        version = _put(feed, identifier, merged)
    return version, merged if conflict else None


def _follows(edit: Mapping[str, Any], cell: Mapping[str, Any], device_id: str, floor: int) -> bool:
    """Whether a PC offers a restored portal both the mark that is held and, made on it in the former epoch, this one."""
    own = cell["device_id"] == device_id and 0 < edit["base_version"] <= floor
    return own and datetime.fromisoformat(cell["at"]) <= datetime.fromisoformat(edit["at"])


_NEVER_TYPED = frozenset(code.value for code in DERIVED_MARKS)
_NEVER_TYPED_LETTERS = frozenset(LETTERS[code] for code in _NEVER_TYPED)


def _first(line: Mapping[str, Any], device_id: str, version: int) -> dict[str, Any]:
    """A month of which nothing was known yet: the line an office sent, each cell with its device and the month's version."""
    kept = {name: value for name, value in line.items() if name in _TAKEN_OVER}
    return {**kept, "device_id": device_id, "version": version}


_TAKEN_OVER = frozenset({"child_id", "month", CODES, *EDIT_COLUMNS}) - {"base_version"}


def _mark(edit: Mapping[str, Any], device_id: str, version: int) -> dict[str, Any]:
    """A `MarkBody` as it travels."""
    return {
        "code": edit["code"],
        "note": edit["note"],
        "document_id": edit["document_id"],
        "by": edit["by"],
        "device_id": device_id,
        "at": edit["at"],
        "version": version,
    }


def _check_sheet(feed: Feed, kindergarten: Kindergarten, body: PublishSheet, cells: dict[str, Any]) -> None:
    """The sheet must say what the cells say, and its hash must be its own. Derived marks are the office's calendar."""
    month = Month.parse(body.month)
    child = feed.get("child", body.child_id)
    if child is None:
        raise OperationRefused("prerequisite-missing", "child", retry=True)
    if child.body["iin"] != body.child_iin or len(body.days) != len(month.days):
        raise OperationRefused("sheet-mismatch", "another child, or another number of days")
    for number, code in enumerate(body.days, 1):
        held = cells.get(str(number), {}).get("code")
        if code not in DERIVED_MARKS and held != (code and code.value):
            raise OperationRefused("sheet-mismatch", f"day {number}")
    if child_month_hash(body.child_iin, kindergarten.bin, month, body.days) != body.sheet_hash:
        raise OperationRefused("sheet-mismatch", "hash")


def _confirmed_before(body: ChildMonthBody, sheet_hash: str) -> ConfirmationBody | None:
    """An earlier yes of the parent to exactly these marks."""
    answers = (body.confirmation, *reversed(body.history))
    return next((one for one in answers if one and one.confirmed and one.sheet_hash == sheet_hash), None)


def publish(act: Act, feed: Feed, kindergarten: Kindergarten, body: PublishSheet) -> int:
    """sheet.publish: the parent is asked, unless the parent confirmed exactly these marks before."""
    identifier = month_id(body.child_id, body.month)
    held = feed.get(TYPE, identifier)
    current = ChildMonthBody.model_validate(held.body if held else _empty(body.child_id, body.month))
    if current.state in CLOSED_STATES:
        if held is not None and current.publication is not None and current.publication.sheet_hash == body.sheet_hash:
            return held.version
        raise OperationRefused("month-closed", current.state.value)
    _check_sheet(feed, kindergarten, body, told(held.body)["cells"] if held else {})
    earlier = _confirmed_before(current, body.sheet_hash)
    set_aside = current.confirmation if current.confirmation is not None and current.confirmation != earlier else None
    history = tuple(one for one in current.history if one != earlier) + ((set_aside,) if set_aside else ())
    publication = PublicationBody(
        sheet_hash=body.sheet_hash, days=body.days, group_id=body.group_id, published_at=act.now, by=body.by
    )
    state = MonthState.CONFIRMED if earlier else MonthState.PUBLISHED
    changes = {"state": state, "publication": publication, "confirmation": earlier, "history": history}
    version = _put(feed, identifier, current.model_copy(update=changes).wire())
    _register(act, feed, body, state)
    if state is MonthState.PUBLISHED:
        named = {"organisation": feed.organisation_id, "child": body.child_id, "month": Month.parse(body.month).first}
        act.connection.execute(_TELL_CHANGED if history else _TELL_PUBLISHED, named | {"now": act.now})
    return version


def answer_due(published_on: date, last_day: int, due: date) -> date:
    """The last day of an answer in time; a sheet published later than that gets as many days as the rule gives."""
    return due if published_on <= due else published_on + timedelta(days=last_day - 1)


def _register(act: Act, feed: Feed, body: PublishSheet, state: MonthState) -> None:
    """Enter the published month into the register the clocks and the parents read."""
    month = Month.parse(body.month)
    rules = current_rules(act.connection)
    due = answer_due(act.today, rules.confirmation_last_day, rules.confirmation_due(month))
    values = {"child_iin": body.child_iin, "state": state.value, "sheet_hash": body.sheet_hash, "due": due}
    key = {"month": month.first, "organisation_id": feed.organisation_id, "child_id": body.child_id}
    statement = insert(child_month).values(**key, **values)
    act.connection.execute(statement.on_conflict_do_update(index_elements=list(key), set_=values))


def _set_registered(connection: Connection, organisation_id: str, child_id: str, month: str, state: MonthState) -> None:
    statement = update(child_month).where(
        child_month.c.month == Month.parse(month).first,
        child_month.c.organisation_id == organisation_id,
        child_month.c.child_id == child_id,
    )
    connection.execute(statement.values(state=state.value))


def reopen(act: Act, feed: Feed, body: ReopenSheet) -> int:
    """sheet.reopen: an answered month becomes stale, keeps its answer, and the parents are told; any other is open again."""
    identifier = month_id(body.child_id, body.month)
    held = feed.get(TYPE, identifier)
    state = MonthState(told(held.body)["state"]) if held else MonthState.OPEN
    if held is None or state not in CLOSED_STATES:
        raise OperationRefused("month-open", state.value)
    following = REOPENED_AS[state]
    _set_registered(act.connection, feed.organisation_id, body.child_id, body.month, following)
    if following is MonthState.STALE:
        named = {"organisation": feed.organisation_id, "child": body.child_id, "month": Month.parse(body.month).first}
        act.connection.execute(_TELL_ANNULLED, named | {"now": act.now})
    return feed.put(TYPE, identifier, held.body | {"state": following.value, "publication": None})


def answer(act: Act, parent: ConfirmationBody, organisation_id: str, child_id: str, month: str, said: SheetAnswer) -> None:
    """The parent's yes or no to a published month; after the last day it is accepted and marked late.

    Args:
        parent: the answer's form with the parent's name, IIN and moment; the rest is written here.

    Raises:
        Refused: 404; 409 "sheet-changed" when the parent saw other marks, or the month is not published now;
            422 "comment-missing" for a dispute without a word.
    """
    if said.answer == "dispute" and not said.comment.strip():
        raise Refused("comment-missing", 422)
    feed = Feed(act.connection, organisation_id)
    identifier = month_id(child_id, month)
    held = feed.get(TYPE, identifier)
    if held is None:
        raise not_found("sheet")
    body = ChildMonthBody.model_validate(held.body)
    if body.publication is None or body.publication.sheet_hash != said.sheet_hash:
        raise Refused("sheet-changed", 409)
    following = MonthState.CONFIRMED if said.answer == "confirm" else MonthState.DISPUTED
    if body.state is following and body.confirmation and body.confirmation.comment == said.comment:
        return
    if not may_follow(body.state, following):
        raise Refused("illegal-move", 409, body.state.value)
    given = parent.model_copy(
        update={
            "confirmed": said.answer == "confirm",
            "sheet_hash": said.sheet_hash,
            "comment": said.comment,
            "late": _is_late(act, feed, child_id, month),
        }
    )
    history = (*body.history, body.confirmation) if body.confirmation else body.history
    changes = {"state": following, "confirmation": given, "history": history}
    _put(feed, identifier, body.model_copy(update=changes).wire())
    _set_registered(act.connection, organisation_id, child_id, month, following)
    _keep_answered(act.connection, organisation_id, body)
    feed.flush()


def _keep_answered(connection: Connection, organisation_id: str, body: ChildMonthBody) -> None:
    """Keep the marks that were answered: a later edition of the month shows what differs from them."""
    assert body.publication is not None
    key = {"organisation_id": organisation_id, "child_id": body.child_id, "month": Month.parse(body.month).first}
    row = {**key, "sheet_hash": body.publication.sheet_hash, "days": body.wire()["publication"]["days"]}
    connection.execute(insert(answered_sheet).values(row).on_conflict_do_nothing())


def _is_late(act: Act, feed: Feed, child_id: str, month: str) -> bool:
    query = child_month.select().where(
        child_month.c.month == Month.parse(month).first,
        child_month.c.organisation_id == feed.organisation_id,
        child_month.c.child_id == child_id,
    )
    row = act.connection.execute(query).mappings().one()
    return row["due"] is not None and act.today > row["due"]

"""Conflicts: what two PCs changed to different values, both kept until a person chooses. Each choice is audited."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from desktop.models.attendance import AttendanceMark
from desktop.models.exchange import Conflict, OutboxOperation
from desktop.models.groups import Placement
from desktop.services import outbox, settings
from desktop.services.errors import KnownError
from desktop.services.roles import Permission
from desktop.services.sync import apply
from desktop.services.sync.apply_attendance import MARKS, close_conflict, take_value
from desktop.services.sync.conflict_rules import Keep, Rule, choose
from desktop.services.sync.ground import Ground
from desktop.services.sync.not_yet import NotYet
from desktop.services.sync.rows import find_row, split
from desktop.services.sync.standing import standing
from desktop.services.unit_of_work import UnitOfWork
from desktop.services.veil import veiled_pair
from protocol.messages.base import entity_key
from protocol.messages.envelope import Change
from protocol.messages.operations import OPERATIONS, CellEdit, SetMarks
from protocol.working_calendar import Month

_DECIDED_BY = {settings.KIND: Permission.SETTINGS, "menu": Permission.MENUS}
"""Who chooses of two values of a kind's entities; of the others whoever edits people."""


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A conflict side by side. `field` is the day of month of a child's month ("5"), or "" for a whole entity.

    `mine` and `theirs` are JSON: of a cell code, note, document_id, by, at (theirs is empty where the portal's cell is blank);
    of an entity its body, guarded texts as marks: theirs is what stands in its row, and would go if mine is kept.
    """

    id: int
    entity: str
    kind: str
    identifier: str
    field: str
    mine: dict[str, Any]
    theirs: dict[str, Any]
    found_at: datetime


def list_conflicts(uow: UnitOfWork) -> tuple[ConflictView, ...]:
    """The unresolved conflicts, oldest first."""
    rows = uow.session.scalars(select(Conflict).where(Conflict.resolved_at.is_(None)).order_by(Conflict.id)).all()
    mine = _own_values(uow, rows)
    return tuple(
        ConflictView(r.id, r.entity, *split(r.entity), r.field, *veiled_pair(mine[r.id], _theirs(uow, r)), r.found_at)
        for r in rows
    )


def _theirs(uow: UnitOfWork, conflict: Conflict) -> dict[str, Any]:
    """The other value: of a cell as the portal told it last, of an entity what stands in its row by now."""
    stands = None if conflict.field else standing(uow, *split(conflict.entity))
    return conflict.theirs if stands is None else stands


def _own_values(uow: UnitOfWork, rows: Sequence[Conflict]) -> dict[int, dict[str, Any]]:
    """This office's value of each conflict, by id. A cell edited since it was found stands there as it is now."""
    cells = {row.id: (*_month_of(row), int(row.field)) for row in rows if row.entity.startswith("child_month:")}
    query = select(AttendanceMark).where(AttendanceMark.child_id.in_({child for child, _, _ in cells.values()}))
    edited = uow.session.scalars(query.where(AttendanceMark.dirty)).all() if cells else ()
    now = {(mark.child_id, str(Month.of(mark.day)), mark.day.day): _said(mark) for mark in edited}
    return {row.id: {**row.mine, **now.get(cells.get(row.id, ("", "", 0)), {})} for row in rows}


def _month_of(conflict: Conflict) -> tuple[str, str]:
    """The child and the month of a cell's conflict."""
    child_id, _, month = split(conflict.entity)[1].rpartition(":")
    return child_id, month


def _said(mark: AttendanceMark) -> dict[str, Any]:
    told = {"code": mark.code, "note": mark.note, "document_id": mark.document_id, "by": mark.by}
    return told | {"at": mark.at.isoformat()}


@dataclass(frozen=True, slots=True)
class Within:
    """Which cells a rule is for: those of a child, of a group's children, of a month ("2026-11"); all cells if none is given."""

    child_id: str | None = None
    group_id: str | None = None
    month: str | None = None


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """What a rule does or did: how many cells keep this office's value, how many the portal's, how many it cannot decide."""

    mine: int
    theirs: int
    undecided: int


def of_cell(uow: UnitOfWork, child_id: str, day: date) -> ConflictView | None:
    """The unresolved conflict of one cell."""
    entity = entity_key("child_month", f"{child_id}:{Month.of(day)}")
    return next((one for one in list_conflicts(uow) if one.entity == entity and one.field == str(day.day)), None)


def preview(uow: UnitOfWork, rule: Rule, within: Within) -> RuleOutcome:
    """What `resolve_by_rule` would do now."""
    return _outcome(keep for _, keep in _chosen(uow, rule, within))


def resolve_by_rule(uow: UnitOfWork, rule: Rule, within: Within) -> RuleOutcome:
    """Resolve the cells a rule can decide, all or none of them; each is audited with the rule. The others wait for a person.

    Raises:
        KnownError: as `resolve`; "rule-decides-nothing".
    """
    chosen = _chosen(uow, rule, within)
    if all(keep is None for _, keep in chosen):
        raise KnownError("rule-decides-nothing")
    for conflict, keep in chosen:
        if keep is not None:
            resolve(uow, conflict.id, keep, rule=rule)
    return _outcome(keep for _, keep in chosen)


def _chosen(uow: UnitOfWork, rule: Rule, within: Within) -> list[tuple[ConflictView, Keep | None]]:
    rules = settings.rules(uow)
    return [(one, choose(rule, one.mine, one.theirs, rules)) for one in _cells(uow, within)]


def _cells(uow: UnitOfWork, within: Within) -> Iterator[ConflictView]:
    of_group = None
    if within.group_id is not None:
        of_group = set(uow.session.scalars(select(Placement.child_id).where(Placement.group_id == within.group_id)))
    for one in list_conflicts(uow):
        child, _, month = one.identifier.rpartition(":")
        if one.kind != "child_month" or within.child_id not in (None, child) or within.month not in (None, month):
            continue
        if of_group is None or child in of_group:
            yield one


def _outcome(kept: Iterator[Keep | None]) -> RuleOutcome:
    counted = Counter(kept)
    return RuleOutcome(counted["mine"], counted["theirs"], counted[None])


def count(uow: UnitOfWork) -> int:
    """How many conflicts wait for a person."""
    return uow.session.scalar(select(func.count()).where(Conflict.resolved_at.is_(None))) or 0


def resolve(uow: UnitOfWork, conflict_id: int, keep: Keep, *, rule: Rule | None = None) -> None:
    """Keep this office's value (it is sent to the portal) or the portal's; the journal names the rule that chose, if one did.

    Raises:
        KnownError: "not-allowed"; "no-such-conflict" when it is not there or resolved already; "conflict-cannot-be-kept" when the
            portal's entity left no place for it (a group or child it needs is gone).
    """
    conflict = uow.session.get(Conflict, conflict_id)
    if conflict is None or conflict.resolved_at is not None:
        raise KnownError("no-such-conflict")
    kind, identifier = split(conflict.entity)
    if kind == "child_month":
        uow.require(Permission.MARK)
        conflict.mine = _own_values(uow, [conflict])[conflict.id]
        _resolve_cell(uow, conflict, identifier, keep)
    else:
        uow.require(_DECIDED_BY.get(kind, Permission.EDIT_PEOPLE))
        conflict.theirs = _theirs(uow, conflict)
        if keep == "mine":
            _send_mine(uow, conflict, kind, identifier)
    close_conflict(uow, conflict, keep)
    uow.record(
        "conflict.resolved",
        kind,
        identifier,
        before={"mine": conflict.mine, "theirs": conflict.theirs},
        after={"field": conflict.field, "keep": keep} | ({"rule": rule.value} if rule is not None else {}),
    )


def resolve_all(uow: UnitOfWork, keep: Keep) -> int:
    """Resolve every conflict the same way; returns how many."""
    waiting = list_conflicts(uow)
    for conflict in waiting:
        resolve(uow, conflict.id, keep)
    return len(waiting)


def _resolve_cell(uow: UnitOfWork, conflict: Conflict, identifier: str, keep: Keep) -> None:
    child_id, _, text = identifier.rpartition(":")
    month, number = Month.parse(text), int(conflict.field)
    mark = uow.session.get(AttendanceMark, (child_id, date(month.year, month.number, number)))
    if mark is None:
        raise KnownError("no-such-conflict")
    _forget_waiting_cell(uow, conflict.entity, number)
    uow.touch("child_month", identifier)
    version = int(conflict.theirs.get("version", 0))
    if keep == "theirs":
        take_value(mark, conflict.theirs)
        return
    cell = CellEdit.model_validate({**conflict.mine, "base_version": version, "by": uow.actor.name, "at": uow.now})
    mark.code, mark.note, mark.document_id = cell.code.value if cell.code else None, cell.note, cell.document_id
    mark.by, mark.device_id, mark.at = cell.by, uow.device, uow.now
    mark.server_version, mark.dirty = max(mark.server_version, version), True
    uow.enqueue(MARKS, "child_month", identifier, SetMarks(child_id=child_id, month=text, cells=(cell,)))


def _forget_waiting_cell(uow: UnitOfWork, entity: str, day: int) -> None:
    """The choice decides over edits of the cell that were never sent."""
    rows = uow.session.scalars(
        select(OutboxOperation).where(
            OutboxOperation.entity == entity, OutboxOperation.kind == MARKS, OutboxOperation.state == outbox.WAITING
        )
    )
    for row in rows.all():
        body = SetMarks.model_validate(row.body)
        cells = tuple(cell for cell in body.cells if cell.day != day)
        if not cells:
            uow.session.delete(row)
        elif len(cells) < len(body.cells):
            row.body = body.model_copy(update={"cells": cells}).wire()
    uow.session.flush()


def _send_mine(uow: UnitOfWork, conflict: Conflict, kind: str, identifier: str) -> None:
    row = find_row(uow.session, kind, identifier)
    version = 0 if row is None else row.version
    try:
        apply.write(uow, Ground(uow.session), Change(type=kind, id=identifier, version=version, body=conflict.mine))
    except NotYet as wait:
        raise KnownError("conflict-cannot-be-kept", reason=wait.reason) from wait
    operation = f"{kind}.put"
    body = OPERATIONS[operation].model_validate(conflict.mine)
    uow.enqueue(operation, kind, identifier, body, base_version=version)

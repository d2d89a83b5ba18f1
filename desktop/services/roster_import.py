"""Children from a table: what would be added and changed, what is wrong and in which cell, and doing what was agreed."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from desktop.models.groups import Placement
from desktop.models.people import Child
from desktop.services.children import edit_child, new_child, place
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.groups import GroupRow, list_groups
from desktop.services.people import ChildDraft, GuardianDraft, checked_child, child_body, full_name, known_draft, known_drafts
from desktop.services.roles import Permission
from desktop.services.roster_columns import (
    GUARDIAN,
    RELATIONS,
    Found,
    day_of,
    find_list,
    folded,
    name_parts,
    twelve_digits,
)
from desktop.services.tables_read import Row, Table, address
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.entities import Relation

MOST_PROBLEMS = 300
IMPORTED = "roster.imported"


class RosterDo(StrEnum):
    """What a row would do."""

    ADD = "add"
    CHANGE = "change"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Defaults:
    """What rows get whose cells do not say: a group (None: none) and a first day."""

    group_id: str | None
    starts_on: date


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A row that is good. `number` counts from 1 as spreadsheets do; `changed` names the fields that would differ.

    `group_id` is where the child would be placed; empty where nowhere, or where the child is in a group already.
    """

    number: int
    do: RosterDo
    draft: ChildDraft
    group_id: str
    group_name: str
    starts_on: date
    child_id: str = ""
    changed: tuple[str, ...] = ()
    before: ChildDraft | None = None

    @property
    def name(self) -> str:
        """The child's full name as the file has it."""
        return full_name(self.draft.surname, self.draft.given_name, self.draft.patronymic)


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """What is wrong: the cell ("C7") or the row ("7"), a code, the file's own words. A row with one is left out,
    but for `remark`s, which only tell.
    """

    address: str
    code: str
    text: str = ""
    remark: bool = False


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """What agreeing would do. `crowded` are groups that would be over their places: (name, children, places)."""

    rows: tuple[RosterRow, ...]
    problems: tuple[RosterProblem, ...]
    crowded: tuple[tuple[str, int, int], ...]

    def count(self, do: RosterDo) -> int:
        """How many rows would do this."""
        return sum(row.do is do for row in self.rows)


@dataclass(frozen=True, slots=True)
class Touched:
    """One child of an import: what it was before (None: not known) and is after it, and the stay that began."""

    child_id: str
    before: ChildDraft | None
    after: Mapping[str, Any]
    placement_id: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What was done, enough to take it back."""

    touched: tuple[Touched, ...]
    added: int
    changed: int


@dataclass
class _Reading:
    known: Mapping[str, tuple[str, ChildDraft]]
    groups: Mapping[str, GroupRow]
    placed: Mapping[str, str]
    defaults: Defaults
    rows: list[RosterRow] = field(default_factory=list)
    problems: list[RosterProblem] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)


def preview_roster(uow: UnitOfWork, tables: Sequence[Table], defaults: Defaults) -> RosterPreview:
    """What the tables would do; nothing is written. Empty cells change nothing of a known child.

    Raises:
        KnownError: "roster-no-headings", "not-allowed".
    """
    uow.require(Permission.EDIT_PEOPLE)
    found = find_list(tables)
    groups = list_groups(uow)
    staying = select(Placement.child_id, Placement.group_id).where(Placement.ends_on.is_(None) | (Placement.ends_on >= uow.today))
    reading = _Reading(
        known={draft.iin: (child_id, draft) for child_id, draft in known_drafts(uow).items()},
        groups={folded(row.name): row for row in groups},
        placed=dict(uow.session.execute(staying).tuples().all()),
        defaults=defaults,
    )
    for at, row in found.rows():
        _read_row(uow.today, reading, found, at, row)
    coming = Counter(row.group_id for row in reading.rows if row.group_id)
    crowded = tuple(
        (group.name, group.children + coming[group.id], group.capacity)
        for group in groups
        if coming[group.id] and group.children + coming[group.id] > group.capacity
    )
    return RosterPreview(tuple(reading.rows), tuple(reading.problems[:MOST_PROBLEMS]), crowded)


def import_roster(
    uow: UnitOfWork, preview: RosterPreview, *, change_known: bool, report: Callable[[int, int], object] | None = None
) -> Imported:
    """Do what was agreed, all or nothing; children known already are changed only if asked.

    `report(done, all)` hears of each row before it is written; what it raises takes everything back.

    Raises:
        KnownError: "changed-meanwhile" when a child of the list was added or edited since the preview; "no-such-group".
    """
    uow.require(Permission.EDIT_PEOPLE)
    touched: list[Touched] = []
    for at, row in enumerate(preview.rows):
        if report is not None:
            report(at, len(preview.rows))
        if row.do is RosterDo.ADD:
            touched.append(_add(uow, row))
        elif row.do is RosterDo.CHANGE and change_known:
            touched.append(_change(uow, row))
    if not touched:
        raise KnownError("roster-nothing")
    added = sum(one.before is None for one in touched)
    uow.record(IMPORTED, "roster", uow.new_id(), after={"added": added, "changed": len(touched) - added})
    return Imported(tuple(touched), added, len(touched) - added)


# reading


def _read_row(today: date, reading: _Reading, found: Found, at: int, row: Row) -> None:
    cells = {name: row[column] if column < len(row) else "" for name, column in found.columns.items()}
    wrong: list[RosterProblem] = []

    def tell(name: str, code: str, *, remark: bool = False) -> None:
        column = _column_of(found, name)
        place_ = str(at + 1) if column is None else address(at, column)
        text = "" if column is None or column >= len(row) else str(row[column])[:60]
        wrong.append(RosterProblem(place_, code, text, remark))

    iin = twelve_digits(_text(cells.get("iin", "")))
    if iin in reading.seen:
        reading.problems.append(RosterProblem(str(at + 1), "roster-twice", str(reading.seen[iin])))
        return
    reading.seen[iin] = at + 1
    child_id, known = reading.known.get(iin, ("", None))
    typed = _draft(cells, iin, tell)
    draft = typed if known is None else _over(known, typed)
    try:
        draft = checked_child(draft, today)
    except FieldProblems as problems:
        told = {one.address for one in wrong}
        for name, code in problems.problems.items():
            follows = name == "birth_date" and code == "required" and "iin" in problems.problems
            if not follows and _address(found, at, name) not in told:
                tell(name, code)
    group, starts_on = _where(reading, cells, tell)
    if child_id in reading.placed:
        if group is not None and cells.get("group") and reading.placed[child_id] != group.id:
            tell("group", "roster-in-another-group", remark=True)
        group = None
    reading.problems += wrong
    if any(not one.remark for one in wrong):
        return
    where = (group.id, group.name) if group is not None else ("", "")
    if known is None:
        reading.rows.append(RosterRow(at + 1, RosterDo.ADD, draft, *where, starts_on))
        return
    changed = tuple(name for name in ChildDraft.__slots__ if getattr(known, name) != getattr(draft, name))
    changed = (*changed, "group") if group is not None else changed
    do = RosterDo.CHANGE if changed else RosterDo.NOTHING
    reading.rows.append(RosterRow(at + 1, do, draft, *where, starts_on, child_id, changed, known))


def _text(value: str | date) -> str:
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else " ".join(value.split())


def _draft(cells: Mapping[str, str | date], iin: str, tell: Any) -> ChildDraft:
    words = {name: _text(value) for name, value in cells.items()}
    surname, given, patronymic = name_parts(words.get("name", ""))
    birth_date = None
    try:
        birth_date = day_of(cells.get("birth_date", ""))
    except ValueError:
        tell("birth_date", "bad-date")
    return ChildDraft(
        iin=iin,
        surname=words.get("surname") or surname,
        given_name=words.get("given_name") or given,
        patronymic=words.get("patronymic") or patronymic,
        birth_date=birth_date,
        iin_reason=words.get("iin_reason", ""),
        guardians=_guardians(words, tell),
    )


def _guardians(words: Mapping[str, str], tell: Any) -> tuple[GuardianDraft, ...]:
    own = {name.removeprefix(GUARDIAN): value for name, value in words.items() if name.startswith(GUARDIAN)}
    if not any(own.values()):
        return ()
    surname, given, patronymic = name_parts(own.get("name", ""))
    relation = Relation.MOTHER
    if own.get("relation"):
        told = RELATIONS.get(own["relation"].casefold())
        if told is None:
            tell(GUARDIAN + "relation", "roster-unknown-relation")
        relation = told or relation
    return (
        GuardianDraft(
            iin=twelve_digits(own.get("iin", "")),
            surname=surname,
            given_name=given,
            patronymic=patronymic,
            relation=relation,
            phone=own.get("phone", ""),
            address=own.get("address", ""),
            id_document=own.get("id_document", ""),
        ),
    )


def _over(known: ChildDraft, typed: ChildDraft) -> ChildDraft:
    """What is typed over what is known: an empty cell changes nothing, a guardian is found again by the IIN."""
    guardians = list(known.guardians)
    for one in typed.guardians:
        at = next((n for n, held in enumerate(guardians) if held.iin == one.iin), None)
        if at is None:
            guardians.append(one)
        else:
            guardians[at] = _filled(guardians[at], one)
    return replace(_filled(known, typed), guardians=tuple(guardians))


def _filled(known: Any, typed: Any) -> Any:
    return replace(known, **{name: value for name in known.__slots__ if (value := getattr(typed, name))})


def _where(reading: _Reading, cells: Mapping[str, str | date], tell: Any) -> tuple[GroupRow | None, date]:
    """The group and the first day of a row."""
    named = _text(cells.get("group", ""))
    if named:
        group = reading.groups.get(folded(named))
        if group is None:
            tell("group", "roster-no-such-group")
    else:
        group = next((row for row in reading.groups.values() if row.id == reading.defaults.group_id), None)
    try:
        starts_on = day_of(cells.get("starts_on", ""))
    except ValueError:
        tell("starts_on", "bad-date")
        starts_on = None
    return group, starts_on or reading.defaults.starts_on


def _column_of(found: Found, name: str) -> int | None:
    """The column a field's value came from: names may stand in one column, guardians after the first in none of their own."""
    if name in found.columns:
        return found.columns[name]
    if name.startswith("guardians."):
        own = GUARDIAN + name.split(".", 2)[2]
        if own in found.columns:
            return found.columns[own]
        name = GUARDIAN + "name" if own.endswith(("surname", "given_name", "patronymic")) else own
        return found.columns.get(name)
    if name in ("surname", "given_name", "patronymic"):
        return found.columns.get("name")
    return None


def _address(found: Found, at: int, name: str) -> str:
    column = _column_of(found, name)
    return str(at + 1) if column is None else address(at, column)


# writing


def _add(uow: UnitOfWork, row: RosterRow) -> Touched:
    try:
        child = new_child(uow, row.draft)
    except FieldProblems as problems:
        raise KnownError("changed-meanwhile") from problems
    placement = place(uow, child.id, row.group_id, row.starts_on) if row.group_id else ""
    return Touched(child.id, None, child_body(uow, child).wire(), placement)


def _change(uow: UnitOfWork, row: RosterRow) -> Touched:
    child = uow.session.get(Child, row.child_id)
    if child is None or row.before is None or known_draft(uow, child) != row.before:
        raise KnownError("changed-meanwhile")
    edit_child(uow, child.id, row.draft)
    placement = place(uow, child.id, row.group_id, row.starts_on) if row.group_id else ""
    return Touched(child.id, row.before, child_body(uow, child).wire(), placement)

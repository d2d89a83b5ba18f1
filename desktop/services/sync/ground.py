"""What decides whether a change may be written, and the rows it meets, read ahead for a whole page in a few queries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import CursorResult, select, tuple_
from sqlalchemy.orm import Session

from desktop.models.attendance import AttendanceMark, ChildMonth, GroupMonth, know
from desktop.models.base import Synchronised
from desktop.models.exchange import OutboxOperation
from desktop.models.people import Child, Guardian
from desktop.services import outbox
from desktop.services.sync.rows import BY_ID, find_row
from protocol.messages.base import entity_key
from protocol.messages.dense import MEANING
from protocol.messages.envelope import Change
from protocol.working_calendar import Month

_PARENTS = {"child_id": "child", "group_id": "group", "accepted_group_id": "group"}
Key = tuple[str, str]

StoredMark = tuple[str, str, str | None, str, str | None, str, str, int, int]
"""A new cell: child, day, code, note, document, by, device, moment (microseconds since 1970), version."""
StoredLine = tuple[str, str, str, str, str, str | None, str, str, int | list[int], list[int]]
"""A month's cells that differ in day, code, moment and version alone: child, "2026-11-", the days as "020304…", a letter a cell
(see `dense`), note, document, by, device, the version or a list of them, the moments."""


@dataclass(frozen=True, slots=True)
class NewMonth:
    """An open month as the tables take it where nothing is held of it: its cells in a line, or one by one."""

    child_id: str
    month: str
    version: int
    line: StoredLine | None = None
    cells: Sequence[StoredMark] = ()

    @property
    def key(self) -> Key:
        """The child and the month."""
        return self.child_id, self.month


_NUMBER = "(SELECT id FROM known_name WHERE name = ?{})"
_PUT_MARK = (
    'INSERT INTO attendance_mark (child_id, day, code, note, document_id, "by", device_id, at, server_version, dirty)'  # noqa: S608 - our own words
    f" VALUES (?1, ?2, ?3, ?4, ?5, {_NUMBER.format(6)}, {_NUMBER.format(7)}, ?8, ?9, 0)"
)
_CODE = " ".join(f"WHEN '{letter}' THEN '{code}'" for letter, code in MEANING.items() if code is not None)
# All lines of a page are one statement, of which SQLite makes the rows: half of what it costs to bind each row.
_COLUMNS = ", ".join(f"value ->> {place} AS c{place}" for place in (0, 1, 2, 3, 4, 5, 8))
_NAMES = ", ".join(f"(SELECT id FROM known_name WHERE name = value ->> {place}) AS c{place}" for place in (6, 7))  # noqa: S608 - numbers
_PUT_LINES = (
    f"WITH line AS MATERIALIZED (SELECT {_COLUMNS}, {_NAMES}, value -> 9 AS c9 FROM json_each(?))"  # noqa: S608 - our own words
    ' INSERT INTO attendance_mark (child_id, day, code, note, document_id, "by", device_id, at, server_version, dirty)'
    f" SELECT c0, c1 || substr(c2, 2 * cell.key + 1, 2), CASE substr(c3, cell.key + 1, 1) {_CODE} END, c4, c5, c6, c7,"
    " cell.value, CASE typeof(c8) WHEN 'integer' THEN c8 ELSE c8 ->> cell.key END, 0 FROM line, json_each(c9) AS cell"
)
_PUT_MONTHS = (
    "INSERT INTO child_month (child_id, month, state, sheet_hash, confirmation, history, version)"
    " SELECT value ->> 0, value ->> 1, 'open', '', 'null', '[]', value ->> 2 FROM json_each(?)"
)

_THERE: Mapping[str, str] = {
    kind: f"SELECT id FROM {table.__tablename__} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - our own names
    for kind, table in BY_ID.items()
}
_MONTHS_HELD = (
    "SELECT held.child_id, held.month FROM json_each(?) AS wanted JOIN child_month AS held"
    " ON held.child_id = json_extract(wanted.value, '$[0]') AND held.month = json_extract(wanted.value, '$[1]')"
)
_CHILDREN_HELD = (
    "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM attendance_mark WHERE child_id = value)"
    " OR EXISTS (SELECT 1 FROM child_month WHERE child_id = value)"
)


_MARKS_HELD = (
    "SELECT wanted.value ->> 0 FROM json_each(?) AS wanted WHERE EXISTS"
    " (SELECT 1 FROM attendance_mark WHERE child_id = wanted.value ->> 0"
    " AND day BETWEEN wanted.value ->> 1 AND wanted.value ->> 2)"
)


class Ground:
    """Kinds of unanswered operations by entity (`pending`), and whether versions are taken as they come.

    `whole`: the portal was restored, or everything is read anew. A row that was found, or found missing, is not asked for again.
    """

    def __init__(
        self,
        session: Session,
        *,
        whole: bool = False,
        pending: Mapping[str, frozenset[str]] | None = None,
        ready: Mapping[str, NewMonth] | None = None,
    ) -> None:
        """`pending` where it is known, or where nothing will be asked of it; `ready` has months made before, by their ids."""
        self.session = session
        self.whole = whole
        self.ready: Mapping[str, NewMonth] = ready or {}
        self.pending: Mapping[str, frozenset[str]] = _pending(session) if pending is None else pending
        self._rows: dict[Key, Any] = {}
        self._marks: dict[Key, dict[int, AttendanceMark]] = {}
        self._there: dict[Key, bool] = {}
        self._new: dict[Key, list[StoredMark]] = {}
        self._new_months: dict[str, NewMonth] = {}
        self._fresh: set[str] = set()  # children of whom there is no month and no mark
        self._guardians: dict[str, list[Guardian]] = {}
        self._iins: dict[str, str | None] = {}

    def of(self, kind: str, identifier: str) -> frozenset[str]:
        """The unanswered operations of an entity; the organisation's name differs between the two sides."""
        if kind == "organisation":
            return frozenset(one for entity, kinds in self.pending.items() if entity.startswith("organisation:") for one in kinds)
        return self.pending.get(entity_key(kind, identifier), frozenset())

    def find(self, kind: str, identifier: str) -> Synchronised | None:
        """The row of an entity, or None.

        Raises:
            ValueError: the identifier is not one of this kind.
        """
        if kind == "child_month" and identifier in self._new_months:
            self.write_cells()
        if (kind, identifier) not in self._rows:
            fresh = kind == "child_month" and identifier.rpartition(":")[0] in self._fresh
            self._rows[kind, identifier] = None if fresh else find_row(self.session, kind, identifier)
        return self._rows[kind, identifier]

    def exists(self, kind: str, identifier: str) -> bool:
        """Whether there is such an entity. Most of a page only asks this of the children, and rows of them would cost more than
        all else.

        Raises:
            ValueError: the identifier is not one of this kind.
        """
        key = (kind, identifier)
        if key not in self._rows and key in self._there:
            return self._there[key]
        return self.find(kind, identifier) is not None

    def add(self, kind: str, identifier: str, row: Synchronised) -> None:
        """Put a new row into the session, to be found from now on."""
        self.session.add(row)
        self._rows[kind, identifier] = row

    def group_month(self, group_id: str, month: str) -> GroupMonth | None:
        """A group's month, or None."""
        key = ("group_month", f"{group_id}:{month}")
        if key not in self._rows:
            self._rows[key] = self.session.get(GroupMonth, (group_id, month))
        return self._rows[key]

    def add_group_month(self, row: GroupMonth) -> None:
        """Put a new group's month into the session."""
        self.session.add(row)
        self._rows["group_month", f"{row.group_id}:{row.month}"] = row

    def marks(self, child_id: str, month: Month) -> dict[int, AttendanceMark]:
        """A child's month by day of month."""
        key = (child_id, str(month))
        if key in self._new or f"{child_id}:{month}" in self._new_months:
            self.write_cells()
        if child_id in self._fresh:
            return self._marks.setdefault(key, {})
        if key not in self._marks:
            self._read_marks([child_id], month)
        return self._marks[key]

    def untouched(self, new: NewMonth) -> bool:
        """Whether nothing at all is held of a child's month, as far as was read ahead."""
        key, identifier, fresh = new.key, f"{new.child_id}:{new.month}", new.child_id in self._fresh
        return (
            (fresh or self._marks.get(key) == {})
            and key not in self._new
            and identifier not in self._new_months
            and self._rows.get(("child_month", identifier), None if fresh else key) is None
        )

    def insert_month(self, new: NewMonth) -> None:
        """Put an open month nothing is held of aside until `write_cells`."""
        identifier = f"{new.child_id}:{new.month}"
        self._new_months[identifier] = new
        self._rows.pop(("child_month", identifier), None)

    def insert_cells(self, child_id: str, month: str, cells: list[StoredMark]) -> None:
        """Put new cells aside until `write_cells`: a pull brings thousands, and as objects they would cost seconds."""
        self._new.setdefault((child_id, month), []).extend(cells)

    def write_cells(self) -> None:
        """Write the new months and cells. To be called when the changes on this ground are through."""
        if not self._new and not self._new_months:
            return
        self.session.flush()
        connection = self.session.connection()
        # In the order of the table's key: a child's months lie together, and their pages are sealed once.
        months = sorted(self._new_months.values(), key=lambda new: new.key)
        lines = [new.line for new in months if new.line is not None]
        cells = [cell for of_month in (*self._new.values(), *(new.cells for new in months)) for cell in of_month]
        know(connection, {name for cell in cells for name in cell[5:7]}.union(*(line[6:8] for line in lines)))
        if months:
            self._execute(_PUT_MONTHS, [(new.child_id, new.month, new.version) for new in months])
        if cells:
            connection.exec_driver_sql(_PUT_MARK, cells)
        if lines:
            self._execute(_PUT_LINES, lines)
        for key in (*self._new, *(new.key for new in months)):
            self._marks.pop(key, None)
            self._fresh.discard(key[0])
        self._new.clear()
        self._new_months.clear()

    def guardians(self, child_id: str) -> list[Guardian]:
        """A child's guardians."""
        if child_id not in self._guardians:
            self._read_guardians([child_id])
        return self._guardians[child_id]

    def holder_of(self, iin: str) -> str | None:
        """The id of the child with the IIN."""
        if iin not in self._iins:
            self._read_iins([iin])
        return self._iins[iin]

    def name_holder(self, iin: str, child_id: str) -> None:
        """A child has this IIN from now on."""
        self._iins[iin] = child_id

    def read_ahead(self, changes: Iterable[Change]) -> None:
        """Read what these changes will meet."""
        wanted: dict[str, set[str]] = defaultdict(set)
        named: dict[str, set[str]] = defaultdict(set)
        months: dict[str, set[str]] = defaultdict(set)
        iins: set[str] = set()
        for change in changes:
            wanted[change.type].add(change.id)
            for name, kind in _PARENTS.items():
                parent = change.body.get(name)
                if isinstance(parent, str):
                    named[kind].add(parent)
            if change.type == "child_month":
                child_id, _, month = change.id.rpartition(":")
                months[month].add(child_id)
            elif change.type == "child" and isinstance(change.body.get("iin"), str):
                iins.add(change.body["iin"])
        for kind, table in BY_ID.items():
            names = wanted.get(kind)
            if names:
                self._rows.update(dict.fromkeys((kind, name) for name in names))
                for row in self.session.scalars(select(table).where(table.id.in_(names))):
                    self._rows[kind, row.id] = row
        for kind, names in named.items():
            self._there.update(dict.fromkeys(((kind, name) for name in names), False))
            self._there.update(((kind, name), True) for (name,) in self._named(_THERE[kind], list(names)))
        if iins:
            self._read_iins(iins)
            self._read_guardians(wanted["child"])
        self._read_months(months)

    def _read_months(self, months: Mapping[str, set[str]]) -> None:
        children: set[str] = set().union(*months.values())
        if not children:
            return
        # A new PC holds nothing of nearly all: a look at each child tells so, where one at each month would cost ten times that.
        known = {child_id for (child_id,) in self._named(_CHILDREN_HELD, list(children))}
        self._fresh = children - known
        keys = [(child_id, month) for month, wanted in months.items() for child_id in wanted & known]
        if not keys:
            return
        self._rows.update(dict.fromkeys(("child_month", f"{child_id}:{month}") for child_id, month in keys))
        held = self._named(_MONTHS_HELD, keys)
        if held:
            for row in self.session.scalars(select(ChildMonth).where(tuple_(ChildMonth.child_id, ChildMonth.month).in_(held))):
                self._rows["child_month", f"{row.child_id}:{row.month}"] = row
        for month, wanted in months.items():
            try:
                self._read_marks(wanted & known, Month.parse(month))
            except ValueError:
                continue  # a name that is no month is refused when the change is read

    def _read_marks(self, children: Iterable[str], month: Month) -> None:
        name = str(month)
        for child_id in children:
            self._marks[child_id, name] = {}
        wanted = [[child_id, month.first.isoformat(), month.last.isoformat()] for child_id in children]
        held = [child_id for (child_id,) in self._named(_MARKS_HELD, wanted)]
        if not held:
            return
        query = select(AttendanceMark).where(
            AttendanceMark.child_id.in_(held), AttendanceMark.day.between(month.first, month.last)
        )
        for row in self.session.scalars(query):
            self._marks[row.child_id, name][row.day.day] = row

    def _named(self, query: str, wanted: Sequence[Any]) -> list[tuple[str, ...]]:
        """What is held of what is wanted."""
        if self.session.autoflush:
            self.session.flush()
        return [tuple(row) for row in self._execute(query, wanted)]

    def _execute(self, statement: str, rows: Sequence[Any]) -> CursorResult[Any]:
        """Run a statement over all rows at once, as one JSON text."""
        return self.session.connection().exec_driver_sql(statement, (orjson.dumps(rows).decode(),))

    def _read_guardians(self, children: Iterable[str]) -> None:
        for child_id in children:
            self._guardians[child_id] = []
        for row in self.session.scalars(select(Guardian).where(Guardian.child_id.in_(children))):
            self._guardians[row.child_id].append(row)

    def _read_iins(self, iins: Iterable[str]) -> None:
        self._iins.update(dict.fromkeys(iins))
        for row in self.session.execute(select(Child.id, Child.iin).where(Child.iin.in_(iins))):
            self._iins[row.iin] = row.id


def _pending(session: Session) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    rows = session.execute(
        select(OutboxOperation.entity, OutboxOperation.kind).where(OutboxOperation.state.in_(outbox.PENDING)).distinct()
    )
    for entity, kind in rows:
        found[entity].add(kind)
    return {entity: frozenset(kinds) for entity, kinds in found.items()}

"""A kindergarten's feed: every entity as it is now, each change under a number that follows the order of commits.

The kindergarten's counter row is locked before anything of the kindergarten is read for change and until the commit, so numbers
become visible in order and two writers never build on the same version. Kindergartens do not wait for each other.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from pydantic import BaseModel
from sqlalchemy import Connection, text

from portal.services.copying import copy_rows
from portal.services.errors import Refused
from portal.services.identity import VERSION_FLOOR
from protocol.messages.base import Message

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Edit:
    """By which PC an entity was written whole, and the version that PC had seen."""

    device_id: str
    base_version: int


@dataclass(frozen=True, slots=True)
class Held:
    """An entity as the portal holds it."""

    version: int
    body: dict[str, Any]
    deleted: bool = False
    edit: Edit | None = None


_LOCK = text(
    "SELECT last_seq, (SELECT CAST(value AS int) FROM portal_setting WHERE key = :floor) AS floor"
    " FROM organisation_feed WHERE organisation_id = :organisation FOR UPDATE"
)
_LOAD = text(
    "SELECT e.type, e.id, e.version, e.body, e.deleted, e.device_id, e.base_version FROM entity e"
    " JOIN json_to_recordset(CAST(:keys AS json)) AS wanted(type text, id text)"
    " ON e.type = wanted.type AND e.id = wanted.id WHERE e.organisation_id = :organisation"
)
_THERE = text(
    "SELECT e.type, e.id FROM entity e JOIN json_to_recordset(CAST(:keys AS json)) AS wanted(type text, id text)"
    " ON e.type = wanted.type AND e.id = wanted.id WHERE e.organisation_id = :organisation AND NOT e.deleted"
)
_OVERWRITE = text(
    "UPDATE entity AS e SET version = n.version, seq = n.seq, deleted = n.deleted, body = n.body, device_id = n.device_id,"
    " base_version = n.base_version"
    " FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS n(type text, id text, version int, seq bigint, deleted boolean,"
    " body jsonb, device_id text, base_version int)"
    " WHERE e.organisation_id = :organisation AND e.type = n.type AND e.id = n.id"
)
_HAVING = text(
    "SELECT id FROM entity WHERE organisation_id = :organisation AND type = :type AND body ->> :field = :value AND NOT deleted"
)
_ADVANCE = text("UPDATE organisation_feed SET last_seq = :last WHERE organisation_id = :organisation")


_COLUMNS = ("organisation_id", "type", "id", "version", "seq", "deleted", "body", "device_id", "base_version")


def _columns(held: Held) -> dict[str, Any]:
    columns = {"version": held.version, "deleted": held.deleted, "body": held.body}
    if held.edit is not None:
        columns |= {"device_id": held.edit.device_id, "base_version": held.edit.base_version}
    return columns


class Feed:
    """One kindergarten's entities inside one transaction, opened under the kindergarten's lock.

    Changes are gathered in memory and written by `flush`, each entity once. `mark` and `undo` take back what one refused
    operation did.
    """

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        counter = connection.execute(_LOCK, {"organisation": organisation_id, "floor": VERSION_FLOOR}).one_or_none()
        if counter is None:
            raise Refused("not-found", 404, "organisation")
        self.organisation_id = organisation_id
        self._connection = connection
        self._last_seq: int = counter.last_seq
        self.floor: int = counter.floor or 0
        self._known: dict[Key, Held | None] = {}
        self._stored: set[Key] = set()  # of those known, the ones that have a row
        self._there: dict[Key, bool] = {}  # of entities nobody looked into: any change loads them first
        self._changed: dict[Key, Held] = {}
        self._journal: list[tuple[Key, Held | None, Held | None]] = []

    def load(self, keys: Iterable[Key]) -> None:
        """Read entities that will be needed, all in one query."""
        missing = [key for key in dict.fromkeys(keys) if key not in self._known]
        if not missing:
            return
        self._known.update(dict.fromkeys(missing))
        for row in self._connection.execute(_LOAD, self._named(missing)):
            edit = None if row.device_id is None else Edit(row.device_id, row.base_version)
            self._known[row.type, row.id] = Held(row.version, row.body, row.deleted, edit)
            self._stored.add((row.type, row.id))

    def load_names(self, keys: Iterable[Key]) -> None:
        """Read which entities there are (see `exists`), without their bodies, all in one query."""
        missing = [key for key in dict.fromkeys(keys) if key not in self._known and key not in self._there]
        if missing:
            self._there.update(dict.fromkeys(missing, False))
            self._there.update(
                dict.fromkeys(((row.type, row.id) for row in self._connection.execute(_THERE, self._named(missing))), True)
            )

    def exists(self, kind: str, identifier: str) -> bool:
        """Whether there is such an entity and it is not deleted."""
        key = (kind, identifier)
        if key not in self._known:
            self.load_names([key])
            return self._there[key]
        return self.get(kind, identifier) is not None

    def _named(self, keys: Iterable[Key]) -> dict[str, str]:
        """The keys as one JSON text: an array parameter would be escaped piece by piece in Python."""
        named = [{"type": kind, "id": identifier} for kind, identifier in keys]
        return {"organisation": self.organisation_id, "keys": orjson.dumps(named).decode()}

    def get(self, kind: str, identifier: str) -> Held | None:
        """An entity that exists and is not deleted, or None."""
        key = (kind, identifier)
        if key not in self._known:
            self.load([key])
        held = self._known[key]
        return None if held is None or held.deleted else held

    def having(self, kind: str, field: str, value: str) -> dict[str, Held]:
        """The entities of a type whose body has this value in a field, by id; what this transaction changed counts."""
        parameters = {"organisation": self.organisation_id, "type": kind, "field": field, "value": value}
        self.load((kind, identifier) for identifier in self._connection.execute(_HAVING, parameters).scalars())
        return {
            identifier: held
            for (one, identifier), held in self._known.items()
            if one == kind and held is not None and not held.deleted and held.body.get(field) == value
        }

    def version(self, kind: str, identifier: str) -> int:
        """The version of an entity, deleted ones included; 0 for one that never was."""
        key = (kind, identifier)
        if key not in self._known:
            self.load([key])
        held = self._known[key]
        return 0 if held is None else held.version

    def next_version(self, kind: str, identifier: str) -> int:
        """The version the next change of an entity gets."""
        return max(self.version(kind, identifier), self.floor) + 1

    def put(self, kind: str, identifier: str, body: Message | Mapping[str, Any], *, edit: Edit | None = None) -> int:
        """Change an entity; returns its new version, which is above the one its author had seen."""
        content = dict(body) if isinstance(body, dict) or not isinstance(body, BaseModel) else body.model_dump(mode="json")
        return self._change((kind, identifier), content, edit, deleted=False)

    def remove(self, kind: str, identifier: str) -> None:
        """Delete an entity for this kindergarten."""
        if self.get(kind, identifier) is not None:
            self._change((kind, identifier), {}, None, deleted=True)

    def _change(self, key: Key, body: dict[str, Any], edit: Edit | None, *, deleted: bool) -> int:
        version = self.next_version(*key)
        if edit is not None:
            version = max(version, edit.base_version + 1)
        self._journal.append((key, self._known[key], self._changed.pop(key, None)))
        self._known[key] = self._changed[key] = Held(version, body, deleted, edit)
        return version

    def mark(self) -> int:
        """Where `undo` may return to."""
        return len(self._journal)

    def undo(self, mark: int) -> None:
        """Forget every change made after the mark."""
        while len(self._journal) > mark:
            key, known, changed = self._journal.pop()
            self._known[key] = known
            self._changed.pop(key)
            if changed is not None:
                self._changed[key] = changed

    def flush(self) -> int:
        """Write the gathered changes under the next numbers; returns how many entities changed."""
        count = len(self._changed)
        if count:
            numbered = [(key, held, self._last_seq + place) for place, (key, held) in enumerate(self._changed.items(), 1)]
            self._append([one for one in numbered if one[0] not in self._stored])
            self._overwrite([one for one in numbered if one[0] in self._stored])
            self._stored.update(self._changed)
            self._last_seq += count
            self._connection.execute(_ADVANCE, {"organisation": self.organisation_id, "last": self._last_seq})
            self._changed.clear()
            self._journal.clear()
        return count

    def _append(self, changes: Sequence[tuple[Key, Held, int]]) -> None:
        """Write entities that have no row: whoever looked, which any change does, holds the lock since."""
        rows = [
            (
                self.organisation_id,
                *key,
                str(held.version),
                str(seq),
                "t" if held.deleted else "f",
                orjson.dumps(held.body).decode(),
                *_author(held.edit),
            )
            for key, held, seq in changes
        ]
        if rows:
            copy_rows(self._connection, "entity", _COLUMNS, rows)

    def _overwrite(self, changes: Sequence[tuple[Key, Held, int]]) -> None:
        """Write entities over what they were."""
        # One JSON text: an array parameter a column would be escaped piece by piece in Python.
        rows = [{"type": kind, "id": identifier, "seq": seq, **_columns(held)} for (kind, identifier), held, seq in changes]
        if rows:
            parameters = {"organisation": self.organisation_id, "rows": orjson.dumps(rows).decode()}
            self._connection.execute(_OVERWRITE, parameters)


def _author(edit: Edit | None) -> tuple[str | None, str | None]:
    return (None, None) if edit is None else (edit.device_id, str(edit.base_version))

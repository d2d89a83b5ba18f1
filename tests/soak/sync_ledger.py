"""What people were told is kept: a book of every acknowledged edit, beside the program and apart from it.

Each edit is a value put in the place of one its author saw. Replaying the book gives, for each place, the values nobody knowingly
replaced: those must be found in the end, and nothing else may stand in the place.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from protocol.messages.dense import EDIT_COLUMNS, expanded, is_dense

BLANK = "blank"
WHOLE = frozenset({"group", "child", "placement", "absence_document", "calendar_day", "organisation", "setting", "menu"})
_FIELD = {"setting": "value", "menu": "meals"}
"""The field of the body that the journal tells of an act, where it is not the whole body."""
ACTS = (*(f"{kind}." for kind in WHOLE), "calendar.")


def cell(value: Mapping[str, Any] | None) -> str:
    """A cell's value as one word: its code, note and paper; without a code it is blank whatever stands beside it."""
    if not value or value.get("code") is None:
        return BLANK
    return f"{value['code']}|{value.get('note') or ''}|{value.get('document_id') or ''}"


def whole(kind: str, body: Mapping[str, Any] | None) -> str:
    """An entity's value as one word."""
    if not body:
        return BLANK
    if kind == "organisation":
        return str(body["address"])
    if kind == "calendar_day":
        return f"{body['working']}|{body['reason']}"
    if kind == "setting":  # it says the same whoever saved it
        return BLANK if body["value"] is None else json.dumps(body["value"], sort_keys=True, ensure_ascii=False)
    if kind == "menu":
        return json.dumps(body["meals"], sort_keys=True, ensure_ascii=False) if body["meals"] else BLANK
    if kind == "child":  # each PC gives the guardians ids of its own
        body = {**body, "guardians": [{**one, "id": ""} for one in body.get("guardians", ())]}
    return json.dumps(body, sort_keys=True, ensure_ascii=False)


def place_of_entity(entity: str) -> str:
    """Where an entity's value stands: the kindergarten has one card, whatever each side calls it."""
    return "organisation" if entity.startswith("organisation:") else entity


def place_of_cell(child: str, month: str, day: object) -> str:
    """Where a cell's value stands."""
    return f"mark:{child}:{month}-{int(str(day)):02}"


@dataclass(frozen=True, slots=True)
class Sent:
    """An operation that an acknowledged act put into an outbox."""

    pc: str
    kind: str
    entity: str


@dataclass
class Ledger:
    """Values by place, the operations, the lines of each PC's journal, and the bytes that may never change."""

    values: dict[str, set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))
    perhaps: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    over: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    """By place and value: what its author saw there before it, and before that."""
    told: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    operations: dict[str, Sent] = field(default_factory=dict)
    lines: dict[str, list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))
    contents: dict[str, bytes] = field(default_factory=dict)
    papers: dict[str, str] = field(default_factory=dict)

    def put(self, place: str, before: str, after: str, who: str) -> None:
        """Somebody replaced what they saw."""
        if before == after:
            return
        alike = {other for one, other in self.values[place] if one == before}
        if after == BLANK and len(alike) > 1 and who in alike:
            # Another PC said the same by itself: whether they had met before it was emptied here, the book does not know.
            self.perhaps[place].add(before)
        self.values[place] = {one for one in self.values[place] if one[0] != before} | {(after, who)}
        self.over[place, after] |= {before, *self.over[place, before]} - {after}
        self.told[place].append(f"{who}: {before} → {after}")

    def give_up(self, place: str, value: str, who: str) -> None:
        """Somebody decided against a value: their own, if they said it; another PC that said the same still says it."""
        held = self.values[place]
        self.values[place] = held - {(value, who)} if (value, who) in held else {one for one in held if one[0] != value}
        self.told[place].append(f"{who} gives up {value}")

    def live(self) -> dict[str, set[str]]:
        """The values nobody knowingly replaced, by place."""
        return {place: {value for value, _ in held} for place, held in self.values.items()}

    def note(self, pc: str, entry: Any) -> None:
        """A line of a PC's journal about an act of a person, read when the act was acknowledged."""
        kind = entry.entity.partition(":")[0]
        if entry.action == "mark.set":
            self.put(entry.entity, cell(entry.before), cell(entry.after), pc)
        elif entry.action == "conflict.resolved":
            self._resolved(pc, kind, entry)
        elif entry.action == "operation.set-aside":
            self._set_aside(pc, kind, entry)
        elif entry.action == "operation.retried":
            self.operations[entry.after["op_id"]] = self.operations.pop(
                entry.after["before"], Sent(pc, entry.after["kind"], entry.entity)
            )
        elif entry.action == "child.joined":
            self._joined(entry.before["id"], entry.entity.partition(":")[2], entry.after["operations"])
        elif entry.action == "contract.resume":  # a termination nobody was told of is taken back
            told = ("contract.terminate", entry.entity)
            self.operations = {name: one for name, one in self.operations.items() if (one.kind, one.entity) != told}
        elif kind in _FIELD:
            name = _FIELD[kind]
            self.put(entry.entity, whole(kind, {name: entry.before}), whole(kind, {name: entry.after}), pc)
        elif kind in WHOLE and entry.action.startswith(ACTS):
            self.put(place_of_entity(entry.entity), whole(kind, entry.before), whole(kind, entry.after), pc)

    def _joined(self, own: str, now: str, operations: Mapping[str, str]) -> None:
        """A child entered twice has the id of the one the portal has: what was said of the other is said of that one."""
        for place in [place for place, held in self.values.items() if own in place or any(own in value for value, _ in held)]:
            held = {(value.replace(own, now), who) for value, who in self.values.pop(place)}
            self.values[place.replace(own, now)] |= held
            self.told[place.replace(own, now)] += self.told.pop(place, [])
        for before, after in operations.items():
            sent = self.operations.pop(before, None)
            if sent is not None:
                self.operations[after] = replace(sent, entity=sent.entity.replace(own, now))

    def _resolved(self, pc: str, kind: str, entry: Any) -> None:
        mine, theirs, keep = entry.before["mine"], entry.before["theirs"], entry.after["keep"]
        if entry.after["field"]:
            _, child, month = entry.entity.split(":")
            place, mine, theirs = place_of_cell(child, month, entry.after["field"]), cell(mine), cell(theirs)
        else:
            place, mine, theirs = place_of_entity(entry.entity), whole(kind, mine), whole(kind, theirs)
        if keep == "mine":
            self.put(place, theirs, mine, pc)
        else:
            # What the portal holds is held there already, and may have been replaced meanwhile.
            self.give_up(place, mine, pc)

    def _set_aside(self, pc: str, kind: str, entry: Any) -> None:
        body = entry.before
        if entry.after["kind"] == "marks.set":
            for one in (expanded(body, EDIT_COLUMNS) if is_dense(body) else body)["cells"]:
                self.give_up(place_of_cell(body["child_id"], body["month"], one["day"]), cell(one), pc)
        elif kind in WHOLE:
            self.give_up(place_of_entity(entry.entity), whole(kind, body), pc)

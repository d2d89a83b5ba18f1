"""The clauses while they are edited: every change can be taken back. Knows no widget."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from desktop.services.documents.own_clauses import OwnClause, from_wire, to_wire

MOST_STEPS = 500


class ClauseDraft:
    """A list of clauses, one of them looked at. Typing in one half is one step until `seal` is called."""

    def __init__(self, clauses: Sequence[OwnClause] = ()) -> None:
        self.clauses: tuple[OwnClause, ...] = tuple(clauses)
        self.at = 0
        self._before: list[tuple[tuple[OwnClause, ...], int]] = []
        self._after: list[tuple[tuple[OwnClause, ...], int]] = []
        self._key = ""

    @property
    def current(self) -> OwnClause | None:
        """The clause looked at; None where there is none."""
        return self.clauses[self.at] if 0 <= self.at < len(self.clauses) else None

    def edit(self, key: str, **values: str) -> None:
        """Change fields of the clause looked at; steps of the same key become one."""
        if self.current is not None:
            changed = replace(self.current, **values)
            self._put((*self.clauses[: self.at], changed, *self.clauses[self.at + 1 :]), self.at, f"{self.at}.{key}")

    def seal(self) -> None:
        """What comes next is a step of its own."""
        self._key = ""

    def add(self, clause: OwnClause) -> None:
        """One more clause after the one looked at."""
        place = self.at + 1 if self.clauses else 0
        self._put((*self.clauses[:place], clause, *self.clauses[place:]), place)

    def remove(self) -> None:
        """Take the clause looked at away."""
        if self.current is not None:
            rest = (*self.clauses[: self.at], *self.clauses[self.at + 1 :])
            self._put(rest, min(self.at, max(len(rest) - 1, 0)))

    def move(self, steps: int) -> None:
        """Move the clause looked at up (negative) or down."""
        target = self.at + steps
        if self.current is not None and 0 <= target < len(self.clauses):
            rest = [*self.clauses[: self.at], *self.clauses[self.at + 1 :]]
            rest.insert(target, self.current)
            self._put(tuple(rest), target)

    def replace_all(self, clauses: Sequence[OwnClause]) -> None:
        """Other clauses instead, as one step (an earlier edition, a kept draft)."""
        self._put(tuple(clauses), 0)

    def undo(self) -> bool:
        """Take the last step back; whether there was one."""
        return self._swap(self._before, self._after)

    def redo(self) -> bool:
        """Do again what was taken back; whether there was something."""
        return self._swap(self._after, self._before)

    def as_text(self) -> str:
        """The clauses as JSON, for a draft that survives a crash."""
        return json.dumps(to_wire(self.clauses), ensure_ascii=False)

    def _put(self, clauses: tuple[OwnClause, ...], at: int, key: str = "") -> None:
        if clauses == self.clauses:
            return
        if not key or key != self._key:
            self._before = [*self._before[-MOST_STEPS:], (self.clauses, self.at)]
        self._after = []
        self.clauses, self.at, self._key = clauses, at, key

    def _swap(self, source: list[tuple[tuple[OwnClause, ...], int]], target: list[tuple[tuple[OwnClause, ...], int]]) -> bool:
        if not source:
            return False
        target.append((self.clauses, self.at))
        self.clauses, self.at = source.pop()
        self._key = ""
        return True


def clauses_from_text(text: str) -> tuple[OwnClause, ...]:
    """What `ClauseDraft.as_text` wrote."""
    return from_wire(json.loads(text))

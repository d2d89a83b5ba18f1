"""What was marked in this session, to be taken back and done again, as far back as it began."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from enum import StrEnum

from desktop.services.attendance import MarkEdit
from protocol.working_calendar import Month


class Act(StrEnum):
    """What kind of act a step was, so that it can be named."""

    MARK = "mark"
    CLEAR = "clear"
    EVERYONE = "everyone"
    BLANKS = "blanks"
    FILL = "fill"
    PASTE = "paste"
    CUT = "cut"
    NOTE = "note"


@dataclass(eq=False, slots=True)
class Step:
    """One act of the person: the cells before and after, and where it happened.

    `number` grows with each act. Until the database has answered, the cells are the screen's; then they are what it says.
    """

    number: int
    group_id: str
    month: Month
    child_name: str
    before: tuple[MarkEdit, ...]
    after: tuple[MarkEdit, ...]
    act: Act = Act.MARK


class History:
    """Two piles of steps: done, and taken back. A new step forgets what was taken back."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._next = 0

    def next_number(self) -> int:
        """The number of the step that is about to be made."""
        self._next += 1
        return self._next

    @property
    def last(self) -> Step | None:
        """What Undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def following(self) -> Step | None:
        """What Redo would do again."""
        return self._undone[-1] if self._undone else None

    def latest(self, count: int) -> tuple[Step, ...]:
        """The steps that Undo would take back one after the other, the last one first; `count` at most."""
        return tuple(reversed(self._done[-count:]))

    def is_done(self, step: Step) -> bool:
        """Whether the step could still be taken back."""
        return step in self._done

    def add(self, step: Step) -> None:
        """Something new was done."""
        self._done.append(step)
        self._undone.clear()

    def undo(self) -> Step | None:
        """Take the last step back; the caller applies its `before`."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return step

    def redo(self) -> Step | None:
        """Do the step again that was taken back last; the caller applies its `after`."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step

    def forget(self, step: Step) -> None:
        """The database refused the step: it never happened."""
        for pile in (self._done, self._undone):
            if step in pile:
                pile.remove(step)

    def put_back(self, step: Step, *, done: bool) -> None:
        """Undoing or redoing was refused: the step stands where it stood, in order."""
        self.forget(step)
        if done:
            bisect.insort(self._done, step, key=lambda one: one.number)
        else:
            bisect.insort(self._undone, step, key=lambda one: -one.number)

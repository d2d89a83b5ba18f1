"""The parent's answer to the month of the child the cursor is on, and the history of the cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.services import disputes
from desktop.services.disputes import Answered
from desktop.services.trail import Filter, TrailRow, trail
from desktop.services.trail_scope import Scope
from desktop.views.presenter import Done, Failed, Presenter

if TYPE_CHECKING:
    from datetime import date

    from desktop.services.changes import Changes
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.workspace import Workspace
    from protocol.working_calendar import Month

WATCHED = ("child_month", "group_month", "mark", "child", "conflict")
MOST_CHANGES = 20


@dataclass(frozen=True, slots=True)
class Told:
    """What the panel shows: the answer (None: the month never went to the parent), and the cell's changes, newest first."""

    answered: Answered | None
    day: date | None
    changes: tuple[TrailRow, ...]


class DisputePresenter(Presenter):
    """``told(Told)`` for the child and cell last asked for, and again when something of it changes."""

    told = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._of: tuple[str, Month, date | None] | None = None
        self.watch(WATCHED, self._changed)

    def look(self, child_id: str, month: Month, day: date | None) -> None:
        """Ask for a child's month, and a cell of it."""
        wanted = (child_id, month, day)
        if wanted != self._of:
            self._of = wanted
            self.reload()

    def leave(self) -> None:
        """Nothing is looked at any more."""
        self._of = None

    def publish_again(self, child_id: str, month: Month, reason: str, done: Done, failed: Failed) -> None:
        """Keep the marks and ask the parent again."""
        self.run(disputes.publish_again, child_id, month, reason, done=done, failed=failed)

    def reload(self) -> None:
        """Ask again for what is looked at."""
        if self._of is not None:
            wanted = self._of
            self.ask(_told, *wanted, done=lambda told: self.told.emit(told) if wanted == self._of else None)

    def _changed(self, _changes: Changes) -> None:
        self.reload()


def _told(uow: UnitOfWork, child_id: str, month: Month, day: date | None) -> Told:
    changes: tuple[TrailRow, ...] = ()
    if day is not None:
        changes = trail(uow, Filter(Scope(child_id=child_id, day=day)), limit=MOST_CHANGES).rows
    return Told(disputes.answered(uow, child_id, month), day, changes)

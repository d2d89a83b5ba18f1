"""What is found before a month is closed, looked at again with every change, and closing with that known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.services.closing import Finding, Severity, checks, close_checked
from desktop.views.presenter import Failed, Presenter

if TYPE_CHECKING:
    from desktop.services.changes import Changes
    from desktop.views.workspace import Workspace
    from protocol.working_calendar import Month

WATCHED = (
    "mark",
    "child_month",
    "group_month",
    "absence_document",
    "conflict",
    "placement",
    "child",
    "calendar_day",
    "rules",
    "setting",
)


class ClosingPresenter(Presenter):
    """``found(findings)`` after each look; ``closed(sheets)`` when the month went to the parents."""

    found = Signal(object)
    closed = Signal(int)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._of: tuple[str, Month] | None = None
        self._looking = self._again = False
        self.findings: tuple[Finding, ...] = ()
        self.watch(WATCHED, self._changed)

    def begin(self, group_id: str, month: Month) -> None:
        """Look at a group's month; when there is nothing to look at it is closed at once."""
        self._of = (group_id, month)
        self.ask(checks, group_id, month, done=self._first_look)

    def leave(self) -> None:
        """The list is put away: changes are not looked at any more."""
        self._of = None

    def close(self, failed: Failed) -> None:
        """Close the month, having looked at everything that is listed."""
        if self._of is not None:
            self.run(close_checked, *self._of, self.findings, done=self._done, failed=failed)

    @property
    def stopped(self) -> bool:
        """Whether something keeps the month open."""
        return any(finding.severity is Severity.STOPS for finding in self.findings)

    def _first_look(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        if findings:
            self.found.emit(findings)
        else:
            self.close(lambda why: self.problem.emit(why.sentence, why.next_step))

    def _done(self, sheets: int) -> None:
        self._of = None
        self.closed.emit(sheets)

    def _changed(self, _changes: Changes) -> None:
        self._look()

    def _look(self) -> None:
        """One look at a time, and one more for everything that changed meanwhile."""
        if self._of is None:
            return
        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        self.ask(checks, *self._of, done=self._looked)

    def _looked(self, findings: tuple[Finding, ...]) -> None:
        self._looking = False
        if self._of is not None:
            self.findings = findings
            self.found.emit(findings)
        if self._again:
            self._look()

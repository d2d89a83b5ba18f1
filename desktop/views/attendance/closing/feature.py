"""Closing the month from the sheet goes by way of the checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.services.closing import Finding
from desktop.views.attendance.closing.panel import ClosingPanel
from desktop.views.attendance.closing.presenter import ClosingPresenter
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.dates import month_text

if TYPE_CHECKING:
    from desktop.views.attendance.sheet.opening import Opened
    from desktop.views.attendance.sheet.screen import SheetScreen


class ClosingFeature(QObject):
    """Adds the panel to the sheet and leads its lines to cells."""

    def __init__(self, screen: SheetScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.presenter = ClosingPresenter(screen.presenter.workspace)
        self.presenter.setParent(self)
        self.panel = ClosingPanel(self.presenter)
        screen.add_panel(self.panel)
        screen.close_with(self.begin)
        self.presenter.found.connect(self._show)
        self.presenter.closed.connect(self._closed)
        self.presenter.problem.connect(screen.shell.show_problem)
        self.panel.show_cell.connect(self._go)
        self.panel.dismissed.connect(self._away)
        screen.presenter.opened.connect(self._opened)
        self._of: object = None

    def begin(self) -> None:
        """Look at the month shown, and close it if nothing is found."""
        sheet = self._screen.presenter.sheet
        if sheet is not None:
            self._of = (sheet.group_id, sheet.month)
            self.presenter.begin(sheet.group_id, sheet.month)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        sheet = self._screen.presenter.sheet
        if sheet is None or (sheet.group_id, sheet.month) != self._of:
            return
        self.panel.about.setText(f"{sheet.group_name}, {month_text(sheet.month)}")
        self.panel.show_findings(findings, self._screen.presenter.rules)
        if not self.panel.isVisible():
            self.panel.open()
            first = next((row.button for row in self.panel.rows if row.button.isVisible()), self.panel.button)
            first.setFocus()

    def _go(self, finding: Finding) -> None:
        """The cell of a finding; where only a day is in question, its column in the row the cursor is in."""
        sheet, current = self._screen.presenter.sheet, self._screen.grid.current()
        if sheet is None:
            return
        row = sheet.row_of(finding.child_id) if finding.child_id else (current.row if current is not None else 0)
        if row is not None:
            day = finding.day.day - 1 if finding.day is not None else (current.day if current is not None else 0)
            self._screen.grid.go_to(Cell(row, day))
            self._screen.grid.setFocus()

    def _closed(self, sheets: int) -> None:
        self.panel.hide()
        self._of = None
        self._screen.presenter.closed.emit(sheets)

    def _away(self) -> None:
        self.presenter.leave()
        self._screen.grid.setFocus()

    def _opened(self, found: Opened) -> None:
        """Another month or group, or a month closed elsewhere: the list is about something else."""
        sheet = found.sheet
        if self.panel.isHidden():
            return
        if sheet is None or (sheet.group_id, sheet.month) != self._of or sheet.closed_at is not None:
            self.panel.hide()
            self.presenter.leave()


def add_closing(screen: SheetScreen) -> ClosingFeature:
    """Let closing go by way of the checks."""
    return ClosingFeature(screen)

"""The parent's answer beside the sheet: it follows the cursor, and opens by itself on a month that was disputed or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.views.attendance.disputes.panel import DisputePanel
from desktop.views.attendance.disputes.presenter import DisputePresenter, Told
from desktop.views.attendance.panel import SidePanel
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.dates import month_text
from desktop.views.widgets import FormDialog, Text, TextArea
from protocol.attendance import MonthState
from protocol.phones import readable_phone

if TYPE_CHECKING:
    from datetime import date

    from desktop.views.attendance.sheet.screen import SheetScreen
    from desktop.views.attendance.sheet.statuses import Statuses

KEYS: Final = "Ctrl+J"
CALLING: Final = frozenset({MonthState.DISPUTED, MonthState.STALE})
ROOM: Final = 1000  # px of the sheet below which the panel waits to be asked for


class DisputesFeature(QObject):
    """Adds the panel to the sheet."""

    def __init__(self, screen: SheetScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.presenter = DisputePresenter(screen.presenter.workspace)
        self.presenter.setParent(self)
        self.panel = DisputePanel()
        screen.add_panel(self.panel)
        screen.add_to(screen.more_button, self.tr("The parent's answer"), "answer", self.toggle, KEYS)
        self._dismissed: object = None
        self._child = ""
        screen.cell_seen.connect(self._follow)
        screen.presenter.statuses_changed.connect(self._answers_changed)
        self.presenter.told.connect(self._show)
        self.presenter.problem.connect(screen.shell.show_problem)
        self.panel.dismissed.connect(self._put_away)
        self.panel.reopen.connect(self._reopen)
        self.panel.keep.connect(self._keep)
        self.panel.call.connect(self._copy)
        self.panel.show_day.connect(self._go)

    def toggle(self) -> None:
        """Show the panel, or put it away."""
        if self.panel.isVisible():
            self.panel.dismiss()
        else:
            self._dismissed = None
            self.panel.open()
            self._look()

    def _follow(self, _what: object = None) -> None:
        """Another cell or other answers: open where the answer calls for it, unless it was put away for this sheet."""
        if self.panel.isHidden() and self._calls():
            self.panel.open()
        self._look()

    def _answers_changed(self, _statuses: object) -> None:
        self._follow()
        self.presenter.reload()

    def _calls(self) -> bool:
        statuses, child_id = self._statuses(), self._child_id()
        if statuses is None or child_id is None or child_id not in statuses.of or self._dismissed == self._sheet():
            return False
        another = any(not one.isHidden() for one in self._screen.findChildren(SidePanel))
        return statuses.of[child_id].state in CALLING and not another and self._screen.width() >= ROOM

    def _look(self) -> None:
        statuses, child_id = self._statuses(), self._child_id()
        sheet, cell = self._screen.presenter.sheet, self._screen.grid.current()
        if self.panel.isHidden() or statuses is None or child_id is None or sheet is None or cell is None:
            self.presenter.leave()
            return
        self._child = sheet.rows[cell.row].name
        day = sheet.days[cell.day]
        self.presenter.look(child_id, statuses.month, day.day if day.working else None)

    def _show(self, told: Told) -> None:
        self.panel.show_told(told, self._child, self._screen.presenter.rules)

    def _statuses(self) -> Statuses | None:
        return self._screen.grid.sheet_model.statuses

    def _child_id(self) -> str | None:
        sheet, cell = self._screen.presenter.sheet, self._screen.grid.current()
        return sheet.rows[cell.row].child_id if sheet is not None and cell is not None and cell.row < len(sheet.rows) else None

    def _sheet(self) -> object:
        sheet = self._screen.presenter.sheet
        return (sheet.group_id, sheet.month) if sheet is not None else None

    def _put_away(self) -> None:
        self._dismissed = self._sheet()
        self.presenter.leave()
        self._screen.grid.setFocus()

    def _go(self, day: date) -> None:
        """The day's cell, in its own month if another one is shown."""
        sheet, cell, child_id = self._screen.presenter.sheet, self._screen.grid.current(), self._child_id()
        if sheet is None or cell is None:
            return
        if (sheet.month.year, sheet.month.number) == (day.year, day.month):
            self._screen.grid.go_to(Cell(cell.row, day.day - 1))
            self._screen.grid.setFocus()
        else:
            self._screen.enter(child=child_id, day=day)

    def _reopen(self) -> None:
        """Reopening is the sheet's; another month's sheet is shown first."""
        found, sheet = self.panel.shown, self._screen.presenter.sheet
        if found is None or sheet is None:
            return
        if sheet.month == found.month:
            self._screen.ask_reopen()
        else:
            self._screen.enter(group=found.group_id, month=found.month, child=found.child_id)

    def _keep(self) -> None:
        found = self.panel.shown
        if found is None:
            return
        dialog = FormDialog(
            self.tr("Keep the marks and ask again"), self.tr("Ask the parent again"), name="attendance.keep", parent=self._screen
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = self.tr("{child}, {month}. The same marks go to the parent once more; what was said before stays as history.")
        dialog.form.add_widget(Text(about.format(child=found.child, month=month_text(found.month)), "muted", wrap=True))
        hint = self.tr("Why the marks are right; it is kept in the journal.")
        dialog.form.add("reason", self.tr("Reason"), TextArea(lines=3), required=True, hint=hint)
        dialog.problem_fields = {"reason-required": "reason"}

        def kept(_result: Any) -> None:
            dialog.succeed()
            self._screen.shell.show_toast(self.tr("The parent is asked again."))

        dialog.submit_with(
            lambda values: self.presenter.publish_again(found.child_id, found.month, values["reason"], kept, dialog.fail)
        )
        dialog.open()

    def _copy(self, phone: str) -> None:
        QApplication.clipboard().setText(phone)
        self._screen.shell.show_toast(self.tr("The number is copied: {phone}").format(phone=readable_phone(phone)))


def add_disputes(screen: SheetScreen) -> DisputesFeature:
    """Let the sheet show the parent's answer."""
    return DisputesFeature(screen)

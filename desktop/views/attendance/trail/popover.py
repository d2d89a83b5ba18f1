"""The history of a cell over the sheet: of the cell, of its child in the month, of its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.services.trail import Filter, TrailPage, TrailRow, trail
from desktop.services.trail_scope import Scope
from desktop.views.attendance.trail import words
from desktop.views.attendance.trail.table import short_columns
from desktop.views.dates import day_in_words
from desktop.views.presenter import Presenter
from desktop.views.widgets import Button, DataTable, SegmentedControl, Text
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.views.attendance.sheet.screen import SheetScreen
    from protocol.rules import Rules

KEYS = "Ctrl+H"
WIDTH, HEIGHT = 680, 320
CELL, CHILD, DAY = "cell", "child", "day"


class HistoryPopover(QFrame):
    """``wanted(which)``: "cell", "child" or "day"; ``all_wanted``: in the pane."""

    wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, title: str, rules: Rules, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("attendance.history")
        self.setAccessibleName(title)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedSize(WIDTH, HEIGHT)
        self.which = SegmentedControl()
        self.which.setObjectName("attendance.history.which")
        self.which.setAccessibleName(self.tr("Whose history"))
        self.which.set_items([(CELL, self.tr("This cell")), (CHILD, self.tr("This child")), (DAY, self.tr("This day"))])
        self.table = DataTable(
            "attendance.history.table", short_columns(rules, self._subject), key=lambda row: (row.seq, row.entity, row.at)
        )
        self.table.set_empty(self.tr("Nothing was changed here"))
        self.broken = Text("", "error", wrap=True)
        self.broken.hide()
        self.all = Button(self.tr("Open the history"), kind="link")
        self.all.setObjectName("attendance.history.allButton")
        top = QHBoxLayout()
        top.addWidget(Text(title, "section"), 1)
        top.addWidget(self.which)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 8)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.table, 1)
        box.addWidget(self.broken)
        box.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.which.chosen.connect(self.wanted)
        self.all.clicked.connect(self.all_wanted)

    def show_page(self, page: TrailPage) -> None:
        """Show the newest changes."""
        self.table.set_rows(page.rows)
        self.broken.setVisible(bool(page.broken))
        if page.broken:
            text = self.tr("Entry {number} of the journal was changed or removed outside the program.")
            self.broken.setText(text.format(number=min(page.broken)))

    def _subject(self, row: TrailRow) -> str:
        """Of one day: whose; else which day."""
        return (row.child or row.group) if self.which.value() == DAY else words.about(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class HistoryFeature(QObject):
    """Opens the popover at the current cell."""

    def __init__(self, screen: SheetScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        workspace = screen.presenter.workspace
        self.presenter = Presenter(workspace.office, workspace.tasks, workspace.bus, self)
        self.presenter.problem.connect(screen.shell.show_problem)
        self.popover: HistoryPopover | None = None
        screen.add_to(screen.more_button, self.tr("History of this cell"), "cellHistory", self.open, KEYS)

    def open(self) -> None:
        """Show the history of the current cell."""
        sheet, cell = self._screen.presenter.sheet, self._screen.grid.current()
        if sheet is None or cell is None:
            return
        row, day = sheet.rows[cell.row], sheet.days[cell.day].day
        scopes = {
            CELL: Scope(child_id=row.child_id, day=day),
            CHILD: Scope(child_id=row.child_id, month=Month.of(day)),
            DAY: Scope(group_id=sheet.group_id, day=day),
        }
        shown = HistoryPopover(f"{row.name}, {day_in_words(day)}", self._screen.presenter.rules, self._screen)
        self.popover = shown
        shown.destroyed.connect(self._forget)
        shown.wanted.connect(lambda which: self._ask(shown, scopes[which]))
        shown.all_wanted.connect(lambda: self._open_all(shown, scopes[shown.which.value()]))
        shown.move(self._place(shown))
        shown.show()
        shown.table.view.setFocus()
        self._ask(shown, scopes[CELL])

    def _ask(self, shown: HistoryPopover, scope: Scope) -> None:
        self.presenter.ask(trail, Filter(scope), done=lambda page: shown.show_page(page) if self.popover is shown else None)

    def _open_all(self, shown: HistoryPopover, scope: Scope) -> None:
        shown.close()
        args = {"group": scope.group_id, "child": scope.child_id, "month": scope.month, "day": scope.day}
        self._screen.shell.go("attendance", pane="history", **args)

    def _place(self, shown: HistoryPopover) -> QPoint:
        """Under the cell, inside the window."""
        grid, window = self._screen.grid, self._screen.window()
        cell = grid.visualRect(grid.currentIndex())
        below = grid.viewport().mapTo(window, cell.bottomLeft() + QPoint(0, 4))
        left = max(8, min(below.x() - 24, window.width() - shown.width() - 8))
        top = (
            below.y() if below.y() + shown.height() <= window.height() else max(8, below.y() - cell.height() - shown.height() - 8)
        )
        return window.mapToGlobal(QPoint(left, top))

    def _forget(self) -> None:
        self.popover = None


def add_history(screen: SheetScreen) -> HistoryFeature:
    """Let a cell of the sheet tell its history."""
    return HistoryFeature(screen)

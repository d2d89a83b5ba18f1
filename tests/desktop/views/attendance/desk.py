"""Hands at the attendance page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.presenter import AttendancePresenter
from desktop.views.attendance.sheet.screen import SheetScreen
from desktop.views.change_bus import ChangeBus
from desktop.views.task_runner import TaskRunner
from tests.desktop.views.attendance.kindergarten import FakeShell, Kindergarten

NoModifier = Qt.KeyboardModifier.NoModifier
OpenDesk = Callable[..., "Desk"]


@dataclass
class Desk:
    """The page, the office under it, and hands."""

    kindergarten: Kindergarten
    screen: SheetScreen
    shell: FakeShell
    tasks: TaskRunner
    bus: ChangeBus

    @property
    def presenter(self) -> AttendancePresenter:
        return self.screen.presenter

    def settle(self) -> None:
        """Wait until everything has reached the database and come back."""
        assert self.tasks.wait_idle()
        QApplication.processEvents()
        assert self.tasks.wait_idle()

    def go(self, row: int, day: int) -> None:
        """Put the cursor on a child's day of month."""
        self.screen.grid.go_to(Cell(row, day - 1))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NoModifier) -> None:
        """One key into the grid."""
        QTest.keyClick(self.screen.grid, key, modifiers)

    def type(self, text: str) -> None:
        """Letters into the grid, as the keyboard's layout gives them."""
        for sign in text:
            event_key = Qt.Key(ord(sign.upper())) if sign.isascii() else Qt.Key.Key_unknown
            _send(self.screen, event_key, sign)

    def at(self) -> tuple[int, int]:
        """Where the cursor is: row and day of month."""
        cell = self.screen.grid.current()
        assert cell is not None
        return cell.row, cell.day + 1

    def agrees(self) -> None:
        """What the screen shows is what the database has."""
        self.settle()
        shown = self.presenter.sheet
        assert shown is not None
        assert shown == self.kindergarten.sheet(shown.month)
        assert self.screen.grid.sheet_model.sheet == shown


def _send(screen: SheetScreen, key: Qt.Key, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(screen.grid, QKeyEvent(kind, key, NoModifier, text))

"""Leaving the office: nothing that waits to be written is left behind without a word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.services.errors import KnownError
from desktop.views.errors import explain, explain_code
from desktop.views.main_window import MainWindow
from desktop.views.task_runner import TaskRunner

NOT_WRITTEN: Final = frozenset({"disk-full", "disk-error", "database-busy", "database-damaged", "cannot-write"})
WRITING_SECONDS: Final = 15.0  # a writer gives up waiting for another after ten


class Leaving(QObject):
    """Guards one main window: it neither signs out nor closes by a person's hand before everything is written.

    A refused write is told once and keeps the office open; the next try goes through whatever happens, because a disk that stays
    full must not keep a person here.
    """

    def __init__(self, window: MainWindow, tasks: TaskRunner) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._told = False
        window.installEventFilter(self)

    def may_leave(self) -> bool:
        """Let the database lane finish; False if a write was refused and the person has just been told."""
        refused: list[KnownError] = []

        def heard(lane: str, error: Exception | None) -> None:
            if lane == "database" and isinstance(error, KnownError) and error.code in NOT_WRITTEN:
                refused.append(error)

        self._tasks.task_ended.connect(heard)
        self._tasks.wait_idle(WRITING_SECONDS, "database")
        self._tasks.task_ended.disconnect(heard)
        told, self._told = self._told, bool(refused)
        if not refused or told:
            return True
        why = explain(refused[0])
        self._window.show_problem(explain_code("stays-open").sentence, why.text if why is not None else "")
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A person closes the window (the program itself closes it only when it has asked already)."""
        by_hand = event.type() is QEvent.Type.Close and event.spontaneous() and isinstance(watched, QWidget)
        if by_hand and not self.may_leave():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

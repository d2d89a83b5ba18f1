"""The attendance page in a real office, shown as a person sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.views.attendance.sheet.pane import sheet_pane
from desktop.views.change_bus import ChangeBus
from desktop.views.task_runner import TaskRunner
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk, OpenDesk
from tests.desktop.views.attendance.kindergarten import NOVEMBER, TODAY, FakeShell, Kindergarten, open_kindergarten, workspace


@pytest.fixture
def open_desk(qapp: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """Open the page on an office with so many children, on a day, at a month."""
    desks: list[Desk] = []

    def make(
        children: int = 4,
        *,
        today: date = TODAY,
        since: date = date(2026, 9, 1),
        month: Month = NOVEMBER,
        before: Callable[[Kindergarten], object] = lambda _: None,
    ) -> Desk:
        kindergarten = open_kindergarten(tmp_path / f"office{len(desks)}", children, today=today, since=since)
        before(kindergarten)
        tasks, bus, shell = TaskRunner(), ChangeBus(), FakeShell()
        screen = sheet_pane(workspace(kindergarten.office, tasks, bus, tmp_path), shell)
        screen.resize(1072, 800)
        screen.show()
        QTest.qWaitForWindowExposed(screen)
        desk = Desk(kindergarten, screen, shell, tasks, bus)
        desks.append(desk)
        screen.enter(month=month)
        desk.settle()
        return desk

    yield make
    for desk in desks:
        desk.tasks.wait_idle()
        desk.screen.close()
        desk.screen.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else each later change of theme dresses it too
        desk.tasks.shutdown()
        desk.kindergarten.office.close()


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """Four children on Thursday, 12 November 2026."""
    return open_desk()

"""The attendance page with all its panes in the program's window, over an office with something on each of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.models.attendance import ChildMonth
from desktop.services.absence_papers import PaperDraft, PaperKind
from desktop.services.absences import Absence, Span, set_absence
from desktop.services.groups import GroupDraft, create_group
from desktop.views.attendance.page import page
from desktop.views.attendance.screen import AttendanceScreen
from desktop.views.change_bus import ChangeBus
from desktop.views.main_window import MainWindow
from desktop.views.task_runner import TaskRunner
from protocol.attendance import MarkCode
from tests.desktop.views.attendance.kindergarten import Kindergarten, open_kindergarten, workspace


@dataclass
class WholePage:
    """The window, the page in it, the office under it."""

    kindergarten: Kindergarten
    window: MainWindow
    tasks: TaskRunner

    @property
    def screen(self) -> AttendanceScreen:
        """The attendance page."""
        found = self.window.findChild(AttendanceScreen)
        assert isinstance(found, AttendanceScreen)
        return found

    def settle(self) -> None:
        """Wait for everything asked for."""
        for _ in range(2):
            assert self.tasks.wait_idle()
            QApplication.processEvents()

    def close(self) -> None:
        """Close the window and the office."""
        self.tasks.wait_idle()
        self.tasks.shutdown()
        self.window.close()
        self.window.deleteLater()
        self.kindergarten.office.close()


def open_page(folder: Path) -> WholePage:
    """Four children, one with an absence and its paper, two whose parents were silent in September."""
    kindergarten = open_kindergarten(folder / "office", 4)
    office = kindergarten.office
    office.do(create_group, GroupDraft("Күншуақ"))
    paper = PaperDraft(PaperKind.MEDICAL, "17", date(2026, 11, 2), date(2026, 11, 4))
    week = (Span(date(2026, 11, 2), date(2026, 11, 4)),)
    office.do(set_absence, Absence((kindergarten.child(0),), week, MarkCode.SICK, "температура", paper))
    for at in (1, 2):
        office.do(_silent, kindergarten.child(at), kindergarten.group)
    tasks = TaskRunner()
    tools = workspace(office, tasks, ChangeBus(), folder)
    window = MainWindow([page(tools)], program="Balabaqsha Office", organisation="«Балдырған»", start_page="attendance")
    window.resize(1280, 800)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    made = WholePage(kindergarten, window, tasks)
    made.settle()
    return made


def _silent(uow: Any, child: str, group: str) -> None:
    row = {"child_id": child, "month": "2026-09", "group_id": group, "state": "unconfirmed", "version": 1}
    uow.session.merge(ChildMonth(**row, history=[]))

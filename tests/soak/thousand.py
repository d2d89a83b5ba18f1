"""A thousand children in 45 groups, a year of marks, the attendance page in its window, and hands at every part of it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from benchmarks.five_years import kindergarten
from desktop.__main__ import once_painted
from desktop.views.attendance.page import page
from desktop.views.attendance.screen import AttendanceScreen
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.screen import SheetScreen
from desktop.views.change_bus import ChangeBus
from desktop.views.main_window import MainWindow
from desktop.views.task_runner import TaskRunner
from protocol.attendance import MarkCode
from tests.desktop.views.attendance.kindergarten import workspace

Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DIALOGS = ("note", "absence", "papers", "import", "allGroups", "print", "checkPrinted", "exportPdf", "certificate")


class Hands:
    """What is done at the page, each act by name; an act leaves the page so that it can be done again."""

    def __init__(self, window: MainWindow, tasks: TaskRunner, groups: tuple[str, ...]) -> None:
        self.window, self.tasks, self._groups = window, tasks, groups
        self._turn = 0
        screen = window.findChild(AttendanceScreen)
        assert isinstance(screen, AttendanceScreen)
        self.page = screen
        sheet = screen.pane("sheet")
        assert isinstance(sheet, SheetScreen)
        self.sheet = sheet

    def acts(self) -> dict[str, Callable[[], object]]:
        """Every act."""
        presenter, grid = self.sheet.presenter, self.sheet.grid
        acts: dict[str, Callable[[], object]] = {
            "open a group": self._next_group,
            "the month before": lambda: presenter.step_month(-1),
            "this month": presenter.this_month,
            "a mark": lambda: QTest.keyClick(grid, Qt.Key.Key_BracketLeft),
            "the whole month ill": lambda: presenter.set_mark(self._all(), MarkCode.SICK),
            "undo": presenter.undo,
            "redo": presenter.redo,
            "everyone is here": lambda: QTest.keyClick(grid, Qt.Key.Key_F5),
            "copy everything": lambda: (grid.selectAll(), QTest.keyClick(grid, Qt.Key.Key_C, Ctrl)),
            "paste everything": lambda: QTest.keyClick(grid, Qt.Key.Key_V, Ctrl),
            "checks before closing": self.sheet.close_month,
        }
        for pane in ("kindergarten", "risk", "history", "sheet"):
            acts[f"pane {pane}"] = lambda pane=pane: self.page.enter(pane=pane)
        for name in DIALOGS:
            acts[f"the menu before {name}"] = self._show_menus
            acts[f"dialog {name}"] = lambda name=name: self._trigger(name)
            acts[f"dialog {name} given up"] = self._give_up
        return acts

    def _next_group(self) -> None:
        self._turn += 1
        self.sheet.presenter.open(group_id=self._groups[self._turn % len(self._groups)])

    def _all(self) -> list[Cell]:
        sheet = self.sheet.presenter.sheet
        assert sheet is not None
        return [Cell(row, day) for row in range(len(sheet.rows)) for day in range(len(sheet.days))]

    def _show_menus(self) -> None:
        for button in (self.sheet.more_button, self.sheet.export_button):
            button.menu().aboutToShow.emit()

    def _trigger(self, name: str) -> None:
        lines = [*self.sheet.more_button.menu().actions(), *self.sheet.export_button.menu().actions()]
        if not self._dialogs():
            next(one for one in lines if one.objectName() == f"attendance.{name}").trigger()

    def _give_up(self) -> None:
        for dialog in self._dialogs():
            dialog.reject()

    def _dialogs(self) -> list[QDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


@contextmanager
def thousand_children(place: Path) -> Iterator[Hands]:
    """The page over the large kindergarten."""
    large = kindergarten(place, 1)
    tasks = TaskRunner()
    tools = workspace(large.made.office, tasks, ChangeBus(), place)
    window = MainWindow([page(tools)], program="Balabaqsha Office", organisation="", start_page="attendance")
    window.resize(1280, 800)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    usual = gc.get_threshold()
    try:
        assert tasks.wait_idle(60.0)
        once_painted()  # as the program does once its window is painted
        yield Hands(window, tasks, large.groups)
    finally:
        gc.unfreeze()
        gc.set_threshold(*usual)
        tasks.wait_idle(60.0)
        tasks.shutdown()
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        large.made.office.close()

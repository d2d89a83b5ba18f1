"""Only what changed is painted, and what stands around the grid waits for the paint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication

from desktop.views.attendance.sheet.statuses import ChildStatus
from desktop.views.attendance.sheet.words import status_tip
from protocol.attendance import MonthState
from tests.desktop.views.attendance.desk import Desk, OpenDesk


class Watcher(QObject):
    """Adds up what is painted of each widget."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: dict[QObject, QRegion] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.painted[watched] = self.painted.get(watched, QRegion()) | event.region()
        return False


@contextmanager
def painting(desk: Desk) -> Iterator[Watcher]:
    desk.settle()
    watcher, app = Watcher(), QApplication.instance()
    assert app is not None
    app.installEventFilter(watcher)
    yield watcher
    QApplication.sendPostedEvents()
    app.removeEventFilter(watcher)


def area(region: QRegion) -> int:
    return sum(rect.width() * rect.height() for rect in region)  # type: ignore[attr-defined]


def test_a_mark_repaints_its_cell_the_next_one_and_the_totals_and_nothing_else(open_desk: OpenDesk) -> None:
    desk = open_desk(20)
    desk.go(3, 10)
    with painting(desk) as seen:
        desk.type("б")
    grid = desk.screen.grid
    painted = seen.painted.pop(grid.viewport())
    cell = grid.visualRect(grid.sheet_model.index(3, 9))
    assert painted.contains(cell.center())
    assert area(painted) < 10 * cell.width() * cell.height()
    far = QRect(
        grid.visualRect(grid.sheet_model.index(6, 0)).topLeft(), grid.visualRect(grid.sheet_model.index(18, 29)).bottomRight()
    )
    assert painted.intersected(far).isEmpty()
    assert seen.painted == {}


def test_scrolling_with_the_cursor_moves_what_is_painted(open_desk: OpenDesk) -> None:
    desk = open_desk(20)
    desk.screen.resize(1072, 420)
    desk.settle()
    grid = desk.screen.grid
    desk.go(0, 10)
    last = next(row for row in range(20) if grid.visualRect(grid.sheet_model.index(row, 9)).bottom() > grid.viewport().height())
    desk.go(last - 1, 10)
    with painting(desk) as seen:
        desk.type("б")
    view = grid.viewport()
    assert area(seen.painted[view]) < view.width() * view.height() / 3


def test_the_head_follows_a_mark_at_the_next_quiet_moment(desk: Desk) -> None:
    told: list[str] = []
    refresh: Any = desk.screen.header.set_subtitle
    desk.screen.header.set_subtitle = lambda text: (told.append(text), refresh(text))  # type: ignore[method-assign, assignment]
    desk.go(0, 12)
    desk.type("хххх")
    assert told == []
    desk.settle()
    assert len(told) == 1
    desk.go(0, 11)
    desk.type("х")
    desk.settle()
    assert len(told) == 1  # the words are the same


def test_the_tip_of_an_answer_tells_who_with_iin_and_when(open_desk: OpenDesk) -> None:
    from tests.desktop.views.attendance.test_month import _answered

    desk = open_desk(4, before=_answered)
    model = desk.screen.grid.sheet_model
    tip = model.index(1, model.days + 3).data(Qt.ItemDataRole.ToolTipRole)
    assert "210315500009" in tip
    assert "Әбенова Г." in tip
    assert "03.11.2026\u00a010:00" in tip
    assert "14 октября" in tip
    assert status_tip(ChildStatus(MonthState.UNCONFIRMED, silent_before=True)) != status_tip(ChildStatus(MonthState.UNCONFIRMED))

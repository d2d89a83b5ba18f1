"""Mouse and fingers on the grid."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.mass import between
from protocol.attendance import MarkCode
from tests.desktop.views.attendance.desk import Desk, OpenDesk

popup = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Left, NoModifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PRESENT, SICK = MarkCode.PRESENT, MarkCode.SICK


def spot(desk: Desk, row: int, day: int) -> QPoint:
    grid = desk.screen.grid
    return grid.visualRect(grid.sheet_model.index(row, day - 1)).center()


def click(desk: Desk, row: int, day: int, modifiers: Qt.KeyboardModifier = NoModifier) -> None:
    QTest.mouseClick(desk.screen.grid.viewport(), Left, modifiers, spot(desk, row, day))


def drag(desk: Desk, *stations: tuple[int, int]) -> None:
    view = desk.screen.grid.viewport()
    QTest.mousePress(view, Left, NoModifier, spot(desk, *stations[0]))
    for station in stations[1:]:
        QTest.mouseMove(view, spot(desk, *station))
    QTest.mouseRelease(view, Left, NoModifier, spot(desk, *stations[-1]))


def chosen(desk: Desk) -> set[tuple[int, int]]:
    return {(cell.row, cell.day + 1) for cell in desk.screen.grid.selected_cells()}


def code(desk: Desk, row: int, day: int) -> MarkCode | None:
    desk.agrees()
    return desk.kindergarten.sheet().rows[row].codes[day - 1]


def test_a_click_chooses_and_clicks_on_the_current_cell_turn_its_mark_over_in_the_order_of_the_rules(desk: Desk) -> None:
    click(desk, 2, 10)
    assert desk.at() == (2, 10)
    seen = [code(desk, 2, 10)]
    for _ in range(7):
        click(desk, 2, 10)
        seen.append(code(desk, 2, 10))
    assert seen == [
        None, PRESENT, SICK, MarkCode.VACATION, MarkCode.FAMILY, MarkCode.QUARANTINE, MarkCode.ABSENT, None,
    ]  # fmt: skip
    assert desk.at() == (2, 10)


def test_days_ahead_turn_only_through_what_may_be_planned(desk: Desk) -> None:
    click(desk, 0, 16)
    click(desk, 0, 16)
    assert code(desk, 0, 16) is SICK
    assert desk.shell.problems == []


def test_a_day_off_says_why_it_does_not_turn(desk: Desk) -> None:
    click(desk, 0, 8)
    click(desk, 0, 8)
    assert len(desk.shell.problems) == 1


def test_dragging_chooses_a_range_and_marks_nothing(desk: Desk) -> None:
    drag(desk, (0, 9), (1, 10), (2, 11))
    assert chosen(desk) == {(row, day) for row in (0, 1, 2) for day in (9, 10, 11)}
    assert desk.presenter.history.last is None
    drag(desk, (3, 12), (0, 12))
    assert chosen(desk) == {(row, 12) for row in range(4)}


def test_shift_and_ctrl_click_extend_and_scatter_the_choice(desk: Desk) -> None:
    click(desk, 0, 9)
    click(desk, 1, 10, Shift)
    assert chosen(desk) == {(row, day) for row in (0, 1) for day in (9, 10)}
    click(desk, 3, 12, Ctrl)
    assert chosen(desk) == {(row, day) for row in (0, 1) for day in (9, 10)} | {(3, 12)}
    click(desk, 0, 9, Ctrl)
    assert (0, 9) not in chosen(desk)
    desk.type("б")
    desk.agrees()
    assert desk.kindergarten.sheet().rows[3].codes[11] is SICK
    assert desk.presenter.history.last is not None
    assert len(desk.presenter.history.last.after) == 4


def test_a_brush_from_the_legend_paints_a_stroke_as_one_step_and_escape_puts_it_down(desk: Desk) -> None:
    legend, grid = desk.screen.legend.marks, desk.screen.grid
    QTest.mouseClick(legend, Left, NoModifier, legend.place_of(SICK).center())
    assert grid.pointing.brush is SICK
    drag(desk, (0, 5), (0, 10), (2, 10))
    desk.agrees()
    rows = desk.kindergarten.sheet().rows
    assert [rows[0].codes[day - 1] for day in (5, 6, 9, 10)] == [SICK] * 4
    assert [rows[1].codes[9], rows[2].codes[9]] == [SICK, SICK]
    assert rows[0].codes[6] is MarkCode.DAY_OFF
    assert desk.shell.problems == []
    assert len(desk.presenter.history.latest(9)) == 1
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.pointing.brush is None
    click(desk, 3, 5)
    assert code(desk, 3, 5) is None


def test_picking_the_brush_again_puts_it_down_and_a_day_off_is_no_brush(desk: Desk) -> None:
    legend = desk.screen.legend.marks
    for _ in range(2):
        QTest.mouseClick(legend, Left, NoModifier, legend.place_of(SICK).center())
    QTest.mouseClick(legend, Left, NoModifier, legend.place_of(MarkCode.DAY_OFF).center())
    assert desk.screen.grid.pointing.brush is None


def test_a_new_sheet_takes_back_a_stroke_that_is_not_finished(desk: Desk) -> None:
    grid = desk.screen.grid
    grid.set_brush(SICK)
    QTest.mousePress(grid.viewport(), Left, NoModifier, spot(desk, 0, 9))
    desk.presenter.reload()
    desk.settle()
    QTest.mouseRelease(grid.viewport(), Left, NoModifier, spot(desk, 0, 9))
    assert code(desk, 0, 9) is None


def test_a_straight_stroke_leaves_no_gap() -> None:
    path = between(Cell(0, 0), Cell(2, 5))
    assert path[-1] == Cell(2, 5)
    steps = zip([Cell(0, 0), *path], path, strict=False)
    assert all(max(abs(b.row - a.row), abs(b.day - a.day)) == 1 for a, b in steps)
    assert between(Cell(1, 1), Cell(1, 1)) == []


def _touch(desk: Desk, device: QPointingDevice, *stations: QPoint) -> None:
    view = desk.screen.grid.viewport()
    QTest.touchEvent(view, device).press(0, stations[0], view).commit()
    for station in stations[1:]:
        QTest.touchEvent(view, device).move(0, station, view).commit()
    QTest.touchEvent(view, device).release(0, stations[-1], view).commit()


def test_a_tap_chooses_a_second_one_turns_and_a_finger_with_a_brush_paints(desk: Desk) -> None:
    device = QTest.createTouchDevice()
    _touch(desk, device, spot(desk, 1, 10))
    assert desk.at() == (1, 10)
    _touch(desk, device, spot(desk, 1, 10))
    assert code(desk, 1, 10) is PRESENT
    desk.screen.grid.set_brush(SICK)
    _touch(desk, device, spot(desk, 2, 9), spot(desk, 2, 11))
    desk.agrees()
    assert desk.kindergarten.sheet().rows[2].codes[8:11] == (SICK,) * 3


def test_a_finger_scrolls_and_marks_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(20)
    desk.screen.resize(1072, 400)
    QApplication.processEvents()
    bar, device = desk.screen.grid.verticalScrollBar(), QTest.createTouchDevice()
    before, at = bar.value(), desk.at()
    start = QPoint(200, 120)
    _touch(desk, device, start, start - QPoint(0, 40), start - QPoint(0, 90))
    assert bar.value() == before + 90
    assert desk.at() == at
    assert desk.presenter.history.last is None


@popup
def test_a_long_press_and_the_right_button_open_the_menu_of_the_cell(desk: Desk, qtbot: QtBot) -> None:
    grid, device = desk.screen.grid, QTest.createTouchDevice()
    view = grid.viewport()
    QTest.touchEvent(view, device).press(0, spot(desk, 1, 9), view).commit()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.screen.findChildren(QMenu, "attendance.menu")))
    desk.screen.findChild(QMenu, "attendance.menu").close()
    QTest.touchEvent(view, device).release(0, spot(desk, 1, 9), view).commit()
    assert desk.at() == (1, 9)
    place = spot(desk, 3, 10)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place)))
    menu = desk.screen.hands.menu
    assert menu is not None
    assert desk.at() == (3, 10)
    assert set(desk.screen.more_button.menu().actions()) <= set(menu.actions())
    menu.actions()[1].trigger()
    menu.close()
    assert code(desk, 3, 10) is SICK


@popup
def test_the_menu_key_opens_the_menu_at_the_current_cell_and_keeps_the_choice(desk: Desk) -> None:
    grid = desk.screen.grid
    drag(desk, (0, 9), (1, 10))
    spots: list[QPoint] = []
    grid.menu_wanted.connect(spots.append)
    QApplication.sendEvent(grid, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    away = grid.viewport().mapFromGlobal(spots[0]) - spot(desk, 1, 10)
    assert away.manhattanLength() < 6
    assert len(chosen(desk)) == 4
    assert desk.screen.hands.menu is not None
    desk.screen.hands.menu.close()

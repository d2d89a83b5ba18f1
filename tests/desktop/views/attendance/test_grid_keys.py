"""Choosing cells and marking many of them by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.views.attendance.sheet.local_sheet import Cell
from protocol.attendance import MarkCode
from tests.desktop.views.attendance.desk import Desk, OpenDesk

popup = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PRESENT, SICK = MarkCode.PRESENT, MarkCode.SICK


def chosen(desk: Desk) -> set[tuple[int, int]]:
    return {(cell.row, cell.day + 1) for cell in desk.screen.grid.selected_cells()}


@pytest.mark.parametrize(
    ("key", "modifiers", "there"),
    [
        (Key.Key_Home, None, (1, 1)),
        (Key.Key_End, None, (1, 30)),
        (Key.Key_Home, Ctrl, (0, 1)),
        (Key.Key_End, Ctrl, (3, 30)),
        (Key.Key_Return, None, (2, 10)),
        (Key.Key_Return, Shift, (0, 10)),
        (Key.Key_Right, None, (1, 11)),
    ],
)
def test_keys_that_move_lead_where_a_spreadsheet_leads(
    desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier | None, there: tuple[int, int]
) -> None:
    desk.go(1, 10)
    desk.press(key, modifiers or Qt.KeyboardModifier.NoModifier)
    assert desk.at() == there
    assert chosen(desk) == {there}


def test_shift_extends_from_where_choosing_began_also_after_marks_moved_the_cursor(desk: Desk) -> None:
    desk.press(Key.Key_Home)
    desk.go(0, 10)
    desk.type("хх")
    desk.press(Key.Key_Down, Shift)
    assert chosen(desk) == {(2, 10), (3, 10)}
    desk.press(Key.Key_Up, Shift)
    assert chosen(desk) == {(2, 10)}


def test_shift_with_home_end_and_the_corners_chooses_a_range(desk: Desk) -> None:
    desk.go(1, 28)
    desk.press(Key.Key_End, Shift)
    assert chosen(desk) == {(1, 28), (1, 29), (1, 30)}
    desk.press(Key.Key_End, Ctrl | Shift)
    assert chosen(desk) == {(row, day) for row in (1, 2, 3) for day in (28, 29, 30)}
    desk.go(1, 2)
    desk.press(Key.Key_Home, Ctrl | Shift)
    assert chosen(desk) == {(row, day) for row in (0, 1) for day in (1, 2)}


def test_the_whole_month_a_child_and_a_day_are_chosen_by_one_key(desk: Desk) -> None:
    desk.go(1, 10)
    desk.press(Key.Key_Space, Shift)
    assert chosen(desk) == {(1, day) for day in range(1, 31)}
    assert desk.at() == (1, 10)
    desk.go(1, 10)
    desk.press(Key.Key_Space, Ctrl)
    assert chosen(desk) == {(row, 10) for row in range(4)}
    desk.press(Key.Key_A, Ctrl)
    assert len(chosen(desk)) == 4 * 30
    desk.press(Key.Key_Escape)
    assert chosen(desk) == {(1, 10)}


def test_present_fills_the_blanks_of_the_cells_chosen_and_leaves_the_rest(desk: Desk) -> None:
    desk.go(1, 10)
    desk.type("б")
    desk.go(1, 10)
    desk.press(Key.Key_Space, Ctrl)
    desk.press(Key.Key_D, Ctrl | Shift)
    desk.agrees()
    rows = desk.kindergarten.sheet().rows
    assert [row.codes[9] for row in rows] == [PRESENT, SICK, PRESENT, PRESENT]
    assert all(row.codes[8] is None for row in rows)


def test_present_fills_the_whole_month_up_to_today_by_one_key_and_one_undo_takes_it_back(desk: Desk) -> None:
    desk.go(0, 16)
    desk.type("о")
    desk.settle()
    before = desk.kindergarten.sheet()
    desk.press(Key.Key_D, Ctrl | Shift)
    desk.agrees()
    sheet = desk.kindergarten.sheet()
    assert sum(sheet.blank_by_day[:12]) == 0
    assert all(row.codes[day] is None for row in sheet.rows[1:] for day, one in enumerate(sheet.days) if one.working and day > 11)
    assert "36" in desk.shell.told[-1]
    assert desk.shell.problems == []
    desk.press(Key.Key_Z, Ctrl)
    desk.agrees()
    assert desk.kindergarten.sheet() == before


def test_nothing_blank_is_nothing_to_undo(open_desk: OpenDesk) -> None:
    desk = open_desk(2, today=date(2026, 11, 3))
    desk.press(Key.Key_D, Ctrl | Shift)
    desk.press(Key.Key_D, Ctrl | Shift)
    assert len(desk.shell.told) == 1
    assert len(desk.presenter.history.latest(9)) == 1


@popup
def test_the_latest_steps_are_listed_by_name_and_taken_back_to_one_of_them(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("хб")
    desk.press(Key.Key_F5)
    desk.go(0, 10)
    desk.press(Key.Key_Delete)
    menu = desk.screen.hands.open_steps()
    names = [action.text() for action in menu.actions()]
    assert [name.split(",")[0] for name in names[:2]] == ["Cleared", "Everyone is here"]
    assert len(names) == 4
    menu.actions()[2].trigger()
    menu.close()
    desk.screen.activateWindow()
    desk.agrees()
    assert [row.codes[9] for row in desk.kindergarten.sheet().rows[:2]] == [PRESENT, None]
    assert all(row.codes[11] is None for row in desk.kindergarten.sheet().rows)
    desk.press(Key.Key_Y, Ctrl)
    desk.agrees()
    assert desk.kindergarten.sheet().rows[1].codes[9] is SICK


def test_a_key_works_before_its_button_knows_that_it_can(desk: Desk) -> None:
    desk.press(Key.Key_F5)
    desk.settle()
    assert not desk.screen.present_button.isEnabled()
    desk.go(0, 12)
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_F5)
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.rows[0].codes[11] is PRESENT
    desk.agrees()


def test_every_command_of_the_page_stands_on_the_sheet_of_shortcuts(desk: Desk) -> None:
    from desktop.views.shortcuts_sheet import listed

    desk.press(Key.Key_Home)
    words = " ".join(title for title, _keys in listed(desk.screen.actions()))
    for wanted in ("Copy", "Cut", "Paste", "Find a child", "Undo", "Redo", "Everyone is here", "Fill down", "Choose all cells"):
        assert wanted in words


def test_the_cursor_stays_where_it_is_when_the_choice_is_scattered(desk: Desk) -> None:
    grid = desk.screen.grid
    grid.go_to(Cell(0, 9))
    grid.toggle(Cell(2, 10))
    grid.toggle(Cell(3, 4))
    desk.type("б")
    desk.agrees()
    rows = desk.kindergarten.sheet().rows
    assert [rows[0].codes[9], rows[2].codes[10], rows[3].codes[4]] == [SICK] * 3
    assert sum(code is SICK for row in rows for code in row.codes) == 3

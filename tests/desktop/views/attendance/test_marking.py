"""Marking by keyboard, through the real widget into a real encrypted database."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.services.attendance import close_month, set_marks
from desktop.views.attendance.sheet.local_sheet import Cell
from protocol.attendance import MarkCode
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk, OpenDesk
from tests.desktop.views.attendance.kindergarten import NOVEMBER

Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PRESENT, SICK, VACATION, ABSENT = MarkCode.PRESENT, MarkCode.SICK, MarkCode.VACATION, MarkCode.ABSENT


def column(desk: Desk, day: int) -> list[MarkCode | None]:
    desk.settle()
    return [row.codes[day - 1] for row in desk.kindergarten.sheet().rows]


def test_a_month_is_typed_by_keyboard_and_is_in_the_database(open_desk: OpenDesk) -> None:
    october = Month(2026, 10)
    desk = open_desk(3, month=october)
    sheet = desk.presenter.sheet
    assert sheet is not None
    working = [day.day.day for day in sheet.days if day.working]
    for day in working:
        desk.go(0, day)
        desk.type("хбх")
    desk.agrees()
    kept = desk.kindergarten.sheet(october)
    assert all(kept.rows[0].codes[day - 1] is PRESENT and kept.rows[1].codes[day - 1] is SICK for day in working)
    assert kept.rows[1].totals.missed == len(working)
    assert desk.shell.problems == []


def test_a_letter_marks_the_cell_and_moves_down(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("х")
    assert desk.at() == (1, 10)
    desk.agrees()
    assert column(desk, 10) == [PRESENT, None, None, None]


@pytest.mark.parametrize(
    ("typed", "code"), [("[", PRESENT), (",", SICK), ("j", VACATION), ("y", ABSENT), ("Х", PRESENT), ("{", PRESENT)]
)
def test_the_key_at_the_same_place_of_a_latin_keyboard_marks_too(desk: Desk, typed: str, code: MarkCode) -> None:
    desk.go(0, 10)
    desk.type(typed)
    assert column(desk, 10)[0] is code


def test_a_letter_without_a_meaning_does_nothing(desk: Desk) -> None:
    desk.go(2, 10)
    desk.type("щ")
    assert desk.at() == (2, 10)
    assert column(desk, 10) == [None] * 4


def test_space_repeats_the_last_mark(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("б")
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Space)
    assert column(desk, 10) == [SICK, SICK, SICK, None]


def test_delete_and_backspace_clear(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("бб")
    desk.go(0, 10)
    desk.press(Key.Key_Delete)
    desk.go(1, 10)
    desk.press(Key.Key_Backspace)
    assert column(desk, 10) == [None] * 4
    desk.agrees()


def test_shift_and_arrows_mark_a_range_and_pass_days_off_silently(desk: Desk) -> None:
    desk.go(0, 5)
    for _ in range(4):
        desk.press(Key.Key_Right, Shift)
    desk.press(Key.Key_Down, Shift)
    desk.type("б")
    desk.agrees()
    rows = desk.kindergarten.sheet().rows
    assert [rows[at].codes[day - 1] for at in (0, 1) for day in (5, 6, 9)] == [SICK] * 6
    assert rows[0].codes[6] is MarkCode.DAY_OFF
    assert desk.shell.problems == []
    assert desk.presenter.history.last is not None
    assert len(desk.presenter.history.last.after) == 6


def test_ctrl_d_fills_blank_cells_below_with_the_current_mark(desk: Desk) -> None:
    desk.kindergarten.mark(2, date(2026, 11, 10), ABSENT)
    desk.presenter.reload()
    desk.settle()
    desk.go(0, 10)
    desk.type("о")
    desk.go(0, 10)
    desk.press(Key.Key_D, Ctrl)
    assert column(desk, 10) == [VACATION, VACATION, ABSENT, VACATION]


def test_ctrl_d_copies_the_top_row_of_a_range(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("б")
    desk.go(0, 10)
    for _ in range(3):
        desk.press(Key.Key_Down, Shift)
    desk.press(Key.Key_D, Ctrl)
    assert column(desk, 10) == [SICK] * 4


def test_f5_marks_everyone_who_is_blank_today(desk: Desk) -> None:
    desk.go(1, 12)
    desk.type("б")
    desk.press(Key.Key_F5)
    assert column(desk, 12) == [PRESENT, SICK, PRESENT, PRESENT]
    assert "3" in desk.shell.told[0]
    assert desk.presenter.history.last is not None
    assert len(desk.presenter.history.last.after) == 3


def test_presence_in_the_future_is_refused_with_a_reason(desk: Desk) -> None:
    desk.go(0, 13)
    desk.type("х")
    assert desk.at() == (0, 13)
    assert len(desk.shell.problems) == 1
    assert column(desk, 13)[0] is None
    desk.agrees()


def test_a_planned_absence_is_entered_ahead_and_is_not_counted_yet(desk: Desk) -> None:
    desk.go(0, 16)
    desk.type("о")
    desk.agrees()
    row = desk.kindergarten.sheet().rows[0]
    assert 15 in row.planned
    assert row.totals.missed == 0
    assert row.totals.payable == 0


def test_a_day_off_refuses_a_single_mark_with_a_reason(desk: Desk) -> None:
    desk.go(0, 8)
    desk.type("х")
    assert len(desk.shell.problems) == 1
    desk.agrees()


def test_a_mark_is_on_the_screen_before_it_is_in_the_database(desk: Desk) -> None:
    seen: list[str] = []
    desk.presenter.marked.connect(lambda _edits: seen.append("screen"))
    desk.presenter.saved.connect(lambda _marked: seen.append("database"))
    desk.go(0, 10)
    desk.type("х")
    assert seen == ["screen"]
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.rows[0].codes[9] is PRESENT
    desk.settle()
    assert seen == ["screen", "database"]


def test_a_cell_refused_by_the_database_goes_back_and_says_why(open_desk: OpenDesk) -> None:
    desk = open_desk(2, today=date(2026, 11, 30), before=lambda office: office.fill(NOVEMBER))
    office = desk.kindergarten.office
    office.do(close_month, desk.kindergarten.group, NOVEMBER)  # meanwhile, and the screen does not know
    desk.go(0, 10)
    desk.type("б")
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.rows[0].codes[9] is SICK
    desk.agrees()
    assert desk.kindergarten.sheet().rows[0].codes[9] is PRESENT
    assert len(desk.shell.problems) == 1
    assert desk.presenter.history.last is None


def test_marks_typed_before_the_month_is_left_or_the_program_ends_are_all_kept(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("ххх")
    desk.press(Key.Key_PageDown)
    desk.press(Key.Key_PageUp)
    desk.go(0, 11)
    desk.type("ббб")
    desk.tasks.shutdown()
    kept = desk.kindergarten.sheet()
    assert [row.codes[9] for row in kept.rows] == [PRESENT] * 3 + [None]
    assert [row.codes[10] for row in kept.rows] == [SICK] * 3 + [None]


def test_a_change_from_elsewhere_is_shown_and_the_cursor_stays(desk: Desk) -> None:
    desk.go(2, 10)
    desk.press(Key.Key_Down, Shift)
    outcome = desk.kindergarten.office.do(set_marks, [_edit(desk, 0, 9, SICK)])
    desk.bus.publish(outcome.changes)
    desk.agrees()
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.rows[0].codes[8] is SICK
    assert desk.screen.grid.selected_cells() == [Cell(2, 9), Cell(3, 9)]


def test_own_marks_do_not_read_the_sheet_again(desk: Desk) -> None:
    opened: list[object] = []
    desk.presenter.opened.connect(opened.append)
    desk.go(0, 10)
    desk.type("хх")
    desk.settle()
    assert opened == []


def test_a_note_is_kept_with_the_mark_and_goes_when_the_mark_changes(desk: Desk) -> None:
    assert desk.presenter.set_note(Cell(0, 9), SICK, "  справка   № 5 ")
    desk.agrees()
    assert desk.kindergarten.sheet().rows[0].notes == {9: "справка № 5"}
    desk.go(0, 10)
    desk.type("х")
    desk.agrees()
    assert desk.kindergarten.sheet().rows[0].notes == {}
    desk.press(Key.Key_Z, Ctrl)
    desk.agrees()
    assert desk.kindergarten.sheet().rows[0].notes == {9: "справка № 5"}


def _edit(desk: Desk, row: int, day: int, code: MarkCode):  # type: ignore[no-untyped-def]
    from desktop.services.attendance import MarkEdit

    return MarkEdit(desk.kindergarten.child(row), date(2026, 11, day), code)

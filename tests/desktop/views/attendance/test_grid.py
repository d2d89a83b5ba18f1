"""The grid as a widget: its model, what a screen reader hears, and paint that never raises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from desktop.views.attendance.sheet.geometry import column_widths
from desktop.views.attendance.sheet.grid import AttendanceGrid
from desktop.views.attendance.sheet.keys import mark_keys
from desktop.views.attendance.sheet.model import SheetModel
from desktop.views.theme import apply_theme
from protocol.attendance import MarkCode, Sheet
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk, OpenDesk

ROLE = Qt.ItemDataRole
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_the_model_keeps_qt_s_rules_empty_full_and_after_edits(desk: Desk) -> None:
    model = SheetModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_sheet(None, DEFAULT_RULES)
    model.set_sheet(desk.presenter.sheet, DEFAULT_RULES)
    model.set_sheet(desk.kindergarten.sheet(Month(2026, 2)), DEFAULT_RULES)
    model.set_sheet(None, DEFAULT_RULES)
    assert tester.model() is model
    live = QAbstractItemModelTester(desk.screen.grid.sheet_model, FATAL)
    desk.go(0, 10)
    desk.type("хх")
    desk.agrees()
    assert live.model() is desk.screen.grid.sheet_model


def test_a_cell_is_read_aloud_with_name_date_and_mark(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("б")
    desk.go(1, 16)
    desk.type("о")
    model: QAbstractItemModel = desk.screen.grid.sheet_model
    words = model.index(0, 9).data(ROLE.AccessibleTextRole)
    assert words.startswith("Әбенова Аяла, ")
    assert words.endswith((DEFAULT_RULES.mark(MarkCode.SICK).label_kk, "sick", "болеет"))
    assert "planned" in model.index(1, 15).data(ROLE.AccessibleTextRole)
    assert "not marked" in model.index(2, 9).data(ROLE.AccessibleTextRole)
    assert "Әбенова Аяла" in model.index(0, model.columnCount() - 4).data(ROLE.AccessibleTextRole)


def test_totals_are_named_in_full_in_their_tool_tips(desk: Desk) -> None:
    model = desk.screen.grid.sheet_model
    tips = [model.headerData(model.days + at, Qt.Orientation.Horizontal, ROLE.ToolTipRole) for at in range(3)]
    assert all(len(tip) > 8 for tip in tips)


def test_the_row_of_totals_counts_who_is_present(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("хбх")
    model = desk.screen.grid.sheet_model
    assert model.index(4, 9).data() == "2"
    assert model.index(4, 7).data() == ""


def test_the_cursor_never_leaves_the_days_of_children(desk: Desk) -> None:
    desk.go(3, 30)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End):
        desk.press(key)
        assert desk.at() == (3, 30)
    desk.press(Qt.Key.Key_Home)
    assert desk.at() == (3, 1)


def test_a_press_beside_the_days_chooses_the_child(desk: Desk) -> None:
    desk.go(0, 10)
    grid = desk.screen.grid
    spot = grid.visualRect(grid.sheet_model.index(2, grid.sheet_model.days + 1)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.at() == (2, 10)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_grid_paints_every_kind_of_cell_in_every_theme(open_desk: OpenDesk, qapp: QApplication, theme: str) -> None:
    desk = open_desk(8, since=date(2026, 11, 4))
    desk.go(0, 10)
    desk.type("хбоскн")
    desk.go(0, 16)
    desk.type("о")
    apply_theme(qapp, theme)
    try:
        assert not desk.screen.grab().isNull()
        assert not desk.screen.grid.viewport().property("paintFailed")
    finally:
        apply_theme(qapp, "light")


def test_an_empty_grid_and_one_without_room_paint_too(desk: Desk, qapp: QApplication) -> None:
    empty = AttendanceGrid()
    empty.show()
    assert not empty.grab().isNull()
    empty.set_sheet(None, DEFAULT_RULES)
    sheet = desk.presenter.sheet
    assert sheet is not None
    empty.set_sheet(Sheet(sheet.group_id, sheet.group_name, sheet.month, sheet.days, (), sheet.today), DEFAULT_RULES)
    assert not empty.grab().isNull()
    desk.screen.grid.resize(0, 0)
    desk.screen.grid.viewport().repaint()
    desk.screen.grid.resize(3, 3)
    assert desk.screen.grid.grab() is not None
    for grid in (empty, desk.screen.grid):
        assert not grid.viewport().property("paintFailed")
    empty.close()


def test_a_month_of_31_days_fits_beside_the_navigation_at_1280() -> None:
    names, widths = column_widths(1280 - 208, 31, 130)
    assert names + sum(widths) <= 1280 - 208
    assert min(widths[:31]) >= 22


def test_keys_named_in_the_rules_win_over_their_neighbours_on_the_keyboard() -> None:
    marks = tuple(rule.model_copy(update={"key": "j"}) if rule.code is MarkCode.SICK else rule for rule in DEFAULT_RULES.marks)
    keys = mark_keys(DEFAULT_RULES.model_copy(update={"marks": marks}))
    assert keys["j"] is MarkCode.SICK
    assert keys["о"] is MarkCode.VACATION


def test_a_cell_tells_of_its_plan_note_paper_and_conflict(desk: Desk) -> None:
    sheet = desk.presenter.sheet
    assert sheet is not None
    codes = (*sheet.rows[0].codes[:15], MarkCode.VACATION, *sheet.rows[0].codes[16:])
    row = replace(
        sheet.rows[0],
        codes=codes,
        planned=frozenset({15}),
        notes={15: "to the sea"},
        documents={15: "d1"},
        conflicts=frozenset({15}),
    )
    model = SheetModel()
    model.set_sheet(replace(sheet, rows=(row,)), DEFAULT_RULES)
    model.set_papers({"d1": "application No. 7"})
    for role in (ROLE.ToolTipRole, ROLE.AccessibleTextRole):
        told = model.index(0, 15).data(role)
        for wanted in ("planned", "to the sea", "application No. 7", "another computer"):
            assert wanted in told
    model.set_papers({})
    assert "with a document" in model.index(0, 15).data(ROLE.ToolTipRole)

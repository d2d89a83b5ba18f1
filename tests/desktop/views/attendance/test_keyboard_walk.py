"""The whole attendance page without a mouse: every pane, every dialog, and the keyboard always somewhere in sight."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.services.absence_papers import papers_of_child
from desktop.views.attendance.trail.screen import TrailScreen
from protocol.attendance import MarkCode, MonthState
from protocol.working_calendar import Month
from tests.desktop.views.attendance.keyboard import Key, Keyboard, name_of
from tests.desktop.views.attendance.whole_page import WholePage, open_page

Ctrl, Shift, Alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
OCTOBER = Month(2026, 10)
offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def whole(qapp: QApplication, tmp_path: Path) -> Iterator[WholePage]:
    made = open_page(tmp_path)
    yield made
    made.close()


@pytest.fixture
def keys(whole: WholePage) -> Keyboard:
    return Keyboard(whole.window, whole.tasks)


@offscreen
def test_a_morning_with_the_sheet(whole: WholePage, keys: Keyboard) -> None:
    office, kindergarten = whole.kindergarten.office, whole.kindergarten
    assert name_of(keys.focused()) == "attendance.grid"
    keys.press(Key.Key_F, Ctrl)
    keys.type("Бекова")
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_Home)
    for _ in range(8):
        keys.press(Key.Key_Right)
    keys.press(Key.Key_BracketLeft)  # "х" where the keyboard stands in Latin
    keys.press(Key.Key_F5)
    sheet = kindergarten.sheet()
    row = sheet.rows[2]
    assert row.name.startswith("Бекова")
    assert row.codes[8] is MarkCode.PRESENT
    assert sheet.blank_by_day[11] == 0

    keys.press(Key.Key_Up)
    keys.press(Key.Key_F2)
    assert keys.dialog() == "attendance.note"
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Tab)
    keys.type("late")
    keys.press(Key.Key_Return, Ctrl)
    assert "late" in [note for row in kindergarten.sheet().rows for note in row.notes.values()]

    keys.press(Key.Key_A, Ctrl | Shift)
    assert keys.dialog() == "absence"
    keys.press(Key.Key_A, Ctrl)
    keys.type("16.11.2026")
    keys.tab_to("absence.until0")
    keys.press(Key.Key_A, Ctrl)
    keys.type("18.11.2026")
    keys.tab_to("absence.childList")
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Space)
    keys.tab_to("absence.code")
    keys.press(Key.Key_Home)
    keys.tab_to("absence.number")
    keys.type("23")
    keys.press(Key.Key_Return, Ctrl)
    assert QApplication.activeModalWidget() is None
    assert [row.codes[15:18] for row in kindergarten.sheet().rows].count((MarkCode.SICK,) * 3) >= 1
    assert "23" in [paper.number for child in kindergarten.children.values() for paper in office.ask(papers_of_child, child)]
    keys.press(Key.Key_Z, Ctrl)
    assert [row.codes[15:18] for row in kindergarten.sheet().rows].count((MarkCode.SICK,) * 3) == 0
    keys.press(Key.Key_P, Ctrl | Shift)
    assert keys.dialog()
    keys.press(Key.Key_Escape)
    assert name_of(keys.focused()) == "attendance.grid"


@offscreen
def test_a_month_is_closed_by_way_of_the_checks_and_opened_again(whole: WholePage, keys: Keyboard) -> None:
    keys.press(Key.Key_PageUp)
    keys.press(Key.Key_Home, Ctrl)
    keys.press(Key.Key_Comma)  # "б" in the same place: an absence without a paper
    keys.press(Key.Key_D, Ctrl | Shift)
    keys.tab_to("attendance.closeButton")
    keys.press(Key.Key_Space)
    keys.tab_to("attendance.closing.looked")
    keys.press(Key.Key_Space)
    keys.tab_to("attendance.closing.closeMonthButton")
    keys.press(Key.Key_Space)
    assert {row.state for row in whole.kindergarten.sheet(OCTOBER).rows} == {MonthState.PUBLISHED}
    keys.choose("attendance.moreButton", "attendance.reopen")
    assert keys.dialog() == "attendance.reopen"
    keys.type("wrong mark")
    keys.press(Key.Key_Return, Ctrl)
    assert whole.kindergarten.sheet(OCTOBER).closed_at is None


@offscreen
def test_every_pane_is_reached_by_its_number_and_along_the_tabs(whole: WholePage, keys: Keyboard) -> None:
    for number, pane in ((2, "kindergarten"), (3, "risk"), (4, "trail"), (1, "sheet")):
        keys.press(Key(Key.Key_0 + number), Alt)
        assert whole.screen.pane().objectName() == f"attendance.{pane}"
        assert whole.screen.pane().isAncestorOf(keys.focused())
    keys.tab_to("attendance.tabs")
    for pane in ("kindergarten", "risk", "trail"):
        keys.press(Key.Key_Right)
        assert name_of(keys.focused()) == "attendance.tabs"
        assert whole.screen.pane().objectName() == f"attendance.{pane}"


@offscreen
def test_the_history_is_filtered_and_leads_back_to_the_cell(whole: WholePage, keys: Keyboard) -> None:
    keys.press(Key.Key_4, Alt)
    trail = whole.screen.pane()
    assert isinstance(trail, TrailScreen)
    everything = trail.table.model.rowCount()
    keys.press(Key.Key_F, Ctrl)
    keys.tab_to("attendance.trail.day")
    keys.type("03.11.2026")
    assert 0 < trail.table.model.rowCount() < everything
    while not trail.table.isAncestorOf(keys.focused()):
        keys.press(Key.Key_Tab)
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Return)
    sheet = whole.screen.pane()
    assert sheet.objectName() == "attendance.sheet"
    assert whole.kindergarten.sheet().days[sheet.grid.current().day].day == date(2026, 11, 3)  # type: ignore[attr-defined]


@offscreen
def test_the_list_of_risks_is_gone_through_and_its_reminder_list_asked_for(whole: WholePage, keys: Keyboard) -> None:
    keys.press(Key.Key_3, Alt)
    keys.press(Key.Key_Down)
    for action in ("risk.savePdf", "risk.saveCsv"):
        keys.choose("risk.listButton", action)
        assert keys.dialog()
        keys.press(Key.Key_Escape)
        assert QApplication.activeModalWidget() is None
    keys.tab_to("risk.openButton")
    keys.press(Key.Key_Space)
    assert whole.screen.pane().objectName() == "attendance.sheet"


@pytest.mark.parametrize("action", ["exportPdf", "exportXlsx", "exportCsv", "allGroups", "print", "checkPrinted"])
@offscreen
def test_every_export_is_asked_for_and_given_up(whole: WholePage, keys: Keyboard, action: str) -> None:
    keys.choose("attendance.exportButton", f"attendance.{action}")
    assert QApplication.activeModalWidget() is not None
    for _ in range(4):
        keys.press(Key.Key_Tab)
    keys.press(Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert whole.screen.isAncestorOf(keys.focused())

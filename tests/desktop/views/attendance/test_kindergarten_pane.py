"""The whole kindergarten through its real widgets: what is missing on top, one step to the cell, the kitchen, the month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.errors import KnownError
from desktop.views.attendance.kindergarten.pane import kindergarten_pane
from desktop.views.attendance.kindergarten.screen import KindergartenScreen
from desktop.views.language import current_language
from desktop.views.papers.printing import paint_pages
from protocol.attendance import MarkCode
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month
from tests.desktop.documents.reading import text_of
from tests.desktop.views.attendance.overview_desk import TODAY, OverviewDesk

Key = Qt.Key


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[OverviewDesk]:
    made = OverviewDesk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def pane(desk: OverviewDesk) -> KindergartenScreen:
    """Today: one of «Балапан» present, the others not marked; both of «Қарлығаш» marked, one sick."""
    desk.mark(desk.kindergarten.child(0), TODAY, MarkCode.PRESENT)
    desk.mark(desk.babies[0], TODAY, MarkCode.PRESENT)
    desk.mark(desk.babies[1], TODAY, MarkCode.SICK)
    screen = kindergarten_pane(desk.workspace, desk.shell)
    desk.show(screen)
    return screen


def cells(screen: KindergartenScreen, table: str = "groups") -> list[list[str]]:
    model = getattr(screen, table).model
    return [[str(model.index(row, at).data() or "") for at in range(model.columnCount())] for row in range(model.rowCount())]


def figures(screen: KindergartenScreen) -> list[str]:
    return [box.number.text() for box in screen.strip.figures if box.isVisible()]


def test_groups_with_marks_missing_come_first(pane: KindergartenScreen) -> None:
    sick = DEFAULT_RULES.mark(MarkCode.SICK).label(current_language())
    assert cells(pane) == [
        ["Балапан", "2 not marked", "1 of 3", "", "", "open"],
        ["Қарлығаш", "filled", "1 of 2", "1", f"{sick} 1", "open"],
    ]
    assert figures(pane) == ["2", "1", "2", "4"]
    QAbstractItemModelTester(pane.groups.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_enter_and_one_click_lead_to_the_first_blank_cell(desk: OverviewDesk, pane: KindergartenScreen) -> None:
    wanted = {"group": desk.kindergarten.group, "month": "2026-11", "day": TODAY, "child": desk.kindergarten.child(1)}
    assert pane.groups.view.hasFocus()
    QTest.keyClick(pane.groups.view, Key.Key_Return)
    desk.settle()
    assert desk.shell.ways == [wanted]
    view = pane.groups.view
    place = view.visualRect(pane.groups.model.index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert desk.shell.ways == [wanted, wanted]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(pane.groups.model.index(1, 0)).center())
    desk.settle()
    assert len(desk.shell.ways) == 2, "a group that is filled is only chosen by a click"
    QTest.keyClick(view, Key.Key_Return)
    desk.settle()
    assert desk.shell.ways[-1] == {"group": desk.other, "month": "2026-11", "day": TODAY}


def test_days_are_stepped_by_keys_over_days_off(desk: OverviewDesk, pane: KindergartenScreen) -> None:
    def step(key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> date:
        QTest.keyClick(pane, key, modifier)
        desk.settle()
        assert pane.presenter.shown is not None
        return pane.presenter.shown.day

    assert step(Key.Key_Right) == date(2026, 11, 13)
    assert cells(pane)[0][1:3] == ["not yet", ""]
    assert step(Key.Key_Right) == date(2026, 11, 16)
    assert step(Key.Key_Left) == date(2026, 11, 13)
    assert step(Key.Key_Home) == TODAY
    assert step(Key.Key_PageUp, Qt.KeyboardModifier.NoModifier) == date(2026, 10, 1)
    pane.stepper.middle.click()
    desk.settle()
    assert pane.presenter.shown is not None
    assert pane.presenter.shown.day == TODAY


def test_a_mark_set_elsewhere_appears_by_itself(desk: OverviewDesk, pane: KindergartenScreen, qtbot: QtBot) -> None:
    for at in (1, 2):
        desk.mark(desk.kindergarten.child(at), TODAY, MarkCode.PRESENT, told=True)
    qtbot.waitUntil(lambda: figures(pane) == ["4", "1", "0", "4"])
    assert [row[1] for row in cells(pane)] == ["filled", "filled"]


def test_a_window_left_open_overnight_shows_the_new_day(desk: OverviewDesk, pane: KindergartenScreen) -> None:
    desk.day(13)
    pane.presenter._midnight.timeout.emit()
    desk.settle()
    assert pane.presenter.shown is not None
    assert pane.presenter.shown.day == date(2026, 11, 13)


def test_out_of_sight_nothing_is_read(desk: OverviewDesk, pane: KindergartenScreen, qtbot: QtBot) -> None:
    pane.hide()
    with qtbot.assertNotEmitted(pane.presenter.loaded, wait=400):
        desk.mark(desk.kindergarten.child(1), TODAY, MarkCode.PRESENT, told=True)


def test_the_kitchen_sees_portions_by_age(desk: OverviewDesk, pane: KindergartenScreen) -> None:
    pane.enter(view="kitchen")
    desk.settle()
    assert cells(pane, "kitchen") == [
        ["Балапан", "–", "–", "–", "3", "–", "1", "2", "3"],
        ["Қарлығаш", "–", "1", "–", "–", "–", "1", "–", "1"],
    ]
    assert figures(pane) == ["4", "0", "1", "0", "3", "0"]


def test_the_headcount_is_saved_as_pdf(desk: OverviewDesk, pane: KindergartenScreen, tmp_path: Path) -> None:
    pane.presenter.save_headcount(tmp_path / "headcount.pdf", "kk")
    desk.settle()
    text = text_of((tmp_path / "headcount.pdf").read_bytes())
    assert "12.11.2026, бейсенбі" in text
    assert "Қарлығаш – 1 – – – 1 – 1" in text
    assert len(desk.shell.told) == 1


@pytest.mark.qt_log_ignore("Returned false", "propagateSizeHints")
def test_pages_reach_the_printer_and_a_dumb_printer_is_a_known_error(
    desk: OverviewDesk, pane: KindergartenScreen, tmp_path: Path
) -> None:
    made: list[bytes] = []
    pane.presenter.make_headcount("ru", made.append)
    desk.settle()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paint_pages(made[0], printer) == 1
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with pytest.raises(KnownError, match="printer-refused"):
        paint_pages(made[0], printer)


def test_the_month_map_tells_each_cell_and_leads_to_its_day(desk: OverviewDesk, pane: KindergartenScreen) -> None:
    pane.enter(view="month")
    desk.settle()
    grid = pane.map
    QAbstractItemModelTester(grid.map_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model, today, sunday = grid.map_model, TODAY.day - 1, 7
    assert [model.index(row, today).data() for row in (0, 1)] == ["−2", "1"]
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, today).data(spoken) == "Балапан, 12 November, present 1 of 3, 2 not marked"
    assert model.index(0, sunday).data(spoken) == "Балапан, 8 November, day off"
    assert model.index(0, 12).data(spoken) == "Балапан, 13 November, still ahead"
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.childCount() > 0
    assert grid.hasFocus()
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (0, today)
    QTest.keyClick(grid, Key.Key_Left)
    QTest.keyClick(grid, Key.Key_Return)
    desk.settle()
    assert desk.shell.ways[-1]["day"] == date(2026, 11, 11)
    place = grid.visualRect(model.index(1, today)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert desk.shell.ways[-1] == {"group": desk.other, "month": "2026-11", "day": TODAY}
    before = len(desk.shell.ways)
    for at in (sunday, 12):
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(model.index(0, at)).center())
    desk.settle()
    assert len(desk.shell.ways) == before, "a day off and a day ahead lead nowhere"


def test_the_month_is_painted_in_its_colours(desk: OverviewDesk, pane: KindergartenScreen) -> None:
    pane.enter(view="month")
    desk.settle()
    grid = pane.map
    picture = grid.viewport().grab().toImage()
    assert grid.viewport().property("paintFailed") is None

    def colour(row: int, at: int) -> str:
        corner: QPoint = grid.visualRect(grid.map_model.index(row, at)).topLeft()
        return picture.pixelColor(corner + QPoint(3, 3)).name()

    blank, full, off, ahead = colour(0, 11), colour(1, 11), colour(0, 7), colour(0, 12)
    assert len({blank, full, off, ahead}) == 4


def test_stepping_in_the_month_view_steps_months(desk: OverviewDesk, pane: KindergartenScreen) -> None:
    pane.enter(view="month")
    desk.settle()
    pane.stepper.back.click()
    desk.settle()
    assert pane.map.map_model.map is not None
    assert pane.map.map_model.map.month == Month(2026, 10)
    for _ in range(2):
        pane.stepper.back.click()
        desk.settle()
    assert pane.map.isHidden()
    assert pane.no_map.isVisible()


def test_an_office_without_children_leads_to_the_groups(desk: OverviewDesk) -> None:
    screen = kindergarten_pane(desk.workspace, desk.shell)
    desk.show(screen, day=date(2026, 8, 3))
    assert screen.groups.model.rowCount() == 0
    assert screen.strip.isHidden()
    assert not screen.print_button.isEnabled()
    screen.groups.empty_action.emit()
    assert desk.shell.gone == ["groups"]

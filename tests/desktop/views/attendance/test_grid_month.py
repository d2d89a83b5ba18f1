"""A whole month through the real grid by keyboard alone, there and back; and the walk from an open sheet to a closed month."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.services.children import ChildDraft, add_child
from desktop.views.widgets import FormDialog
from protocol.attendance import MarkCode, MonthState, Sheet
from protocol.identifiers import Sex, make_iin
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk, OpenDesk
from tests.desktop.views.attendance.kindergarten import NAMES, Kindergarten

Key = Qt.Key
Ctrl, Shift, NoModifier = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
SEPTEMBER = Month(2026, 9)
LAST_DAY = date(2026, 9, 30)
CHILDREN = 30
popup = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def thirty(office: Kindergarten) -> None:
    """Ten more children than there are names for."""
    for serial in range(CHILDREN - len(NAMES)):
        iin, at = None, 0
        while iin is None:
            iin, at = make_iin(date(2022, 5, 16), Sex.MALE, 100 + serial * 10 + at), at + 1
        draft = ChildDraft(iin, "Яхин", f"Даниал {serial}")
        office.office.do(add_child, draft, group_id=office.group, starts_on=SEPTEMBER.first)


def absences(sheet: Sheet) -> list[tuple[int, int, int, str]]:
    """Who was away (row, first and last day of month, letter): ten in a hundred of the month, in spells that look like life."""
    spells = []
    for row in range(len(sheet.rows)):
        if row % 3 == 0:
            spells.append((row, 2 + row % 5, 4 + row % 5, "б"))
        if row % 4 == 1:
            spells.append((row, 21, 25, "о"))
        if row % 7 == 2:
            spells.append((row, 16 + row % 3, 16 + row % 3, "н"))
        if row % 10 == 5:
            spells.append((row, 28, 30, "с"))
    return spells


class Typist:
    """Counts every key."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.pressed = desk, 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NoModifier, times: int = 1) -> None:
        for _ in range(times):
            self.desk.press(key, modifiers)
            self.pressed += 1

    def letter(self, sign: str) -> None:
        self.desk.type(sign)
        self.pressed += 1

    def go(self, row: int, day: int) -> None:
        """By arrows, from the nearer end of the row."""
        at_row, at_day = self.desk.at()
        ends = {None: abs(day - at_day), Key.Key_Home: day, Key.Key_End: 31 - day}
        end = min(ends, key=lambda key: ends[key])
        if end is not None:
            self.press(end)
            at_day = self.desk.at()[1]
        self.press(Key.Key_Right if day > at_day else Key.Key_Left, times=abs(day - at_day))
        self.press(Key.Key_Down if row > at_row else Key.Key_Up, times=abs(row - at_row))


def test_a_month_of_660_cells_takes_fewer_keys_than_cells_and_every_step_goes_back_and_forth(open_desk: OpenDesk) -> None:
    desk = open_desk(len(NAMES), today=LAST_DAY, since=SEPTEMBER.first, month=SEPTEMBER, before=thirty)
    blank = desk.presenter.sheet
    assert blank is not None
    assert sum(blank.blank_by_day) == CHILDREN * 22 == 660
    typist, shown = Typist(desk), [blank]
    typist.press(Key.Key_Home, Ctrl)
    expected = [["present" if day.working else "day_off" for day in blank.days] for _ in blank.rows]
    letters = {rule.glyph: rule.code.value for rule in desk.presenter.rules.marks}
    for row, first, last, letter in absences(blank):
        typist.go(row, first)
        typist.press(Key.Key_Right, Shift, times=last - first)
        typist.letter(letter)
        _remember(desk, shown)
        for day in range(first - 1, last):
            if blank.days[day].working:
                expected[row][day] = letters[letter]
    typist.press(Key.Key_Escape)
    typist.press(Key.Key_D, Ctrl | Shift)
    _remember(desk, shown)
    desk.agrees()
    assert [[str(code) for code in row.codes] for row in shown[-1].rows] == expected
    assert sum(code in ("sick", "vacation", "family", "absent") for line in expected for code in line) > 50
    assert typist.pressed < 660 / 2
    assert desk.shell.problems == []

    for step, sheet in enumerate(reversed(shown[:-1])):
        desk.press(Key.Key_Z, Ctrl)
        assert desk.presenter.sheet == sheet
        if step % 15 == 0:
            desk.agrees()
    desk.agrees()
    assert desk.kindergarten.sheet(SEPTEMBER) == blank
    assert desk.presenter.history.last is None
    for sheet in shown[1:]:
        desk.press(Key.Key_Z, Ctrl | Shift)
        assert desk.presenter.sheet == sheet
    desk.agrees()
    assert desk.presenter.history.following is None


def _remember(desk: Desk, shown: list[Sheet]) -> None:
    assert desk.presenter.sheet is not None
    shown.append(desk.presenter.sheet)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(name: str) -> None:
    """Along the tab order until a widget has the keyboard."""
    for _ in range(60):
        if focused().objectName() == name:
            return
        QTest.keyClick(focused(), Key.Key_Tab)
    raise AssertionError(f"the keyboard does not reach {name}")


def choose_in_menu(button: str, wanted: str) -> None:
    """Open a button's menu with Space, go down to a line, Enter."""
    chosen: list[str] = []
    seen: list[QAction] = []

    def walk() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(menu.actions())
        for _ in menu.actions():
            QTest.keyClick(menu, Key.Key_Down)
            active = menu.activeAction()
            if active is not None and active.objectName() == wanted:
                chosen.append(wanted)
                QTest.keyClick(menu, Key.Key_Return)
                return
        menu.close()

    tab_to(button)
    QTimer.singleShot(0, walk)
    QTest.keyClick(focused(), Key.Key_Space)
    QApplication.processEvents()
    assert chosen == [wanted], [action.text() for action in seen]


@popup
def test_the_keyboard_alone_leads_from_an_open_sheet_to_a_closed_month_and_back(open_desk: OpenDesk) -> None:
    desk = open_desk(2, today=LAST_DAY, since=SEPTEMBER.first, month=SEPTEMBER)
    desk.screen.activateWindow()
    assert focused() is desk.screen.grid
    desk.press(Key.Key_Home, Ctrl)
    desk.type("б")
    desk.press(Key.Key_Home, Ctrl)
    desk.press(Key.Key_Right, Shift)
    desk.type("о")
    desk.press(Key.Key_F, Ctrl)
    QTest.keyClicks(focused(), "Bekova")
    QTest.keyClick(focused(), Key.Key_Escape)
    assert focused() is desk.screen.grid
    desk.press(Key.Key_D, Ctrl | Shift)
    desk.agrees()
    assert sum(desk.kindergarten.sheet(SEPTEMBER).blank_by_day) == 0

    tab_to("attendance.closeButton")
    QTest.keyClick(focused(), Key.Key_Space)
    _settle(desk)
    tab_to("attendance.closing.looked")  # the checks have something to say of absences without a paper
    QTest.keyClick(focused(), Key.Key_Space)
    tab_to("attendance.closing.closeMonthButton")
    QTest.keyClick(focused(), Key.Key_Space)
    _settle(desk)
    sheet = desk.kindergarten.sheet(SEPTEMBER)
    assert {row.state for row in sheet.rows} == {MonthState.PUBLISHED}
    assert sheet.rows[0].codes[0] is MarkCode.VACATION

    desk.screen.activateWindow()
    choose_in_menu("attendance.moreButton", "attendance.reopen")
    dialog = desk.screen.findChild(FormDialog, "attendance.reopen")
    dialog.activateWindow()
    QTest.keyClicks(focused(), "wrong mark")
    tab_to("attendance.reopen.primaryButton")
    QTest.keyClick(focused(), Key.Key_Space)
    _settle(desk)
    assert desk.kindergarten.sheet(SEPTEMBER).closed_at is None


def _settle(desk: Desk) -> None:
    """Wait, and be the active window again, as any desktop would have it."""
    desk.settle()
    desk.screen.activateWindow()
    QApplication.processEvents()

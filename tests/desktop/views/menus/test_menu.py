"""The menu page by keyboard, on a real encrypted office: written, copied, published, taken back, printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from desktop.services import menus
from desktop.services.menus import WEEK, Cell, Dishes
from desktop.services.roles import Role
from desktop.views.main_window import MainWindow
from desktop.views.menus.page import page
from desktop.views.menus.screen import MenuScreen
from desktop.views.papers.preview import PrintPreview
from desktop.views.workspace import Workspace
from protocol.messages.menus import Meal
from tests.desktop.views.groups.office import as_methodist, make_window, make_workspace, type_text

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
MONDAY = date(2026, 11, 9)
SOUP = Dishes(("көже", "нан"), ("суп", "хлеб"))


@dataclass
class Desk:
    """The page, as the methodist sees it."""

    workspace: Workspace
    window: MainWindow
    screen: MenuScreen
    monday: date = MONDAY

    def settle(self) -> None:
        """Let the lanes and the events come to rest."""
        for _ in range(3):
            self.workspace.tasks.wait_idle()
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:  # the first one may lead elsewhere
            focus = QApplication.focusWidget()
            assert focus is not None
            type_text(focus, letter)

    def press(self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)
        self.settle()

    def written(self) -> dict[tuple[date, Meal], Dishes]:
        """What the database has of the week."""
        days = self.workspace.office.ask(menus.week, self.monday).days
        return {(day.day, meal): dishes for day in days for meal, dishes in day.written.items()}

    def write(self, *cells: Cell) -> None:
        """As another page, or the exchange, would."""
        self.workspace.bus.publish(self.workspace.office.do(menus.write_cells, cells).changes)
        self.settle()


@pytest.fixture(scope="module")
def shown(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    workspace = as_methodist(make_workspace(tmp_path_factory.mktemp("office")))
    window = make_window(workspace, [page(workspace)])
    screen = window.page("menu")
    assert isinstance(screen, MenuScreen)
    made = Desk(workspace, window, screen)
    yield made
    made.settle()
    window.close()
    window.deleteLater()
    workspace.tasks.shutdown()
    workspace.office.close()


@pytest.fixture
def desk(shown: Desk) -> Desk:
    """The page on a week nobody has written yet, nor the one before it; the cursor on its first meal."""
    shown.monday += 3 * WEEK
    shown.window.activateWindow()
    shown.window.go("menu", day=shown.monday)
    shown.settle()
    shown.screen.grid.go_to((shown.monday, Meal.BREAKFAST))
    return shown


def test_a_methodist_writes_two_meals_by_keyboard_alone_and_publishes_them(desk: Desk) -> None:
    assert desk.workspace.office.actor.role is Role.METHODIST
    QAbstractItemModelTester(desk.screen.grid.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert desk.screen.hint.isVisible()
    assert not desk.screen.publish_button.isEnabled()
    desk.type("к")  # a letter begins to write
    desk.type("өже, нан")
    desk.press(Key.Key_Tab)
    desk.type("суп, хлеб")
    desk.press(Key.Key_Return, Ctrl)
    desk.type("айран")
    desk.press(Key.Key_Escape)
    assert desk.written() == {(desk.monday, Meal.BREAKFAST): SOUP, (desk.monday, Meal.LUNCH): Dishes(kk=("айран",))}
    assert (desk.screen.half.isVisible(), desk.screen.state.text()) == (True, "not published")
    desk.press(Key.Key_F9)
    QTest.qWait(150)
    desk.settle()
    assert desk.screen.state.text() == "published"
    assert not desk.screen.hint.isVisible()
    desk.press(Key.Key_Z, Ctrl)
    QTest.qWait(150)
    desk.settle()
    assert desk.screen.state.text() == "not published", "parents read nothing again"
    assert len(desk.written()) == 2


def test_what_is_typed_is_kept_when_the_keys_rest_and_taken_back_as_one_step(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    for letters in ("ботқа", ", шай"):
        desk.type(letters)
        desk.screen.editor.keep()  # as the timer does
        desk.settle()
    assert desk.written() == {(desk.monday, Meal.BREAKFAST): Dishes(kk=("ботқа", "шай"))}
    desk.screen.presenter.undo()
    desk.settle()
    assert desk.written() == {}
    assert desk.screen.editor.kk.value() == ""


def test_a_text_that_is_too_long_is_told_and_stays(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    desk.screen.editor.kk.setPlainText("ұ" * 201)
    desk.press(Key.Key_Return, Ctrl)
    assert desk.written() == {}
    assert desk.screen.grid.current_place() == (desk.monday, Meal.BREAKFAST), "led back to it"
    assert desk.screen.editor.kk.value() == "ұ" * 201


def test_the_week_before_is_copied_and_a_cell_is_emptied(desk: Desk) -> None:
    assert not desk.screen.copy_button.isEnabled()
    desk.press(Key.Key_PageUp)
    desk.write(Cell(desk.monday - WEEK, Meal.LUNCH, SOUP), Cell(desk.monday - WEEK + timedelta(days=1), Meal.LUNCH, SOUP))
    desk.press(Key.Key_PageDown)
    desk.screen.copy_button.click()
    desk.settle()
    tuesday = desk.monday + timedelta(days=1)
    assert desk.written() == {(desk.monday, Meal.LUNCH): SOUP, (tuesday, Meal.LUNCH): SOUP}
    desk.screen.grid.setFocus()
    desk.screen.grid.go_to((tuesday, Meal.LUNCH))
    desk.press(Key.Key_Delete)
    assert desk.written() == {(desk.monday, Meal.LUNCH): SOUP}


def test_what_comes_from_another_pc_does_not_touch_what_is_being_typed(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    desk.type("ботқа")
    desk.write(Cell(desk.monday, Meal.BREAKFAST, SOUP), Cell(desk.monday, Meal.LUNCH, SOUP))
    assert desk.screen.editor.kk.value() == "ботқа"
    desk.press(Key.Key_Escape)
    assert desk.written()[desk.monday, Meal.BREAKFAST] == Dishes(kk=("ботқа",))


def test_a_week_without_working_days_says_so_and_the_printed_week_is_shown(desk: Desk) -> None:
    desk.write(Cell(desk.monday, Meal.LUNCH, SOUP))
    desk.press(Key.Key_P, Ctrl)
    QTest.qWait(150)
    desk.settle()
    preview = next(one for one in desk.screen.findChildren(PrintPreview) if one.isVisible())
    desk.settle()
    assert preview.pdf().startswith(b"%PDF")
    preview.reject()
    week = desk.workspace.office.ask(menus.week, desk.monday)
    desk.screen.presenter.loaded.emit(menus.WeekMenu(week.monday, (), before=True))
    assert desk.screen.empty.isVisible()
    assert not desk.screen.grid.isVisible()

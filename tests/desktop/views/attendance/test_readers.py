"""What a screen reader is told: every widget the keyboard can reach has a name, and a cell says child, day and mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget

from desktop.views.attendance.sheet.screen import SheetScreen
from desktop.views.language import current_language
from protocol.attendance import MarkCode
from tests.desktop.views.attendance.keyboard import name_of
from tests.desktop.views.attendance.whole_page import WholePage, open_page

PANES = ("sheet", "kindergarten", "risk", "history")
DIALOGS = {
    "note": "attendance.note",
    "absence": "attendance.absence",
    "papers": "attendance.papers",
    "import": "attendance.import",
    "all groups": "attendance.allGroups",
    "print": "attendance.print",
    "check a printed sheet": "attendance.checkPrinted",
}
WORDLESS = re.compile(r"[\W\d_]*")


@pytest.fixture(scope="module")
def whole(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholePage]:
    made = open_page(tmp_path_factory.mktemp("readers"))
    yield made
    made.close()


def nameless(root: QWidget) -> list[str]:
    """The widgets in sight that take the keyboard and tell a screen reader no word."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root) or not widget.isEnabled() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if WORDLESS.fullmatch(name) or (isinstance(widget, QLineEdit) and name == widget.placeholderText()):
            found.append(f"{type(widget).__name__} {widget.objectName() or 'in ' + name_of(widget)}: {name!r}")
    return found


def actions_without_words(root: QObject) -> list[str]:
    """Menu lines without a word."""
    menus = root.findChildren(QMenu)
    return [repr(action.text()) for menu in menus for action in menu.actions() if not action.isSeparator() and not action.text()]


@pytest.mark.parametrize("pane", PANES)
def test_everything_on_a_pane_has_a_name(whole: WholePage, pane: str) -> None:
    whole.screen.enter(pane=pane)
    whole.settle()
    shown = whole.screen.pane(pane)
    assert shown.isVisible()
    assert nameless(whole.screen) == []
    assert actions_without_words(shown) == []
    assert shown.accessibleName()


@pytest.mark.parametrize("dialog", DIALOGS)
def test_everything_in_a_dialog_has_a_name(whole: WholePage, dialog: str) -> None:
    sheet = open_sheet(whole)
    action = next(one for one in sheet_actions(sheet) if one.objectName() == DIALOGS[dialog])
    action.trigger()
    whole.settle()
    opened = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    try:
        assert len(opened) == 1
        assert not isinstance(opened[0], QFileDialog)
        assert nameless(opened[0]) == []
        assert opened[0].windowTitle() or opened[0].accessibleName()
    finally:
        for one in opened:
            one.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        whole.settle()


def open_sheet(whole: WholePage) -> SheetScreen:
    whole.screen.enter(pane="sheet")
    whole.settle()
    sheet = whole.screen.pane("sheet")
    assert isinstance(sheet, SheetScreen)
    return sheet


def sheet_actions(sheet: SheetScreen) -> list[QAction]:
    return [*sheet.more_button.menu().actions(), *sheet.export_button.menu().actions()]


def test_the_panel_of_checks_has_names(whole: WholePage) -> None:
    sheet = open_sheet(whole)
    sheet.close_month()
    whole.settle()
    panel = sheet.findChild(QWidget, "attendance.closing")
    assert panel.isVisible()
    try:
        assert nameless(panel) == []
        assert panel.accessibleName()
    finally:
        panel.hide()


def told(sheet: SheetScreen, row: int, column: int) -> str:
    """What a reader hears at a place of the grid; row and column -1 are the headers."""
    table = QAccessible.queryAccessibleInterface(sheet.grid)
    columns = sheet.grid.sheet_model.columnCount() + 1
    return table.child((row + 1) * columns + column + 1).text(QAccessible.Text.Name)


def test_a_cell_says_child_day_and_mark_as_a_reader_walks_the_table(whole: WholePage) -> None:
    sheet = open_sheet(whole)
    shown = whole.kindergarten.sheet()
    assert shown.rows[0].codes[1] is MarkCode.SICK
    assert QAccessible.queryAccessibleInterface(sheet.grid).role() is QAccessible.Role.Table
    for at, row in enumerate(shown.rows):
        for day in range(len(shown.days)):
            said, code = told(sheet, at, day), row.codes[day]
            assert row.name in said
            assert re.search(rf"\b{day + 1}\b", said), said
            word = sheet.presenter.rules.mark(code).label(current_language()) if code is not None else "not marked"
            assert word.casefold() in said.casefold(), said
    assert "температура" in told(sheet, 0, 1)


def test_headers_say_whole_names_and_dates(whole: WholePage) -> None:
    sheet = open_sheet(whole)
    shown = whole.kindergarten.sheet()
    assert [told(sheet, at, -1) for at in range(len(shown.rows))] == [row.name for row in shown.rows]
    assert all(re.search(r"[A-Za-z]{3}", told(sheet, -1, day)) for day in range(len(shown.days)))

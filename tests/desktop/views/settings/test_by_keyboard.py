"""The director's settings done by keys alone in a real window: the section is walked to, the fields are typed, the keys save."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services import contracts, settings
from desktop.services.accounts import accounts
from desktop.services.organisation import organisation
from desktop.services.roles import Role
from desktop.views.main_window import MainWindow
from desktop.views.settings.page import page
from desktop.views.settings.screen import SettingsScreen
from desktop.views.widgets import SegmentedControl
from protocol.attendance import MarkCode
from protocol.rules import DEFAULT_MARKS
from tests.desktop.views.contracts.office import Stage, make_stage, make_window

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
MOST_TABS = 60
PRESSED_MS = 130
"""A key presses its button as a finger would: it is down for a moment."""


class Keys:
    """One window, and nothing but keys to whatever has the keyboard."""

    def __init__(self, stage: Stage, window: MainWindow) -> None:
        self.stage, self.window = stage, window

    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focused(), key, with_)
        if with_ is CTRL:
            QTest.qWait(PRESSED_MS)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            assert self.stage.workspace.tasks.wait_idle(20)
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Over what stands in the field."""
        QTest.keyClick(self.focused(), Qt.Key.Key_A, CTRL)
        QTest.keyClicks(self.focused(), words)

    def tab_to(self, name: str) -> None:
        """Along the tab order until a widget whose name, or whose holder's, ends so."""
        for _ in range(MOST_TABS):
            at = self.focused()
            holder = at.parentWidget()
            if at.objectName().endswith(name) or (holder is not None and holder.objectName().endswith(name)):
                return
            QTest.keyClick(at, Qt.Key.Key_Tab)
        raise AssertionError(f"{name} is not on the way")

    def section(self, name: str) -> SettingsScreen:
        """Walk along the list of sections, then into the section."""
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        screen = self.window.page("settings")
        assert isinstance(screen, SettingsScreen)
        screen.findChild(QWidget, f"settings.list.{screen.current()}").setFocus()
        order = list(screen.sections)
        steps = order.index(name) - order.index(screen.current())
        for _ in range(abs(steps)):
            QTest.keyClick(self.focused(), Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        self.settle()
        assert screen.current() == name
        return screen


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Keys]:
    """One office and one window for all: a director does not start the program anew for each change either."""
    stage = make_stage(tmp_path_factory.mktemp("keys"))
    stage = replace(stage, workspace=replace(stage.workspace, restyle=lambda: None))
    window = make_window([page(stage.workspace)])
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    made = Keys(stage, window)
    made.settle()
    yield made
    made.settle()
    window.close()
    window.deleteLater()
    stage.workspace.tasks.shutdown()
    stage.workspace.office.close()


def test_the_kindergartens_town_is_changed(keys: Keys) -> None:
    keys.section("organisation")
    keys.tab_to("organisation.city")
    keys.type("Aqtau")
    keys.press(Qt.Key.Key_S, CTRL)
    assert keys.stage.workspace.office.ask(organisation).city == "Aqtau"


def test_a_day_of_the_calendar_is_overridden(keys: Keys) -> None:
    keys.section("calendar")
    keys.press(Qt.Key.Key_N, CTRL)
    keys.tab_to("day.day")
    keys.type("19.12.2026")
    keys.tab_to("day.working")
    keys.press(Qt.Key.Key_Down)
    keys.tab_to("day.reason")
    QTest.keyClicks(keys.focused(), "moved")
    keys.press(Qt.Key.Key_Return, CTRL)
    (row,) = keys.stage.workspace.office.ask(settings.overrides)
    assert (row.day, row.reason) == (date(2026, 12, 19), "moved")


def test_the_tariff_is_changed(keys: Keys) -> None:
    keys.section("money")
    keys.tab_to("parent_fee")
    keys.type("24000")
    keys.press(Qt.Key.Key_S, CTRL)
    assert keys.stage.workspace.office.ask(contracts.default_terms).parent_fee == 24_000


def test_a_mark_gets_another_letter(keys: Keys) -> None:
    screen = keys.section("marks")
    glyph = screen.sections["marks"].input(MarkCode.ABSENT, "glyph")  # type: ignore[attr-defined]
    keys.tab_to(glyph.objectName())
    keys.type("z")
    keys.press(Qt.Key.Key_S, CTRL)
    assert keys.stage.workspace.office.ask(settings.rules).mark(MarkCode.ABSENT).glyph == "z"
    assert keys.stage.workspace.office.ask(settings.rules).marks != DEFAULT_MARKS


def test_a_methodists_account_is_made(keys: Keys) -> None:
    keys.section("accounts")
    keys.press(Qt.Key.Key_N, CTRL)
    for field, words in (
        ("full_name", "Aigul"),
        ("login", "aigul"),
        ("password", "a long password"),
        ("again", "a long password"),
    ):
        keys.tab_to(f"new.{field}")
        keys.type(words)
    keys.press(Qt.Key.Key_Return, CTRL)
    made = {row.login: row.role for row in keys.stage.workspace.office.ask(accounts)}
    assert made["aigul"] is Role.METHODIST


def test_a_backup_is_made(keys: Keys) -> None:
    before = set(keys.stage.workspace.folder.backups.glob("*.db"))
    keys.section("backups")
    keys.press(Qt.Key.Key_B, CTRL)
    assert len(set(keys.stage.workspace.folder.backups.glob("*.db")) - before) == 1


def test_the_high_contrast_theme_is_chosen(keys: Keys) -> None:
    screen, preferences = keys.section("appearance"), keys.stage.workspace.preferences
    assert preferences.values.theme == "system"
    keys.tab_to("appearance.theme")
    for expected in ("light", "dark", "contrast", "contrast"):
        keys.press(Qt.Key.Key_Right)
        assert preferences.values.theme == expected
    keys.press(Qt.Key.Key_Space)
    assert preferences.values.theme == "contrast"
    keys.press(Qt.Key.Key_Left)
    assert preferences.values.theme == "dark"
    theme = screen.findChild(SegmentedControl, "settings.appearance.theme")
    assert theme is not None
    assert theme.value() == "dark"
    assert theme.isAncestorOf(keys.focused())
    QTest.keyClick(keys.focused(), Qt.Key.Key_Tab)
    assert not theme.isAncestorOf(keys.focused()), "Tab leaves the whole choice, not one button of it"

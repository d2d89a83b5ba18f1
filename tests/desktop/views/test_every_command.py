"""Whatever the sheet of shortcuts and the palette offer is done when it is asked for, by the keys that stand there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.services import contracts
from desktop.services.roles import Role
from desktop.views.palette.dialog import CommandPalette
from desktop.views.palette.entries import COMMAND, PAGE, Entry, command_entries
from desktop.views.settings.screen import SettingsScreen
from desktop.views.shortcuts_sheet import ShortcutsSheet, allowed, listed
from desktop.views.widgets import StatusChip, Text
from tests.desktop.views.attendance.keyboard import Key
from tests.desktop.views.contracts.office import Stage, make_stage
from tests.desktop.views.hand import Hand
from tests.desktop.views.whole_window import Place, Seen, WholeWindow, nobody_answers, signed_in, things, written_down

offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class SheetLine(NamedTuple):
    """A line of the sheet, and the heading it stands under."""

    heading: str
    words: str
    keys: str


class Commander:
    """A window of a role, and a hand that asks for what is offered there."""

    def __init__(self, stage: Stage, places: list[Place], role: Role) -> None:
        self.whole = WholeWindow(signed_in(stage, role))
        self.things = [place for place in places if place[0] in {page.id for page in self.whole.window.pages()}]
        self.hand = Hand(self.whole.window, stage.workspace.tasks)
        self.hand.settle()

    def at(self, place: Place) -> None:
        """A place, with nothing before it."""
        self.clear()
        self.whole.go(place)
        self.clear()

    def clear(self) -> None:
        """Nothing stands before the window, and the keyboard is in it."""
        self.whole.give_up()
        for toast in self.whole.window.toasts.toasts:
            toast.dismiss()
        self.whole.window.activateWindow()
        QApplication.processEvents()
        if QApplication.focusWidget() is None:  # nobody gives the keyboard back without a desktop
            self.whole.page().setFocus()

    def sheet(self) -> list[SheetLine]:
        """The lines of the sheet of shortcuts as they are read there."""
        self.hand.keys("Ctrl+/")
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, ShortcutsSheet)
        labels = [label for label in sheet.findChildren(QLabel) if isinstance(label, Text | StatusChip)]
        lines, heading = [], ""
        for label, after in pairwise(labels):
            if label.property("role") == "section":
                heading = label.text()
            if isinstance(after, StatusChip):
                lines.append(SheetLine(heading, label.text(), after.text()))
        self.hand.press(Key.Key_Escape)
        return lines

    def lines(self) -> list[SheetLine]:
        """What the sheet is made of, without opening it."""
        sources = self.whole.window.command_sources()
        return [SheetLine(heading, words, keys) for heading, actions in sources for words, keys in listed(actions)]

    def arrived(self, place: Place) -> bool:
        """Whether the window shows it."""
        shown, (page_id, args) = self.whole.page(), place
        if isinstance(shown, SettingsScreen) and args:
            return shown.current() == args["section"]
        return self.whole.window.current_page() == page_id

    def palette(self, typed: str = "") -> CommandPalette:
        """The palette with some letters in its field."""
        self.hand.keys("Ctrl+K")
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, CommandPalette)
        if typed:
            palette.field.setText(typed)
        return palette

    def choose(self, title: str) -> None:
        """Type the words of a line and go down to it, then Enter."""
        palette = self.palette(title)
        for _ in range(palette.model.rowCount()):
            current = palette.current()
            if current is not None and current.title == title:
                break
            QTest.keyClick(palette.field, Key.Key_Down)
        assert (chosen := palette.current()) is not None
        assert chosen.title == title
        QTest.keyClick(palette.field, Key.Key_Return)
        self.whole.settle()

    def actions(self, words: str) -> list[QAction]:
        """What can be done now under these words."""
        every = (action for _, own in self.whole.window.command_sources() for action in own)
        return [action for action in every if named(action) == words and allowed(action)]

    def answers(self, line: SheetLine) -> bool:
        """Whether an action of these words, and of no others, is asked for by these keys; it is not let do anything.

        One that belongs to what one can be in (a field, a grid) is asked for there.
        """
        listener, actions = Listener(), self.actions(line.words)
        for action in actions:
            action.installEventFilter(listener)
        owner = actions[0].parent()
        own = actions[0].shortcutContext() is not Qt.ShortcutContext.WindowShortcut
        if own and isinstance(owner, QWidget) and owner.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            owner.setFocus()
        self.hand.strike(line.keys)
        for action in actions:
            action.removeEventFilter(listener)
        return listener.heard == [True]


class Listener(QObject):
    """Writes down the shortcuts that come to actions, whether each is clear, and keeps them from acting."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[bool] = []

    def eventFilter(self, _action: QObject, event: QEvent) -> bool:
        if isinstance(event, QShortcutEvent):
            self.heard.append(not event.isAmbiguous())
            return True
        return False


def named(action: QAction) -> str:
    """Its words as they are read."""
    return action.text().replace("&", "")


def entries(palette: CommandPalette, kind: str) -> list[Entry]:
    """The lines of a kind."""
    lines = (palette.model.entry(row) for row in range(palette.model.rowCount()))
    return [line for line in lines if line is not None and line.kind == kind]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Stage]:
    made = make_stage(tmp_path_factory.mktemp("office"))
    yield made
    made.workspace.tasks.shutdown()
    made.workspace.office.close()


@pytest.fixture(scope="module")
def places(stage: Stage) -> list[Place]:
    """One thing of a kind."""
    made = {(page, *args): (page, args) for page, args in things(stage)}
    return list(made.values())


@pytest.fixture(scope="module")
def desk(stage: Stage, places: list[Place]) -> Iterator[Commander]:
    made = Commander(stage, places, Role.DIRECTOR)
    yield made
    made.whole.close()


@pytest.fixture
def seen() -> Iterator[Seen]:
    with nobody_answers(), written_down() as found:
        yield found
    assert (found.broken, found.sql, found.refused) == ([], [], [])


@offscreen
def test_the_palette_opens_every_page_and_part_and_every_shortcut_told_there_is_heard(desk: Commander, seen: Seen) -> None:
    """What each shortcut then does is in the walk of test_watchdog.py, which triggers all of them."""
    window = desk.whole.window
    titles = {page.title for page in window.pages()}
    places: dict[str, Place] = {page.title: (page.id, {}) for page in window.pages()}
    places |= {part.title: (page.id, dict(part.args)) for page in window.pages() for part in page.parts}
    offered_pages = entries(desk.palette(), PAGE)
    assert sorted(entry.title for entry in offered_pages) == sorted(places)
    told: set[tuple[str, str]] = set()
    silent = []
    for title, place in [*places.items(), *(("", place) for place in desk.things)]:
        desk.clear()
        if title in titles:
            desk.choose(title)
        elif title:
            next(entry for entry in offered_pages if entry.title == title).run()
            desk.whole.settle()
        else:
            desk.whole.go(place)
        desk.clear()
        assert desk.arrived(place), place
        lines = desk.lines()
        offered = {(entry.title, entry.keys) for entry in command_entries(window.command_sources()) if entry.title not in titles}
        assert offered == {(line.words, line.keys) for line in lines if line.words not in titles}, place
        fresh = [line for line in lines if (line.heading, line.words) not in told]
        silent += [(place, line) for line in fresh if not desk.answers(line)]
        told |= {(line.heading, line.words) for line in fresh}
    assert silent == []
    assert len(told) > 80
    assert titles <= {words for heading, words in told if heading == "Everywhere"}


@offscreen
def test_the_sheet_tells_what_can_be_done_here_and_the_palette_too(desk: Commander, seen: Seen) -> None:
    titles = {page.title for page in desk.whole.window.pages()}
    desk.at(("attendance", {}))
    assert desk.sheet() == desk.lines()
    desk.clear()
    offered = {(entry.title, entry.keys) for entry in entries(desk.palette(), COMMAND)}
    assert offered == {(line.words, line.keys) for line in desk.lines() if line.words not in titles}
    desk.clear()


@pytest.fixture(scope="module")
def number(stage: Stage) -> str:
    return stage.workspace.office.ask(contracts.view_contract, stage.sent).row.number


@offscreen
def test_a_contract_and_a_command_are_done_from_the_palette(desk: Commander, stage: Stage, number: str, seen: Seen) -> None:
    desk.at(("groups", {}))
    palette = desk.palette(number)
    QTest.qWait(60)  # the palette asks once the keys rest
    desk.whole.settle()
    QTest.keyClick(palette.field, Key.Key_Return)
    desk.whole.settle()
    assert desk.whole.window.current_page() == "contracts"
    assert desk.whole.page().presenter.contract_id == stage.sent  # type: ignore[attr-defined]
    desk.at(("groups", {}))
    desk.choose("New group")
    QTest.qWait(120)  # the button is down for a moment
    desk.whole.settle()
    assert desk.hand.dialog() == "groups.group"

"""What the program remembers for a person: drafts after a crash, and how tables are looked at; how the desktop is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit

from desktop.app.notifier import Notifier
from desktop.services import groups
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.groups import GroupDraft
from desktop.services.preferences import PreferenceFile
from desktop.services.sync.cycle import Exchange
from desktop.services.waiting import Call
from desktop.views.program.notices import notice_of
from desktop.views.theme import current_tokens
from desktop.views.widgets import DataTable
from protocol.messages.entities import RequestState
from tests.desktop.app.conftest import Play, Run
from tests.desktop.services.today_stage import add_request


def new_child(play: Play) -> None:
    """Open the form of a new child."""
    play.main.go("groups")
    play.hands.settle()
    play.hands.click("groups.newChildButton")
    play.hands.settle()


def typed(play: Play, name: str) -> str:
    return play.hands.find(QLineEdit, f"groups.child.{name}").text()


def test_what_was_typed_survives_a_crash_and_is_offered(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in()
    assert play.program.workspace is not None
    play.program.workspace.office.do(groups.create_group, GroupDraft("Күншуақ"))
    new_child(play)
    play.hands.write("groups.child.surname", "Қанатова")
    play.hands.click("groups.child.addGuardianButton")
    play.hands.write("groups.child.guardians.1.surname", "Серікова")
    play.hands.pause(800)
    play.hands.settle()
    form = play.hands.find(QDialog, "groups.child")
    play.program.close()  # nobody pressed Cancel
    play.main.hide()
    form.hide()
    form.deleteLater()

    again = run()
    again.sign_in()
    new_child(again)
    assert typed(again, "surname") == ""
    again.hands.click("groups.child.draft.restoreButton")
    assert typed(again, "surname") == "Қанатова"
    assert typed(again, "guardians.1.surname") == "Серікова"
    again.hands.click("groups.child.cancelButton")
    again.hands.gone("groups.child")
    new_child(again)
    assert not again.hands.is_there("groups.child.draft")
    again.hands.click("groups.child.cancelButton")


def test_a_table_is_looked_at_as_it_was(key: bytes, run: Run, folder: OfficeFolder) -> None:
    play = run()
    play.sign_in().go("groups")
    play.hands.settle()
    table = play.hands.find(DataTable, "groups.children")
    last = len(table.model.columns) - 1
    table.view.sortByColumn(last, Qt.SortOrder.DescendingOrder)
    play.program.sign_out()
    kept = PreferenceFile(folder.path / "preferences.json").values.tables["groups.children"]
    assert kept == {"sort": table.model.columns[last].key, "descending": True}
    widths = {"widths": {table.model.columns[1].key: 222, "no such column": 5, table.model.columns[2].key: "wide"}}
    play.program.preferences.change(tables={"groups.children": kept | widths})
    play.sign_in().go("groups")
    play.hands.settle()
    again = play.hands.find(DataTable, "groups.children")
    header = again.view.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (last, Qt.SortOrder.DescendingOrder)
    assert again.view.columnWidth(1) == 222


@dataclass
class Desktop:
    """A desktop that only listens."""

    told: list[str] = field(default_factory=list)
    pressed: list[Callable[[], None]] = field(default_factory=list)

    def show(self, _title: str, text: str, chosen: Callable[[], None]) -> None:
        self.told.append(text)
        self.pressed.append(chosen)


def test_the_desktop_is_told_of_what_an_exchange_brought_once_and_not_at_night(
    key: bytes, run: Run, around: Surroundings
) -> None:
    play = run()
    play.sign_in()
    space = play.program.workspace
    assert space is not None
    assert isinstance(around.clock, FixedClock)
    desktop, in_front = Desktop(), [False]
    notifier = Notifier(space, desktop, lambda: in_front[0])
    notifier.setParent(play.main)
    opened: list[str] = []
    notifier.opened.connect(opened.append)
    space.office.do(add_request, RequestState.NEW, None, 1)
    notifier.begin()
    play.hands.settle()

    def exchange(serial: int) -> list[str]:
        desktop.told.clear()
        space.office.do(add_request, RequestState.NEW, None, serial)
        notifier.exchanged(Exchange("complete", pulled=1))
        play.hands.settle()
        return desktop.told

    assert [text.split()[:2] for text in exchange(2)] == [["1", "new"]]
    desktop.pressed[-1]()
    assert opened == ["enrolment"]
    notifier.exchanged(Exchange("complete", pulled=1))
    play.hands.settle()
    assert len(desktop.told) == 1
    in_front[0] = True
    assert exchange(3) == []
    in_front[0] = False
    space.preferences.change(notify=False)
    assert exchange(4) == []
    space.preferences.change(notify=True)
    around.clock.set(datetime(2026, 11, 12, 18, 0, tzinfo=UTC))  # eleven in the evening in Uralsk
    assert exchange(5) == []


def test_a_notice_counts_and_names_nobody() -> None:
    notice = notice_of({Call.SIGNED: 2, Call.DISPUTE: 1})
    assert notice is not None
    assert [line.split()[0] for line in notice.text.splitlines()] == ["2", "1"]
    assert notice.page == "contracts"
    assert notice_of({}) is None


def test_the_window_follows_the_system_from_light_to_dark_and_keeps_what_is_typed(key: bytes, run: Run) -> None:
    play = run()
    window = play.sign_in()
    play.program.preferences.change(theme="system")
    hints = QGuiApplication.styleHints()
    window.go("groups")
    play.hands.settle()
    play.hands.write("groups.search", "кан")
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        play.program.system_scheme = lambda scheme=scheme: scheme
        hints.colorSchemeChanged.emit(scheme)
        assert current_tokens().name == name
    assert play.main is window
    assert play.hands.find(QLineEdit, "groups.search").text() == "кан"
    play.program.preferences.change(theme="contrast")
    play.program.system_scheme = lambda: Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_tokens().name == "light"  # a theme of one's own choice waits for no system

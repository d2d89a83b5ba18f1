"""What the program promises of every page: what is typed outlives a killed process, files are dropped, papers are seen first."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.models.engine import open_engine
from desktop.services.folder import OfficeFolder
from desktop.services.roles import Role
from desktop.services.unit_of_work import Office
from desktop.views.attendance.transfer.dialog import ImportDialog
from desktop.views.change_bus import ChangeBus
from desktop.views.groups.roster_dialog import RosterDialog
from desktop.views.papers.preview import PrintPreview
from desktop.views.task_runner import TaskRunner
from desktop.views.widgets.drafts import AFTER_TYPING_MS
from tests.desktop.views.attendance.keyboard import Key
from tests.desktop.views.contracts.office import Stage, make_stage
from tests.desktop.views.hand import Hand
from tests.desktop.views.test_roles_matrix import drop
from tests.desktop.views.whole_window import Place, WholeWindow, nobody_answers, signed_in, things

offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass(frozen=True, slots=True)
class Desk:
    """The window of a director, and the hand on its keys."""

    stage: Stage
    whole: WholeWindow
    hand: Hand
    places: list[Place]

    def at(self, page: str, named: str = "") -> None:
        """A page, or the first thing of a kind on it."""
        self.whole.give_up()
        things = [place for place in self.places if place[0] == page and named in place[1]]
        self.whole.go(things[0] if named else (page, {}))
        self.whole.window.activateWindow()
        QApplication.processEvents()


def desk_of(stage: Stage, places: list[Place]) -> Desk:
    whole = WholeWindow(signed_in(stage, Role.DIRECTOR))
    hand = Hand(whole.window, stage.workspace.tasks)
    hand.settle()
    return Desk(stage, whole, hand, places)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    stage = make_stage(tmp_path_factory.mktemp("office"))
    made = desk_of(stage, things(stage))
    yield made
    made.whole.close()
    stage.workspace.tasks.shutdown()
    stage.workspace.office.close()


@offscreen
def test_what_was_typed_is_there_after_the_process_was_killed(desk: Desk, tmp_path: Path) -> None:
    desk.at("groups")
    desk.hand.keys("Ctrl+N")
    desk.hand.write("Қанатова", "groups.child.surname")
    QTest.qWait(AFTER_TYPING_MS + 50)
    desk.hand.settle()
    shutil.copytree(desk.stage.workspace.folder.path, tmp_path / "office")  # the disk as a kill would leave it: nothing is closed
    space = desk.stage.workspace
    folder, old = OfficeFolder(tmp_path / "office"), space.office
    office = Office(open_engine(folder.database, space.key), old.actor, old.clock, old.new_id, old.device)
    desk.whole.give_up()
    after = replace(space, office=office, folder=folder, tasks=TaskRunner(), bus=ChangeBus())
    again = desk_of(replace(desk.stage, workspace=after), [])
    try:
        again.at("groups")
        again.hand.keys("Ctrl+N")
        again.hand.tab_to("groups.child.draft.restoreButton")
        again.hand.press(Key.Key_Space)
        typed = QApplication.activeModalWidget().findChild(QLineEdit, "groups.child.surname")
        assert typed is not None
        assert typed.text() == "Қанатова"
    finally:
        again.whole.close()
        after.tasks.shutdown()
        office.close()


@pytest.mark.parametrize(
    ("page", "named", "keys", "menu"),
    [
        ("groups", "group", "Ctrl+P", None),
        ("attendance", "", "Ctrl+P", None),
        ("contracts", "contract", "", ("contracts.moreButton", "contracts.printAction")),
    ],
)
@offscreen
def test_a_paper_is_seen_before_it_is_printed(desk: Desk, page: str, named: str, keys: str, menu: tuple[str, str] | None) -> None:
    desk.at(page, named)
    with nobody_answers():
        if menu is None:
            desk.hand.keys(keys)
        else:
            desk.hand.choose(*menu)
        preview = QApplication.activeModalWidget()
        assert isinstance(preview, PrintPreview)
        assert preview.pdf().startswith(b"%PDF")
        for _ in range(5):  # page after page
            desk.hand.settle()
        assert preview.pages.drawn() >= 1
        assert preview.print_button.isEnabled()
        desk.hand.press(Key.Key_Escape)
    assert desk.hand.no_dialog()


@pytest.mark.parametrize(
    ("page", "keys", "dialog"), [("groups", "Ctrl+Shift+O", RosterDialog), ("attendance", "Ctrl+Shift+O", ImportDialog)]
)
@offscreen
def test_a_list_is_dropped_on_the_dialog_that_reads_it(desk: Desk, tmp_path: Path, page: str, keys: str, dialog: type) -> None:
    (tmp_path / "list.xlsx").write_bytes(b"no list at all")
    desk.at(page)
    desk.hand.keys(keys)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, dialog)
    drop(shown, tmp_path / "list.xlsx")
    desk.hand.settle()
    assert shown.file.text() == "list.xlsx"
    assert shown.notice.isVisible(), "what is no list is said, and the dialog waits for another"
    desk.hand.press(Key.Key_Escape)
    assert desk.hand.no_dialog()

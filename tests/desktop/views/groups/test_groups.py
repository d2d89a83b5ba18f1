"""The list of groups: create, edit, archive, and how full each is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.services.groups import archive_group, group, list_groups
from desktop.views.groups.group_list import Entry, GroupListModel
from desktop.views.groups.page import page
from desktop.views.groups.presenter import GroupsPresenter
from desktop.views.groups.screen import NOWHERE, GroupsScreen
from desktop.views.main_window import MainWindow
from desktop.views.workspace import Workspace
from protocol.messages.entities import AgeGroup
from tests.desktop.views.groups.office import Filled, make_window, press, type_text

Find = Callable[[str], Any]


def _screen(window: MainWindow) -> GroupsScreen:
    screen = window.page("groups")
    assert isinstance(screen, GroupsScreen)
    return screen


def test_a_group_is_created_by_keyboard(qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace) -> None:
    find("groups.newGroupButton").click()
    type_text(find("groups.group.name"), "Күншуақ")
    find("groups.group.age").set_value(AgeGroup.PRESCHOOL)
    find("groups.group.capacity").setValue(30)
    find("groups.group.teachers").setPlainText("Ахметова Дана\n\nИванова Ольга")
    press(qtbot, find("groups.group.teachers"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    workspace.tasks.wait_idle()
    made = next(row for row in workspace.office.ask(list_groups) if row.name == "Күншуақ")
    assert (made.age, made.capacity, made.teachers) == (AgeGroup.PRESCHOOL, 30, ("Ахметова Дана", "Иванова Ольга"))
    assert find("groups.groupTitle").text() == "Күншуақ"


def test_a_group_without_a_name_is_not_created_and_says_why(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace
) -> None:
    find("groups.newGroupButton").click()
    find("groups.group.primaryButton").click()
    dialog = find("groups.group")
    assert dialog.form.field("name").error
    dialog.reject()
    assert len(workspace.office.ask(list_groups)) == 2


def test_an_edited_group_shows_its_new_name(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    _screen(window).list.pick(filled.botaqan)
    find("groups.editButton").click()
    name: QLineEdit = find("groups.group.name")
    assert name.text() == "Ботақан"
    name.selectAll()
    type_text(name, "Бөбек")
    find("groups.group.primaryButton").click()
    assert find("groups.groupTitle").text() == "Бөбек"
    assert workspace.office.ask(group, filled.botaqan).name == "Бөбек"


def test_an_archived_group_is_taken_back_by_undo(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    _screen(window).list.pick(filled.botaqan)
    press(qtbot, _screen(window).list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    workspace.tasks.wait_idle()
    assert workspace.office.ask(group, filled.botaqan).archived
    assert _screen(window).whole.archive.text() == "Restore"
    find("toast.undoButton").click()
    workspace.tasks.wait_idle()
    assert not workspace.office.ask(group, filled.botaqan).archived


def test_a_group_with_children_stays_and_the_message_says_what_to_do(
    window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    _screen(window).list.pick(filled.balapan)
    _screen(window).whole.archive.trigger()
    workspace.tasks.wait_idle()
    assert "Move them to another group" in window.toasts.toasts[0].label.text()
    assert not workspace.office.ask(group, filled.balapan).archived


def test_a_full_group_says_so_in_words(window: MainWindow, find: Find, filled: Filled) -> None:
    screen = _screen(window)
    index = screen.list.entries.find(filled.balapan)
    spoken = screen.list.entries.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "2 / 2" in spoken
    assert "full" in spoken
    assert "Әлиева Сәуле" in spoken


def test_the_page_opens_on_a_group_asked_for(window: MainWindow, find: Find, filled: Filled) -> None:
    window.go("groups", group=filled.balapan)
    assert find("groups.groupTitle").text() == "Балапан"
    assert _screen(window).table.model.rowCount() == 2


def test_an_archived_group_goes_below_the_others(window: MainWindow, workspace: Workspace, filled: Filled) -> None:
    workspace.bus.publish(workspace.office.do(archive_group, filled.botaqan).changes)
    workspace.tasks.wait_idle()
    screen = _screen(window)
    rows = [screen.list.entries.data(screen.list.entries.index(at)) for at in range(screen.list.entries.rowCount())]
    assert rows == ["All children", "Балапан", "Ботақан"]


def test_the_model_of_the_list_keeps_its_word(qtbot: QtBot) -> None:
    model = GroupListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_entries([Entry("a", "A", "1"), Entry("b", "B", "2 / 3", line="kk", share=0.6)])
    model.set_entries([Entry("a", "A", "2"), Entry("b", "B", "2 / 3", line="kk", share=0.6)])
    model.set_entries([Entry("b", "B", "3 / 3", line="kk", share=1.0)])
    assert tester.model() is model
    assert not model.find(NOWHERE).isValid()


def test_the_children_table_keeps_its_word(window: MainWindow, workspace: Workspace, filled: Filled) -> None:
    screen = _screen(window)
    tester = QAbstractItemModelTester(screen.table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    screen.list.pick(filled.botaqan)
    screen.list.pick(filled.balapan)
    screen.table.set_filter("диас")
    assert tester.model().rowCount() == 1


def test_an_office_without_groups_says_what_to_do_first(qtbot: QtBot, workspace: Workspace, find: Find) -> None:
    window = make_window(workspace, [page(workspace)])
    qtbot.addWidget(window)
    find("groups.children.empty").button.click()
    assert find("groups.group").isVisible()
    find("groups.group").reject()


def test_everything_drawn_is_drawn_without_a_fault(window: MainWindow, filled: Filled) -> None:
    screen = _screen(window)
    screen.list.pick(filled.balapan)
    assert not screen.grab().isNull()
    assert screen.list.property("paintFailed") is None


def test_the_presenter_knows_the_day_of_the_kindergarten(workspace: Workspace) -> None:
    assert GroupsPresenter(workspace).today().isoformat() == "2026-11-12"

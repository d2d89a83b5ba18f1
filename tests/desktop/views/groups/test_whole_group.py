"""What is done with a whole group, by keyboard: up a year and back, its list on paper, children from a file."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.services.children import leave, list_children
from desktop.services.groups import group, list_groups
from desktop.views.groups.list_preview import GroupListPreview, ListPresenter
from desktop.views.groups.screen import EVERYONE, NOWHERE, GroupsScreen
from desktop.views.main_window import MainWindow
from desktop.views.workspace import Workspace
from protocol.messages.entities import AgeGroup
from tests.desktop.views.groups.office import MOTHER, TODAY, Filled, child_draft, press, type_text

Find = Callable[[str], Any]
CONTROL = Qt.KeyboardModifier.ControlModifier


def _screen(window: MainWindow) -> GroupsScreen:
    screen = window.page("groups")
    assert isinstance(screen, GroupsScreen)
    return screen


def _names(workspace: Workspace, group_id: str) -> list[str]:
    return [row.name for row in workspace.office.ask(list_children, group_id=group_id)]


def test_a_group_moves_up_by_keyboard_and_undo_brings_everyone_back(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    screen = _screen(window)
    screen.list.pick(filled.balapan)
    press(qtbot, screen.list, Qt.Key.Key_U, CONTROL)
    assert find("groups.promotion.age").value() is AgeGroup.PRESCHOOL
    assert find("groups.promotion.on").text() == "01.09.2027"
    find("groups.promotion.on").set_value(TODAY)
    assert "2" in find("groups.promotion.plan").accessibleName()
    name = find("groups.promotion.name")
    name.selectAll()
    type_text(name, "Қарлығаш")
    press(qtbot, name, Qt.Key.Key_Return, CONTROL)
    workspace.tasks.wait_idle()
    made = next(row for row in workspace.office.ask(list_groups) if row.name == "Қарлығаш")
    assert (made.children, _names(workspace, filled.balapan)) == (2, [])
    assert find("groups.groupTitle").text() == "Қарлығаш"
    find("toast.undoButton").click()
    workspace.tasks.wait_idle()
    assert _names(workspace, filled.balapan) == ["Әбіл Диас", "Серік Айлин"]
    assert find("groups.groupTitle").text() == "Балапан"
    assert workspace.office.ask(group, made.id).archived


def test_a_renamed_group_is_taken_back_from_the_menu_and_only_once(
    window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    screen = _screen(window)
    screen.list.pick(filled.balapan)
    screen.whole.promote.trigger()
    find("groups.promotion.target").set_value("rename")
    assert not find("groups.promotion").form.field("on").isVisible()
    find("groups.promotion.name").setText("Балапан 2")
    find("groups.promotion.primaryButton").click()
    workspace.tasks.wait_idle()
    assert find("groups.groupTitle").text() == "Балапан 2"
    screen.whole.take_back.trigger()
    workspace.tasks.wait_idle()
    assert workspace.office.ask(group, filled.balapan).name == "Балапан"
    screen.whole.take_back.trigger()
    workspace.tasks.wait_idle()
    assert any("no move up" in toast.label.text() for toast in window.toasts.toasts)


def test_an_undo_that_would_lose_a_later_change_says_whose(
    window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    screen = _screen(window)
    screen.list.pick(filled.balapan)
    screen.whole.promote.trigger()
    find("groups.promotion.target").set_value(filled.botaqan)
    find("groups.promotion.on").set_value(TODAY)
    find("groups.promotion.primaryButton").click()
    workspace.tasks.wait_idle()
    workspace.office.do(leave, filled.dias, date(2026, 11, 30), "көшті")
    find("toast.undoButton").click()
    workspace.tasks.wait_idle()
    assert any("Әбіл Диас" in toast.label.text() for toast in window.toasts.toasts)
    assert len(_names(workspace, filled.botaqan)) == 2


def test_a_group_nobody_can_be_moved_from_says_so_in_the_dialog(
    window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    screen = _screen(window)
    screen.list.pick(filled.botaqan)
    screen.whole.promote.trigger()
    find("groups.promotion.primaryButton").click()
    workspace.tasks.wait_idle()
    assert "Nobody of “Ботақан”" in find("groups.promotion.problem").accessibleName()
    find("groups.promotion").reject()


# children from a file


def _file(folder: Path, *rows: tuple[str, ...]) -> Path:
    path = folder / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        head = ("ИИН", "ФИО", "Группа", "Родитель", "ИИН родителя", "Телефон")
        csv.writer(file, delimiter=";").writerows([head, *rows])
    return path


def _row(serial: int, name: str, phone: str = "8 701 234 56 78", group_name: str = "") -> tuple[str, ...]:
    return (child_draft("", "", serial).iin, name, group_name, "Кәрімова Гүлнар Асқарқызы", MOTHER.iin, phone)


def test_children_come_from_a_file_only_when_agreed_and_go_by_undo(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace, filled: Filled, tmp_path: Path
) -> None:
    screen = _screen(window)
    screen.list.pick(filled.botaqan)
    press(qtbot, screen.list, Qt.Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = find("roster")
    dialog.take(_file(tmp_path, _row(100, "Тоқтар Мансұр"), _row(120, "Тоқтар Дана", "123"), _row(7, "Серік Айлана")))
    workspace.tasks.wait_idle()
    assert "New: 1 · known and different: 1" in find("roster.notice").accessibleName()
    assert dialog.problems.model.rowCount() == 1
    assert find("roster.importButton").text() == "Import 2 children"
    find("roster.change").setChecked(False)
    assert len(workspace.office.ask(list_children)) == 2
    press(qtbot, find("roster.importButton"), Qt.Key.Key_Return, CONTROL)
    workspace.tasks.wait_idle()
    assert _names(workspace, filled.botaqan) == ["Тоқтар Мансұр"]
    assert "Серік Айлин" in _names(workspace, filled.balapan)
    find("toast.undoButton").click()
    workspace.tasks.wait_idle()
    assert len(workspace.office.ask(list_children)) == 2


def test_an_import_tells_how_far_it_is_and_stopped_keeps_nothing(
    window: MainWindow, find: Find, workspace: Workspace, filled: Filled, tmp_path: Path
) -> None:
    _screen(window).whole.from_file.trigger()
    dialog = find("roster")
    before = workspace.office.ask(list_children)
    dialog.take(_file(tmp_path, _row(100, "Тоқтар Мансұр"), _row(120, "Тоқтар Дана")))
    workspace.tasks.wait_idle()
    find("roster.importButton").click()
    assert dialog.banner.isVisible()
    dialog.reject()
    workspace.tasks.wait_idle()
    assert (dialog.isVisible(), dialog.banner.isVisible()) == (True, False)
    assert "stopped" in find("roster.notice").accessibleName()
    assert workspace.office.ask(list_children) == before
    dialog.reject()


def test_another_group_for_the_rest_is_looked_at_again(
    window: MainWindow, find: Find, workspace: Workspace, filled: Filled, tmp_path: Path
) -> None:
    _screen(window).whole.from_file.trigger()
    dialog = find("roster")
    dialog.take(_file(tmp_path, _row(100, "Тоқтар Мансұр")))
    workspace.tasks.wait_idle()
    dialog.group.set_value(filled.balapan)
    dialog.group.edited.emit()
    workspace.tasks.wait_idle()
    assert "“Балапан” would have 3 children in 2 places" in find("roster.notice").accessibleName()
    dialog.reject()


def test_a_file_that_is_no_list_says_what_to_do(window: MainWindow, find: Find, workspace: Workspace, tmp_path: Path) -> None:
    _screen(window).whole.from_file.trigger()
    dialog = find("roster")
    path = tmp_path / "x.csv"
    path.write_text("a;b\nc;d\n", encoding="utf-8")
    dialog.take(path)
    workspace.tasks.wait_idle()
    assert "template" in find("roster.notice").accessibleName()
    assert not find("roster.importButton").isEnabled()
    dialog.save_template(tmp_path / "template.xlsx")
    workspace.tasks.wait_idle()
    assert (tmp_path / "template.xlsx").stat().st_size > 1000
    dialog.reject()


# the list on paper


@pytest.fixture
def preview(qtbot: QtBot, window: MainWindow, workspace: Workspace, filled: Filled, tmp_path: Path) -> GroupListPreview:
    def printer(_parent: object, chosen: Callable[[QPrinter], object]) -> None:
        made = QPrinter()
        made.setOutputFileName(str(tmp_path / "printed.pdf"))
        made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        chosen(made)

    dialog = GroupListPreview(ListPresenter(workspace), (filled.balapan, "Балапан"), window.show_toast, window, printer)
    dialog.show()
    workspace.tasks.wait_idle()
    return dialog


def test_the_list_is_saved_with_the_data_that_were_ticked(
    preview: GroupListPreview, workspace: Workspace, tmp_path: Path
) -> None:
    preview.phones.setChecked(True)
    preview.iins.setChecked(True)
    workspace.tasks.wait_idle()
    preview.save(tmp_path / "list.pdf")
    workspace.tasks.wait_idle()
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    assert not preview.isVisible()


def test_the_list_goes_to_the_printer(preview: GroupListPreview, workspace: Workspace, tmp_path: Path) -> None:
    preview.print_button.click()
    workspace.tasks.wait_idle()
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


# who is in no group


def test_who_left_and_who_was_never_placed_are_found_with_where_they_were(
    window: MainWindow, workspace: Workspace, filled: Filled
) -> None:
    workspace.bus.publish(workspace.office.do(leave, filled.dias, date(2026, 10, 1), "көшті").changes)
    workspace.tasks.wait_idle()
    screen = _screen(window)
    assert screen.list.entries.find(EVERYONE).isValid()
    screen.list.pick(NOWHERE)
    row = screen.table.model.row_at(screen.table.model.index(0, 0))
    assert (row.left_group, row.left_on) == ("Балапан", date(2026, 10, 1))
    at = screen.table.model.index(0, [column.key for column in screen.table.model.columns].index("group"))
    assert screen.table.model.data(at) == "Балапан, left 01.10.2026"

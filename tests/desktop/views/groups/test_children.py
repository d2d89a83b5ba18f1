"""Children: the form with guardians, the search, the card, moves and leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.services.children import card, leave, list_children
from desktop.views.groups.child_form import ChildDialog
from desktop.views.groups.screen import NOWHERE, GroupsScreen
from desktop.views.groups.words import full_years
from desktop.views.main_window import MainWindow
from desktop.views.workspace import Workspace
from protocol.identifiers import check_digit
from tests.desktop.views.groups.office import MOTHER, TODAY, Filled, child_draft, iin, press, type_text

Find = Callable[[str], Any]
BORN = date(2022, 2, 8)
FATHER_IIN = iin(date(1989, 7, 1), 33)


def _screen(window: MainWindow) -> GroupsScreen:
    screen = window.page("groups")
    assert isinstance(screen, GroupsScreen)
    return screen


def _type(qtbot: QtBot, find: Find, values: dict[str, str]) -> None:
    for name, text in values.items():
        field = find(f"groups.child.{name}")
        field.clear()
        type_text(field, text)


def _fields(**more: str) -> dict[str, str]:
    names = {"iin": iin(BORN, 50), "surname": "Тоқтар", "given_name": "Мансұр", "guardians.0.iin": MOTHER.iin}
    return {**names, "guardians.0.surname": "Тоқтар", "guardians.0.given_name": "Дина", **more}


def _found(window: MainWindow, text: str) -> list[str]:
    screen = _screen(window)
    screen.search.setText(text)
    model = screen.table.model
    return [model.row_at(model.index(at, 0)).name for at in range(model.rowCount())]


def test_a_child_is_added_into_a_group_and_the_iin_gives_the_birth_date(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    _screen(window).list.pick(filled.botaqan)
    find("groups.newChildButton").click()
    _type(qtbot, find, _fields(**{"guardians.0.phone": "8 701 555 44 33"}))
    assert find("groups.child.birth_date").text() == "08.02.2022"
    press(qtbot, find("groups.child.surname"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    workspace.tasks.wait_idle()
    row = next(row for row in workspace.office.ask(list_children, group_id=filled.botaqan))
    assert (row.name, row.birth_date, row.guardian_phone) == ("Тоқтар Мансұр", BORN, "+77015554433")


def test_a_birth_date_typed_by_hand_is_not_overwritten(qtbot: QtBot) -> None:
    dialog = ChildDialog(None, (), TODAY)
    qtbot.addWidget(dialog)
    form = dialog.form
    form.set_values({"birth_date": date(2022, 2, 9)})
    type_text(form.field("iin").widget, iin(BORN, 50))
    assert form.field("birth_date").widget.value() == date(2022, 2, 9)


def test_what_the_service_refuses_stands_beside_its_field(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace
) -> None:
    find("groups.newChildButton").click()
    taken = child_draft("Серік", "Айлин", 7).iin
    _type(qtbot, find, _fields(iin=taken))
    find("groups.child.primaryButton").click()
    workspace.tasks.wait_idle()
    dialog = find("groups.child")
    assert "already" in dialog.form.field("iin").error
    assert find("groups.child.surname").text() == "Тоқтар"
    find("groups.child.birth_date").set_value(date(2022, 2, 10))
    find("groups.child.iin").setText(iin(BORN, 50))
    find("groups.child.primaryButton").click()
    workspace.tasks.wait_idle()
    assert "another date" in dialog.form.field("birth_date").error
    dialog.reject()


def test_a_bad_iin_of_a_guardian_is_said_under_it(qtbot: QtBot, window: MainWindow, find: Find) -> None:
    find("groups.newChildButton").click()
    wrong = MOTHER.iin[:-1] + str((int(MOTHER.iin[-1]) + 1) % 10)
    _type(qtbot, find, _fields(**{"guardians.0.iin": wrong}))
    find("groups.child.primaryButton").click()
    dialog = find("groups.child")
    assert "check digit" in dialog.form.field("guardians.0.iin").error
    assert find("groups.child.guardians.0.iin").text() == wrong
    dialog.reject()


def test_a_seventh_digit_0_asks_for_a_reason(qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace) -> None:
    find("groups.newChildButton").click()
    foreign = _with_check_digit("22020800123")
    _type(qtbot, find, _fields(iin=foreign))
    find("groups.child.birth_date").set_value(BORN)
    find("groups.child.primaryButton").click()
    dialog = find("groups.child")
    assert dialog.form.field("iin_reason").error
    type_text(find("groups.child.iin_reason"), "passport of another country")
    find("groups.child.primaryButton").click()
    workspace.tasks.wait_idle()
    assert foreign in [row.iin for row in workspace.office.ask(list_children)]


def _with_check_digit(eleven: str) -> str:
    digit = check_digit(eleven)
    assert digit is not None
    return f"{eleven}{digit}"


def test_a_second_guardian_is_added_and_the_first_extra_one_removed(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace
) -> None:
    find("groups.newChildButton").click()
    more = find("groups.child.addGuardianButton")
    more.click()
    more.click()
    father = {"guardians.2.iin": FATHER_IIN, "guardians.2.surname": "Тоқтар", "guardians.2.given_name": "Арман"}
    _type(qtbot, find, _fields(**{"guardians.1.surname": "Қате"}, **father))
    find("groups.child.removeGuardian1").click()
    assert find("groups.child.guardians.1.given_name").text() == "Арман"
    find("groups.child.primaryButton").click()
    workspace.tasks.wait_idle()
    child = next(row for row in workspace.office.ask(list_children) if row.name == "Тоқтар Мансұр")
    guardians = workspace.office.ask(card, child.id).draft.guardians
    assert [guardian.iin for guardian in guardians] == [MOTHER.iin, FATHER_IIN]


@pytest.mark.parametrize("typed", [MOTHER.iin, "87012345678", "701 234", "айлин"])
def test_a_child_is_found_by_the_guardians_iin_phone_or_by_name(window: MainWindow, typed: str) -> None:
    assert "Серік Айлин" in _found(window, typed)


def test_who_left_is_found_too(window: MainWindow, workspace: Workspace, filled: Filled) -> None:
    workspace.bus.publish(workspace.office.do(leave, filled.dias, date(2026, 10, 1), "көшті").changes)
    workspace.tasks.wait_idle()
    assert _found(window, "диас") == ["Әбіл Диас"]
    screen = _screen(window)
    screen.list.pick(NOWHERE)
    assert screen.search.text() == ""
    assert screen.table.model.rowCount() == 1


def test_enter_on_a_row_opens_the_card_and_back_returns(qtbot: QtBot, window: MainWindow, find: Find) -> None:
    screen = _screen(window)
    screen.table.view.selectRow(0)
    press(qtbot, screen.table.view, Qt.Key.Key_Return)
    person = find("groups.card.person")
    assert "05.04.2022" in person.facts()
    screen.card.back.emit()
    assert find("groups.children").isVisible()


def test_the_card_shows_siblings_and_leads_to_them(window: MainWindow, find: Find, filled: Filled) -> None:
    window.go("groups", child=filled.ailin)
    line = find("groups.card.siblingLine")
    button = line.layout().itemAt(0).widget()
    assert button.text() == "Әбіл Диас"
    button.click()
    assert iin(date(2022, 4, 5), 9) in find("groups.card.person").facts()


def test_a_move_begins_a_new_stay_and_keeps_the_old_one(
    window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    window.go("groups", child=filled.ailin)
    find("groups.card.moveButton").click()
    group = find("groups.move.group")
    assert group.count() == 1
    group.set_value(filled.botaqan)
    find("groups.move.on").set_value(date(2025, 9, 1))
    find("groups.move.primaryButton").click()
    workspace.tasks.wait_idle()
    assert "01.09.2025" in find("groups.move").form.field("on").error
    find("groups.move.on").set_value(TODAY)
    find("groups.move.primaryButton").click()
    workspace.tasks.wait_idle()
    history = workspace.office.ask(card, filled.ailin).history
    assert [(stay.group_name, stay.ends_on) for stay in history] == [("Ботақан", None), ("Балапан", date(2026, 11, 11))]
    assert find("groups.card.history").model.rowCount() == 2


def test_a_leave_is_taken_back_by_undo(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    window.go("groups", child=filled.ailin)
    find("groups.card.leaveButton").click()
    type_text(find("groups.leave.reason"), "көшіп кетті")
    find("groups.leave.primaryButton").click()
    workspace.tasks.wait_idle()
    stay = workspace.office.ask(card, filled.ailin).history[0]
    assert (stay.ends_on, stay.end_reason) == (TODAY, "көшіп кетті")
    assert find("groups.card.returnButton").isVisible()
    find("toast.undoButton").click()
    workspace.tasks.wait_idle()
    assert workspace.office.ask(card, filled.ailin).history[0].ends_on is None


def test_a_child_who_left_is_placed_again(window: MainWindow, find: Find, workspace: Workspace, filled: Filled) -> None:
    workspace.office.do(leave, filled.dias, date(2026, 10, 1), "көшті")
    window.go("groups", child=filled.dias)
    find("groups.card.placeButton").click()
    find("groups.place.group").set_value(filled.botaqan)
    find("groups.place.primaryButton").click()
    workspace.tasks.wait_idle()
    assert workspace.office.ask(card, filled.dias).history[0].group_name == "Ботақан"
    assert find("groups.card.moveButton").isVisible()


def test_an_edited_child_keeps_the_guardians(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    window.go("groups", child=filled.ailin)
    find("groups.card.editButton").click()
    assert find("groups.child.guardians.0.phone").text() == "+7 701 234 56 78"
    _type(qtbot, find, {"given_name": "Айлана"})
    find("groups.child.primaryButton").click()
    workspace.tasks.wait_idle()
    draft = workspace.office.ask(card, filled.ailin).draft
    assert draft.given_name == "Айлана"
    assert draft.guardians == (MOTHER,)


def test_full_years_change_on_the_birthday() -> None:
    assert full_years(date(2022, 11, 12), date(2026, 11, 12)) == 4
    assert full_years(date(2022, 11, 13), date(2026, 11, 12)) == 3
    assert full_years(date(2027, 1, 1), date(2026, 11, 12)) == 0

"""Deciding on several requests at once, through the real widgets by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.services.enrolment import view_request
from desktop.services.request_batch import Decision
from desktop.views.enrolment.screen import EnrolmentScreen
from desktop.views.enrolment.several_dialog import DecideSeveralDialog
from desktop.views.main_window import MainWindow
from desktop.views.workspace import Workspace
from protocol.messages.entities import RequestState
from tests.desktop.views.enrolment.requests import bring
from tests.desktop.views.groups.office import Filled, press, type_text

Find = Callable[[str], Any]
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _open(qtbot: QtBot, window: MainWindow, find: Find) -> DecideSeveralDialog:
    press(qtbot, find("enrolment.table").view, Qt.Key.Key_M, KEYS)
    qtbot.waitUntil(lambda: any(one.objectName() == "enrolment.several" for one in QApplication.topLevelWidgets()))
    dialog = find("enrolment.several")
    assert isinstance(dialog, DecideSeveralDialog)
    return dialog


def _states(workspace: Workspace) -> dict[str, RequestState]:
    workspace.tasks.wait_idle()
    return {one: workspace.office.ask(view_request, one).row.state for one in ("late", "new", "waits")}


def _results(dialog: DecideSeveralDialog) -> dict[str, str]:
    model = dialog.table.model
    at = [column.key for column in model.columns].index("outcome")
    return {model.row_at(model.index(row, 0)).id: model.index(row, at).data() for row in range(model.rowCount())}


def _words(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_all_are_declined_by_keys_with_one_reason_and_taken_back(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace
) -> None:
    dialog = _open(qtbot, window, find)
    assert dialog.chosen() == (), "nothing is decided that nobody chose"
    assert not dialog.primary.isEnabled()
    press(qtbot, dialog.table.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.chosen()) == 3
    dialog.decision.set_value(Decision.DECLINE)
    dialog.decision.edited.emit()
    dialog.submit()
    assert dialog.form.field("reason").error, "a refusal needs a reason"
    assert _states(workspace)["new"] is RequestState.NEW
    type_text(dialog.reason, "Құжаттар толық емес")
    dialog.submit()
    assert set(_states(workspace).values()) == {RequestState.DECLINED}
    find("enrolment.several.undoButton")
    assert set(_results(dialog).values()) == {"decided"}
    assert workspace.office.ask(view_request, "new").reason == "Құжаттар толық емес"
    dialog.undo.click()
    assert _states(workspace) == {"late": RequestState.NEW, "new": RequestState.NEW, "waits": RequestState.WAITING_LIST}
    told = _words(find("enrolment.several.outcome"))
    # the English plural stands in the compiled translation, its "(s)" in the source
    assert "3 decisions taken back" in told or "3 decision(s) taken back" in told
    dialog.reject()


def test_those_chosen_in_the_queue_are_chosen_and_doubts_stand_beside_them(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    screen = window.page("enrolment")
    assert isinstance(screen, EnrolmentScreen)
    flags = QItemSelectionModel.SelectionFlag
    for request_id in ("late", "new"):
        screen.table.view.selectionModel().select(screen.table.model.find(request_id), flags.Select | flags.Rows)
    dialog = _open(qtbot, window, find)
    workspace.tasks.wait_idle()
    assert dialog.chosen() == ("late", "new")
    model = dialog.table.model
    against = [column.key for column in model.columns].index("against")
    assert model.index(0, against).data() == "full, age"
    assert "1 of them" in _words(find("enrolment.several.doubts"))
    dialog.submit()
    assert dialog.form.field("reason").error
    assert _states(workspace)["late"] is RequestState.NEW
    type_text(dialog.reason, "Басшының рұқсатымен")
    dialog.submit()
    states = _states(workspace)
    assert (states["late"], states["new"]) == (RequestState.ACCEPTED, RequestState.ACCEPTED)
    assert workspace.office.ask(view_request, "late").accepted_group_id == filled.balapan
    dialog.reject()


def test_one_that_is_refused_says_why_beside_the_others(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace, filled: Filled
) -> None:
    bring(workspace, "nowhere", "Үміт", serial=830)
    dialog = _open(qtbot, window, find)
    press(qtbot, dialog.table.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dialog.group.set_value(None)
    type_text(dialog.reason, "Бәрі қабылданады")
    dialog.submit()
    workspace.tasks.wait_idle()
    find("enrolment.several.outcome")
    assert _results(dialog) == {"late": "decided", "new": "decided", "waits": "not decided", "nowhere": "not decided"}
    assert "chose no group" in _words(find("enrolment.several.outcome"))
    assert set(dialog.chosen()) == {"waits", "nowhere"}, "those left can be decided another way at once"
    dialog.group.set_value(filled.botaqan)
    dialog.group.edited.emit()
    dialog.submit()
    workspace.tasks.wait_idle()
    assert set(_results(dialog).values()) == {"decided"}
    dialog.reject()


def test_a_sister_on_the_request_leads_to_her_card(window: MainWindow, find: Find, workspace: Workspace) -> None:
    window.go("enrolment", request="new")
    line = find("enrolment.siblingLine")
    screen = window.page("enrolment")
    assert isinstance(screen, EnrolmentScreen)
    wanted: list[str] = []
    screen.panel.child_wanted.disconnect()
    screen.panel.child_wanted.connect(wanted.append)
    screen.panel.request_wanted.connect(wanted.append)
    line.button.click()
    assert len(wanted) == 1


def test_waiting_list_and_refusal_are_given_by_keys_and_a_lost_request_leaves_the_queue(
    qtbot: QtBot, window: MainWindow, find: Find, workspace: Workspace
) -> None:
    view = find("enrolment.table").view
    for request_id, key, name, state in (
        ("new", Qt.Key.Key_W, "enrolment.wait", RequestState.WAITING_LIST),
        ("late", Qt.Key.Key_D, "enrolment.decline", RequestState.DECLINED),
    ):
        window.go("enrolment", request=request_id)
        workspace.tasks.wait_idle()
        press(qtbot, view, key, KEYS)
        qtbot.waitUntil(lambda name=name: getattr(QApplication.activeModalWidget(), "objectName", str)() == name)
        dialog = find(name)
        if name.endswith("decline"):
            type_text(find("enrolment.decline.reason"), "Орын жоқ")
        dialog.primary.setFocus()
        qtbot.keyClick(dialog.primary, Qt.Key.Key_Return)
        assert _states(workspace)[request_id] is state
    window.go("enrolment", request="nobody")
    assert find("enrolment.title").text(), "the queue and what was open stay"

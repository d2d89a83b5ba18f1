"""The register, and beginning a contract."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.services.errors import FieldProblems
from desktop.views.contracts.screen import ContractsScreen
from desktop.views.errors import explain
from desktop.views.widgets import EmptyState, FormDialog
from protocol.contracts import ContractState
from tests.desktop.views.contracts.conftest import Desk


def _numbers(desk: Desk) -> list[str]:
    model = desk.screen.register.table.model
    return [model.data(model.index(at, 0)) for at in range(model.rowCount())]


def test_the_register_shows_every_contract_and_counts_those_to_sign(desk: Desk, qtmodeltester: ModelTester) -> None:
    assert _numbers(desk) == ["2026-003", "2026-002", "2026-001"]
    assert desk.window.nav.item("contracts").count() == 1
    qtmodeltester.check(desk.screen.register.table.model)


def test_a_state_and_words_narrow_the_register(desk: Desk, qtbot: QtBot) -> None:
    register = desk.screen.register
    qtbot.keyClick(register.filter, Qt.Key.Key_Right)
    assert _numbers(desk) == ["2026-001"]
    qtbot.keyClick(register.filter, Qt.Key.Key_Left)
    register.search.setText("тоқтар")
    assert _numbers(desk) == ["2026-002"]


def test_enter_opens_a_contract_and_alt_left_comes_back_to_its_row(desk: Desk, qtbot: QtBot) -> None:
    table = desk.screen.register.table
    table.select_key(desk.stage.sent)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    desk.settle()
    assert desk.screen.stack.currentWidget() is desk.screen.page
    qtbot.keyClick(desk.screen.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.screen.stack.currentWidget() is desk.screen.register
    assert table.current_row().id == desk.stage.sent


def test_a_contract_is_prepared_from_an_accepted_request_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go("contracts", request=desk.stage.accepted)
    desk.settle()
    dialog = desk.screen.dialog
    assert dialog is not None
    assert dialog.form.field("starts_on").widget.value() == date(2026, 11, 13)
    assert dialog.form.field("parent_fee").widget.value() == 25_500
    pickup = dialog.form.field("pickup").widget
    pickup.set_value("Петрова Анна, grandmother, +7 701 000 00 00\n\n")
    qtbot.keyClick(pickup, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    view = desk.state(desk.screen.presenter.contract_id or "")
    assert view.row.number == "2026-004"
    assert view.fields.pickup == ("Петрова Анна, grandmother, +7 701 000 00 00",)
    assert desk.screen.page.send.isVisible()


def test_an_end_before_the_beginning_stands_under_its_field_and_keeps_what_was_typed(desk: Desk) -> None:
    desk.window.go("contracts", request=desk.stage.accepted)
    desk.settle()
    dialog = desk.screen.dialog
    assert dialog is not None
    dialog.form.set_values({"ends_on": date(2026, 1, 1)})
    dialog.submit()
    desk.settle()
    assert dialog.form.field("ends_on").error
    assert dialog.form.field("ends_on").widget.text() == "01.01.2026"
    dialog.reject()


def test_what_the_contract_lacks_elsewhere_is_named(desk: Desk) -> None:
    desk.window.go("contracts", request=desk.stage.accepted)
    desk.settle()
    dialog = desk.screen.dialog
    assert dialog is not None
    explained = explain(FieldProblems({"licence": "missing", "parent_document": "missing"}))
    assert explained is not None
    dialog.fail(explained)
    assert "the licence, the parent's identity document" in dialog.notice.accessibleName()
    dialog.reject()


def test_a_request_that_has_its_contract_opens_it(desk: Desk) -> None:
    request_id = desk.state(desk.stage.sent).request_id
    desk.window.go("contracts", request=request_id)
    desk.settle()
    assert desk.screen.presenter.contract_id == desk.stage.sent


def test_a_prepared_contract_is_sent_to_the_parent(desk: Desk, qtbot: QtBot) -> None:
    desk.open(desk.stage.prepared)
    qtbot.mouseClick(desk.screen.page.send, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.state(desk.stage.prepared).row.state is ContractState.SENT
    assert not desk.screen.page.send.isVisible()
    assert desk.toasts()


def test_withdrawing_asks_for_a_reason(desk: Desk) -> None:
    desk.open(desk.stage.sent)
    desk.screen.page._withdraw.trigger()
    dialog = desk.screen.page.findChild(FormDialog, "contracts.withdraw")
    assert dialog is not None
    dialog.form.set_values({"usual": ""})
    dialog.submit()
    desk.settle()
    assert dialog.form.field("words").error
    dialog.form.set_values({"words": "  Отказались  "})
    dialog.submit()
    desk.settle()
    view = desk.state(desk.stage.sent)
    assert (view.row.state, view.reason) == (ContractState.WITHDRAWN, "Отказались")
    assert desk.screen.page.end.isVisible()


def test_the_methodist_is_told_whose_work_this_is(methodists_screen: ContractsScreen) -> None:
    methodists_screen.enter(contract="any")
    empty = methodists_screen.findChild(EmptyState, "contracts.notAllowed")
    assert empty is not None
    assert empty.isVisible()


def test_without_contracts_the_register_leads_to_the_requests(desk: Desk) -> None:
    desk.screen.register.set_rows(())
    desk.screen.register.table.empty_action.emit()
    assert desk.went == [("enrolment", {})]

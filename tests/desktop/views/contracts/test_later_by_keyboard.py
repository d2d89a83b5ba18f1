"""A contract in force by keys alone: amended, renewed, terminated with the key that signs the notice, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.models.contracts import Contract
from desktop.services import contracts, signing
from desktop.services.contracts import ContractView
from desktop.views.contracts.page import page
from desktop.views.contracts.screen import ContractsScreen
from desktop.views.main_window import MainWindow
from protocol.contracts import ContractKind, ContractState
from tests.desktop.views.attendance.keyboard import Key
from tests.desktop.views.contracts.office import PASSWORD, Stage, elsewhere, head_key, make_stage, make_window
from tests.desktop.views.hand import Hand


@dataclass(slots=True)
class InForce:
    """The window on a contract in force, and the hand on its keys."""

    stage: Stage
    window: MainWindow
    hand: Hand
    contract: str
    key: Path

    def open(self) -> None:
        """The contract in force, as it is found by its number."""
        self.window.go("contracts")
        self.hand.settle()
        self.hand.keys("Ctrl+F")
        self.hand.write(self.view(self.contract).row.number)
        self.hand.press(Key.Key_Down)
        self.hand.press(Key.Key_Return)
        assert self.shown() == self.contract

    def shown(self) -> str | None:
        """The contract on the page."""
        screen = self.window.page("contracts")
        assert isinstance(screen, ContractsScreen)
        return screen.presenter.contract_id

    def view(self, contract_id: str | None) -> ContractView:
        assert contract_id is not None
        return self.stage.workspace.office.ask(contracts.view_contract, contract_id)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[InForce]:
    folder = tmp_path_factory.mktemp("later")
    stage = make_stage(folder)
    office = stage.workspace.office
    signing.countersign(office, stage.parent_signed, head_key(), PASSWORD, stage.workspace.trust())
    office.do(lambda uow: setattr(uow.session.get_one(Contract, stage.parent_signed), "state", "signed"))  # the portal accepts it
    key = folder / "GOST512_head.p12"
    key.write_bytes(head_key())
    window = make_window([page(stage.workspace), elsewhere("enrolment", [])])
    window.show()
    window.activateWindow()
    hand = Hand(window, stage.workspace.tasks)
    hand.settle()
    yield InForce(stage, window, hand, stage.parent_signed, key)
    hand.settle()
    window.close()
    window.deleteLater()
    stage.workspace.tasks.shutdown()
    office.close()


def test_an_additional_agreement_is_prepared(desk: InForce) -> None:
    desk.open()
    desk.hand.keys("Ctrl+Shift+A")
    assert desk.hand.dialog() == "contracts.amend"
    desk.hand.write("27000", "contracts.amend.parent_fee")
    desk.hand.write("жаңа тариф", "contracts.amend.reason")
    desk.hand.keys("Ctrl+Return")
    assert desk.hand.no_dialog()
    made = desk.view(desk.shown())
    assert (made.row.kind, made.row.state) == (ContractKind.AMENDMENT, ContractState.PREPARED)
    assert [(change.field, change.after) for change in made.later.changes] == [("parent_fee", 27_000)]
    assert [one.id for one in desk.view(desk.contract).later.attached] == [made.row.id]


def test_the_next_contract_is_prepared(desk: InForce) -> None:
    desk.open()
    desk.hand.keys("Ctrl+Shift+R")
    assert desk.hand.dialog() == "contracts.renew"
    desk.hand.write("01.09.2028", "contracts.renew.ends_on")
    desk.hand.keys("Ctrl+Return")
    assert desk.hand.no_dialog()
    made = desk.view(desk.shown())
    assert (made.row.kind, made.row.state) == (ContractKind.RENEWAL, ContractState.PREPARED)
    assert desk.view(desk.contract).row.state is ContractState.SIGNED


def test_a_contract_is_terminated_with_the_key_and_taken_back_from_the_message(desk: InForce) -> None:
    desk.open()
    desk.hand.keys("Ctrl+Shift+T")
    assert desk.hand.dialog() == "contracts.terminate"
    desk.hand.write("көшіп кетті", "contracts.terminate.words")
    desk.hand.tab_to("contracts.terminate.key")
    desk.hand.type(str(desk.key))
    desk.hand.write("wrong", "contracts.terminate.password")
    desk.hand.keys("Ctrl+Return")
    assert desk.hand.dialog() == "contracts.terminate", "a wrong password closes nothing"
    desk.hand.write(PASSWORD, "contracts.terminate.password")
    desk.hand.keys("Ctrl+Return")
    assert desk.hand.no_dialog()
    ended = desk.view(desk.contract)
    assert ended.row.state is ContractState.TERMINATED
    assert ended.later.termination is not None
    assert "көшіп кетті" in ended.later.termination.reason
    desk.hand.keys("F6")
    desk.hand.press(Key.Key_Space)
    assert desk.view(desk.contract).row.state is ContractState.SIGNED

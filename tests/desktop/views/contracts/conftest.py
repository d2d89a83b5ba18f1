"""The office with contracts, and the window on the page."""

from __future__ import annotations

import faulthandler
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services import contracts
from desktop.services.contracts import ContractView
from desktop.views.contracts.page import page
from desktop.views.contracts.screen import ContractsScreen
from desktop.views.main_window import MainWindow
from tests.desktop.views.contracts.office import Stage, as_methodist, elsewhere, make_stage, make_window


@dataclass(slots=True)
class Desk:
    """The window, its page and the office behind it."""

    window: MainWindow
    stage: Stage
    went: list[tuple[str, dict[str, object]]]

    @property
    def screen(self) -> ContractsScreen:
        shown = self.window.page("contracts")
        assert isinstance(shown, ContractsScreen)
        return shown

    def settle(self) -> None:
        """Let everything that is running end, and what it starts too."""
        for _ in range(4):
            if not self.stage.workspace.tasks.wait_idle(20):
                faulthandler.dump_traceback(all_threads=True)
                pytest.fail("something still runs after 20 seconds; the threads are above")
            QApplication.processEvents()

    def open(self, contract_id: str) -> None:
        self.window.go("contracts", contract=contract_id)
        self.settle()

    def state(self, contract_id: str) -> ContractView:
        return self.stage.workspace.office.ask(contracts.view_contract, contract_id)

    def toasts(self) -> list[str]:
        return [toast.label.text() for toast in self.window.toasts.toasts]


@pytest.fixture
def stage(tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    made = make_stage(tmp_path)
    yield made
    made.workspace.tasks.shutdown()
    made.workspace.office.close()


@pytest.fixture
def desk(stage: Stage, qtbot: QtBot) -> Desk:
    went: list[tuple[str, dict[str, object]]] = []
    window = make_window([page(stage.workspace), elsewhere("enrolment", went)])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    made = Desk(window, stage, went)
    made.settle()
    return made


@pytest.fixture
def methodists_screen(stage: Stage, qtbot: QtBot) -> ContractsScreen:
    window = make_window([page(as_methodist(stage.workspace))])
    qtbot.addWidget(window)
    window.show()
    shown = window.page("contracts")
    assert isinstance(shown, ContractsScreen)
    return shown

"""Commands about several contracts, and the reminder about one, added to the page Contracts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from desktop.views.contracts.batch_presenters import (
    ContractExportPresenter,
    ContractPreparingPresenter,
    ContractReminderPresenter,
)
from desktop.views.next_turn import open_next
from desktop.views.widgets import Button
from protocol.contracts import ContractState

if TYPE_CHECKING:
    from desktop.services.contract_batch import ReadyRequest
    from desktop.services.contract_reminder import Reminder
    from desktop.services.contracts import ContractView, Terms
    from desktop.views.contracts.screen import ContractsScreen
    from desktop.views.workspace import Workspace

translate = QCoreApplication.translate
PREPARE_KEYS, EXPORT_KEYS, REMIND_KEYS = "Ctrl+Shift+N", "Ctrl+Shift+E", "Ctrl+M"


def add_several(screen: ContractsScreen, workspace: Workspace) -> None:
    """Prepare several, export several (register), remind (contract): in the menus and by keys."""
    preparing, exporting = ContractPreparingPresenter(workspace), ContractExportPresenter(workspace)
    reminding = ContractReminderPresenter(workspace)
    for presenter in (preparing, exporting, reminding):
        presenter.setParent(screen)
        presenter.problem.connect(screen.shell.show_problem)

    def prepare() -> None:
        preparing.load(lambda answer: _ask_preparing(screen, preparing, answer))

    def export() -> None:
        _ask_exporting(screen, exporting)

    def remind() -> None:
        contract_id = screen.presenter.contract_id
        if contract_id is not None:
            reminding.load(contract_id, lambda reminder: _ask_reminding(screen, reminding, reminder))

    more = screen.register.more
    several = add_action(
        more, screen, "prepareSeveralAction", translate("SeveralContracts", "Prepare several contracts…"), prepare
    )
    written = add_action(more, screen, "exportSeveralAction", translate("SeveralContracts", "Export contracts…"), export)
    page_more = screen.page.findChild(Button, "contracts.moreButton")
    assert page_more is not None
    page_more.menu().addSeparator()
    reminded = add_action(page_more, screen, "remindAction", translate("SeveralContracts", "Remind the parent…"), remind)
    reminded.setEnabled(False)
    screen.add_command(PREPARE_KEYS, several.text(), prepare)
    screen.add_command(EXPORT_KEYS, written.text(), export)
    screen.add_command(REMIND_KEYS, reminded.text(), lambda: reminded.trigger() if reminded.isEnabled() else None)

    def settle(view: ContractView) -> None:
        reminded.setEnabled(view.row.state is ContractState.SENT)

    screen.presenter.contract_loaded.connect(settle)


def add_action(more: Button, screen: QWidget, name: str, text: str, slot: Callable[[], object]) -> QAction:
    """Append a command to a menu."""
    action = QAction(text, screen)
    action.setObjectName(f"contracts.{name}")
    action.triggered.connect(lambda _checked=False: slot())
    more.menu().addAction(action)
    return action


def open_dialog(dialog: QDialog, screen: ContractsScreen) -> None:
    """Open a dialog of the page that goes when it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    open_next(screen.presenter, dialog)


def _ask_preparing(
    screen: ContractsScreen, presenter: ContractPreparingPresenter, answer: tuple[tuple[ReadyRequest, ...], Terms]
) -> None:
    from desktop.views.contracts.prepare_several import PrepareSeveralDialog, of_requests

    requests, terms = answer
    open_dialog(PrepareSeveralDialog(requests, terms, presenter, screen, of_requests()), screen)


def _ask_exporting(screen: ContractsScreen, presenter: ContractExportPresenter) -> None:
    from desktop.views.contracts.export_dialog import ExportContractsDialog

    choices = screen.register.choices()
    if not choices["all"]:
        screen.shell.show_toast(translate("SeveralContracts", "There are no contracts to export yet."))
        return
    open_dialog(ExportContractsDialog(choices, presenter, screen.shell, screen), screen)


def _ask_reminding(screen: ContractsScreen, presenter: ContractReminderPresenter, reminder: Reminder) -> None:
    from desktop.views.contracts.reminder_dialog import ContractReminderDialog

    open_dialog(ContractReminderDialog(reminder, presenter, screen.shell, screen), screen)

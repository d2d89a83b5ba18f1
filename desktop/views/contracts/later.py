"""The commands of a contract's later life, added to the page Contracts: amend, renew, terminate, take back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.views.contracts.later_presenter import ContractLaterPresenter
from desktop.views.contracts.prepare_dialog import terms_of
from desktop.views.contracts.several import add_action, open_dialog
from desktop.views.widgets import Button
from protocol.contracts import ContractKind, ContractState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from desktop.services.amendments import AmendmentForm
    from desktop.services.contracts import ContractView, Terms
    from desktop.services.renewal import RenewableContract
    from desktop.services.termination import TerminationForm
    from desktop.views.contracts.screen import ContractsScreen
    from desktop.views.widgets import FormDialog
    from desktop.views.workspace import Workspace

translate = QCoreApplication.translate
AMEND_KEYS, RENEW_KEYS, TERMINATE_KEYS, RENEW_ALL_KEYS = "Ctrl+Shift+A", "Ctrl+Shift+R", "Ctrl+Shift+T", "Ctrl+Shift+Y"


def add_later(screen: ContractsScreen, workspace: Workspace) -> LaterCommands:
    """Put the commands into the menus, on keys and behind the card's buttons."""
    return LaterCommands(screen, ContractLaterPresenter(workspace))


class LaterCommands:
    """The commands; the screen keeps them alive through its actions."""

    def __init__(self, screen: ContractsScreen, presenter: ContractLaterPresenter) -> None:
        self._screen, self._presenter = screen, presenter
        self._view: ContractView | None = None
        presenter.setParent(screen)
        presenter.problem.connect(screen.shell.show_problem)
        more = screen.page.findChild(Button, "contracts.moreButton")
        assert more is not None
        more.menu().addSeparator()
        self.amend = self._command(more, "amendAction", translate("LaterContracts", "Amend…"), AMEND_KEYS, self._ask_amend)
        self.renew = self._command(more, "renewAction", translate("LaterContracts", "Renew…"), RENEW_KEYS, self._ask_renew)
        self.terminate = self._command(
            more, "terminateAction", translate("LaterContracts", "Terminate…"), TERMINATE_KEYS, self._ask_terminate
        )
        words = translate("LaterContracts", "Renew for the new year…")
        self.renew_all = add_action(screen.register.more, screen, "renewSeveralAction", words, self._ask_renew_all)
        screen.add_command(RENEW_ALL_KEYS, words, self._ask_renew_all)
        card = screen.page.later
        card.wanted.connect(screen.open_contract)
        card.notice_wanted.connect(screen.presenter.show_document)
        card.take_back_wanted.connect(self._take_back)
        card.terminate_wanted.connect(self._ask_terminate)
        screen.presenter.contract_loaded.connect(self._settle)

    def _command(self, more: Button, name: str, text: str, keys: str, slot: Callable[[], object]) -> QAction:
        action = add_action(more, self._screen, name, text, slot)
        action.setEnabled(False)
        self._screen.add_command(keys, text, lambda: action.trigger() if action.isEnabled() else None)
        return action

    def _settle(self, view: ContractView) -> None:
        self._view = view
        in_force = view.row.state is ContractState.SIGNED and view.row.kind is not ContractKind.AMENDMENT
        for action in (self.amend, self.renew, self.terminate):
            action.setEnabled(in_force)

    def _ask_amend(self) -> None:
        if (contract_id := self._screen.presenter.contract_id) is not None:
            self._presenter.amendment_form(contract_id, self._amend)

    def _amend(self, form: AmendmentForm) -> None:
        from desktop.views.contracts.amend_dialog import AmendContractDialog

        dialog = AmendContractDialog(form, self._screen)
        dialog.keep_draft(form.contract_id)
        prepared = self._opens(dialog, translate("LaterContracts", "The agreement is ready: read it through and send it."))
        dialog.submit_with(lambda values: self._presenter.amend(form.contract_id, dialog.draft(values), prepared, dialog.fail))
        open_dialog(dialog, self._screen)

    def _ask_renew(self) -> None:
        view = self._view
        if view is not None and self._screen.presenter.contract_id == view.row.id:
            self._presenter.renewal_terms(view.row.id, lambda terms: self._renew(view, terms))

    def _renew(self, view: ContractView, terms: Terms) -> None:
        from desktop.views.contracts.renew_dialog import RenewContractDialog

        dialog = RenewContractDialog(view.row.number, view.row.child_name, terms, self._screen)
        dialog.keep_draft(view.row.id)
        prepared = self._opens(dialog, translate("LaterContracts", "The next contract is ready: read it through and send it."))
        dialog.submit_with(lambda values: self._presenter.renew(view.row.id, terms_of(values), prepared, dialog.fail))
        open_dialog(dialog, self._screen)

    def _opens(self, dialog: FormDialog, told: str) -> Callable[[str], None]:
        def prepared(contract_id: str) -> None:
            dialog.succeed()
            self._screen.open_contract(contract_id)
            self._screen.shell.show_toast(told)

        return prepared

    def _ask_terminate(self) -> None:
        if (contract_id := self._screen.presenter.contract_id) is not None:
            self._presenter.termination_form(contract_id, self._terminate)

    def _terminate(self, form: TerminationForm) -> None:
        from desktop.views.contracts.terminate_dialog import TerminateContractDialog, termination_draft

        dialog = TerminateContractDialog(form, self._presenter.key_folder(), self._screen)

        def ended(_result: object) -> None:
            dialog.succeed()
            told = translate("LaterContracts", "The contract is terminated.")
            self._screen.shell.show_toast(told, undo=self._take_back)

        def end(values: dict[str, Any]) -> None:
            key = (values["key"], values["password"])
            draft = termination_draft(values)
            self._presenter.terminate(form.contract_id, draft, form.organisation_bin, key, ended, dialog.fail)

        dialog.submit_with(end)
        open_dialog(dialog, self._screen)

    def _take_back(self) -> None:
        if (contract_id := self._screen.presenter.contract_id) is not None:
            self._presenter.take_back(contract_id, self._taken_back)

    def _taken_back(self, _result: object) -> None:
        self._screen.shell.show_toast(translate("LaterContracts", "The contract is in force again."))

    def _ask_renew_all(self) -> None:
        self._presenter.load(self._renew_all)

    def _renew_all(self, answer: tuple[tuple[RenewableContract, ...], Terms]) -> None:
        from desktop.views.contracts.renew_dialog import RenewSeveralDialog

        open_dialog(RenewSeveralDialog(*answer, self._presenter, self._screen), self._screen)

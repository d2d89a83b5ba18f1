"""Ending a contract asks for a reason, because the parent reads it and the journal keeps it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.views.contracts.presenter import ContractsPresenter
from desktop.views.screen import Shell
from desktop.views.widgets import Choice, FormDialog, TextArea


def withdraw_dialog(presenter: ContractsPresenter, shell: Shell, parent: QWidget) -> FormDialog:
    """Take the contract back before both have signed."""
    dialog = ContractReasonDialog(
        QCoreApplication.translate("ContractReasons", "Withdraw the contract"),
        QCoreApplication.translate("ContractReasons", "Withdraw"),
        (
            QCoreApplication.translate("ContractReasons", "The family refused the place"),
            QCoreApplication.translate("ContractReasons", "There is a mistake in the contract"),
            QCoreApplication.translate("ContractReasons", "The voucher is no longer in force"),
        ),
        "contracts.withdraw",
        parent,
    )
    dialog.submit_with(lambda values: presenter.withdraw(dialog.reason(values), dialog.succeed, dialog.fail))
    told = QCoreApplication.translate("ContractReasons", "The contract is withdrawn.")
    dialog.accepted.connect(lambda: shell.show_toast(told))
    return dialog


def decline_dialog(presenter: ContractsPresenter, shell: Shell, parent: QWidget) -> FormDialog:
    """Refuse to countersign what the parent signed."""
    dialog = ContractReasonDialog(
        QCoreApplication.translate("ContractReasons", "Decline the signed contract"),
        QCoreApplication.translate("ContractReasons", "Decline"),
        (
            QCoreApplication.translate("ContractReasons", "The parent's signature is not valid"),
            QCoreApplication.translate("ContractReasons", "Documents are missing or out of date"),
            QCoreApplication.translate("ContractReasons", "Signed by somebody other than the guardian"),
        ),
        "contracts.decline",
        parent,
    )
    dialog.submit_with(lambda values: presenter.decline(dialog.reason(values), dialog.succeed, dialog.fail))
    told = QCoreApplication.translate("ContractReasons", "The contract is declined; the parent reads the reason.")
    dialog.accepted.connect(lambda: shell.show_toast(told))
    return dialog


class ContractReasonDialog(FormDialog):
    """Usual reasons to choose from, and room for words."""

    def __init__(self, title: str, primary: str, usual: tuple[str, ...], name: str, parent: QWidget) -> None:
        super().__init__(title, primary, name=name, parent=parent)
        self.problem_fields = {"reason-required": "words"}
        items = [(reason, reason) for reason in usual]
        self.form.add("usual", self.tr("Reason"), Choice([*items, ("", self.tr("Another reason"))]))
        hint = self.tr("The parent reads this.")
        self.form.add("words", self.tr("In your own words"), TextArea(lines=3), hint=hint)

    def reason(self, values: dict[str, str]) -> str:
        """The chosen reason and the words, as one text."""
        return ". ".join(part for part in (values["usual"], values["words"]) if part)

"""Ending a contract: the last day, who asked for it and why, and the key that signs the notice."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services.termination import TerminationDraft, TerminationForm, usual_reasons
from desktop.views.contracts.words import ASKED, LEAVING, said
from desktop.views.widgets import Choice, DateInput, FormDialog, KeyFileInput, PasswordInput, Text, TextArea
from protocol.contracts import AskedBy

NAME = "contracts.terminate"
OF_THE_KEY = (
    "cannot-read",
    "not-a-key-file",
    "key-file-damaged",
    "key-file-unsupported",
    "legacy-gost-key",
    "authentication-key",
    "not-a-signing-key",
    "expired",
    "key-revoked",
    "other-organisation",
    "no-right-to-sign",
)


class TerminateContractDialog(FormDialog):
    """What the notice says; signed at once with the kindergarten's key."""

    def __init__(self, form: TerminationForm, key_folder: str, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("TerminateContractDialog", "Terminate the contract № {number}").format(number=form.number),
            QCoreApplication.translate("TerminateContractDialog", "Sign the notice and terminate"),
            name=NAME,
            width=560,
            parent=parent,
        )
        self.problem_fields = {
            "marks-after-leaving": "last_day",
            "wrong-password-or-damaged": "password",
            **dict.fromkeys(OF_THE_KEY, "key"),
        }
        told = self.tr(
            "The child leaves the group after the last day, and the voucher is archived. Until the portal has received it, the "
            "termination can be taken back."
        )
        self.form.add_widget(Text(f"{form.child_name}. {told}", "muted", wrap=True))
        self.form.add_row(
            ("last_day", self.tr("The child's last day"), DateInput()),
            ("asked_by", self.tr("Who asks for it"), Choice([(one, said(ASKED[one])) for one in AskedBy])),
            required=True,
        )
        self.form.add("reason", self.tr("Reason"), Choice([(code, said(LEAVING[code])) for code in usual_reasons()]))
        hint = self.tr("The parent reads this; needed with another reason.")
        self.form.add("words", self.tr("In your own words"), TextArea(lines=2), hint=hint)
        self.form.add("key", self.tr("Key file"), KeyFileInput(key_folder), required=True)
        self.form.add("password", self.tr("Password of the key"), PasswordInput(), required=True)
        self.form.set_values({"last_day": form.last_day, "asked_by": AskedBy.PARENT, "reason": usual_reasons()[0], "words": ""})


def termination_draft(values: dict[str, Any]) -> TerminationDraft:
    """What a form holds, but for the key."""
    return TerminationDraft(values["last_day"], values["reason"], values["asked_by"], values["words"])

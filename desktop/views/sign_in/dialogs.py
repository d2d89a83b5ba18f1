"""The two ways back in: a new password by the recovery code, and a backup in place of a damaged database."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.views.errors import explain_code
from desktop.views.settings.backup_files import backup_row, backup_text
from desktop.views.sign_in.presenter import People, SignInPresenter, people_items
from desktop.views.widgets import Choice, FormDialog, PasswordInput, Text, TextInput


class RecoveryDialog(FormDialog):
    """The printed code and a new password. The code stays valid."""

    def __init__(self, presenter: SignInPresenter, people: People, login: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RecoveryDialog", "A new password"),
            QCoreApplication.translate("RecoveryDialog", "Set the password"),
            name="signIn.recovery",
            parent=parent,
        )
        self._presenter = presenter
        self.form.add_widget(
            Text(self.tr("The recovery code was printed or saved when the office was created."), "muted", wrap=True)
        )
        self.form.add("login", self.tr("For whom"), Choice(people_items(people)), required=True)
        self.form.add(
            "code",
            self.tr("Recovery code"),
            TextInput(placeholder="XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"),
            required=True,
            hint=self.tr("Small letters and missing dashes do not matter."),
        )
        self.form.add("password", self.tr("New password"), PasswordInput(), required=True, hint=self.tr("At least 8 signs."))
        self.form.add("again", self.tr("New password once more"), PasswordInput(), required=True)
        self.form.set_values({"login": login or (people[0][0] if people else None)})
        self.problem_fields = {
            "wrong-recovery-code": "code",
            "no-such-account": "login",
            "password-too-short": "password",
            "password-too-long": "password",
            "passwords-differ": "again",
        }
        self.submit_with(self._work)

    def _work(self, values: dict[str, Any]) -> None:
        if values["password"] != values["again"]:
            self.fail(explain_code("passwords-differ"))
            return
        self._presenter.new_password(values["code"], values["login"], values["password"], self.succeed, self.fail)


class RestoreDialog(FormDialog):
    """Choose a backup; the damaged database is kept beside it under another name."""

    def __init__(
        self, presenter: SignInPresenter, files: Sequence[Path], people: People, login: str, password: str, parent: QWidget
    ) -> None:
        super().__init__(
            QCoreApplication.translate("RestoreDialog", "Restore a backup"),
            QCoreApplication.translate("RestoreDialog", "Restore"),
            name="signIn.restore",
            parent=parent,
        )
        self._presenter = presenter
        self.form.add_widget(
            Text(
                self.tr(
                    "The backup takes the place of the database; the present file is kept beside it under another name. "
                    "What was done after the backup comes back from the portal only as far as it was sent."
                ),
                "muted",
                wrap=True,
            )
        )
        items = [(path, backup_text(backup_row(path))) for path in files]
        self.form.add("backup", self.tr("Backup"), Choice(items), required=True)
        self.form.add("login", self.tr("Who restores"), Choice(people_items(people)), required=True)
        self.form.add("password", self.tr("Password"), PasswordInput(), required=True)
        self.form.set_values({"login": login, "password": password})
        self.problem_fields = {"wrong-password": "password", "backup-damaged": "backup"}
        self.submit_with(self._work)

    def _work(self, values: dict[str, Any]) -> None:
        self._presenter.restore(values["backup"], values["login"], values["password"], self.succeed, self.fail)

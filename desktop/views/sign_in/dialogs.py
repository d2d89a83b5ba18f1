"""The ways back in: a new password by the recovery code, a backup in place of a damaged database, an office on a new computer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.services.folder import VAULT
from desktop.views.errors import explain_code
from desktop.views.settings.backup_files import backup_row, backup_text
from desktop.views.sign_in.presenter import Brought, People, SignInPresenter, people_items
from desktop.views.widgets import Choice, FileInput, FormDialog, PasswordInput, Text, TextInput

if TYPE_CHECKING:
    from desktop.services.recovery import Restored

CODE_SHAPE: Final = "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"


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
            TextInput(placeholder=CODE_SHAPE),
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
        self.done_with: Restored | None = None
        self.form.add_widget(
            Text(
                self.tr(
                    "The backup takes the place of the database; the present file is kept beside it under another name. "
                    "What was done since comes back from the portal; what was not sent is read out of the present file."
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
        self._presenter.restore(values["backup"], values["login"], values["password"], self._restored, self.fail)

    def _restored(self, done: Restored) -> None:
        self.done_with = done
        self.succeed(done)


class RestoredWords(QObject):
    """Words about what a restore saved of the former database."""

    def text(self, done: Restored) -> str:
        """What was saved, what is held, what could not be read, and where the former file is."""
        said = []
        if done.saved:
            said.append(self.tr("%n unsent change(s) were saved and go out.", "", done.saved))
        if done.held:
            said.append(self.tr("%n change(s) wait in Journal, Not taken.", "", done.held))
        if not done.whole:
            said.append(self.tr("The damaged file could not be read to its end: compare the last days with your papers."))
        if done.kept is not None:
            said.append(self.tr("The former file was kept: {name}").format(name=done.kept.name))
        return " ".join(said)


class ElsewhereDialog(FormDialog):
    """An office from another computer: its backup, its keys, the recovery code, a new password."""

    def __init__(self, presenter: SignInPresenter, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ElsewhereDialog", "An office from a backup"),
            QCoreApplication.translate("ElsewhereDialog", "Restore"),
            name="firstRun.elsewhere",
            parent=parent,
        )
        self._presenter = presenter
        self.done_with: Restored | None = None
        self.setMinimumHeight(640)
        self.form.add_widget(
            Text(
                self.tr("The folder “backups” of the former computer holds all that is needed. Bring it on a memory stick."),
                "muted",
                wrap=True,
            )
        )
        self.backup = FileInput("office-….db", self.tr("Choose the backup"), [self.tr("Backups (*.db)")])
        self.keys = FileInput("office.vault", self.tr("Choose the file with the keys"), [self.tr("Keys (*.vault)")])
        self.login = Choice([])
        self.form.add("backup", self.tr("Backup"), self.backup, required=True)
        self.form.add(
            "keys", self.tr("File with the keys"), self.keys, required=True, hint=self.tr("It lies beside the backups.")
        )
        self.form.add("code", self.tr("Recovery code"), TextInput(placeholder=CODE_SHAPE), required=True)
        self.form.add("login", self.tr("For whom"), self.login, required=True)
        self.form.add("password", self.tr("New password"), PasswordInput(), required=True, hint=self.tr("At least 8 signs."))
        self.form.add("again", self.tr("New password once more"), PasswordInput(), required=True)
        self.problem_fields = {
            "wrong-recovery-code": "code",
            "no-such-account": "login",
            "password-too-short": "password",
            "password-too-long": "password",
            "passwords-differ": "again",
            "backup-damaged": "backup",
            "vault-missing": "keys",
            "vault-damaged": "keys",
        }
        self.backup.line.textChanged.connect(self._look_for_keys)
        self.keys.line.textChanged.connect(self._show_people)
        self.submit_with(self._work)

    def _look_for_keys(self) -> None:
        chosen = self.backup.value()
        if chosen is None or self.keys.value() is not None:
            return
        beside = (chosen.with_name(VAULT), chosen.parent.parent / VAULT)
        self.keys.set_value(next((path for path in beside if path.is_file()), None))

    def _show_people(self) -> None:
        keys = self.keys.value()
        people = self._presenter.people_of(keys) if keys is not None else ()
        self.login.set_items(people_items(people))

    def _work(self, values: dict[str, Any]) -> None:
        if values["password"] != values["again"]:
            self.fail(explain_code("passwords-differ"))
            return
        brought = Brought(values["backup"], values["keys"], values["code"], values["login"])
        self._presenter.restore_elsewhere(brought, values["password"], self._restored, self.fail)

    def _restored(self, done: Restored) -> None:
        self.done_with = done
        self.succeed(done)

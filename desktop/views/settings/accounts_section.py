"""Settings: who may sign in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.services.accounts import AccountDraft, AccountRow
from desktop.services.roles import Role
from desktop.views.errors import explain_code
from desktop.views.screen import Shell
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section, head_row
from desktop.views.widgets import Card, Choice, Column, DataTable, FormDialog, PasswordInput, Text, TextInput


def role_text(role: Role) -> str:
    """A role in words."""
    if role is Role.DIRECTOR:
        return QCoreApplication.translate("AccountsTable", "director")
    return QCoreApplication.translate("AccountsTable", "methodist")


def columns() -> list[Column[AccountRow]]:
    """The accounts."""
    active = QCoreApplication.translate("AccountsTable", "open")
    closed = QCoreApplication.translate("AccountsTable", "closed")
    return [
        Column(
            "name", QCoreApplication.translate("AccountsTable", "Name"), lambda row: row.full_name, stretch=True, style="strong"
        ),
        Column("login", QCoreApplication.translate("AccountsTable", "Sign-in name"), lambda row: row.login, width=160),
        Column("role", QCoreApplication.translate("AccountsTable", "Role"), lambda row: role_text(row.role), width=140),
        Column(
            "state",
            QCoreApplication.translate("AccountsTable", "State"),
            lambda row: closed if row.disabled else active,
            tone=lambda row: "neutral" if row.disabled else "ok",
            width=130,
        ),
    ]


class AccountsSection(Section):
    """Add people with a role, close an account."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("accounts", QCoreApplication.translate("AccountsSection", "Accounts"), presenter, shell, fill=True)
        self.add_button = self.button(self.tr("New account"), "addButton", kind="primary", shortcut="Ctrl+N")
        self.add_button.clicked.connect(self._add)
        self.disable_button = self.button(self.tr("Close the account…"), "disableButton", kind="danger")
        self.disable_button.setEnabled(False)
        self.disable_button.clicked.connect(self._disable)
        explanation = self.tr("A methodist keeps groups, children and attendance; contracts and settings are the director's.")
        self.body.addLayout(head_row(self.title, explanation, self.disable_button, self.add_button))
        self.table = DataTable("settings.accounts.table", columns(), key=lambda row: row.id, label=self.title)
        self.table.set_empty(self.tr("No accounts"), "", self.tr("New account"))
        self.table.empty_action.connect(self._add)
        self.table.selected.connect(self._selected)
        card = Card(flush=True)
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        presenter.accounts_loaded.connect(self.table.set_rows)

    def enter(self) -> None:
        self.presenter.load_accounts()

    def refresh(self) -> None:
        self.presenter.load_accounts()

    def _selected(self, row: AccountRow | None) -> None:
        own = self.presenter.workspace.office.actor.account_id
        self.disable_button.setEnabled(row is not None and not row.disabled and row.id != own)

    def _add(self) -> None:
        dialog = FormDialog(self.tr("New account"), self.tr("Add"), name="settings.accounts.new", parent=self)
        roles = [(role, role_text(role)) for role in (Role.METHODIST, Role.DIRECTOR)]
        dialog.form.add("full_name", self.tr("Full name"), TextInput(longest=500), required=True)
        dialog.form.add_row(
            ("login", self.tr("Sign-in name"), TextInput(longest=80)), ("role", self.tr("Role"), Choice(roles)), required=True
        )
        dialog.form.add("password", self.tr("Password"), PasswordInput(), required=True, hint=self.tr("At least 8 signs."))
        dialog.form.add("again", self.tr("Password once more"), PasswordInput(), required=True)
        dialog.problem_fields = {"login-taken": "login", "passwords-differ": "again"}

        def add(values: dict[str, Any]) -> None:
            if values.pop("again") != values["password"]:
                dialog.fail(explain_code("passwords-differ"))
                return
            role = values.pop("role")
            self.presenter.add_account(AccountDraft(**values), role, dialog.succeed, dialog.fail)

        dialog.submit_with(add)
        dialog.accepted.connect(lambda: self.shell.show_toast(self.tr("The account is added.")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _disable(self) -> None:
        row: AccountRow | None = self.table.current_row()
        if row is None:
            return
        dialog = FormDialog(self.tr("Close the account"), self.tr("Close it"), name="settings.accounts.disable", parent=self)
        words = self.tr("{name} cannot sign in any more. What they did stays in the journal under their name.")
        dialog.form.add_widget(Text(words.format(name=row.full_name), wrap=True))
        dialog.submit_with(lambda _values: self.presenter.disable_account(row, dialog.succeed, dialog.fail))
        dialog.accepted.connect(lambda: self.shell.show_toast(self.tr("The account is closed.")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

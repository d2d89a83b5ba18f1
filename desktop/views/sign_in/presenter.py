"""What happens behind the doors of the office: signing in, getting back in, restoring, creating.

Nothing heavy is imported here: the database layer comes with the first task, or earlier with `warm_up`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop.services import vault
from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.views.errors import Explained, explain
from desktop.views.task_runner import TaskRunner

if TYPE_CHECKING:
    from desktop.services.accounts import AccountDraft
    from desktop.services.opening import NewOffice, Unlocked
    from desktop.services.organisation import OrganisationDraft
    from desktop.services.recovery import Restored

HEAVY: Final = ("argon2.low_level", "cryptography.hazmat.primitives.ciphers.aead", "desktop.services.opening")

Done = Callable[[Any], None]
People = Sequence[tuple[str, str]]
Failed = Callable[[Explained], None]


@dataclass(frozen=True, slots=True)
class Brought:
    """What a person brings to a new PC: a backup, the vault, the recovery code, and for whom the password is set."""

    backup: Path
    keys: Path
    code: str = field(repr=False)
    login: str


class SignInPresenter(QObject):
    """Runs the work of the sign-in window and of the first-run assistant on the database lane."""

    def __init__(self, folder: OfficeFolder, around: Surroundings, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.around = around
        self.tasks = tasks

    def people(self) -> tuple[tuple[str, str], ...]:
        """Logins and names of the vault.

        Raises:
            KnownError: "vault-missing", "vault-damaged", "database-too-new".
        """
        return vault.load(self.folder.vault).people

    def warm_up(self) -> None:
        """Import what signing in needs while the person still types."""
        self.tasks.submit("database", _import_heavy, owner=self)

    def sign_in(self, login: str, password: str, done: Callable[[Unlocked], None], failed: Failed) -> None:
        """Open the office."""

        def call() -> Unlocked:
            from desktop.services import opening

            return opening.sign_in(self.folder, login, password, self.around)

        self._submit(call, done, failed)

    def new_password(self, code: str, login: str, password: str, done: Done, failed: Failed) -> None:
        """Give an account a new password by the recovery code."""

        def call() -> None:
            from desktop.services import opening

            opening.set_password_by_recovery_code(self.folder, code, login, password, self.around)

        self._submit(call, done, failed)

    def backups(self, done: Callable[[tuple[Path, ...]], None], failed: Failed) -> None:
        """The backups there are, newest first."""

        def call() -> tuple[Path, ...]:
            from desktop.services import backup

            return backup.backups(self.folder.backups)

        self._submit(call, done, failed)

    def restore(self, chosen: Path, login: str, password: str, done: Callable[[Restored], None], failed: Failed) -> None:
        """Put a backup in the database's place and take over what was not sent; the password opens both."""

        def call() -> Restored:
            from desktop.services import recovery

            key = vault.unwrap(vault.load(self.folder.vault), login, password)
            return recovery.restore(self.folder, chosen, key, self.around)

        self._submit(call, done, failed)

    def people_of(self, keys: Path) -> People:
        """Logins and names of a vault that lies elsewhere; nobody where it cannot be read."""
        try:
            return vault.load(keys).people
        except KnownError:
            return ()

    def restore_elsewhere(self, brought: Brought, password: str, done: Callable[[Restored], None], failed: Failed) -> None:
        """Bring an office onto this PC."""

        def call() -> Restored:
            from desktop.services import recovery

            return recovery.restore_elsewhere(
                self.folder, brought.backup, brought.keys, brought.code, brought.login, password, self.around
            )

        self._submit(call, done, failed)

    def check_organisation(self, values: dict[str, Any], done: Callable[[OrganisationDraft], None], failed: Failed) -> None:
        """The kindergarten's values in their kept form."""

        def call() -> OrganisationDraft:
            from desktop.services.organisation import OrganisationDraft, checked

            return checked(OrganisationDraft(**values))

        self._submit(call, done, failed)

    def check_account(self, values: dict[str, Any], done: Callable[[AccountDraft], None], failed: Failed) -> None:
        """The director's account in its kept form."""

        def call() -> AccountDraft:
            from desktop.services.accounts import AccountDraft, checked_account
            from desktop.services.roles import Role

            return checked_account(AccountDraft(**values), Role.DIRECTOR)

        self._submit(call, done, failed)

    def create(
        self, organisation: OrganisationDraft, director: AccountDraft, done: Callable[[NewOffice], None], failed: Failed
    ) -> None:
        """Create the office."""

        def call() -> NewOffice:
            from desktop.services import opening

            return opening.create_office(self.folder, organisation, director, self.around)

        self._submit(call, done, failed)

    def write(self, path: Path, text: str, done: Done, failed: Failed) -> None:
        """Write a text file: the recovery code, where the person wants it."""
        self._submit(lambda: vault.write_whole(path, text.encode()), done, failed)

    def _submit(self, call: Callable[[], Any], done: Done, failed: Failed) -> None:
        def broke(error: Exception) -> None:
            explained = explain(error)
            if explained is None:
                sys.excepthook(type(error), error, error.__traceback__)
            elif isValid(self):
                failed(explained)

        self.tasks.submit("database", call, done, broke, owner=self)


def _import_heavy() -> None:
    for name in HEAVY:
        import_module(name)


def people_items(people: People) -> list[tuple[str, str]]:
    """Logins with what to show for them: the name, and the login where two have the same name."""
    names = [name for _login, name in people]
    return [(login, name if name and names.count(name) == 1 else f"{name} ({login})".strip()) for login, name in people]


def first_run_needed(folder: OfficeFolder) -> bool:
    """Whether there is no office here at all: neither a database nor a backup.

    A vault alone is what a creation broken off half-way leaves; beside a backup it still opens that, so nothing is created then.
    """
    return not folder.database.exists() and not any(folder.backups.glob("office-*.db"))

"""What the settings page knows and does; no widget here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from desktop.services import accounts, authority, backup, contracts, integrity, organisation, settings
from desktop.services.accounts import AccountDraft, AccountRow
from desktop.services.authority import AuthoritySettings
from desktop.services.changes import Changes
from desktop.services.organisation import OrganisationDraft
from desktop.services.roles import Permission, Role
from desktop.services.signing import read_key_file
from desktop.services.sync import connection
from desktop.services.sync.link import LinkView
from desktop.services.sync.status import SyncStatus, sync_status
from desktop.views.presenter import Done, Failed, Presenter
from desktop.views.settings.backup_files import BackupRow, backup_row
from protocol.rules import MarkRule

if TYPE_CHECKING:
    from desktop.services.integrity import Checked
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.task_runner import Progress
    from desktop.views.workspace import Workspace
    from eds.certificates import Certificate

WATCHED = ("organisation", "portal", "outbox", "exchange", "calendar_day", "setting", "rules", "account")


@dataclass(frozen=True, slots=True)
class MoneySettings:
    """The tariff in whole tenge a month, the day of payment, the rule of contract numbers, and this year."""

    state_part: int
    parent_fee: int
    due_day: int
    number_rule: str
    year: int


@dataclass(frozen=True, slots=True)
class LinkState:
    """The portal this office belongs to (None: none), how the exchange stands, and this PC's name."""

    link: LinkView | None
    status: SyncStatus
    device: str


class SettingsPresenter(Presenter):
    """Loads and saves, a section at a time. ``changed``: something of the settings was changed, by anyone."""

    organisation_loaded = Signal(object)  # OrganisationDraft
    link_loaded = Signal(object)  # LinkState
    overrides_loaded = Signal(object)  # tuple[OverrideRow, ...]
    rules_loaded = Signal(object)  # Rules
    money_loaded = Signal(object)  # MoneySettings
    accounts_loaded = Signal(object)  # tuple[AccountRow, ...]
    backups_loaded = Signal(object)  # tuple[BackupRow, ...]
    authority_loaded = Signal(object)  # AuthoritySettings
    trust_loaded = Signal(object)  # TrustList
    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.workspace = workspace
        self.watch(WATCHED, self._changed)

    def may(self, permission: Permission) -> bool:
        """Whether the signed-in person has the permission."""
        return self.workspace.office.actor.may(permission)

    def load_organisation(self) -> None:
        self.ask(organisation.organisation, done=self.organisation_loaded.emit)

    def save_organisation(self, values: dict[str, Any], done: Done, failed: Failed) -> None:
        self.run(organisation.save_organisation, OrganisationDraft(**values), done=done, failed=failed)

    def load_link(self) -> None:
        device = self.workspace.office.device
        self.ask(lambda uow: LinkState(connection.link_view(uow), sync_status(uow), device), done=self.link_loaded.emit)

    def connect_portal(self, url: str, device: str, key: Path, password: str, done: Done, failed: Failed) -> None:
        """Enrol this PC with the director's key; an exchange follows at once."""
        space = self.workspace

        def call() -> None:
            connection.connect(space.office, space.address(url), read_key_file(key), password, device)

        def connected(_none: None) -> None:
            space.preferences.remember_folder("key", str(key.parent))
            self.bus.publish(Changes(frozenset({("portal", "")})))
            space.exchange_now()
            done(None)

        self.work("network", call, done=connected, failed=failed)

    def disconnect_portal(self, done: Done, failed: Failed) -> None:
        self.run(connection.disconnect, done=done, failed=failed)

    def load_overrides(self) -> None:
        self.ask(settings.overrides, done=self.overrides_loaded.emit)

    def override_day(self, day: date, working: bool, reason: str, done: Done, failed: Failed) -> None:
        self.run(settings.override_day, day, working=working, reason=reason, done=done, failed=failed)

    def load_rules(self) -> None:
        self.ask(settings.rules, done=self.rules_loaded.emit)

    def save_marks(self, marks: tuple[MarkRule, ...], done: Done, failed: Failed) -> None:
        self.run(settings.put_marks, marks, done=done, failed=failed)

    def load_money(self) -> None:
        self.ask(_money, done=self.money_loaded.emit)

    def save_money(self, money: MoneySettings, done: Done, failed: Failed) -> None:
        self.run(_put_money, money, done=done, failed=failed)

    def load_accounts(self) -> None:
        self.ask(accounts.accounts, done=self.accounts_loaded.emit)

    def add_account(self, draft: AccountDraft, role: Role, done: Done, failed: Failed) -> None:
        space = self.workspace

        def call() -> str:
            return accounts.add_account(space.office, space.key, space.folder.vault, draft, role)

        self._account_work(call, done, failed)

    def disable_account(self, row: AccountRow, done: Done, failed: Failed) -> None:
        space = self.workspace

        def call() -> str:
            accounts.disable_account(space.office, space.folder.vault, row.id)
            return row.id

        self._account_work(call, done, failed)

    def change_password(self, old: str, new: str, done: Done, failed: Failed) -> None:
        space = self.workspace

        def call() -> None:
            login = space.office.ask(accounts.own_login)
            accounts.change_own_password(space.folder.vault, space.key, login, old, new)

        self.work("database", call, done=done, failed=failed)

    def load_authority(self) -> None:
        """The addresses of the certification authority's services."""
        self.work("database", self.workspace.authority.settings, done=self.authority_loaded.emit)

    def save_authority(self, chosen: AuthoritySettings, done: Done, failed: Failed) -> None:
        self.run(authority.save_settings, self.workspace.authority.place.kind, chosen, done=done, failed=failed)

    def load_trust(self) -> None:
        """The trusted certificates."""
        self.work("compute", self.workspace.authority.place.list, done=self.trust_loaded.emit)

    def read_certificate(self, path: Path, done: Done) -> None:
        """One certificate to be looked at; ``done(Certificate)``."""
        self.workspace.preferences.remember_folder("certificate", str(path.parent))
        self.work("compute", lambda: self.workspace.authority.read_certificate(path), done=done)

    def add_trusted(self, certificate: Certificate, label: str, done: Done, failed: Failed) -> None:
        """Trust an authority knowingly."""

        def added(_none: None) -> None:
            self.bus.publish(Changes(frozenset({("setting", "trust")})))
            done(None)

        self.work("database", lambda: self.workspace.authority.add_trusted(certificate, label), done=added, failed=failed)

    def fetch_trusted(self, done: Done, failed: Failed) -> None:
        """Fetch the authority's certificates; ``done(tuple[Fetched, ...])``."""
        self.work("network", self.workspace.authority.fetch_trusted, done=done, failed=failed)

    def load_backups(self) -> None:
        folder = self.workspace.folder.backups
        self.work("compute", lambda: _rows(backup.backups(folder)), done=self.backups_loaded.emit)

    def back_up(self, done: Done, failed: Failed) -> None:
        """Write a checked copy now. Not on the database lane: marking goes on meanwhile."""
        space = self.workspace

        def call() -> backup.Backup:
            now = space.office.clock.now()
            made = backup.back_up(space.folder.database, space.key, space.folder.backups, now, label="manual")
            backup.keep_keys(space.folder.vault, space.folder.backups)
            return made

        self.work("compute", call, done=done, failed=failed)

    def check_database(self, progress: Callable[[int, int, str], None], done: Done, failed: Failed) -> None:
        """Check everything now, beside the work; the result is also written into the journal."""
        office = self.workspace.office

        def call(step: Progress) -> Checked:
            checked = integrity.whole_check(office, step.report)
            if not checked.damaged:
                office.do(integrity.note, checked)
            return checked

        self.work("compute", call, done=done, failed=failed, progress=progress)

    def make_bundle(self, target: Path, versions: Mapping[str, str], done: Done, failed: Failed) -> None:
        """Write the support bundle; not on the database lane: work goes on meanwhile."""
        space = self.workspace

        def call() -> Path:
            from desktop.services.support import make_bundle

            return make_bundle(space.office, space.folder.logs, space.preferences.values, versions, target)

        self.work("compute", call, done=done, failed=failed)

    def _account_work(self, call: Callable[[], str], done: Done, failed: Failed) -> None:
        def finished(identifier: str) -> None:
            self.bus.publish(Changes(frozenset({("account", identifier)})))
            done(identifier)

        self.work("database", call, done=finished, failed=failed)

    def _changed(self, _changes: Changes) -> None:
        self.changed.emit()


def _rows(files: tuple[Path, ...]) -> tuple[BackupRow, ...]:
    return tuple(backup_row(path) for path in files)


def _money(uow: UnitOfWork) -> MoneySettings:
    tariff = settings.setting(uow, contracts.TARIFF, {})
    return MoneySettings(
        state_part=int(tariff.get("state_part", 0)),
        parent_fee=int(tariff.get("parent_fee", 0)),
        due_day=int(tariff.get("due_day", 10)),
        number_rule=str(settings.setting(uow, contracts.NUMBER_RULE, contracts.DEFAULT_NUMBER_RULE)),
        year=uow.today.year,
    )


def _put_money(uow: UnitOfWork, money: MoneySettings) -> None:
    tariff = {"state_part": money.state_part, "parent_fee": money.parent_fee, "due_day": money.due_day}
    settings.put_setting(uow, contracts.TARIFF, tariff)
    settings.put_setting(uow, contracts.NUMBER_RULE, money.number_rule)

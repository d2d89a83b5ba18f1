"""The journal of acts, of exchanges, what the portal did not take, and what two computers changed differently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal

from desktop.services import exports, journal, settings
from desktop.services.roles import Permission
from desktop.services.sync import conflicts, held, push
from desktop.services.sync import journal as exchanges
from desktop.services.sync.status import SyncStatus, sync_status
from desktop.views.journal.names import Names, entity_names, subject
from desktop.views.presenter import Done, Failed, Presenter
from protocol.attendance import MarkCode

if TYPE_CHECKING:
    from desktop.services.audit import Entry
    from desktop.services.changes import Changes
    from desktop.services.sync.conflict_rules import Keep
    from desktop.services.sync.conflicts import ConflictView
    from desktop.services.sync.journal import ExchangeRow, Traffic
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.workspace import Workspace

PAGE: Final = 200
SHOWN: Final = 500
ALL: Final = 10_000_000
EXPORT_FOLDER: Final = "export"


@dataclass(frozen=True, slots=True)
class ActRow:
    """An act with the name of what it was done to."""

    entry: Entry
    subject: str


@dataclass(frozen=True, slots=True)
class HeldRow:
    """An operation the portal did not take. ``operation`` is as :func:`desktop.services.outbox.in_quarantine` gives it."""

    operation: Mapping[str, Any]
    subject: str


@dataclass(frozen=True, slots=True)
class Exchanges:
    """How the exchange stands, and the last ones."""

    status: SyncStatus
    rows: tuple[ExchangeRow, ...]
    traffic: Traffic


@dataclass(frozen=True, slots=True)
class Conflicts:
    """What waits for a choice, the names of what it is about, and what marks are called by code and language."""

    rows: tuple[ConflictView, ...]
    names: Names
    marks: Mapping[MarkCode, Mapping[str, str]]


class JournalPresenter(Presenter):
    """``acts_loaded(rows, more)``, ``chain_checked(ChainState)``, ``exchanges_loaded(Exchanges)``, ``held_loaded(rows)``,
    ``conflicts_loaded(Conflicts)``; ``exchanging(bool)`` while an exchange asked for here runs."""

    acts_loaded = Signal(object, bool)
    chain_checked = Signal(object)
    exchanges_loaded = Signal(object)
    held_loaded = Signal(object)
    conflicts_loaded = Signal(object)
    exchanging = Signal(bool)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace
        self.may_connect = workspace.office.actor.may(Permission.CONNECT)
        self._limit = PAGE
        self._shown = False
        self._exchanging = False
        self.bus.changed.connect(self._changed)

    def load(self) -> None:
        """Read everything this page shows."""
        self._shown = True
        self.load_acts()
        self.load_exchanges()
        self.ask(_held, done=self.held_loaded.emit)
        self.ask(_conflicts, done=self.conflicts_loaded.emit)

    def load_acts(self, *, more: bool = False) -> None:
        """Read the newest acts; ``more`` goes further back."""
        self._limit += PAGE if more else 0
        limit = self._limit
        self.ask(_acts, limit, done=lambda rows: self.acts_loaded.emit(rows, len(rows) >= limit))

    def load_exchanges(self) -> None:
        """Read how the exchange stands."""
        self.ask(_exchanges, done=self.exchanges_loaded.emit)

    def verify_chain(self) -> None:
        """Check every hash of the journal."""
        self.ask(journal.verify_chain, done=self.chain_checked.emit)

    def export_acts(self, path: Path, done: Done) -> None:
        """Write the whole journal as CSV."""
        self._remember(path)
        office = self._workspace.office
        self.work(
            "compute",
            lambda: exports.save_file(path, journal.as_csv(office.ask(journal.entries, limit=ALL))),
            done=done,
        )

    def export_exchanges(self, path: Path, done: Done) -> None:
        """Write the whole log of exchanges: JSON where the name says so, else CSV."""
        self._remember(path)
        office = self._workspace.office

        def write() -> Path:
            rows = office.ask(exchanges.exchanges, limit=exchanges.KEPT_ROWS)
            as_json = path.suffix.lower() == ".json"
            return exports.save_file(path, exchanges.as_json(rows) if as_json else exchanges.as_csv(rows))

        self.work("compute", write, done=done)

    def export_held(self, path: Path, done: Done, *, personal: bool = False) -> None:
        """Write what the portal did not take as JSON, for support; people's data only when asked for."""
        self._remember(path)
        office = self._workspace.office

        def write() -> Path:
            return exports.save_file(path, held.for_support(office.ask(push.quarantined), personal=personal))

        self.work("compute", write, done=done)

    def exchange_now(self) -> None:
        """Ask for an exchange with the portal; what came of it is heard over the bus."""
        self._exchanging = True
        self.exchanging.emit(True)
        self._workspace.exchange_now()

    def retry(self, op_id: str, done: Done) -> None:
        """Send an operation again."""
        self.run(push.retry, op_id, done=done)

    def give_up(self, op_id: str, done: Done, failed: Failed) -> None:
        """Leave an operation; the portal's value comes back with the next exchange."""
        self.run(push.set_aside, op_id, done=done, failed=failed)

    def resolve(self, conflict_id: int, keep: Keep, done: Done) -> None:
        """Keep one of two values."""
        self.run(conflicts.resolve, conflict_id, keep, done=done)

    def export_folder(self) -> str:
        """Where the last files were written."""
        return self._workspace.preferences.folder(EXPORT_FOLDER)

    def _remember(self, path: Path) -> None:
        self._workspace.preferences.remember_folder(EXPORT_FOLDER, str(path.parent))

    def _changed(self, changes: Changes) -> None:
        if self._exchanging and "exchange" in changes.kinds:
            self._exchanging = False
            self.exchanging.emit(False)
        if self._shown and changes.kinds:
            self.load()

    def leave(self) -> None:
        """The page is hidden: changes are read when it is shown again."""
        self._shown = False


def _acts(uow: UnitOfWork, limit: int) -> tuple[ActRow, ...]:
    names = entity_names(uow)
    return tuple(
        ActRow(entry, subject(entry.entity, names, entry.after or entry.before)) for entry in journal.entries(uow, limit=limit)
    )


def _exchanges(uow: UnitOfWork) -> Exchanges:
    from desktop.views.wording import wording

    wording()  # the sentences of all codes are imported here, outside the window's thread
    return Exchanges(sync_status(uow), exchanges.exchanges(uow, SHOWN), exchanges.traffic(uow))


def _held(uow: UnitOfWork) -> tuple[HeldRow, ...]:
    names = entity_names(uow)
    return tuple(HeldRow(row, subject(row["entity"], names, row["body"])) for row in push.quarantined(uow))


def _conflicts(uow: UnitOfWork) -> Conflicts:
    marks = {rule.code: {language: rule.label(language) for language in ("kk", "ru", "en")} for rule in settings.rules(uow).marks}
    return Conflicts(conflicts.list_conflicts(uow), entity_names(uow), marks)

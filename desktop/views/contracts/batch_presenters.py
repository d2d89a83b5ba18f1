"""The work behind preparing, exporting and reminding of contracts."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.services import contract_batch, contract_export, contract_reminder, contracts
from desktop.views.contracts.presenter import EXPORT_FOLDER
from desktop.views.presenter import Done, Failed, Presenter
from desktop.views.task_runner import Progress, Task, TaskCancelledError

if TYPE_CHECKING:
    from desktop.services.documents.contract_register import RegisterLanguage
    from desktop.services.unit_of_work import Outcome
    from desktop.views.workspace import Workspace

Told = Callable[[int, int, str], None]


class ContractPreparingPresenter(Presenter):
    """Prepares the contracts of several requests, one transaction each."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace

    def load(self, done: Done) -> None:
        """``done((requests, terms))``: those without a contract, and the terms to begin with."""
        self.ask(lambda uow: (contract_batch.ready_requests(uow), contracts.default_terms(uow)), done=done)

    def prepare(self, request_ids: tuple[str, ...], terms: contracts.Terms, done: Done, failed: Failed, progress: Told) -> Task:
        """Prepare them; ``done(rows)`` also after :meth:`Task.cancel`, with what was prepared before it."""
        office = self._workspace.office

        def call(told: Progress) -> Outcome[tuple[contract_batch.PreparedRow, ...]]:
            def report(step: int, total: int, note: str) -> None:
                with suppress(TaskCancelledError):  # the service stops between two contracts and says what is prepared
                    told.report(step, total, note)

            return contract_batch.prepare_all(office, request_ids, terms, report=report, stopped=lambda: told.cancelled)

        def prepared(outcome: Outcome[tuple[contract_batch.PreparedRow, ...]]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        return self.work("compute", call, done=prepared, failed=failed, cancelled=lambda: done(()), progress=progress)


class ContractExportPresenter(Presenter):
    """Writes several contracts with their register."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace

    def suggested(self, *, archive: bool) -> Path:
        """Where the last files were written, with a name of today."""
        folder = Path(self._workspace.preferences.folder(EXPORT_FOLDER))
        name = contract_export.export_name(self._workspace.office.clock.now())
        return folder / (name + contract_export.ARCHIVE if archive else name)

    def write(
        self,
        contract_ids: tuple[str, ...],
        path: Path,
        language: RegisterLanguage,
        done: Done,
        failed: Failed,
        stopped: Callable[[], None],
        progress: Told,
    ) -> Task:
        """Write them; ``done(Exported)``, or ``stopped()`` after :meth:`Task.cancel`, when nothing is left behind."""
        office = self._workspace.office
        self._workspace.preferences.remember_folder(EXPORT_FOLDER, str(path.parent))

        def call(told: Progress) -> Outcome[contract_export.Exported]:
            return contract_export.export_contracts(office, contract_ids, path, language, report=told.report)

        def written(outcome: Outcome[contract_export.Exported]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        return self.work("compute", call, done=written, failed=failed, cancelled=stopped, progress=progress)


class ContractReminderPresenter(Presenter):
    """A reminder's words, and the note that it was given."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)

    def load(self, contract_id: str, done: Done) -> None:
        """``done(Reminder)``."""
        self.ask(contract_reminder.reminder, contract_id, done=done)

    def note(self, contract_id: str, done: Done, failed: Failed) -> None:
        """Keep that the parent was reminded."""
        self.run(contract_reminder.note_reminder, contract_id, done=done, failed=failed)

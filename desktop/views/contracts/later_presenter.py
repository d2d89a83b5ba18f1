"""The work behind a contract's later life: additional agreements, renewal, termination."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.services import amendments, renewal, signing, termination
from desktop.services.amendments import AmendmentDraft
from desktop.services.contract_batch import PreparedRow
from desktop.views.contracts.presenter import KEY_FOLDER
from desktop.views.presenter import Done, Failed, Presenter
from desktop.views.task_runner import Progress, Task, TaskCancelledError

if TYPE_CHECKING:
    from desktop.services.contracts import Terms
    from desktop.services.termination import TerminationDraft
    from desktop.services.unit_of_work import Outcome, UnitOfWork
    from desktop.views.workspace import Workspace


class ContractLaterPresenter(Presenter):
    """Long steps (a PDF, a signature) go to the lanes; what changed is announced."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace

    def amendment_form(self, contract_id: str, done: Done) -> None:
        """``done(AmendmentForm)``."""
        self.ask(amendments.amendment_form, contract_id, done=done)

    def amend(self, contract_id: str, draft: AmendmentDraft, done: Done, failed: Failed) -> None:
        """Prepare an additional agreement; ``done(its id)``."""
        office = self._workspace.office
        self._do(lambda: amendments.prepare_amendment(office, contract_id, draft), done, failed)

    def termination_form(self, contract_id: str, done: Done) -> None:
        """``done(TerminationForm)``."""
        self.ask(termination.termination_form, contract_id, done=done)

    def terminate(
        self, contract_id: str, draft: TerminationDraft, bin_: str, key: tuple[Path, str], done: Done, failed: Failed
    ) -> None:
        """Sign the notice with the key file and its password, and end the contract."""
        space, (path, password) = self._workspace, key

        def end() -> Outcome[None]:
            p12 = signing.read_key_file(path)
            trust, revocation = space.trust(), space.authority.revocation()
            who = signing.signatory(p12, password, bin_, trust, revocation, at=space.office.clock.now())
            return termination.terminate(space.office, contract_id, draft, who)

        self.remember_key_folder(path.parent)
        self._do(end, done, failed, lane="network")

    def take_back(self, contract_id: str, done: Done) -> None:
        """Undo a termination that has not been sent."""
        self.run(termination.take_back, contract_id, done=done)

    def renewal_terms(self, contract_id: str, done: Done) -> None:
        """``done(Terms)`` to begin with."""
        self.ask(renewal.renewal_terms, contract_id, done=done)

    def renew(self, contract_id: str, terms: Terms, done: Done, failed: Failed) -> None:
        """Prepare the next contract; ``done(its id)``."""
        self._do(lambda: renewal.renew(self._workspace.office, contract_id, terms), done, failed)

    def load(self, done: Done) -> None:
        """``done((contracts, terms))``: those that can be renewed, and the terms to begin with."""

        def read(uow: UnitOfWork) -> tuple[Any, Terms]:
            return renewal.renewable_contracts(uow), renewal.renewal_terms(uow)

        self.ask(read, done=done)

    def prepare(
        self,
        contract_ids: tuple[str, ...],
        terms: Terms,
        done: Done,
        failed: Failed,
        progress: Callable[[int, int, str], None],
    ) -> Task:
        """Prepare the next contract of each; ``done(rows)`` also after :meth:`Task.cancel`."""
        office = self._workspace.office

        def call(told: Progress) -> Outcome[tuple[PreparedRow, ...]]:
            def report(step: int, total: int, note: str) -> None:
                with suppress(TaskCancelledError):  # the service stops between two contracts and says what is prepared
                    told.report(step, total, note)

            return renewal.renew_all(office, contract_ids, terms, report=report, stopped=lambda: told.cancelled)

        def prepared(outcome: Outcome[tuple[PreparedRow, ...]]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        return self.work("compute", call, done=prepared, failed=failed, cancelled=lambda: done(()), progress=progress)

    def key_folder(self) -> str:
        """Where the last key was chosen."""
        return self._workspace.preferences.folder(KEY_FOLDER)

    def remember_key_folder(self, folder: Path) -> None:
        """Begin there next time."""
        self._workspace.preferences.remember_folder(KEY_FOLDER, str(folder))

    def _do(self, call: Callable[[], Outcome[Any]], done: Done, failed: Failed, *, lane: Any = "compute") -> None:
        def kept(outcome: Outcome[Any]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        self.work(lane, call, done=kept, failed=failed)

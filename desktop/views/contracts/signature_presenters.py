"""The work behind checking any file's signatures, and behind signing several contracts."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop.services import batch_signing, checking, exports, signing
from desktop.views.presenter import Done, Failed, Presenter
from desktop.views.task_runner import Progress, Task, TaskCancelledError

if TYPE_CHECKING:
    from desktop.services.unit_of_work import Outcome
    from desktop.views.workspace import Workspace

CHECK_FOLDER: Final = "check"


class FileCheckPresenter(Presenter):
    """Checks files on the network lane, since revocation is asked, and saves the report."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace

    def folder(self) -> str:
        """Where the last files were."""
        return self._workspace.preferences.folder(CHECK_FOLDER)

    def check(self, document: Path | None, signature: Path, done: Done, failed: Failed) -> None:
        """Check a signature file; ``done(CheckedFile)``."""
        space = self._workspace
        space.preferences.remember_folder(CHECK_FOLDER, str(signature.parent))

        def call() -> checking.CheckedFile:
            authority = space.authority
            return checking.check_files(document, signature, space.trust(), space.office.clock.now(), authority.revocation())

        self.work("network", call, done=done, failed=failed)

    def save(self, checked: checking.CheckedFile, path: Path, language: str, done: Done, failed: Failed) -> None:
        """Write the report as text or JSON; ``done(path)``."""
        self.work(
            "compute",
            lambda: exports.save_file(path, checking.report_file(checked, path, language)),
            done=done,
            failed=failed,
        )


class BatchSigningPresenter(Presenter):
    """Signs several contracts on the network lane, one transaction each."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace

    def sign(self, contract_ids: tuple[str, ...], path: Path, password: str, done: Done, failed: Failed, progress: Any) -> Task:
        """Sign them; ``done(rows)`` also after :meth:`Task.cancel`, with what was signed before it."""
        space = self._workspace

        def call(told: Progress) -> Outcome[tuple[batch_signing.SignedRow, ...]]:
            def report(step: int, total: int, note: str) -> None:
                with suppress(TaskCancelledError):  # the services stop between two contracts and say what is signed
                    told.report(step, total, note)

            return batch_signing.sign_all(
                space.office,
                contract_ids,
                signing.read_key_file(path),
                password,
                space.trust(),
                space.authority.revocation(),
                report=report,
                stopped=lambda: told.cancelled,
            )

        def signed(outcome: Outcome[tuple[batch_signing.SignedRow, ...]]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        return self.work("network", call, done=signed, failed=failed, cancelled=lambda: done(()), progress=progress)

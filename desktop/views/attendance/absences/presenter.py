"""Absences and papers as the dialogs use them: plans, acts, scans. What was marked becomes a step of the sheet's history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from desktop.services import absence_papers as papers
from desktop.services.absence_papers import PaperDraft, PaperRow, Scan
from desktop.services.absences import Absence, plan_absence, set_absence
from desktop.services.blobs import read_blob
from desktop.views.attendance.absences import scans
from desktop.views.presenter import Done, Failed, Presenter

if TYPE_CHECKING:
    from desktop.services.attendance import Marked
    from desktop.services.changes import Changes
    from desktop.views.task_runner import Task
    from desktop.views.workspace import Workspace
    from protocol.working_calendar import Month

WATCHED = ("absence_document", "child_month", "mark", "blob")
SCAN_FOLDER = "scans"
THUMBNAIL = 160  # device-independent pixels


@dataclass(frozen=True, slots=True)
class LoadedScan:
    """A file as chosen, and a small picture of it."""

    scan: Scan
    name: str
    thumbnail: QImage


class AbsencesPresenter(Presenter):
    """What the absence and paper dialogs ask and do. One belongs to each dialog, so that its answers end with it."""

    papers_changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace
        self._planning: Task | None = None
        self.watch(WATCHED, self._changed)

    def plan(self, absence: Absence, done: Done, failed: Failed) -> None:
        """What an absence would do; a later question replaces an earlier one."""
        if self._planning is not None:
            self._planning.cancel()
        self._planning = self.ask(plan_absence, absence, done=done, failed=failed)

    def set_absence(self, absence: Absence, done: Callable[[Marked], None], failed: Failed) -> None:
        """Set it."""
        self.run(set_absence, absence, done=done, failed=failed)

    def papers_of(self, child_id: str, done: Callable[[tuple[PaperRow, ...]], None]) -> None:
        """A child's papers."""
        self.ask(papers.papers_of_child, child_id, done=done)

    def missing(self, group_id: str, month: Month, done: Callable[[tuple[papers.MissingPaper, ...]], None]) -> None:
        """The absences of a group's month that lack a paper."""
        self.ask(papers.missing_papers, group_id, month, done=done)

    def bring(
        self,
        child_id: str,
        draft: PaperDraft,
        done: Callable[[papers.Brought], None],
        failed: Failed,
    ) -> None:
        """Keep a paper and let it support absences."""
        self.run(papers.bring_paper, child_id, draft, done=done, failed=failed)

    def edit(self, paper_id: str, draft: PaperDraft, done: Done, failed: Failed) -> None:
        """Change a paper."""
        self.run(papers.edit_paper, paper_id, draft, done=done, failed=failed)

    def attach(self, paper_id: str, done: Callable[[Marked], None]) -> None:
        """Let a paper support the absences of its dates."""
        self.run(papers.attach_paper, paper_id, done=done)

    def detach(self, paper_id: str, done: Callable[[Marked], None]) -> None:
        """Let a paper support nothing."""
        self.run(papers.detach_paper, paper_id, done=done)

    def load_scan(self, path: Path, ratio: float, done: Callable[[LoadedScan], None], failed: Failed) -> None:
        """Read a file and draw a small picture of it."""
        self._workspace.preferences.remember_folder(SCAN_FOLDER, str(path.parent))

        def load() -> LoadedScan:
            scan = papers.read_scan(path)
            return LoadedScan(scan, path.name, scans.picture(scan.content, THUMBNAIL, ratio))

        self.work("compute", load, done=done, failed=failed)

    def scan_folder(self) -> str:
        """Where scans were chosen last."""
        return self._workspace.preferences.folder(SCAN_FOLDER)

    def draw_scan(
        self, sha256: str, width: int, ratio: float, done: Callable[[tuple[QImage, ...]], None], failed: Failed
    ) -> None:
        """A kept scan's pages as pictures."""

        def here(content: bytes) -> None:
            self.work("compute", lambda: scans.pictures(content, width, ratio), done=done, failed=failed)

        self.ask(read_blob, sha256, done=here, failed=failed)

    def _changed(self, _changes: Changes) -> None:
        self.papers_changed.emit()

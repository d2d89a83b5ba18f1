"""What the dialogs of printed timesheets ask for: a paper, its pages, all groups in one run, a check of a printed sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.services.exports import PrintLanguage, timesheet_paper
from desktop.services.printed import Verdict, check_printed
from desktop.services.timesheet_run import PapersRun, Readiness, RunOrder, readiness
from desktop.views.attendance.papers.turns import window_first
from desktop.views.attendance.sheet.export import save_csv
from desktop.views.presenter import Failed, Presenter
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from desktop.services.documents.timesheet import TimesheetPaper
    from desktop.views.task_runner import Progress, Task
    from desktop.views.workspace import Workspace


class PapersPresenter(Presenter):
    """Reads in the database lane, draws in the compute lane."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.workspace = workspace

    # one group

    def save_csv(self, group_id: str, month: Month, path: Path, language: PrintLanguage, done: Callable[[Path], None]) -> None:
        """Write one group's CSV."""

        def write(paper: TimesheetPaper) -> None:
            self.work("compute", lambda: save_csv(paper, path, language), done=done)

        self.ask(timesheet_paper, group_id, month, done=write)

    def pdf(
        self,
        group_id: str,
        month: Month,
        language: PrintLanguage,
        done: Callable[[bytes], None],
        failed: Failed,
    ) -> None:
        """The exact bytes a saved PDF would have."""

        def make(paper: TimesheetPaper) -> bytes:
            from desktop.services.documents.timesheet_pdf import render_timesheet

            with window_first():
                return render_timesheet(paper, language)

        def drawn(paper: TimesheetPaper) -> None:
            self.work("compute", lambda: make(paper), done=done, failed=failed)

        self.ask(timesheet_paper, group_id, month, done=drawn, failed=failed)

    # all groups

    def look(self, month: Month, done: Callable[[tuple[Readiness, ...]], None]) -> None:
        """How far the groups' months are filled, with everything marked until now."""
        self.ask(readiness, month, done=done)

    def run_all(
        self,
        order: RunOrder,
        *,
        done: Callable[[tuple[Path, ...]], None],
        cancelled: Callable[[tuple[Path, ...]], None],
        failed: Failed,
        progress: Callable[[int, int, str], None],
    ) -> Task:
        """Write the timesheets of many groups; ``cancelled`` is told which files are whole."""
        office = self.office
        run = PapersRun(order, lambda group_id: office.ask(timesheet_paper, group_id, order.month))

        def write(token: Progress) -> tuple[Path, ...]:
            with window_first():
                return run.write(token.report)

        return self.work(
            "compute",
            write,
            done=done,
            failed=failed,
            cancelled=lambda: cancelled(tuple(run.written)),
            progress=progress,
        )

    # a printed sheet

    def check(self, typed: str, month: Month, done: Callable[[Verdict], Any], failed: Failed) -> None:
        """Whether a printed timesheet says what the database says."""
        self.ask(check_printed, typed, month, done=done, failed=failed)

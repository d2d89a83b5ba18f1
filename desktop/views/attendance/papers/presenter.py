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
from desktop.views.contracts.pdf_pages import PageSize, draw, measure
from desktop.views.presenter import Failed, Presenter
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from desktop.services.documents.timesheet import TimesheetPaper
    from desktop.views.task_runner import Progress, Task
    from desktop.views.workspace import Workspace

PRINT_DOTS_PER_INCH = 300  # the smallest letters are 6 pt: 25 dots high


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
        done: Callable[[tuple[bytes, tuple[PageSize, ...]]], None],
        failed: Failed,
    ) -> None:
        """The exact bytes a saved PDF would have, and the sizes of its pages."""

        def make(paper: TimesheetPaper) -> tuple[bytes, tuple[PageSize, ...]]:
            from desktop.services.documents.timesheet_pdf import render_timesheet

            with window_first():
                content = render_timesheet(paper, language)
            return content, measure(content)

        def drawn(paper: TimesheetPaper) -> None:
            self.work("compute", lambda: make(paper), done=done, failed=failed)

        self.ask(timesheet_paper, group_id, month, done=drawn, failed=failed)

    def picture(self, pdf: bytes, place: int, width: int, ratio: float, done: Callable[[QImage], None]) -> None:
        """One page as a picture."""
        self.work("compute", lambda: draw(pdf, place, width, ratio), done=done)

    def print_pages(self, pdf: bytes, printer: QPrinter, done: Callable[[int], None], failed: Failed) -> None:
        """Paint the pages on a printer; Qt lets another thread paint on one."""
        from desktop.views.attendance.kindergarten.printing import paint_pages

        dots = min(printer.resolution(), PRINT_DOTS_PER_INCH)
        self.work("compute", lambda: paint_pages(pdf, printer, dots), done=done, failed=failed)

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

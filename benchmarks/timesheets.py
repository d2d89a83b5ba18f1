"""Figures of all groups' timesheets in one run, beside a window that lives: the files, and how long the window stood still.

The peer is WeasyPrint: the same cells as an HTML table of the same page, in the same face. It is imported nowhere else.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.figures import MS, Figure, NotMeasured, Peer, milliseconds
from benchmarks.office import MONTH, new_office, surroundings
from desktop.app.memory import collect_again
from desktop.demo.invented import Inventor, child_draft
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.children import add_child
from desktop.services.documents.timesheet import TimesheetPaper, glyph_of, reasons_of
from desktop.services.exports import timesheet_paper
from desktop.services.groups import GroupDraft, create_group
from desktop.services.settings import put_setting
from desktop.services.timesheet_run import PaperFormat, PapersRun, RunOrder
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.views.attendance.papers.turns import window_first
from desktop.views.attendance.sheet.grid import AttendanceGrid
from desktop.views.task_runner import Progress, TaskRunner
from protocol.attendance import MarkCode
from protocol.working_calendar import public_calendar

GROUPS = 45
SMALLEST, SIZES = 22, 14  # 22 to 35 children
SERIALS = 200  # of invented IINs, for each group
TICK_MS, WATCHED_SECONDS, PATIENCE_SECONDS = 5, 2.0, 120.0
PEER_PAGES = 3


def timesheet_pdf_45(place: Path) -> Figure:
    """45 groups of 22 to 35 children into 45 PDFs: reading, drawing and writing, the window repainting a grid all the while."""
    office, groups = kindergarten(place / "office")
    run = write_all(office, groups, place)
    paper = office.ask(timesheet_paper, groups[-1], MONTH)
    page = weasyprint_page(paper)
    office.close()
    return Figure("timesheet_pdf_45", run.seconds, "s", Peer(f"WeasyPrint, a page × {GROUPS}", page / MS * GROUPS))


def timesheet_pdf_45_gap(place: Path) -> Figure:
    """The longest time between two turns of the window's event loop while the 45 are written; the peer does nothing."""
    office, groups = kindergarten(place / "office")
    run = write_all(office, groups, place)
    office.close()
    return Figure("timesheet_pdf_45_gap", run.longest_gap, "ms", Peer("the same window, nothing to do", run.longest_idle_gap))


def kindergarten(place: Path) -> tuple[Office, tuple[str, ...]]:
    """An office of 45 groups with a whole month, each group made in a transaction."""
    office = new_office(place, surroundings()).office
    office.do(put_setting, "tariff", {"state_part": 45_000})
    return office, tuple(office.do(_full_group, number).result for number in range(GROUPS))


def _full_group(uow: UnitOfWork, number: int) -> str:
    inventor = Inventor(first_serial=SERIALS * (number + 1))
    group = create_group(uow, GroupDraft(f"Топ {number + 1}", teachers=("Оспанова Әлия Қанатқызы",)))
    days = public_calendar(MONTH.year, MONTH.year).working_days_of(MONTH)
    for at in range(SMALLEST + number % SIZES):
        child = add_child(uow, child_draft(inventor.family(MONTH.first)), group_id=group, starts_on=MONTH.first)
        codes = (MarkCode.SICK if (at + day.day) % 9 == 0 else MarkCode.PRESENT for day in days)
        set_marks(uow, [MarkEdit(child, day, code) for day, code in zip(days, codes, strict=True)])
    return group


@dataclass(frozen=True, slots=True)
class Run:
    """How long it took, and the longest gaps of the event loop in milliseconds: while it ran, and before."""

    seconds: float
    longest_gap: float
    longest_idle_gap: float


class Watchdog:
    """Asks for a turn every 5 ms and repaints the grid in it; remembers when each came."""

    def __init__(self, grid: AttendanceGrid) -> None:
        self._grid = grid
        self._turns: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._turn)

    def watch(self, wait: Callable[[], object]) -> float:
        """The longest gap while `wait` lets events flow, in milliseconds."""
        self._turns = [time.perf_counter()]
        self._timer.start()
        wait()
        self._timer.stop()
        return max(after - before for before, after in zip(self._turns, self._turns[1:], strict=False)) * MS

    def _turn(self) -> None:
        self._turns.append(time.perf_counter())
        self._grid.viewport().repaint()


def write_all(office: Office, groups: tuple[str, ...], place: Path) -> Run:
    """The run as the dialog starts it, once to warm up with one group, then with all.

    Raises:
        NotMeasured: a file is missing.
    """
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    tasks = TaskRunner()
    collect_again()  # as the program does once its window is painted
    paper = office.ask(timesheet_paper, groups[-1], MONTH)
    grid = AttendanceGrid()
    grid.resize(1280, 800)
    grid.set_sheet(paper.sheet, paper.rules)
    grid.show()
    app.processEvents()
    watchdog = Watchdog(grid)

    def go(chosen: tuple[str, ...], folder: Path) -> tuple[float, float]:
        folder.mkdir()
        order = RunOrder(MONTH, chosen, frozenset({PaperFormat.PDF}), ("kk",), folder)
        run = PapersRun(order, lambda group: office.ask(timesheet_paper, group, MONTH))

        def write(token: Progress) -> tuple[Path, ...]:
            with window_first():
                return run.write(token.report)

        begun = time.perf_counter()
        tasks.submit("compute", write, progress=lambda *_step: None, done=lambda _files: None)
        gap = watchdog.watch(lambda: tasks.wait_idle(PATIENCE_SECONDS))
        if len(run.written) != len(chosen):
            raise NotMeasured(f"{len(run.written)} of {len(chosen)} files were written")
        return time.perf_counter() - begun, gap

    go(groups[:1], place / "warm")
    idle = watchdog.watch(lambda: _let_events_flow(app, WATCHED_SECONDS))
    seconds, gap = go(groups, place / "papers")
    tasks.shutdown()
    grid.close()
    return Run(seconds, gap, idle)


def _let_events_flow(app: QApplication, seconds: float) -> None:
    QTimer.singleShot(round(seconds * MS), app.quit)
    app.exec()


def weasyprint_page(paper: TimesheetPaper) -> float:
    """What the same page costs WeasyPrint, in milliseconds: the median of a few, after one that finds the fonts.

    Raises:
        NotMeasured: WeasyPrint or the libraries it needs (Pango) are not here.
    """
    try:
        weasyprint = import_module("weasyprint")
    except (ImportError, OSError) as error:
        raise NotMeasured(f"WeasyPrint cannot be used here: {str(error).splitlines()[0]}") from error
    page = html_of(paper)

    def write() -> bytes:
        pdf: bytes = weasyprint.HTML(string=page).write_pdf()
        return pdf

    write()
    return statistics.median(milliseconds(write) for _ in range(PEER_PAGES))


def html_of(paper: TimesheetPaper) -> str:
    """The cells of the sheet as an HTML table on landscape A4."""
    sheet = paper.sheet
    head = ["№", "", "", *(str(day.day.day) for day in sheet.days), *[""] * 6]
    lines = ["".join(f"<th>{cell}</th>" for cell in head)]
    for number, row in enumerate(sheet.rows, 1):
        marks = [glyph_of(row, at, paper.rules) for at in range(len(sheet.days))]
        totals = [row.totals.attended, row.totals.missed, row.totals.excused, row.totals.payable, paper.sum_due(row)]
        cells = [str(number), row.name, row.iin, *marks, *map(str, totals), reasons_of(row, paper.rules)]
        lines.append("".join(f"<td>{escape(cell)}</td>" for cell in cells))
    table = "".join(f"<tr>{line}</tr>" for line in lines)
    style = (
        "@page{size:A4 landscape;margin:6mm}body{font:6.5pt Roboto,sans-serif}"
        "table{border-collapse:collapse;width:100%}td,th{border:.3pt solid #737d87;padding:1pt}"
    )
    return f"<style>{style}</style><h1>{escape(sheet.group_name)}</h1><table>{table}</table>"

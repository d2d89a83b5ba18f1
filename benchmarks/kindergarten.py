"""The figure of the whole kindergarten: a day of 1,000 children in 45 groups, out of five years of marks, on the real window."""

import statistics
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from benchmarks.figures import MS, Figure, Peer
from benchmarks.five_years import GROUPS, YEARS, kindergarten
from benchmarks.grid import SIZE, Repaints, Sheet, open_sheet, wait
from benchmarks.office import MONTH, NOW
from desktop.views.attendance.kindergarten.screen import KindergartenScreen
from desktop.views.attendance.kindergarten.table import group_columns
from desktop.views.attendance.screen import AttendanceScreen
from protocol.working_calendar import public_calendar

ROUNDS = 2  # how often the month's days are gone through


def open_days(sheet: Sheet) -> list[float]:
    """From choosing a working day to its groups and figures painted, one day after the other; ms each, the first two left out."""
    sheet.window.go("attendance", pane="kindergarten")
    page = sheet.window.page("attendance")
    assert isinstance(page, AttendanceScreen)
    pane = page.pane("kindergarten")
    assert isinstance(pane, KindergartenScreen)
    sheet.settle()
    repaints = Repaints(sheet.window, pane.groups.view.viewport())
    arrived: list[object] = []

    def shown(found: object) -> None:
        repaints.finished = None  # what was painted so far was the other day
        arrived.append(found)

    pane.presenter.loaded.connect(shown)
    days = [day for day in public_calendar(MONTH.year, MONTH.year).working_days_of(MONTH) if day <= NOW.date()]
    taken: list[float] = []
    for day in days * ROUNDS:
        arrived.clear()
        begun = time.perf_counter()
        sheet.window.go("attendance", pane="kindergarten", day=day)
        wait(lambda: arrived and repaints.finished is not None)
        assert repaints.finished is not None
        taken.append((repaints.finished - begun) * MS)
        sheet.settle()
    assert pane.groups.model.rowCount() == GROUPS
    return taken[2:]


def fill_peer(times: int) -> list[float]:
    """Fill a QTableWidget of as many cells with ready words and wait until it is painted; ms each."""
    table = QTableWidget(GROUPS, len(group_columns()))
    table.resize(*SIZE)
    table.show()
    QApplication.processEvents()
    repaints = Repaints(table, table.viewport())
    taken: list[float] = []
    for turn in range(times):
        repaints.finished = None
        begun = time.perf_counter()
        for row in range(table.rowCount()):
            for column in range(table.columnCount()):
                table.setItem(row, column, QTableWidgetItem(f"{turn} of 22"))
        wait(lambda: repaints.finished is not None)
        assert repaints.finished is not None
        taken.append((repaints.finished - begun) * MS)
    table.close()
    return taken[2:]


def kindergarten_day_open(place: Path) -> Figure:
    """From choosing a day to every group's marks, absences and figures painted; the median over the month's days."""
    made = kindergarten(place / "office", YEARS)
    with open_sheet(made.made, made.full) as sheet:
        own = open_days(sheet)
        peer = fill_peer(len(own))
    return Figure(
        "kindergarten_day_open",
        statistics.median(own),
        "ms",
        Peer("a QTableWidget filled with ready words", statistics.median(peer)),
    )

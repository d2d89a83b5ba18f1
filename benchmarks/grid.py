"""Figures of the attendance sheet: the real window on a real encrypted office, keys pressed one by one, offscreen.

"Painted" is the moment the window has finished the repaint that the key asked for; "durable" the moment the screen hears that
its mark is committed. The peers are a QTableWidget that shows the same, and three bare rows in a transaction of their own.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTableView, QTableWidget, QTableWidgetItem, QWidget

from benchmarks.figures import MS, Figure, NotMeasured, Peer, milliseconds, percentile
from benchmarks.office import CHILDREN, LOGIN, MONTH, PASSWORD, Made, add_group, fill_month, new_office, surroundings
from desktop.app.arguments import Arguments
from desktop.app.program import Program
from desktop.demo.invented import Inventor
from desktop.models.engine import connect
from desktop.services.opening import sign_in
from desktop.services.sheet import read_sheet
from desktop.views.attendance.screen import AttendanceScreen
from desktop.views.attendance.sheet.grid import AttendanceGrid
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.presenter import AttendancePresenter
from desktop.views.attendance.sheet.screen import SheetScreen
from desktop.views.attendance.sheet.statuses import ChildStatus, Statuses
from desktop.views.main_window import MainWindow
from desktop.views.theme import prepare_high_dpi
from protocol.attendance import MarkCode, MonthState
from protocol.attendance import Sheet as DomainSheet
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import public_calendar

PRESSES, OPENINGS, COMMITS, REPAINTS = 400, 40, 400, 105
PATIENCE_SECONDS = 20
WAKE_MS = 500  # how often waiting looks whether it has waited too long
SIZE = (1280, 800)
WHOLE = QSize(1280, 1060)  # room for all rows of the largest group
LETTER = DEFAULT_RULES.mark(MarkCode.PRESENT).key


class Repaints(QObject):
    """Knows when a window has finished a repaint in which one of its widgets was painted."""

    def __init__(self, window: QWidget, part: QWidget) -> None:
        super().__init__(window)
        self._window, self._part = window, part
        self._part_painted = self._inside = False
        self.finished: float | None = None
        window.installEventFilter(self)
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._part and event.type() is QEvent.Type.Paint:
            self._part_painted = True
        if watched is self._window and event.type() is QEvent.Type.UpdateRequest and not self._inside:
            # The window paints all that is dirty inside this event: let it, and look at the clock after.
            self._inside, self._part_painted = True, False
            self._window.event(event)
            self._inside = False
            if self._part_painted:
                self.finished = time.perf_counter()
            return True
        return False


def wait(holds: Callable[[], object]) -> None:
    """Let events flow until the condition holds.

    Raises:
        NotMeasured: it never did.
    """
    until = time.monotonic() + PATIENCE_SECONDS
    waker = QTimer()
    waker.start(WAKE_MS)
    while not holds():
        if time.monotonic() > until:
            raise NotMeasured("the window did not answer")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def press(widget: QWidget, letter: str) -> None:
    """A key goes down on a widget."""
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(widget, event)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The attendance page of the open program, and the groups it can show."""

    program: Program
    window: MainWindow
    screen: SheetScreen
    groups: tuple[str, ...]

    @property
    def grid(self) -> AttendanceGrid:
        """The grid on the page."""
        return self.screen.grid

    @property
    def presenter(self) -> AttendancePresenter:
        """The page's presenter."""
        presenter = self.screen.presenter
        assert isinstance(presenter, AttendancePresenter)
        return presenter

    def settle(self) -> None:
        """Wait until nothing runs and everything is painted."""
        wait(self.program.tasks.idle)
        QApplication.processEvents()


@contextmanager
def open_sheet(made: Made, groups: tuple[str, ...]) -> Iterator[Sheet]:
    """Sign in to the office and go to the first group's month."""
    made.office.close()
    existing = QApplication.instance()
    if existing is None:
        prepare_high_dpi()
    app = existing if isinstance(existing, QApplication) else QApplication(["benchmarks"])
    program = Program(app, Arguments(data=made.folder.path), made.around)
    program.start()
    door = program.window
    door.signed_in.emit(sign_in(made.folder, LOGIN, PASSWORD, made.around))  # type: ignore[union-attr]
    window = program.window
    assert isinstance(window, MainWindow)
    window.resize(*SIZE)
    window.go("attendance", group=groups[0], month=str(MONTH))
    page = window.page("attendance")
    assert isinstance(page, AttendanceScreen)
    screen = page.pane()
    assert isinstance(screen, SheetScreen)
    sheet = Sheet(program, window, screen, groups)
    sheet.settle()
    wait(lambda: sheet.presenter.sheet is not None)
    try:
        yield sheet
    finally:
        sheet.settle()
        program.close()
        window.close()


def press_marks(sheet: Sheet) -> list[tuple[float, float]]:
    """Mark blank cells present one after the other; milliseconds to painted and to durable of each."""
    repaints = Repaints(sheet.window, sheet.grid.viewport())
    committed: list[float] = []
    sheet.presenter.saved.connect(lambda _marked: committed.append(time.perf_counter()))
    days = public_calendar(MONTH.year, MONTH.year).working_days_of(MONTH)
    cells = [Cell(row, day.day - 1) for day in days for row in range(CHILDREN)][: PRESSES + 1]
    taken: list[tuple[float, float]] = []
    for cell in cells:
        sheet.grid.go_to(cell)
        sheet.settle()
        committed.clear()
        repaints.finished = None
        begun = time.perf_counter()
        press(sheet.grid, LETTER)
        wait(lambda: repaints.finished is not None and committed)
        assert repaints.finished is not None
        taken.append(((repaints.finished - begun) * MS, (committed[0] - begun) * MS))
    return taken[1:]


def blank_sheet(place: Path) -> tuple[Made, tuple[str, ...]]:
    """An office with one full group whose month is not marked yet."""
    made = new_office(place / "office", surroundings())
    group, _ = add_group(made.office, "Айгөлек", CHILDREN, Inventor(), MONTH.first)
    return made, (group,)


class TableOfWords(QTableWidget):
    """The peer of the grid: an item a cell, a key press writes its letter into the current one."""

    def __init__(self) -> None:
        super().__init__(CHILDREN, len(MONTH.days))
        self.resize(*SIZE)
        for column in range(self.columnCount()):
            self.setColumnWidth(column, 30)

    def fill(self, letter: str) -> None:
        """Put a letter into every cell."""
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                self.setItem(row, column, QTableWidgetItem(letter))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self.setItem(self.currentRow(), self.currentColumn(), QTableWidgetItem(event.text()))
        self.setCurrentCell(self.currentRow() + 1, self.currentColumn())


def press_peer() -> list[float]:
    """The same presses on a table of words; milliseconds to painted."""
    table = TableOfWords()
    table.show()
    QApplication.processEvents()
    repaints = Repaints(table, table.viewport())
    taken: list[float] = []
    for at in range(PRESSES + 1):
        table.setCurrentCell(at % (CHILDREN - 1), at // (CHILDREN - 1))
        QApplication.processEvents()
        repaints.finished = None
        begun = time.perf_counter()
        press(table, LETTER)
        wait(lambda: repaints.finished is not None)
        assert repaints.finished is not None
        taken.append((repaints.finished - begun) * MS)
    table.close()
    return taken[1:]


def commit_peer(place: Path) -> list[float]:
    """Three rows a transaction (a mark, a line of the journal, an operation), no more, on the same kind of database; ms each."""
    connection = connect(place / "peer.db", bytes(32))
    connection.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, words TEXT NOT NULL)")
    words = "x" * 300

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for _ in range(3):
            connection.execute("INSERT INTO line (words) VALUES (?)", (words,))
        connection.execute("COMMIT")

    taken = [milliseconds(commit) for _ in range(COMMITS + 1)]
    connection.close()
    return taken[1:]


def sheet_of_a_month(place: Path) -> DomainSheet:
    """A full group's marked November."""
    made = new_office(place / "office", surroundings())
    group, children = add_group(made.office, "Айгөлек", CHILDREN, Inventor(), MONTH.first)
    fill_month(made.office, children, MONTH)
    sheet = made.office.ask(read_sheet, group, MONTH)
    made.office.close()
    return sheet


def show_whole(table: QTableView) -> QTableView:
    """Give a table room for all of its cells and show it."""
    table.resize(WHOLE)
    table.show()
    QApplication.processEvents()
    return table


def same_cells(grid: AttendanceGrid) -> TableOfWords:
    """The peer with the same texts in cells of the same size."""
    table, model = TableOfWords(), grid.sheet_model
    table.setColumnCount(model.columnCount())
    table.verticalHeader().setDefaultSectionSize(grid.verticalHeader().defaultSectionSize())
    for column in range(model.columnCount()):
        table.setColumnWidth(column, grid.columnWidth(column))
        for row in range(CHILDREN):
            item = QTableWidgetItem(str(model.index(row, column).data() or ""))
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            table.setItem(row, column, item)
    return table


def grid_repaint(place: Path) -> Figure:
    """The whole viewport of 35 children × 34 columns painted anew; the median, in turn with a table of the same words."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["benchmarks"])
    sheet = sheet_of_a_month(place)
    grid = AttendanceGrid()
    show_whole(grid)
    grid.set_sheet(sheet, DEFAULT_RULES)
    answers = {row.child_id: ChildStatus(MonthState.CONFIRMED) for row in sheet.rows}
    grid.sheet_model.set_statuses(Statuses(MONTH.previous, MONTH.first, answers))
    peer = same_cells(grid)
    show_whole(peer)
    app.processEvents()
    own_times, peer_times = [], []
    for _ in range(REPAINTS):
        own_times.append(milliseconds(grid.viewport().repaint))
        peer_times.append(milliseconds(peer.viewport().repaint))
    grid.close()
    peer.close()
    value, other = statistics.median(own_times[5:]), statistics.median(peer_times[5:])
    return Figure("grid_repaint", value, "ms", Peer("a QTableWidget of the same words", other))


def mark_to_painted_p99(place: Path) -> Figure:
    """From the key press to the end of the repaint that shows its mark, cursor and totals; the 99th of a hundred presses."""
    made, groups = blank_sheet(place)
    with open_sheet(made, groups) as sheet:
        own = percentile([painted for painted, _ in press_marks(sheet)], 0.99)
        peer = percentile(press_peer(), 0.99)
    return Figure("mark_to_painted_p99", own, "ms", Peer("a QTableWidget item", peer))


def mark_to_durable_p99(place: Path) -> Figure:
    """From the key press to the word that mark, journal and outbox are committed; the 99th of a hundred presses."""
    made, groups = blank_sheet(place)
    with open_sheet(made, groups) as sheet:
        own = percentile([durable for _, durable in press_marks(sheet)], 0.99)
    peer = percentile(commit_peer(place), 0.99)
    return Figure("mark_to_durable_p99", own, "ms", Peer("three bare rows in a transaction", peer))


def openings(sheet: Sheet, times: int) -> list[float]:
    """From choosing a group's month to its grid painted, the groups in turn; ms each, the first two left out."""
    repaints = Repaints(sheet.window, sheet.grid.viewport())
    arrived: list[object] = []

    def shown(found: object) -> None:
        repaints.finished = None  # what was painted so far was the other sheet
        arrived.append(found)

    sheet.presenter.opened.connect(shown)
    taken: list[float] = []
    for turn in range(times + 2):
        arrived.clear()
        begun = time.perf_counter()
        sheet.window.go("attendance", group=sheet.groups[(turn + 1) % len(sheet.groups)], month=str(MONTH))
        wait(lambda: arrived and repaints.finished is not None)
        assert repaints.finished is not None
        taken.append((repaints.finished - begun) * MS)
        sheet.settle()
    return taken[2:]


def group_month_open(place: Path) -> Figure:
    """From choosing a full group's marked month to its grid painted, two groups in turn; the median."""
    made = new_office(place / "office", surroundings())
    inventor, groups = Inventor(), []
    for name in ("Айгөлек", "Балапан"):
        group, children = add_group(made.office, name, CHILDREN, inventor, MONTH.first)
        fill_month(made.office, children, MONTH)
        groups.append(group)
    with open_sheet(made, tuple(groups)) as sheet:
        taken = openings(sheet, OPENINGS - 2)
        peer = statistics.median(fill_peer())
    return Figure("group_month_open", statistics.median(taken), "ms", Peer("a QTableWidget filled with ready words", peer))


def fill_peer() -> list[float]:
    """Fill a table of words and wait until it is painted; ms each."""
    table = TableOfWords()
    table.show()
    QApplication.processEvents()
    repaints = Repaints(table, table.viewport())
    taken: list[float] = []
    for _ in range(OPENINGS):
        repaints.finished = None
        begun = time.perf_counter()
        table.fill(LETTER)
        wait(lambda: repaints.finished is not None)
        assert repaints.finished is not None
        taken.append((repaints.finished - begun) * MS)
    table.close()
    return taken[2:]

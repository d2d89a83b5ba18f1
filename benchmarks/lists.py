"""The figure of a long list: a word typed into the filter of a table of 5,000 rows, until what fits is painted."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.figures import MS, Figure, Peer
from benchmarks.grid import SIZE, Repaints, wait
from desktop.demo.invented import Inventor
from desktop.views.theme import apply_theme, prepare_high_dpi
from desktop.views.widgets import Column, DataTable

ROWS, OF_ONE = 5000, 200
WORDS = ("ай", "айл", "әбен", "770010", "омарова", "петров м", "", "құ")
ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A child as a list shows one."""

    number: int
    name: str
    iin: str
    born: date
    phone: str
    group: str


def children() -> list[Line]:
    """Invented children in 40 groups, a few hundred from each inventor: there are no more serials for them."""
    made: list[Line] = []
    inventor = Inventor()
    for at in range(ROWS):
        if at % OF_ONE == 0:
            inventor = Inventor(seed=at)
        family = inventor.family(date(2026, 9, 1))
        child, mother = family.child, family.guardian
        name = f"{child.surname} {child.given_name} {child.patronymic}"
        made.append(Line(at, name, child.iin, child.birth_date, mother.phone, f"Топ {at % 40 + 1}"))
    return made


def texts(line: Line) -> tuple[str, ...]:
    """What the columns show."""
    return (line.name, line.iin, f"{line.born:%d.%m.%Y}", line.phone, line.group)


def filter_own(lines: list[Line]) -> list[float]:
    """Each word typed into a DataTable sorted by name; ms to painted."""
    titles = ("Name", "IIN", "Born", "Phone", "Group")
    columns = [Column(title, title, lambda line, at=at: texts(line)[at], stretch=at == 0) for at, title in enumerate(titles)]
    table = DataTable("bench.table", columns, key=lambda line: line.number, sort_by="Name")
    table.resize(*SIZE)
    table.set_rows(lines)
    table.show()
    QApplication.processEvents()
    return _times(table.view, table.set_filter)


def filter_peer(lines: list[Line]) -> list[float]:
    """The same words in Qt's own QSortFilterProxyModel over a QStandardItemModel; ms to painted."""
    model = QStandardItemModel(0, 5)
    for line in lines:
        model.appendRow([QStandardItem(text) for text in texts(line)])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view = QTableView()
    view.setModel(proxy)
    view.setSortingEnabled(True)
    view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()
    taken = _times(view, proxy.setFilterFixedString)
    view.close()
    return taken


def _times(view: QTableView, filter_by: Callable[[str], object]) -> list[float]:
    repaints = Repaints(view.window(), view.viewport())
    taken: list[float] = []
    for word in WORDS * ROUNDS:
        repaints.finished = None
        begun = time.perf_counter()
        filter_by(word)
        view.viewport().update()
        wait(lambda: repaints.finished is not None)
        assert repaints.finished is not None
        taken.append((repaints.finished - begun) * MS)
    return taken[len(WORDS) :]


def list_filter_5000(_place: Path) -> Figure:
    """From a word in the filter to the rows that fit painted, 5,000 rows of five columns, sorted; the median over eight words."""
    if QApplication.instance() is None:
        prepare_high_dpi()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["benchmarks"])
    apply_theme(app, "light")
    lines = children()
    own, peer = filter_own(lines), filter_peer(lines)
    return Figure(
        "list_filter_5000", statistics.median(own), "ms", Peer("QSortFilterProxyModel, same rows", statistics.median(peer))
    )

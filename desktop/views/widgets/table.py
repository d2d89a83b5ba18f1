"""The one table: rows to read, sort, filter and open."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.views.theme import current_tokens
from desktop.views.widgets.names import shortest
from desktop.views.widgets.page import EmptyState
from desktop.views.widgets.rows_model import Column, RowsModel
from desktop.views.widgets.table_cells import PADDING, CellPainter

MEASURED = 12
ARROW = 16
READABLE, FIRM = 112, 1.6
WIDEST = 2000


class TableMemory(Protocol):
    """Where it is kept how tables are looked at; the main window has one as ``table_memory``."""

    def load_table(self, name: str) -> Mapping[str, Any]:
        """How a table was looked at last; empty at first."""
        ...

    def save_table(self, name: str, layout: Mapping[str, Any]) -> None:
        """Keep it."""
        ...


def table_memory_of(widget: QWidget) -> TableMemory | None:
    """The memory of the window a table stands in; None where nothing is kept."""
    above: QWidget | None = widget
    while above is not None:
        found: TableMemory | None = getattr(above, "table_memory", None)
        if found is not None:
            return found
        above = above.parentWidget()
    return None


def given_up(needed: Mapping[int, int], optional: Sequence[int], room: int) -> list[int]:
    """Which optional columns go, the last first, until the others can be read in `room` px."""
    gone: list[int] = []
    for at in reversed(optional):
        if sum(width for column, width in needed.items() if column not in gone) <= room:
            break
        gone.append(at)
    return gone


def fitted(
    least: Mapping[int, int], wanted: Mapping[int, int], usual: Mapping[int, int], firm: Mapping[int, float], room: int
) -> dict[int, int]:
    """Widths of columns in a row of `room` px: generous where there is room, else the widest give way first.

    `least` is what a heading needs, `wanted` what the words need, `usual` what looks well; a column twice as `firm` as
    another gives way at twice its width.
    """
    generous = {at: max(wanted[at], usual[at]) for at in wanted}
    if sum(generous.values()) <= room:
        return generous
    low, high = 0, max(wanted.values())
    while low < high:
        limit = (low + high + 1) // 2
        if sum(max(least[at], min(width, int(limit * firm[at]))) for at, width in wanted.items()) <= room:
            low = limit
        else:
            high = limit - 1
    return {at: max(least[at], min(width, int(low * firm[at]))) for at, width in wanted.items()}


class _View(QTableView):
    """The table proper: Enter opens, and Tab leaves."""

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class DataTable(QWidget):
    """A table of frozen rows described by columns.

    ``activated(row)``: double click or Enter. ``selected(row or None)``: the current row changed. Selection survives
    reloads, sorting and filtering by the rows' key.
    """

    activated = Signal(object)
    selected = Signal(object)
    empty_action = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        *,
        key: Callable[[Any], Hashable],
        label: str = "",
        several: bool = False,
        sort_by: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.model = RowsModel(columns, key, self)
        self.view = _View(self)
        self.view.setObjectName(f"{name}.view")
        self.view.setAccessibleName(label)
        self._empty = EmptyState("", parent=self.view.viewport())
        self._empty.setObjectName(f"{name}.empty")
        self._empty.action_pressed.connect(self.empty_action)
        self._words = ("", "", "")
        self._current_key: Hashable | None = None
        self._reported: object = None
        self._fitting = self._own_widths = False
        self._given_up: list[int] = []
        self._memory: TableMemory | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self._set_up(several)
        for at, column in enumerate(self.model.columns):
            if column.key == sort_by:
                self.view.sortByColumn(at, Qt.SortOrder.AscendingOrder)
        self._show_emptiness()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; the current one stays current while it exists."""
        kept = self._current_key
        self.model.set_rows(rows)
        if kept is not None and self.model.key_at(self.view.currentIndex()) != kept:
            self.select_key(kept)
        self._tell_selected()
        self._show_emptiness()
        self._fit_columns()

    def set_filter(self, text: str) -> None:
        """Show only rows that contain every word of ``text``."""
        self.model.set_filter(text)
        if self._current_key is not None and not self.view.currentIndex().isValid():
            self.select_key(self._current_key)
        self._show_emptiness()

    def set_empty(self, title: str, hint: str = "", action: str = "") -> None:
        """What to say when there are no rows at all; the action button emits ``empty_action``."""
        self._words = (title, hint, action)
        self._show_emptiness()

    def current_row(self) -> Any:
        """The current row; None for none."""
        return self.model.row_at(self.view.currentIndex())

    def selected_rows(self) -> tuple[Any, ...]:
        """All selected rows, from top to bottom."""
        indexes = sorted(self.view.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(self.model.row_at(index) for index in indexes)

    def select_key(self, key: Hashable) -> bool:
        """Make a row current and scroll to it; False when it is not shown."""
        index = self.model.find(key)
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.view.viewport().update()

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.view.viewport():
            self._empty.setGeometry(self.view.viewport().rect())
            self._fit_columns()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._memory is None:
            self._memory = table_memory_of(self)
            if self._memory is not None:
                self._recall(self._memory.load_table(self.objectName()))

    def layout_now(self) -> dict[str, Any]:
        """How the table is looked at: the column it is sorted by, and the widths a person has drawn, by the columns' keys."""
        header, columns = self.view.horizontalHeader(), self.model.columns
        at = header.sortIndicatorSection()
        layout: dict[str, Any] = {}
        if 0 <= at < len(columns):
            descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            layout = {"sort": columns[at].key, "descending": descending}
        if self._own_widths:
            drawn = {one.key: self.view.columnWidth(at) for at, one in enumerate(columns) if not one.stretch}
            layout["widths"] = {key: width for key, width in drawn.items() if width}
        return layout

    def _recall(self, layout: Mapping[str, Any]) -> None:
        """Look at the table as it was looked at last; what does not fit its columns is passed over."""
        places = {column.key: at for at, column in enumerate(self.model.columns)}
        widths, sort = layout.get("widths"), layout.get("sort")
        if isinstance(widths, dict):
            for key, width in widths.items():
                if key in places and isinstance(width, int) and 0 < width <= WIDEST:
                    self._own_widths = True
                    self.view.setColumnWidth(places[key], width)
        if sort in places:
            order = Qt.SortOrder.DescendingOrder if layout.get("descending") is True else Qt.SortOrder.AscendingOrder
            self.view.sortByColumn(places[sort], order)

    def _looked_at(self) -> None:
        if self._memory is not None:
            self._memory.save_table(self.objectName(), self.layout_now())

    def _set_up(self, several: bool) -> None:
        view, sizes = self.view, current_tokens().sizes
        view.setModel(self.model)
        view.setItemDelegate(CellPainter(view))
        view.setShowGrid(False)
        view.setMouseTracking(True)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        view.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(sizes.row)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(sizes.row)
        header.setMinimumSectionSize(40)
        view.setSortingEnabled(True)
        header.setSortIndicatorClearable(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for at, column in enumerate(self.model.columns):
            view.setColumnWidth(at, column.width + (12 if at == 0 else 0))
            if column.stretch:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._resized)
        header.sortIndicatorChanged.connect(self._fit_columns)
        header.sortIndicatorChanged.connect(self._looked_at)
        view.doubleClicked.connect(self._open)
        view.opened.connect(self._open)
        view.selectionModel().currentRowChanged.connect(self._moved)
        view.viewport().installEventFilter(self)
        self.model.worded.connect(self._fit_columns)

    def _fit_columns(self) -> None:
        """Let every column show its words where there is room; the person's own widths stay."""
        header, columns = self.view.horizontalHeader(), self.model.columns
        for at in self._given_up:
            self.view.setColumnHidden(at, False)
        shown = [at for at in range(len(columns)) if not self.view.isColumnHidden(at)]
        room = self.view.viewport().width()
        if self._own_widths or not shown or room < header.minimumSectionSize() * len(shown):
            return
        least = {at: max(self._heading_width(at), self._name_width(at)) for at in shown}
        wanted = {at: max(least[at], self._words_width(at)) for at in shown}
        readable = {at: wanted[at] if self._is_firm(at) else max(least[at], min(wanted[at], READABLE)) for at in shown}
        self._given_up = given_up(readable, [at for at in shown if columns[at].optional], room)
        for at in self._given_up:
            self.view.setColumnHidden(at, True)
        kept = [at for at in shown if at not in self._given_up]
        firm = {at: float(wanted[at]) if self._is_firm(at) else FIRM if columns[at].stretch else 1.0 for at in kept}
        usual = {at: columns[at].width for at in kept}
        if sum(readable[at] for at in kept) <= room:  # nothing becomes less than can be read while all can be
            least = readable
        widths = fitted({at: least[at] for at in kept}, {at: wanted[at] for at in kept}, usual, firm, room)
        self._fitting = True
        try:
            for at, width in widths.items():
                if not columns[at].stretch:
                    self.view.setColumnWidth(at, width)
        finally:
            self._fitting = False

    def _is_firm(self, at: int) -> bool:
        """Whether a column gives way last: a chip cut in half tells no state."""
        return self.model.columns[at].firm or self.model.columns[at].tone is not None

    def _heading_width(self, at: int) -> int:
        """The width of a column's heading with its margins, and with the arrow where it is sorted by."""
        metrics = QFontMetrics(self.view.font())
        arrow = ARROW if self.view.horizontalHeader().sortIndicatorSection() == at else 0
        indent = 24 - PADDING if at == 0 else 0
        return metrics.horizontalAdvance(self.model.columns[at].title) + 2 * PADDING + indent + arrow + 2

    def _words_width(self, at: int) -> int:
        """The width of a column's longest words with its margins, the chip's too."""
        return self._width_of(at, self.model.longest(at, MEASURED))

    def _name_width(self, at: int) -> int:
        """The width a column of people needs for surname and initial; 0 for another."""
        if not self.model.columns[at].person:
            return 0
        return self._width_of(at, [shortest(name) for name in self.model.longest(at, MEASURED)])

    def _width_of(self, at: int, texts: Sequence[str]) -> int:
        column, font = self.model.columns[at], QFont(self.view.font())
        if column.tone is not None or column.style == "strong":
            font.setWeight(QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return widest + 2 * PADDING + (16 if column.tone is not None else 0) + (24 - PADDING if at == 0 else 0) + 2

    def _resized(self, at: int, _before: int, _now: int) -> None:
        """A column dragged by hand keeps its width from then on."""
        if not self._fitting and not self.model.columns[at].stretch and QGuiApplication.mouseButtons():
            self._own_widths = True
            self._looked_at()

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.activated.emit(row)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._current_key = self.model.key_at(current)
        self._tell_selected()

    def _tell_selected(self) -> None:
        row = self.current_row()
        if row != self._reported:
            self._reported = row
            self.selected.emit(row)

    def _show_emptiness(self) -> None:
        if self.model.rowCount():
            self._empty.hide()
            return
        if self.model.total():
            self._empty.set(self.tr("Nothing matches the filter"), self.tr("Change or clear what you are looking for."))
        else:
            self._empty.set(*self._words)
        self._empty.setGeometry(self.view.viewport().rect())
        self._empty.show()

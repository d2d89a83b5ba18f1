"""The grid: a QTableView for selection, keyboard, headers and accessibility; one paintEvent for all cells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.views.attendance.sheet.headers import NAME_INDENT, DayHeader, NameHeader
from desktop.views.attendance.sheet.keys import mark_keys, mark_of
from desktop.views.attendance.sheet.local_sheet import Cell, today_column
from desktop.views.attendance.sheet.model import AFTER_DAYS, Index, SheetModel
from desktop.views.attendance.sheet.painting import Geometry, GlyphCache, chip_column_width, draw_selection, draw_sheet
from desktop.views.widgets import Text, paint_safely
from protocol.attendance import DERIVED_MARKS, MarkCode, Sheet
from protocol.rules import Rules

TOTAL_WIDTH: Final = 34
DAY_WIDTHS: Final = (22, 30)
NAME_WIDTHS: Final = (150, 300)
NAME_SHARE: Final = 0.62

Ctrl = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class AttendanceGrid(QTableView):
    """Children down, days across. ``typed(code)``: a mark's letter for the selected cells; ``cleared`` and ``repeated`` too."""

    typed = Signal(object)
    cleared = Signal()
    repeated = Signal()
    current_cell = Signal(object)  # Cell | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet_model = SheetModel(self)
        self._keys: dict[str, MarkCode] = {}
        self._glyphs = GlyphCache()
        self._edges: tuple[int, ...] = (0,)
        self._corner = Text("", "muted", parent=self)
        self.setModel(self.sheet_model)
        self.setHorizontalHeader(DayHeader(self.sheet_model, self))
        self.setVerticalHeader(NameHeader(self.sheet_model, self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._corner.setStyleSheet(f"padding-left: {NAME_INDENT - 3}px; font-size: 12px;")

    # content

    def set_corner(self, text: str) -> None:
        """Name the column of names."""
        self._corner.setText(text)

    def set_sheet(self, sheet: Sheet | None, rules: Rules) -> None:
        """Show a sheet. The cursor stays on its child and day, or goes to the first blank cell of today."""
        self._keys = mark_keys(rules)
        child, day = self._current_child()
        if not self.sheet_model.set_sheet(sheet, rules):
            self._lay_out()
            row = sheet.row_of(child) if sheet is not None and child else None
            if sheet is not None and sheet.rows:
                self.go_to(Cell(row, min(day, len(sheet.days) - 1)) if row is not None else _start(sheet))
        self.viewport().update()

    def show_edits(self, sheet: Sheet, cells: tuple[Cell, ...]) -> None:
        """Repaint, at once, what these changed cells touch: their rows and the totals of their days.

        At once, because the write that follows would take turns with the paint for the interpreter.
        """
        self.sheet_model.edit_sheet(sheet, cells)
        height, width = self.verticalHeader().defaultSectionSize(), self.viewport().width()
        touched = QRegion()
        for row in {cell.row for cell in cells}:
            touched |= QRegion(0, self.rowViewportPosition(row), width, height)
        below = self.rowViewportPosition(self.sheet_model.child_count)
        for day in {cell.day for cell in cells}:
            touched |= QRegion(self.columnViewportPosition(day), below, self.columnWidth(day), height)
        self.viewport().repaint(touched)

    def selected_cells(self) -> list[Cell]:
        """The day cells selected, row by row; the current one at least."""
        cells = sorted(Cell(index.row(), index.column()) for index in self.selectionModel().selectedIndexes())
        current = self.current()
        return cells or ([current] if current is not None else [])

    def current(self) -> Cell | None:
        """The current day cell."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= self.sheet_model.child_count or index.column() >= self.sheet_model.days:
            return None
        return Cell(index.row(), index.column())

    def go_to(self, cell: Cell) -> None:
        """Make a cell the current and only selected one, and show it."""
        index = self.sheet_model.index(cell.row, cell.day)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def advance(self) -> None:
        """Down to the next child who belongs to the group on that day; stay at the last one."""
        sheet, cell = self.sheet_model.sheet, self.current()
        if sheet is None or cell is None:
            return
        below = range(cell.row + 1, len(sheet.rows))
        row = next((row for row in below if sheet.rows[row].codes[cell.day] not in DERIVED_MARKS), None)
        if row is not None:
            self.go_to(Cell(row, cell.day))

    def _current_child(self) -> tuple[str, int]:
        sheet, cell = self.sheet_model.sheet, self.current()
        return (sheet.rows[cell.row].child_id, cell.day) if sheet is not None and cell is not None else ("", 0)

    # keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Ctrl
        key = event.key()
        code = mark_of(self._keys, event.text()) if plain and event.text().strip() else None
        if code is not None:
            self.typed.emit(code)
        elif plain and key == Qt.Key.Key_Space:
            self.repeated.emit()
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.text().isprintable() and event.text().strip() and plain:
            event.accept()  # a letter without a meaning: no search for names, which would move the cursor
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """As in any table, but the cursor stays among the days of children."""
        wanted = super().moveCursor(action, modifiers)
        if not wanted.isValid() or not self.sheet_model.child_count:
            return wanted
        row, column = min(wanted.row(), self.sheet_model.child_count - 1), min(wanted.column(), self.sheet_model.days - 1)
        return self.sheet_model.index(row, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the days chooses the child's row and leaves the day as it is."""
        index, cell = self.indexAt(event.position().toPoint()), self.current()
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            if cell is not None and index.row() < self.sheet_model.child_count:
                self.go_to(Cell(index.row(), cell.day))
            return
        super().mousePressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_cell.emit(self.current())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """The frame of the current cell reaches over its neighbours, so what Qt repaints is a pixel too little."""
        super().selectionChanged(selected, deselected)
        for part in selected.toList() + deselected.toList():
            area = self.visualRect(part.topLeft()) | self.visualRect(part.bottomRight())
            self.viewport().update(area.adjusted(-3, -3, 3, 3))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _step(self, rows: int) -> None:
        cell = self.current()
        if cell is not None and 0 <= cell.row + rows < self.sheet_model.child_count:
            self.go_to(Cell(cell.row + rows, cell.day))

    # geometry and paint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        header = self.horizontalHeader()
        self._corner.setGeometry(0, 0, self.verticalHeader().width() - 1, header.height() - 1)

    def _lay_out(self) -> None:
        days = self.sheet_model.days
        if not days:
            self._edges = (0,)
            return
        width = self.viewport().width() + self.verticalHeader().width()
        names, widths = column_widths(width, days, chip_column_width(self.font()))
        if self.verticalHeader().width() != names:
            self.verticalHeader().setFixedWidth(names)
        edges = [0]
        for column, size in enumerate(widths):
            self.setColumnWidth(column, size)
            edges.append(edges[-1] + size)
        self._edges = tuple(edges)
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_safely(self.viewport(), self._drawing(event))

    def _drawing(self, event: QPaintEvent) -> Callable[[QPainter], None]:
        areas = list(event.region())  # type: ignore[call-overload]

        def draw(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            sheet = self.sheet_model.sheet
            self._glyphs.dress(self.font(), self.devicePixelRatioF())
            place = Geometry(
                self._edges,
                self.verticalHeader().defaultSectionSize(),
                -self.horizontalOffset(),
                -self.verticalOffset(),
                today_column(sheet) if sheet is not None else None,
            )
            for area in areas:
                painter.setClipRect(area)
                draw_sheet(painter, area, self.sheet_model, place, self._glyphs)
                if sheet is not None and sheet.rows:
                    self._draw_selection(painter)

        return draw

    def _draw_selection(self, painter: QPainter) -> None:
        ranges = [
            (self.visualRect(part.topLeft()) | self.visualRect(part.bottomRight()))
            for part in self.selectionModel().selection().toList()
        ]
        cell = self.current()
        current = self.visualRect(self.sheet_model.index(cell.row, cell.day)) if cell is not None else QRect()
        draw_selection(painter, ranges, current, self.hasFocus(), self._glyphs.tokens)


def column_widths(width: int, days: int, chip: int) -> tuple[int, list[int]]:
    """The width of the names and of every column after them, so that a month fits where it can. `chip`: the last one's least."""
    least = NAME_WIDTHS[0] + chip + TOTAL_WIDTH * (AFTER_DAYS - 1)
    day = max(DAY_WIDTHS[0], min(DAY_WIDTHS[1], (width - least - 60) // days))
    rest = max(0, width - day * days - TOTAL_WIDTH * (AFTER_DAYS - 1))
    names = max(NAME_WIDTHS[0], min(NAME_WIDTHS[1], round(rest * NAME_SHARE), rest - chip))
    status = max(chip, rest - names)
    return names, [day] * days + [TOTAL_WIDTH] * (AFTER_DAYS - 1) + [status]


def _start(sheet: Sheet) -> Cell:
    """Where work begins: the first blank cell of today, else of the month, else its beginning."""
    today = today_column(sheet)
    days = [today] if today is not None else []
    days += [at for at, day in enumerate(sheet.days) if day.day <= sheet.today and at != today]
    blank = (Cell(row, day) for day in days for row, child in enumerate(sheet.rows) if child.codes[day] is None)
    return next(blank, Cell(0, today or 0))

"""The grid: a QTableView for headers and accessibility; one paintEvent for all cells, and its own hands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QItemSelection, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.views.attendance.sheet.choosing import ChosenCells
from desktop.views.attendance.sheet.finder import Corner
from desktop.views.attendance.sheet.geometry import Geometry, chip_column_width, column_widths
from desktop.views.attendance.sheet.headers import DayHeader, NameHeader
from desktop.views.attendance.sheet.keys import COMMANDS, ENTER, SHIFT, destination, mark_keys, mark_of, within
from desktop.views.attendance.sheet.local_sheet import Cell, today_column
from desktop.views.attendance.sheet.model import STATUS, Index
from desktop.views.attendance.sheet.painting import GlyphCache, brush_pixmap, draw_selection, draw_sheet, draw_stroke
from desktop.views.attendance.sheet.pointing import Pointing
from desktop.views.attendance.sheet.touch import TOUCHES, Touch
from desktop.views.widgets import paint_safely
from protocol.attendance import MarkCode, Sheet
from protocol.rules import Rules

FRAME: Final = 2  # how far the frame of the current cell reaches over its neighbours
Key = Qt.Key


class AttendanceGrid(ChosenCells):
    """Children down, days across; cells are chosen here and changed elsewhere.

    ``typed(code)``: a mark's letter for the chosen cells; ``cleared`` and ``repeated`` too. ``turned(cell)``: a click on the
    current cell. ``painted(cells, code)``: a stroke of the brush. ``menu_wanted(spot)``: in global coordinates.
    """

    typed = Signal(object)
    cleared = Signal()
    repeated = Signal()
    turned = Signal(object)
    disputed = Signal(object)  # Cell: pressed where two computers have different marks
    painted = Signal(object, object)
    brush_changed = Signal(object)  # MarkCode | None
    menu_wanted = Signal(object)  # QPoint
    current_cell = Signal(object)  # Cell | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pointing = Pointing(self)
        self._touch = Touch(self)
        self._keys: dict[str, MarkCode] = {}
        self._glyphs = GlyphCache()
        self._edges: tuple[int, ...] = (0,)
        self._laid_out: tuple[int, list[int]] | None = None
        self.corner = Corner(self)
        self.setModel(self.sheet_model)
        self.setHorizontalHeader(DayHeader(self.sheet_model, self))
        self.setVerticalHeader(NameHeader(self.sheet_model, self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        # All of it is painted here: nothing behind is painted for nothing, and scrolling moves what is there.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # content

    def set_sheet(self, sheet: Sheet | None, rules: Rules) -> None:
        """Show a sheet. The cursor stays on its child and day, or goes to the first blank cell of today."""
        self._keys = mark_keys(rules)
        child, day = self._current_child()
        self.pointing.dropped()
        if not self.sheet_model.set_sheet(sheet, rules):
            self._laid_out = None  # a model that begins anew forgets the widths
            self._lay_out()
            row = sheet.row_of(child) if sheet is not None and child else None
            if sheet is not None and sheet.rows:
                self.go_to(Cell(row, min(day, len(sheet.days) - 1)) if row is not None else _start(sheet))
        self.viewport().update()

    def show_edits(self, sheet: Sheet, cells: tuple[Cell, ...]) -> None:
        """Show the sheet after these cells changed: they are repainted, their children's totals, and their days' totals."""
        self.sheet_model.edit_sheet(sheet, cells)
        height, days = self.verticalHeader().defaultSectionSize(), self.sheet_model.days
        first, last = self.columnViewportPosition(days), self.columnViewportPosition(days + STATUS)
        for row in {cell.row for cell in cells}:
            self.viewport().update(first, self.rowViewportPosition(row), last - first, height)
        below = self.rowViewportPosition(self.sheet_model.child_count)
        for day in {cell.day for cell in cells}:
            self.viewport().update(self.columnViewportPosition(day), below, self.columnWidth(day), height)

    def redraw(self, cells: Iterable[Cell]) -> None:
        """Repaint these cells soon."""
        touched = QRegion()
        for cell in cells:
            touched |= QRegion(self._frame(cell))
        self.viewport().update(touched)

    def set_brush(self, code: MarkCode | None) -> None:
        """Take a mark into the hand (None: put it down): presses paint it until then."""
        self.pointing.dropped()
        self.pointing.brush = code
        if code is None:
            self.viewport().unsetCursor()
        else:
            self._glyphs.dress(self.font(), self.devicePixelRatioF())
            picture = brush_pixmap(self._glyphs, code, self.sheet_model.rules)
            self.viewport().setCursor(QCursor(picture, 3, 3))
        self.brush_changed.emit(code)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers, key = event.modifiers(), Qt.Key(event.key())
        plain = not modifiers & COMMANDS
        code = mark_of(self._keys, event.text()) if plain and event.text().strip() else None
        wanted = self._destination(event)
        if code is not None:
            self.typed.emit(code)
        elif wanted is not None:
            (self.extend_to if modifiers & SHIFT and key not in ENTER else self.go_to)(wanted)
        elif plain and key == Key.Key_Space:
            self.repeated.emit()
        elif plain and key in (Key.Key_Delete, Key.Key_Backspace):
            self.cleared.emit()
        elif plain and key == Key.Key_Escape and self._let_go():
            event.accept()
        elif event.text().isprintable() and event.text().strip() and plain:
            event.accept()  # a letter without a meaning: no search for names, which would move the cursor
        else:
            super().keyPressEvent(event)

    def _destination(self, event: QKeyEvent) -> Cell | None:
        cell, model = self.current(), self.sheet_model
        if cell is None:
            return None
        return destination(cell, Qt.Key(event.key()), event.modifiers(), model.child_count, model.days)

    def _let_go(self) -> bool:
        """Put the brush down, or choose only the current cell; whether there was anything to let go of."""
        current = self.current()
        if self.pointing.brush is not None:
            self.set_brush(None)
        elif current is not None and self.selected_cells() != [current]:
            self.go_to(current)
        else:
            return False
        return True

    # mouse and fingers

    def cell_at(self, spot: QPoint) -> Cell | None:
        """The day cell at a place of the viewport."""
        row, column = self.rowAt(spot.y()), self.columnAt(spot.x())
        inside = 0 <= row < self.sheet_model.child_count and 0 <= column < self.sheet_model.days
        return Cell(row, column) if inside else None

    def nearest_cell(self, spot: QPoint) -> Cell:
        """The day cell at a place or next to it."""
        row, column = self.rowAt(spot.y()), self.columnAt(spot.x())
        row = row if row >= 0 else (0 if spot.y() < 0 else self.sheet_model.child_count)
        column = column if column >= 0 else (0 if spot.x() < 0 else self.sheet_model.days)
        return Cell(within(row, self.sheet_model.child_count), within(column, self.sheet_model.days))

    def press_at(self, spot: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A press: on a cell it begins; beside the days it chooses the child's row and leaves the day as it is."""
        cell, row, current = self.cell_at(spot), self.rowAt(spot.y()), self.current()
        if cell is not None:
            self.pointing.pressed(cell, modifiers)
        elif current is not None and 0 <= row < self.sheet_model.child_count:
            self.go_to(Cell(row, current.day))

    def open_menu_at(self, spot: QPoint) -> None:
        """Ask for the menu of the cell at a place of the viewport; the cell becomes the chosen one unless it is already."""
        cell = self.cell_at(spot)
        if cell is not None:
            if cell not in self.selected_cells():
                self.go_to(cell)
            self.menu_wanted.emit(self.viewport().mapToGlobal(spot))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.press_at(event.position().toPoint(), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.pointing.down and event.buttons() & Qt.MouseButton.LeftButton:
            self.pointing.moved(self.nearest_cell(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.pointing.down:
            self.pointing.released()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse the menu opens at the pointer, by its key at the current cell."""
        cell = self.current()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.open_menu_at(event.pos())
        elif cell is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self._frame(cell).center()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in TOUCHES and isinstance(event, QTouchEvent):
            return self._touch.handle(event)
        return super().viewportEvent(event)

    # what Qt tells

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_cell.emit(self.current())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """The frame of the current cell reaches over its neighbours, so what Qt repaints is a pixel too little."""
        super().selectionChanged(selected, deselected)
        for part in selected.toList() + deselected.toList():
            self.viewport().update(_grown(self._area_rect(part.top(), part.left(), part.bottom(), part.right())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._redraw_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._redraw_current()

    def _redraw_current(self) -> None:
        cell = self.current()
        if cell is not None:
            self.viewport().update(self._frame(cell))

    # geometry and paint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.corner.setGeometry(0, 0, self.verticalHeader().width() - 1, self.horizontalHeader().height() - 1)

    def _lay_out(self) -> None:
        days = self.sheet_model.days
        if not days:
            self._edges = (0,)
            return
        width = self.viewport().width() + self.verticalHeader().width()
        wanted = column_widths(width, days, chip_column_width(self.font()))
        if wanted == self._laid_out:
            return
        self._laid_out = wanted  # to make room for the names is to be resized in between
        names, widths = wanted
        if self.verticalHeader().width() != names:
            self.verticalHeader().setFixedWidth(names)
        edges = [0]
        for column, size in enumerate(widths):
            self.setColumnWidth(column, size)
            edges.append(edges[-1] + size)
        self._edges, self._laid_out = tuple(edges), wanted
        self.updateGeometries()

    def _area_rect(self, row: int, day: int, last_row: int, last_day: int) -> QRect:
        """Where cells are in the viewport; days stand on :attr:`_edges`, all rows are equally high."""
        height = self.verticalHeader().defaultSectionSize()
        top, left = row * height - self.verticalOffset(), self._edges[day] - self.horizontalOffset()
        return QRect(left, top, self._edges[last_day + 1] - self._edges[day], (last_row + 1 - row) * height)

    def _frame(self, cell: Cell) -> QRect:
        return _grown(self._area_rect(cell.row, cell.day, cell.row, cell.day))

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
        if self.pointing.stroke and self.pointing.brush is not None:
            places = [self._area_rect(cell.row, cell.day, cell.row, cell.day) for cell in self.pointing.stroke]
            draw_stroke(painter, places, self.pointing.brush, self.sheet_model.rules, self._glyphs)
        ranges = [
            self._area_rect(part.top(), part.left(), part.bottom(), part.right()).adjusted(0, 0, -1, -1)
            for part in self.selectionModel().selection().toList()
        ]
        cell = self.current()
        current = _shrunk(self._area_rect(cell.row, cell.day, cell.row, cell.day)) if cell is not None else QRect()
        draw_selection(painter, ranges, current, self.hasFocus(), self._glyphs.tokens)


def _grown(area: QRect) -> QRect:
    return area.adjusted(-FRAME, -FRAME, FRAME, FRAME)


def _shrunk(area: QRect) -> QRect:
    return area.adjusted(0, 0, -1, -1)


def _start(sheet: Sheet) -> Cell:
    """Where work begins: the first blank cell of today, else of the month, else its beginning."""
    today = today_column(sheet)
    days = [today] if today is not None else []
    days += [at for at, day in enumerate(sheet.days) if day.day <= sheet.today and at != today]
    blank = (Cell(row, day) for day in days for row, child in enumerate(sheet.rows) if child.codes[day] is None)
    return next(blank, Cell(0, today or 0))

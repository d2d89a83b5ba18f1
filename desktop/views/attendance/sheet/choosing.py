"""Which cells of the sheet are chosen: one, a rectangle, whole months of children, whole days."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView, QWidget

from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.model import SheetModel
from protocol.attendance import DERIVED_MARKS

Flag = QItemSelectionModel.SelectionFlag


class ChosenCells(QTableView):
    """A table of a sheet's cells and how they are chosen; what stands outside the days is no cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet_model = SheetModel(self)
        self._anchor: Cell | None = None  # where choosing began

    def selected_cells(self) -> list[Cell]:
        """The day cells chosen, row by row; the current one at least."""
        parts = self.selectionModel().selection().toList()
        cells = {
            Cell(row, day)
            for part in parts
            for row in range(part.top(), part.bottom() + 1)
            for day in range(part.left(), part.right() + 1)
        }
        current = self.current()
        return sorted(cells) or ([current] if current is not None else [])

    def current(self) -> Cell | None:
        """The current day cell."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= self.sheet_model.child_count or index.column() >= self.sheet_model.days:
            return None
        return Cell(index.row(), index.column())

    def go_to(self, cell: Cell) -> None:
        """Make a cell the current and only chosen one, and show it."""
        self._anchor = cell
        index = self.sheet_model.index(cell.row, cell.day)
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
        self.scrollTo(index)

    def extend_to(self, cell: Cell, kept: QItemSelection | None = None) -> None:
        """Choose the rectangle from where choosing began to a cell, together with what is `kept`."""
        anchor = self._anchor or self.current() or cell
        index = self.sheet_model.index(cell.row, cell.day)
        chosen = QItemSelection(kept) if kept is not None else QItemSelection()
        chosen.merge(self._area(anchor.row, anchor.day, cell.row, cell.day), Flag.Select)
        self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        self.selectionModel().select(chosen, Flag.ClearAndSelect)
        self.scrollTo(index)

    def toggle(self, cell: Cell) -> None:
        """Add a cell to the choice, or take it out."""
        self._anchor = cell
        self.selectionModel().setCurrentIndex(self.sheet_model.index(cell.row, cell.day), Flag.Toggle)

    def selectAll(self) -> None:
        """Choose every cell of the month."""
        self._choose(lambda _cells: (0, 0, self.sheet_model.child_count - 1, self.sheet_model.days - 1))

    def choose_rows(self) -> None:
        """Choose the whole months of the children chosen."""
        self._choose(lambda cells: (cells[0].row, 0, cells[-1].row, self.sheet_model.days - 1))

    def choose_days(self) -> None:
        """Choose all children on the days chosen."""
        last = self.sheet_model.child_count - 1
        self._choose(lambda cells: (0, min(cell.day for cell in cells), last, max(cell.day for cell in cells)))

    def advance(self) -> None:
        """Down to the next child who belongs to the group on that day; stay at the last one."""
        sheet, cell = self.sheet_model.sheet, self.current()
        if sheet is None or cell is None:
            return
        below = range(cell.row + 1, len(sheet.rows))
        row = next((row for row in below if sheet.rows[row].codes[cell.day] not in DERIVED_MARKS), None)
        if row is not None:
            self.go_to(Cell(row, cell.day))

    def _choose(self, area: Callable[[list[Cell]], tuple[int, int, int, int]]) -> None:
        cells = self.selected_cells()
        if cells:
            self.selectionModel().select(self._area(*area(cells)), Flag.ClearAndSelect)

    def _area(self, row: int, day: int, last_row: int, last_day: int) -> QItemSelection:
        rows, days = sorted((row, last_row)), sorted((day, last_day))
        model = self.sheet_model
        return QItemSelection(model.index(rows[0], days[0]), model.index(rows[1], days[1]))

    def _current_child(self) -> tuple[str, int]:
        sheet, cell = self.sheet_model.sheet, self.current()
        return (sheet.rows[cell.row].child_id, cell.day) if sheet is not None and cell is not None else ("", 0)

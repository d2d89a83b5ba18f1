"""What a mouse or a finger on the cells means: choose, extend, cycle, or paint with a brush."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, Qt

from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.mass import between
from protocol.attendance import DERIVED_MARKS, MarkCode

if TYPE_CHECKING:
    from desktop.views.attendance.sheet.grid import AttendanceGrid

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Pointing:
    """One press from down to up.

    Without a brush a press chooses, a drag extends, and a press on the cell that alone is chosen turns its mark over.
    With a brush the cells touched are gathered in :attr:`stroke`, shown, and set together when the press ends.
    """

    def __init__(self, grid: AttendanceGrid) -> None:
        self._grid = grid
        self.brush: MarkCode | None = None
        self.stroke: dict[Cell, None] = {}
        self._at: Cell | None = None
        self._turns = False
        self._kept: QItemSelection | None = None

    @property
    def down(self) -> bool:
        """Whether a press is going on."""
        return self._at is not None

    def pressed(self, cell: Cell, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A press begins on a cell."""
        grid = self._grid
        self._at, self._turns, self._kept = cell, False, None
        if self.brush is not None:
            self._paint([cell])
        elif modifiers & SHIFT:
            grid.extend_to(cell)
        elif modifiers & CTRL:
            grid.toggle(cell)
            self._kept = QItemSelection(grid.selectionModel().selection())
        elif grid.current() == cell and grid.selected_cells() == [cell]:
            self._turns = True
        else:
            grid.go_to(cell)

    def moved(self, cell: Cell) -> None:
        """The press moves to another cell."""
        if self._at is None or cell == self._at:
            return
        before, self._at, self._turns = self._at, cell, False
        if self.brush is not None:
            self._paint(between(before, cell))
        else:
            self._grid.extend_to(cell, self._kept)

    def released(self) -> None:
        """The press ends: a mark is turned over, or the stroke becomes marks."""
        grid, cell = self._grid, self._at
        stroke, self.stroke = tuple(self.stroke), {}
        self._at = None
        if stroke and self.brush is not None:
            grid.go_to(stroke[-1])
            grid.redraw(stroke)
            grid.painted.emit(stroke, self.brush)
        elif self._turns and cell is not None:
            (grid.disputed if self._has_two_values(cell) else grid.turned).emit(cell)

    def dropped(self) -> None:
        """The press is taken back: nothing is painted."""
        stroke, self.stroke, self._at = tuple(self.stroke), {}, None
        self._grid.redraw(stroke)

    def _has_two_values(self, cell: Cell) -> bool:
        sheet = self._grid.sheet_model.sheet
        return sheet is not None and cell.day in sheet.rows[cell.row].conflicts

    def _paint(self, cells: list[Cell]) -> None:
        sheet = self._grid.sheet_model.sheet
        if sheet is None:
            return
        fresh = [cell for cell in cells if cell not in self.stroke and sheet.rows[cell.row].codes[cell.day] not in DERIVED_MARKS]
        self.stroke.update(dict.fromkeys(fresh))
        self._grid.redraw(fresh)

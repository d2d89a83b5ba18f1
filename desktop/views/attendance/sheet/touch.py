"""Fingers on the grid: a tap is a click, a drag scrolls (or paints, with a brush), a long press opens the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QTouchEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.views.attendance.sheet.grid import AttendanceGrid

TOUCHES: Final = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class Touch:
    """One finger at a time; a second one makes it nothing."""

    def __init__(self, grid: AttendanceGrid) -> None:
        self._grid = grid
        self._start: QPoint | None = None
        self._last = QPoint()
        self._scrolling = False
        self._long = QTimer(grid)
        self._long.setSingleShot(True)
        self._long.timeout.connect(self._held)

    def handle(self, event: QTouchEvent) -> bool:
        """Take a touch of the viewport; always accepted, so that Qt makes no mouse of it."""
        event.accept()
        points = event.points()
        kind = event.type()
        if kind == QEvent.Type.TouchCancel or len(points) > 1:
            self._forget()
        elif kind == QEvent.Type.TouchBegin:
            self._begin(points[0].position().toPoint())
        elif kind == QEvent.Type.TouchUpdate:
            self._move(points[0].position().toPoint())
        elif kind == QEvent.Type.TouchEnd:
            self._end()
        return True

    def _begin(self, spot: QPoint) -> None:
        self._start = self._last = spot
        self._scrolling = False
        self._long.start(QApplication.styleHints().mousePressAndHoldInterval())
        pointing, cell = self._grid.pointing, self._grid.cell_at(spot)
        self._grid.setFocus()
        if pointing.brush is not None and cell is not None:
            pointing.pressed(cell)

    def _move(self, spot: QPoint) -> None:
        if self._start is None:
            return
        grid = self._grid
        far = (spot - self._start).manhattanLength() > QApplication.styleHints().startDragDistance()
        if far:
            self._long.stop()
        if grid.pointing.down:
            grid.pointing.moved(grid.nearest_cell(spot))
        elif far or self._scrolling:
            self._scrolling = True
            step = spot - self._last
            grid.horizontalScrollBar().setValue(grid.horizontalScrollBar().value() - step.x())
            grid.verticalScrollBar().setValue(grid.verticalScrollBar().value() - step.y())
        self._last = spot

    def _end(self) -> None:
        start, self._start = self._start, None
        self._long.stop()
        pointing = self._grid.pointing
        if start is None or self._scrolling:
            return
        if not pointing.down:
            self._grid.press_at(start)
        pointing.released()

    def _held(self) -> None:
        spot = self._start
        self._forget()
        if spot is not None:
            self._grid.open_menu_at(spot)

    def _forget(self) -> None:
        self._start = None
        self._long.stop()
        self._grid.pointing.dropped()

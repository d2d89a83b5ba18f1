"""Lines of a card that change all at once.

A widget that is shown alone lays out everything around it anew, up to the window. So lines come together, in a column that is
shown when it has them all, and a page that changes in many places lets its layout rest meanwhile (:func:`laid_out_once`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.views.theme import current_tokens
from desktop.views.widgets.painting import paint_safely

SPACING: Final = 8


@contextmanager
def laid_out_once(*widgets: QWidget) -> Iterator[None]:
    """Let the layouts of these widgets rest while what they hold is changed; they act on the whole of it afterwards."""
    layouts = [layout for layout in (widget.layout() for widget in widgets) if isinstance(layout, QLayout)]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
            layout.invalidate()
            layout.update()


class Lines(QWidget):
    """Widgets one under another; with ``parted`` there is a hairline between two."""

    def __init__(self, *, parted: bool = False, spacing: int = SPACING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parted = parted
        self._spacing = 2 * spacing + 1 if parted else spacing
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._column = _Column(self._spacing, parted, self)
        self._box.addWidget(self._column)
        self.hide()

    def show_lines(self, lines: Sequence[QWidget]) -> None:
        """Show these lines instead of the former ones."""
        column = _Column(self._spacing, self._parted, self)
        for line in lines:
            column.lines.addWidget(line)
        former, self._column = self._column, column
        self._box.replaceWidget(former, column)
        former.hide()
        for line in former.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            line.setObjectName("")  # it can be found no longer
        former.deleteLater()
        column.setVisible(bool(lines))
        self.setVisible(bool(lines))


class _Column(QWidget):
    def __init__(self, spacing: int, parted: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._parted = parted
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(spacing)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._parted:
            paint_safely(self, self._draw)

    def _draw(self, painter: QPainter) -> None:
        colour = QColor(current_tokens().line_soft)
        items = [self.lines.itemAt(at) for at in range(1, self.lines.count())]
        for top in [item.geometry().top() for item in items if item is not None]:
            painter.fillRect(0, top - (self.lines.spacing() + 1) // 2, self.width(), 1, colour)

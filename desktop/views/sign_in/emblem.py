"""The program's sign: three building blocks, as every kindergarten has them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme import current_tokens
from desktop.views.widgets import paint_safely


class Emblem(QWidget):
    """Two blocks and one on top, in the accent colour, `side` px square."""

    def __init__(self, side: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_safely(self, self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens = current_tokens()
        unit = self._side / 14
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.primary_soft))
        painter.drawRoundedRect(QRectF(0, 0, self._side, self._side), 3.5 * unit, 3.5 * unit)
        block = 4 * unit
        gap = 0.6 * unit
        left = (self._side - 2 * block - gap) / 2
        top = (self._side - 2 * block - gap) / 2
        middle = (self._side - block) / 2
        for x, y, strength in ((middle, top, 1.0), (left, top + block + gap, 0.75), (left + block + gap, top + block + gap, 0.5)):
            colour = QColor(tokens.primary)
            colour.setAlphaF(strength)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(x, y, block, block), unit, unit)

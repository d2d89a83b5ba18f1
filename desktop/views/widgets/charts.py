"""A thin meter. The charts with parts that can be pointed at are in `small_charts`."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme import current_tokens
from desktop.views.tokens import ToneName
from desktop.views.widgets.painting import paint_safely


class Meter(QWidget):
    """How much of a whole: a bar 6 px high. ``share`` is 0…1."""

    def __init__(self, share: float = 0.0, tone: ToneName | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self._tone = tone
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    def set_share(self, share: float, tone: ToneName | None = None) -> None:
        """Show another share, clipped to 0…1; a tone recolours it."""
        self._share = min(1.0, max(0.0, share))
        self._tone = tone or self._tone
        self.setAccessibleDescription(f"{self._share:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_safely(self, self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens = current_tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(tokens.line_soft))
        painter.drawRoundedRect(whole, 3, 3)
        if self._share > 0:
            painter.setBrush(QColor(tokens.tone(self._tone).text if self._tone else tokens.primary))
            filled = QRectF(whole)
            filled.setWidth(max(6.0, whole.width() * self._share))
            painter.drawRoundedRect(filled, 3, 3)

"""Two small pictures of numbers: bars by day, and a thin meter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

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


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label below, its value (≥ 0), and words for the tool tip and for those who do not see it."""

    label: str
    value: float
    current: bool = False
    words: str = ""


class BarChart(QWidget):
    """Bars side by side from zero; the current one in the full accent, the others calmer."""

    LABEL_HEIGHT = 16

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._top = 1.0
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bar], top: float | None = None) -> None:
        """Show these bars; ``top`` is the value of a full-height one (default: the largest)."""
        self._bars = tuple(bars)
        self._top = max(top or max((bar.value for bar in bars), default=1.0), 1e-9)
        self.setAccessibleDescription("; ".join(bar.words or f"{bar.label}: {bar.value:g}" for bar in bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 120)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = int(event.pos().x() // self._step())
            if 0 <= at < len(self._bars):
                bar = self._bars[at]
                QToolTip.showText(event.globalPos(), bar.words or f"{bar.label}: {bar.value:g}", self)
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_safely(self, self._draw)

    def _step(self) -> float:
        return self.width() / max(len(self._bars), 1)

    def _draw(self, painter: QPainter) -> None:
        tokens = current_tokens()
        full, calm = QColor(tokens.primary), QColor(tokens.primary)
        calm.setAlphaF(0.35)
        font = QFont(self.font())
        font.setPixelSize(10)
        painter.setFont(font)
        step = self._step()
        width = min(20.0, step * 0.62)
        height = self.height() - self.LABEL_HEIGHT
        for at, bar in enumerate(self._bars):
            middle = step * (at + 0.5)
            tall = max(2.0, height * min(1.0, bar.value / self._top)) if bar.value > 0 else 0.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(full if bar.current else calm)
            painter.drawRoundedRect(QRectF(middle - width / 2, height - tall, width, tall), 3, 3)
            painter.setPen(QColor(tokens.text if bar.current else tokens.muted))
            below = QRectF(step * at, height, step, self.LABEL_HEIGHT)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)

"""The bar at the bottom: what the letters mean and what the keyboard can do; above it what is known of the current child."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.views.attendance.sheet import words
from desktop.views.attendance.sheet.statuses import ChildStatus
from desktop.views.fonts import semibold_weight
from desktop.views.language import current_language
from desktop.views.theme import current_tokens
from desktop.views.widgets import ElidedText, StatusChip, Text, paint_safely
from protocol.attendance import TYPED_MARKS, MarkCode
from protocol.rules import MarkRule, Rules

SHOWN = (*TYPED_MARKS, MarkCode.DAY_OFF)
BOX = 18
GAP, TIGHT = 16, 6


class MarkLegend(QWidget):
    """Each mark's letter on its colour, and its word. A press on one takes it as the brush: ``picked(code)``."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[MarkRule, ...] = ()
        self._brush: MarkCode | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_rules(self, rules: Rules) -> None:
        """Show the office's own letters and words."""
        self._marks = tuple(rule for rule in rules.marks if rule.code in SHOWN)
        said = ", ".join(f"{rule.glyph}: {rule.label(current_language())}" for rule in self._marks)
        self.setAccessibleName(said)
        self.setToolTip(said + "\n" + self.tr("Press a mark to paint with it; Esc puts it down"))
        self.updateGeometry()
        self.update()

    def set_brush(self, code: MarkCode | None) -> None:
        """Show which mark is in the hand."""
        self._brush = code
        self.update()

    def place_of(self, code: MarkCode) -> QRect:
        """Where a mark's letter and word stand; nowhere when it is not shown."""
        left, gap = 0, self._gap()
        for rule, width in zip(self._marks, self._widths(gap), strict=True):
            if rule.code is code:
                return QRect(left, 0, width - gap, self.height())
            left += width
        return QRect()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        pressed = next((rule.code for rule in self._marks if self.place_of(rule.code).contains(spot)), None)
        if pressed in TYPED_MARKS:
            self.picked.emit(pressed)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), BOX + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, BOX + 2)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(current_tokens().sizes.small)
        return font

    def _widths(self, gap: int = GAP) -> list[int]:
        metrics = QFontMetrics(self._font())
        words = [BOX + 6 + metrics.horizontalAdvance(rule.label(current_language())) for rule in self._marks]
        return [width + gap for width in words]

    def _gap(self) -> int:
        return GAP if sum(self._widths()) <= self.width() + GAP else TIGHT

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_safely(self, self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens, left = current_tokens(), 0
        plain = self._font()
        bold = QFont(plain)
        bold.setWeight(semibold_weight(bold.family()))
        for rule, width in zip(self._marks, self._widths(self._gap()), strict=True):
            box = QRectF(left, (self.height() - BOX) / 2, BOX, BOX)
            tone = words.TONES.get(rule.code)
            if tone is not None or rule.code is MarkCode.DAY_OFF:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.tone(tone).soft if tone is not None else tokens.neutral.soft))
                painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(tokens.tone(tone).text if tone is not None else tokens.muted))
            painter.setFont(bold if tone is not None else plain)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, rule.glyph)
            held = rule.code is self._brush
            if held:
                painter.setPen(QPen(QColor(tokens.primary), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(tokens.primary if held else tokens.muted))
            painter.setFont(plain)
            area = QRectF(left + BOX + 6, 0, width - BOX - 6, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, rule.label(current_language()))
            left += width


class KeyHints(Text):
    """Hints parted by " · "; those at the end give way where there is no room."""

    def __init__(self, hints: str, parent: QWidget | None = None) -> None:
        super().__init__("", "small", parent=parent)
        self._hints = hints.split(" · ")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(hints)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = (" · ".join(self._hints[:count]) for count in range(len(self._hints), -1, -1))
        self.setText(next(text for text in fitting if self.fontMetrics().horizontalAdvance(text) <= self.width()))


class LegendBar(QFrame):
    """The legend and, where there is room, the keys worth knowing."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(38)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(16)
        self.marks = MarkLegend()
        self.keys = KeyHints(hint)
        row.addWidget(self.marks)
        row.addWidget(self.keys, 1)


class ChildStrip(QFrame):
    """One line about the current child's month where there is more to say than the chip does, else who such children are.

    It stays while any child has something to say, so that the grid keeps its height as the cursor moves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        row = QHBoxLayout(self)
        self.setFixedHeight(36)  # with its chip or without
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        self.chip = StatusChip()
        self.text = ElidedText()
        row.addWidget(self.chip)
        row.addWidget(self.text, 1)
        self.hide()

    def show_child(self, name: str, month: str, known: Mapping[str, ChildStatus]) -> None:
        """Tell of a parent's words or a voucher at risk; `known` holds every child's status by name."""
        worth = {child: status for child, status in known.items() if status.worth_telling}
        if not worth:
            self.hide()
            return
        status = worth.get(name)
        if status is not None:
            text = f"{name} · {month} · {words.status_sentence(status)}"
            self.chip.set(*words.status_chip(status))
        else:
            text = " · ".join(f"{child}: {words.status_chip(one)[0]}" for child, one in worth.items())
        self.chip.setVisible(status is not None)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.show()

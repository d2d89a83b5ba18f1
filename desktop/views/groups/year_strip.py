"""A child's year at a glance: weeks across, days of the week down, one square a day, painted in one go."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.services.child_record import ChildYear
from desktop.views.attendance.sheet.words import TONES
from desktop.views.dates import month_name, weekday_text
from desktop.views.language import current_language
from desktop.views.theme import current_tokens
from desktop.views.widgets import paint_safely
from protocol.attendance import TYPED_MARKS, MarkCode
from protocol.working_calendar import Month

HEAD: Final = 18  # the line of months
SQUARE_LEAST, SQUARE_MOST = 10, 18
DAYS: Final = 7
STEPS: Final = {Qt.Key.Key_Left: -DAYS, Qt.Key.Key_Right: DAYS, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class YearStrip(QWidget):
    """Arrows walk over the days, Home and End go to the year's ends; the day under the cursor is read aloud.

    A present day is the faintest square, every other mark has its letter: colour is never the only sign.
    """

    moved = Signal(str)  # the day under the cursor in words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year: ChildYear | None = None
        self.place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Attendance of the year"))

    def set_year(self, year: ChildYear) -> None:
        """Show a year; the cursor goes to today, or to the year's last day."""
        before, self.year = self.year, year
        if before is None or before.year != year.year:
            last = len(year.codes) - 1
            self.place = min(last, max(0, (year.today - year.day(0)).days))
        self.setAccessibleName(self.summary())
        self.setAccessibleDescription(self.day_words(self.place))
        self.update()

    def summary(self) -> str:
        """ "2026: Present 120, Sick 8, not marked 2": the year in figures."""
        if self.year is None:
            return ""
        parts = [f"{self.year.rules.mark(code).label(current_language())} {count}" for code, count in self._counts()]
        blank = self.year.count(None)
        if blank:
            parts.append(self.tr("not marked {count}").format(count=blank))
        return f"{self.year.year}: {', '.join(parts)}" if parts else self.tr("{year}: no marks").format(year=self.year.year)

    def day_words(self, at: int) -> str:
        """ "Thursday, 12 March: Sick"."""
        if self.year is None or not 0 <= at < len(self.year.codes):
            return ""
        code, day = self.year.codes[at], self.year.day(at)
        if code is MarkCode.DAY_OFF:
            words = self.tr("day off")
        elif code is MarkCode.NOT_ENROLLED:
            words = self.tr("not in the kindergarten")
        elif code is not None:
            words = self.year.rules.mark(code).label(current_language())
            words = self.tr("{mark}, planned").format(mark=words) if day > self.year.today else words
        else:
            words = self.tr("still ahead") if day > self.year.today else self.tr("not marked")
        return f"{weekday_text(day)}: {words}"

    def sizeHint(self) -> QSize:
        return QSize(54 * 14, HEAD + DAYS * self._square())

    def minimumSizeHint(self) -> QSize:
        return QSize(54 * SQUARE_LEAST, HEAD + DAYS * self._square())

    def resizeEvent(self, _event: object) -> None:
        self.setFixedHeight(HEAD + DAYS * self._square() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.year is None or key not in {*STEPS, Qt.Key.Key_Home, Qt.Key.Key_End}:
            super().keyPressEvent(event)
            return
        last = len(self.year.codes) - 1
        there = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, self.place + STEPS.get(key, 0))
        self._go(min(last, max(0, there)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.day_at(event.position().toPoint())
        if at is not None:
            self._go(at)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.day_words(at) if at is not None else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_safely(self, self._draw)

    def day_at(self, point: QPoint) -> int | None:
        """The place of the day under a point."""
        if self.year is None or point.y() < HEAD:
            return None
        side = self._square()
        at = point.x() // side * DAYS + (point.y() - HEAD) // side - self._offset()
        return at if 0 <= at < len(self.year.codes) and (point.y() - HEAD) // side < DAYS else None

    def _go(self, at: int) -> None:
        self.place = at
        words = self.day_words(at)
        self.setAccessibleDescription(words)
        self.moved.emit(words)
        self.update()

    def _counts(self) -> list[tuple[MarkCode, int]]:
        year = self.year
        return [] if year is None else [(code, count) for code in TYPED_MARKS if (count := year.count(code))]

    def _offset(self) -> int:
        """How many days of the first week belong to the year before."""
        return self.year.day(0).weekday() if self.year is not None else 0

    def _square(self) -> int:
        return max(SQUARE_LEAST, min(SQUARE_MOST, self.width() // 54))

    def _cell(self, at: int) -> QRect:
        side, square = self._square(), at + self._offset()
        return QRect(square // DAYS * side, HEAD + square % DAYS * side, side, side)

    def _draw(self, painter: QPainter) -> None:
        year, tokens = self.year, current_tokens()
        if year is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        for number in range(1, 13):
            first = Month(year.year, number).first
            cell = self._cell((first - year.day(0)).days + (DAYS - 1 if first.weekday() else 0))
            painter.drawText(QRect(cell.left(), 0, 4 * self._square() + 4, HEAD - 2), 0, _short(Month(year.year, number)))
        font.setPixelSize(max(8, self._square() - 6))
        painter.setFont(font)
        today = (year.today - year.day(0)).days
        for at, code in enumerate(year.codes):
            self._draw_day(painter, self._cell(at).adjusted(1, 1, -1, -1), code, at > today)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if 0 <= today < len(year.codes):
            painter.setPen(QPen(QColor(tokens.primary), 1))
            painter.drawRect(self._cell(today).adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.drawRect(self._cell(self.place).adjusted(1, 1, -1, -1))

    def _draw_day(self, painter: QPainter, cell: QRect, code: MarkCode | None, ahead: bool) -> None:
        tokens, year = current_tokens(), self.year
        if year is None or code is MarkCode.NOT_ENROLLED:
            return
        if code is MarkCode.DAY_OFF:
            painter.fillRect(cell, QColor(tokens.background))
        elif code is None:
            painter.setPen(QColor(tokens.line_soft if ahead else tokens.warn.text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(0, 0, -1, -1))
        elif code is MarkCode.PRESENT:
            painter.fillRect(cell, QColor(tokens.primary_soft))
        else:
            tone = tokens.tone(TONES.get(code, "neutral"))
            painter.fillRect(cell, QColor(tone.soft))
            painter.setPen(QColor(tone.text))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, year.rules.mark(code).glyph)


def _short(month: Month) -> str:
    """The first letters of a month."""
    return month_name(month)[:3]

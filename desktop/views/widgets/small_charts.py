"""Small pictures of numbers, painted: how full groups are, one month against another, a whole in its parts.

Each part of a picture has words. The mouse finds them in the tool tip, the keyboard steps through them with the arrow keys, and
who does not see the picture hears all of them as its description.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.views.theme import current_tokens
from desktop.views.tokens import ToneName
from desktop.views.widgets.painting import paint_safely

STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
RADIUS: Final = 3.0


class SmallChart(QWidget):
    """What the pictures share: words for each part, the tool tip, the keyboard, safe painting, a height of their own."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words: tuple[str, ...] = ()
        self._at = -1

    def words(self) -> tuple[str, ...]:
        """What each part says."""
        return self._words

    def current(self) -> int:
        """The part the keyboard stands on; -1 for none."""
        return self._at

    def part_area(self, at: int) -> QRectF:
        """Where a part is painted."""
        raise NotImplementedError

    def needed_height(self) -> int:
        """How high the picture is, px."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paint the picture."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(240, self.needed_height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._part_under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._words[at] if at >= 0 else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._words) - 1
        if last < 0:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._stand_on(min(max(self._at + STEPS[key], 0), last))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._stand_on(0 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._at = -1
        self._tell_all()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_safely(self, self._draw)

    def _set_words(self, words: Sequence[str]) -> None:
        """Take the words of other parts; the keyboard stays where it was while there is such a part."""
        self._words = tuple(words)
        self._at = min(self._at, len(self._words) - 1)
        self._tell_all()
        self.setFixedHeight(self.needed_height())
        self.updateGeometry()
        self.update()

    def _tell_all(self) -> None:
        self.setAccessibleDescription("; ".join(self._words))

    def _stand_on(self, at: int) -> None:
        self._at = at
        self.setAccessibleDescription(self._words[at])
        QToolTip.showText(self.mapToGlobal(self.part_area(at).bottomLeft().toPoint()), self._words[at], self)
        self.update()

    def _part_under(self, place: QPointF) -> int:
        return next((at for at in range(len(self._words)) if self.part_area(at).contains(place)), -1)

    def _draw(self, painter: QPainter) -> None:
        painter.setFont(self._font())
        self.draw(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(current_tokens().primary), 1.5))
            area = self.part_area(self._at) if 0 <= self._at < len(self._words) else QRectF(self.rect())
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(current_tokens().sizes.small)
        return font


@dataclass(frozen=True, slots=True)
class Fullness:
    """How full something is: its name, how much of how much, what stands at the right, and all of it in words."""

    name: str
    taken: int
    capacity: int
    beside: str
    words: str


class CapacityBars(SmallChart):
    """A line for each: name and numbers above a thin bar. What is over the capacity goes on in red behind a gap."""

    ROW, PADDING, BAR = 36, 3, 6

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(name, title, parent)
        self._rows: tuple[Fullness, ...] = ()

    def set_rows(self, rows: Sequence[Fullness]) -> None:
        """Show these."""
        self._rows = tuple(rows)
        self._set_words([row.words for row in rows])

    def needed_height(self) -> int:
        return self.ROW * len(self._rows)

    def part_area(self, at: int) -> QRectF:
        return QRectF(0, at * self.ROW, self.width(), self.ROW)

    def draw(self, painter: QPainter) -> None:
        for at, row in enumerate(self._rows):
            self._draw_row(painter, self.part_area(at).adjusted(self.PADDING, 4, -self.PADDING, -4), row)

    def _draw_row(self, painter: QPainter, area: QRectF, row: Fullness) -> None:
        tokens, metrics = current_tokens(), painter.fontMetrics()
        over = row.taken > row.capacity
        line = QRectF(area.left(), area.top(), area.width(), area.height() - self.BAR - 4)
        painter.setPen(QColor(tokens.bad.text if over else tokens.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.beside)
        room = int(line.width() - metrics.horizontalAdvance(row.beside) - 8)
        painter.setPen(QColor(tokens.text))
        shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, max(room, 0))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        self._draw_bar(painter, QRectF(area.left(), area.bottom() - self.BAR, area.width(), self.BAR), row)

    def _draw_bar(self, painter: QPainter, bar: QRectF, row: Fullness) -> None:
        tokens = current_tokens()
        whole = max(row.taken, row.capacity, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line_soft))
        painter.drawRoundedRect(bar, RADIUS, RADIUS)
        within = min(row.taken, row.capacity)
        if within > 0:
            painter.setBrush(QColor(tokens.primary))
            painter.drawRoundedRect(
                QRectF(bar.topLeft(), bar.size()).adjusted(0, 0, -bar.width() * (1 - within / whole), 0), 3, 3
            )
        if row.taken > row.capacity:
            painter.setBrush(QColor(tokens.bad.text))
            begin = bar.left() + bar.width() * row.capacity / whole + 2
            painter.drawRoundedRect(QRectF(begin, bar.top(), max(bar.right() - begin, 4.0), bar.height()), RADIUS, RADIUS)


@dataclass(frozen=True, slots=True)
class Column:
    """One place of two rows of numbers: shares 0…1, None where that row has none."""

    label: str
    now: float | None
    before: float | None
    words: str
    current: bool = False


class ComparedColumns(SmallChart):
    """Columns from 0 to 100 %: now in the accent, before as a wider, paler one behind; below, which is which."""

    HEIGHT, LABELS, LEGEND = 96, 16, 20
    NARROW = 15.0  # a column narrower than this has its label only at every second place

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(name, title, parent)
        self._columns: tuple[Column, ...] = ()
        self._legend: tuple[str, str] = ("", "")

    def set_columns(self, columns: Sequence[Column], now: str, before: str) -> None:
        """Show these; ``now`` and ``before`` say what the two colours are, an empty one is left out."""
        self._columns = tuple(columns)
        self._legend = (now, before)
        self._set_words([column.words for column in columns])

    def needed_height(self) -> int:
        return self.HEIGHT + self.LABELS + self.LEGEND * sum(bool(words) for words in self._legend)

    def part_area(self, at: int) -> QRectF:
        step = self.width() / max(len(self._columns), 1)
        return QRectF(step * at, 0, step, self.HEIGHT + self.LABELS)

    def draw(self, painter: QPainter) -> None:
        step = self.width() / max(len(self._columns), 1)
        every = 1 if step >= self.NARROW else 2
        small = self._font()
        small.setPixelSize(10)
        painter.setFont(small)
        for at, column in enumerate(self._columns):
            self._draw_column(painter, self.part_area(at), column, labelled=column.current or at % every == 0)
        painter.setFont(self._font())
        tokens, top = current_tokens(), self.HEIGHT + self.LABELS
        for words, colour in zip(self._legend, (QColor(tokens.primary), _before()), strict=True):
            if words:
                draw_legend(painter, QRectF(0, top, self.width(), self.LEGEND), colour, words)
                top += self.LEGEND

    def _draw_column(self, painter: QPainter, area: QRectF, column: Column, *, labelled: bool) -> None:
        tokens = current_tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        calm = QColor(tokens.primary)
        calm.setAlphaF(1.0 if column.current else 0.6)
        for share, colour, width in (
            (column.before, _before(), min(22.0, area.width() * 0.84)),
            (column.now, calm, min(12.0, area.width() * 0.46)),
        ):
            if share:
                tall = max(2.0, self.HEIGHT * min(share, 1.0))
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(area.center().x() - width / 2, self.HEIGHT - tall, width, tall), 2, 2)
        if labelled and column.label:
            painter.setPen(QColor(tokens.text if column.current else tokens.muted))
            below = QRectF(area.left() - 6, self.HEIGHT, area.width() + 12, self.LABELS)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, column.label)


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a whole: its word, how many, its colour, and both in words."""

    label: str
    count: int
    tone: ToneName | None
    words: str


class SegmentedBar(SmallChart):
    """One bar of all parts side by side; below it a line for each part with its word and number."""

    BAR, GAP, LINE = 10, 10, 22

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(name, title, parent)
        self._segments: tuple[Segment, ...] = ()

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show these, the first on the left. A part without a tone is in the accent."""
        self._segments = tuple(segments)
        self._set_words([segment.words for segment in segments])

    def needed_height(self) -> int:
        return self.BAR + self.GAP + self.LINE * len(self._segments)

    def part_area(self, at: int) -> QRectF:
        return QRectF(0, self.BAR + self.GAP + at * self.LINE, self.width(), self.LINE)

    def draw(self, painter: QPainter) -> None:
        whole = max(sum(segment.count for segment in self._segments), 1)
        room = self.width() - 2.0 * max(len(self._segments) - 1, 0)
        left = 0.0
        for at, segment in enumerate(self._segments):
            colour = _colour(segment.tone)
            width = max(room * segment.count / whole, 3.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, 0, width, self.BAR), RADIUS, RADIUS)
            left += width + 2
            draw_legend(painter, self.part_area(at), colour, segment.label, str(segment.count))


def draw_legend(painter: QPainter, area: QRectF, colour: QColor, words: str, number: str = "") -> None:
    """A patch of the colour, what it stands for, and its number at the right."""
    tokens, metrics = current_tokens(), painter.fontMetrics()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(area.left() + 3, area.center().y() - 4, 8, 8), 2, 2)
    painter.setPen(QColor(tokens.text))
    right = area.adjusted(0, 0, -3, 0)
    painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
    painter.setPen(QColor(tokens.muted))
    room = int(right.width() - 18 - metrics.horizontalAdvance(number) - 8)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
    painter.drawText(area.adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _before() -> QColor:
    """The colour of what was before: seen beside the accent in every theme, yet behind it."""
    colour = QColor(current_tokens().faint)
    colour.setAlphaF(0.4)
    return colour


def _colour(tone: ToneName | None) -> QColor:
    tokens = current_tokens()
    return QColor(tokens.tone(tone).text if tone else tokens.primary)

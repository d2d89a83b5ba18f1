"""The navigation on the left: where you are, what waits where, and how the exchange is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.fonts import semibold
from desktop.views.theme import current_tokens
from desktop.views.tokens import ToneName
from desktop.views.widgets.painting import paint_safely
from desktop.views.widgets.text import Line, Text

ITEM_HEIGHT = 35
MOST_SHOWN = 99


class NavItem(QAbstractButton):
    """One line of the navigation with a badge that counts what waits there."""

    def __init__(self, page_id: str, text: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_id = page_id
        self._count = 0
        self._by_keyboard = False
        self.setText(text)
        self.setCheckable(True)
        self.setFixedHeight(ITEM_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName(f"nav.{page_id}")
        self.setToolTip(keys)
        self.setAccessibleName(text)

    def count(self) -> int:
        """What the badge says; 0 means no badge."""
        return self._count

    def set_count(self, count: int) -> None:
        """Change the badge."""
        self._count = max(0, count)
        waiting = self.tr("%n waiting", "", self._count)
        self.setAccessibleDescription(waiting if self._count else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().sizes.navigation - 16, ITEM_HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for those who came by keyboard."""
        reason = Qt.FocusReason
        self._by_keyboard = event.reason() in (
            reason.TabFocusReason,
            reason.BacktabFocusReason,
            reason.ShortcutFocusReason,
        )
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_safely(self, self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens = current_tokens()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(tokens.primary_soft if self.isChecked() else tokens.hover))
            painter.drawRoundedRect(area, tokens.sizes.radius, tokens.sizes.radius)
        if self.hasFocus() and self._by_keyboard:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.primary), 1))
            painter.drawRoundedRect(area, tokens.sizes.radius, tokens.sizes.radius)
        painter.setFont(semibold(self.font()) if self.isChecked() else self.font())
        painter.setPen(QColor(tokens.primary if self.isChecked() else tokens.text))
        words = self.rect().adjusted(12, 0, -44, 0)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self._count:
            self._draw_badge(painter)

    def _draw_badge(self, painter: QPainter) -> None:
        tone = current_tokens().warn
        painter.setFont(semibold(self.font(), 11))
        text = str(self._count) if self._count <= MOST_SHOWN else f"{MOST_SHOWN}+"
        width = max(20.0, painter.fontMetrics().horizontalAdvance(text) + 12.0)
        badge = QRectF(self.width() - 12 - width, (self.height() - 20) / 2, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.soft))
        painter.drawRoundedRect(badge, 10, 10)
        painter.setPen(QColor(tone.text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


class Dot(QWidget):
    """A small round sign beside words that say the same."""

    def __init__(self, tone: ToneName = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: ToneName = tone
        self.setFixedSize(8, 8)

    def set_tone(self, tone: ToneName) -> None:
        """Change the colour."""
        self._tone = tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_safely(self, self._draw)

    def _draw(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_tokens().tone(self._tone).text))
        painter.drawEllipse(QRectF(self.rect()))


class SideNav(QFrame):
    """Program and organisation above, pages in the middle, the exchange below. Up and Down move between pages."""

    chosen = Signal(str)

    def __init__(self, program: str, organisation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self.setObjectName("nav")
        self.setAccessibleName(self.tr("Navigation"))
        self.setFixedWidth(current_tokens().sizes.navigation)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 16, 8, 12)
        box.setSpacing(2)
        self._program = Text(program, "program")
        self._organisation = Text(organisation, "small", wrap=True)
        for label in (self._program, self._organisation):
            label.setContentsMargins(12, 0, 4, 2)
            box.addWidget(label)
        box.addSpacing(10)
        box.addWidget(Line())
        box.addSpacing(8)
        self._items_box = QVBoxLayout()
        self._items_box.setSpacing(2)
        box.addLayout(self._items_box)
        box.addStretch(1)
        box.addWidget(Line())
        box.addSpacing(8)
        status = QHBoxLayout()
        status.setContentsMargins(12, 0, 4, 0)
        status.setSpacing(6)
        self._dot = Dot()
        self._line1 = Text("", "small")
        self._line2 = Text("", "small", wrap=True)
        self._line2.setContentsMargins(12, 0, 4, 0)
        status.addWidget(self._dot)
        status.addWidget(self._line1, 1)
        box.addLayout(status)
        box.addWidget(self._line2)
        self._items: dict[str, NavItem] = {}

    def set_organisation(self, name: str) -> None:
        """Show another name under the program's."""
        self._organisation.setText(name)

    def set_items(self, items: Sequence[tuple[str, str, str]]) -> None:
        """Fill the middle with ``(page id, title, shortcut)``; once, when the window is built."""
        for page_id, title, keys in items:
            item = NavItem(page_id, title, keys, self)
            item.clicked.connect(lambda _checked=False, page_id=page_id: self._choose(page_id))
            self._items[page_id] = item
            self._items_box.addWidget(item)

    def item(self, page_id: str) -> NavItem:
        """The line of a page.

        Raises:
            KeyError: there is no such page.
        """
        return self._items[page_id]

    def set_current(self, page_id: str) -> None:
        """Mark where the person is; no signal."""
        for key, item in self._items.items():
            item.setChecked(key == page_id)

    def set_badge(self, page_id: str, count: int) -> None:
        """How much waits on a page."""
        self._items[page_id].set_count(count)

    def set_sync_status(self, tone: ToneName, line1: str, line2: str = "", tip: str = "") -> None:
        """The two lines at the bottom, and what a pointer resting on them hears more."""
        for line in (self._line1, self._line2):
            line.setToolTip(tip)
        self._dot.set_tone(tone)
        self._line1.setText(line1)
        self._line2.setText(line2)
        self._line2.setVisible(bool(line2))
        self._line1.setAccessibleName(f"{line1} {line2}".strip())

    def sync_status(self) -> tuple[str, str]:
        """What the two lines say now."""
        return self._line1.text(), self._line2.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        order = list(self._items.values())
        focused = self.window().focusWidget()
        if step is None or focused not in order:
            super().keyPressEvent(event)
            return
        order[(order.index(focused) + step) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, page_id: str) -> None:
        self.set_current(page_id)
        self.chosen.emit(page_id)

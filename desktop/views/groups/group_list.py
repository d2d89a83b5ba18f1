"""The list of groups on the left: each with its language, age and kind, its teachers, and how full it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.views.theme import current_tokens
from desktop.views.tokens import ToneName
from desktop.views.widgets import mark_failure

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
PADDING, TALL, LOW = 16, 76, 40


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: ``count`` stands at the right; ``share`` (0…1, None for no meter) and ``tone`` show how full it is.

    ``note`` replaces the meter's plain colour by a word ("full", "archived"): colour is never the only sign.
    """

    key: str
    title: str
    count: str
    line: str = ""
    people: str = ""
    share: float | None = None
    tone: ToneName | None = None
    note: str = ""


class GroupListModel(QAbstractListModel):
    """Entries in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.title, entry.count, entry.note, entry.line, entry.people) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.people or None
        return entry if role == ENTRY_ROLE else None

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; when the same ones stand in the same places only the changed repaint."""
        fresh = tuple(entries)
        if [entry.key for entry in fresh] == [entry.key for entry in self._entries]:
            changed = [at for at, (new, old) in enumerate(zip(fresh, self._entries, strict=True)) if new != old]
            self._entries = fresh
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._entries = fresh
        self.endResetModel()

    def find(self, key: str) -> QModelIndex:
        """Where an entry stands; an invalid index when nowhere."""
        for at, entry in enumerate(self._entries):
            if entry.key == key:
                return self.index(at)
        return QModelIndex()


class _EntryPainter(QStyledItemDelegate):
    """Draws an entry: name and count, two muted lines, a meter."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(ENTRY_ROLE)
        return QSize(0, TALL if entry.line else LOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            self._draw(painter, option, index.data(ENTRY_ROLE))
        except Exception as error:  # noqa: BLE001 - an exception in painting can end the process
            mark_failure(option.widget, painter, error)
        finally:
            painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        tokens = current_tokens()
        area: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, QColor(tokens.primary_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(tokens.hover))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(tokens.line_soft))
        inner = area.adjusted(PADDING, 0, -PADDING, 0)
        tone = tokens.tone(entry.tone) if entry.tone else None
        first = QRect(inner.left(), area.top() + (10 if entry.line else 0), inner.width(), 18 if entry.line else LOW - 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        small = _sized(option.font, tokens.sizes.small)
        painter.setFont(small)
        right = f"{entry.count}  {entry.note}" if entry.note else entry.count
        painter.setPen(QColor(tone.text if tone else tokens.muted))
        painter.drawText(first, middle | Qt.AlignmentFlag.AlignRight, right)
        taken = painter.fontMetrics().horizontalAdvance(right) + 12
        strong = _sized(option.font, tokens.sizes.text)
        strong.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Medium)
        painter.setFont(strong)
        painter.setPen(QColor(tokens.primary if selected else tokens.text))
        room = first.adjusted(0, 0, -taken, 0)
        painter.drawText(room, middle, painter.fontMetrics().elidedText(entry.title, _ELIDE, room.width()))
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        for words, top in ((entry.line, 28), (entry.people, 45)):
            place = QRect(inner.left(), area.top() + top, inner.width(), 17)
            painter.drawText(place, middle, painter.fontMetrics().elidedText(words, _ELIDE, place.width()))
        if entry.share is not None:
            ground = QRectF(inner.left(), area.top() + 66, inner.width(), 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(ground, 1.5, 1.5)
            painter.setBrush(QColor(tone.text if tone else tokens.primary))
            ground.setWidth(ground.width() * min(1.0, max(0.0, entry.share)))
            painter.drawRoundedRect(ground, 1.5, 1.5)


_ELIDE = Qt.TextElideMode.ElideRight


def _sized(font: QFont, pixels: int) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    return made


class GroupList(QListView):
    """``picked(key)`` when another entry became current by mouse or keyboard; Enter and double click ``opened(key)``."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.entries = GroupListModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_EntryPainter(self))
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._moved)
        self.activated.connect(lambda index: self.opened.emit(index.data(ENTRY_ROLE).key))
        self._quiet = False

    def set_entries(self, entries: Sequence[Entry], current: str) -> None:
        """Show these entries with one of them current; nothing is signalled."""
        self._quiet = True
        self.entries.set_entries(entries)
        index = self.entries.find(current)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        self._quiet = False

    def pick(self, key: str) -> None:
        """Make an entry current, as if the person had."""
        index = self.entries.find(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.picked.emit(current.data(ENTRY_ROLE).key)

"""The palette's lines as a list: headings that cannot be chosen between entries that can."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.fonts import semibold
from desktop.views.palette.entries import Entry, heading
from desktop.views.theme import current_tokens
from desktop.views.widgets.painting import mark_failure

Index = QModelIndex | QPersistentModelIndex
LINE, HEADING = 36, 28
PADDING, GAP = 16, 12


class PaletteList(QAbstractListModel):
    """Entries under the headings of their kinds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Entry | str] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; entries of one kind stand together in the order they come."""
        lines: list[Entry | str] = []
        before = ""
        for entry in entries:
            if entry.kind != before:
                lines.append(heading(entry.kind))
                before = entry.kind
            lines.append(entry)
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def height(self) -> int:
        """What all lines take, in px."""
        return sum(LINE if isinstance(line, Entry) else HEADING for line in self._lines)

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None for a heading or no row."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Entry) else None

    def next_entry(self, row: int, step: int) -> int:
        """The row of the entry `step` entries on, stopping at the ends; -1 where there is none."""
        rows = [at for at, line in enumerate(self._lines) if isinstance(line, Entry)]
        if not rows:
            return -1
        if row not in rows:
            return rows[0] if step >= 0 else rows[-1]
        return rows[min(max(rows.index(row) + step, 0), len(rows) - 1)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if isinstance(line, str):
            return line if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.detail, line.keys) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PaletteLinePainter(QStyledItemDelegate):
    """Draws a heading, or an entry: its words, what tells it from others, its keys at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, LINE if index.flags() else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            model = index.model()
            if isinstance(model, PaletteList):
                entry = model.entry(index.row())
                if entry is None:
                    self._draw_heading(painter, option, str(model.data(index)))
                else:
                    self._draw_entry(painter, option, entry)
        except Exception as error:  # noqa: BLE001 - an exception in painting can end the process
            mark_failure(option.widget, painter, error)
        finally:
            painter.restore()

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        painter.setFont(semibold(option.font, 11))
        painter.setPen(QColor(current_tokens().muted))
        painter.drawText(option.rect.adjusted(PADDING, 6, -PADDING, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        tokens, area = current_tokens(), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary_soft))
            painter.drawRoundedRect(area.adjusted(8, 1, -8, -1), tokens.sizes.radius, tokens.sizes.radius)
        inner = area.adjusted(PADDING, 0, -PADDING, 0)
        small = QFont(option.font)
        small.setPixelSize(tokens.sizes.small)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        if entry.keys:
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.keys)
            inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(entry.keys) - GAP)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.primary if chosen else tokens.text))
        title = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, title)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(title) + GAP)
        if entry.detail and inner.width() > 2 * GAP:
            painter.setFont(small)
            painter.setPen(QColor(tokens.muted))
            detail = painter.fontMetrics().elidedText(entry.detail, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, detail)

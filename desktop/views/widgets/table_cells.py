"""How a cell of the one table is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.theme import current_tokens
from desktop.views.widgets.names import fitting
from desktop.views.widgets.painting import draw_chip, mark_failure
from desktop.views.widgets.rows_model import TONE_ROLE, RowsModel

PADDING = 12


class CellPainter(QStyledItemDelegate):
    """Draws a cell: ground, hairline, words or a chip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        try:
            self._draw(painter, option, index)
        except Exception as error:  # noqa: BLE001 - an exception in painting can end the process
            widget = option.widget
            mark_failure(widget, painter, error)
        finally:
            painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        tokens = current_tokens()
        area: QRect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.primary_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(tokens.hover))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(tokens.line_soft))
        model = index.model()
        text = model.data(index, Qt.ItemDataRole.DisplayRole)
        tone = model.data(index, TONE_ROLE)
        left = 24 - PADDING if index.column() == 0 else 0
        inner = area.adjusted(PADDING + left, 0, -PADDING, 0)
        font: QFont = option.font
        if tone is not None and text:
            draw_chip(painter, QRectF(inner), text, tokens.tone(tone), font)
            return
        column = model.columns[index.column()] if isinstance(model, RowsModel) else None
        style = column.style if column is not None else "body"
        if style == "strong":
            font = QFont(font)
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if style == "muted" else tokens.text))
        metrics = painter.fontMetrics()
        if column is not None and column.person:
            text = fitting(text, inner.width(), metrics.horizontalAdvance)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, model.data(index, Qt.ItemDataRole.TextAlignmentRole), shown)

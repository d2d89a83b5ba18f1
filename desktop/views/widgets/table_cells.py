"""How a cell of the one table is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.theme import current_tokens
from desktop.views.tokens import Tokens
from desktop.views.widgets.names import fitting
from desktop.views.widgets.painting import draw_chip, mark_failure
from desktop.views.widgets.rows_model import ALIGNMENT, Column, RowsModel

PADDING: Final = 12
KEPT: Final = 5_000  # shortened words that are remembered
SELECTED, UNDER_POINTER = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value


@dataclass(frozen=True, slots=True)
class _Pens:
    """What a theme and a font give every cell: made once, not for each of a hundred cells of each paint."""

    tokens: Tokens
    font: QFont
    strong: QFont
    measure: QFontMetrics
    measure_strong: QFontMetrics
    text: QColor
    muted: QColor
    line: QColor
    selected: QColor
    hover: QColor

    @classmethod
    def of(cls, tokens: Tokens, font: QFont) -> _Pens:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.Medium)
        names = (tokens.text, tokens.muted, tokens.line_soft, tokens.primary_soft, tokens.hover)
        return cls(tokens, QFont(font), strong, QFontMetrics(font), QFontMetrics(strong), *(QColor(name) for name in names))


class CellPainter(QStyledItemDelegate):
    """Draws a cell of a :class:`RowsModel`: ground, hairline, words or a chip."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pens: _Pens | None = None
        self._short: dict[tuple[str, int, bool], str] = {}

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
        pens, area, state, model = self._dressed(option.font), option.rect, option.state.value, index.model()
        assert isinstance(model, RowsModel)
        left, bottom, width, at = area.left(), area.bottom(), area.width(), index.column()
        if state & SELECTED:
            painter.fillRect(area, pens.selected)
        elif state & UNDER_POINTER:
            painter.fillRect(area, pens.hover)
        painter.fillRect(left, bottom, width, 1, pens.line)
        line, column = model.line(index.row()), model.columns[at]
        text, tone = line.text(at), line.tone(at)
        if not text:
            return
        inner = area.adjusted(24 if at == 0 else PADDING, 0, -PADDING, 0)
        if tone is not None:
            draw_chip(painter, QRectF(inner), text, pens.tokens.tone(tone), pens.font)
            return
        painter.setFont(pens.strong if column.style == "strong" else pens.font)
        painter.setPen(pens.muted if column.style == "muted" else pens.text)
        painter.drawText(inner, ALIGNMENT[column.align], self._shortened(text, column, inner.width(), pens))

    def _dressed(self, font: QFont) -> _Pens:
        tokens = current_tokens()
        if self._pens is None or self._pens.tokens is not tokens or self._pens.font != font:
            self._pens = _Pens.of(tokens, font)
            self._short.clear()
        return self._pens

    def _shortened(self, text: str, column: Column[object], width: int, pens: _Pens) -> str:
        """The words as they fit, remembered: the same are painted many times."""
        strong = column.style == "strong"
        key = (text, -width if column.person else width, strong)
        shown = self._short.get(key)
        if shown is None:
            measure = pens.measure_strong if strong else pens.measure
            fits = fitting(text, width, measure.horizontalAdvance) if column.person else text
            whole = measure.horizontalAdvance(fits) <= width  # to shorten what is wider by a part of a pixel would cost a word
            shown = fits if whole else measure.elidedText(fits, Qt.TextElideMode.ElideRight, width)
            if len(self._short) >= KEPT:
                self._short.clear()
            self._short[key] = shown
        return shown

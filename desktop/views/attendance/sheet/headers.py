"""The grid's headers: names down the left, days with their weekdays along the top."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelection, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.views.attendance.sheet import words
from desktop.views.attendance.sheet.model import STATUS, Index, SheetModel
from desktop.views.theme import current_tokens
from desktop.views.widgets import mark_failure
from protocol.attendance import SheetDay

NAME_INDENT: Final = 24
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class _SheetHeader(QHeaderView):
    """A header that paints its sections itself, and never raises while it does."""

    def __init__(self, orientation: Qt.Orientation, model: SheetModel, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._sheet_model = model
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that scrolling moves what is painted

    def currentChanged(self, current: Index, previous: Index) -> None:
        """No section looks different under the cursor, so none is repainted."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Nor where cells are chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), QColor(current_tokens().surface))
        ground.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        painter.save()
        try:
            painter.fillRect(rect, QColor(current_tokens().surface))
            self.draw(painter, rect, logicalIndex)
        except Exception as error:  # noqa: BLE001 - an exception in painting can end the process
            mark_failure(self, painter, error)
        finally:
            painter.restore()

    def draw(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one section on its ground."""
        raise NotImplementedError

    def font_of(self, size: int, *, medium: bool = False) -> QFont:
        """The header's font in another size."""
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.Medium if medium else QFont.Weight.Normal)
        return font


class DayHeader(_SheetHeader):
    """Day of month over weekday; today stands on the main colour, days off are faint; then the totals' names."""

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, model, parent)
        self.setFixedHeight(30)

    def sizeHint(self) -> QSize:
        """Its height does not depend on its words: they are not asked for."""
        return QSize(0, self.minimumHeight())

    def draw(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens, model = current_tokens(), self._sheet_model
        sheet = model.sheet
        if sheet is not None and section < model.days:
            self._draw_day(painter, rect, sheet.days[section], today=sheet.days[section].day == sheet.today)
        else:
            painter.setPen(QColor(tokens.muted))
            painter.setFont(self.font_of(tokens.sizes.table))
            text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
            status = section == model.days + STATUS
            area = rect.adjusted(8, 0, 0, 0) if status else rect
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, LEFT if status else CENTRE, shown)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(tokens.line_soft))

    def _draw_day(self, painter: QPainter, rect: QRect, day: SheetDay, *, today: bool) -> None:
        tokens = current_tokens()
        ink = tokens.on_primary if today else tokens.text if day.working else tokens.faint
        if today:
            painter.fillRect(rect.adjusted(-1, 0, 0, 0), QColor(tokens.primary))
        elif not day.working:
            painter.fillRect(rect, QColor(tokens.background))
        painter.setPen(QColor(ink))
        painter.setFont(self.font_of(tokens.sizes.table, medium=today))
        painter.drawText(rect.adjusted(0, 0, 0, -13), CENTRE, str(day.day.day))
        painter.setPen(QColor(ink if today or not day.working else tokens.muted))
        painter.setFont(self.font_of(10))
        painter.drawText(rect.adjusted(0, 14, 0, 0), CENTRE, words.weekday(day.day))


class NameHeader(_SheetHeader):
    """The children's names, and what the last row counts."""

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, model, parent)
        self.setDefaultSectionSize(26)

    def sizeHint(self) -> QSize:
        """The grid gives it its width: the names are not asked for."""
        return QSize(self.minimumWidth(), 0)

    def draw(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens, model = current_tokens(), self._sheet_model
        counts = section >= model.child_count
        painter.setPen(QColor(tokens.muted if counts else tokens.text))
        painter.setFont(self.font_of(tokens.sizes.table))
        area = rect.adjusted(NAME_INDENT, 0, -8, 0)
        text = str(model.headerData(section, Qt.Orientation.Vertical) or "")
        painter.drawText(area, LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width()))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line_soft))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(tokens.line))

"""A month of all groups at a glance: groups down, days across, the fuller the stronger; what is not marked stands out."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.services.overview import GroupOfMonth, MonthMap
from desktop.views.attendance.sheet.words import weekday
from desktop.views.dates import day_in_words
from desktop.views.theme import current_tokens
from desktop.views.tokens import Tokens
from desktop.views.widgets import mark_failure, paint_safely

ROW: Final = 24
NAME_WIDTHS: Final = (120, 240)
DAY_LEAST: Final = 18
FAINTEST, FULLEST = 0.04, 0.42  # how much of the main colour stands under nobody and everybody; numbers stay readable on both
STEPS: Final = 100
STEEPNESS: Final = 3  # most days are nearly full: the colour tells 80 % from 100 % only when it falls off faster than the share
Index = QModelIndex | QPersistentModelIndex
CENTRE = Qt.AlignmentFlag.AlignCenter


class HeatMapModel(QAbstractTableModel):
    """Cells in words: for the tool tip and for those who do not see the colours."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.map: MonthMap | None = None

    def set_map(self, found: MonthMap) -> bool:
        """Show another month; True when rows or columns are not the ones before."""
        before, self.map = self.map, found
        same = before is not None and (before.month, [g.group_id for g in before.groups]) == (
            found.month,
            [g.group_id for g in found.groups],
        )
        if same:
            if found.groups:
                self.dataChanged.emit(self.index(0, 0), self.index(len(found.groups) - 1, len(found.days) - 1))
            return False
        self.beginResetModel()
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return len(self.map.groups) if self.map is not None and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(self.map.days) if self.map is not None and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.map is None or not index.isValid() or index.row() >= len(self.map.groups):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(self.map.groups[index.row()], index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(self.map, self.map.groups[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return CENTRE
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.map is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.map.groups[section].name if section < len(self.map.groups) else None
        return str(self.map.days[section].day.day) if section < len(self.map.days) else None

    def _words(self, found: MonthMap, group: GroupOfMonth, at: int) -> str:
        day = found.days[at]
        parts = [group.name, day_in_words(day.day)]
        if not day.working:
            return ", ".join([*parts, day.name or self.tr("day off")])
        if day.day > found.today:
            return ", ".join([*parts, self.tr("still ahead")])
        if not group.enrolled[at]:
            return ", ".join([*parts, self.tr("no children")])
        parts.append(self.tr("present {present} of {enrolled}").format(present=group.present[at], enrolled=group.enrolled[at]))
        if group.blank[at]:
            parts.append(self.tr("%n not marked", "", group.blank[at]))
        return ", ".join(parts)


def cell_text(group: GroupOfMonth, at: int) -> str:
    """Who was present; who is not marked, with a minus; nothing where nobody was due."""
    if not group.enrolled[at]:
        return ""
    return f"−{group.blank[at]}" if group.blank[at] else str(group.present[at])


@cache
def _grounds(tokens: Tokens) -> tuple[QColor, ...]:
    """The main colour from its faintest to its fullest, a step for each percent of the children."""
    grounds = tuple(QColor(tokens.primary) for _ in range(STEPS + 1))
    for step, ground in enumerate(grounds):
        ground.setAlphaF(FAINTEST + (FULLEST - FAINTEST) * (step / STEPS) ** STEEPNESS)
    return grounds


def _step(group: GroupOfMonth, at: int) -> int:
    return min(round(group.share(at) * STEPS), STEPS)


class HeatMap(QTableView):
    """``chosen(group id, day)``: a click or Enter on a day that has come."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map_model = HeatMapModel(self)
        self.setModel(self.map_model)
        self.setHorizontalHeader(_MapHeader(Qt.Orientation.Horizontal, self.map_model, self))
        self.setVerticalHeader(_MapHeader(Qt.Orientation.Vertical, self.map_model, self))
        self.horizontalHeader().setFixedHeight(30)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def set_map(self, found: MonthMap, day: date) -> None:
        """Show a month; in another one the cursor goes to the day."""
        if self.map_model.set_map(found):
            self._lay_out()
            if found.groups and day in (shown := [one.day for one in found.days]):
                self.setCurrentIndex(self.map_model.index(0, shown.index(day)))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_safely(self.viewport(), lambda painter: self._draw(painter, event.rect()))

    def _choose(self, index: QModelIndex) -> None:
        found = self.map_model.map
        if found is None or not index.isValid():
            return
        day = found.days[index.column()]
        if day.working and day.day <= found.today:
            self.chosen.emit(found.groups[index.row()].group_id, day.day)

    def _lay_out(self) -> None:
        """Names as wide as they are, within bounds; days share what is left."""
        found = self.map_model.map
        if found is None or not found.days:
            return
        metrics = self.fontMetrics()
        name = max((metrics.horizontalAdvance(group.name) + 40 for group in found.groups), default=NAME_WIDTHS[0])
        name = min(max(name, NAME_WIDTHS[0]), NAME_WIDTHS[1])
        self.verticalHeader().setFixedWidth(name)
        room = self.width() - name - self.verticalScrollBar().sizeHint().width() - 8
        wide = max(DAY_LEAST, min(room // len(found.days), 40))
        for at in range(len(found.days)):
            self.setColumnWidth(at, wide)

    # painting

    def _draw(self, painter: QPainter, area: QRect) -> None:
        found, tokens = self.map_model.map, current_tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(area, QColor(tokens.surface))
        if found is None or not found.groups:
            return
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        first = max(0, self.rowAt(area.top()))
        last = self.rowAt(area.bottom())
        last = len(found.groups) - 1 if last < 0 else last
        tops = [(group, self.rowViewportPosition(first + at)) for at, group in enumerate(found.groups[first : last + 1])]
        grounds = _grounds(tokens)
        warned, warning = QColor(tokens.warn.soft), QPen(QColor(tokens.warn.text))
        closed, usual = QColor(tokens.background), QPen(QColor(tokens.text))
        for at, day in enumerate(found.days):
            left, width = self.columnViewportPosition(at), self.columnWidth(at)
            for group, top in tops:
                if not day.working:
                    painter.fillRect(left, top, width, ROW, closed)
                elif group.enrolled[at]:
                    blank = group.blank[at]
                    painter.fillRect(left + 1, top + 1, width - 2, ROW - 2, warned if blank else grounds[_step(group, at)])
                    painter.setPen(warning if blank else usual)
                    painter.drawText(left, top, width, ROW, CENTRE, cell_text(group, at))
        self._draw_cursor(painter)

    def _draw_cursor(self, painter: QPainter) -> None:
        index = self.currentIndex()
        if index.isValid():
            tokens = current_tokens()
            painter.setPen(QPen(QColor(tokens.text if self.hasFocus() else tokens.muted), 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.visualRect(index).adjusted(1, 1, -1, -1))


class _MapHeader(QHeaderView):
    """Names on the left; days over weekdays on top, today on the main colour."""

    def __init__(self, orientation: Qt.Orientation, model: HeatMapModel, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._map_model = model
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        painter.save()
        try:
            painter.fillRect(rect, QColor(current_tokens().surface))
            if self.orientation() == Qt.Orientation.Vertical:
                self._draw_name(painter, rect, logicalIndex)
            else:
                self._draw_day(painter, rect, logicalIndex)
        except Exception as error:  # noqa: BLE001 - an exception in painting can end the process
            mark_failure(self, painter, error)
        finally:
            painter.restore()

    def _draw_name(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens, area = current_tokens(), rect.adjusted(24, 0, -8, 0)
        font = QFont(self.font())
        font.setPixelSize(tokens.sizes.table)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        name = str(self._map_model.headerData(section, Qt.Orientation.Vertical) or "")
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _draw_day(self, painter: QPainter, rect: QRect, section: int) -> None:
        found, tokens = self._map_model.map, current_tokens()
        if found is None or section >= len(found.days):
            return
        day = found.days[section]
        today = day.day == found.today
        ink = tokens.on_primary if today else tokens.text if day.working else tokens.faint
        if today:
            painter.fillRect(rect, QColor(tokens.primary))
        elif not day.working:
            painter.fillRect(rect, QColor(tokens.background))
        font = QFont(self.font())
        for words, size, place in ((str(day.day.day), tokens.sizes.table, (0, -13)), (weekday(day.day), 10, (14, 0))):
            font.setPixelSize(size)
            font.setWeight(QFont.Weight.Medium if today else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(rect.adjusted(0, place[0], 0, place[1]), CENTRE, words)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))

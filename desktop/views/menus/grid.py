"""The week as a grid: meals down, days across, both languages in a cell."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.services.menus import DayMenu, Dishes, WeekMenu
from desktop.views.menus import words
from desktop.views.theme import current_tokens
from protocol.messages.menus import Meal

Index = QModelIndex | QPersistentModelIndex
Place = tuple[date, Meal]
MEALS = tuple(Meal)
DISHES = Qt.ItemDataRole.UserRole
PAD, GAP, LOWEST = 12, 4, 60


class MenuModel(QAbstractTableModel):
    """Meals down, days across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: tuple[DayMenu, ...] = ()

    def set_week(self, week: WeekMenu) -> None:
        """Show a week; the same days again keep the cursor where it is."""
        same = [one.day for one in self.days] == [one.day for one in week.days]
        if same:
            self.days = week.days
            if week.days:
                self.dataChanged.emit(self.index(0, 0), self.index(len(MEALS) - 1, len(self.days) - 1))
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.days) - 1)
            return
        self.beginResetModel()
        self.days = week.days
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(MEALS)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.days)

    def place(self, index: Index) -> Place | None:
        """The day and the meal of a cell."""
        return (self.days[index.column()].day, MEALS[index.row()]) if index.isValid() else None

    def dishes(self, index: Index) -> Dishes:
        """What a cell says."""
        return self.days[index.column()].written.get(MEALS[index.row()], Dishes())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        dishes = self.dishes(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(part for part in words.both(dishes) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = words.cell_title(self.days[index.column()].day, MEALS[index.row()])
            return f"{title}. {'. '.join(part for part in words.both(dishes) if part) or '—'}"
        return dishes if role == DISHES else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return words.meal_word(MEALS[section]) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.days):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{words.day_head(self.days[section].day)}\n{words.day_state(self.days[section])}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class DishesDelegate(QStyledItemDelegate):
    """The window's language as text, the other below it, paler."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, area = current_tokens(), option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, QColor(tokens.primary_soft if chosen else tokens.surface))
        painter.setPen(QPen(QColor(tokens.line_soft), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        top = area.adjusted(PAD, PAD, -PAD, -PAD)
        for text, font, ink in _parts(index.data(DISHES), self._font(option), tokens.text, tokens.muted):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(top, _WRAPPED, text)
            top = top.adjusted(0, _height(text, font, top.width()) + GAP, 0, 0)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.primary), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        table = self.parent()
        assert isinstance(table, QTableView)
        width = table.columnWidth(index.column()) - 2 * PAD
        heights = [_height(text, font, width) + GAP for text, font, _ in _parts(index.data(DISHES), self._font(option), "", "")]
        return QSize(width, max(LOWEST, sum(heights) + 2 * PAD))

    @staticmethod
    def _font(option: QStyleOptionViewItem) -> QFont:
        return QFont(option.font)


_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


def _parts(dishes: Dishes, font: QFont, ink: str, pale: str) -> list[tuple[str, QFont, str]]:
    """What stands in a cell: (words, letters, colour)."""
    own, other = words.both(dishes)
    return [(text, font, shown) for text, shown in ((own, ink), (other, pale)) if text]


def _height(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 1), 10_000), _WRAPPED, text).height()


class MenuGrid(QTableView):
    """The cursor is on a meal of a day. Enter or a letter begins to write, Delete empties what is chosen."""

    moved = Signal(object)  # Place | None
    writing = Signal(str)  # the letter that began it, or nothing
    emptied = Signal(object)  # list[Place]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MenuModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(DishesDelegate(self))
        self.setProperty("role", "week")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        days, meals = self.horizontalHeader(), self.verticalHeader()
        days.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        days.setMinimumHeight(48)
        for header in (days, meals):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        meals.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        meals.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.doubleClicked.connect(lambda _index: self.writing.emit(""))

    def show_week(self, week: WeekMenu) -> None:
        """Show a week, the cursor in the cell it was in."""
        at = self.currentIndex()
        row, column = (at.row(), at.column()) if at.isValid() else (0, 0)
        self.rows.set_week(week)
        self._fit()
        if week.days and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(row, min(column, len(week.days) - 1)))

    def current_place(self) -> Place | None:
        """The cell the cursor is in."""
        return self.rows.place(self.currentIndex())

    def go_to(self, place: Place) -> None:
        """Put the cursor into a cell, if it is shown."""
        days = [one.day for one in self.rows.days]
        if place[0] in days:
            self.setCurrentIndex(self.rows.index(MEALS.index(place[1]), days.index(place[0])))

    def go_on(self) -> None:
        """The next meal: downwards, then the next day."""
        at = self.currentIndex()
        row, column = (at.row() + 1, at.column()) if at.row() + 1 < len(MEALS) else (0, at.column() + 1)
        if column < self.rows.columnCount():
            self.setCurrentIndex(self.rows.index(row, column))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(self.rows.place(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and plain:
            self.writing.emit("")
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.emptied.emit([place for index in self.selectedIndexes() if (place := self.rows.place(index))])
        elif plain and event.text().strip() and event.text().isprintable():
            self.writing.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Each meal as high as its fullest day, and together at least as high as the page."""
        self.resizeRowsToContents()
        used = sum(self.rowHeight(row) for row in range(len(MEALS)))
        spare = (self.viewport().height() - used) // len(MEALS)
        for row in range(len(MEALS)):
            self.setRowHeight(row, self.rowHeight(row) + max(0, spare))

"""The sheet as an item model: for selection, headers, tool tips and screen readers. Its cells are painted elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.views.attendance.sheet import words
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.sheet.statuses import ChildStatus, Statuses
from desktop.views.dates import day_in_words
from desktop.views.translate import QT_TRANSLATE_NOOP
from protocol.attendance import Sheet
from protocol.rules import DEFAULT_RULES, Rules

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole
ATTENDED, MISSED, PAYABLE, STATUS = range(4)
AFTER_DAYS: Final = 4
TITLES: Final = (
    QT_TRANSLATE_NOOP("SheetModel", "Att."),
    QT_TRANSLATE_NOOP("SheetModel", "Abs."),
    QT_TRANSLATE_NOOP("SheetModel", "Pay."),
)
FULL_TITLES: Final = (
    QT_TRANSLATE_NOOP("SheetModel", "Days attended"),
    QT_TRANSLATE_NOOP("SheetModel", "Days missed"),
    QT_TRANSLATE_NOOP("SheetModel", "Payable days: attended, and missed with the paid place kept"),
)


class SheetModel(QAbstractTableModel):
    """Children down and one row of totals; days across, three totals and the answer of the parent."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.rules: Rules = DEFAULT_RULES
        self.statuses: Statuses | None = None
        self.names: list[str] = []
        self.papers: Mapping[str, str] = {}  # documents in words, by id

    @property
    def days(self) -> int:
        """How many day columns there are."""
        return len(self.sheet.days) if self.sheet is not None else 0

    @property
    def child_count(self) -> int:
        """How many rows are children; the row after them is the totals."""
        return len(self.sheet.rows) if self.sheet is not None else 0

    def set_sheet(self, sheet: Sheet | None, rules: Rules) -> bool:
        """Show another sheet. Whether it has the same children and days, so that the selection could stay."""
        same = self.sheet is not None and sheet is not None and _shape(self.sheet) == _shape(sheet)
        if not same:
            self.beginResetModel()
        self.sheet, self.rules = sheet, rules
        self.names = words.short_names(sheet.rows) if sheet is not None else []
        if not same:
            self.endResetModel()
        elif self.child_count:
            self.dataChanged.emit(self.index(0, 0), self.index(self.child_count, self.days + AFTER_DAYS - 1))
        return same

    def edit_sheet(self, sheet: Sheet, cells: Sequence[Cell]) -> None:
        """Take the sheet over after these cells changed; told row by row, from the first changed day to the last."""
        self.sheet = sheet
        spans: dict[int, tuple[int, int]] = {}
        for cell in cells:
            first, last = spans.get(cell.row, (cell.day, cell.day))
            spans[cell.row] = min(first, cell.day), max(last, cell.day)
        for row, (first, last) in spans.items():
            self.dataChanged.emit(self.index(row, first), self.index(row, last))

    def set_statuses(self, statuses: Statuses | None) -> None:
        """Show the parents' answers."""
        self.statuses = statuses
        if self.child_count:
            column = self.days + STATUS
            self.dataChanged.emit(self.index(0, column), self.index(self.child_count - 1, column))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def set_papers(self, papers: Mapping[str, str]) -> None:
        """Know the sheet's documents in words; only tool tips and screen readers tell of them."""
        self.papers = papers

    def status(self, row: int) -> ChildStatus | None:
        """A child's month with the parent; None while unknown."""
        if self.sheet is None or self.statuses is None or row >= self.child_count:
            return None
        return self.statuses.of.get(self.sheet.rows[row].child_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or not self.child_count else self.child_count + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.sheet is None else self.days + AFTER_DAYS

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.row() < self.child_count and index.column() < self.days:
            flag |= Qt.ItemFlag.ItemIsSelectable
        return flag

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if self.sheet is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignLeft if column == self.days + STATUS else Qt.AlignmentFlag.AlignHCenter
            )
        if row >= self.child_count:
            return self._total(column, role) if column < self.days else None
        return self._day(row, column, role) if column < self.days else self._after(row, column - self.days, role)

    def _day(self, row: int, day: int, role: int) -> str | None:
        sheet = self.sheet
        assert sheet is not None
        child = sheet.rows[row]
        code = child.codes[day]
        if role == ROLE.DisplayRole:
            return "" if code is None else self.rules.mark(code).glyph
        if role == ROLE.ToolTipRole:
            return words.cell_tip(sheet, self.rules, child, day, self.papers)
        if role == ROLE.AccessibleTextRole:
            return words.cell_words(sheet, self.rules, child, day, self.papers)
        return None

    def _after(self, row: int, column: int, role: int) -> str | None:
        assert self.sheet is not None
        child = self.sheet.rows[row]
        if column == STATUS:
            status = self.status(row)
            if status is None:
                return "" if role == ROLE.DisplayRole else None
            text = words.status_chip(status)[0]
            full = words.status_tip(status) if role == ROLE.ToolTipRole else words.status_sentence(status)
        else:
            text = str((child.totals.attended, child.totals.missed, child.totals.payable)[column])
            full = f"{self.tr(FULL_TITLES[column])}: {text}"
        if role == ROLE.DisplayRole:
            return text
        if role == ROLE.ToolTipRole:
            return full
        return f"{child.name}, {full}" if role == ROLE.AccessibleTextRole else None

    def _total(self, day: int, role: int) -> str | None:
        assert self.sheet is not None
        text = self.present_text(day)
        if role == ROLE.DisplayRole:
            return text
        if role == ROLE.AccessibleTextRole:
            return self.tr("Present on {date}: {count}").format(date=day_in_words(self.sheet.days[day].day), count=text or "0")
        return None

    def present_text(self, day: int) -> str:
        """How many were present; nothing where nothing was marked."""
        assert self.sheet is not None
        count = self.sheet.present_by_day[day]
        full = self.sheet.days[day].working and not self.sheet.blank_by_day[day] and self.sheet.days[day].day <= self.sheet.today
        return str(count) if count or full else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if self.sheet is None or section < 0:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._name(section, role)
        return self._column(section, role)

    def _name(self, row: int, role: int) -> str | None:
        assert self.sheet is not None
        if row >= self.child_count:
            return self.tr("Present") if role in (ROLE.DisplayRole, ROLE.AccessibleTextRole) else None
        if role == ROLE.DisplayRole:
            return self.names[row]
        return self.sheet.rows[row].name if role in (ROLE.ToolTipRole, ROLE.AccessibleTextRole) else None

    def _column(self, column: int, role: int) -> str | None:
        assert self.sheet is not None
        if column < self.days:
            day = self.sheet.days[column]
            if role == ROLE.DisplayRole:
                return f"{day.day.day}\n{words.weekday(day.day)}"
            if role in (ROLE.ToolTipRole, ROLE.AccessibleTextRole):
                return f"{day_in_words(day.day)}, {day.name}" if day.name else day_in_words(day.day)
            return None
        at = column - self.days
        if at == STATUS:
            month = words.month_name(self.statuses.month) if self.statuses is not None else ""
            if role == ROLE.ToolTipRole:
                return self.tr("What the parents answered for the month")
            return month if role in (ROLE.DisplayRole, ROLE.AccessibleTextRole) else None
        if at > STATUS:
            return None
        if role == ROLE.DisplayRole:
            return self.tr(TITLES[at])
        return self.tr(FULL_TITLES[at]) if role in (ROLE.ToolTipRole, ROLE.AccessibleTextRole) else None


def _shape(sheet: Sheet) -> tuple[object, ...]:
    return (sheet.group_id, sheet.month, tuple(row.child_id for row in sheet.rows))

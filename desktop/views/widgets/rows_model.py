"""The one item model for lists: frozen rows, columns described once, every cell worked out once.

A thousand rows take a tenth of a second to be worded, which nobody may wait for: those in sight are worded when they are
painted, the rest a few at each turn of the event loop, so that a filter finds them ready.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice
from typing import Any, Final, Generic, Literal, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.views.tokens import ToneName
from desktop.views.widgets.collation import collation_key
from desktop.views.widgets.in_turns import InTurns

Row = TypeVar("Row")
Align = Literal["left", "right", "center"]
Index = QModelIndex | QPersistentModelIndex

AT_ONCE: Final = 100  # rows worded as they come
AT_TOP: Final = 40  # rows of a long list whose words are measured before all have words: about what a window holds
A_TURN: Final = 20  # further rows worded in a turn of the event loop: a few milliseconds, and several lists may come together
TONE_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2

ALIGNMENT = {
    "left": int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
    "right": int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
    "center": int(Qt.AlignmentFlag.AlignCenter),
}


@dataclass(frozen=True)  # no slots: with Generic they break ``Column[Child](…)`` on Python 3.11
class Column(Generic[Row]):
    """What a column shows of a row.

    ``text`` gives the words (already formatted). With ``tone`` the words stand in a chip of that tone (None: plain).
    ``sort`` gives what to sort by (default: the words, in Kazakh order). ``width`` in px is where it begins: it grows with its
    words while there is room, and the widest columns give way where there is none; ``stretch`` takes what is left. A ``firm``
    column gives way last (a phone, a number that is nothing in part), and so do chips. An ``optional`` column is left out
    of a narrow table. Of a ``person`` the patronymic gives way before the name.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    tone: Callable[[Row], ToneName | None] | None = None
    align: Align = "left"
    width: int = 120
    stretch: bool = False
    style: Literal["body", "muted", "strong"] = "body"
    tip: Callable[[Row], str] | None = None
    optional: bool = False
    firm: bool = False
    person: bool = False


class _Line:
    """A row and, once somebody asks, its cells' words and tones, and the words a filter looks in."""

    __slots__ = ("_columns", "_texts", "_tones", "_words", "key", "row")

    def __init__(self, row: Any, key: Hashable, columns: tuple[Column[Any], ...]) -> None:
        self.row, self.key, self._columns = row, key, columns
        self._texts: list[str | None] = [None] * len(columns)
        self._tones: tuple[ToneName | None, ...] | None = None
        self._words: str | None = None

    def text(self, at: int) -> str:
        """The words of a cell."""
        text = self._texts[at]
        if text is None:
            text = self._texts[at] = self._columns[at].text(self.row)
        return text

    def tone(self, at: int) -> ToneName | None:
        """The tone of a cell's chip."""
        return self.tones[at]

    def tip(self, at: int) -> str:
        """What stands behind the pointer; asked for one cell at a time, so not kept."""
        tip = self._columns[at].tip
        return tip(self.row) if tip else ""

    @property
    def tones(self) -> tuple[ToneName | None, ...]:
        """The tones of all cells."""
        if self._tones is None:
            self._tones = tuple([column.tone(self.row) if column.tone else None for column in self._columns])
        return self._tones

    @property
    def words(self) -> str:
        """What a filter looks in."""
        if self._words is None:
            self._words = " ".join([self.text(at) for at in range(len(self._columns))]).casefold()
        return self._words

    def looks_as(self, other: _Line) -> bool:
        """Whether both show the same in every cell."""
        return self.row == other.row and self.words == other.words and self.tones == other.tones


class RowsModel(QAbstractTableModel):
    """Rows in an order, seen through a filter. ``key`` tells which row is which across reloads.

    ``worded`` comes when every row of a long list has its words.
    """

    worded = Signal()

    def __init__(self, columns: Sequence[Column[Any]], key: Callable[[Any], Hashable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._all: list[_Line] = []
        self._shown: list[_Line] = []
        self._needles: tuple[str, ...] = ()
        self._sort_at = -1
        self._descending = False
        self._wording = InTurns(A_TURN, self)
        self._wording.ended.connect(self.worded)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        line, at = self._shown[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.text(at)
        if role == TONE_ROLE:
            return line.tone(at)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENT[self.columns[at].align]
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.tip(at) or (line.text(at) if self.columns[at].person else None)
        if role == ROW_ROLE:
            return line.row
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENT[self.columns[section].align]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 goes back to the order the rows came in (from the next :meth:`set_rows`)."""
        self._sort_at = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._rearrange()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows. When the same rows of a short list come in the same places only the changed ones repaint."""
        self._all = [_Line(row, self._key(row), self.columns) for row in rows]
        self._word_later()
        fresh = self._arranged()
        if [line.key for line in fresh] == [line.key for line in self._shown]:
            if len(fresh) > AT_ONCE:  # to compare them all would be to word them all
                self._shown = fresh
                self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self.columns) - 1))
                return
            changed = [at for at, (new, old) in enumerate(zip(fresh, self._shown, strict=True)) if not new.looks_as(old)]
            self._shown = fresh
            for at in changed:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._shown = fresh
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only rows that contain every word of ``text``, in any column, capitals or not."""
        needles = tuple(text.casefold().split())
        if needles != self._needles:
            self._needles = needles
            self._rearrange()

    def total(self) -> int:
        """How many rows there are, filtered or not."""
        return len(self._all)

    def longest(self, at: int, count: int) -> list[str]:
        """The longest words of a column among the rows shown, to measure its width by; of a long list those at its top until
        ``worded``.
        """
        lines = islice(self._shown, AT_TOP) if self._wording.active() else self._shown
        return nlargest(count, {line.text(at) for line in lines}, key=len)

    def row_at(self, index: Index) -> Any:
        """The row an index stands on; None for none."""
        valid = index.isValid() and index.row() < len(self._shown)
        return self._shown[index.row()].row if valid else None

    def line(self, at: int) -> _Line:
        """A row that is shown, with its cells' words, for who paints it."""
        return self._shown[at]

    def find(self, key: Hashable) -> QModelIndex:
        """The first cell of a row; an invalid index when it is not shown."""
        for at, line in enumerate(self._shown):
            if line.key == key:
                return self.index(at, 0)
        return QModelIndex()

    def key_at(self, index: Index) -> Hashable | None:
        """The key of the row an index stands on."""
        valid = index.isValid() and index.row() < len(self._shown)
        return self._shown[index.row()].key if valid else None

    def _word_later(self) -> None:
        """Begin to word what is more than a short list."""
        self._wording.stop()
        if len(self._all) > AT_ONCE:
            self._wording.start(line.words for line in self._all)

    def _arranged(self) -> list[_Line]:
        lines = [line for line in self._all if all(needle in line.words for needle in self._needles)]
        if 0 <= self._sort_at < len(self.columns):
            lines.sort(key=self._sort_key(self._sort_at), reverse=self._descending)
        return lines

    def _sort_key(self, at: int) -> Callable[[_Line], Any]:
        by = self.columns[at].sort
        if by is None:
            return lambda line: collation_key(line.text(at))
        return lambda line: _none_last(by(line.row))

    def _rearrange(self) -> None:
        """Put the lines into their new order; who points at a row goes on pointing at it."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [(self.key_at(index), index.column()) for index in before]
        self._shown = self._arranged()
        places = {line.key: at for at, line in enumerate(self._shown)}
        after = [self.index(places[key], column) if key in places else QModelIndex() for key, column in keys]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _none_last(value: Any) -> tuple[bool, Any]:
    """Let missing values sort together, after the others."""
    return (value is None, 0 if value is None else value)

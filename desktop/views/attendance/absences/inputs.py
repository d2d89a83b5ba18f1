"""The inputs of an absence: which children, which days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.services.absences import Span
from desktop.views.widgets import Button, Card, DateInput, InvalidInputError, Text

ROW: Final = 28
SHOWN: Final = 5
ID: Final = Qt.ItemDataRole.UserRole
Checked = Qt.CheckState.Checked


class ChildrenInput(QWidget):
    """The children of the group, any number of them ticked; the value is their ids in the order of the group."""

    edited = Signal()

    def __init__(self, children: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setObjectName("absence.childList")
        self.list.setFixedHeight(ROW * min(len(children), SHOWN) + 2)
        frame = Card(flush=True)
        frame.add(self.list)
        for child_id, name in children:
            item = QListWidgetItem(name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(ID, child_id)
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.setFocusProxy(self.list)
        self._count = Text("", "small")
        self.everyone = Button(self.tr("Everyone"), kind="link")
        self.everyone.setObjectName("absence.everyone")
        self.nobody = Button(self.tr("Nobody"), kind="link")
        self.nobody.setObjectName("absence.nobody")
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self._count, 1)
        below.addWidget(self.everyone)
        below.addWidget(self.nobody)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(frame)
        box.addLayout(below)
        self.everyone.clicked.connect(lambda: self._tick_all(ticked=True))
        self.nobody.clicked.connect(lambda: self._tick_all(ticked=False))
        self.list.itemChanged.connect(lambda _item: self._changed())
        self._show_count()

    def value(self) -> tuple[str, ...]:
        """The ids ticked."""
        return tuple(item.data(ID) for item in self._items() if item.checkState() == Checked)

    def set_value(self, value: Sequence[str]) -> None:
        """Tick these and show the first of them."""
        self.list.blockSignals(True)
        first = None
        for item in self._items():
            ticked = item.data(ID) in value
            item.setCheckState(Checked if ticked else Qt.CheckState.Unchecked)
            first = item if ticked and first is None else first
        self.list.blockSignals(False)
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.scrollToItem(first)
        self._show_count()

    def setAccessibleName(self, name: str) -> None:
        """The list is what is read aloud."""
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _tick_all(self, *, ticked: bool) -> None:
        self.set_value([item.data(ID) for item in self._items()] if ticked else ())
        self.edited.emit()

    def _changed(self) -> None:
        self._show_count()
        self.edited.emit()

    def _show_count(self) -> None:
        self._count.setText(self.tr("Chosen: {count} of {all}").format(count=len(self.value()), all=self.list.count()))


class SpansInput(QWidget):
    """Rows of "from – until"; the spans need not touch. A row with one date is one day, an empty row counts for nothing."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_SpanRow] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        self.add_button = Button(self.tr("Add dates"), kind="link")
        self.add_button.setObjectName("absence.addSpan")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(self._box)
        outer.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(lambda: self._add().first.setFocus(Qt.FocusReason.OtherFocusReason))
        self._add()

    def value(self) -> tuple[Span, ...]:
        """The spans, as typed.

        Raises:
            InvalidInputError: "bad-date".
        """
        spans = []
        for row in self._rows:
            first, last = row.first.value(), row.last.value()
            if first is None and last is not None:
                raise InvalidInputError("bad-date")
            if first is not None:
                spans.append(Span(first, last or first))
        return tuple(spans)

    def set_value(self, value: Sequence[Span]) -> None:
        """Show these spans; an empty row when there are none."""
        wanted: list[tuple[date | None, date | None]] = [(span.first, span.last) for span in value] or [(None, None)]
        while len(self._rows) > len(wanted):
            self._drop(self._rows[-1])
        while len(self._rows) < len(wanted):
            self._add()
        for row, (first, last) in zip(self._rows, wanted, strict=True):
            row.first.set_value(first)
            row.last.set_value(last)

    def rows(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def row(self, at: int) -> tuple[DateInput, DateInput, Button]:
        """A row's two inputs and the button that takes it away."""
        row = self._rows[at]
        return row.first, row.last, row.remove

    def _add(self) -> _SpanRow:
        row = _SpanRow(len(self._rows))
        row.first.edited.connect(self.edited)
        row.last.edited.connect(self.edited)
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._box.addWidget(row)
        self._settle()
        return row

    def _remove(self, row: _SpanRow) -> None:
        self._drop(row)
        self._rows[-1].first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _drop(self, row: _SpanRow) -> None:
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._settle()

    def _settle(self) -> None:
        """The only row stays."""
        for row in self._rows:
            row.remove.setVisible(len(self._rows) > 1)


class _SpanRow(QWidget):
    """From, until, and away with it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.first, self.last = DateInput(), DateInput()
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("Until"))
        self.first.setObjectName(f"absence.from{number}")
        self.last.setObjectName(f"absence.until{number}")
        self.remove = Button("×", kind="link")
        self.remove.setAccessibleName(self.tr("Take these dates away"))
        self.remove.setToolTip(self.tr("Take these dates away"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.first, 1)
        row.addWidget(Text("–", "muted"))
        row.addWidget(self.last, 1)
        row.addWidget(self.remove)

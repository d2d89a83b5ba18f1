"""The input that offers a list; speaks as those of :mod:`desktop.views.widgets.inputs` do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

EDGE: Final = 4
SHORT_LINE: Final = 8  # letters


class Choice(QComboBox):
    """One of a list of ``(value, text)``. With ``prompt`` nothing is chosen at first and ``value()`` is None.

    Qt builds the list that drops down, nine widgets, as soon as a combo box has a current line. Here it gets its lines when
    somebody is about to use it: by the pointer, the keyboard or a screen reader. Until then this class answers for it.
    """

    edited = Signal()

    def __init__(self, items: Sequence[tuple[Any, str]] = (), *, prompt: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self._texts: list[str] = []
        self._at = -1
        self._filled = False
        self._prompt = prompt
        if prompt:
            self.setPlaceholderText(prompt)
        self.set_items(items)
        self.activated.connect(lambda _at: self.edited.emit())

    def set_items(self, items: Sequence[tuple[Any, str]]) -> None:
        """Replace the list, keeping the chosen value when it is still there."""
        kept, before = self.value(), self.currentIndex()
        self._values = [value for value, _text in items]
        self._texts = [text for _value, text in items]
        self._at = self._values.index(kept) if kept in self._values else -1 if self._prompt or not items else 0
        if self._filled or QAccessible.isActive():
            self._fill()
        if (before, self._at) != (-1, -1):
            self.currentIndexChanged.emit(self._at)
        self.update()

    def value(self) -> Any:
        """The chosen value; None when nothing is chosen."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def set_value(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def count(self) -> int:
        """How many lines there are."""
        return len(self._texts)

    def itemText(self, at: int) -> str:
        """The words of a line."""
        return self._texts[at] if 0 <= at < len(self._texts) else ""

    def findText(self, text: str, *_how: Any) -> int:
        """The line of just these words; -1 for none."""
        return self._texts.index(text) if text in self._texts else -1

    def currentText(self) -> str:
        """The words of the chosen line."""
        return self.itemText(self.currentIndex())

    def currentIndex(self) -> int:
        """The chosen line; -1 for none."""
        return super().currentIndex() if self._filled else self._at

    def setCurrentIndex(self, at: int) -> None:
        """Choose a line; -1 for none."""
        if self._filled:
            super().setCurrentIndex(at)
        elif at != self._at:
            self._at = at if 0 <= at < len(self._texts) else -1
            self.currentIndexChanged.emit(self._at)
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard, or somebody who reads the screen aloud, has come to it."""
        self._use()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the lines."""
        self._use()
        super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Drop the list down."""
        self._use()
        super().showPopup()

    def _use(self) -> None:
        if not self._filled:
            self._fill()

    def _fill(self) -> None:
        """Let Qt have the lines; nothing that was chosen changes by it."""
        self._filled = True
        with QSignalBlocker(self):
            self.clear()
            self.addItems(self._texts)
            self.setPlaceholderText(self._prompt)
            super().setCurrentIndex(self._at)

    def wheelEvent(self, event: Any) -> None:
        """Scrolling a form must not change what it says."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Room for a short line however long the longest is, for any where its contents count, and the edge the words keep."""
        return self.minimumSizeHint() + QSize(EDGE, 0)

    def minimumSizeHint(self) -> QSize:
        """As Qt has it for a list of short lines that may have icons; it would build the list to know."""
        option, metrics, icon = QStyleOptionComboBox(), self.fontMetrics(), self.iconSize()
        self.initStyleOption(option)
        short = SHORT_LINE * metrics.horizontalAdvance("X") + icon.width() + 4
        counted = self._texts if self.sizeAdjustPolicy() is Choice.SizeAdjustPolicy.AdjustToContents else ()
        width = max(short, *(metrics.boundingRect(text).width() for text in (self._prompt, *counted)))
        size = QSize(width, max(metrics.height(), 14, icon.height()) + 2)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, size, self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As Qt draws it, except that what does not fit ends in "…" instead of being cut."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ComboBox
        field = self.style().subControlRect(control, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        text = self.currentText() or self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, field.width() - EDGE)
        if not self.currentText():
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

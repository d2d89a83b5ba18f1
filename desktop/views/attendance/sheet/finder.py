"""The corner above the names: what they are, and on demand a field to find one of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from desktop.views.attendance.sheet.headers import NAME_INDENT
from desktop.views.widgets import Text, set_style_property

Key = Qt.Key
BACK: Final = frozenset({Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab})
ON: Final = {Key.Key_Return: 1, Key.Key_Enter: 1, Key.Key_Down: 1, Key.Key_Up: -1}
LOOK: Final = "font-size: 12px; border-radius: 0; min-height: 0; margin: 0;"


class FindField(QLineEdit):
    """Asks for a child at each key; Enter and the arrows lead to the next one, Escape back to the sheet."""

    wanted = Signal(str, int)  # what is typed; 0 for the first that fits, 1 for the next, -1 for the one before
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attendance.findField")
        self.setAccessibleName(self.tr("Find a child by name or IIN"))
        self.setPlaceholderText(self.tr("Name or IIN"))
        self.setStyleSheet(f"QLineEdit {{ {LOOK} padding: 0 8px 0 {NAME_INDENT - 4}px; }}")
        self.textEdited.connect(lambda text: self.wanted.emit(text, 0))

    def show_found(self, found: bool) -> None:
        """Whether a child fits what is typed."""
        set_style_property(self, "invalid", not found)
        self.setAccessibleDescription("" if found else self.tr("No child is called so"))
        self.setToolTip(self.accessibleDescription())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in BACK:
            self.left.emit()
        elif key in ON:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.wanted.emit(self.text(), -1 if back else ON[key])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class _Word(Text):
    """A label that can be pressed."""

    clicked = Signal()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.clicked.emit()


class Corner(QWidget):
    """A word that turns into the field when pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.word = _Word("", "muted")
        self.word.setObjectName("attendance.findButton")
        self.word.setCursor(Qt.CursorShape.IBeamCursor)
        self.word.setStyleSheet(f"font-size: 12px; padding-left: {NAME_INDENT - 3}px;")
        self.word.clicked.connect(self.open)
        self.field = FindField()
        self.field.left.connect(self.close_field)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.word)
        self._pages.addWidget(self.field)

    def set_word(self, word: str, tip: str) -> None:
        """Name the column of names, and say what a press does."""
        self.word.setText(word)
        self.word.setToolTip(tip)
        self.word.setAccessibleName(tip)

    def open(self) -> None:
        """Turn into the field and give it the keyboard."""
        self.field.clear()
        self.field.show_found(True)
        self._pages.setCurrentWidget(self.field)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_field(self) -> None:
        """Turn back into the word."""
        self._pages.setCurrentWidget(self.word)

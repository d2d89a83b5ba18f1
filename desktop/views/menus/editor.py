"""The meal the cursor is on, to be written in both languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.menus import Dishes
from desktop.views.language import NAMES
from desktop.views.menus import words
from desktop.views.menus.grid import Place
from desktop.views.widgets import Text, TextArea

REST = 800  # milliseconds without a key after which what was typed is kept


class MealEditor(QWidget):
    """Two texts, one a language. What is typed is kept by itself: when the keys rest, at the next cell, and on leaving."""

    typed = Signal(object, str, str)  # Place, Kazakh, Russian
    next_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        self._shown = ("", "")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.keep)
        self.title = Text("", "strong")
        self.title.setObjectName("menu.cellTitle")
        hint = Text(self.tr("A dish a line, or commas between · Ctrl+Enter: the next meal · Esc: back to the week"), "muted")
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(hint)
        texts = QHBoxLayout()
        texts.setSpacing(12)
        self.kk, self.ru = TextArea(lines=2), TextArea(lines=2)
        for code, area in (("kk", self.kk), ("ru", self.ru)):
            area.setObjectName(f"menu.{code}")
            area.setAcceptDrops(False)  # a dropped file's name is no dish
            area.edited.connect(self._edited)
            area.installEventFilter(self)
            texts.addWidget(Text(NAMES[code], "muted"), 0, Qt.AlignmentFlag.AlignTop)
            texts.addWidget(area, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 12, 24, 16)
        box.setSpacing(8)
        box.addLayout(head)
        box.addLayout(texts)

    def show_cell(self, place: Place | None, dishes: Dishes) -> None:
        """Show a meal; what is being typed into it stays."""
        if place != self._place:
            self.keep()
        elif self._changed():
            return
        self._place = place
        self._put(", ".join(dishes.kk), ", ".join(dishes.ru))
        self.title.setText("" if place is None else words.cell_title(*place))
        self.setEnabled(place is not None)
        for code, area in (("kk", self.kk), ("ru", self.ru)):
            area.setAccessibleName("" if place is None else f"{words.cell_title(*place)}, {NAMES[code]}")

    def begin(self, letters: str) -> None:
        """Put the cursor into the first text, and what began it."""
        self.kk.setFocus(Qt.FocusReason.OtherFocusReason)
        self.kk.moveCursor(QTextCursor.MoveOperation.End)
        if letters:
            self.kk.insertPlainText((", " if self.kk.value() else "") + letters)

    def type_again(self, kk: str, ru: str) -> None:
        """Give back what could not be kept."""
        for area, text in ((self.kk, kk), (self.ru, ru)):
            area.blockSignals(True)
            area.set_value(text)
            area.blockSignals(False)

    def keep(self) -> None:
        """Tell what was typed, if it was."""
        self._rest.stop()
        if self._place is not None and self._changed():
            self._shown = self._texts()
            self.typed.emit(self._place, *self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.keep()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.keep()
                self.next_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.keep()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        self._rest.start()

    def _texts(self) -> tuple[str, str]:
        return self.kk.value(), self.ru.value()

    def _changed(self) -> bool:
        return self._texts() != self._shown

    def _put(self, kk: str, ru: str) -> None:
        if (kk, ru) != self._texts():
            self.type_again(kk, ru)
        self._shown = self._texts()
        self._rest.stop()

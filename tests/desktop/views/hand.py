"""A person without a mouse in any window of the program: shortcuts as the sheet names them, and fields typed over."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from tests.desktop.views.attendance.keyboard import FARTHEST, Key, Keyboard, name_of

PRESSED_TURNS, TURN_MS = 100, 10


class Hand(Keyboard):
    """Keys to whatever has the keyboard, which must be in sight."""

    def keys(self, sequence: str) -> None:
        """A shortcut as it is written on the sheet, ``Ctrl+Shift+N``; a button pressed by it comes up again first."""
        top = self.focused().window()
        self.strike(sequence)
        for _ in range(PRESSED_TURNS):
            held = [one for one in top.findChildren(QAbstractButton) if one.isDown()] if isValid(top) else []
            if all(one.window() is not top for one in held):  # a dialog of files holds one of its own down for good
                break
            QTest.qWait(TURN_MS)
        self.settle()

    def strike(self, sequence: str) -> None:
        """The keys alone; what they ask for is not waited for."""
        pressed: QKeyCombination = QKeySequence(sequence.replace("Enter", "Return"))[0]
        QTest.keyClick(self.focused(), pressed.key(), pressed.keyboardModifiers())

    def write(self, words: str, field: str = "") -> None:
        """Over what stands in the field, which is walked to if it is named."""
        if field:
            self.tab_to(field)
        QTest.keyClick(self.focused(), Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(words)

    def tab_to(self, name: str) -> QWidget:
        """Along the tab order to the widget of that name; every stop on the way is in sight. Walking asks for no work."""
        for _ in range(FARTHEST):
            if name_of(self.focused()) == name:
                return self.focused()
            QTest.keyClick(self.focused(), Key.Key_Tab)
        raise AssertionError(f"the keyboard does not reach {name}")

    def no_dialog(self) -> bool:
        """Whether nothing stands before the window."""
        return QApplication.activeModalWidget() is None

"""A person without a mouse: every key goes to what has the keyboard, which must always be in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from desktop.views.task_runner import TaskRunner

Key = Qt.Key
NoModifier = Qt.KeyboardModifier.NoModifier
FARTHEST = 80


class Keyboard:
    """Keys into a window and its dialogs."""

    def __init__(self, window: QWidget, tasks: TaskRunner) -> None:
        self._window, self._tasks = window, tasks

    def focused(self) -> QWidget:
        """What has the keyboard; a person must be able to see it."""
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        assert widget.isVisible(), f"the keyboard is at {name_of(widget)}, which is hidden"
        seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget  # it may cover all of its holder
        area = widget.visibleRegion().united(seen.visibleRegion()).boundingRect()
        assert not area.isEmpty(), f"the keyboard is at {name_of(widget)}, which is out of sight"
        return widget

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NoModifier) -> None:
        """One key; then everything it asked for."""
        QTest.keyClick(self.focused(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Letters, in any alphabet."""
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focused(), QKeyEvent(kind, Key.Key_unknown, NoModifier, sign))
        self.settle()

    def settle(self) -> None:
        """Wait for the work; the topmost dialog, else the window, is the active one, as on any desktop."""
        for _ in range(2):
            assert self._tasks.wait_idle()
            QApplication.processEvents()
        (QApplication.activeModalWidget() or self._window).activateWindow()
        QApplication.processEvents()
        self.focused()

    def tab_to(self, name: str) -> QWidget:
        """Along the tab order to the widget of that name; every stop on the way is in sight."""
        for _ in range(FARTHEST):
            if name_of(self.focused()) == name:
                return self.focused()
            self.press(Key.Key_Tab)
        raise AssertionError(f"the keyboard does not reach {name}")

    def choose(self, button: str, action: str) -> None:
        """Open a button's menu with Space, go down to a line, Enter."""
        seen: list[str] = []

        def walk() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            for _ in menu.actions():
                QTest.keyClick(menu, Key.Key_Down)
                active = menu.activeAction()
                seen.append(active.objectName() if active is not None else "")
                if seen[-1] == action:
                    QTest.keyClick(menu, Key.Key_Return)
                    return
            menu.close()

        self.tab_to(button)
        QTimer.singleShot(0, walk)
        self.press(Key.Key_Space)
        assert seen
        assert seen[-1] == action, seen

    def dialog(self) -> str:
        """The name of the dialog on top."""
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, "no dialog is open"
        return dialog.objectName()


def name_of(widget: QWidget) -> str:
    """A widget's name, or that of the nearest widget around it that has one."""
    while not widget.objectName() or widget.objectName().startswith("qt_"):
        parent = widget.parentWidget()
        if parent is None:
            return type(widget).__name__
        widget = parent
    return widget.objectName()

"""Hands and eyes for the demo and the end-to-end test: they find widgets by name, click, type, wait, and take pictures."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from desktop.app.program import Program

W = TypeVar("W", bound=QObject)
PATIENCE_SECONDS = 20.0
LONGEST_WORK_SECONDS = 180.0
"""A month typed by keyboard on a machine that has much else to do."""
LOOK_MS = 4


class NotAsExpected(AssertionError):
    """Something the day relies on did not happen; the text says what."""


class Hands:
    """Works the program as a person does, through its windows."""

    def __init__(self, program: Program, pictures: Path) -> None:
        self.program = program
        self.pictures = pictures
        pictures.mkdir(parents=True, exist_ok=True)

    def wait(self, holds: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Let events flow until the condition holds.

        Raises:
            NotAsExpected: it never did; the text says what was waited for, and what a toast or notice says.
        """
        until = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > until:
                self.picture("zz-not-as-expected")
                raise NotAsExpected(f"{what}; the window says: {self.words()!r}")
            self.pause(LOOK_MS)

    def pause(self, milliseconds: int) -> None:
        """Let events flow for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        """Wait until nothing runs in any lane."""
        self.program.tasks.wait_idle(LONGEST_WORK_SECONDS)
        self.wait(self.program.tasks.idle, "the work in hand ends", 0)

    def find(self, kind: type[W], name: str) -> W:
        """The widget of this object name in any window, once it is there and visible."""
        found: list[W] = []

        def look() -> bool:
            found[:] = self._all(kind, name)
            return bool(found)

        self.wait(look, f"{name} is on the screen")
        return found[-1]

    def is_there(self, name: str) -> bool:
        """Whether a visible widget has this object name."""
        return bool(self._all(QWidget, name))

    def fill(self, form: str, values: Mapping[str, object]) -> None:
        """Fill fields of a form: texts are typed, other values chosen."""
        for field, value in values.items():
            widget = self.find(QWidget, f"{form}.{field}")
            if isinstance(value, str) and not isinstance(value, Enum):
                self.write(f"{form}.{field}", value)
            else:
                widget.set_value(value)  # type: ignore[attr-defined]
                self.pause(1)

    def gone(self, name: str) -> None:
        """Wait until no visible widget has this object name: a dialog was accepted."""
        self.settle()
        self.wait(lambda: not self.is_there(name), f"{name} closes")

    def click(self, name: str) -> None:
        """Click a widget once it is enabled."""
        widget = self.find(QWidget, name)
        self.wait(widget.isEnabled, f"{name} can be clicked")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.pause(1)

    def write(self, name: str, text: str) -> None:
        """Replace what a field holds by typing."""
        widget = self.find(QWidget, name)
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        self.paste(widget, text)

    def paste(self, widget: QWidget, text: str) -> None:
        """Put text in as an input method would: QTest's own typing knows no Cyrillic."""
        from PySide6.QtGui import QInputMethodEvent

        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)

    def press(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key press in a widget of the active window, so that shortcuts are heard too."""
        if not widget.window().isActiveWindow():
            widget.window().activateWindow()
            self.pause(LOOK_MS)
        if not widget.hasFocus():
            widget.setFocus()
        QTest.keyClick(widget, key, modifier)

    def letter(self, widget: QWidget, letter: str) -> None:
        """One key press of a letter in whatever alphabet."""
        from PySide6.QtGui import QKeyEvent

        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def picture(self, name: str) -> Path:
        """Keep what the open window, or the dialog before it, looks like, with what hangs over it."""
        window = QApplication.activeModalWidget() or self.program.window
        path = self.pictures / f"{name}.png"
        if window is not None:
            self.pause(30)
            picture, popup = window.grab(), QApplication.activePopupWidget()
            if popup is not None:
                painter = QPainter(picture)
                painter.drawPixmap(window.mapFromGlobal(popup.pos()), popup.grab())
                painter.end()
            picture.save(str(path))
        return path

    def words(self) -> str:
        """What the visible labels of toasts and notices say, for the report of a failure."""
        said = []
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                for child in top.findChildren(QWidget):
                    text = getattr(child, "text", None)
                    if child.isVisible() and callable(text) and child.property("role") in {"problem", "error", "toast"}:
                        said.append(str(text()))
        return " | ".join(said)

    def _all(self, kind: type[W], name: str) -> list[W]:
        found: list[W] = []
        for top in QApplication.topLevelWidgets():
            named = top.findChildren(kind, name)
            if top.objectName() == name and isinstance(top, kind):
                named.insert(0, top)
            found += [widget for widget in named if not isinstance(widget, QWidget) or widget.isVisible()]
        return found

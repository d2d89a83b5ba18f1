"""Where the desktop shows a notice: the system's tray."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyle, QSystemTrayIcon


class Desktop(Protocol):
    """Where a notice is shown."""

    def show(self, title: str, text: str, chosen: Callable[[], None]) -> None:
        """Show it; ``chosen`` when a person presses it."""
        ...


class Tray(QObject):
    """The system's tray, asked only when there is something to say; a desktop without one hears nothing."""

    def __init__(self, program: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._icon: QSystemTrayIcon | None = None
        self._chosen: Callable[[], None] | None = None

    def show(self, title: str, text: str, chosen: Callable[[], None]) -> None:
        """Show a notice for ten seconds."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._picture(), self)
            self._icon.setToolTip(self._program)
            self._icon.messageClicked.connect(self._pressed)
            self._icon.activated.connect(self._pressed)
        self._chosen = chosen
        self._icon.show()
        self._icon.showMessage(title, text, self._picture())

    def _picture(self) -> QIcon:
        own = QApplication.windowIcon()
        return QApplication.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxInformation) if own.isNull() else own

    def _pressed(self) -> None:
        if self._chosen is not None:
            self._chosen()
        if self._icon is not None:
            self._icon.hide()

"""Short messages at the bottom of the window, with an Undo while they are there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.text import StatusChip, Text

PLAIN_MS = 5_000
UNDO_MS = 10_000
PROBLEM_MS = 12_000
MOST = 3


class Toast(QFrame):
    """One message. It waits while the mouse is over it or it has the keyboard; Escape sends it away."""

    gone = Signal()

    def __init__(self, text: str, undo: Callable[[], None] | None, milliseconds: int, problem: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setProperty("role", "toast")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(16)
        self.label = Text(text, wrap=len(text) > 60)
        self.label.setMinimumWidth(min(520, 8 * len(text)) if len(text) > 60 else 0)
        if problem:
            row.addWidget(StatusChip(self.tr("not done"), "bad"))
        row.addWidget(self.label, 1)
        self._undo = undo
        self.undo_button: Button | None = None
        if undo is not None:
            self.undo_button = Button(self.tr("Undo"))
            self.undo_button.setObjectName("toast.undoButton")
            self.undo_button.clicked.connect(self._take_back)
            self.undo_button.installEventFilter(self)
            row.addWidget(self.undo_button)
        self.close_button = Button("×", kind="link")
        self.close_button.setObjectName("toast.closeButton")
        self.close_button.setAccessibleName(self.tr("Close the message"))
        self.close_button.setToolTip(self.tr("Close the message"))
        self.close_button.clicked.connect(self.dismiss)
        self.close_button.installEventFilter(self)
        row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.dismiss)
        self._timer.start()

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self.gone.emit()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._timer.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.dismiss()
        if undo is not None:
            undo()


class ToastStack(QWidget):
    """Holds the latest messages over the lower edge of its parent, newest lowest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._toasts: list[Toast] = []
        self._focus_before: QWidget | None = None
        parent.installEventFilter(self)
        self.hide()

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """The messages shown now, oldest first."""
        return tuple(self._toasts)

    def show_toast(
        self, text: str, undo: Callable[[], None] | None = None, *, problem: bool = False, milliseconds: int = 0
    ) -> Toast:
        """Show a message; the oldest goes when there are too many."""
        lasting = milliseconds or (UNDO_MS if undo else PROBLEM_MS if problem else PLAIN_MS)
        toast = Toast(text, undo, lasting, problem, self)
        toast.gone.connect(lambda: self._forget(toast))
        self._toasts.append(toast)
        self._box.addWidget(toast, 0, Qt.AlignmentFlag.AlignHCenter)
        toast.show()
        while len(self._toasts) > MOST:
            self._toasts[0].dismiss()
        self._place()
        return toast

    def focus_latest(self) -> None:
        """Give the keyboard to the newest message: its Undo, or its cross."""
        if self._toasts:
            latest = self._toasts[-1]
            self._focus_before = self.window().focusWidget()
            (latest.undo_button or latest.close_button).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _forget(self, toast: Toast) -> None:
        if toast not in self._toasts:
            return
        had_keyboard = toast.isAncestorOf(self.window().focusWidget() or self)
        self._toasts.remove(toast)
        self._box.removeWidget(toast)
        toast.deleteLater()
        if had_keyboard and self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None
        self._place()

    def _place(self) -> None:
        if not self._toasts:
            self.hide()
            return
        self._box.activate()
        self.adjustSize()
        area = self._over.rect()
        self.move((area.width() - self.width()) // 2, area.height() - self.height() - 24)
        self.show()
        self.raise_()

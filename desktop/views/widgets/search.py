"""The field that filters a list while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views.resources import resource
from desktop.views.theme import current_tokens

MARGINS = 76


class SearchInput(QLineEdit):
    """Emits ``changed(text)`` on each key; Escape clears, Down goes to the list."""

    changed = Signal(str)
    left_down = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(136)
        self._glass = self.addAction(_glass(), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self.changed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(_glass())  # the system went dark or light while the window is open

    def sizeHint(self) -> QSize:
        """Room for the icon, what the field says while it is empty, and the cross."""
        return QSize(self.fontMetrics().horizontalAdvance(self.placeholderText()) + MARGINS, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


def _glass() -> QIcon:
    return QIcon(str(resource("icons", f"search-{current_tokens().icons}.svg")))

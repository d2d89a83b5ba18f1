"""Lines of a card that lead elsewhere: a link, a muted note, a chip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.widgets import Button, ElidedText


class LinkLine(QWidget):
    """A line; ``button`` is its link."""

    def __init__(self, name: str, words: str, note: str, right: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.button = Button(words, kind="link", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in right:
            row.addWidget(widget)
        row.addWidget(ElidedText(note, "muted", parent=self), 1)


def link_line(name: str, words: str, note: str = "", right: Sequence[QWidget] = ()) -> LinkLine:
    """One line under an object name."""
    return LinkLine(name, words, note, right)

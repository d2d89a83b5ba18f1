"""Cards of lines in an open request: a title and a note on the left, a chip or a button on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.widgets import Card, Lines, Text


class LinesCard(Card):
    """Lines one under another, parted by hairlines."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName(name)
        self._lines = Lines(parted=True, parent=self)
        self.body.addWidget(self._lines)
        self.body.addStretch(1)

    def show_lines(self, lines: Sequence[QWidget]) -> None:
        """Show these lines instead of the former ones."""
        self._lines.show_lines(lines)


def panel_line(title: str, note: str = "", right: Sequence[QWidget] = (), *, quiet: bool = False) -> QWidget:
    """One line; a quiet one is muted."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(12)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(title, "muted" if quiet else "body", wrap=True, parent=line))
    if note:
        words.addWidget(Text(note, "small", wrap=True, parent=line))
    row.addLayout(words, 1)
    for widget in right:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return line

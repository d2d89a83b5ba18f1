"""A card of facts: a muted name and its value, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views.widgets import Card, Text

LABEL_WIDTH: Final = 168


class FactsCard(Card):
    """Names on the left, values on the right; values can be selected and copied."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._holder = QWidget(self)
        self._facts: list[tuple[str, str]] = []
        self.add(self._holder)
        self.body.addStretch(1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these names and values; empty values are left out."""
        if list(facts) == self._facts:
            return
        self._facts = list(facts)
        fresh = QWidget(self)
        grid = _grid(fresh)
        measured = (self.fontMetrics().horizontalAdvance(name) + 2 for name, value in facts if value)
        width = min(LABEL_WIDTH, max(measured, default=0))
        for name, value in facts:
            if not value:
                continue
            at = grid.rowCount()
            label, words = Text(name, "muted", wrap=True, parent=fresh), Text(value, wrap=True, parent=fresh)
            label.setFixedWidth(width)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            words.setAccessibleName(f"{name}: {value}")
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, at, 1)
        self.body.replaceWidget(self._holder, fresh)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = fresh
        fresh.show()

    def facts(self) -> str:
        """All that is shown, for those who check it."""
        return "\n".join(label.text() for label in self._holder.findChildren(Text))


def _grid(holder: QWidget) -> QGridLayout:
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    return grid

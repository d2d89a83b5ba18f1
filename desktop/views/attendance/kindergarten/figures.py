"""A strip of figures: a label, a large number and what it is of, side by side on one card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.tokens import ToneName
from desktop.views.widgets import Card, ElidedText, Text


@dataclass(frozen=True, slots=True)
class FigureWords:
    """One figure. A tone colours the number where the colour means something; a tip says what exactly is counted."""

    label: str
    number: str
    rest: str = ""
    tone: ToneName | None = None
    tip: str = ""


class FigureStrip(Card):
    """Up to six figures of equal width."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.setObjectName(name)
        self.heading.hide()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(16, 9, 16, 10)
        self._row.setSpacing(16)
        self.body.addLayout(self._row)
        self.figures: list[FigureBox] = []

    def set_figures(self, words: Sequence[FigureWords]) -> None:
        """Show these figures."""
        while len(self.figures) < len(words):
            box = FigureBox(self)
            self.figures.append(box)
            self._row.addWidget(box, 1)
        for at, box in enumerate(self.figures):
            box.setVisible(at < len(words))
            if at < len(words):
                box.show_words(words[at])


class FigureBox(QWidget):
    """One figure of the strip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.label = ElidedText("", "muted")
        self.number = Text("", "figure")
        self.rest = ElidedText("", "small")
        for part in (self.label, self.number, self.rest):
            box.addWidget(part)

    def show_words(self, words: FigureWords) -> None:
        """Show a figure."""
        self.label.setText(words.label)
        self.number.setText(words.number)
        self.number.set_tone(words.tone)
        self.rest.setText(words.rest)
        self.setAccessibleName(f"{words.label}: {words.number} {words.rest}".strip())
        self.setAccessibleDescription(words.tip)
        self.setToolTip(words.tip)

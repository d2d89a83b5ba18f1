"""The card "Waiting for you": a line for each thing, the most urgent first, one button each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.today.words import Told
from desktop.views.widgets import Button, Card, ElidedText, EmptyState, Line, StatusChip

CHIP_COLUMN, CHIP_LEAST = 108, 96


class RadarCard(Card):
    """``chosen(Told)``: the button of a line was pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", flush=True, parent=parent)
        self.setObjectName("today.radar")
        self.set_title(self.tr("Waiting for you"))
        self.body.setSpacing(0)
        self.lines: tuple[RadarLine, ...] = ()
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._list)
        self.calm = EmptyState(
            self.tr("Nothing waits for you"), self.tr("Sheets are filled in, requests are answered, contracts are signed.")
        )
        self.calm.setObjectName("today.calm")
        self.calm.hide()
        self.add(self._scroll, 1)
        self.add(self.calm, 1)

    def set_lines(self, told: Sequence[Told]) -> None:
        """Show these lines; the keyboard stays on the button it was on, counted from the top."""
        focused = next((at for at, line in enumerate(self.lines) if line.button.hasFocus()), None)
        while (taken := self._column.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        made = []
        for at, words in enumerate(told):
            if at:
                self._column.addWidget(Line())
            line = RadarLine(words, at)
            line.button.clicked.connect(lambda _checked=False, words=words: self.chosen.emit(words))
            self._column.addWidget(line)
            made.append(line)
        self._column.addStretch(1)
        self.lines = tuple(made)
        self._scroll.setVisible(bool(made))
        self.calm.setVisible(not made)
        self.heading.setVisible(bool(made))
        if focused is not None and made:
            made[min(focused, len(made) - 1)].button.setFocus(Qt.FocusReason.OtherFocusReason)


class RadarLine(QWidget):
    """Chip, what it is, and the button that leads to the cure."""

    def __init__(self, told: Told, at: int) -> None:
        super().__init__()
        self.setObjectName(f"today.line{at}")
        self.told = told
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        left = QWidget()
        left.setMaximumWidth(CHIP_COLUMN)
        left.setMinimumWidth(CHIP_LEAST)
        inner = QHBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(StatusChip(told.chip, told.tone))
        inner.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        for text, role in ((told.title, "body"), (told.detail, "small")):
            label = ElidedText(text, role)  # type: ignore[arg-type]
            label.setVisible(bool(text))
            words.addWidget(label)
        self.button = Button(told.action, kind="primary" if at == 0 else "normal")
        self.button.setObjectName(f"today.action{at}")
        self.button.setAccessibleName(f"{told.action}: {told.title}. {told.detail}. {told.chip}")
        row.addWidget(left)
        row.addLayout(words, 1)
        row.addWidget(self.button)

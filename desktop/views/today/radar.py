"""The card "Waiting for you": a line for each thing, the most urgent first, one button each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.today.words import Told
from desktop.views.widgets import Button, Card, ElidedText, EmptyState, Line, PartsText, StatusChip

CHIP_COLUMN, CHIP_LEAST = 108, 96
AT_FIRST: Final = 12  # lines shown before more are asked for: about what a window holds
MORE: Final = 24
AT_ONCE: Final = 3  # new lines made in one turn of the event loop; a line once made only gets other words


class RadarCard(Card):
    """``chosen(Told)``: the button of a line was pressed; ``again_wanted()``: the page could not be read and is asked for anew.

    However much waits, the window is held up for a few lines at a time: lines are kept and reworded, missing ones made in
    pieces, and beyond the first dozen only when the person wants to see them.
    """

    chosen = Signal(object)
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", flush=True, parent=parent)
        self.setObjectName("today.radar")
        self.set_title(self.tr("Waiting for you"))
        self.body.setSpacing(0)
        self._told: Sequence[Told] = ()
        self._made: list[RadarLine] = []
        self._room = AT_FIRST
        self._focus_next = -1
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        self.more = Button("", kind="link", parent=self._list)
        self.more.setObjectName("today.more")
        self.more.hide()
        self.more.clicked.connect(self._show_more)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
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
        self.broken = EmptyState("")
        self.broken.setObjectName("today.broken")
        self.broken.button.setObjectName("today.againButton")
        self.broken.action_pressed.connect(self.again_wanted)
        self.broken.hide()
        for widget in (self._scroll, self.calm, self.broken):
            self.add(widget, 1)
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._fill)

    @property
    def lines(self) -> tuple[RadarLine, ...]:
        """The lines that are shown, from the top."""
        return tuple(self._made[: self._wanted()])

    def set_lines(self, told: Sequence[Told]) -> None:
        """Show these lines; the keyboard stays on the button it was on, counted from the top."""
        focused = next((at for at, line in enumerate(self._made) if line.button.hasFocus()), None)
        self._told = told
        wanted = self._wanted()
        for at, line in enumerate(self._made):
            if at < wanted:
                line.tell(self._told[at])
            line.setVisible(at < wanted)
        if focused is not None and wanted and focused >= wanted:
            self._made[min(wanted, len(self._made)) - 1].button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.setVisible(bool(told))
        self.calm.setVisible(not told)
        self.broken.hide()
        self.heading.setVisible(bool(told))
        self._fill()

    def show_problem(self, sentence: str, next_step: str) -> None:
        """The page could not be read: say why, and offer to try again."""
        self._told = ()
        self._filling.stop()
        self._scroll.hide()
        self.calm.hide()
        self.heading.hide()
        self.broken.set(sentence, next_step, self.tr("Read again"))
        self.broken.show()

    def _wanted(self) -> int:
        return min(len(self._told), self._room)

    def _fill(self) -> None:
        """Make a few of the lines that are missing, and the rest in later turns."""
        wanted = self._wanted()
        for at in range(len(self._made), min(wanted, len(self._made) + AT_ONCE)):
            self._add(at)
        if len(self._made) < wanted:
            self._filling.start()
        rest = len(self._told) - wanted
        self.more.setVisible(rest > 0 and len(self._made) >= wanted)
        if rest > 0:
            words = self.tr("Show more: %n waiting", "", rest)
            self.more.setText(words)
            self.more.setAccessibleName(words)
        if 0 <= self._focus_next < len(self._made):
            self._made[self._focus_next].button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focus_next = -1

    def _add(self, at: int) -> None:
        line = RadarLine(at, self._list)
        line.tell(self._told[at])
        line.chosen.connect(self.chosen)
        self._column.insertWidget(at, line)
        line.show()
        self._made.append(line)
        self.setTabOrder(line.button, self.more)  # what shows more comes after the last line

    def _show_more(self) -> None:
        self._focus_next = self._room
        self._room += MORE
        self.set_lines(self._told)


class RadarLine(QWidget):
    """Chip, what it is, and the button that leads to the cure: ``chosen(Told)``."""

    chosen = Signal(object)

    def __init__(self, at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"today.line{at}")
        self.told = Told("", "neutral", "", "", "", "")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if at:
            whole.addWidget(Line(self))
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        left = QWidget(self)
        left.setMaximumWidth(CHIP_COLUMN)
        left.setMinimumWidth(CHIP_LEAST)
        inner = QHBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        self._chip = StatusChip(parent=left)
        inner.addWidget(self._chip)
        inner.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = ElidedText("", "body", self)
        self._detail = PartsText("", "small", self)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        self.button = Button("", kind="primary" if at == 0 else "normal", parent=self)
        self.button.setObjectName(f"today.action{at}")
        self.button.clicked.connect(lambda: self.chosen.emit(self.told))
        row.addWidget(left)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        whole.addLayout(row)

    def tell(self, told: Told) -> None:
        """Show another thing that waits; nothing is done where it is the same."""
        if told == self.told:
            return
        self.told = told
        self._chip.set(told.chip, told.tone)
        self._title.setText(told.title)
        self._detail.setText(told.detail)
        self._detail.setVisible(bool(told.detail))
        self.button.setText(told.action)
        self.button.setAccessibleName(f"{told.action}: {told.title}. {told.detail}. {told.chip}")

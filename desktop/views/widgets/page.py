"""The top of a page, and what a page says when there is nothing to show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.charts import Meter
from desktop.views.widgets.text import ElidedText, PartsText, StatusChip, Text


class PageHeader(QWidget):
    """Title, muted subtitle, an optional breadcrumb before and chips after the title, actions on the right.

    Where there is no room beside the title, the chips go below it, then the actions too: a name is not cut.
    """

    crumb_pressed = Signal()

    def __init__(self, title: str, subtitle: str = "", *, crumb: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 16, 24, 16)
        box.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._crumb = Button(f"{crumb} ›", kind="crumb", parent=self)
        self._crumb.setAccessibleName(crumb)
        self._crumb.setVisible(bool(crumb))
        self._crumb.clicked.connect(self.crumb_pressed)
        self._title = ElidedText(title, "title", self)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._subtitle = PartsText(subtitle, "muted", self)
        self._chips_box = QWidget(self)
        self._chips = QHBoxLayout(self._chips_box)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(8)
        self._chips_box.hide()
        self._actions_box = QWidget(self)
        self._actions = QHBoxLayout(self._actions_box)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._actions.setSpacing(12)
        row.addWidget(self._crumb)
        row.addWidget(self._title)
        row.addWidget(self._chips_box)
        row.addWidget(self._subtitle, 1)
        row.addWidget(self._actions_box)
        self._row, self._below = row, QHBoxLayout()
        self._below.addStretch(1)
        self._chips_below = self._actions_below = False
        self._added: list[QWidget] = []
        box.addLayout(row)
        box.addLayout(self._below)
        self.setMinimumHeight(65)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self._arrange()

    def set_subtitle(self, subtitle: str) -> None:
        """Change the muted words after the title."""
        self._subtitle.setText(subtitle)

    def set_chips(self, chips: Sequence[StatusChip]) -> None:
        """Show these chips after the title instead of the former ones."""
        while (taken := self._chips.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chip in chips:
            self._chips.addWidget(chip)
        self._chips_box.setVisible(bool(chips))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        self._place_actions()
        self._place_chips()

    def _place_actions(self) -> None:
        """Beside the title where it can be read whole, else below it."""
        shown = [one for one in self._added if not one.isHidden()]
        needed = [max(one.minimumSizeHint().width(), one.minimumWidth()) for one in shown]
        words = [one.sizeHint().width() for one in (self._crumb, self._title) if not one.isHidden()]
        below = bool(shown) and sum(words) + sum(needed) + 12 * (len(words) + len(needed)) > self.width() - 2 * 24
        if below == self._actions_below:
            return
        self._actions_below = below
        if below:
            self._row.removeWidget(self._actions_box)
            self._below.addWidget(self._actions_box)
        else:
            self._below.removeWidget(self._actions_box)
            self._row.addWidget(self._actions_box)

    def _place_chips(self) -> None:
        """Beside the title where there is room, else on a line of their own."""
        if self._chips_box.isHidden():
            return
        for chip in self._chips_box.findChildren(StatusChip):
            chip.ensurePolished()
        others = [self._crumb, self._title, *([] if self._actions_below else self._added)]
        widths = [widget.sizeHint().width() for widget in others if not widget.isHidden()]
        room = self.width() - 2 * 24 - sum(widths) - 12 * (len(widths) + 1)
        below = self._chips_box.sizeHint().width() > room
        if below == self._chips_below:
            return
        self._chips_below = below
        if below:
            self._row.removeWidget(self._chips_box)
            self._below.insertWidget(0, self._chips_box, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._below.removeWidget(self._chips_box)
            self._row.insertWidget(2, self._chips_box)

    def add_action(self, widget: QWidget) -> QWidget:
        """Append an action (a :class:`Button`, one of them ``kind="primary"``) and give it back."""
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._added.append(widget)
        return widget


class EmptyState(QWidget):
    """Says that there is nothing, why, and what to do."""

    action_pressed = Signal()

    def __init__(self, title: str, hint: str = "", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(8)
        self._title = Text("", "section", wrap=True, parent=self)
        self._hint = Text("", "muted", wrap=True, parent=self)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(420)
        self.button = Button("", parent=self)
        self.button.clicked.connect(self.action_pressed)
        box.addStretch(1)
        for label in (self._title, self._hint):
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 8)
            line.addStretch(1)
            box.addLayout(line)
        box.addSpacing(4)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        self.set(title, hint, action)

    def set(self, title: str, hint: str = "", action: str = "") -> None:
        """Change all three; empty ones take no room."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(f"{title} {hint}".strip())


class ProgressBanner(QWidget):
    """Long work: what it is, how far it is, and a way to stop it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(16)
        self._text = Text("", "strong", parent=self)
        self._note = Text("", "muted", parent=self)
        self._meter = Meter(parent=self)
        self._meter.setMinimumWidth(160)
        self._cancel = Button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self._stop)
        row.addWidget(self._text)
        row.addWidget(self._meter, 1)
        row.addWidget(self._note)
        row.addWidget(self._cancel)
        self.hide()

    def start(self, text: str, *, can_cancel: bool = True) -> None:
        """Show the banner at the beginning of some work."""
        self._text.setText(text)
        self._note.setText("")
        self._meter.set_share(0.0)
        self._meter.setAccessibleName(text)
        self._cancel.setVisible(can_cancel)
        self._cancel.setEnabled(True)
        self.show()

    def set_progress(self, done: int, total: int, note: str = "") -> None:
        """``done`` of ``total``; fits ``progress=`` of the task runner as it is."""
        self._meter.set_share(done / total if total else 0.0)
        self._note.setText(note or (f"{done} / {total}" if total else ""))

    def finish(self) -> None:
        """Hide the banner: done, failed or cancelled."""
        self.hide()

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._note.setText(self.tr("Stopping…"))
        self.cancelled.emit()

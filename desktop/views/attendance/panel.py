"""A panel beside the grid: a heading, a body that scrolls, a foot that stays. One at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.widgets import Button, ElidedText, Line, Text

WIDTH = 320


class SidePanel(QFrame):
    """``open`` shows it instead of another panel; Escape and × put it away (``dismissed``)."""

    dismissed = Signal()

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("role", "beside")
        self.setFixedWidth(WIDTH)
        self.heading = Text(title, "section")
        self.about = ElidedText("", "muted")
        self.close_button = Button("×", kind="link")
        self.close_button.setObjectName(f"{name}.closeButton")
        self.close_button.setAccessibleName(self.tr("Close the panel"))
        self.close_button.setToolTip(self.tr("Close the panel"))
        self.close_button.clicked.connect(self.dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.about)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 8, 12)
        top.addLayout(words, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(16, 8, 16, 16)
        self.body.setSpacing(8)
        scroll = QScrollArea()
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(16, 12, 16, 12)
        self.foot.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Line())
        column.addWidget(scroll, 1)
        column.addLayout(self.foot)
        self.hide()

    def open(self) -> None:
        """Show the panel; another one beside the same grid gives way."""
        parent = self.parentWidget()
        for other in parent.findChildren(SidePanel) if parent is not None else ():
            if other is not self:
                other.hide()
        self.show()

    def dismiss(self) -> None:
        """Put the panel away."""
        self.hide()
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


def emptied(box: QLayout) -> None:
    """Take everything out of a layout."""
    while (taken := box.takeAt(0)) is not None:
        widget, inner = taken.widget(), taken.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)

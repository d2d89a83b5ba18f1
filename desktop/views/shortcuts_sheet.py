"""One sheet with every shortcut that works here and now."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.views.widgets.buttons import Button, keys_text
from desktop.views.widgets.text import StatusChip, Text


def listed(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """``(what it does, keys)`` of every action that has both and can be done now; the first wins where words repeat."""
    found: dict[str, str] = {}
    for action in actions:
        keys = keys_text(action.shortcut())
        words = action.text().replace("&", "")
        if keys and words and allowed(action):
            found.setdefault(words, keys)
    return list(found.items())


def in_sight(action: QAction) -> bool:
    """Whether its button or its page is shown: what waits on a hidden pane does nothing here. A menu is where its button is."""
    owner = action.parent()
    while isinstance(owner, QMenu):
        owner = owner.parent()
    return not isinstance(owner, QWidget) or owner.isVisible()


def allowed(action: QAction) -> bool:
    """Whether it can be done now: neither it nor the button or the page it belongs to is switched off."""
    owner = action.parent()
    return action.isEnabled() and not (isinstance(owner, QWidget) and not owner.isEnabled())


class ShortcutsSheet(QDialog):
    """Groups of shortcuts under headings."""

    def __init__(self, groups: Iterable[tuple[str, Iterable[QAction]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Shortcuts"))
        self.setMinimumSize(440, 360)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Text(self.tr("Shortcuts"), "title"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._list(groups))
        box.addWidget(scroll, 1)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        box.addLayout(row)

    def _list(self, groups: Iterable[tuple[str, Iterable[QAction]]]) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        line = 0
        for heading, actions in groups:
            entries = listed(actions)
            if not entries:
                continue
            grid.addWidget(Text(heading, "section"), line, 0, 1, 2)
            for words, keys in entries:
                line += 1
                grid.addWidget(Text(words), line, 0)
                grid.addWidget(StatusChip(keys), line, 1, Qt.AlignmentFlag.AlignRight)
            line += 1
        grid.setRowStretch(line + 1, 1)
        return sheet

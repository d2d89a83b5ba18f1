"""A file that was chosen: its name, and a button that looks for another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.views.widgets import Button, choose_file


class ChosenFile(QWidget):
    """A file's name and a button that looks for another. ``chosen(path)``: by the person."""

    chosen = Signal(object)

    def __init__(self, name: str, label: str, placeholder: str, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = ""
        self.path: Path | None = None
        self._label, self._kinds = label, tuple(kinds)
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}Path")
        self.line.setReadOnly(True)
        self.line.setAcceptDrops(False)  # a file dropped on a line belongs to what is around it
        self.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(label)
        self.browse = Button(self.tr("Browse…"))
        self.browse.setObjectName(f"{name}Browse")
        self.browse.setAccessibleName(f"{label}: {self.browse.text()}")
        self.browse.clicked.connect(self._browse)
        self.setFocusProxy(self.browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)

    def set_path(self, path: Path | None) -> None:
        """Show a file; None shows none."""
        self.path = path
        self.line.setText("" if path is None else path.name)
        self.line.setToolTip("" if path is None else path.name)

    def _browse(self) -> None:
        choose_file(self, self._label, self.folder, self._kinds, self._take)

    def _take(self, path: str) -> None:
        self.set_path(Path(path))
        self.chosen.emit(self.path)

"""The field for a key file: a path, and a button that lets one choose it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.views.widgets import Button
from desktop.views.widgets.text import set_style_property


class KeyFileInput(QWidget):
    """A `.p12` file by its path; None when empty. A file may also be dropped on the line."""

    edited = Signal()

    def __init__(self, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.line = QLineEdit()
        self.line.setPlaceholderText("GOST512_….p12")
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.browse = Button(self.tr("Browse…"))
        self.browse.clicked.connect(self._browse)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)

    def value(self) -> Path | None:
        """The file."""
        text = self.line.text().strip().strip('"')
        return Path(text) if text else None

    def set_value(self, value: Path | None) -> None:
        self.line.setText("" if value is None else str(value))

    def setProperty(self, name: str, value: object) -> bool:
        """The form marks the field as wrong: the line shows it."""
        if name == "invalid":
            set_style_property(self.line, name, value)
        return super().setProperty(name, value)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the key file"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Keys (*.p12 *.pfx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, path: str) -> None:
        self.line.setText(path)
        self.edited.emit()

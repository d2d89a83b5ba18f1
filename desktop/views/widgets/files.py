"""Files a person brings: dropped, typed by their path, or looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.text import set_style_property


def dropped_files(event: QDropEvent, most: int = 1) -> tuple[Path, ...]:
    """The local files that are being dropped; none where there are more than are wanted, or something else."""
    urls = event.mimeData().urls()
    local = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    return local if 0 < len(local) == len(urls) <= most else ()


def dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is being dropped."""
    return next(iter(dropped_files(event)), None)


def choose_file(parent: QWidget, title: str, folder: str, kinds: Sequence[str], chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for a file that is there, in a dialog that does not hold up the program; ``chosen(path)`` if one is named."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(kinds))
    return _opened(dialog, chosen)


def choose_folder(parent: QWidget, title: str, folder: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for a folder as :func:`choose_file` asks for a file."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, chosen)


def name_file(parent: QWidget, title: str, proposed: str, kinds: Sequence[str], chosen: Callable[[str], object]) -> QFileDialog:
    """Ask under which name to save, as :func:`choose_file` asks for a file; without a suffix it gets that of the kind chosen."""
    dialog = QFileDialog(parent, title, proposed)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix(Path(proposed).suffix)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind.rpartition("*")[2].rstrip(")")))
    return _opened(dialog, chosen)


def _opened(dialog: QFileDialog, chosen: Callable[[str], object]) -> QFileDialog:
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class FileInput(QWidget):
    """A file by its path, typed or looked for; None when empty. A file may also be dropped on it."""

    edited = Signal()

    def __init__(
        self, placeholder: str, title: str, kinds: Sequence[str], folder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._kinds, self._folder = title, tuple(kinds), folder
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.line.setAcceptDrops(False)  # it would take a dropped file for a line of text
        self.setAcceptDrops(True)
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

    def setAccessibleName(self, name: str) -> None:
        """The line is what is typed into."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setProperty(self, name: str, value: object) -> bool:
        """The form marks the field as wrong: the line shows it."""
        if name == "invalid":
            set_style_property(self.line, name, value)
        return super().setProperty(name, value)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            self._take(str(path))
            event.acceptProposedAction()

    def _browse(self) -> None:
        choose_file(self, self._title, self._folder, [*self._kinds, self.tr("All files (*)")], self._take)

    def _take(self, path: str) -> None:
        self.line.setText(path)
        self.edited.emit()


class KeyFileInput(FileInput):
    """A `.p12` file of a key."""

    def __init__(self, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__("GOST512_….p12", self.tr("Choose the key file"), [self.tr("Keys (*.p12 *.pfx)")], folder, parent)

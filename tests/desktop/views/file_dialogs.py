"""A person who names a file or a folder in the system's dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def name_it(part: QWidget, path: Path) -> QFileDialog:
    """Choose a path in the dialog that a part of the window has opened; the dialog goes."""
    dialog = next(one for one in part.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()
    return dialog

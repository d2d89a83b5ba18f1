"""What the program puts on the clipboard, and what it leaves there at its end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_MADE_HERE: Final = "balabaqshaMadeHere"


def copy(text: str, html: str) -> None:
    """Offer the same as plain text and as HTML."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    data.setProperty(_MADE_HERE, True)
    QGuiApplication.clipboard().setMimeData(data)


def leave() -> None:
    """Before the program ends: leave what `copy` put there as plain text.

    A clipboard that still holds an object made in Python lets go of it after the interpreter has gone, which is a crash.
    """
    clipboard = QGuiApplication.clipboard()
    held = clipboard.mimeData()
    if held is not None and held.property(_MADE_HERE):
        clipboard.setText(held.text())

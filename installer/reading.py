"""Reading what a window shows: words that are cut, and words that nobody translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.views.attendance.sheet.legend import KeyHints
from desktop.views.widgets import ElidedText

ELIDE_ON_PURPOSE = (ElidedText, KeyHints)
ROWS_READ = 12
LATIN = re.compile(r"[A-Za-z]{3,}")
# Right in every language: names of the program, of formats, of keys, of standards; never a word of a sentence.
RIGHT_WORDS = """
    balabaqsha office english pdf png jpeg jpg csv xlsx excel zip json xml html http https www kz org com
    ctrl alt shift enter esc tab ins del home end pgup pgdown space return backspace
    qt pyside python sqlite sqlcipher iban bic iin rsa gost cms cades ocsp crl tsa tsp bes nca rk sha utc proxy vpn xxx
"""
RIGHT = frozenset(RIGHT_WORDS.split())
# Addresses, file names, identifiers, hashes, logins, what is set in quotes of code.
TELLING = re.compile(
    r"https?://\S+|\S+@\S+|\S+\.(?:p12|pdf|xlsx|zip|db|cms|png|jpg|log|json|kz|org|com|vault)\b|\S*[\d_/\\]\S*|<[^>]+>|\{\w+\}|&\w+;"
)


def cut(window: QWidget) -> Iterator[str]:
    """What is seen only in part: widgets narrower than their words, or hidden to the side by what holds them."""
    for widget in window.findChildren(QWidget):
        words = _own_words(widget)
        if not words or not widget.isVisible():
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.isEmpty():
            continue
        missing, hidden = _needed(widget) - widget.width(), widget.width() - seen.width()
        if missing > 1 or hidden > 1:
            yield f"{type(widget).__name__} {widget.objectName()} “{words}”: {missing} px missing, {hidden} px covered"


def untranslated(window: QWidget, *, known: frozenset[str] = frozenset()) -> Iterator[str]:
    """Words in Latin letters that a window in Kazakh or Russian shows, save those `known` (in small letters) and `RIGHT`."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        for text in _all_words(widget):
            found = [word for word in LATIN.findall(TELLING.sub(" ", text)) if word.lower() not in RIGHT | known]
            if found:
                yield f"{type(widget).__name__} {widget.objectName()} “{text}”: {', '.join(found)}"


def _own_words(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and not isinstance(widget, ELIDE_ON_PURPOSE) and not widget.wordWrap():
        return widget.text()
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return "" if not widget.icon().isNull() else widget.text()
    if isinstance(widget, QPushButton | QToolButton):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, QLineEdit) and not widget.text() else ""


def _needed(widget: QWidget) -> int:
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        inner = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return inner + margins.left() + margins.right() + 20 + 24 * sum(action.isVisible() for action in widget.actions())
    return widget.sizeHint().width()


def _all_words(widget: QWidget) -> Iterator[str]:
    """Everything a widget says: to the eye, to the pointer, to a screen reader. What a person typed is not its own."""
    yield widget.toolTip()
    yield widget.accessibleName()
    match widget:
        case QLabel() | QPushButton() | QToolButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QGroupBox():
            yield widget.title()
        case QHeaderView():
            pass  # its view tells
        case QAbstractItemView():
            yield from _cells(widget)
        case _:
            pass
    if isinstance(widget, QPushButton | QToolButton) and widget.menu() is not None:
        yield from (action.text() for action in widget.menu().actions())


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = range(1) if isinstance(view, QListView) else range(model.columnCount(QModelIndex()))
    yield from (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)
    for row in range(min(model.rowCount(QModelIndex()), ROWS_READ)):
        for at in columns:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                told = model.data(model.index(row, at), role)
                yield told if isinstance(told, str) else ""

"""Reading what a window shows: words that are cut, and words that nobody translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
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
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)

from desktop.services.parts import parts
from desktop.views.attendance.sheet.legend import KeyHints
from desktop.views.widgets import ElidedText
from desktop.views.widgets.names import shortest
from desktop.views.widgets.rows_model import TONE_ROLE, RowsModel
from desktop.views.widgets.table import PADDING

ELIDE_ON_PURPOSE = (ElidedText, KeyHints)
ROWS_READ = 12
COMBO_EDGES = 4
LATIN = re.compile(r"[A-Za-z]{3,}")
# Right in every language: names of the program, of formats, of keys, of standards; never a word of a sentence.
RIGHT_WORDS = """
    balabaqsha office english pdf png jpeg jpg csv xlsx excel zip json xml html http https www kz org com
    ctrl alt shift enter esc tab ins del home end pgup pgdown space return backspace
    qt pyside python sqlite sqlcipher iban bic iin rsa gost cms cades ocsp crl tsa tsp bes nca rk sha utc proxy vpn
    xxx xxxxx backups
"""
RIGHT = frozenset(RIGHT_WORDS.split())
# Codes of recovery, addresses, file names, identifiers, hashes, logins, what is set in quotes of code.
TELLING = re.compile(
    r"(?:\b[A-Z2-9]{5}\s+){2,}[A-Z2-9]{5}\b|https?://\S+|\S+@\S+"
    r"|\S+\.(?:p12|pdf|xlsx|zip|db|cms|png|jpg|log|json|kz|org|com|vault)\b|\S*[\d_/\\]\S*|<[^>]+>|\{\w+\}|&\w+;"
)


# Named so in every language: what an invented office is filled with, the parts of the program and their licences.
PARTS = " ".join(f"{part.name} {part.licence}" for part in parts())
NAMED_SO = frozenset({"director", "methodist", "aigul", "uralsk", "mit", "lgpl", *re.findall("[a-z]{3,}", PARTS.lower())})


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
    for table in window.findChildren(QTableView):
        if table.isVisible():
            yield from _cut_chips(table)
            yield from _cut_names(table)


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
    if isinstance(widget, QComboBox):
        return "" if widget.isEditable() else widget.currentText() or widget.placeholderText()
    return widget.placeholderText() if isinstance(widget, QLineEdit) and not widget.text() else ""


def _needed(widget: QWidget) -> int:
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        inner = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return inner + margins.left() + margins.right() + 20 + 24 * sum(action.isVisible() for action in widget.actions())
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        inner = widget.style().subControlRect(control, option, field, widget).width()
        around = widget.width() - inner + COMBO_EDGES
        return widget.fontMetrics().horizontalAdvance(_own_words(widget)) + around
    return widget.sizeHint().width()


def _cut_chips(table: QTableView) -> Iterator[str]:
    """Chips of a state, dates and phones in the rows that are seen: half a word is no state, half a number no number."""
    model = table.model()
    if not isinstance(model, RowsModel):
        return
    chip_font = QFont(table.font())
    chip_font.setPixelSize(12)
    chip_font.setWeight(QFont.Weight.Medium)
    for at, column in enumerate(model.columns):
        if (column.tone is None and not column.firm) or table.isColumnHidden(at):
            continue
        room = table.columnWidth(at) - 2 * PADDING - (24 - PADDING if at == 0 else 0)
        for row in range(min(model.rowCount(QModelIndex()), ROWS_READ)):
            index = model.index(row, at)
            words, is_chip = model.data(index, Qt.ItemDataRole.DisplayRole), model.data(index, TONE_ROLE) is not None
            metrics = QFontMetrics(chip_font if is_chip else table.font())
            missing = metrics.horizontalAdvance(words) + (16 if is_chip else 0) - room
            if words and missing > 1:
                yield f"{'chip' if is_chip else 'cell'} {table.objectName()} {column.key} “{words}”: {missing} px missing"


def _cut_names(table: QTableView) -> Iterator[str]:
    """People of whom the rows that are seen do not even show surname and initial."""
    model = table.model()
    if not isinstance(model, RowsModel):
        return
    for at, column in enumerate(model.columns):
        if not column.person or table.isColumnHidden(at):
            continue
        font = QFont(table.font())
        font.setWeight(QFont.Weight.Medium if column.style == "strong" else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        room = table.columnWidth(at) - 2 * PADDING - (24 - PADDING if at == 0 else 0)
        for row in range(min(model.rowCount(QModelIndex()), ROWS_READ)):
            name = shortest(model.data(model.index(row, at), Qt.ItemDataRole.DisplayRole))
            missing = metrics.horizontalAdvance(name) - room
            if missing > 1:
                yield f"name {table.objectName()} {column.key} “{name}”: {missing} px missing"


def _all_words(widget: QWidget) -> Iterator[str]:
    """Everything a widget says: to the eye, to the pointer, to a screen reader. What a person typed is not its own."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    yield from (action.text() for action in widget.actions())  # told by the sheet of shortcuts and by the palette
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

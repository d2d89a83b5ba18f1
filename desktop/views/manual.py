"""The user manual inside the program: F1 opens it at the page one is on."""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePosixPath
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from desktop.views.language import current_language
from desktop.views.resources import resource
from desktop.views.theme import current_tokens
from desktop.views.widgets import Button

# The chapters stand in the same order in every language.
CHAPTER_OF_PAGE: Final = {
    "today": 1,
    "groups": 2,
    "enrolment": 3,
    "contracts": 4,
    "attendance": 5,
    "menu": 6,
    "journal": 7,
    "settings": 8,
}
WRITTEN_IN: Final = ("ru", "kk")
LINE_HEIGHT: Final = 135  # percent
PICTURE: Final = "\ufffc"  # what stands for one in a text


@cache
def chapters(language: str) -> tuple[tuple[str, str], ...]:
    """The manual's chapters as (heading, Markdown); the introduction stands before the first one's heading."""
    text = resource("manual", f"{language}.md").read_text(encoding="utf-8")
    introduction, *parts = re.split(r"^## ", text, flags=re.MULTILINE)
    found = []
    for place, part in enumerate(parts):
        heading, _, body = part.partition("\n")
        before = introduction if place == 0 else ""
        found.append((heading.strip(), f"{before}\n\n## {heading}\n{body}"))
    return tuple(found)


class _Pages(QTextBrowser):
    """A chapter whose pictures are as wide as the page, and never wider than they were taken."""

    def __init__(self) -> None:
        super().__init__()
        self._chapter = ""
        self.document().setDocumentMargin(16)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming must not make pictures too wide

    def show_chapter(self, text: str) -> None:
        """Show a chapter from its beginning."""
        self._chapter = text
        self._set(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the manual; anything else is none of its business."""
        path = resource("manual", *PurePosixPath(name.toString() if isinstance(name, QUrl) else name).parts)
        if kind != QTextDocument.ResourceType.ImageResource or not path.is_file():
            return None
        ratio, picture = self.devicePixelRatioF(), QImage(str(path))
        width = min(picture.width(), round((self.viewport().width() - 2 * self.document().documentMargin()) * ratio))
        fitted = picture.scaledToWidth(max(width, 1), Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the pictures are fitted anew, and what was read stays in sight."""
        super().resizeEvent(event)
        if self._chapter and event.size().width() != event.oldSize().width():
            read = self.verticalScrollBar().value()
            self._set(self._chapter)
            self.verticalScrollBar().setValue(read)

    def _set(self, text: str) -> None:
        """Markdown with air: Qt sets its lines close and its lists far to the right."""
        self.setMarkdown(text)
        document = self.document()
        document.setIndentWidth(20)
        cursor, block = QTextCursor(document), document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            table = cursor.currentTable()
            if table is not None:
                cells = table.format()
                cells.setCellPadding(6)
                cells.setTopMargin(4)
                cells.setBottomMargin(12)
                cells.setBorderCollapse(True)
                cells.setBorderBrush(QColor(current_tokens().line))
                table.setFormat(cells)
                block = document.findBlock(table.lastPosition())
            elif block.text():
                cursor.setBlockFormat(_airy(block))
            block = block.next()


def _airy(block: QTextBlock) -> QTextBlockFormat:
    """The format of a heading, a paragraph, a line of a list or a picture, with room around it."""
    form = block.blockFormat()
    heading, listed = form.headingLevel(), block.textList() is not None
    if PICTURE not in block.text():
        form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(16 if heading else 2 if listed else 6)
    form.setBottomMargin(8 if heading else 4 if listed else 8)
    return form


class ManualWindow(QDialog):
    """Chapters on the left, the text on the right. It stays open beside the work."""

    def __init__(self, page: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual")
        self.setWindowTitle(self.tr("Manual"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(960, 680)
        language = current_language()
        self._chapters = chapters(language if language in WRITTEN_IN else "ru")
        self.list = QListWidget()
        self.list.setObjectName("manual.chapters")
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setProperty("role", "chapters")
        self.list.setFixedWidth(224)
        self.list.addItems([heading for heading, _ in self._chapters])
        self.text = _Pages()
        self.text.setObjectName("manual.text")
        self.text.setAccessibleName(self.tr("Manual"))
        self.text.setOpenLinks(False)
        tokens = current_tokens()
        self.text.document().setDefaultStyleSheet(f"a {{ color: {tokens.primary}; }}")
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addLayout(middle, 1)
        box.addLayout(foot)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(CHAPTER_OF_PAGE.get(page, 0))

    def _show(self, place: int) -> None:
        if 0 <= place < len(self._chapters):
            self.text.show_chapter(self._chapters[place][1])


def open_manual(page: str, parent: QWidget) -> ManualWindow:
    """Show the manual beside the window, at the chapter of a page."""
    window = ManualWindow(page, parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    return window

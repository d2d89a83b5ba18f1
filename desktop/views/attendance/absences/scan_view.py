"""A kept scan in a window of its own: a photograph or the pages of a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.views.errors import Explained
from desktop.views.widgets import EmptyState

if TYPE_CHECKING:
    from desktop.views.attendance.absences.presenter import AbsencesPresenter

WIDTH: Final = 760
MARGIN: Final = 16


class ScanDialog(QDialog):
    """Pages under each other; Escape closes."""

    def __init__(self, presenter: AbsencesPresenter, title: str, sha256: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("absence.scanView")
        self.setWindowTitle(title)
        self.resize(WIDTH + 4 * MARGIN, 680)
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(MARGIN)
        self.state = EmptyState(self.tr("Opening the scan…"))
        self._column.addWidget(self.state)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._sheet)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(title)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)
        self.pages: list[QLabel] = []
        presenter.draw_scan(sha256, WIDTH, self.devicePixelRatioF(), self._show, self._say)

    def _show(self, images: tuple[QImage, ...]) -> None:
        self.state.hide()
        for number, image in enumerate(images, 1):
            page = QLabel()
            page.setPixmap(QPixmap.fromImage(image))
            page.setAccessibleName(self.tr("Page {number} of {all}").format(number=number, all=len(images)))
            self.pages.append(page)
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)

    def _say(self, why: Explained) -> None:
        self.state.set(why.sentence, why.next_step)

"""A paper the parent attached, to look at and to save a copy of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.services.enrolment import Attachment
from desktop.views.enrolment.presenter import EnrolmentPresenter, Paper
from desktop.views.enrolment.words import paper_line, paper_word
from desktop.views.errors import Explained
from desktop.views.widgets import Button, EmptyState, Notice, Stepper, Text

WIDTH: Final = 720  # device-independent pixels of a page
TALL: Final = 900  # of the dialog, where the screen has them


class PaperDialog(QDialog):
    """Pages one after another: Page Down and Page Up, or the arrows at the top. What cannot be shown can still be saved."""

    def __init__(self, paper: Attachment, presenter: EnrolmentPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("enrolment.paper")
        self.setWindowTitle(paper_word(paper.kind))
        self.setModal(True)
        self.resize(WIDTH + 80, min(TALL, self.screen().availableSize().height() - 80))
        self._attachment = paper
        self._presenter = presenter
        self._paper: Paper | None = None
        self._content = b""
        self._place = 0
        self._pages = Stepper()
        self._pages.setObjectName("enrolment.paper.pages")
        self._pages.stepped.connect(self._step)
        self._save = Button(self.tr("Save a copy…"), shortcut="Ctrl+S", show_keys=False)
        self._save.setObjectName("enrolment.paper.saveButton")
        self._save.setEnabled(False)
        self._save.clicked.connect(self._ask_where)
        close = Button(self.tr("Close"), kind="primary")
        close.setObjectName("enrolment.paper.closeButton")
        close.clicked.connect(self.accept)
        self.picture = QLabel()
        self.picture.setObjectName("enrolment.paper.picture")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.picture.setAccessibleName(paper_word(paper.kind))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.picture)
        self.message = EmptyState(self.tr("Opening…"))
        self._problem = Notice("bad")
        self._problem.setObjectName("enrolment.paper.problem")
        self._lay_out(close)
        for keys, step in (("PgDown", 1), ("PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._step(step))
        presenter.read_paper(paper.sha256, self._while_open(self._read), self._while_open(self._fail))

    def show_page(self, place: int) -> None:
        """Draw and show one page; pages that do not exist are passed over."""
        if self._paper is None or not 0 <= place < self._paper.pages:
            return
        self._place = place
        self._pages.set_text(self.tr("{page} of {pages}").format(page=place + 1, pages=self._paper.pages))
        draw, ratio = self._presenter.draw_page, self.devicePixelRatioF()
        draw(self._paper, place, WIDTH, ratio, self._while_open(self._draw), self._while_open(self._fail))

    def save_to(self, path: Path) -> None:
        """Save a copy."""
        self._save.setEnabled(False)
        self._problem.hide()
        done = self._while_open(lambda _nothing: self._save.setEnabled(True))
        self._presenter.save_copy(self._content, path, done, self._while_open(self._say))

    def _while_open(self, answer: Callable[[Any], None]) -> Callable[[Any], None]:
        """An answer that comes after the dialog has gone is nobody's."""

        def hear(result: Any) -> None:
            if isValid(self):
                answer(result)

        return hear

    def _lay_out(self, close: Button) -> None:
        top = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Text(paper_word(self._attachment.kind), "section"))
        names.addWidget(Text(paper_line(self._attachment), "small"))
        top.addLayout(names, 1)
        top.addWidget(self._pages)
        bottom = QHBoxLayout()
        bottom.addWidget(self._save)
        bottom.addStretch(1)
        bottom.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addLayout(top)
        box.addWidget(self.message, 1)
        box.addWidget(self.area, 1)
        box.addWidget(self._problem)
        box.addLayout(bottom)
        self.area.hide()
        self._pages.hide()

    def _read(self, content: bytes) -> None:
        self._content = content
        self._save.setEnabled(True)
        self._presenter.count_pages(content, self._while_open(self._counted), self._while_open(self._fail))

    def _counted(self, paper: Paper) -> None:
        self._paper = paper
        self._pages.setVisible(paper.pages > 1)
        self.show_page(0)

    def _draw(self, image: QImage) -> None:
        self.message.hide()
        self.area.show()
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.area.verticalScrollBar().setValue(0)

    def _step(self, step: int) -> None:
        self.show_page(self._place + step)

    def _say(self, explained: Explained) -> None:
        """The copy was not saved; the paper stays in sight."""
        self._save.setEnabled(True)
        self._problem.show_message(explained.sentence, explained.next_step)

    def _fail(self, explained: Explained) -> None:
        self._save.setEnabled(bool(self._content))
        self.area.hide()
        self.message.set(explained.sentence, explained.next_step)
        self.message.show()

    def _ask_where(self) -> None:
        folder = self._presenter.preferences.folder("papers") or str(Path.home())
        dialog = QFileDialog(self, self.tr("Save a copy"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(Path(self._attachment.name).name)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

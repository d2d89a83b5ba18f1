"""A paper the parent attached, to look at and to save a copy of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.services.request_papers import Attachment
from desktop.views.enrolment.presenter import EnrolmentPresenter, Paper
from desktop.views.enrolment.words import paper_line, paper_word
from desktop.views.errors import Explained
from desktop.views.widgets import Button, EmptyState, Notice, Stepper, Text

WIDTH: Final = 720  # device-independent pixels of a page
ZOOMS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
TALL: Final = 900  # of the dialog, where the screen has them


class PaperDialog(QDialog):
    """Pages one after another: Page Down and Page Up, or the arrows at the top; Ctrl+Page Down goes to the request's next paper,
    Ctrl+plus and Ctrl+minus zoom, Ctrl+0 fits. What cannot be shown can still be saved.
    """

    def __init__(self, papers: Sequence[Attachment], paper: Attachment, presenter: EnrolmentPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("enrolment.paper")
        self.setModal(True)
        self.resize(WIDTH + 80, min(TALL, self.screen().availableSize().height() - 80))
        self._papers = tuple(papers)
        self._attachment = paper
        self._presenter = presenter
        self._zoom = 1.0
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
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.picture)
        self.message = EmptyState(self.tr("Opening…"))
        self._problem = Notice("bad")
        self._problem.setObjectName("enrolment.paper.problem")
        self._next = Button(self.tr("Next paper"), shortcut="Ctrl+PgDown", show_keys=False)
        self._next.setObjectName("enrolment.paper.nextButton")
        self._next.setVisible(len(self._papers) > 1)
        self._next.clicked.connect(lambda: self._another(1))
        self._name, self._file = Text("", "section"), Text("", "small")
        self._lay_out(close)
        for keys, step in (("PgDown", 1), ("PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._step(step))
        QShortcut(QKeySequence("Ctrl+PgUp"), self).activated.connect(lambda: self._another(-1))
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.zoom_by(step))
        self._open(paper)

    def zoom(self) -> float:
        """The zoom: 1 fits the dialog as it opens."""
        return self._zoom

    def zoom_by(self, steps: int) -> None:
        """So many steps larger or smaller; 0 fits again."""
        at = ZOOMS.index(self._zoom) + steps if steps else ZOOMS.index(1.0)
        self._zoom = ZOOMS[min(max(at, 0), len(ZOOMS) - 1)]
        self.show_page(self._place)

    def _open(self, paper: Attachment) -> None:
        """Read a paper; what comes late of the former one is not shown."""
        self._attachment, self._paper, self._content, self._place = paper, None, b"", 0
        self.setWindowTitle(paper_word(paper.kind))
        self._name.setText(paper_word(paper.kind))
        self._file.setText(paper_line(paper))
        self.picture.setAccessibleName(paper_word(paper.kind))
        self._save.setEnabled(False)
        self._pages.hide()
        self.area.hide()
        self.message.set(self.tr("Opening…"), "")
        self.message.show()
        self._presenter.read_paper(paper.sha256, self._while_open(self._read), self._while_open(self._fail))

    def _another(self, step: int) -> None:
        if self._attachment in self._papers:
            at = self._papers.index(self._attachment) + step
            self._open(self._papers[at % len(self._papers)])

    def show_page(self, place: int) -> None:
        """Draw and show one page; pages that do not exist are passed over."""
        if self._paper is None or not 0 <= place < self._paper.pages:
            return
        self._place = place
        self._pages.set_text(self.tr("{page} of {pages}").format(page=place + 1, pages=self._paper.pages))
        draw, ratio = self._presenter.draw_page, self.devicePixelRatioF()
        width = round(WIDTH * self._zoom)
        draw(self._paper, place, width, ratio, self._while_open(self._draw), self._while_open(self._fail))

    def save_to(self, path: Path) -> None:
        """Save a copy."""
        self._save.setEnabled(False)
        self._problem.hide()
        done = self._while_open(lambda _nothing: self._save.setEnabled(True))
        self._presenter.save_copy(self._content, path, done, self._while_open(self._say))

    def _while_open(self, answer: Callable[[Any], None]) -> Callable[[Any], None]:
        """An answer that comes after the dialog has gone, or for the former paper, is nobody's."""
        asked_for = self._attachment

        def hear(result: Any) -> None:
            if isValid(self) and self._attachment is asked_for:
                answer(result)

        return hear

    def _lay_out(self, close: Button) -> None:
        top = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._file)
        top.addLayout(names, 1)
        top.addWidget(self._pages)
        bottom = QHBoxLayout()
        bottom.addWidget(self._save)
        bottom.addWidget(self._next)
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

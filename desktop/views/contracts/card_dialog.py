"""The card of a signed document: its exact pages, in either language, and the ways to a file and to the printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.documents.signature_card_words import CardLanguage
from desktop.services.exports import card_name, save_file
from desktop.views.contracts import pdf_pages
from desktop.views.contracts.pdf_pages import PageSize
from desktop.views.contracts.pdf_view import ContractPdfView
from desktop.views.errors import Explained
from desktop.views.language import NAMES
from desktop.views.widgets import Button, Notice, SegmentedControl, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop.services.cards import MadeCard
    from desktop.views.presenter import Done, Failed, Presenter
    from desktop.views.task_runner import Task

NAME = "contracts.card"


class CardMaker(Protocol):
    """Who draws the card of one signed document, of any kind: a presenter of its own."""

    def make(
        self,
        language: CardLanguage,
        done: Done,
        failed: Failed,
        progress: Callable[[int, int, str], None],
        cancelled: Callable[[], None],
    ) -> Task:
        """Begin; ``done(MadeCard)``."""
        ...

    def folder(self) -> str:
        """Where the last files were written."""
        ...

    def remember_folder(self, folder: Path) -> None:
        """Begin there next time."""
        ...


class CardPages(ContractPdfView):
    """The card's pages under each other."""

    def opening_words(self) -> str:
        return self.tr("Checking the signatures and drawing the card…")

    def pages_words(self, pages: int) -> str:
        return self.tr("The card, %n page(s)", "", pages)


class SignatureCardDialog(QDialog):
    """Pages, language, Save, Print. ``presenter`` is a `Presenter` that is a `CardMaker`; ``told(words)`` hears what was done."""

    def __init__(
        self, presenter: Presenter, language: CardLanguage, told: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._presenter = presenter
        self._maker: CardMaker = presenter  # type: ignore[assignment]  # Qt's classes take no protocol as a base
        self._told = told
        self._made: MadeCard | None = None
        self._task: Task | None = None
        presenter.setParent(self)
        presenter.problem.connect(self._say)
        title = self.tr("Card of the electronic document")
        self.setWindowTitle(title)
        self.language = SegmentedControl()
        self.language.setObjectName(f"{NAME}Language")
        self.language.set_items([(code, NAMES[code]) for code in ("kk", "ru")], language)
        self.language.chosen.connect(lambda _code: self._load())
        self.save_button = Button(self.tr("Save…"), kind="primary", shortcut="Ctrl+S")
        self.save_button.setObjectName(f"{NAME}SaveButton")
        self.save_button.clicked.connect(self._ask_file)
        self.print_button = Button(self.tr("Print…"), shortcut="Ctrl+P")
        self.print_button.setObjectName(f"{NAME}PrintButton")
        self.print_button.clicked.connect(self._print)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.working = Text("", "muted")
        self.working.setObjectName(f"{NAME}Working")
        self.notice = Notice("bad")
        self.notice.setObjectName(f"{NAME}Problem")
        self.pages = CardPages()
        self.pages.setObjectName(f"{NAME}Pages")
        self.pages.page_wanted.connect(self._draw)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text(title, "title"), 1)
        head.addWidget(self.language)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.working, 1)
        for button in (close, self.print_button, self.save_button):
            foot.addWidget(button)
        hint = self.tr("The document and its signature file lie inside the card unchanged. The card itself proves nothing.")
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addLayout(head)
        box.addWidget(Text(hint, "muted", wrap=True))
        box.addWidget(self.notice)
        box.addWidget(self.pages, 1)
        box.addLayout(foot)
        self.resize(880, 720)
        self._load()

    def reject(self) -> None:
        """Close; what is still being drawn is not wanted any more."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _load(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._made = None
        self._settle()
        self.notice.hide()
        self.pages.clear()
        code: CardLanguage = self.language.value()
        self._task = self._maker.make(code, partial(self._arrived, code), self._failed, self._progress, self._stopped)

    def _arrived(self, code: str, made: MadeCard) -> None:
        if code != self.language.value():
            return
        self._task, self._made = None, made
        self._presenter.work("compute", lambda: pdf_pages.measure(made.pdf), done=partial(self._measured, made))

    def _measured(self, made: MadeCard, sizes: tuple[PageSize, ...]) -> None:
        if made is self._made:
            self.pages.set_pages(sizes)
            self._settle()

    def _progress(self, done: int, total: int, _note: str) -> None:
        self.working.setText(self.tr("Page {done} of {total}").format(done=done, total=total))

    def _stopped(self) -> None:
        """Another language was chosen meanwhile."""

    def _draw(self, place: int, width: int, ratio: float) -> None:
        made = self._made
        if made is None:
            return

        def show(image: QImage) -> None:
            if made is self._made:
                self.pages.show_page(place, width, image)

        self._presenter.work("compute", lambda: pdf_pages.draw(made.pdf, place, width, ratio), done=show)

    def _ask_file(self) -> None:
        made = self._made
        if made is None:
            return
        proposed = Path(self._maker.folder()) / card_name(made.file_name)
        dialog = QFileDialog(self, self.tr("Save the card"), str(proposed), "*.pdf")
        dialog.setObjectName(f"{NAME}FileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".pdf")
        dialog.fileSelected.connect(lambda path: self._save(made, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, made: MadeCard, path: Path) -> None:
        self._maker.remember_folder(path.parent)
        self._presenter.work("compute", lambda: save_file(path, made.pdf), done=self._saved, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self._told(self.tr("The card is saved: {path}").format(path=path))
        self.accept()

    def _print(self) -> None:
        from desktop.views.attendance.kindergarten.printing import print_pdf

        if self._made is not None:
            print_pdf(self._made.pdf, self._presenter, self, self._printed)

    def _printed(self, pages: int) -> None:
        self._told(self.tr("%n page(s) sent to the printer", "", pages))

    def _failed(self, why: Explained) -> None:
        self._task = None
        self._say(why.sentence, why.next_step)
        self._settle()

    def _say(self, sentence: str, next_step: str) -> None:
        self.notice.show_message(sentence, next_step)
        if self._made is None:
            self.pages.show_failure(sentence, next_step)

    def _settle(self) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(self._made is not None)
        self.working.setText("")

"""The list of a group as it will be printed: the exact pages, which personal data stand on them, print and save."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.exports import safe_name
from desktop.services.group_list import GroupListPaper, group_list_paper
from desktop.views.papers.printing import ask_file, ask_printer, paint_pages
from desktop.views.papers.pictures import PageSize, draw, measure
from desktop.views.papers.pages import PaperPages
from desktop.views.errors import Explained
from desktop.views.language import NAMES, current_language
from desktop.views.presenter import Failed, Presenter
from desktop.views.widgets import Button, Notice, SegmentedControl, Text, Tick

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from desktop.services.documents.group_list_pdf import ListParts
    from desktop.services.exports import PrintLanguage
    from desktop.views.workspace import Workspace

ChoosePrinter = Callable[[QWidget, Callable[["QPrinter"], object]], object]


class ListPresenter(Presenter):
    """Makes the paper of one group."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)

    def make(
        self,
        group_id: str,
        parts: ListParts,
        language: PrintLanguage,
        done: Callable[[tuple[bytes, tuple[PageSize, ...]]], None],
        failed: Failed,
    ) -> None:
        """The PDF's bytes and the sizes of its pages."""

        def render(paper: GroupListPaper) -> tuple[bytes, tuple[PageSize, ...]]:
            from desktop.services.documents.group_list_pdf import render_group_list

            pdf = render_group_list(paper, parts, language)
            return pdf, measure(pdf)

        def read(paper: GroupListPaper) -> None:
            self.work("compute", lambda: render(paper), done=done, failed=failed)

        self.ask(group_list_paper, group_id, done=read, failed=failed)

    def picture(self, pdf: bytes, place: int, width: int, ratio: float, done: Callable[[QImage], None]) -> None:
        """One page as a picture."""
        self.work("compute", lambda: draw(pdf, place, width, ratio), done=done)

    def print_pages(self, pdf: bytes, printer: QPrinter, done: Callable[[int], None], failed: Failed) -> None:
        """Paint the pages on a printer."""
        self.work("compute", lambda: paint_pages(pdf, printer), done=done, failed=failed)

    def save(self, path: Path, pdf: bytes, done: Callable[[Path], None], failed: Failed) -> None:
        """Write the paper to a file."""
        from desktop.services.exports import save_file

        self.work("compute", lambda: save_file(path, pdf), done=done, failed=failed)


class GroupListPages(PaperPages):
    """The pages under each other."""

    def opening_words(self) -> str:
        return self.tr("Drawing the list…")

    def pages_words(self, pages: int) -> str:
        return self.tr("The list, %n page(s)", "", pages)


class GroupListPreview(QDialog):
    """Pages, language, which data, Save, Print. ``told(words)`` hears what was done."""

    def __init__(
        self,
        presenter: ListPresenter,
        group: tuple[str, str],
        told: Callable[[str], object],
        parent: QWidget | None = None,
        choose_printer: ChoosePrinter = ask_printer,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("groups.listPreview")
        self.setModal(True)
        presenter.setParent(self)
        presenter.problem.connect(self._say)
        self._presenter, self._told, self._choose_printer = presenter, told, choose_printer
        self._group_id, self._name = group
        self._pdf = b""
        self._asked = 0
        title = self.tr("List of “{group}”").format(group=group[1])
        self.setWindowTitle(title)
        self.language = SegmentedControl()
        self.language.setObjectName("groups.listLanguage")
        codes = ("kk", "ru")
        self.language.set_items([(code, NAMES[code]) for code in codes], "kk" if current_language() == "kk" else "ru")
        self.iins, self.phones = Tick(self.tr("with IINs")), Tick(self.tr("with parents and phones"))
        self.iins.setObjectName("groups.listIins")
        self.phones.setObjectName("groups.listPhones")
        self.save_button = Button(self.tr("Save as PDF…"), shortcut="Ctrl+S", show_keys=False)
        self.save_button.setObjectName("groups.listSaveButton")
        self.print_button = Button(self.tr("Print…"), kind="primary", shortcut="Ctrl+P")
        self.print_button.setObjectName("groups.listPrintButton")
        self.notice = Notice("bad")
        self.pages = GroupListPages()
        self.pages.setObjectName("groups.listPages")
        self._lay_out(title)
        self.language.chosen.connect(lambda _code: self._load())
        for tick in (self.iins, self.phones):
            tick.edited.connect(self._load)
        self.pages.page_wanted.connect(self._draw)
        self.save_button.clicked.connect(self._ask_file)
        self.print_button.clicked.connect(self._print)
        self.resize(880, 760)
        self._load()

    def _lay_out(self, title: str) -> None:
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(12)
        below.setSpacing(24)
        top.addWidget(Text(title, "title"), 1)
        for button in (close, self.save_button, self.print_button):
            top.addWidget(button)
        below.addWidget(self.language)
        below.addWidget(self.iins)
        below.addWidget(self.phones)
        below.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addLayout(top)
        box.addLayout(below)
        box.addWidget(self.notice)
        box.addWidget(self.pages, 1)

    def _load(self) -> None:
        from desktop.services.documents.group_list_pdf import ListParts

        self._pdf = b""
        self._asked += 1
        self._enable()
        self.pages.clear()
        parts = ListParts(iins=self.iins.value(), phones=self.phones.value())
        made = partial(self._arrived, self._asked)
        self._presenter.make(self._group_id, parts, self.language.value(), made, self._failed)

    def _arrived(self, asked: int, made: tuple[bytes, tuple[PageSize, ...]]) -> None:
        if asked != self._asked:
            return
        self._pdf, sizes = made
        self.pages.set_pages(sizes)
        self._enable()

    def _enable(self) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(bool(self._pdf))

    def _draw(self, place: int, width: int, ratio: float) -> None:
        pdf = self._pdf

        def show(image: QImage) -> None:
            if pdf is self._pdf:
                self.pages.show_page(place, width, image)

        self._presenter.picture(pdf, place, width, ratio, show)

    def _ask_file(self) -> None:
        ask_file(self, self.tr("Save the list"), safe_name(self._name) + ".pdf", ".pdf", self.save)

    def save(self, path: Path) -> None:
        """Write the paper to a file."""
        self._presenter.save(path, self._pdf, self._saved, self._failed)

    def _saved(self, path: Path) -> None:
        self._told(self.tr("Saved: {file}").format(file=path.name))
        self.accept()

    def _print(self) -> None:
        pdf = self._pdf
        self._choose_printer(self, lambda printer: self._presenter.print_pages(pdf, printer, self._printed, self._failed))

    def _printed(self, pages: int) -> None:
        self._told(self.tr("%n page(s) sent to the printer", "", pages))
        self.accept()

    def _failed(self, why: Explained) -> None:
        self._enable()
        self._say(why.sentence, why.next_step)

    def _say(self, sentence: str, next_step: str) -> None:
        self.notice.show_message(sentence, next_step)


def open_list_preview(workspace: Workspace, group: tuple[str, str], told: Callable[[str], object], parent: QWidget) -> None:
    """Show the preview; it goes away when it is closed."""
    dialog = GroupListPreview(ListPresenter(workspace), group, told, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()

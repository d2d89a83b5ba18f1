"""A paper before it is printed or saved: the exact pages, their language, the zoom, the ways to the printer and to a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPageLayout, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.services.exports import PrintLanguage, safe_name, save_file
from desktop.views.errors import Explained
from desktop.views.language import NAMES, current_language
from desktop.views.papers.pages import WIDEST_FIT, PaperPages
from desktop.views.papers.pictures import PageSize, draw, measure
from desktop.views.papers.printing import DOTS_PER_INCH, ask_file, ask_printer, paint_pages
from desktop.views.presenter import Failed, Presenter
from desktop.views.widgets import Button, Notice, SegmentedControl, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

PORTRAIT_SIZE, LANDSCAPE_SIZE = (880, 760), (1080, 760)
WIDEST_LANDSCAPE = 1400
SHARPEST = 300  # dots an inch: a sheet's smallest letters are 6 pt
ChoosePrinter = Callable[[QWidget, Callable[["QPrinter"], object]], object]
Make = Callable[[PrintLanguage, Callable[[bytes], None], Failed], object]


def paper_language() -> PrintLanguage:
    """The language papers begin with: the window's, Russian where that is English."""
    return "kk" if current_language() == "kk" else "ru"


class PrintPreview(QDialog):
    """Pages, language, zoom, Save, Print. Ctrl+P prints, Ctrl+S saves, Ctrl+PageUp and Ctrl+PageDown turn pages.

    ``make(language, done, failed)`` draws the paper, away from the window, and answers ``done(pdf)``; `presenter` lends the lanes
    and lives as long as the dialog when `owned`. ``told(words)`` hears what was saved or printed. Object names are
    ``<name>Pages``, ``<name>PrintButton`` and so on. `choose_printer` is the port to the system's dialog.
    """

    def __init__(
        self,
        presenter: Presenter,
        title: str,
        make: Make,
        told: Callable[[str], object],
        *,
        name: str = "papers.preview",
        file_name: str = "",
        language: PrintLanguage | None = None,
        has_languages: bool = True,
        landscape: bool = False,
        owned: bool = False,
        opening: str = "",
        parent: QWidget | None = None,
        choose_printer: ChoosePrinter | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setModal(True)
        self.setWindowTitle(title)
        self._make, self._told = make, told
        self._worker = Presenter(presenter.office, presenter.tasks, presenter.bus, self)  # its answers end with the dialog
        self._landscape, self._choose_printer = landscape, choose_printer
        self._pdf = b""
        self._asked = 0
        self.file_name = file_name or title
        if owned:
            presenter.setParent(self)
            presenter.problem.connect(self.say)
        self.language = SegmentedControl()
        self.language.setObjectName(f"{name}Language")
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self.language.set_items([(code, NAMES[code]) for code in ("kk", "ru")], language or paper_language())
        self.language.setVisible(has_languages)
        self.language.chosen.connect(lambda _code: self.reload())
        self.save_button = Button(self.tr("Save as PDF…"), shortcut="Ctrl+S", show_keys=False)
        self.save_button.setObjectName(f"{name}SaveButton")
        self.save_button.clicked.connect(self._ask_file)
        self.print_button = Button(self.tr("Print…"), kind="primary", shortcut="Ctrl+P")
        self.print_button.setObjectName(f"{name}PrintButton")
        self.print_button.clicked.connect(self._print)
        self.close_button = Button(self.tr("Close"))
        self.close_button.setObjectName(f"{name}CloseButton")
        self.close_button.clicked.connect(self.reject)
        self.place = Text("", "muted")
        self.place.setObjectName(f"{name}Place")
        self.working = Text("", "muted")
        self.working.setObjectName(f"{name}Working")
        self.notice = Notice("bad")
        self.notice.setObjectName(f"{name}Problem")
        self.pages = PaperPages(f"{name}Pages", opening, widest_fit=WIDEST_LANDSCAPE if landscape else WIDEST_FIT)
        self.pages.page_wanted.connect(self._draw)
        self.pages.looked_at.connect(self._say_place)
        self.options = QHBoxLayout()
        self.options.setSpacing(24)
        self._lay_out(title)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._turn, step))
        self.resize(*(LANDSCAPE_SIZE if landscape else PORTRAIT_SIZE))
        self._settle()

    def add_option(self, widget: QWidget) -> None:
        """One more choice beside the language."""
        self.options.insertWidget(self.options.count() - 4, widget)

    def add_note(self, widget: QWidget) -> None:
        """A line above the pages."""
        self._column.insertWidget(2, widget)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self.reload()
            self.pages.focus()

    def pdf(self) -> bytes:
        """The paper shown; empty until it is drawn."""
        return self._pdf

    def reload(self) -> None:
        """Draw the paper anew."""
        self._asked += 1
        self._pdf = b""
        self._settle()
        self.notice.hide()
        self.pages.clear()
        asked = self._asked
        self._make(self.language.value(), partial(self._made, asked), partial(self._not_made, asked))

    def say(self, sentence: str, next_step: str) -> None:
        """Tell what went wrong."""
        self.notice.show_message(sentence, next_step)

    def _lay_out(self, title: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        heading = Text(title, "title", wrap=True)
        top.addWidget(heading, 1)
        for button in (self.close_button, self.save_button, self.print_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        smaller, larger = Button("−"), Button("+")
        for button, words, step in ((smaller, self.tr("Smaller"), -1), (larger, self.tr("Larger"), 1)):
            button.setAccessibleName(words)
            button.setToolTip(f"{words} (Ctrl{'+' if step > 0 else '−'})")
            button.clicked.connect(partial(self._zoom, step))
        zoom = QHBoxLayout()
        zoom.setSpacing(4)
        zoom.addWidget(smaller)
        zoom.addWidget(larger)
        self.options.addWidget(self.language)
        self.options.addStretch(1)
        self.options.addWidget(self.working)
        self.options.addWidget(self.place)
        self.options.addLayout(zoom)
        box = self._column = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addLayout(top)
        box.addLayout(self.options)
        box.addWidget(self.notice)
        box.addWidget(self.pages, 1)

    def _zoom(self, step: int, *_args: Any) -> None:
        self.pages.zoom_by(step)

    def _turn(self, step: int) -> None:
        self.pages.go_to(self.pages.page_in_view() + step)

    def _say_place(self, page: int, pages: int) -> None:
        self.place.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else "")

    def _made(self, asked: int, pdf: bytes) -> None:
        if isValid(self) and asked == self._asked:
            self._worker.work(
                "compute",
                lambda: measure(pdf),
                done=partial(self._measured, asked, pdf),
                failed=partial(self._not_made, asked),
            )

    def _measured(self, asked: int, pdf: bytes, sizes: tuple[PageSize, ...]) -> None:
        if asked == self._asked:
            self._pdf = pdf
            self.pages.set_pages(sizes)
            self._settle()

    def _not_made(self, asked: int, why: Explained) -> None:
        if isValid(self) and asked == self._asked:
            self.pages.show_failure(why.sentence, why.next_step)
            self.say(why.sentence, why.next_step)

    def _draw(self, place: int, width: int, ratio: float) -> None:
        pdf = self._pdf

        def show(image: QImage) -> None:
            if pdf is self._pdf:
                self.pages.show_page(place, width, image)

        self._worker.work("compute", lambda: draw(pdf, place, width, ratio), done=show)

    def _ask_file(self) -> None:
        if self._pdf:
            ask_file(self, self.tr("Save as PDF"), self.proposed_file(), ".pdf", self.save)

    def proposed_file(self) -> str:
        """The name, and the folder where one is remembered, the system's dialog begins with."""
        return safe_name(self.file_name) + ".pdf"

    def save(self, path: Path) -> None:
        """Write the paper to a file."""
        pdf = self._pdf
        self._worker.work("compute", lambda: save_file(path, pdf), done=self._saved, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self._told(self.tr("Saved: {file}").format(file=path.name))
        self.accept()

    def _print(self) -> None:
        pdf = self._pdf
        if not pdf:
            return

        def begin(printer: QPrinter) -> None:
            self.print_button.setEnabled(False)
            self.working.setText(self.tr("Printing…"))
            dots = min(printer.resolution(), SHARPEST) if self._landscape else DOTS_PER_INCH
            self._worker.work("compute", lambda: paint_pages(pdf, printer, dots), done=self._printed, failed=self._failed)

        if self._choose_printer is not None:
            self._choose_printer(self, begin)
        else:
            across = QPageLayout.Orientation.Landscape if self._landscape else QPageLayout.Orientation.Portrait
            ask_printer(self, begin, across)

    def _printed(self, pages: int) -> None:
        self._told(self.tr("%n page(s) sent to the printer", "", pages))
        self.accept()

    def _failed(self, why: Explained) -> None:
        self._settle()
        self.say(why.sentence, why.next_step)

    def _settle(self) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(bool(self._pdf))
        self.working.setText("")


def open_preview(dialog: PrintPreview) -> None:
    """Show a preview; it goes away when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()

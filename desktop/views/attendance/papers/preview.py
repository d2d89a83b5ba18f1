"""The timesheet as it will be printed: the exact pages, in either language, and the way to the printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.exports import PrintLanguage
from desktop.views.attendance.papers.presenter import PapersPresenter
from desktop.views.attendance.sheet.words import month_and_year
from desktop.views.contracts.pdf_pages import PageSize
from desktop.views.contracts.pdf_view import ContractPdfView
from desktop.views.errors import Explained
from desktop.views.language import NAMES
from desktop.views.widgets import Button, Notice, SegmentedControl, Text
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

WIDEST = 1400
ChoosePrinter = Callable[[QWidget, Callable[["QPrinter"], object]], object]


def choose_landscape(parent: QWidget, chosen: Callable[[QPrinter], object]) -> object:
    """The system's dialog for a printer of landscape A4."""
    from desktop.views.attendance.kindergarten.printing import ask_printer

    return ask_printer(parent, chosen, QPageLayout.Orientation.Landscape)


class TimesheetPages(ContractPdfView):
    """Landscape pages under each other."""

    widest_fit = WIDEST

    def opening_words(self) -> str:
        return self.tr("Drawing the timesheet…")

    def pages_words(self, pages: int) -> str:
        return self.tr("The timesheet, %n page(s)", "", pages)


class TimesheetPreview(QDialog):
    """Pages, language, Print. ``told(words)`` hears what was printed; ``choose_printer`` is the port to the system's dialog."""

    def __init__(
        self,
        presenter: PapersPresenter,
        group: tuple[str, str],
        month: Month,
        language: PrintLanguage,
        told: Callable[[str], object],
        parent: QWidget | None = None,
        choose_printer: ChoosePrinter = choose_landscape,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("attendance.preview")
        self.setModal(True)
        self._presenter = presenter
        presenter.setParent(self)
        presenter.problem.connect(self._say)
        self._group_id, self._month = group[0], month
        self._told, self._choose_printer = told, choose_printer
        self._pdf = b""
        title = self.tr("Timesheet: {group}, {month}").format(group=group[1], month=month_and_year(month))
        self.setWindowTitle(title)
        self.language = SegmentedControl()
        self.language.setObjectName("attendance.previewLanguage")
        self.language.set_items([(code, NAMES[code]) for code in ("kk", "ru")], language)
        self.language.chosen.connect(lambda _code: self._load())
        self.print_button = Button(self.tr("Print…"), kind="primary", shortcut="Ctrl+P")
        self.print_button.setObjectName("attendance.printButton")
        self.print_button.setEnabled(False)
        self.print_button.clicked.connect(self._print)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.notice = Notice("bad")
        self.pages = TimesheetPages()
        self.pages.setObjectName("attendance.pages")
        self.pages.page_wanted.connect(self._draw)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Text(title, "title"), 1)
        row.addWidget(self.language)
        row.addWidget(close)
        row.addWidget(self.print_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addLayout(row)
        box.addWidget(self.notice)
        box.addWidget(self.pages, 1)
        self.resize(1080, 760)
        self._load()

    def _load(self) -> None:
        self._pdf = b""
        self.print_button.setEnabled(False)
        self.pages.clear()
        code = self.language.value()
        self._presenter.pdf(self._group_id, self._month, code, partial(self._arrived, code), self._failed)

    def _arrived(self, code: str, made: tuple[bytes, tuple[PageSize, ...]]) -> None:
        if code != self.language.value():
            return
        self._pdf, sizes = made
        self.pages.set_pages(sizes)
        self.print_button.setEnabled(True)

    def _draw(self, place: int, width: int, ratio: float) -> None:
        pdf = self._pdf

        def show(image: QImage) -> None:
            if pdf is self._pdf:
                self.pages.show_page(place, width, image)

        self._presenter.picture(pdf, place, width, ratio, show)

    def _print(self) -> None:
        if not self._pdf:
            return
        pdf = self._pdf

        def begin(printer: QPrinter) -> None:
            self.print_button.setEnabled(False)
            self._presenter.print_pages(pdf, printer, self._is_printed, self._failed)

        self._choose_printer(self, begin)

    def _is_printed(self, pages: int) -> None:
        self._told(self.tr("%n page(s) sent to the printer", "", pages))
        self.accept()

    def _failed(self, why: Explained) -> None:
        self.print_button.setEnabled(bool(self._pdf))
        self._say(why.sentence, why.next_step)

    def _say(self, sentence: str, next_step: str) -> None:
        self.notice.show_message(sentence, next_step)


def open_dialog(dialog: Any) -> None:
    """Show a dialog that goes away when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()

"""Printing and saving a finished PDF: the person chooses printer or file, pages go over in the compute lane."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.services.errors import KnownError
from desktop.views.papers.pictures import POINTS_PER_INCH, draw, measure

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS_PER_INCH: Final = 200  # small print stays sharp, a page stays under 16 MB while it is drawn


def paint_pages(pdf: bytes, printer: QPrinter, dots: int = DOTS_PER_INCH) -> int:
    """Put every page on the printer at so many dots an inch, as large as the paper allows; how many they were.

    Raises:
        KnownError: "pdf-unreadable"; "printer-refused" when the printer does not begin.
    """
    sizes = measure(pdf)
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError("printer-refused")
    try:
        for place, size in enumerate(sizes):
            if place:
                printer.newPage()
            page = QRectF(painter.viewport())
            image = draw(pdf, place, round(size.width / POINTS_PER_INCH * dots), 1.0)
            scale = min(page.width() / image.width(), page.height() / image.height())
            painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)
    finally:
        painter.end()
    return len(sizes)


def ask_printer(
    parent: QWidget,
    chosen: Callable[[QPrinter], object],
    orientation: QPageLayout.Orientation = QPageLayout.Orientation.Portrait,
) -> QDialog:
    """Let the person choose a printer for A4 pages without further margins."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(orientation)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("papers.printDialog")
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    QDialog.open(dialog)
    return dialog


def ask_file(parent: QWidget, title: str, name: str, suffix: str, chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the person choose where to save."""
    dialog = QFileDialog(parent, title, name, f"*{suffix}")
    dialog.setObjectName("papers.saveDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog

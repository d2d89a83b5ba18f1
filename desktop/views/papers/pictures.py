"""The pages of a PDF as pictures, drawn by pdfium on the compute lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QImage

from desktop.services.documents.pdfium import PDFIUM
from desktop.services.errors import KnownError

POINTS_PER_INCH: Final = 72


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page in points (1/72 inch)."""

    width: float
    height: float


def measure(pdf: bytes) -> tuple[PageSize, ...]:
    """The sizes of all pages.

    Raises:
        KnownError: "pdf-unreadable".
    """
    import pypdfium2

    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise KnownError("pdf-unreadable") from error
        try:
            return tuple(PageSize(*document.get_page_size(place)) for place in range(len(document)))
        finally:
            document.close()


def draw(pdf: bytes, place: int, width: int, ratio: float) -> QImage:
    """One page, ``width`` device-independent pixels wide on a screen of this device pixel ratio.

    Raises:
        KnownError: "pdf-unreadable".
    """
    import pypdfium2

    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
            try:
                page = document[place]
                bitmap = page.render(scale=width * ratio / page.get_width(), prefer_bgrx=True)
                image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
                bitmap.close()
                page.close()
            finally:
                document.close()
        except pypdfium2.PdfiumError as error:
            raise KnownError("pdf-unreadable") from error
    image.setDevicePixelRatio(ratio)
    return image

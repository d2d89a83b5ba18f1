"""A parent's paper as pictures, drawn on the compute lane: a scan is one page, a PDF has its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.services.errors import KnownError
from desktop.views.papers import pictures

PDF_MARK = b"%PDF-"


def is_pdf(content: bytes) -> bool:
    """What the bytes are counts, not what the parent's program called them."""
    return PDF_MARK in content[:1024]


def page_count(content: bytes) -> int:
    """How many pages there are.

    Raises:
        KnownError: "pdf-unreadable", "paper-unreadable".
    """
    if is_pdf(content):
        return len(pictures.measure(content))
    _image(content)
    return 1


def draw_page(content: bytes, place: int, width: int, ratio: float) -> QImage:
    """A page at most ``width`` device-independent pixels wide for a screen of this ratio; a small scan is not blown up.

    Raises:
        KnownError: "pdf-unreadable", "paper-unreadable".
    """
    if is_pdf(content):
        return pictures.draw(content, place, width, ratio)
    image = _image(content)
    if image.width() > width * ratio:
        image = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
    image.setDevicePixelRatio(ratio)
    return image


def _image(content: bytes) -> QImage:
    image = QImage.fromData(content)
    if image.isNull():
        raise KnownError("paper-unreadable")
    return image

"""Scans as pictures: a photograph or the pages of a PDF, drawn on the compute lane."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop.services.absence_papers import PDF, media_type_of
from desktop.services.errors import KnownError
from desktop.views.papers.pictures import draw, measure

LONGEST_SIDE: Final = 2400
MOST_PAGES: Final = 30


def picture(content: bytes, width: int, ratio: float = 1.0) -> QImage:
    """The scan's first page, at most `width` device-independent pixels wide and not enlarged.

    Raises:
        KnownError: "scan-damaged".
    """
    if media_type_of(content) == PDF:
        return _page(content, 0, width, ratio)
    image = _photograph(content)
    most = round(width * ratio)
    if image.width() > most:
        image = image.scaledToWidth(most, Qt.TransformationMode.SmoothTransformation)
    image.setDevicePixelRatio(ratio)
    return image


def pictures(content: bytes, width: int, ratio: float = 1.0) -> tuple[QImage, ...]:
    """All pages of the scan; the first 30 of a long one.

    Raises:
        KnownError: "scan-damaged".
    """
    if media_type_of(content) != PDF:
        return (picture(content, width, ratio),)
    try:
        pages = len(measure(content))
    except KnownError as error:
        raise KnownError("scan-damaged") from error
    return tuple(_page(content, place, width, ratio) for place in range(min(pages, MOST_PAGES)))


def _page(content: bytes, place: int, width: int, ratio: float) -> QImage:
    try:
        return draw(content, place, width, ratio)
    except KnownError as error:
        raise KnownError("scan-damaged") from error


def _photograph(content: bytes) -> QImage:
    """The picture as the camera held it, never decoded larger than it can be looked at."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise KnownError("scan-damaged")
    if max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(QSize(LONGEST_SIDE, LONGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise KnownError("scan-damaged")
    return image

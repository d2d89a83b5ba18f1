"""Painting that cannot take the program down.

An exception that leaves ``paintEvent`` can end in a segmentation fault (PITFALLS of PySide6), so everything painted goes
through :func:`paint_safely`: it ends the painter, logs the first failure and leaves a small mark on the widget.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.views.theme import current_tokens
from desktop.views.tokens import Tone

log = logging.getLogger(__name__)


def paint_safely(widget: QWidget, draw: Callable[[QPainter], None]) -> None:
    """Open an antialiased painter on the widget, draw, and always end it."""
    painter = QPainter(widget)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
    except Exception as error:  # noqa: BLE001 - see the module's docstring
        mark_failure(widget, painter, error)
    finally:
        painter.end()


def mark_failure(widget: QWidget, painter: QPainter, error: Exception) -> None:
    """Leave a red corner where something could not be drawn, and one line in the log."""
    if not widget.property("paintFailed"):
        widget.setProperty("paintFailed", True)
        log.error("%s could not be painted: %s", type(widget).__name__, type(error).__name__)
    painter.fillRect(0, 0, 6, 6, QColor(current_tokens().bad.text))


def draw_chip(painter: QPainter, area: QRectF, text: str, tone: Tone, font: QFont) -> None:
    """A chip as :class:`StatusChip` looks, left-aligned and vertically centred in ``area``."""
    chip_font = QFont(font)
    chip_font.setPixelSize(12)
    chip_font.setWeight(QFont.Weight.Medium)
    painter.setFont(chip_font)
    metrics = painter.fontMetrics()
    width = min(metrics.horizontalAdvance(text) + 16.0, area.width())
    box = QRectF(area.left(), area.center().y() - 9.5, width, 19.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.soft))
    painter.drawRoundedRect(box, 9.5, 9.5)
    painter.setPen(QPen(QColor(tone.text)))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width - 14))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

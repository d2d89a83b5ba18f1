"""Where things of the sheet are: widths of columns, and which cells an area touches."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from desktop.views.attendance.sheet import words
from desktop.views.attendance.sheet.model import AFTER_DAYS

CHIP_INSET: Final = 8
TOTAL_WIDTH: Final = 34
DAY_WIDTHS: Final = (22, 30)
NAME_WIDTHS: Final = (150, 300)
NAME_SHARE: Final = 0.62


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where things are in the viewport, in device-independent pixels.

    `edges` holds the left edge of every column and the right edge of the last, before scrolling.
    """

    edges: tuple[int, ...]
    row_height: int
    left: int
    top: int
    today: int | None

    def columns_in(self, area: QRect) -> range:
        """The columns that an area of the viewport touches."""
        first = bisect_right(self.edges, area.left() - self.left, 1) - 1
        last = bisect_right(self.edges, area.right() - self.left, 0, len(self.edges) - 1)
        return range(first, max(first, last))

    def rows_in(self, area: QRect, rows: int) -> range:
        """The rows that an area touches."""
        first = max(0, (area.top() - self.top) // self.row_height)
        last = min(rows, (area.bottom() - self.top) // self.row_height + 1)
        return range(first, max(first, last))


def chip_column_width(font: QFont) -> int:
    """The width the answers' column needs for its longest word."""
    chip = QFont(font)
    chip.setPixelSize(12)
    chip.setWeight(QFont.Weight.Medium)
    metrics = QFontMetrics(chip)
    return max(metrics.horizontalAdvance(word) for word in words.state_words()) + 2 * CHIP_INSET + CHIP_INSET + 4


def column_widths(width: int, days: int, chip: int) -> tuple[int, list[int]]:
    """The width of the names and of every column after them, so that a month fits where it can. `chip`: the last one's least."""
    least = NAME_WIDTHS[0] + chip + TOTAL_WIDTH * (AFTER_DAYS - 1)
    day = max(DAY_WIDTHS[0], min(DAY_WIDTHS[1], (width - least - 60) // days))
    rest = max(0, width - day * days - TOTAL_WIDTH * (AFTER_DAYS - 1))
    names = max(NAME_WIDTHS[0], min(NAME_WIDTHS[1], round(rest * NAME_SHARE), rest - chip))
    status = max(chip, rest - names)
    return names, [day] * days + [TOTAL_WIDTH] * (AFTER_DAYS - 1) + [status]

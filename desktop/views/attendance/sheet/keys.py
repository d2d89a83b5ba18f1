"""Which letter sets which mark, whatever layout the keyboard is in; and where the keys that move lead.

A mark's key is data of the rules ("х", "б" …). Somebody whose keyboard stands in Latin presses the key at the same place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import Qt

from desktop.views.attendance.sheet.local_sheet import Cell
from protocol.attendance import TYPED_MARKS, MarkCode
from protocol.rules import Rules

CYRILLIC: Final = "йцукенгшщзхъфывапролджэячсмитьбюё" + "әіңғүұқөһ"
LATIN: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + "234589" + "0-="
SHIFTED: Final = str.maketrans('{}:"<>~_+', "[];',.`-=")
SAME_PLACE: Final[Mapping[str, str]] = dict(zip(CYRILLIC, LATIN, strict=True)) | dict(zip(LATIN, CYRILLIC, strict=True))
Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
COMMANDS: Final = CTRL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
ENTER: Final = frozenset({Key.Key_Return, Key.Key_Enter})
STEPS: Final = {Key.Key_Up: (-1, 0), Key.Key_Down: (1, 0), Key.Key_Left: (0, -1), Key.Key_Right: (0, 1)}


def mark_keys(rules: Rules) -> dict[str, MarkCode]:
    """Every sign that sets a mark. A key named in the rules wins over one that merely lies at the same place."""
    named = {rule.key.lower(): rule.code for rule in rules.marks if rule.key and rule.code in TYPED_MARKS}
    return {SAME_PLACE[key]: code for key, code in named.items() if key in SAME_PLACE} | named


def mark_of(keys: Mapping[str, MarkCode], text: str) -> MarkCode | None:
    """The mark a typed text stands for; Shift and Caps Lock do not matter."""
    return next((keys[sign] for sign in _readings(text) if sign in keys), None)


def _readings(text: str) -> Iterator[str]:
    yield text.lower()
    yield text.translate(SHIFTED)


def destination(cell: Cell, key: Qt.Key, modifiers: Qt.KeyboardModifier, rows: int, days: int) -> Cell | None:
    """Where a key leads from a cell in a sheet of so many rows and days; None where it leads nowhere.

    Arrows go one cell; Home and End to the ends of the row, with Ctrl to the corners; Enter down, with Shift up.
    """
    corner = bool(modifiers & CTRL)
    if modifiers & (COMMANDS & ~CTRL):
        return None
    if key == Key.Key_Home:
        return Cell(0 if corner else cell.row, 0)
    if key == Key.Key_End:
        return Cell(rows - 1 if corner else cell.row, days - 1)
    down, right = STEPS.get(key, (0, 0))
    if key in ENTER:
        down = -1 if modifiers & SHIFT else 1
    if corner or not (down or right):
        return None
    return Cell(within(cell.row + down, rows), within(cell.day + right, days))


def within(at: int, count: int) -> int:
    """The nearest place among `count`."""
    return max(0, min(at, count - 1))

"""What is typed is seen before it is written."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any, Final

from PySide6.QtCore import QTimer

PAINT_SECONDS: Final = 0.05  # a window that is closing or busy does not hold a write up for longer


def once_painted(call: Callable[[], Any]) -> Callable[[], Any]:
    """A call that has its place in the lane now, but lets the paint that was just asked for go first.

    They would take turns for the interpreter. A timer fires after what is posted, as repaints are; with 0 ms it would itself
    be posted.
    """
    painted = Event()
    QTimer.singleShot(1, painted.set)

    def run() -> Any:
        painted.wait(PAINT_SECONDS)
        return call()

    return run

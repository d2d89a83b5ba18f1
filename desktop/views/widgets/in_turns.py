"""Work that would hold the window, done a piece at each turn of the event loop."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal


class InTurns(QObject):
    """Pulls an iterator whose steps are the work, ``a_turn`` of them a turn; what the person does comes in between.

    ``ended`` comes after the last step. A new :meth:`start` lets go of what was begun before; nothing is done once the parent
    is gone.
    """

    ended = Signal()

    def __init__(self, a_turn: int, parent: QObject) -> None:
        super().__init__(parent)
        self._a_turn = a_turn
        self._work: Iterator[object] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._some)

    def start(self, work: Iterator[object]) -> None:
        """Begin with the next turn."""
        self._work = work
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()

    def finish(self) -> None:
        """Do the rest at once: somebody needs all of it now."""
        while self.active():
            self._some()

    def active(self) -> bool:
        """Whether there is work left."""
        return self._timer.isActive()

    def _some(self) -> None:
        if sum(1 for _step in islice(self._work, self._a_turn)) < self._a_turn:
            self._timer.stop()
            self.ended.emit()

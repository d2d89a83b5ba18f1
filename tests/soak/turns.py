"""How long a window does not answer: the processor time its thread takes for each turn of the event loop.

Processor time of the one thread, not the time on the wall: a machine busy with other things does not count.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

from desktop.views.task_runner import TaskRunner

MS = 1000.0


class Turns(QObject):
    """From each awakening of the event loop to the next time it waits."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._begun: float | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._awake)
        dispatcher.aboutToBlock.connect(self._rest)

    def _awake(self) -> None:
        self._rest()
        self._begun = time.thread_time()

    def _rest(self) -> None:
        if self._begun is not None:
            self.longest = max(self.longest, (time.thread_time() - self._begun) * MS)
            self._begun = None


@contextmanager
def watched() -> Iterator[Turns]:
    """Turns while the block runs."""
    turns = Turns()
    yield turns
    turns.deleteLater()


def longest_turn(turns: Turns, tasks: TaskRunner, act: Callable[[], object]) -> float:
    """Let the event loop do an act and all that follows from it; milliseconds of its longest turn."""
    turns.longest = 0.0
    QTimer.singleShot(0, act)
    for _ in range(3):
        assert _flow(tasks)
    return turns.longest


def _flow(tasks: TaskRunner) -> bool:
    """Events for a while, so that timers that wait for a quiet moment come too."""
    from PySide6.QtTest import QTest

    QTest.qWait(60)
    return tasks.wait_idle(60.0)

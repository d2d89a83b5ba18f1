"""How long a window does not answer: the processor time its thread takes for each turn of the event loop.

Processor time of the one thread, not the time on the wall: a machine busy with other things does not count as waiting. But it
makes every step slower too (the cores share their caches), so what is allowed grows with the pace of the moment.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

from desktop.views.task_runner import TaskRunner

MS = 1000.0
LOOP, LOOP_MS = 100_000, 3.6  # an empty loop, and what it takes on a quiet machine


def pace() -> float:
    """How many times slower than a quiet machine this one is just now; 1.0 for any that is as quick."""
    begun = time.thread_time()
    for _ in range(LOOP):
        pass
    return max(1.0, (time.thread_time() - begun) * MS / LOOP_MS)


class Turns(QObject):
    """From each awakening of the event loop to the next: whatever kind of dispatcher there is, all work lies in between."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._begun: float | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self.awake)

    def awake(self) -> None:
        """A turn ends and the next begins."""
        now = time.thread_time()
        if self._begun is not None:
            self.longest = max(self.longest, (now - self._begun) * MS)
        self._begun = time.thread_time()

    def forget(self) -> None:
        """Begin to look for the longest anew."""
        self.longest, self._begun = 0.0, time.thread_time()


@contextmanager
def watched() -> Iterator[Turns]:
    """Turns while the block runs."""
    turns = Turns()
    yield turns
    turns.deleteLater()


@contextmanager
def collector_watched() -> Iterator[list[float]]:
    """Processor milliseconds of each walk of the garbage collector while the block runs; all threads wait for it."""
    walks: list[float] = []
    begun = 0.0

    def tell(phase: str, _info: dict[str, int]) -> None:
        nonlocal begun
        if phase == "start":
            begun = time.thread_time()
        else:
            walks.append((time.thread_time() - begun) * MS)

    gc.callbacks.append(tell)
    try:
        yield walks
    finally:
        gc.callbacks.remove(tell)


def longest_turn(turns: Turns, tasks: TaskRunner, act: Callable[[], object]) -> float:
    """Let the event loop do an act and all that follows from it; milliseconds of its longest turn at a quiet machine's pace."""
    slower = pace()
    turns.forget()
    QTimer.singleShot(0, act)
    for _ in range(2):
        assert _flow(turns, tasks)
    turns.awake()
    return turns.longest / max(slower, pace())


def _flow(turns: Turns, tasks: TaskRunner) -> bool:
    """Events for a while, so that timers that wait for a quiet moment come too."""
    from PySide6.QtTest import QTest

    QTest.qWait(40)
    turns.awake()  # the first turn of another loop is not told of by the dispatcher
    return tasks.wait_idle(60.0)

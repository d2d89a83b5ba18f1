"""The one way to run work off the GUI thread.

Three lanes: ``database`` has one worker, so use cases keep the order in which they were asked for; ``network`` has up
to four; ``compute`` (PDF, signing) two. Results come back on the GUI thread through one queued signal of an object that
lives there: nothing Qt is owned by a worker. A task belongs to an owner; when the owner is gone nothing is delivered.

Each result has a turn of the event loop for itself, so that two that come together do not hold the window for as long as both
take. What would hold it alone is cut into steps (:meth:`TaskRunner.take_turns`).
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from queue import SimpleQueue
from time import monotonic
from typing import Any, Final, Literal

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

LaneName = Literal["database", "network", "compute"]
WORKERS: Final[dict[LaneName, int]] = {"database": 1, "network": 4, "compute": 2}
ANOTHER_TURN: Final = 1  # ms; a timer of 0 that is begun anew may be told twice in a turn
REPORT_EVERY: Final = 0.03  # seconds between two progress reports of a task: 30 a second is all an eye sees

log = logging.getLogger(__name__)


class TaskCancelledError(Exception):
    """Raised inside a task by :meth:`Progress.check` after someone cancelled it."""


class Progress:
    """What a long task is given: it says how far it is and learns that it is no longer wanted."""

    def __init__(self, report: Callable[[int, int, str], None], clock: Callable[[], float]) -> None:
        self._report = report
        self._clock = clock
        self._cancelled = threading.Event()
        self._last = -REPORT_EVERY

    @property
    def cancelled(self) -> bool:
        """Whether someone pressed Cancel."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the task to stop at its next :meth:`check` or :meth:`report`."""
        self._cancelled.set()

    def check(self) -> None:
        """Raise :class:`TaskCancelledError` if the task is no longer wanted."""
        if self.cancelled:
            raise TaskCancelledError

    def report(self, done: int, total: int, note: str = "") -> None:
        """Say that ``done`` of ``total`` steps are behind; ``total`` 0 means nobody knows. Cancels like ``check``."""
        self.check()
        now = self._clock()
        if done >= total or now - self._last >= REPORT_EVERY:
            self._last = now
            self._report(done, total, note)


@dataclass(eq=False, slots=True)
class Task:
    """One submitted call. ``cancel()`` is all that anybody outside needs."""

    call: Callable[[], Any]
    progress: Progress
    owner: QObject | None
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    cancelled: Callable[[], None] | None
    on_progress: Callable[[int, int, str], None] | None

    def cancel(self) -> None:
        """Not started: it never will be. Started: it stops where it next looks. Finished: nothing happens."""
        self.progress.cancel()

    def wanted(self) -> bool:
        """Whether anybody is still there to hear of it."""
        return self.owner is None or isValid(self.owner)


@dataclass(frozen=True, slots=True)
class _Word:
    """What a worker sends to the GUI thread about a task."""

    task: Task
    kind: Literal["progress", "step", "done", "failed", "cancelled"]
    value: Any = None


class _LaneThreads:
    """Workers in threads of their own. They are daemons: a call hung on a socket must not keep the program from ending."""

    def __init__(self, name: str, workers: int) -> None:
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads = [threading.Thread(target=self._work, name=f"{name}-{number}", daemon=True) for number in range(workers)]
        self._started = False

    def put(self, job: Callable[[], None]) -> None:
        if not self._started:
            self._started = True
            for thread in self._threads:
                thread.start()
        self._jobs.put(job)

    def close(self) -> None:
        for _ in self._threads:
            self._jobs.put(None)

    def join(self, timeout: float | None) -> bool:
        """Wait for the workers, ``timeout`` seconds in all (None: as long as it takes); whether all have ended."""
        if not self._started:
            return True
        until = None if timeout is None else monotonic() + timeout
        for thread in self._threads:
            thread.join(None if until is None else max(0.0, until - monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job  # waiting for the next, a worker would hold what the last one knew: an office's key, a closed window


class TaskRunner(QObject):
    """Runs calls in lanes and brings what comes of them to the GUI thread. Made, used and shut down there."""

    became_idle = Signal()
    task_ended = Signal(str, object)  # its lane, and the error it ended with or None
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lanes = {name: _LaneThreads(name, workers) for name, workers in WORKERS.items()}
        self._live: dict[Task, LaneName | None] = {}
        self._closed = False
        self._words: deque[_Word] = deque()
        self._turn = QTimer(self, singleShot=True, interval=ANOTHER_TURN)
        self._turn.timeout.connect(self._next)
        self._arrived.connect(self._queue, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        lane: LaneName,
        call: Callable[..., Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        cancelled: Callable[[], None] | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Run ``call`` in a lane; exactly one of ``done``, ``failed``, ``cancelled`` is then called on the GUI thread.

        With ``progress`` given, ``call`` receives a :class:`Progress` and ``progress(done, total, note)`` is called on
        the GUI thread. ``owner`` is whoever the callbacks belong to (by default the object whose bound method ``done``
        or ``failed`` is); once it is destroyed nothing is delivered. A failure nobody asked for goes to
        ``sys.excepthook``: the crash dialog. A call that finished although it was cancelled is ``done``: it happened.

        Raises:
            RuntimeError: the runner is shut down.
        """
        if self._closed:
            raise RuntimeError("the task runner is shut down")
        token = Progress(lambda *step: self._send(_Word(task, "progress", step)), self._clock)
        task = Task(
            call=(lambda: call(token)) if progress is not None else call,
            progress=token,
            owner=owner or _owner_of(done) or _owner_of(failed),
            done=done,
            failed=failed,
            cancelled=cancelled,
            on_progress=progress,
        )
        self._live[task] = lane
        self._lanes[lane].put(lambda: self._run(task))
        return task

    def take_turns(self, steps: Iterator[object], owner: QObject) -> Task:
        """Pull an iterator whose steps are work for the GUI thread, one a turn; what the person does comes in between.

        Nobody is idle before the last one. It ends early when it is cancelled or its owner is destroyed.
        """
        task = Task(lambda: None, Progress(_nobody_asks, self._clock), owner, None, None, None, None)
        self._live[task] = None
        self._queue(_Word(task, "step", steps))
        return task

    def idle(self, lane: LaneName | None = None) -> bool:
        """Nothing waits, runs, or is on its way back; in one lane, or in any."""
        return lane not in self._live.values() if lane is not None else not self._live

    def wait_idle(self, timeout: float = 30.0, lane: LaneName | None = None) -> bool:
        """Let events flow until idle or for ``timeout`` seconds; whether it became idle."""
        until = self._clock() + timeout
        while not self.idle(lane) and (left := until - self._clock()) > 0:  # what was done may have begun something new
            loop = QEventLoop()
            (self.became_idle if lane is None else self.task_ended).connect(loop.quit)
            QTimer.singleShot(max(1, int(left * 1000)), loop, loop.quit)
            loop.exec()
        return self.idle(lane)

    def shutdown(self, timeout: float = 3.0) -> bool:
        """Finish what the database lane was given, cancel the rest and wait ``timeout`` seconds for it.

        Nothing is delivered any more. Returns whether every worker has ended; a call still hanging on the network is
        left behind and dies with the program.
        """
        if self._closed:
            return True
        self._closed = True
        for task, lane in self._live.items():
            if lane != "database":
                task.cancel()
        for threads in self._lanes.values():
            threads.close()
        until = self._clock() + timeout
        ended = self._lanes["database"].join(None)
        for name in ("network", "compute"):
            ended = self._lanes[name].join(max(0.0, until - self._clock())) and ended
        self._live.clear()
        self._words.clear()
        return ended

    def _run(self, task: Task) -> None:
        try:
            task.progress.check()
            word = _Word(task, "done", task.call())
        except TaskCancelledError:
            word = _Word(task, "cancelled")
        except Exception as error:  # noqa: BLE001 - whatever went wrong is told on the GUI thread
            if self._closed:
                log.error("a task failed while the program was closing: %s", type(error).__name__)
            word = _Word(task, "failed", error)
        self._send(word)

    def _send(self, word: _Word) -> None:
        try:
            self._arrived.emit(word)
        except RuntimeError:  # the runner's own Qt half is gone: the program is ending
            log.debug("a result came after the end")

    @Slot(object)
    def _queue(self, word: _Word) -> None:
        if not self._closed:
            self._words.append(word)
            self._turn.start()

    @Slot()
    def _next(self) -> None:
        if self._words:
            word = self._words.popleft()
            if self._words:
                self._turn.start()  # before the word is told: whoever hears it may open a dialog and stay
            self._deliver(word)

    def _deliver(self, word: _Word) -> None:
        task, goes_on = word.task, word.kind == "progress"
        try:
            if word.kind == "progress":
                if task in self._live and task.on_progress is not None and task.wanted():
                    task.on_progress(*word.value)
            elif word.kind == "step":
                goes_on = task.wanted() and not task.progress.cancelled and _step(word.value)
                if goes_on:
                    self._queue(word)
            elif task.wanted():
                _tell(word)
        finally:
            if not goes_on:
                lane = self._live.pop(task, None)
                if lane is not None:
                    self.task_ended.emit(lane, word.value if word.kind == "failed" else None)
                if not self._live:
                    self.became_idle.emit()


def _step(steps: Iterator[object]) -> bool:
    """Pull one; whether there was one."""
    return next(steps, steps) is not steps


def _nobody_asks(_done: int, _total: int, _note: str) -> None:
    """Steps in the window are not told of."""


def _tell(word: _Word) -> None:
    task = word.task
    if word.kind == "done" and task.done is not None:
        task.done(word.value)
    elif word.kind == "cancelled" and task.cancelled is not None:
        task.cancelled()
    elif word.kind == "failed":
        if task.failed is not None:
            task.failed(word.value)
        else:
            sys.excepthook(type(word.value), word.value, word.value.__traceback__)


def _owner_of(callback: Callable[..., Any] | None) -> QObject | None:
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, QObject) else None

"""Work in lanes, results on the GUI thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QObject, QThread, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.views.task_runner import Progress, TaskRunner


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shutdown()


def test_the_database_lane_keeps_the_order_of_asking(tasks: TaskRunner) -> None:
    ran: list[int] = []
    heard: list[int] = []

    def step(number: int) -> int:
        time.sleep(0.002 if number % 2 else 0)
        ran.append(number)
        return number

    for number in range(30):
        tasks.submit("database", lambda number=number: step(number), heard.append)
    assert tasks.wait_idle()
    assert ran == heard == list(range(30))


def test_work_runs_elsewhere_and_its_result_comes_to_the_gui_thread(tasks: TaskRunner) -> None:
    seen: dict[str, Any] = {}
    gui = QThread.currentThread()

    def call() -> int:
        seen["worker"] = threading.current_thread().name
        return threading.get_ident()

    tasks.submit("network", call, lambda ident: seen.update(ident=ident, thread=QThread.currentThread()))
    assert tasks.wait_idle()
    assert seen["thread"] is gui or seen["thread"] == gui
    assert seen["ident"] != threading.get_ident()
    assert seen["worker"].startswith("network")


def test_the_network_lane_does_several_things_at_once(tasks: TaskRunner) -> None:
    together = threading.Barrier(4, timeout=5)
    done: list[int] = []
    for _ in range(4):
        tasks.submit("network", together.wait, done.append)
    assert tasks.wait_idle()
    assert len(done) == 4


def test_a_failure_is_delivered_as_it_is(tasks: TaskRunner) -> None:
    failures: list[Exception] = []

    def call() -> None:
        raise LookupError("gone")

    tasks.submit("compute", call, failed=failures.append)
    assert tasks.wait_idle()
    assert [type(failure) for failure in failures] == [LookupError]


def test_a_failure_nobody_asked_for_reaches_the_crash_hook(tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    hooked: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _error, _trace: hooked.append(kind))

    def call() -> None:
        raise LookupError

    tasks.submit("compute", call)
    assert tasks.wait_idle()
    assert hooked == [LookupError]


class _Listener(QObject):
    def __init__(self, heard: list[int]) -> None:
        super().__init__()
        self._heard = heard

    def hear(self, value: int) -> None:
        self._heard.append(value)


def test_a_destroyed_receiver_hears_nothing(tasks: TaskRunner) -> None:
    heard: list[int] = []
    listener = _Listener(heard)
    go = threading.Event()

    def call() -> int:
        go.wait(5)
        return 1

    tasks.submit("compute", call, listener.hear)
    delete(listener)
    go.set()
    assert tasks.wait_idle()
    assert heard == []


def test_a_long_task_says_how_far_it_is_and_stops_when_asked(tasks: TaskRunner) -> None:
    steps: list[tuple[int, int, str]] = []
    ends: list[str] = []
    reached = threading.Event()

    def call(progress: Progress) -> None:
        progress.report(1, 100, "first")
        reached.set()
        while True:
            time.sleep(0.001)
            progress.check()

    task = tasks.submit(
        "compute",
        call,
        lambda _result: ends.append("done"),
        cancelled=lambda: ends.append("cancelled"),
        progress=lambda *step: steps.append(step),
    )
    assert reached.wait(5)
    task.cancel()
    assert tasks.wait_idle()
    assert steps == [(1, 100, "first")]
    assert ends == ["cancelled"]


def test_what_finished_although_cancelled_is_done(tasks: TaskRunner) -> None:
    ends: list[str] = []
    started, go = threading.Event(), threading.Event()

    def call() -> str:
        started.set()
        go.wait(5)
        return "committed"

    task = tasks.submit("database", call, ends.append, cancelled=lambda: ends.append("cancelled"))
    assert started.wait(5)
    task.cancel()
    go.set()
    assert tasks.wait_idle()
    assert ends == ["committed"]


def test_a_task_cancelled_before_it_starts_never_runs(tasks: TaskRunner) -> None:
    ran: list[int] = []
    ends: list[str] = []
    go = threading.Event()
    tasks.submit("database", lambda: go.wait(5))
    task = tasks.submit("database", lambda: ran.append(1), cancelled=lambda: ends.append("cancelled"))
    task.cancel()
    go.set()
    assert tasks.wait_idle()
    assert (ran, ends) == ([], ["cancelled"])


def test_shutdown_drains_the_database_and_leaves_a_hung_call_behind(qtbot: QtBot) -> None:
    runner = TaskRunner()
    written: list[int] = []
    heard: list[int] = []
    hung = threading.Event()

    def write(number: int) -> int:
        time.sleep(0.005)
        written.append(number)
        return number

    for number in range(10):
        runner.submit("database", lambda number=number: write(number), heard.append)
    started = threading.Event()
    runner.submit("network", lambda: (started.set(), hung.wait(20)))
    assert started.wait(5)
    began = time.monotonic()
    assert runner.shutdown(timeout=0.2) is False
    assert time.monotonic() - began < 5
    assert written == list(range(10))
    qtbot.wait(10)
    assert heard == []
    with pytest.raises(RuntimeError):
        runner.submit("database", lambda: None)
    hung.set()


def test_what_holds_the_window_is_done_a_step_a_turn_and_each_result_has_a_turn_of_its_own(tasks: TaskRunner) -> None:
    told: list[str] = []
    owner = QObject()

    def steps() -> Iterator[None]:
        for at in range(3):
            told.append(f"step {at}")
            yield

    QTimer(tasks, interval=0, timeout=lambda: told.append("turn")).start()
    tasks.take_turns(steps(), owner)
    left = tasks.take_turns(steps(), owner)
    left.cancel()
    for result in ("one", "two"):
        tasks.submit("compute", lambda result=result: result, told.append)
    assert tasks.wait_idle()
    assert [word for word in told if word.startswith("step")] == ["step 0", "step 1", "step 2"]
    last = "turn"
    for word in told:
        assert "turn" in (word, last)
        last = word


def test_a_result_comes_while_another_one_keeps_a_dialog_open(tasks: TaskRunner) -> None:
    told: list[str] = []
    loop = QEventLoop()

    def opens(_result: None) -> None:
        tasks.submit("compute", lambda: None, lambda _result: loop.quit())
        QTimer.singleShot(2000, loop, lambda: loop.exit(1))
        told.append(f"closed: {loop.exec()}")

    tasks.submit("compute", lambda: None, opens)
    assert tasks.wait_idle()
    assert told == ["closed: 0"]


def test_steps_end_with_whom_they_belong_to(tasks: TaskRunner) -> None:
    told: list[int] = []
    owner = QObject()

    def steps() -> Iterator[None]:
        told.append(1)
        delete(owner)
        yield
        told.append(2)

    tasks.take_turns(steps(), owner)
    assert not tasks.idle()
    assert tasks.wait_idle()
    assert told == [1]


def test_reports_are_thinned_but_the_last_one_always_comes() -> None:
    steps: list[tuple[int, int, str]] = []
    progress = Progress(lambda *step: steps.append(step), clock=lambda: 1.0)
    for done in range(1, 101):
        progress.report(done, 100)
    assert [step[0] for step in steps] == [1, 100]

"""The garbage collector leaves alone what the start has made, walks when all is quiet, looks at everything when a person goes."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.app import collector
from desktop.app.collector import QuietCollector
from desktop.app.memory import collect_again, give_back
from desktop.services.sync.collector import seldom_collected
from desktop.views.task_runner import TaskRunner


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    usual = gc.get_threshold()
    yield
    gc.set_threshold(*usual)
    gc.unfreeze()


@pytest.fixture
def tasks(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[TaskRunner]:
    """A runner whose quiet moments are waited for by a collector, ten milliseconds after its last work."""
    monkeypatch.setattr(collector, "QUIET_MS", 10)
    runner = TaskRunner()
    QuietCollector(qapp, runner, runner)
    yield runner
    runner.shutdown()


class Ring:
    """Refers to itself: only the collector takes it away."""

    def __init__(self) -> None:
        self.itself = self


def forgotten() -> "weakref.ref[Ring]":
    """A ring nobody refers to, among so much that came after it that Python's own walk through what is young passes it by."""
    gone = weakref.ref(ring := Ring())
    for _ in range(collector.WORTH_A_WALK):
        gc.collect(1)
    del ring
    return gone


def test_what_was_made_before_the_first_paint_is_left_alone_until_a_person_has_gone() -> None:
    gone = forgotten()
    gc.disable()
    collect_again()
    assert gc.isenabled()
    gc.collect()
    assert gone() is not None, "left alone"
    give_back()
    assert gone() is None


def test_python_begins_no_walk_through_everything_by_itself() -> None:
    collect_again()
    gone = forgotten()
    for _ in range(50):
        gc.collect(1)
    kept = [[number] for number in range(200_000)]
    assert gone() is not None
    del kept


def test_sending_a_long_outbox_begins_no_walk_through_everything_either() -> None:
    collect_again()
    program = gc.get_threshold()
    gone = forgotten()
    for _ in range(30):
        gc.collect(1)
    with seldom_collected():
        kept = [[number] for number in range(200_000)]
    assert gone() is not None
    assert gc.get_threshold() == program
    del kept


def test_a_walk_comes_when_work_has_ended_and_leaves_alone_what_is_still_there(qtbot: QtBot, tasks: TaskRunner) -> None:
    collect_again()
    frozen = gc.get_freeze_count()
    gone, kept = forgotten(), [Ring() for _ in range(1000)]
    tasks.submit("compute", lambda: None)
    qtbot.waitUntil(lambda: gone() is None, timeout=30_000)
    assert gc.get_freeze_count() >= frozen + len(kept)


def test_it_waits_while_a_dialog_is_open(qtbot: QtBot, tasks: TaskRunner) -> None:
    collect_again()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    gone = forgotten()
    tasks.submit("compute", lambda: None)
    assert tasks.wait_idle()
    qtbot.wait(50)
    assert gone() is not None
    dialog.reject()
    tasks.submit("compute", lambda: None)
    qtbot.waitUntil(lambda: gone() is None, timeout=30_000)


def test_who_goes_over_to_another_program_lets_everything_be_looked_at(
    qtbot: QtBot, qapp: QApplication, tasks: TaskRunner
) -> None:
    gone = forgotten()
    collect_again()
    assert tasks.wait_idle()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert gone() is None

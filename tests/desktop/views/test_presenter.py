"""Presenters: use cases in, changes and sentences out."""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.services.changes import Changes
from desktop.services.errors import KnownError
from desktop.views.change_bus import ChangeBus
from desktop.views.errors import Explained, explain
from desktop.views.presenter import Presenter
from desktop.views.task_runner import Progress, TaskRunner
from desktop.views.wording import gather, wording
from protocol.identifiers import IdentifierProblem, InvalidIdentifier
from tests.desktop.views.fakes import FakeOffice


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def bus() -> ChangeBus:
    return ChangeBus()


@pytest.fixture
def presenter(tasks: TaskRunner, bus: ChangeBus) -> Presenter:
    return Presenter(FakeOffice(), tasks, bus)


def _rename(name: str) -> str:
    return name.upper()


def _refuse() -> None:
    raise KnownError("disk-full")


def _break() -> None:
    raise ZeroDivisionError("Әлібек Айсұлтан")


def test_a_use_case_publishes_what_it_changed_before_its_result_is_shown(
    presenter: Presenter, tasks: TaskRunner, bus: ChangeBus
) -> None:
    heard: list[object] = []
    bus.changed.connect(lambda changes: heard.append(changes.kinds))
    presenter.run(_rename, "балапан", done=heard.append)
    assert tasks.wait_idle()
    assert heard == [frozenset({"group"}), "БАЛАПАН"]


def test_others_hear_of_a_change_even_when_the_screen_has_gone(presenter: Presenter, tasks: TaskRunner, bus: ChangeBus) -> None:
    heard: list[object] = []
    bus.changed.connect(lambda changes: heard.append(changes.touched))
    go = threading.Event()
    presenter.run(lambda: go.wait(5), done=lambda _result: heard.append("shown"))
    delete(presenter)
    go.set()
    assert tasks.wait_idle()
    assert heard == [frozenset({("group", "g1")})]


def test_a_use_case_that_touched_nothing_says_nothing(bus: ChangeBus, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bus.changed):
        bus.publish(Changes())


def test_a_presenter_hears_only_of_its_kinds_and_not_after_its_end(presenter: Presenter, bus: ChangeBus) -> None:
    heard: list[frozenset[str]] = []
    presenter.watch({"group"}, lambda changes: heard.append(changes.kinds))
    bus.publish(Changes(frozenset({("child", "c1")})))
    bus.publish(Changes(frozenset({("group", "g1"), ("child", "c1")})))
    assert heard == [frozenset({"group", "child"})]
    delete(presenter)
    bus.publish(Changes(frozenset({("group", "g1")})))
    assert len(heard) == 1


def test_a_known_error_is_a_sentence_and_a_next_step(presenter: Presenter, tasks: TaskRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(presenter.problem) as told:
        presenter.run(_refuse)
    assert told.args[0].startswith("The disk is full")
    assert told.args[1]
    assert tasks.wait_idle()


def test_who_asks_for_the_failure_gets_it_instead(presenter: Presenter, tasks: TaskRunner, qtbot: QtBot) -> None:
    failures: list[Explained] = []
    with qtbot.assertNotEmitted(presenter.problem):
        presenter.ask(_refuse, done=lambda _answer: None, failed=failures.append)
        assert tasks.wait_idle()
    assert [failure.code for failure in failures] == ["disk-full"]


def test_a_defect_reaches_the_crash_hook(presenter: Presenter, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    hooked: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _error, _trace: hooked.append(kind))
    presenter.run(_break)
    assert tasks.wait_idle()
    assert hooked == [ZeroDivisionError]


def test_busy_follows_the_work_also_when_it_is_cancelled(presenter: Presenter, tasks: TaskRunner) -> None:
    busy: list[bool] = []
    ends: list[str] = []
    presenter.busy.connect(busy.append)

    def call(progress: Progress) -> None:
        while True:
            progress.check()
            threading.Event().wait(0.001)

    task = presenter.work("compute", call, cancelled=lambda: ends.append("cancelled"), progress=lambda *_step: None)
    task.cancel()
    assert tasks.wait_idle()
    assert (busy, ends) == ([True, False], ["cancelled"])


def test_errors_of_the_protocol_and_of_a_full_disk_have_sentences() -> None:
    for problem in IdentifierProblem:
        explained = explain(InvalidIdentifier(problem))
        assert explained is not None
        assert problem.value not in explained.sentence
    full = explain(OSError(errno.ENOSPC, "no space"))
    assert full is not None
    assert full.code == "disk-full"


def test_a_code_without_a_sentence_still_makes_one_and_a_stranger_makes_none() -> None:
    explained = explain(KnownError("never-heard-of"))
    assert explained is not None
    assert "never-heard-of" in explained.sentence
    assert explain(ValueError("plain")) is None

    class Foreign(Exception):
        code = "e3q8"

    assert explain(Foreign()) is None


def test_parameters_fill_the_sentence_and_a_missing_one_leaves_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    table = {"full": ("{group} has {places} places.", "")}
    monkeypatch.setattr("desktop.views.wording.wording", lambda: table)
    explained = explain(KnownError("full", group="Балапан"))
    assert explained is not None
    assert explained.sentence == "Балапан has — places."


def test_two_tables_may_not_word_one_code_differently() -> None:
    with pytest.raises(ValueError, match="'a'"):
        gather([{"a": ("x", "")}, {"a": ("y", "")}])
    assert wording()["disk-full"]

"""The crash dialog and its hooks."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.views.crash import CrashDialog, CrashHooks, crash_report, running_versions

CHILD = "Әлібек Айсұлтан 210315500009"


def _broken(name: str) -> None:
    values = {"name": name}
    try:
        values["iin"]
    except KeyError as error:
        raise ValueError(f"no number for {name}") from error


def _caught() -> ValueError:
    try:
        _broken(CHILD)
    except ValueError as error:
        return error
    raise AssertionError


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[list[str]]:
    reports: list[str] = []
    hooks = CrashHooks(reports.append, running_versions("0.1"))
    hooks.install()
    yield reports
    hooks.uninstall()


def test_a_report_names_the_place_and_the_versions_and_nobody(qtbot: QtBot) -> None:
    report = crash_report(_caught(), running_versions("0.1"))
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "test_crash.py" in report
    assert "_broken" in report
    assert "Balabaqsha Office 0.1" in report
    for part in (*CHILD.split(), "no number", "iin", "/home", "/root"):
        assert part not in report


def test_the_dialog_shows_the_report_and_copies_it(qtbot: QtBot) -> None:
    dialog = CrashDialog("builtins.ValueError")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "builtins.ValueError"
    dialog.go_on.click()
    assert not dialog.isVisible()


def test_a_failure_on_the_gui_thread_and_one_in_a_worker_both_arrive(shown: list[str], qtbot: QtBot) -> None:
    error = _caught()
    sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(shown) == 1)
    worker = threading.Thread(target=_broken, args=(CHILD,))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert all("ValueError" in report and CHILD not in report for report in shown)


def test_while_a_report_is_shown_a_second_one_does_not_pile_up(qtbot: QtBot) -> None:
    reports: list[str] = []

    def show(report: str) -> None:
        reports.append(report)
        hooks._deliver("second")

    hooks = CrashHooks(show, {})
    error = _caught()
    hooks.handle(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(reports))
    assert len(reports) == 1


def test_the_hooks_give_back_what_they_took(qtbot: QtBot) -> None:
    before = (sys.excepthook, threading.excepthook)
    hooks = CrashHooks(lambda _report: None, {})
    hooks.install()
    assert sys.excepthook != before[0]
    hooks.uninstall()
    assert (sys.excepthook, threading.excepthook) == before

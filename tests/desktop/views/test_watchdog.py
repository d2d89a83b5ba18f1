"""The window's own thread waits for nothing: whatever is pressed, the database and the network are asked elsewhere.

It is found out where the work is done, which no busy machine can blur, and how much of the processor the window's thread takes
for each turn of the event loop. With a thousand children that is measured by `make soak` (tests/soak/test_window.py).
"""

from __future__ import annotations

import gc
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.groups import list_groups
from desktop.services.roles import Role
from tests.desktop.views.contracts.office import Stage, make_stage
from tests.desktop.views.whole_window import Seen, WholeWindow, nobody_answers, signed_in, things, written_down
from tests.soak.turns import longest_turn, pace, watched

HELD_MS = 150.0  # 50 are wanted and `make soak` tells them; here other tests run beside, and each page is a first time
DIALOGS = {
    "AbsenceDialog",
    "AcceptDialog",
    "AllTimesheetsDialog",
    "CertificateDialog",
    "CheckFileDialog",
    "CheckTimesheetDialog",
    "ChildDialog",
    "ContractReasonDialog",
    "DeclineDialog",
    "ExportContractsDialog",
    "GroupDialog",
    "ImportDialog",
    "PapersDialog",
    "PrepareContractDialog",
    "PromotionDialog",
    "RosterDialog",
}


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Stage]:
    made = make_stage(tmp_path_factory.mktemp("office"))
    yield made
    made.workspace.tasks.shutdown()
    made.workspace.office.close()


@dataclass
class Walked:
    """What was seen while a director pressed everything there is, and the longest turn of each act in ms at a quiet pace."""

    seen: Seen
    turns: dict[str, float] = field(default_factory=dict)


@pytest.fixture(scope="module")
def walk(stage: Stage) -> Walked:
    places = things(stage)
    window = WholeWindow(signed_in(stage, Role.DIRECTOR))
    gc.freeze()  # as the program does: what other tests left behind is not looked at again
    try:
        with nobody_answers(), written_down() as seen, watched() as turns:
            walk = Walked(seen)

            def measure(act: Callable[[], object]) -> None:
                slower = pace()
                turns.forget()
                act()
                window.settle()
                turns.awake()
                walk.turns[seen.doing] = turns.longest / max(slower, pace())

            window.walk(seen, window.places(places), measure)
            window.close()
    finally:
        gc.unfreeze()
    return walk


@pytest.fixture(scope="module")
def walked(walk: Walked) -> Seen:
    return walk.seen


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_hand_reaches_every_page_and_the_main_dialogs(walked: Seen) -> None:
    assert len(walked.done) > 200
    assert {name.split()[0] for name in walked.done} == {
        "today",
        "groups",
        "enrolment",
        "contracts",
        "attendance",
        "menu",
        "journal",
        "settings",
    }
    assert walked.dialogs >= DIALOGS, f"not opened: {DIALOGS - walked.dialogs}"
    assert len(walked.gone) < len(walked.done) / 8, f"taken away by what was pressed before: {walked.gone}"


def test_no_act_holds_the_window(walk: Walked) -> None:
    slow = {name: round(ms) for name, ms in walk.turns.items() if ms > HELD_MS}
    assert slow == {}


def test_work_in_the_windows_thread_is_measured(qapp: QApplication, stage: Stage) -> None:
    with watched() as turns:
        assert longest_turn(turns, stage.workspace.tasks, partial(sum, range(3_000_000))) > 20


def test_the_database_is_never_asked_in_the_windows_thread(walked: Seen) -> None:
    assert walked.sql == []


def test_no_connection_is_made_in_the_windows_thread(walked: Seen) -> None:
    assert walked.sockets == []


def test_nothing_that_is_pressed_breaks(walked: Seen) -> None:
    assert walked.broken == []


def test_a_statement_or_a_connection_in_the_windows_thread_is_seen(stage: Stage) -> None:
    with written_down() as seen:
        stage.workspace.office.ask(list_groups)
        with socket.socket() as one, pytest.raises(OSError, match=r"refused|111|Errno"):
            one.connect(("127.0.0.1", 1))
        assert stage.workspace.tasks.wait_idle(5)
        stage.workspace.tasks.submit("database", lambda: stage.workspace.office.ask(list_groups))
        before = len(seen.sql)
        assert stage.workspace.tasks.wait_idle(5)
    assert seen.sql
    assert len(seen.sql) == before, "what a lane asks is no matter"
    assert len(seen.sockets) == 1

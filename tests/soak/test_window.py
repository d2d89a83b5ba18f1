"""How long the window does not answer with a thousand children, whatever is pressed: every page, tab, button, menu and dialog.

All the while an exchange is under way with a portal that takes seconds over each answer.
"""

from __future__ import annotations

import gc
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.__main__ import once_painted
from desktop.app import collector
from desktop.app.collector import QuietCollector
from desktop.services.roles import Role
from tests.desktop.conftest import qapp  # noqa: F401 - a fixture
from tests.desktop.views.contracts.office import make_stage
from tests.desktop.views.large_office import enlarge
from tests.desktop.views.whole_window import WholeWindow, nobody_answers, signed_in, things, written_down
from tests.soak.conftest import Budget
from tests.soak.slow_portal import slow_portal
from tests.soak.turns import collector_watched, longest_turn, watched

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LONGEST_TURN_MS = 50.0  # at a quiet machine's pace


def test_no_page_or_dialog_of_the_window_holds_it_up(
    qapp: QApplication,  # noqa: F811
    tmp_path: Path,
    budget: Budget,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not budget(0, 1):
        pytest.skip("times are measured by make soak alone")
    stage = make_stage(tmp_path)
    places = things(stage)
    stage.workspace.office.do(enlarge)
    slowest: dict[str, float] = {}
    usual = gc.get_threshold()
    try:
        with (
            ExitStack() as pauses,
            slow_portal(stage.workspace) as portal,
            nobody_answers(),
            written_down() as seen,
            watched() as turns,
        ):
            tools = replace(signed_in(stage, Role.DIRECTOR), exchange_now=portal.exchange_now)
            window = WholeWindow(tools, painted=True)
            once_painted()  # as the program does once its window is painted
            monkeypatch.setattr(collector, "QUIET_MS", 20)  # a person leaves more than that between two acts
            QuietCollector(qapp, stage.workspace.tasks, stage.workspace.tasks)
            walks = pauses.enter_context(collector_watched())

            def measure(act: object) -> None:
                begun = time.perf_counter()
                taken = longest_turn(turns, stage.workspace.tasks, act)  # type: ignore[arg-type]
                wall = (time.perf_counter() - begun) * 1000
                print(f"{taken:8.1f} ms  (all that followed: {wall:.0f} ms on the wall)  {seen.doing}", flush=True)
                slowest[seen.doing] = max(slowest.get(seen.doing, 0.0), taken)

            window.walk(seen, window.places(places), measure)
            window.close()
    finally:
        gc.unfreeze()
        gc.set_threshold(*usual)
        stage.workspace.tasks.shutdown()
        stage.workspace.office.close()
    for name, taken in sorted(slowest.items(), key=lambda one: -one[1])[:40]:
        print(f"{taken:8.1f} ms  {name}{'  (too long)' if taken > LONGEST_TURN_MS else ''}")
    print(f"walks of the garbage collector: {len(walks)}, the longest {max(walks):.1f} ms")
    print(f"the portal took {portal.calls} calls; exchanges ended: {Counter(portal.outcomes)}")
    assert portal.calls > len(portal.outcomes) > 5, "an exchange was under way all the while"
    assert (seen.sql, seen.sockets, seen.broken) == ([], [], [])
    assert max(walks) <= LONGEST_TURN_MS, "a walk of the collector holds up every thread"
    assert {name: taken for name, taken in slowest.items() if taken > LONGEST_TURN_MS} == {}

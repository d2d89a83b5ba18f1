"""When the office exchanges: at the start, soon after edits, sooner or later after a failure, and never after the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop.app import exchange_driver
from desktop.app.exchange_driver import EVERY_MS, ExchangeDriver
from desktop.services.changes import Changes
from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import sign_in
from desktop.services.sync.cycle import Exchange
from desktop.services.sync.status import SyncState, SyncStatus
from desktop.views.change_bus import ChangeBus
from desktop.views.task_runner import TaskRunner
from tests.desktop.app.conftest import PASSWORD

SYNCHRONISED = SyncStatus(SyncState.SYNCHRONISED)
COMPLETE = Exchange("complete", status=SYNCHRONISED)
AWAY = Exchange("portal-away", status=SyncStatus(SyncState.OFFLINE))
NOT_CONNECTED = Exchange("not-connected")
EDIT = Changes(frozenset({("mark", "c:1"), ("outbox", "")}))


class Longest(Random):
    """Always the end of the range: the ceiling of each delay shows."""

    def uniform(self, a: float, b: float) -> float:
        return b


@dataclass
class Portal:
    """What the exchanges come to, one after the other; the last is repeated. `gate` holds them while it is closed."""

    results: list[Exchange | Exception] = field(default_factory=lambda: [COMPLETE])
    runs: int = 0
    gate: threading.Event = field(default_factory=threading.Event)

    def run(self, office: Any, client: Any) -> Exchange:
        self.gate.wait(10)
        self.runs += 1
        result = self.results.pop(0) if len(self.results) > 1 else self.results[0]
        if isinstance(result, Exception):
            raise result
        return result


@dataclass
class Set:
    """A driver on a real office, the bus it listens to and what its exchanges come to."""

    driver: ExchangeDriver
    bus: ChangeBus
    tasks: TaskRunner
    portal: Portal

    def exchange(self) -> int:
        """Exchange once, and how many milliseconds until the next."""
        self.driver.exchange_now()
        self.tasks.wait_idle()
        return self.next_ms

    @property
    def next_ms(self) -> int:
        timer = self.driver._timer
        return timer.interval() if timer.isActive() else -1


@pytest.fixture
def made(qapp: QApplication, key: bytes, folder: OfficeFolder, around: Surroundings) -> Iterator[Set]:
    office = sign_in(folder, "director", PASSWORD, around).office
    tasks, bus, portal = TaskRunner(), ChangeBus(), Portal()
    portal.gate.set()
    driver = ExchangeDriver(office, tasks, bus, lambda _: pytest.fail("no client here"), Longest(), run=portal.run)
    yield Set(driver, bus, tasks, portal)
    portal.gate.set()
    driver.stop()
    tasks.wait_idle()
    tasks.shutdown()
    driver.deleteLater()
    office.close()


def test_the_start_exchanges_at_once_and_then_every_few_minutes(made: Set) -> None:
    heard: list[SyncStatus] = []
    made.driver.status_changed.connect(heard.append)
    made.driver.start()
    made.tasks.wait_idle()
    assert made.portal.runs == 1
    assert made.next_ms == EVERY_MS
    assert heard[0].state is SyncState.NOT_CONNECTED, "where things stand is shown before anything came back"
    assert heard[-1] is SYNCHRONISED


def test_a_pc_that_was_shut_out_asks_no_more_by_itself_and_edits_wait(made: Set) -> None:
    made.portal.results = [Exchange("device-revoked", status=SyncStatus(SyncState.DEVICE_REVOKED)), COMPLETE]
    assert made.exchange() == -1
    made.bus.publish(EDIT)
    made.tasks.wait_idle()
    assert (made.portal.runs, made.next_ms) == (1, -1)
    made.bus.publish(Changes(frozenset({("portal", "o")})))
    made.tasks.wait_idle()
    assert (made.portal.runs, made.next_ms) == (2, EVERY_MS), "connected anew, it goes on"


def test_failures_are_tried_again_ever_later_and_a_success_begins_anew(made: Set) -> None:
    made.portal.results = [AWAY]
    waits = [made.exchange() for _ in range(12)]
    assert waits[:4] == [4_000, 8_000, 16_000, 32_000]
    assert waits == sorted(waits)
    assert waits[-1] == 15 * 60 * 1000
    made.portal.results = [COMPLETE, AWAY]
    assert made.exchange() == EVERY_MS
    assert made.exchange() == 4_000


def test_the_portals_own_wish_to_wait_is_kept(made: Set) -> None:
    made.portal.results = [Exchange("portal-busy", status=SyncStatus(SyncState.OFFLINE), retry_after=120.0)]
    assert made.exchange() == 120_000


def test_an_office_without_a_portal_waits_for_nothing_until_it_is_connected(made: Set, qtbot: QtBot) -> None:
    made.portal.results = [NOT_CONNECTED, COMPLETE]
    assert made.exchange() == -1
    made.bus.publish(Changes(frozenset({("portal", "o")})))
    made.tasks.wait_idle()
    assert made.portal.runs == 2
    assert made.next_ms == EVERY_MS


def test_a_burst_of_edits_is_one_exchange(made: Set, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange_driver, "AFTER_EDIT_MS", 100)
    made.exchange()
    for _ in range(20):
        made.bus.publish(EDIT)
    assert made.portal.runs == 1
    qtbot.waitUntil(lambda: made.portal.runs == 2)
    qtbot.wait(250)
    assert made.portal.runs == 2


def test_what_needs_no_portal_starts_no_exchange(made: Set) -> None:
    made.exchange()
    made.bus.publish(Changes(frozenset({("exchange", "")})))
    assert made.next_ms == EVERY_MS


def test_an_edit_does_not_overrule_the_portals_wish_to_wait(made: Set) -> None:
    made.portal.results = [Exchange("portal-busy", status=SyncStatus(SyncState.OFFLINE), retry_after=120.0), COMPLETE]
    made.exchange()
    made.bus.publish(EDIT)
    assert made.next_ms == 120_000
    assert made.exchange() == EVERY_MS, "a person who asks is not made to wait"
    made.bus.publish(EDIT)
    assert made.next_ms == exchange_driver.AFTER_EDIT_MS


def test_an_edit_during_a_failures_wait_is_not_put_off(made: Set) -> None:
    made.portal.results = [AWAY]
    for _ in range(4):
        made.exchange()
    made.bus.publish(EDIT)
    assert made.next_ms == exchange_driver.AFTER_EDIT_MS


def test_edits_and_calls_during_an_exchange_lead_to_one_more(made: Set, qtbot: QtBot) -> None:
    made.portal.gate.clear()
    made.driver.exchange_now()
    assert made.driver.running
    for _ in range(3):
        made.driver.exchange_now()
        made.bus.publish(EDIT)
    made.portal.gate.set()
    qtbot.waitUntil(lambda: made.portal.runs == 2)
    made.tasks.wait_idle()
    qtbot.wait(30)
    assert made.portal.runs == 2
    assert made.next_ms == EVERY_MS


def test_what_the_exchange_changed_is_told(made: Set) -> None:
    came = Changes(frozenset({("child", "1")}))
    made.portal.results = [Exchange("complete", changes=came, status=SYNCHRONISED)]
    heard: list[Changes] = []
    made.bus.changed.connect(heard.append)
    made.exchange()
    assert heard == [came]


def test_after_the_end_no_exchange_begins(made: Set, qtbot: QtBot) -> None:
    made.exchange()
    made.driver.stop()
    assert made.next_ms == -1
    made.bus.publish(EDIT)
    made.driver.exchange_now()
    made.tasks.wait_idle()
    assert made.portal.runs == 1


@pytest.mark.parametrize("result", [COMPLETE, AWAY])
def test_an_exchange_that_ends_after_the_end_plans_no_other(made: Set, result: Exchange) -> None:
    made.portal.results = [result]
    made.portal.gate.clear()
    made.driver.exchange_now()
    made.driver.exchange_now()
    made.driver.stop()
    made.portal.gate.set()
    made.tasks.wait_idle()
    assert made.portal.runs == 1
    assert made.next_ms == -1


def test_a_disk_that_does_not_answer_is_no_defect_and_the_exchange_is_tried_again(made: Set) -> None:
    made.portal.results = [KnownError("disk-error")]
    with capture_exceptions() as shown:
        wait = made.exchange()
    assert shown == []
    assert wait == 4_000


def test_a_defect_is_shown_and_the_exchange_tried_again(made: Set) -> None:
    made.portal.results = [ZeroDivisionError("a defect")]
    with capture_exceptions() as shown:
        wait = made.exchange()
    assert [kind for kind, *_ in shown] == [ZeroDivisionError]
    assert wait == 4_000
    assert not made.driver.running

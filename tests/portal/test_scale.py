"""The portal as a server: several processes, clocks on two machines at once, the night's work, housekeeping."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import requests
from sqlalchemy import Engine, text

from portal import nightly
from portal.nightly import NightsWork, next_run
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from portal.services.deadlines import Swept, sweep_country
from portal.services.housekeeping import only_one, tidy
from tests.portal.conftest import TIMEOUT, Parent
from tests.portal.test_program import ROOT, SECONDS


def later(clock: ShiftedClock, days: int) -> None:
    clock.set(clock.now() + timedelta(days=days))


def kinds(portal: Portal) -> list[str]:
    """What parents were told by the clocks."""
    query = text(
        "SELECT kind FROM notice WHERE box = 'inbox' AND kind NOT IN ('voucher-issued', 'application-taken') ORDER BY id"
    )
    with portal.engine.begin() as connection:
        return list(connection.execute(query).scalars())


def test_two_machines_sweep_at_once_and_everything_happens_once(
    portal: Portal, clock: ShiftedClock, new_parent: Callable[[], Parent], new_office: Callable[..., object]
) -> None:
    office = new_office(0)
    families = [new_parent() for _ in range(6)]
    for family in families[:3]:
        family.choose(office)
    later(clock, 20)
    start = threading.Barrier(2)
    found: list[Swept] = []

    def machine() -> None:
        start.wait()
        found.append(sweep_country(portal, kindergartens=1, applications=1))

    machines = [threading.Thread(target=machine) for _ in range(2)]
    for one in machines:
        one.start()
    for one in machines:
        one.join()
    assert replace(found[0] + found[1], reminders=0) == Swept(stop_listed=3, expired=3, changes=6)
    told = kinds(portal)
    assert (told.count("stop-listed"), told.count("term-expired")) == (3, 3)


def test_a_last_day_is_reminded_of_once(portal: Portal, clock: ShiftedClock, parent: Parent) -> None:
    later(clock, 2)
    assert sweep_country(portal).reminders == 1
    assert sweep_country(portal) == Swept()
    assert kinds(portal) == ["voucher-last-day"]
    with portal.engine.begin() as connection:
        row = connection.execute(text("SELECT iin, link, details FROM notice WHERE kind = 'voucher-last-day'")).one()
    assert (row.iin, row.link) == (parent.iin, f"/applications/{parent.application_id}")
    assert row.details["due"] == "2026-03-04"


def test_only_one_machine_does_the_nights_work(portal: Portal, clock: ShiftedClock) -> None:
    del clock
    with only_one(portal.engine, nightly._KEY) as mine:
        assert mine
        assert nightly.work(portal) is None
    assert nightly.work(portal) == NightsWork(Swept(), 0)


def test_the_night_begins_soon_after_midnight_in_almaty() -> None:
    assert next_run(datetime(2026, 3, 2, 18, 0, tzinfo=UTC)) == datetime(2026, 3, 2, 19, 5, tzinfo=UTC)
    assert next_run(datetime(2026, 3, 2, 19, 5, tzinfo=UTC)) == datetime(2026, 3, 3, 19, 5, tzinfo=UTC)


def test_a_failed_night_is_tried_again_and_stops_with_the_server(portal: Portal, clock: ShiftedClock) -> None:
    tried, twice = [], threading.Event()

    def fail(_: Portal) -> NightsWork | None:
        tried.append(clock.now())
        if len(tried) == 2:
            twice.set()
            return None
        clock.set(clock.now() + nightly.AGAIN_AFTER_FAULT)
        raise RuntimeError("the database went away")

    with nightly.nightly(portal, fail):
        assert twice.wait(10)
    assert len(tried) == 2


def test_what_nobody_needs_is_thrown_away_in_batches(portal: Portal, clock: ShiftedClock, parent: Parent, office: object) -> None:
    old, new = clock.now() - timedelta(days=91), clock.now()
    with portal.engine.begin() as connection:
        for number, at in enumerate((old, old, old, new)):
            connection.execute(
                text(
                    "INSERT INTO operation_result (op_id, organisation_id, device_id, kind, entity, body_sha256, result,"
                    " claimed_at, applied_at) VALUES (:n, :o, '', '', '', '', '{}', :at, :at)"
                ),
                {"n": str(number), "o": office.organisation_id, "at": at},  # type: ignore[attr-defined]
            )
        connection.execute(
            text(
                "INSERT INTO upload (id, owner, sha256, size, media_type, received, started_at)"
                " VALUES ('u', '', '', 1, '', 0, :at)"
            ),
            {"at": old},
        )
        connection.execute(
            text(
                "INSERT INTO web_session (token_sha256, iin, role, remembered, began_at, seen_at, expires_at)"
                " VALUES ('s', :iin, 'parent', false, :at, :at, :at)"
            ),
            {"iin": parent.iin, "at": old},
        )
    gone = tidy(portal, at_once=2)
    assert (gone["operation_result"], gone["upload"], gone["web_session"]) == (3, 1, 1)
    assert sum(tidy(portal).values()) == 0


@pytest.fixture
def by_two(engine: Engine) -> dict[str, str]:
    return os.environ | {"DATABASE_URL": engine.url.render_as_string(hide_password=False)}


def test_two_processes_serve_one_portal(by_two: dict[str, str], engine: Engine) -> None:
    command = [sys.executable, "-m", "portal", "serve", "--port", "0", "--without-tls", "--workers", "2"]
    process = subprocess.Popen(command, cwd=ROOT, env=by_two, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        said = json.loads(process.stdout.readline())
        assert len(set(said["workers"])) == 2
        epochs = {requests.get(f"{said['url']}/v1/meta", timeout=TIMEOUT).json()["epoch"] for _ in range(20)}
        assert len(epochs) == 1
        with engine.connect() as connection:
            served_by = text("SELECT count(DISTINCT client_port) + count(DISTINCT pid) FROM pg_stat_activity")
            assert connection.execute(served_by).scalar_one() >= 2
        os.kill(said["workers"][0], 9)
        assert process.wait(SECONDS) == 2, "whoever supervises starts all anew"
    finally:
        process.kill()
        process.communicate()

"""Kills the portal's server over and over while an office works and exchanges. `nursery.run("crash_portal", plan)`.

PostgreSQL stays; the office resolves what it has no answer to by asking again, and the effect is there exactly once.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import time
import traceback
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.engine.default import DefaultDialect

from desktop.services.folder import OfficeFolder
from desktop.services.opening import sign_in
from desktop.services.sync import connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.digest import differing
from desktop.services.unit_of_work import Office
from eds.testing import KeyKind, Person, TestAuthority
from portal import server
from portal.app import build_app, build_portal
from portal.database import connect, embedded_server, migrate
from portal.services.clock import ShiftedClock
from portal.services.organisations import create_organisation
from protocol.canonical import sha256_hex
from protocol.messages.entities import OrganisationBody
from tests.soak.crash_load import LATER, LOGIN, NOW, PASSWORD, Life, make_office, surroundings
from tests.soak.crash_points import Death, around

BIN, KEY_PASSWORD = "120140000007", "Құпия-сөз-2026"
LONGEST_LIFE, LIFE_AT_A_POINT = 1.2, 2.5
POINTS = ("statement.after", "commit.before", "commit.after", "answer.before", "answer.begun", "answer.after")
TWICE = """SELECT e.type, e.id, e.version, count(*) FROM entity e JOIN operation_result r
    ON r.organisation_id = e.organisation_id AND r.entity = e.type || ':' || e.id AND r.result->>'status' = 'applied'
    WHERE e.type IN ('group', 'child_month', 'absence_document') GROUP BY 1, 2, 3 HAVING count(*) <> e.version"""

Send = Callable[[dict[str, Any]], Awaitable[None]]


class DyingAnswers:
    """An ASGI layer with the moments of an answer: before it, between its head and its body, after it."""

    def __init__(self, app: Any, death: Death) -> None:
        self._app, self._death = app, death

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Send) -> None:
        async def watched(message: dict[str, Any]) -> None:
            self._death.reached("answer.before" if message["type"] == "http.response.start" else "answer.begun")
            await send(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                self._death.reached("answer.after")

        await self._app(scope, receive, watched)


@dataclass
class Report:
    """What came of it."""

    kills: int = 0
    points: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    operations: int = 0
    blobs: int = 0


class Trial:
    """One portal, one office, many deaths of the server."""

    def __init__(self, plan: dict[str, Any], address: str) -> None:
        self._kills, self._rng = int(plan["kills"]), Random(plan["seed"])
        self._place, self._address = Path(plan["folder"]), address
        self._folder = OfficeFolder(self._place / "office")
        self._authority = TestAuthority.create(NOW)
        self.report = Report()
        with socket.create_server(("127.0.0.1", 0)) as found:
            self._port = found.getsockname()[1]

    def run(self) -> Report:
        """Every life, and a last look."""
        self._prepare()
        calm = self._serve(Death("", 0))
        head = Person("Үлгі", "Гүлнар", "Маратқызы", "800101400019", BIN, "Балабақша")
        p12 = self._authority.issue(head, password=KEY_PASSWORD, kind=KeyKind.HEAD)
        make_office(self._folder, BIN, self._url, p12, KEY_PASSWORD)
        _kill(calm)
        for _ in range(self._kills):
            self._life()
        calm = self._serve(Death("", 0), LATER)
        self._settle("at the end")
        self._portal_is_whole()
        _kill(calm)
        return self.report

    @property
    def _url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def _prepare(self) -> None:
        engine = connect(self._address)
        migrate(engine)
        with build_portal(engine, self._authority.trust()).transaction() as act:
            create_organisation(act, OrganisationBody(bin=BIN, name_kk="Балабақша", name_ru="Детский сад"))
        engine.dispose()

    def _serve(self, death: Death, now: datetime = NOW) -> int:
        """A server in a process of its own, ready; its pid. One that stays has the time at which nothing waits any more."""
        ready, said = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                self._be_the_server(said, death, now)
            except BaseException:  # noqa: BLE001 - a child never comes back
                traceback.print_exc()
            finally:
                os._exit(1)
        os.close(said)
        begun = os.read(ready, 1)
        os.close(ready)
        if not begun:
            raise RuntimeError("the server did not start")
        return child

    def _be_the_server(self, said: int, death: Death, now: datetime) -> None:
        clock = ShiftedClock()
        clock.set(now)
        portal = build_portal(connect(self._address), self._authority.trust(), clock=clock)
        app = DyingAnswers(build_app(portal), death)
        with server.running(app, port=self._port):  # type: ignore[arg-type]
            around(DefaultDialect, "do_commit", "commit", death)
            around(DefaultDialect, "do_execute", "statement", death)
            os.write(said, b"!")
            time.sleep(3600)

    def _life(self) -> None:
        at_point = self.report.kills % 2 == 1
        point = POINTS[self.report.kills // 2 % len(POINTS)] if at_point else ""
        # The first answers and commits are the token's and the greeting's: deaths are spread over the whole exchange.
        life = self._serve(Death(point, self._rng.randint(1, 60 if point == "statement.after" else 14)))
        office = os.fork()
        if office == 0:
            self._be_the_office(Random(self._rng.random()))
        ended = _end_of(life, LIFE_AT_A_POINT if at_point else self._rng.uniform(0.05, LONGEST_LIFE))
        if self._rng.random() < 0.5:
            time.sleep(0.1)  # the office sees that nobody answers; else it is cut off in the middle of its own
        _kill(office)
        self.report.kills += 1
        self.report.points[point if ended else "random moment"] += 1
        if self.report.kills % 10 == 0:
            calm = self._serve(Death("", 0), LATER)
            self._settle(point or "random moment")
            _kill(calm)

    def _be_the_office(self, rng: Random) -> None:
        try:
            Life(self._folder, self._place / "told", rng, with_portal=True, syncing=True).run()
        except BaseException:  # noqa: BLE001 - a child never comes back
            traceback.print_exc()
        finally:
            os._exit(1)

    def _settle(self, when: str) -> None:
        """With a portal that stays, everything arrives and both hold the same."""
        office = sign_in(self._folder, LOGIN, PASSWORD, surroundings(now=LATER)).office
        done = [exchange(office, connection.client_for) for _ in range(2)][-1]
        if done.status.state != "synchronised":
            self.report.wrong.append(f"{when}: {done.outcome}, {done.status}")
        self.report.wrong += [f"{when}: the portal holds another {kind}" for kind in _differences(office)]
        office.close()

    def _portal_is_whole(self) -> None:
        engine = connect(self._address)
        self.report.wrong += [f"more than once: {row}" for row in _rows(engine, TWICE)]
        chunks: dict[str, bytes] = {}
        for name, content in _rows(engine, "SELECT sha256, content FROM blob_chunk ORDER BY sha256, start"):
            chunks[name] = chunks.get(name, b"") + bytes(content)
        names = [row[0] for row in _rows(engine, "SELECT sha256 FROM blob WHERE size > 0")]
        self.report.wrong += [f"torn: {name}" for name in names if sha256_hex(chunks.get(name, b"")) != name]
        self.report.blobs = len(names)
        self.report.operations = _rows(engine, "SELECT count(*) FROM operation_result")[0][0]
        engine.dispose()


def _rows(engine: Engine, words: str) -> list[Any]:
    with engine.connect() as asked:
        return list(asked.execute(text(words)))


def _differences(office: Office) -> tuple[str, ...]:
    view = office.ask(connection.link_view)
    assert view is not None
    client = connection.client_for(view)
    try:
        return differing(office, client)
    finally:
        client.close()


def _end_of(child: int, patience: float) -> bool:
    """Whether the child died at its named point; after `patience` seconds it is killed."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if os.waitpid(child, os.WNOHANG)[0]:
            return True
        time.sleep(0.005)
    _kill(child)
    return False


def _kill(child: int) -> None:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


if __name__ == "__main__":
    plan = json.load(sys.stdin)
    with embedded_server(Path(plan["folder"]) / "postgres" / "data") as address:
        report = Trial(plan, address).run()
    print(json.dumps(vars(report)))

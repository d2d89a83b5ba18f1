"""A portal that takes seconds over each answer, and a PC that exchanges with it all the while."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random

from desktop.app.exchange_driver import ExchangeDriver
from desktop.models.exchange import PortalLink
from desktop.services.sync.link import LinkView
from desktop.services.sync.portal_client import DeviceIdentity, PortalClient
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.task_runner import TaskRunner
from desktop.views.workspace import Workspace
from protocol.messages.envelope import Meta

ANSWER_SECONDS = 2.0


@dataclass(slots=True)
class SlowPortal:
    """What happened at it: calls it took, and exchanges a PC has ended; the next begins at once."""

    exchange_now: Callable[[], None]
    calls: int = 0
    outcomes: list[str] = field(default_factory=list)


@contextmanager
def slow_portal(workspace: Workspace) -> Iterator[SlowPortal]:
    """Connect an office to a portal that tells of itself after seconds, and after seconds more has no time for anything else.

    The exchanges are the program's own, over a real socket, on the same database; they run in lanes of their own, so that a test
    can wait for what the window does without waiting for the portal.
    """
    over, tasks = threading.Event(), TaskRunner()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(over, lambda: _count(told))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        workspace.office.do(_connect, f"http://127.0.0.1:{server.server_port}")
        driver = ExchangeDriver(workspace.office, tasks, workspace.bus, _client, Random(1))
        told = SlowPortal(driver.exchange_now)
        driver.finished.connect(lambda exchange: told.outcomes.append(exchange.outcome))
        driver.finished.connect(lambda _exchange: driver.exchange_now())
        driver.exchange_now()
        try:
            yield told
        finally:
            driver.stop()
            over.set()
            tasks.shutdown()
            server.shutdown()


def _count(told: SlowPortal) -> None:
    told.calls += 1


def _client(link: LinkView) -> PortalClient:
    return PortalClient(PortalAddress(link.url), DeviceIdentity(link.device_id, link.device_key))


def _connect(uow: UnitOfWork, url: str) -> None:
    uow.session.add(PortalLink(id=1, url=url, device_id="d", organisation_id="o", device_key="00" * 32, epoch="e", cursor=""))


def _handler(over: threading.Event, called: Callable[[], None]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            meta = Meta(epoch="e", server_time=datetime.now(UTC), rules_version=1, calendar_version=1)
            self._answer(200, json.dumps(meta.wire()).encode())

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self._answer(503, b"{}")

        def _answer(self, status: int, content: bytes) -> None:
            called()
            over.wait(ANSWER_SECONDS)
            try:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
            except OSError:
                self.close_connection = True  # the program no longer waits for it

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    return Handler

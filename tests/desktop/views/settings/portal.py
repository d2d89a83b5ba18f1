"""A portal that enrols a computer: real HTTP on this machine."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import uuid_utils

from protocol.messages.base import Message
from protocol.messages.envelope import Challenge, Device, Meta

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)


def new_id() -> str:
    return str(uuid_utils.uuid7())


class _Portal(BaseHTTPRequestHandler):
    """The three requests of an enrolment, as the portal answers them."""

    answers: ClassVar[dict[str, Callable[[], Message]]] = {
        "/v1/meta": lambda: Meta(epoch=new_id(), server_time=NOW, rules_version=1, calendar_version=1),
        "/v1/devices/challenge": lambda: Challenge(challenge_id=new_id(), nonce="11" * 16, expires_at=NOW),
        "/v1/devices": lambda: Device(device_id=new_id(), organisation_id=new_id(), registered_at=NOW),
    }

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self._answer()

    def log_message(self, *_words: object) -> None:
        return

    def _answer(self) -> None:
        message: Message = self.answers[self.path]()
        body = json.dumps(message.wire()).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def enrolling_portal() -> Iterator[str]:
    """Its address, for as long as the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Portal)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

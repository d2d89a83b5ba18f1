"""The wire between an office and the portal in one process: real bytes of HTTP both ways, and everything that cuts and bends it.

`requests` sends through an adapter that hands the request to the real application and reads its answer back, as bytes, with the
same HTTP parser as from a socket. So an answer cut in the middle of a header is read as it would be read from a cut connection.
"""

from __future__ import annotations

import asyncio
import http.client
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import Any
from urllib.parse import urlsplit

import requests
from fastapi import FastAPI
from requests.adapters import BaseAdapter
from urllib3 import HTTPHeaderDict, HTTPResponse

from desktop.services.sync.portal_client import DeviceIdentity, PortalClient
from desktop.services.sync.transport import PortalAddress


class Killed(BaseException):
    """The process dies here: no handler of the program runs on."""


class Fault(Enum):
    """What happens to one request."""

    LOST_REQUEST = "lost request"
    LOST_ANSWER = "lost answer"
    DUPLICATE = "duplicate"
    LATE_COPY = "late copy"
    CUT = "cut"
    BROKEN = "500"
    BUSY = "503"
    REFUSED = "409"
    TOO_LARGE = "413"
    TOO_LARGE_AFTER = "413 after commit"
    UPGRADE = "426"
    CAPTIVE = "captive"
    REDIRECT = "redirect"
    STALL = "stall"
    STALL_AFTER = "stall after commit"
    KILL = "kill"
    KILL_AFTER = "kill after commit"


_REPLACED = {
    Fault.BROKEN: b"HTTP/1.1 500 Internal Server Error\r\ncontent-type: text/html\r\ncontent-length: 4\r\n\r\noops",
    Fault.BUSY: b"HTTP/1.1 503 Busy\r\ncontent-type: application/problem+json\r\nretry-after: 7\r\ncontent-length: 15\r\n\r\n"
    b'{"code":"busy"}',
    Fault.REFUSED: b"HTTP/1.1 409 Conflict\r\ncontent-type: application/problem+json\r\ncontent-length: 17\r\n\r\n"
    b'{"code":"locked"}',
    Fault.TOO_LARGE: b"HTTP/1.1 413 Too Large\r\ncontent-type: application/problem+json\r\ncontent-length: 20\r\n\r\n"
    b'{"code":"too-large"}',
    Fault.UPGRADE: b"HTTP/1.1 426 Upgrade Required\r\ncontent-type: application/problem+json\r\ncontent-length: 2\r\n\r\n{}",
    Fault.CAPTIVE: b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 27\r\n\r\n<form action=login></form>\n",
    Fault.REDIRECT: b"HTTP/1.1 302 Found\r\nlocation: http://wifi.example/\r\ncontent-length: 0\r\n\r\n",
}


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as the wire carries it."""

    method: str
    target: str
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Plan:
    """A fault, the number of the request it strikes (from 0), and where an answer is cut (thousandths of its length)."""

    fault: Fault
    at: int = 0
    place: int = 500


class Wire:
    """Carries requests to the application, one at a time, and lets one planned fault happen."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app
        self.loop = asyncio.new_event_loop()
        self.sent: list[Sent] = []
        self.poison = b""
        self.instead: bytes | None = None
        self.answered = b""
        self._plan: Plan | None = None
        self._late: list[tuple[int, Sent]] = []

    def forget(self) -> None:
        """Nothing is on the way and nothing is poisoned."""
        self.sent, self._late, self.poison, self.instead = [], [], b"", None

    def close(self) -> None:
        """Stop the application's threads."""
        self.loop.run_until_complete(self.loop.shutdown_default_executor())
        self.loop.close()

    @contextmanager
    def faulty(self, plan: Plan | None) -> Iterator[None]:
        """Let the plan's fault happen to the requests sent meanwhile."""
        self.sent, self._plan = [], plan
        try:
            yield
        finally:
            self._plan = None

    def arrive_late(self) -> None:
        """What lies on the way arrives now."""
        late, self._late = self._late, []
        for _, request in late:
            self.deliver(request)

    def carry(self, request: Sent) -> bytes:
        """The answer's bytes, or what the fault makes of them."""
        number, plan = len(self.sent), self._plan
        self.sent.append(request)
        if self.instead is not None:
            return self.instead
        if self.poison and self.poison in _plain(request):
            return _REPLACED[Fault.TOO_LARGE]
        fault = plan.fault if plan is not None and plan.at == number else None
        if fault is Fault.LATE_COPY:
            self._late.append((number, request))
        answer = b"" if fault in _BEFORE else self.deliver(request)
        if fault is Fault.DUPLICATE:
            answer = self.deliver(request)
        self.answered = answer
        return answer if fault is None or plan is None else _struck(fault, plan, answer)

    def deliver(self, request: Sent) -> bytes:
        """Hand a request to the application and write its answer as HTTP/1.1."""
        return self.loop.run_until_complete(_served(self.app, request))


_BEFORE = frozenset(
    {
        Fault.LOST_REQUEST,
        Fault.LATE_COPY,
        Fault.BROKEN,
        Fault.BUSY,
        Fault.REFUSED,
        Fault.TOO_LARGE,
        Fault.UPGRADE,
        Fault.CAPTIVE,
        Fault.REDIRECT,
        Fault.STALL,
        Fault.KILL,
    }
)


def _struck(fault: Fault, plan: Plan, answer: bytes) -> bytes:
    if fault in _REPLACED:
        return _REPLACED[fault]
    match fault:
        case Fault.TOO_LARGE_AFTER:
            return _REPLACED[Fault.TOO_LARGE]
        case Fault.CUT:
            return answer[: len(answer) * plan.place // 1000]
        case Fault.STALL | Fault.STALL_AFTER:
            raise requests.exceptions.ReadTimeout("nothing came for a long time")
        case Fault.KILL | Fault.KILL_AFTER:
            raise Killed
        case Fault.DUPLICATE:
            return answer
        case _:
            raise requests.exceptions.ConnectionError("connection reset")


def _plain(request: Sent) -> bytes:
    import gzip

    packed = (b"content-encoding", b"gzip") in request.headers
    return gzip.decompress(request.body) if packed else request.body


async def _served(app: FastAPI, request: Sent) -> bytes:
    parts = urlsplit(request.target)
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": "http",
        "path": parts.path,
        "raw_path": parts.path.encode(),
        "query_string": parts.query.encode(),
        "root_path": "",
        "headers": list(request.headers),
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
        "state": {},
    }
    waiting = [{"type": "http.request", "body": request.body, "more_body": False}]
    out = bytearray()

    async def receive() -> dict[str, Any]:
        return waiting.pop() if waiting else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            status = message["status"]
            out.extend(f"HTTP/1.1 {status} {http.client.responses.get(status, '')}\r\n".encode())
            for name, value in message["headers"]:
                out.extend(name + b": " + value + b"\r\n")
            out.extend(b"\r\n")
        elif request.method != "HEAD":
            out.extend(message.get("body", b""))

    await app(scope, receive, send)
    return bytes(out)


class WireAdapter(BaseAdapter):
    """A way of `requests` to the application over a wire."""

    def __init__(self, wire: Wire) -> None:
        super().__init__()
        self._wire = wire

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        """One request, one answer."""
        body = request.body or b""
        content = body.encode() if isinstance(body, str) else bytes(body)
        headers = tuple((name.lower().encode(), str(value).encode()) for name, value in request.headers.items())
        method = request.method or "GET"
        answer = self._wire.carry(Sent(method, request.path_url, headers, content))
        return _read(request, method, answer)

    def close(self) -> None:
        """Nothing is held open."""


class _Socket:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def makefile(self, *_: Any) -> io.BytesIO:
        """What came over the wire."""
        return io.BytesIO(self._content)


def _read(request: requests.PreparedRequest, method: str, answer: bytes) -> requests.Response:
    """The answer as `requests` gets it from a socket that closes after these bytes."""
    raw = http.client.HTTPResponse(_Socket(answer), method=method)  # type: ignore[arg-type]
    try:
        raw.begin()
    except http.client.HTTPException as error:
        raise requests.exceptions.ConnectionError(error) from error
    response = requests.Response()
    response.status_code = raw.status
    response.headers.update(raw.headers.items())
    response.raw = HTTPResponse(
        body=raw,
        headers=HTTPHeaderDict(raw.headers.items()),
        status=raw.status,
        preload_content=False,
        decode_content=False,
        enforce_content_length=True,
        original_response=raw,
        request_method=method,
    )
    response.request, response.url = request, request.url or ""
    return response


def client_over(wire: Wire, url: str, identity: DeviceIdentity | None = None) -> PortalClient:
    """The program's own client, whose connections go over the wire."""
    client = PortalClient(PortalAddress(url), identity)
    client._transport._session.mount("http://", WireAdapter(wire))
    return client

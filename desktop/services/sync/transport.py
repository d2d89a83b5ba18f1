"""One HTTP request to the portal, with everything a bad network does to it turned into a fault.

`requests`' timeout watches each single read, not the whole: a server that drips a byte now and then would hold it for ever. So a
watchdog shuts the connection when the total deadline passes, and the reads themselves are the stall watchdog. Answers are
inflated here with a cap, and their content type is checked: the sign-in page of a guest network answers 200 text/html.
"""

import gzip
import json
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import orjson
import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from desktop.services.errors import KnownError
from desktop.services.sync import faults
from desktop.services.sync.faults import PortalAway, PortalRefused
from protocol.messages.envelope import MAX_INFLATED_BYTES

COMPRESS_FROM = 1024
_JSON_TYPES = ("application/json", "application/problem+json")
_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class PortalAddress:
    """Where the portal is and how to get there: a proxy "http://host:port", a CA bundle to trust instead of the usual."""

    url: str
    proxy: str | None = field(default=None, repr=False)  # its password is in it
    ca_bundle: Path | None = None

    @property
    def base(self) -> str:
        """The address without a trailing slash.

        Raises:
            KnownError: "bad-portal-address"; "insecure-portal-address" for plain http to anything but this machine.
        """
        try:
            parts = urlsplit(self.url.strip())
            host = parts.hostname
            _ = parts.port
        except ValueError:
            raise KnownError(faults.BAD_ADDRESS, url=self.url) from None
        if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment or parts.username:
            raise KnownError(faults.BAD_ADDRESS, url=self.url)
        if parts.scheme == "http" and host not in ("localhost", "127.0.0.1", "::1"):
            raise KnownError(faults.INSECURE_ADDRESS, url=self.url)
        return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: for a connection, for any next byte, for the whole request."""

    connect: float = 10.0
    stall: float = 20.0
    total: float = 120.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, inflated. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def content_type(self) -> str:
        """The media type without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def json(self) -> Any:
        """The JSON content.

        Raises:
            KnownError: "captive-portal" for a web page; PortalAway for half an answer or one that is not JSON.
        """
        if self.content_type not in _JSON_TYPES:
            raise KnownError(faults.CAPTIVE_PORTAL)
        try:
            return orjson.loads(self.body)
        except ValueError:
            raise PortalAway("the answer is not JSON") from None


class _Watchdog:
    """Knows the open sockets and shuts them when the deadline passes."""

    def __init__(self) -> None:
        self.connections: list[HTTPConnection] = []
        self.fired = False

    @contextmanager
    def over(self, seconds: float) -> Iterator[None]:
        self.fired = False
        timer = threading.Timer(seconds, self.bite)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def bite(self) -> None:
        """Shut what is open."""
        self.fired = True
        for connection in list(self.connections):
            sock = connection.sock
            if sock is not None:
                try:
                    sock.shutdown(2)
                except OSError:
                    continue


class _WatchedAdapter(HTTPAdapter):
    """An adapter whose connections the watchdog can reach."""

    def __init__(self, watchdog: _Watchdog) -> None:
        self._watchdog = watchdog
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Let the pools make watched connections."""
        super().init_poolmanager(*args, **kwargs)
        self._watch(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """The same through a proxy."""
        manager = super().proxy_manager_for(proxy, **kwargs)
        self._watch(manager)
        return manager

    def _watch(self, manager: Any) -> None:
        watchdog = self._watchdog

        class Plain(HTTPConnection):
            def connect(self) -> None:
                watchdog.connections.append(self)
                super().connect()

        class Secure(HTTPSConnection):
            def connect(self) -> None:
                watchdog.connections.append(self)
                super().connect()

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        manager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


class Transport:
    """Sends requests to one portal, one at a time."""

    def __init__(self, address: PortalAddress, patience: Patience | None = None, max_inflated: int = MAX_INFLATED_BYTES) -> None:
        self._base = address.base
        self._patience = patience or Patience()
        self._max_inflated = max_inflated
        self._watchdog = _Watchdog()
        self._aborted = False
        self.sent_bytes = self.received_bytes = 0
        self._session = requests.Session()
        self._session.trust_env = False
        adapter = _WatchedAdapter(self._watchdog)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)
        if address.proxy:
            self._session.proxies = {"http": address.proxy, "https": address.proxy}
        if address.ca_bundle is not None:
            self._session.verify = str(address.ca_bundle)

    def close(self) -> None:
        """Close the connections."""
        self._session.close()
        self._watchdog.connections.clear()

    def abort(self) -> None:
        """Break off what is on its way, which ends as PortalAway, and refuse what would follow. May be called from any thread."""
        self._aborted = True
        self._watchdog.bite()

    def send(
        self,
        method: str,
        path: str,
        *,
        json_body: Any = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str | int] | None = None,
    ) -> Answer:
        """Send one request and read the whole answer, whatever its status.

        Raises:
            PortalAway: nothing whole came back in time. KnownError: "portal-untrusted", "captive-portal" for a redirect.
        """
        sent = {"Accept": "application/json, application/problem+json, */*;q=0.1", "Accept-Encoding": "gzip"}
        body = content
        if json_body is not None:
            body = orjson.dumps(json_body)
            sent["Content-Type"] = "application/json"
            if len(body) >= COMPRESS_FROM:
                body = gzip.compress(body, 6, mtime=0)
                sent["Content-Encoding"] = "gzip"
        sent.update(headers or {})
        self.sent_bytes += len(body or b"") + _size_of(path, sent)
        patience = self._patience
        if self._aborted:
            raise PortalAway("broken off")
        try:
            with (
                self._watchdog.over(patience.total),
                self._session.request(
                    method,
                    self._base + path,
                    params=params,
                    data=body,
                    headers=sent,
                    timeout=(patience.connect, patience.stall),
                    allow_redirects=False,
                    stream=True,
                ) as response,
            ):
                return self._read(response, method)
        except requests.exceptions.SSLError as error:
            if self._watchdog.fired:
                raise PortalAway("deadline") from error
            raise PortalAway(type(error).__name__, faults.PORTAL_UNTRUSTED) from error
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, UnicodeError) as error:
            raise KnownError(faults.BAD_ADDRESS, url=self._base) from error
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError, zlib.error) as error:
            raise PortalAway("deadline" if self._watchdog.fired else type(error).__name__) from error

    def _counted(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self.received_bytes += len(piece)
            yield piece

    def _read(self, response: requests.Response, method: str) -> Answer:
        headers = {name.lower(): value for name, value in response.headers.items()}
        self.received_bytes += _size_of("", headers)
        raw = self._counted(response.raw.stream(_PIECE, decode_content=False))
        content = b"" if method == "HEAD" else _inflated(raw, headers.get("content-encoding", ""), self._max_inflated)
        if self._watchdog.fired:
            raise PortalAway("deadline")
        if 300 <= response.status_code < 400:
            raise KnownError(faults.CAPTIVE_PORTAL)
        return Answer(response.status_code, headers, content)


def _size_of(path: str, headers: Mapping[str, str]) -> int:
    """The bytes of a request's or an answer's head, near enough for counting what a connection costs."""
    return 24 + len(path) + sum(len(name) + len(value) + 4 for name, value in headers.items())


def _inflated(pieces: Iterator[bytes], encoding: str, most: int) -> bytes:
    """The content, at most `most` bytes of it.

    Raises:
        PortalAway: too much, cut short, or in an encoding that was not asked for.
    """
    found = bytearray()
    if encoding in ("", "identity"):
        for piece in pieces:
            found += piece
            if len(found) > most:
                raise PortalAway("the answer is too big")
        return bytes(found)
    if encoding != "gzip":
        raise PortalAway(f"content encoding {encoding[:20]}")
    inflater = zlib.decompressobj(wbits=31)
    for piece in pieces:
        found += inflater.decompress(piece, most + 1 - len(found))
        if len(found) > most or inflater.unconsumed_tail:
            raise PortalAway("the answer is too big")
    if not inflater.eof:
        raise PortalAway("half an answer")
    return bytes(found)


def refusal(answer: Answer) -> KnownError:
    """The fault behind an answer of status 400 or above."""
    retry_after = _retry_after(answer.headers.get("retry-after", ""))
    status = answer.status
    code, detail = "", ""
    if answer.content_type in _JSON_TYPES:
        try:
            problem = json.loads(answer.body)
        except ValueError:
            problem = None
        if isinstance(problem, dict):
            code, detail = str(problem.get("code", "")), str(problem.get("detail", ""))
    elif status == 511 or (status < 500 and answer.content_type == "text/html"):
        return KnownError(faults.CAPTIVE_PORTAL)
    if code in (faults.DEVICE_REVOKED, faults.DEVICE_UNKNOWN):
        return KnownError(code)
    if status == 426:
        return KnownError(faults.PROGRAM_TOO_OLD)
    if status in (429, 502, 503, 504):
        code = faults.PORTAL_BUSY
    elif status >= 500:
        code = faults.PORTAL_BROKEN
    return PortalRefused(code or f"http-{status}", status, detail=detail, retry_after=retry_after)


def _retry_after(text: str) -> float | None:
    if not text:
        return None
    if text.strip().isdigit():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (moment - datetime.now(UTC)).total_seconds()) if moment.tzinfo else None

"""Fetching from the authority's services over HTTP: short, bounded, and every failure is one error.

What comes is not believed for the way it came (NCA RK serves revocation lists over plain HTTP): signatures and pinned
fingerprints decide. So plain HTTP is allowed here, and nothing else than HTTP and HTTPS is.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from typing import IO, Final
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from eds.errors import ServiceUnavailable

# Address, body (None: GET; bytes: POST), content type of the body; the answer's body. Raises ServiceUnavailable.
Fetch = Callable[[str, bytes | None, str], bytes]

_SCHEMES: Final = frozenset({"http", "https"})
_CHUNK: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Limits:
    """How much patience one fetch has.

    Attributes:
        wait: seconds for connecting, and for each silence of the service.
        total: seconds for the whole fetch.
        size: bytes of the answer.
    """

    wait: float = 4.0
    total: float = 10.0
    size: int = 1 << 20


def fetch(
    url: str, body: bytes | None = None, content_type: str = "", *, limits: Limits | None = None, proxy: str | None = None
) -> bytes:
    """Fetch an address.

    Args:
        url: http or https.
        body: what to POST; None is a GET.
        content_type: of the body.
        limits: of time and size.
        proxy: address of the proxy; "" goes directly, None takes the system's setting.

    Raises:
        ServiceUnavailable: nothing came, too much, too late, a status other than 200, or another scheme was asked for.
    """
    try:
        if urlsplit(url).scheme not in _SCHEMES:
            raise ServiceUnavailable(f"not an HTTP address: {url}")
        attempt = _Attempt(url, body, content_type, limits or Limits(), proxy)
    except ValueError as error:
        raise ServiceUnavailable(f"not an address: {url}") from error
    return attempt.run()


class _Attempt:
    """One fetch on its own thread, so that even a name server or headers that drip cannot outlast the total."""

    def __init__(self, url: str, body: bytes | None, content_type: str, limits: Limits, proxy: str | None) -> None:
        self._request = Request(url, body, {"Content-Type": content_type} if body is not None else {})  # noqa: S310 - checked
        self._limits = limits
        self._opener = _opener(proxy)
        self._deadline = time.monotonic() + limits.total
        self._answer: bytes | None = None
        self._failure = "no answer in time"

    def run(self) -> bytes:
        worker = threading.Thread(target=self._work, name="eds-fetch", daemon=True)
        worker.start()
        worker.join(self._limits.total)
        if self._answer is None:
            raise ServiceUnavailable(f"{self._request.full_url}: {self._failure}")
        return self._answer

    def _work(self) -> None:
        try:
            self._answer = self._read()
        except (OSError, HTTPException, ValueError, ServiceUnavailable) as error:
            self._failure = str(error) or type(error).__name__

    def _read(self) -> bytes:
        with self._opener.open(self._request, timeout=self._limits.wait) as response:
            if response.status != 200:
                raise ServiceUnavailable(f"status {response.status}")
            whole = bytearray()
            while chunk := response.read1(_CHUNK):
                whole += chunk
                if len(whole) > self._limits.size:
                    raise ServiceUnavailable("the answer is too big")
                if time.monotonic() > self._deadline:
                    raise ServiceUnavailable("no answer in time")
            missing = response.length
            if missing:
                raise ServiceUnavailable("the answer breaks off")
            return bytes(whole)


class _SameScheme(HTTPRedirectHandler):
    """Follows a GET where it is sent, never out of HTTP, never from HTTPS down to HTTP."""

    max_redirections = 3

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        allowed = {"https"} if urlsplit(req.full_url).scheme == "https" else _SCHEMES
        if req.data is not None or urlsplit(newurl).scheme not in allowed:
            raise ServiceUnavailable(f"sent elsewhere: {newurl}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener(proxy: str | None) -> OpenerDirector:
    proxies = None if proxy is None else {scheme: proxy for scheme in _SCHEMES if proxy}
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(proxies),
        UnknownHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        HTTPDefaultErrorHandler(),
        _SameScheme(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener

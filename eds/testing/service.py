"""The test authority's services over real HTTP on this machine: OCSP, revocation lists, time stamps, certificates, faults."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Final

from eds.ocsp import key_digest
from eds.pkcs12 import KeyPair
from eds.revocation import RevocationStatus
from eds.testing.authority import TestAuthority
from eds.testing.issuing import Addresses, Owner
from eds.testing.lists import Revoked, revocation_list
from eds.testing.responses import Request, Statement, ocsp_response
from eds.testing.stamps import time_stamp_response

_GARBAGE: Final = b"<html>captive portal</html>"
_HUGE: Final = bytes(1 << 16)


class Fault(StrEnum):
    """How a service can fail."""

    SILENT = "silent"  # accepts and says nothing
    DRIPPING = "dripping"  # an octet now and then, for ever
    BROKEN = "broken"  # status 500
    GARBAGE = "garbage"  # status 200 with something else
    TRUNCATED = "truncated"  # the connection ends in the middle
    HUGE = "huge"  # an answer without an end
    ELSEWHERE = "elsewhere"  # sent on to a file
    MOVED = "moved"  # sent on to another address of the service


@dataclass(slots=True)
class AuthorityService:
    """The services of one test authority; use it as a context manager.

    Attributes:
        authority: whose services they are.
        now: the clock of the services; aware.
        revoked: what has been revoked so far, by the issuer's algorithm: "gost" or "rsa".
        unknown: numbers the OCSP responder says it does not know.
        in_full: how many of them are in the full list already; the delta list holds all later ones. None: all.
        faults: by path: "/ocsp", "/tsp", "/gost.crl", "/gost_delta.crl", "/gost_issuing.cer" and so on.
        asked: the paths asked for, in order.
        nonces: whether the OCSP responder repeats the nonce.
    """

    authority: TestAuthority
    now: Callable[[], datetime]
    revoked: dict[str, list[Revoked]] = field(default_factory=lambda: {"gost": [], "rsa": []})
    unknown: set[int] = field(default_factory=set)
    in_full: int | None = None
    faults: dict[str, Fault] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    nonces: bool = True
    _keys: dict[str, KeyPair] = field(default_factory=dict, init=False, repr=False)
    _ended: threading.Event = field(default_factory=threading.Event, init=False, repr=False)
    _server: ThreadingHTTPServer = field(init=False, repr=False)

    def __enter__(self) -> "AuthorityService":
        service = self

        class Handler(_Handler):
            respond = staticmethod(service._respond)
            ended = service._ended

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()

    def url(self, path: str) -> str:
        """The address of a path."""
        return f"http://127.0.0.1:{self._server.server_port}{path}"

    def addresses(self, algorithm: str = "gost") -> Addresses:
        """What the certificates of this algorithm name, for `TestAuthority.at_addresses`."""
        return Addresses(
            ocsp=self.url("/ocsp"),
            crl=self.url(f"/{algorithm}.crl"),
            delta_crl=self.url(f"/{algorithm}_delta.crl"),
            issuer=self.url(f"/{algorithm}_issuing.cer"),
        )

    def _respond(self, path: str, body: bytes) -> bytes | Fault | None:
        self.asked.append(path)
        if path in self.faults:
            return self.faults[path]
        if path == "/ocsp":
            return self._ocsp(body)
        if path == "/tsp":
            return time_stamp_response(body, self._key("tsp", self.authority.issue_time_stamping), self.now())
        name, _, kind = path.removeprefix("/").partition(".")
        if kind == "crl":
            return self._list(name)
        owner: Owner | None = getattr(self.authority, name, None) if kind == "cer" else None
        return owner.certificate.der if owner else None

    def _key(self, name: str, make: Callable[[], KeyPair]) -> KeyPair:
        if name not in self._keys:
            self._keys[name] = make()
        return self._keys[name]

    def _ocsp(self, body: bytes) -> bytes | None:
        asked = Request.parse(body)
        for algorithm, revoked in self.revoked.items():
            issuer = self.authority.issuer(algorithm).certificate
            if key_digest(issuer, asked.digest) == asked.key_digest:
                entry = next((each for each in revoked if each.serial == asked.serial), None)
                status = RevocationStatus.REVOKED if entry else RevocationStatus.GOOD
                status = RevocationStatus.UNKNOWN if asked.serial in self.unknown else status
                since, reason = (entry.at, entry.reason) if entry else (None, "")
                said = Statement(asked.serial, status, self.now(), None, since, reason, asked.digest)
                responder = self._key(algorithm, lambda name=algorithm: self.authority.issue_responder(name))  # type: ignore[misc]
                nonce = asked.nonce if self.nonces else None
                return ocsp_response(issuer, responder, [said], produced_at=self.now(), nonce=nonce)
        return None

    def _list(self, name: str) -> bytes | None:
        algorithm, _, delta = name.partition("_")
        if algorithm not in self.revoked:
            return None
        whole = self.revoked[algorithm]
        cut = len(whole) if self.in_full is None else self.in_full
        now = self.now()
        return revocation_list(
            self.authority.issuer(algorithm),
            whole[cut:] if delta else whole[:cut],
            this_update=now - timedelta(minutes=1),
            next_update=now + timedelta(days=1),
            number=2 if delta else 1,
            base=1 if delta else None,
        )


class _Handler(BaseHTTPRequestHandler):
    respond: Callable[[str, bytes], bytes | Fault | None]
    ended: threading.Event

    def do_GET(self) -> None:
        self._serve(b"")

    def do_POST(self) -> None:
        self._serve(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""

    def _serve(self, body: bytes) -> None:
        found = type(self).respond(self.path, body)
        try:
            if isinstance(found, Fault):
                self._fail(found)
            elif found is None:
                self._head(404, 0)
            else:
                self._head(200, len(found))
                self.wfile.write(found)
        except OSError:
            return  # the other side had enough

    def _head(self, status: int, length: int | None, location: str = "") -> None:
        self.send_response(status)
        if length is not None:
            self.send_header("Content-Length", str(length))
        if location:
            self.send_header("Location", location)
        self.end_headers()

    def _fail(self, fault: Fault) -> None:
        if fault is Fault.SILENT:
            self.ended.wait()
        elif fault is Fault.BROKEN:
            self._head(500, 0)
        elif fault is Fault.ELSEWHERE:
            self._head(302, 0, "file:///etc/hostname")
        elif fault is Fault.MOVED:
            self._head(302, 0, "/gost_root.cer")
        elif fault is Fault.GARBAGE:
            self._head(200, len(_GARBAGE))
            self.wfile.write(_GARBAGE)
        elif fault is Fault.TRUNCATED:
            self._head(200, 1000)
            self.wfile.write(b"0\x82\x03\xe4")
        else:
            self._head(200, None)
            while not self.ended.wait(0.02 if fault is Fault.DRIPPING else 0):
                self.wfile.write(b"0" if fault is Fault.DRIPPING else _HUGE)

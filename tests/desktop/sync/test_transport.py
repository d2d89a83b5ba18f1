"""The client over real HTTP against a server that answers as bad networks do."""

import base64
import gzip
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.services.errors import KnownError
from desktop.services.sync.faults import PortalAway, PortalRefused
from desktop.services.sync.portal_client import DeviceIdentity, PortalClient
from desktop.services.sync.transport import Patience, PortalAddress, Transport
from protocol.canonical import canonical_bytes
from protocol.messages.envelope import Meta, TokenRequest

KEY = bytes(range(32))
SERVER_TIME = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
JSON = "application/json"


@dataclass
class Server:
    """Answers by path; each rule writes the whole answer itself."""

    url: str = ""
    rules: dict[str, Callable[[Any], None]] = field(default_factory=dict)
    seen: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)

    def paths(self) -> list[str]:
        return [f"{method} {path.partition('?')[0]}" for method, path, _, _ in self.seen]


def answer(handler: Any, status: int, content: bytes, content_type: str = JSON, headers: dict[str, str] | None = None) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", content_type)
    handler.send_header("Content-Length", str(len(content)))
    for name, value in (headers or {}).items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(content)


def say(value: Any, status: int = 200, **headers: str) -> Callable[[Any], None]:
    content = json.dumps(value).encode()
    return lambda handler: answer(handler, status, content, headers={name.replace("_", "-"): v for name, v in headers.items()})


def problem(status: int, code: str, **headers: str) -> Callable[[Any], None]:
    content = json.dumps({"code": code, "status": status}).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: answer(handler, status, content, "application/problem+json", named)


@pytest.fixture
def server() -> Iterator[Server]:
    """A local HTTP server; by default it knows meta, tokens and an empty feed."""
    made = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def serve(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            made.seen.append((self.command, self.path, dict(self.headers.items()), body))
            rule = made.rules.get(f"{self.command} {self.path.partition('?')[0]}")
            if rule is None:
                problem(404, "not-found")(self)
            else:
                rule(self)

        do_GET = do_POST = serve  # noqa: N815 - the base class asks for these names

        def log_message(self, *_: Any) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    thread = threading.Thread(target=http.serve_forever, args=(0.02,))
    thread.start()
    made.url = f"http://127.0.0.1:{http.server_port}"
    meta = Meta(epoch="e", server_time=SERVER_TIME, rules_version=1, calendar_version=1)
    made.rules = {
        "GET /v1/meta": say(meta.wire()),
        "POST /v1/token": say({"token": "t1", "expires_in": 600}),
        "GET /v1/changes": say({"changes": [], "cursor": "c", "more": False, "epoch": "e"}),
    }
    yield made
    http.shutdown()
    thread.join()
    http.server_close()


@pytest.fixture
def patience() -> Patience:
    """Long enough for a machine that has much else to do; a test of waiting has its own."""
    return Patience(10, 10, 30)


@pytest.fixture
def client(server: Server, patience: Patience) -> Iterator[PortalClient]:
    made = PortalClient(PortalAddress(server.url), DeviceIdentity("d1", KEY), patience)
    yield made
    made.close()


def test_a_device_gets_a_token_by_its_key_and_the_portals_clock(server: Server, client: PortalClient) -> None:
    assert client.changes("").cursor == "c"
    assert server.paths() == ["GET /v1/meta", "POST /v1/token", "GET /v1/changes"]
    assert server.seen[2][2]["Authorization"] == "Bearer t1"
    asked = TokenRequest.model_validate_json(server.seen[1][3])
    assert abs(asked.assertion.issued_at - SERVER_TIME) < timedelta(seconds=2)
    public = Ed25519PrivateKey.from_private_bytes(KEY).public_key()
    public.verify(base64.b64decode(asked.signature), canonical_bytes(asked.assertion.wire()))


def test_an_expired_token_is_renewed_once_and_no_more(server: Server, client: PortalClient) -> None:
    server.rules["GET /v1/changes"] = problem(401, "token-expired")
    with pytest.raises(PortalRefused) as refused:
        client.changes("")
    assert (refused.value.status, refused.value.code) == (401, "token-expired")
    assert server.paths().count("POST /v1/token") == 2


@pytest.mark.parametrize("where", ["POST /v1/token", "GET /v1/changes"])
def test_a_revoked_device_is_told_so(server: Server, client: PortalClient, where: str) -> None:
    server.rules[where] = problem(401, "device-revoked")
    with pytest.raises(KnownError, match="device-revoked"):
        client.changes("")


def test_a_token_is_asked_for_by_a_fresh_clock_when_the_portals_clock_moved(server: Server, client: PortalClient) -> None:
    turns = iter([problem(401, "assertion-stale"), say({"token": "t2", "expires_in": 600})])
    server.rules["POST /v1/token"] = lambda handler: next(turns)(handler)  # noqa: PLW0108 - a turn a request
    client.changes("")
    assert server.paths().count("GET /v1/meta") == 2


@pytest.mark.parametrize("status", [200, 302, 403, 511])
def test_the_sign_in_page_of_a_guest_network_is_recognised(server: Server, client: PortalClient, status: int) -> None:
    page = b"<html>Wi-Fi: sign in</html>"
    headers = {"Location": "http://login.example/"} if status == 302 else None
    server.rules["GET /v1/meta"] = lambda handler: answer(handler, status, page, "text/html; charset=utf-8", headers)
    with pytest.raises(KnownError, match="captive-portal"):
        client.meta()


def test_a_broken_portal_is_not_taken_for_a_guest_network(server: Server, client: PortalClient) -> None:
    server.rules["GET /v1/meta"] = lambda handler: answer(handler, 500, b"<html>oops</html>", "text/html")
    with pytest.raises(PortalRefused, match="portal-broken"):
        client.meta()


def test_an_overloaded_portal_says_when_to_come_again(server: Server, client: PortalClient) -> None:
    server.rules["GET /v1/meta"] = problem(503, "overload", Retry_After="40")
    with pytest.raises(PortalRefused, match="portal-busy") as refused:
        client.meta()
    assert refused.value.retry_after == 40


def test_a_program_too_old_is_told_so(server: Server, client: PortalClient) -> None:
    server.rules["GET /v1/meta"] = problem(426, "upgrade-required")
    with pytest.raises(KnownError, match="program-too-old"):
        client.meta()
    meta = Meta(epoch="e", server_time=SERVER_TIME, rules_version=1, calendar_version=1, minimum_schema=99)
    server.rules["GET /v1/meta"] = say(meta.wire())
    with pytest.raises(KnownError, match="program-too-old"):
        client.meta()


def half(handler: Any) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", JSON)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"epoch": "e", ')
    handler.wfile.flush()
    handler.connection.close()
    handler.close_connection = True


def half_gzip(handler: Any) -> None:
    whole = gzip.compress(json.dumps({"epoch": "e" * 500}).encode())
    answer(handler, 200, whole[: len(whole) // 2], headers={"Content-Encoding": "gzip"})


def silent(handler: Any) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", JSON)
    handler.send_header("Content-Length", "10")
    handler.end_headers()
    time.sleep(1)
    handler.close_connection = True


def bomb(handler: Any) -> None:
    answer(handler, 200, gzip.compress(b" " * 40_000_000, 1), headers={"Content-Encoding": "gzip"})


def nonsense(handler: Any) -> None:
    answer(handler, 200, b'{"not": "meta"}')


def dropped(handler: Any) -> None:
    handler.connection.close()
    handler.close_connection = True


@pytest.mark.parametrize("patience", [Patience(2, 0.5, 1.5)], ids=["hurried"])
@pytest.mark.parametrize("rule", [half, half_gzip, silent, bomb, nonsense, dropped])
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_anything_but_a_whole_answer_means_that_the_portal_is_away(
    server: Server, client: PortalClient, rule: Callable[[Any], None]
) -> None:
    server.rules["GET /v1/meta"] = rule
    with pytest.raises(PortalAway):
        client.meta()


@pytest.mark.parametrize("patience", [Patience(2, 5, 1.5)], ids=["hurried"])
@pytest.mark.parametrize("in_headers", [False, True])
def test_a_dripping_answer_ends_at_the_total_deadline(server: Server, client: PortalClient, in_headers: bool) -> None:
    def drip(handler: Any) -> None:
        handler.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
        if not in_headers:
            handler.connection.sendall(b"Content-Length: 1000\r\n\r\n")
        try:
            for _ in range(60):
                handler.connection.sendall(b"x")
                time.sleep(0.1)
        except OSError:
            handler.close_connection = True

    server.rules["GET /v1/meta"] = drip
    begun = time.monotonic()
    with pytest.raises(PortalAway, match="portal-away") as away:
        client.meta()
    assert time.monotonic() - begun < 5.5, "all of it takes six seconds"
    assert away.value.detail == "deadline"


def test_nobody_at_the_address_is_the_portal_away() -> None:
    client = PortalClient(PortalAddress("http://127.0.0.1:1"))
    with pytest.raises(PortalAway):
        client.meta()
    client.close()


def test_large_bodies_travel_packed_both_ways(server: Server) -> None:
    def echo(handler: Any) -> None:
        plain = gzip.decompress(server.seen[-1][3])
        answer(handler, 200, gzip.compress(plain), headers={"Content-Encoding": "gzip"})

    server.rules["POST /v1/ops"] = echo
    transport = Transport(PortalAddress(server.url))
    content = {"text": "қ" * 2000}
    got = transport.send("POST", "/v1/ops", json_body=content)
    transport.close()
    assert got.json() == content
    assert len(server.seen[-1][3]) < 1000


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("portal.example", "bad-portal-address"),
        ("ftp://portal.example", "bad-portal-address"),
        ("https://", "bad-portal-address"),
        ("https://portal.example:port", "bad-portal-address"),
        ("http://portal.example", "insecure-portal-address"),
    ],
)
def test_an_unusable_address_is_refused_before_anything_is_sent(url: str, code: str) -> None:
    with pytest.raises(KnownError, match=code):
        PortalClient(PortalAddress(url))


def test_an_address_is_tidied() -> None:
    assert PortalAddress(" https://portal.example/office/ ").base == "https://portal.example/office"


def test_the_key_and_the_password_are_never_in_a_repr() -> None:
    assert "0001" not in repr(DeviceIdentity("d", KEY))
    assert str(KEY) not in repr(DeviceIdentity("d", KEY))

"""200 offices exchange a day's marks at the same moment, over HTTP, with a served portal of two processes on one PostgreSQL.

Every office is another kindergarten with its own device key and 20–40 children. One exchange is what a PC does: a new token by a
key, one batch with a mark of every child, then the changes after its cursor. The peer is the same number of requests to
/v1/meta, which asks the database three small questions, from the same 200 connections.
"""

import base64
import json
import os
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy import Engine, text

from benchmarks.figures import MS, Figure, NotMeasured, Peer, percentile
from portal.database import connect, driver_url, embedded_server, migrate
from portal.services.identity import ensure_identity, epoch
from protocol.canonical import canonical_bytes, content_hash
from protocol.messages.envelope import Assertion

OFFICES, DAYS, WORKERS = 200, 3, 2
LEAST_CHILDREN, MOST_CHILDREN = 20, 40
MONTH = "2026-11"
REQUESTS_AN_EXCHANGE = 3


@dataclass
class Client:
    """One PC with its own connection."""

    place: str
    organisation: str
    device: str
    key: Ed25519PrivateKey
    children: list[str]
    epoch: str
    cursor: str = ""
    connection: HTTPConnection = field(init=False)

    def anew(self, do: Callable[["Client"], None]) -> None:
        """Do it over a new connection, as a PC that comes once in a while."""
        self.connection = HTTPConnection(self.place, timeout=120)
        try:
            do(self)
        finally:
            self.connection.close()

    def ask(self, method: str, path: str, body: bytes = b"", token: str = "") -> bytes:
        """One request.

        Raises:
            NotMeasured: refused.
        """
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise NotMeasured(f"{method} {path.partition('?')[0]}: {answer.status} {content[:200]!r}")
        return content

    def meta(self) -> None:
        """The peer's exchange."""
        for _ in range(REQUESTS_AN_EXCHANGE):
            self.ask("GET", "/v1/meta")

    def exchange(self, day: int) -> None:
        """Send a day's marks of every child and read what changed."""
        assertion = Assertion(device_id=self.device, issued_at=datetime.now(UTC), nonce=uuid.uuid4().hex)
        signature = base64.b64encode(self.key.sign(canonical_bytes(assertion.wire()))).decode()
        token = json.loads(self.ask("POST", "/v1/token", orjson.dumps({"assertion": assertion.wire(), "signature": signature})))
        batch = {"device_id": self.device, "epoch": self.epoch, "ops": [self._mark(child, day) for child in self.children]}
        answer = orjson.loads(self.ask("POST", "/v1/ops", orjson.dumps(batch), token["token"]))
        if any(result["status"] != "applied" for result in answer["results"]):
            raise NotMeasured(f"a mark was not applied: {answer['results'][0]}")
        page = orjson.loads(self.ask("GET", f"/v1/changes?cursor={self.cursor}", token=token["token"]))
        if page["more"] or len(page["changes"]) < len(self.children):
            raise NotMeasured(f"{len(page['changes'])} changes came")
        self.cursor = page["cursor"]

    def _mark(self, child: str, day: int) -> dict[str, object]:
        at = datetime.now(UTC).isoformat()
        cell = {"day": day, "code": "present", "note": "", "document_id": None, "base_version": 0, "by": "Әдіскер", "at": at}
        body = {"child_id": child, "month": MONTH, "cells": [cell]}
        return {
            "op_id": str(uuid.uuid4()),
            "kind": "marks.set",
            "schema": 1,
            "entity": f"child_month:{child}:{MONTH}",
            "base_version": 0,
            "body": body,
            "body_sha256": content_hash(body),
            "claimed_at": at,
        }


def _make(engine: Engine, place: str) -> list[Client]:
    """Kindergartens, devices and children, straight into the tables."""
    with engine.begin() as connection:
        ensure_identity(connection)
        now_epoch = epoch(connection)
    clients = []
    for number in range(OFFICES):
        key = Ed25519PrivateKey.generate()
        count = LEAST_CHILDREN + number % (MOST_CHILDREN - LEAST_CHILDREN + 1)
        children = [str(uuid.uuid5(uuid.NAMESPACE_OID, f"{number}-{one}")) for one in range(count)]
        clients.append(Client(place, f"k{number}", f"d{number}", key, children, now_epoch))
    rows = [
        {
            "k": one.organisation,
            "bin": f"{number:012d}",
            "d": one.device,
            "key": one.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw),
            "children": one.children,
            "count": len(one.children),
        }
        for number, one in enumerate(clients)
    ]
    steps = (
        "INSERT INTO organisation (id, bin, name_kk, name_ru, city, created_at) VALUES (:k, :bin, 'Б', 'Б', '', now())",
        "INSERT INTO organisation_feed (organisation_id, last_seq) VALUES (:k, :count)",
        (
            "INSERT INTO device (id, organisation_id, name, public_key, registered_by_iin, registration_cms, registered_at)"
            " VALUES (:d, :k, 'PC', :key, '', '', now())"
        ),
        (
            "INSERT INTO entity (organisation_id, type, id, version, seq, body)"
            " SELECT :k, 'child', c.id, 1, c.place, jsonb_build_object('iin', '210315500009', 'surname', 'Ә', 'given_name', 'Е')"
            " FROM unnest(CAST(:children AS text[])) WITH ORDINALITY AS c(id, place)"
        ),
    )
    with engine.begin() as connection:
        for step in steps:
            connection.execute(text(step), rows)
    return clients


@contextmanager
def served(place: Path, workers: int = WORKERS) -> Iterator[list[Client]]:
    """A portal of several processes, and its 200 offices."""
    with embedded_server(place / "data") as address:
        engine = connect(address)
        migrate(engine)
        environment = {**os.environ, "DATABASE_URL": driver_url(address).render_as_string(hide_password=False)}
        command = [sys.executable, "-m", "portal", "serve", "--port", "0", "--without-tls", "--exit-with-parent"]
        command += ["--workers", str(workers)] if workers > 1 else []
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            url = json.loads(process.stdout.readline())["url"]
            yield _make(engine, urlsplit(url).netloc)
        finally:
            process.stdin.close()
            process.wait(60)
            process.stdout.close()
            engine.dispose()


def together(clients: list[Client], do: Callable[[Client], None]) -> tuple[list[float], float]:
    """Every office does it at the same moment; each one's milliseconds, and the seconds until the last is done.

    Raises:
        NotMeasured: one of them failed.
    """
    start = threading.Barrier(len(clients) + 1)
    taken: list[float] = []
    faults: list[str] = []

    def run(client: Client) -> None:
        start.wait()
        begun = time.perf_counter()
        try:
            client.anew(do)
        except (NotMeasured, OSError) as fault:
            faults.append(str(fault))
        taken.append((time.perf_counter() - begun) * MS)

    threads = [threading.Thread(target=run, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    start.wait()
    begun = time.perf_counter()
    for thread in threads:
        thread.join()
    if faults:
        raise NotMeasured(f"{len(faults)} of {len(clients)} offices failed: {faults[0]}")
    return taken, time.perf_counter() - begun


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds of every exchange and of the peer's, and operations and requests a second."""

    exchanges: list[float]
    metas: list[float]
    ops_s: float
    requests_s: float


def measure(place: Path) -> Measured:
    """Some days of exchanges, each followed by the peer's."""
    exchanges: list[float] = []
    metas: list[float] = []
    ours = theirs = 0.0
    with served(place) as clients:
        together(clients, Client.meta)
        together(clients, lambda client: client.exchange(1))
        for day in range(2, DAYS + 2):
            taken, seconds = together(clients, lambda client, day=day: client.exchange(day))  # type: ignore[misc]
            exchanges += taken
            ours += seconds
            taken, seconds = together(clients, Client.meta)
            metas += taken
            theirs += seconds
        operations = DAYS * sum(len(client.children) for client in clients)
    return Measured(exchanges, metas, operations / ours, DAYS * OFFICES * REQUESTS_AN_EXCHANGE / theirs)


def portal_200_offices_p99(place: Path) -> Figure:
    """The p99 of one office's whole exchange while 200 do it at once."""
    found = measure(place)
    peer = Peer("as many requests to /v1/meta by the same 200", percentile(found.metas, 0.99))
    return Figure("portal_200_offices_p99", percentile(found.exchanges, 0.99), "ms", peer)


def portal_ops_s(place: Path) -> Figure:
    """Operations a second that 200 offices at once get applied, tokens and reading included."""
    found = measure(place)
    return Figure("portal_ops_s", found.ops_s, "/s", Peer("requests to /v1/meta a second", found.requests_s))

"""A served portal over the session's PostgreSQL, and offices and parents to use it."""

import base64
import itertools
import uuid
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import requests
from argon2 import PasswordHasher
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from fastapi import FastAPI
from sqlalchemy import Engine

from eds.pkcs12 import KeyPair
from eds.signing import sign_detached
from eds.testing import KeyKind, Person, TestAuthority
from portal import server
from portal.app import build_app, build_portal
from portal.cabinet.visit import SiteSettings
from portal.gateways.demo import InventedRegistry, ShownMessages
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from portal.services.outside import Outside
from protocol.attendance import MarkCode, child_month_hash
from protocol.canonical import canonical_bytes, content_hash, sha256_hex
from protocol.identifiers import Sex, make_iin
from protocol.messages.entities import OrganisationBody
from protocol.messages.envelope import Assertion, DeviceStatement
from protocol.working_calendar import Month
from tests.portal.databases import copy_database, empty, migrated, new_database, postgres  # noqa: F401 - fixtures

START = datetime(2026, 3, 2, 5, tzinfo=UTC)
STAFF_TOKEN = "staff-token-of-the-tests"
BINS = ("100140000003", "090340000006")
TIMEOUT = 20


@pytest.fixture(scope="session")
def authority() -> TestAuthority:
    """A test authority that began before the tests' first day."""
    return TestAuthority.create(START - timedelta(days=30))


def iin_of(born: date, sex: Sex, serial: int) -> str:
    """The first IIN at or after a serial number."""
    return next(number for n in itertools.count(serial) if (number := make_iin(born, sex, n)))


@pytest.fixture(scope="session")
def directors(authority: TestAuthority) -> list[KeyPair]:
    """The keys of the heads of the tests' kindergartens."""
    born = date(1980, 5, 17)
    people = [
        Person("Директор", "Дана", "", iin_of(born, Sex.FEMALE, 9000 + number * 50), name, "Бақша")
        for number, name in enumerate(BINS)
    ]
    return [authority.issue_pair(person, kind=KeyKind.HEAD, algorithm="rsa") for person in people]


@pytest.fixture(scope="session")
def messages() -> ShownMessages:
    """What the portal would have sent by SMS and e-mail."""
    return ShownMessages()


@pytest.fixture(scope="session")
def served(messages: ShownMessages) -> Iterator[tuple[FastAPI, ShiftedClock, str]]:
    """One HTTP server for all tests, demo routes included; a test gives it its portal."""
    clock = ShiftedClock()
    app = build_app(None, demo_clock=clock, settings=SiteSettings(secure_cookies=False, shown_to=messages.last))
    with server.running(app) as address:
        yield app, clock, address


@pytest.fixture
def clock(served: tuple[FastAPI, ShiftedClock, str]) -> ShiftedClock:
    """The portal's clock: Monday 2 March 2026, ten in the morning in Almaty, until a test says otherwise."""
    served[1].set(START)
    return served[1]


@pytest.fixture
def portal(engine: Engine, clock: ShiftedClock, authority: TestAuthority, messages: ShownMessages) -> Portal:
    """The portal over the test's database; passwords cost nothing here."""
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    outside = Outside(InventedRegistry(), messages, messages)
    return build_portal(engine, authority.trust(), clock=clock, staff_token=STAFF_TOKEN, hasher=cheap, outside=outside)


@pytest.fixture
def url(portal: Portal, served: tuple[FastAPI, ShiftedClock, str]) -> str:
    """The address of the test's portal."""
    app, _, address = served
    app.state.portal = portal
    return address


@dataclass
class Office:
    """One PC of a kindergarten, as its sync would speak."""

    url: str
    clock: ShiftedClock
    bin: str
    director: KeyPair
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    device_id: str = ""
    organisation_id: str = ""
    epoch: str = ""
    token: str = ""

    def call(self, method: str, path: str, **options: Any) -> requests.Response:
        """An authorised request."""
        headers = {"Authorization": f"Bearer {self.token}", **options.pop("headers", {})}
        return requests.request(method, self.url + path, headers=headers, timeout=TIMEOUT, **options)

    def challenge(self) -> dict[str, Any]:
        return requests.post(f"{self.url}/v1/devices/challenge", json={"bin": self.bin}, timeout=TIMEOUT).json()

    def registration(self, challenge: dict[str, Any], **changes: Any) -> dict[str, Any]:
        """What the director's signature makes of a challenge; `changes` are fields of the statement."""
        raw = self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        values = {"challenge_id": challenge["challenge_id"], "nonce": challenge["nonce"], "bin": self.bin}
        statement = DeviceStatement(**(values | {"device_name": "PC 1", "public_key": base64.b64encode(raw).decode()} | changes))
        cms = sign_detached(canonical_bytes(statement.wire()), self.director, self.clock.now())
        return {"statement": statement.wire(), "cms": base64.b64encode(cms).decode()}

    def register(self) -> "Office":
        answer = requests.post(f"{self.url}/v1/devices", json=self.registration(self.challenge()), timeout=TIMEOUT)
        assert answer.status_code == 201, answer.text
        self.device_id, self.organisation_id = answer.json()["device_id"], answer.json()["organisation_id"]
        self.epoch = requests.get(f"{self.url}/v1/meta", timeout=TIMEOUT).json()["epoch"]
        return self.sign_in()

    def assertion(self, **changes: Any) -> dict[str, Any]:
        values = {"device_id": self.device_id, "issued_at": self.clock.now(), "nonce": uuid.uuid4().hex}
        assertion = Assertion(**(values | changes))
        signature = self.key.sign(canonical_bytes(assertion.wire()))
        return {"assertion": assertion.wire(), "signature": base64.b64encode(signature).decode()}

    def sign_in(self) -> "Office":
        answer = requests.post(f"{self.url}/v1/token", json=self.assertion(), timeout=TIMEOUT)
        assert answer.status_code == 200, answer.text
        self.token = answer.json()["token"]
        return self

    def op(self, kind: str, entity: str, body: dict[str, Any], base_version: int = 0) -> dict[str, Any]:
        """An operation ready to send."""
        return {
            "op_id": str(uuid.uuid4()),
            "kind": kind,
            "schema": 1,
            "entity": entity,
            "base_version": base_version,
            "body": body,
            "body_sha256": content_hash(body),
            "claimed_at": self.clock.now().isoformat(),
        }

    def push(self, *operations: dict[str, Any]) -> list[dict[str, Any]]:
        body = {"device_id": self.device_id, "epoch": self.epoch, "ops": list(operations)}
        answer = self.call("POST", "/v1/ops", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()["results"]

    def do(self, kind: str, entity: str, body: dict[str, Any], base_version: int = 0) -> dict[str, Any]:
        """One operation, sent; its result."""
        return self.push(self.op(kind, entity, body, base_version))[0]

    def pull(self, cursor: str = "", limit: int = 500) -> tuple[list[dict[str, Any]], str]:
        """Every change after the cursor."""
        found: list[dict[str, Any]] = []
        more = True
        while more:
            answer = self.call("GET", "/v1/changes", params={"cursor": cursor, "limit": limit})
            assert answer.status_code == 200, answer.text
            page = answer.json()
            found += page["changes"]
            cursor, more = page["cursor"], page["more"]
        return found, cursor

    def entity(self, kind: str, identifier: str | None = None) -> dict[str, Any]:
        """The only entity of a type, or the one with the id, as the feed tells it."""
        found = [one for one in self.pull()[0] if one["type"] == kind and identifier in (None, one["id"])]
        assert len(found) == 1, found
        return found[0]

    def upload(self, content: bytes, media_type: str = "application/pdf") -> str:
        """Bring a blob in one chunk; its name."""
        name = sha256_hex(content)
        wanted = {"sha256": name, "size": len(content), "media_type": media_type}
        begun = self.call("POST", "/v1/uploads", json=wanted).json()
        if not begun["complete"]:
            answer = self.append(begun["upload_id"], 0, content)
            assert answer.status_code == 204, answer.text
        return name

    def append(self, upload_id: str, offset: int, chunk: bytes, **headers: str) -> requests.Response:
        headers = {"Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream", **headers}
        return self.call("PATCH", f"/v1/uploads/{upload_id}", data=chunk, headers=headers)

    def make_group(self, capacity: int = 20) -> str:
        identifier = str(uuid.uuid4())
        body = {"name": "Күншуақ", "language": "kk", "age": "middle", "kind": "general", "capacity": capacity}
        assert self.do("group.put", f"group:{identifier}", body)["status"] == "applied"
        return identifier

    def make_child(self, iin: str) -> str:
        identifier = str(uuid.uuid4())
        body = {"iin": iin, "surname": "Ұлы", "given_name": "Әмина", "birth_date": "2021-03-15"}
        assert self.do("child.put", f"child:{identifier}", body)["status"] == "applied"
        return identifier

    def mark(self, child_id: str, month: str, days: dict[int, str | None], base: int = 0) -> dict[str, Any]:
        """marks.set with these codes by day."""
        at = self.clock.now().isoformat()
        cells = [{"day": day, "code": code, "base_version": base, "by": "Әдіскер", "at": at} for day, code in days.items()]
        body = {"child_id": child_id, "month": month, "cells": cells}
        return self.do("marks.set", f"child_month:{child_id}:{month}", body)

    def sheet(self, child_id: str, iin: str, month: str, days: dict[int, str], group_id: str) -> dict[str, Any]:
        """The body of sheet.publish for these marks; every other day is off."""
        length = len(Month.parse(month).days)
        codes = [MarkCode(days.get(day, "day_off")) for day in range(1, length + 1)]
        return {
            "child_id": child_id,
            "child_iin": iin,
            "month": month,
            "group_id": group_id,
            "days": [code.value for code in codes],
            "sheet_hash": child_month_hash(iin, self.bin, Month.parse(month), codes),
            "by": "Әдіскер",
        }

    def publish(self, body: dict[str, Any]) -> dict[str, Any]:
        return self.do("sheet.publish", f"child_month:{body['child_id']}:{body['month']}", body)


@dataclass
class Parent:
    """A parent's client, with the parent's key."""

    url: str
    clock: ShiftedClock
    iin: str
    child_iin: str
    application_id: str
    password: str
    key: KeyPair
    token: str = ""

    def call(self, method: str, path: str, **options: Any) -> requests.Response:
        headers = {"Authorization": f"Bearer {self.token}", **options.pop("headers", {})}
        return requests.request(method, f"{self.url}/v1/parents{path}", headers=headers, timeout=TIMEOUT, **options)

    def sign_in(self) -> "Parent":
        answer = self.call("POST", "/token", json={"iin": self.iin, "password": self.password})
        assert answer.status_code == 200, answer.text
        self.token = answer.json()["token"]
        return self

    def choose(self, office: Office, group_id: str | None = None) -> str:
        """Say yes to the voucher and ask for a place; the request's id."""
        self.call("POST", f"/applications/{self.application_id}/answer", json={"interested": True})
        wanted = {"application_id": self.application_id, "organisation_id": office.organisation_id, "group_id": group_id}
        answer = self.call("POST", "/requests", json=wanted)
        assert answer.status_code == 201, answer.text
        return answer.json()["id"]

    def application(self) -> dict[str, Any]:
        (found,) = [one for one in self.call("GET", "/applications").json() if one["id"] == self.application_id]
        return found

    def sign(self, contract_id: str, key: KeyPair | None = None) -> requests.Response:
        pdf = self.call("GET", f"/contracts/{contract_id}/pdf").content
        cms = sign_detached(pdf, key or self.key, self.clock.now())
        return self.call("POST", f"/contracts/{contract_id}/sign", json={"cms": base64.b64encode(cms).decode()})

    def answer(self, child_id: str, month: str, said: str, sheet_hash: str, comment: str = "") -> requests.Response:
        body = {"answer": said, "sheet_hash": sheet_hash, "comment": comment}
        return self.call("POST", f"/sheets/{child_id}/{month}/answer", json=body)


@pytest.fixture
def new_office(portal: Portal, url: str, clock: ShiftedClock, directors: list[KeyPair]) -> Callable[..., Office]:
    """Makes registered PCs: `new_office(0)` of the first kindergarten, `new_office(1)` of the second, again for another PC."""
    from portal.services.errors import Refused
    from portal.services.organisations import create_organisation

    def make(number: int = 0, *, register: bool = True) -> Office:
        name = BINS[number]
        with suppress(Refused), portal.transaction() as act:
            create_organisation(act, OrganisationBody(bin=name, name_kk=f"Бақша {number}", name_ru=f"Сад {number}"))
        office = Office(url, clock, name, directors[number])
        return office.register() if register else office

    return make


@pytest.fixture
def office(new_office: Callable[..., Office]) -> Office:
    """A registered PC of the first kindergarten."""
    return new_office(0)


@pytest.fixture
def new_parent(url: str, clock: ShiftedClock, authority: TestAuthority) -> Callable[[], Parent]:
    """Makes signed-in parents, each with a child and a voucher just issued."""
    serials = itertools.count(9100, 20)

    def make() -> Parent:
        serial = next(serials)
        guardian = iin_of(date(1990, 6, 1), Sex.FEMALE, serial)
        child = iin_of(date(2021, 3, 15), Sex.MALE, serial)
        people = {
            "guardian": {"iin": guardian, "surname": "Әбенова", "given_name": "Қарлығаш", "birth_date": "1990-06-01"},
            "child": {"iin": child, "surname": "Әбенов", "given_name": "Ерасыл", "birth_date": "2021-03-15"},
            "password": "parent-password",
        }
        made = requests.post(f"{url}/v1/demo/family", json=people, timeout=TIMEOUT).json()
        key = authority.issue_pair(Person("Әбенова", "Қарлығаш", "", guardian))
        return Parent(url, clock, guardian, child, made["application_id"], "parent-password", key).sign_in()

    return make


@pytest.fixture
def parent(new_parent: Callable[[], Parent]) -> Parent:
    """A parent with a child and a voucher just issued."""
    return new_parent()

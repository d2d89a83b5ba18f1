"""The real portal as a process with its own PostgreSQL, and kindergartens of its country whose PCs keep encrypted offices."""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import requests
import uuid_utils

from desktop.services.accounts import AccountDraft
from desktop.services.clock import FixedClock
from desktop.services.opening import OfficeFolder, Surroundings, create_office
from desktop.services.organisation import OrganisationDraft
from desktop.services.people import GuardianDraft
from desktop.services.sync import connection
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.digest import differing
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost
from eds.testing import KeyKind, Person, TestAuthority
from protocol.identifiers import InvalidIdentifier, Sex, make_iin, parse_bin
from protocol.messages.entities import PersonBody
from protocol.working_calendar import Month

PASSWORD = "Құпия-сөз-2026"
NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
OCTOBER = Month(2026, 10)
STARTED_WITHIN = 60
STAFF = "staff-token-of-the-test"


def bins() -> Iterator[str]:
    """Right BINs, one after another."""
    for number in range(10_000):
        for digit in range(10):
            try:
                yield parse_bin(f"110140{number:05d}{digit}")
            except InvalidIdentifier:
                continue


def person(born: date, sex: Sex, given_name: str) -> PersonBody:
    """An invented person with a right IIN."""
    iin = next(iin for serial in range(9000, 9999) if (iin := make_iin(born, sex, serial)))
    return PersonBody(iin=iin, surname="Үлгі", given_name=given_name, birth_date=born)


CHILD = person(date(2022, 5, 4), Sex.FEMALE, "Айсұлу")
MOTHER = person(date(1995, 2, 3), Sex.FEMALE, "Ақмарал")
GUARDIAN = GuardianDraft(MOTHER.iin, MOTHER.surname, MOTHER.given_name, phone="+77010000000")


@dataclass
class Country:
    """A running portal and the authority it trusts."""

    url: str
    authority: TestAuthority
    bins: Iterator[str]

    def ask(self, path: str, body: dict[str, Any] | None = None, token: str = "") -> Any:
        """POST, as a parent or as the staff with a token."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = requests.post(self.url + path, json=body, headers=headers, timeout=30)
        assert answer.ok, answer.text
        return answer.json() if answer.content else None

    @contextmanager
    def site(self, iin: str, password: str) -> Iterator[Callable[[str], str]]:
        """The site as a parent who has signed in reads it: a path gives the page's text."""
        with requests.Session() as session:
            session.headers["Accept-Language"] = "ru"

            def page(path: str) -> str:
                answer = session.get(self.url + path, timeout=30)
                assert answer.ok, answer.text
                return answer.text

            secret = re.search('name="csrf" value="([^"]+)"', page("/sign-in"))
            assert secret is not None
            form = {"csrf": secret[1], "by": "iin", "name": iin, "password": password, "back": "/"}
            assert session.post(self.url + "/sign-in", data=form, timeout=30).ok
            yield page

    def parent(self, iin: str, password: str) -> str:
        """A parent's token."""
        return self.ask("/v1/parents/token", {"iin": iin, "password": password})["token"]


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Country]:
    """`python -m portal demo` on an embedded PostgreSQL, without families."""
    folder = tmp_path_factory.mktemp("country")
    authority = TestAuthority.create(NOW)
    authority.write_trust(folder / "trust")
    command = [sys.executable, "-m", "portal", "demo", "--data", str(folder / "data"), "--port", "0", "--empty"]
    command += ["--trust", str(folder / "trust"), "--exit-with-parent", "--staff-token", STAFF]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, cwd=Path(__file__).parents[2]
        )
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            said = process.stdout.readline()
            assert said, (folder / "log").read_text()
            made = Country(json.loads(said)["url"], authority, bins())
            made.ask("/v1/demo/clock", {"now": NOW.isoformat()})
            yield made
        finally:
            process.stdin.close()
            process.wait(STARTED_WITHIN)
            process.stdout.close()


def new_id() -> str:
    return str(uuid_utils.uuid7())


@dataclass
class Town:
    """A kindergarten of the country: makes its PCs."""

    country: Country
    folder: Path
    draft: OrganisationDraft
    opened: list[Office]

    @property
    def head(self) -> Person:
        return Person("Үлгі", "Гүлнар", "Маратқызы", "800101400019", self.draft.bin, "Балабақша")

    def key(self, kind: KeyKind = KeyKind.HEAD, **options: Any) -> bytes:
        return self.country.authority.issue(self.head, password=PASSWORD, kind=kind, **options)

    def pc(self, name: str, *, connected: bool = True) -> Office:
        around = Surroundings(FixedClock(NOW), new_id, name, Cost(1, 8192, 1))
        director = AccountDraft("director", f"Director at {name}", "Ұзақ құпиясөз 1")
        office = create_office(OfficeFolder(self.folder / name), self.draft, director, around).office
        self.opened.append(office)
        if connected:
            connection.connect(office, PortalAddress(self.country.url), self.key(), PASSWORD, name)
        return office

    def exchange(self, office: Office) -> Exchange:
        return exchange(office, connection.client_for)

    def differences(self, office: Office) -> tuple[str, ...]:
        """What the portal's digest says is not the same here."""
        view = office.ask(connection.link_view)
        assert view is not None
        client = connection.client_for(view)
        try:
            return differing(office, client)
        finally:
            client.close()


@pytest.fixture
def town(country: Country, tmp_path: Path) -> Iterator[Town]:
    """A kindergarten of its own for the test, known to the registry by little more than its BIN."""
    bin_ = next(country.bins)
    country.ask("/v1/demo/organisation", {"bin": bin_, "name_kk": "Балабақша", "name_ru": "Детский сад"})
    draft = OrganisationDraft(
        bin=bin_, name_kk="Балабақша", name_ru="Детский сад", head_name="Үлгі Гүлнар", city="Алматы", address="Абай 1"
    )
    made = Town(country, tmp_path, draft, [])
    yield made
    for office in made.opened:
        office.close()

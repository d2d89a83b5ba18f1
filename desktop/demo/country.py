"""The country around the demo kindergarten: a portal process of its own, a test authority, key files and families."""

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import requests

from desktop.demo.invented import Family
from desktop.services.organisation import OrganisationDraft
from eds.testing import KeyKind, Person, TestAuthority
from protocol.messages.entities import PersonBody

START_SECONDS, STOP_SECONDS, HTTP_SECONDS = 120, 30, 30
KEY_PASSWORD = "demo-key-1"


class PortalDidNotStart(RuntimeError):
    """The demo portal ended before it was ready; the text is what it said last."""


@dataclass
class PortalProcess:
    """`python -m portal demo` as a process of its own, reached over HTTP like any portal."""

    process: subprocess.Popen[str]
    url: str
    staff_token: str

    @classmethod
    def start(cls, data: Path, trust: Path, organisation: OrganisationDraft) -> "PortalProcess":
        """Start it and wait until it serves.

        Raises:
            PortalDidNotStart: it ended, or said nothing for two minutes.
        """
        data.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "portal", "demo", "--data", str(data), "--port", "0", "--trust", str(trust)]
        command += ["--bin", organisation.bin, "--name-kk", organisation.name_kk, "--name-ru", organisation.name_ru]
        command += ["--empty", "--exit-with-parent"]
        with (data.parent / "portal.log").open("w", encoding="utf-8") as log:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                encoding="utf-8",
                env=dict(os.environ),
            )
        watchdog = threading.Timer(START_SECONDS, process.kill)
        watchdog.start()
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
        finally:
            watchdog.cancel()
        if not line:
            process.wait()
            raise PortalDidNotStart((data.parent / "portal.log").read_text(encoding="utf-8")[-2000:])
        ready = json.loads(line)
        return cls(process, ready["url"], ready["staff_token"])

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """One of the demo's own calls."""
        answer = requests.post(self.url + path, json=body, timeout=HTTP_SECONDS)
        answer.raise_for_status()
        return answer.json()

    def stop(self) -> None:
        """End it and its database."""
        if self.process.poll() is None:
            assert self.process.stdin is not None
            self.process.stdin.close()
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


class Country:
    """The portal, the authority and the keys in one folder; the same folder gives the same country again."""

    def __init__(self, folder: Path, organisation: OrganisationDraft, now: datetime) -> None:
        self.folder = folder
        self.trust = folder / "trust"
        self.keys = folder / "keys"
        kept = folder / "authority"
        if kept.exists():
            self.authority = TestAuthority.load(kept)
        else:
            self.authority = TestAuthority.create(now)
            kept.mkdir(parents=True)
            self.authority.save(kept)
        self.trust.mkdir(parents=True, exist_ok=True)
        self.keys.mkdir(parents=True, exist_ok=True)
        self.authority.write_trust(self.trust)
        self.portal = PortalProcess.start(folder / "portal", self.trust, organisation)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.portal.stop()

    def set_clock(self, now: datetime) -> None:
        """Move the portal's clock."""
        self.portal.post("/v1/demo/clock", {"now": now.isoformat()})

    def sweep(self) -> None:
        """Let the voucher and sheet clocks run, as they do every night."""
        self.portal.post("/v1/demo/sweep", {})

    def settle(self, family: Family) -> str:
        """Make the family known: an account, a child, and a voucher just issued. Returns the application's id."""
        body = {
            "guardian": family.guardian.wire(),
            "child": family.child.wire(),
            "password": family.password,
            "locality": "Орал",
            "relation": "mother",
        }
        return str(self.portal.post("/v1/demo/family", body)["application_id"])

    def directors_key(self, organisation: OrganisationDraft, iin: str, algorithm: str = "gost") -> Path:
        """The head's key file."""
        surname, name, *patronymic = organisation.head_name.split()
        person = Person(surname, name, " ".join(patronymic), iin, organisation.bin, organisation.name_kk)
        return self._key(f"director-{algorithm}.p12", person, KeyKind.HEAD, algorithm)

    def parents_key(self, parent: PersonBody, algorithm: str = "gost") -> Path:
        """A parent's own key file."""
        person = Person(parent.surname, parent.given_name, parent.patronymic, parent.iin)
        return self._key(f"parent-{parent.iin}-{algorithm}.p12", person, KeyKind.INDIVIDUAL, algorithm)

    def _key(self, name: str, person: Person, kind: KeyKind, algorithm: str) -> Path:
        path = self.keys / name
        if not path.exists():
            path.write_bytes(self.authority.issue(person, password=KEY_PASSWORD, kind=kind, algorithm=algorithm))
        return path

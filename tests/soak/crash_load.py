"""What an office does while the power may fail: each act is told before it begins and again when the program has acknowledged it.

A line that says "done" was acknowledged: it must be there ever after. The last line without "done" may be there or not.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import uuid_utils

from desktop.services import attendance, backup, children, groups, vault
from desktop.services.absence_papers import PaperDraft, PaperKind, Scan
from desktop.services.absences import Absence, Span, set_absence
from desktop.services.accounts import AccountDraft
from desktop.services.attendance import MarkEdit
from desktop.services.clock import FixedClock
from desktop.services.exports import save_file
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import create_office, sign_in
from desktop.services.organisation import OrganisationDraft
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.sync import connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost
from protocol.attendance import MarkCode
from protocol.canonical import sha256_hex
from protocol.identifiers import Sex, make_iin

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=20)  # after every moment of a life: nothing waits for its next turn any more
LOGIN, PASSWORD, CHEAP = "director", "Ұзақ құпиясөз 1", Cost(1, 64, 1)
FIRST_DAY, CHILDREN = date(2026, 9, 1), 6
OPEN_DAYS = tuple(day for n in range(30) if (day := FIRST_DAY + timedelta(days=n)).weekday() < 5)
CODES = (MarkCode.PRESENT, MarkCode.ABSENT, MarkCode.SICK, MarkCode.FAMILY)


def surroundings(device: str = "PC-1", now: datetime = NOW) -> Surroundings:
    return Surroundings(FixedClock(now), lambda: str(uuid_utils.uuid7()), device, CHEAP)


def make_office(folder: OfficeFolder, bin_: str, url: str = "", p12: bytes = b"", password: str = "") -> bytes:
    """An office with a group and its children, connected if there is a portal; the database's key."""
    names = {"name_kk": "Балабақша", "name_ru": "Детский сад", "head_name": "Үлгі Гүлнар"}
    draft = OrganisationDraft(bin=bin_, city="Алматы", address="Абай 1", **names)
    made = create_office(folder, draft, AccountDraft(LOGIN, "Үлгі Гүлнар", PASSWORD), surroundings())
    group = made.office.do(groups.create_group, groups.GroupDraft("Күншуақ")).result
    mother = next(iin for n in range(9000, 9999) if (iin := make_iin(date(1995, 2, 3), Sex.FEMALE, n)))
    guardian = GuardianDraft(mother, "Үлгі", "Ақмарал", phone="+77010000000")
    for number in range(CHILDREN):
        iin = next(iin for n in range(9000, 9999) if (iin := make_iin(date(2022, 3, 1 + number), Sex.FEMALE, n)))
        draft_of_child = ChildDraft(iin, "Үлгі", f"Айша {number}", guardians=(guardian,))
        made.office.do(children.add_child, draft_of_child, group_id=group, starts_on=FIRST_DAY)
    if url:
        connection.connect(made.office, PortalAddress(url), p12, password, "PC-1")
    made.office.close()
    return made.key


@dataclass
class Teller:
    """Writes a line past every buffer of the process."""

    path: Path

    def __post_init__(self) -> None:
        self._file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def tell(self, **said: Any) -> None:
        os.write(self._file, json.dumps(said).encode() + b"\n")


class Life:
    """One life of the program: signing in, then acts by chance until something ends it."""

    def __init__(self, folder: OfficeFolder, told: Path, rng: Random, *, with_portal: bool, syncing: bool = False) -> None:
        self._folder, self._rng, self._teller = folder, rng, Teller(told)
        self._with_portal, self._syncing = with_portal, syncing

    def run(self, acts: int = 1_000_000) -> None:
        unlocked = sign_in(self._folder, LOGIN, PASSWORD, surroundings(now=NOW + timedelta(seconds=self._rng.randrange(10**6))))
        office, key = unlocked.office, unlocked.key
        self._teller.tell(ready=True)
        named = tuple(row.id for row in office.ask(children.list_children))
        for _ in range(acts):
            self._act(office, key, named)
        office.close()

    def _act(self, office: Office, key: bytes, named: tuple[str, ...]) -> None:
        chance = self._rng.random()
        if self._with_portal and chance < (0.5 if self._syncing else 0.25):
            exchange(office, connection.client_for)
        elif chance < 0.75:
            self._marks(office, named)
        elif chance < 0.85:
            self._paper(office, named)
        elif chance < 0.93:
            name = f"Топ {uuid_utils.uuid4()}"
            self._told("group", name, lambda: office.do(groups.create_group, groups.GroupDraft(name)))
        else:
            self._files(key)

    def _told(self, kind: str, what: Any, act: Callable[[], object]) -> None:
        self._teller.tell(kind=kind, what=what)
        act()
        self._teller.tell(done=True)

    def _marks(self, office: Office, named: tuple[str, ...]) -> None:
        child, word = self._rng.choice(named), str(uuid_utils.uuid4())
        days = self._rng.sample(OPEN_DAYS, self._rng.randint(1, 4))
        edits = [MarkEdit(child, day, self._rng.choice(CODES), word) for day in days]
        what = [[child, day.isoformat(), word] for day in days]
        self._told("marks", what, lambda: office.do(attendance.set_marks, edits))

    def _paper(self, office: Office, named: tuple[str, ...]) -> None:
        child, day = self._rng.choice(named), self._rng.choice(OPEN_DAYS)
        content = b"%PDF-1.7\n" + self._rng.randbytes(self._rng.randint(100, 40_000))
        paper = PaperDraft(PaperKind.MEDICAL, "077", day, day, Scan(content, "application/pdf"))
        absence = Absence((child,), (Span(day, day),), MarkCode.SICK, "", paper)
        self._told("blob", [sha256_hex(content), child, day.isoformat()], lambda: office.do(set_absence, absence))

    def _files(self, key: bytes) -> None:
        chance = self._rng.randrange(3)
        if chance == 0:
            now = NOW + timedelta(seconds=self._rng.randrange(10**7))
            self._told("backup", "", lambda: backup.back_up(self._folder.database, key, self._folder.backups, now, kept=3))
        elif chance == 1:
            content, name = self._rng.randbytes(20_000), f"export-{self._rng.randrange(3)}.pdf"
            path = self._folder.path / "exports" / name
            path.parent.mkdir(exist_ok=True)
            self._told("file", [name, sha256_hex(content)], lambda: save_file(path, content))
        else:
            keys = vault.load(self._folder.vault)
            fresh = vault.with_account(keys, key, "methodist", "Үлгі А.", f"password {self._rng.random()}", cost=CHEAP)
            self._told("vault", "", lambda: vault.save(fresh, self._folder.vault))

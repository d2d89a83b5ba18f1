"""Kills an office's process over and over and looks each time what is left. `nursery.run("crash_desktop", plan)`.

The process imports everything once and forks: a life begins in milliseconds, not in the second a cold start takes. It has
neither Qt nor threads. Half of the lives end at a random moment, half at a named one. What is found wrong is written.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import requests
from sqlalchemy import select

from desktop.models.attendance import AttendanceMark
from desktop.models.blobs import Blob
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Group
from desktop.services import audit, backup, vault
from desktop.services.folder import OfficeFolder
from desktop.services.opening import sign_in
from desktop.services.sync import connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.digest import differing
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.canonical import sha256_hex
from tests.soak.crash_load import LATER, LOGIN, NOW, PASSWORD, Life, make_office, surroundings
from tests.soak.crash_points import DESKTOP_POINTS, PORTAL, Death, in_exchange, in_files_and_database

LIVES_OF_AN_OFFICE = 50
LONGEST_LIFE, LIFE_AT_A_POINT, LONGEST_START = 0.3, 1.5, 20.0
TEMPORARY = (".new", ".part", ".tmp", ".restored")


@dataclass
class Expected:
    """What was acknowledged, and the one act that may have been kept or not."""

    cells: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    groups: set[str] = field(default_factory=set)
    blobs: set[str] = field(default_factory=set)
    files: dict[str, set[str]] = field(default_factory=dict)
    acknowledged: int = 0

    def hear(self, lines: list[dict[str, Any]]) -> None:
        """Take in what a life told; its last act is unsure when it did not say "done"."""
        for said, after in zip(lines, [*lines[1:], {}], strict=False):
            if "kind" in said:
                self._act(said["kind"], said["what"], done=bool(after.get("done")))

    def _act(self, kind: str, what: Any, *, done: bool) -> None:
        self.acknowledged += done
        if kind == "marks":
            for child, day, word in what:
                self._cell((child, day), word, done=done)
        elif kind == "blob":
            name, child, day = what
            # A day that was ill already keeps its note.
            self.cells[child, day] = self.cells.get((child, day), {"nothing"}) | {""}
            self.blobs |= {name} if done else set()
        elif kind == "group" and done:
            self.groups.add(what)
        elif kind == "file":
            name, digest = what
            self.files[name] = {digest} if done else self.files.get(name, {"none"}) | {digest}

    def _cell(self, cell: tuple[str, str], word: str, *, done: bool) -> None:
        self.cells[cell] = {word} if done else self.cells.get(cell, {"nothing"}) | {word}


def look(folder: OfficeFolder, expected: Expected) -> Iterator[str]:
    """Open what was left as the program does, and tell everything that is wrong."""
    office = sign_in(folder, LOGIN, PASSWORD, surroundings()).office
    try:
        with office.engine.connect() as asked:
            for words in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
                found = asked.exec_driver_sql(f"PRAGMA {words}").fetchall()
                if found and found != [("ok",)]:
                    yield f"{words}: {found[:3]}"
        yield from office.ask(_rows, expected)
    finally:
        office.close()
    for path, digests in ((folder.path / "exports" / name, digests) for name, digests in expected.files.items()):
        found_here = sha256_hex(path.read_bytes()) if path.exists() else "none"
        if found_here not in digests:
            yield f"the file {path.name} is neither the old nor the new one"
        expected.files[path.name] = {found_here}


def _rows(uow: UnitOfWork, expected: Expected) -> list[str]:
    wrong = []
    broken = audit.first_broken(uow.session)
    if broken is not None:
        wrong.append(f"the journal is broken at {broken}")
    held = {(row.child_id, row.day.isoformat()): row.note for row in uow.session.scalars(select(AttendanceMark))}
    for cell, words in expected.cells.items():
        if held.get(cell, "nothing") not in words:
            wrong.append(f"lost: {cell} is {held.get(cell)!r}, acknowledged {words}")
        expected.cells[cell] = {held.get(cell, "nothing")}
    lost = expected.groups - set(uow.session.scalars(select(Group.name)))
    wrong += [f"lost: group {name}" for name in lost]
    blobs = {row.sha256: row for row in uow.session.scalars(select(Blob))}
    wrong += [f"lost: blob {name}" for name in expected.blobs - set(blobs)]
    wrong += [
        f"torn: blob {name}" for name, row in blobs.items() if sha256_hex(row.content) != name or len(row.content) != row.size
    ]
    marks = {row.body["child_id"] for row in uow.session.scalars(select(OutboxOperation)) if row.kind == "marks.set"}
    wrong += [f"no operation tells of the marks of {child}" for child in {cell[0] for cell in held} - marks]
    return wrong


@dataclass
class Report:
    """What came of it."""

    kills: int = 0
    acknowledged: int = 0
    points: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


class Trial:
    """Offices one after another, each killed fifty times."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self._plan, self._rng, self.report = plan, Random(plan["seed"]), Report()
        self._url = plan.get("url", "")
        self._points = [one for one in DESKTOP_POINTS if self._url or not one.startswith(PORTAL)]

    def run(self) -> Report:
        for number, owner in enumerate(self._plan["offices"]):
            folder = OfficeFolder(Path(self._plan["folder"]) / f"office-{number}")
            p12 = Path(owner["key"]).read_bytes() if self._url else b""
            make_office(folder, owner["bin"], self._url, p12, self._plan.get("password", ""))
            expected = Expected()
            for _ in range(min(LIVES_OF_AN_OFFICE, self._plan["kills"] - self.report.kills)):
                self._life(folder, expected)
            self.report.acknowledged += expected.acknowledged
            self.report.wrong += self._end(folder)
            shutil.rmtree(folder.path)
        return self.report

    def _life(self, folder: OfficeFolder, expected: Expected) -> None:
        told, seed = folder.path.parent / "told", self._rng.random()
        told.unlink(missing_ok=True)
        at_point = self.report.kills % 2 == 1
        point = self._points[(self._plan["seed"] + self.report.kills // 2) % len(self._points)] if at_point else ""
        death = Death(point, self._rng.choice((1, 1, 2, 3, 5) if not point.startswith(PORTAL) else (1, 1, 2)))
        child = os.fork()
        if child == 0:
            self._live(folder, told, Random(seed), death)
        if at_point or self._rng.random() < 0.8:  # the others may die while the office is opened
            _begun(child, told)
        ended = _end_of(child, LIFE_AT_A_POINT if at_point else self._rng.uniform(0.02, LONGEST_LIFE))
        lines = told.read_text().splitlines() if told.exists() else []
        self.report.kills += 1
        self.report.points[point if ended == "itself" else "random moment"] += 1
        if ended == "failed":
            self.report.wrong.append(f"a life ended by an error: {lines[-1:]}")
        expected.hear([json.loads(line) for line in lines])
        try:
            found = list(look(folder, expected))
        except Exception:  # noqa: BLE001 - whatever it is, it is told
            found = [traceback.format_exc()]
        self.report.wrong += [f"{point or 'random moment'}, seed {seed}: {one}" for one in found]

    def _live(self, folder: OfficeFolder, told: Path, rng: Random, death: Death) -> None:
        try:
            in_files_and_database(death)
            if self._url:
                in_exchange(death)
            Life(folder, told, rng, with_portal=bool(self._url), syncing=death.point.startswith(PORTAL)).run()
        except BaseException:  # noqa: BLE001 - a child never comes back
            traceback.print_exc()
        finally:
            os._exit(1)

    def _end(self, folder: OfficeFolder) -> list[str]:
        """The last look: no rubbish once the program has worked again, everything at the portal, copies that open."""
        unlocked = sign_in(folder, LOGIN, PASSWORD, surroundings(now=LATER))
        office, wrong = unlocked.office, []
        backup.back_up(folder.database, unlocked.key, folder.backups, NOW)
        vault.save(vault.load(folder.vault), folder.vault)
        rubbish = [
            path.name for path in folder.path.rglob("*") if path.parent.name != "exports" and path.name.endswith(TEMPORARY)
        ]
        wrong += [f"left for ever: {name}" for name in rubbish]
        for copy in backup.backups(folder.backups):
            wrong += [f"a copy does not open: {copy.name}"] if not opens(copy, unlocked.key) else []
        if self._url:
            wrong += self._settled(office)
        office.close()
        return wrong

    def _settled(self, office: Office) -> list[str]:
        self._set_portals_clock(LATER)  # by which the office reckons what waits
        done = [exchange(office, connection.client_for) for _ in range(3)][-1]
        view = office.ask(connection.link_view)
        assert view is not None
        client = connection.client_for(view)
        different = differing(office, client)
        client.close()
        self._set_portals_clock(NOW)
        wrong = [] if done.status.state == "synchronised" else [f"not synchronised: {done.outcome} {done.status}"]
        return wrong + ([f"the portal holds other {different}"] if different else [])

    def _set_portals_clock(self, now: datetime) -> None:
        requests.post(f"{self._url}/v1/demo/clock", json={"now": now.isoformat()}, timeout=30).raise_for_status()


def opens(copy: Path, key: bytes) -> bool:
    """Whether a copy is whole."""
    from desktop.models.engine import connect

    raw = connect(copy, key)
    try:
        return raw.execute("PRAGMA cipher_integrity_check").fetchall() == []
    finally:
        raw.close()


def _begun(child: int, told: Path) -> None:
    """Wait until the office is open, or its process is no more."""
    deadline = time.monotonic() + LONGEST_START
    while not told.exists() and time.monotonic() < deadline:
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return
        time.sleep(0.002)


def _end_of(child: int, patience: float) -> str:
    """Wait; after `patience` seconds kill. "itself": killed at its named point, "random": by us, "failed": it gave up."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            return "itself" if os.WIFSIGNALED(status) else "failed"
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "random"


if __name__ == "__main__":
    print(json.dumps(vars(Trial(json.load(sys.stdin)).run())))

"""Kills a restore from a backup and an upgrade of the database's edition at every named moment and at random ones.

`nursery.run("crash_bad_day", plan)`. A first life of each kind counts the moments it comes by; the others die, each at one of
them. Afterwards the office is opened as the program does it: nothing acknowledged may be gone, and where the database does not
open the person is told so and restores again.
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
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from desktop.models import schema
from desktop.models.attendance import AttendanceMark
from desktop.models.engine import connect
from desktop.models.exchange import OutboxOperation
from desktop.services import attendance, audit, backup, children, recovery, vault
from desktop.services.attendance import MarkEdit
from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder
from desktop.services.opening import sign_in
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.views.wording import wording
from protocol.attendance import MarkCode
from tests.desktop.models.test_released_schemas import RELEASED, Rows, edition, lay_out, lost, rows
from tests.soak.crash_load import LATER, LOGIN, NOW, OPEN_DAYS, PASSWORD, make_office, surroundings
from tests.soak.crash_points import Death, in_files_and_database, in_raw_connections


@dataclass(slots=True)
class Count(Death):
    """Dies nowhere and tells what it came by."""

    seen: Counter[str] = field(default_factory=Counter)

    def reached(self, point: str) -> None:
        self.seen[point] += 1


def child(act: Callable[[], object], death: Death, told: Path | None = None, patience: float = 60.0) -> str:
    """Do something in a process of its own; "killed" by its death or when the patience is over, "done", or what it raised."""
    pid = os.fork()
    if pid == 0:
        try:
            in_files_and_database(death)
            in_raw_connections(death)
            act()
            if told is not None and isinstance(death, Count):
                told.write_text(json.dumps(death.seen))
        except BaseException:  # noqa: BLE001 - a child never comes back
            traceback.print_exc()
            os._exit(1)
        finally:
            os._exit(0)
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return "killed" if os.WIFSIGNALED(status) else "done" if status == 0 else "failed"
        time.sleep(0.002)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return "killed"


@dataclass
class Report:
    """What came of it."""

    kills: int = 0
    told: int = 0
    points: int = 0
    wrong: list[str] = field(default_factory=list)


class Trial:
    """One kind of act over a folder that is laid out anew for each life."""

    def __init__(self, place: Path, rng: Random, kills: int, report: Report) -> None:
        self._place, self._rng, self._kills, self.report = place, rng, kills, report

    def run(
        self, name: str, begin: Path, act: Callable[[OfficeFolder], object], look: Callable[[OfficeFolder], list[str]]
    ) -> None:
        """Count the moments, then die at them in a random order, and at random ones, `kills` times."""
        told, begun = self._place / "told", time.monotonic()
        counted = self._copy(begin)
        if child(lambda: act(counted), Count("", 0), told) != "done":
            self.report.wrong.append(f"{name} fails of itself")
            return
        took = time.monotonic() - begun
        moments = [(point, n) for point, times in json.loads(told.read_text()).items() for n in range(1, times + 1)]
        self.report.points += len(moments)
        self._rng.shuffle(moments)
        for number in range(self._kills):
            at_random = number % 4 == 3
            point, n = ("a random moment", 0) if at_random else moments[number % len(moments)]
            folder = self._copy(begin)
            ended = child(
                lambda here=folder: act(here), Death(point, n), patience=self._rng.uniform(0, took) if at_random else 60.0
            )  # type: ignore[misc]
            if ended == "failed":
                self.report.wrong.append(f"{name} at {point} {n}: failed instead of dying")
            self.report.kills += ended == "killed"
            try:
                found = look(folder)
            except Exception:  # noqa: BLE001 - whatever it is, it is told
                found = [traceback.format_exc()]
            self.report.wrong += [f"{name} killed at {point} {n}: {one}" for one in found]

    def _copy(self, begin: Path) -> OfficeFolder:
        place = self._place / "life"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(begin, place)
        return OfficeFolder(place)


# a restore


def lay_out_for_restore(folder: OfficeFolder, *, damaged: bool) -> dict[tuple[str, str], str]:
    """An office with a backup, and edits after it that its database and its WAL alone have; what must stand in the cells."""
    key = make_office(folder, "120140000007")
    office = sign_in(folder, LOGIN, PASSWORD, surroundings()).office
    named = [row.id for row in office.ask(children.list_children)]
    mark(office, named, 0, "бұрын")
    office.close()
    backup.back_up(folder.database, key, folder.backups, NOW)
    office = sign_in(folder, LOGIN, PASSWORD, surroundings()).office
    mark(office, named, 1, "кейін")
    office.close()
    child(lambda: mark(sign_in(folder, LOGIN, PASSWORD, surroundings()).office, named, 2, "соңғы"), Death("commit.after", 1))
    if damaged:
        _damage(folder.database)
    return {(one, OPEN_DAYS[n].isoformat()): word for n, word in enumerate(("бұрын", "кейін", "соңғы")) for one in named}


def mark(office: Office, named: list[str], day: int, word: str) -> None:
    """A day of every child."""
    office.do(attendance.set_marks, [MarkEdit(one, OPEN_DAYS[day], MarkCode.ABSENT, word) for one in named])


def _damage(database: Path) -> None:
    """A piece of the first page is lost: the database does not open any more."""
    with database.open("r+b") as file:
        file.seek(64)
        file.write(bytes(range(200)))


def restore(folder: OfficeFolder) -> None:
    """As the door does it."""
    key = vault.unwrap(vault.load(folder.vault), LOGIN, PASSWORD)
    (chosen,) = backup.backups(folder.backups)
    recovery.restore(folder, chosen, key, surroundings(now=LATER))


def look_after_restore(folder: OfficeFolder, expected: dict[tuple[str, str], str], report: Report, *, whole: bool) -> list[str]:
    """The program starts, or says that the database is damaged and restores again; everything is there."""
    if not folder.exists:
        return ["the program would ask for a new office"]
    try:
        office = sign_in(folder, LOGIN, PASSWORD, surroundings(now=LATER)).office
    except KnownError as refused:
        sentence, next_step = wording()[refused.code]
        if whole or refused.code != "database-damaged" or not (sentence and next_step):
            return [f"does not open: {refused.code}: {sentence} {next_step}"]
        report.told += 1
        restore(folder)
        office = sign_in(folder, LOGIN, PASSWORD, surroundings(now=LATER)).office
    try:
        wrong = list(_whole(office)) + office.ask(_cells, expected)
    finally:
        office.close()
    return wrong + [f"left: {path.name}" for path in folder.path.glob("*.ready*")]


def _whole(office: Office) -> Iterator[str]:
    with office.engine.connect() as asked:
        for words in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            found = asked.exec_driver_sql(f"PRAGMA {words}").fetchall()
            if found and found != [("ok",)]:
                yield f"{words}: {found[:3]}"
    broken = office.ask(lambda uow: audit.first_broken(uow.session))
    if broken is not None:
        yield f"the journal is broken at {broken}"


def _cells(uow: UnitOfWork, expected: dict[tuple[str, str], str]) -> list[str]:
    held = {(row.child_id, row.day.isoformat()): row.note for row in uow.session.query(AttendanceMark)}
    told = {row.body["child_id"] for row in uow.session.query(OutboxOperation) if row.kind == "marks.set"}
    wrong = [f"lost: {cell} is {held.get(cell)!r}, not {word!r}" for cell, word in expected.items() if held.get(cell) != word]
    return wrong + [f"no operation tells of {one}" for one in {one for one, _ in expected} - told]


# an upgrade


def upgrade(folder: OfficeFolder) -> None:
    """As the program begins."""
    sign_in(folder, LOGIN, PASSWORD, surroundings(now=LATER)).office.close()


def look_after_upgrade(folder: OfficeFolder, before: Rows, key: bytes) -> list[str]:
    """The program starts with the new edition and every row; a copy made before opens."""
    office = sign_in(folder, LOGIN, PASSWORD, surroundings(now=LATER + timedelta(hours=1))).office
    try:
        wrong = list(_whole(office))
    finally:
        office.close()
    if edition(folder.database, key) != schema.HEAD:
        wrong.append("not upgraded")
    wrong += lost(before, rows(folder.database, key))
    copies = backup.backups(folder.backups)
    for copy in copies:
        raw = connect(copy, key)
        wrong += [f"a copy is not whole: {copy.name}"] if raw.execute("PRAGMA cipher_integrity_check").fetchall() else []
        raw.close()
    return wrong if copies else [*wrong, "no copy from before the upgrade"]


def main(plan: dict[str, Any]) -> dict[str, Any]:
    """Both kinds of bad day; the report."""
    place, report = Path(plan["folder"]), Report()
    trial = Trial(place, Random(plan["seed"]), plan["kills"], report)
    for damaged in (True, False)[: plan["restores"]]:
        begin = OfficeFolder(place / f"restore-{damaged}")
        expected = lay_out_for_restore(begin, damaged=damaged)

        def look(folder: OfficeFolder, expected: Any = expected, whole: bool = not damaged) -> list[str]:
            return look_after_restore(folder, expected, report, whole=whole)

        trial.run("a restore of a damaged office" if damaged else "a restore", begin.path, restore, look)
    for script in RELEASED[: plan["editions"]]:
        begin = OfficeFolder(place / script.stem)
        key = lay_out(script, begin)
        before = rows(begin.database, key)

        def look_again(folder: OfficeFolder, before: Rows = before, key: bytes = key) -> list[str]:
            return look_after_upgrade(folder, before, key)

        trial.run(f"the upgrade of {script.stem}", begin.path, upgrade, look_again)
    return vars(report)


if __name__ == "__main__":
    print(json.dumps(main(json.load(sys.stdin))))

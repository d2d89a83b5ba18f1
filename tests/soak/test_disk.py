"""A disk that fills at each write: a coded error, nothing acknowledged lost, and work goes on when there is room."""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import text

from desktop.models import schema
from desktop.models.attendance import AttendanceMark
from desktop.services import attendance, audit, backup, vault
from desktop.services.absence_papers import PaperDraft, PaperKind, Scan
from desktop.services.absences import Absence, Span, set_absence
from desktop.services.attendance import MarkEdit
from desktop.services.children import list_children
from desktop.services.errors import KnownError
from desktop.services.exports import save_file
from desktop.services.folder import OfficeFolder
from desktop.services.opening import sign_in
from desktop.services.sync import resync
from desktop.services.sync.cycle import exchange
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office
from desktop.views.wording import wording
from protocol.attendance import MarkCode
from tests.desktop.models.test_released_schemas import RELEASED, edition, lay_out, lost, rows
from tests.desktop.sync.conftest import connect_by_hand
from tests.desktop.sync.reference import ReferencePortal, client_maker
from tests.soak.conftest import Budget
from tests.soak.crash_load import LATER, LOGIN, NOW, OPEN_DAYS, PASSWORD, make_office, surroundings

SIZE, BLOCK = 12 * 1024 * 1024, 4096
STEPS = (*range(24), *range(24, 120, 6), *range(120, 1200, 60))


@dataclass
class Disk:
    """A small disk with a file that takes up its room."""

    place: Path

    def leave(self, blocks: int) -> None:
        """Fill it but for so many blocks of 4 KiB."""
        with (self.place / "ballast").open("wb", buffering=0) as ballast:
            size = 0
            for piece in (bytes(64 * BLOCK), bytes(BLOCK)):
                try:
                    while True:
                        size += ballast.write(piece)
                except OSError as error:
                    assert error.errno == errno.ENOSPC  # noqa: PT017 - the disk is full, as it should be
            os.ftruncate(ballast.fileno(), max(0, size - blocks * BLOCK))

    def free(self) -> None:
        (self.place / "ballast").unlink(missing_ok=True)


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    """A disk in memory."""
    place = tmp_path_factory.mktemp("disk")
    libc = ctypes.CDLL(None, use_errno=True)
    if os.name != "posix" or libc.mount(b"tmpfs", str(place).encode(), b"tmpfs", 0, f"size={SIZE}".encode()):
        pytest.skip("a small disk cannot be mounted here (it needs root)")
    yield Disk(place)
    libc.umount2(str(place).encode(), 2)


@dataclass
class Walk:
    """An office on the small disk."""

    disk: Disk
    folder: OfficeFolder
    office: Office
    key: bytes
    child: str
    portal: ReferencePortal

    def state(self) -> dict[str, Any]:
        """What must not change when an act is refused."""
        with self.office.engine.connect() as asked:
            tables = ("attendance_mark", "audit_entry", "outbox_operation", "blob", "absence_document")
            return {name: asked.execute(text(f"SELECT * FROM {name}")).fetchall() for name in tables}

    def whole(self) -> None:
        with self.office.engine.connect() as asked:
            assert asked.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall() == []
            assert asked.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
        assert self.office.ask(lambda uow: audit.first_broken(uow.session)) is None


@pytest.fixture(scope="module")
def walk(disk: Disk) -> Iterator[Walk]:
    folder = OfficeFolder(disk.place / "office")
    key = make_office(folder, "120140000007")
    office = sign_in(folder, LOGIN, PASSWORD, surroundings()).office
    office.do(connect_by_hand, "http://127.0.0.1:1", "pc-1")
    child = office.ask(list_children)[0].id
    yield Walk(disk, folder, office, key, child, ReferencePortal(office.clock.now))
    office.close()


def edit(walk: Walk) -> None:
    edits = [MarkEdit(walk.child, day, MarkCode.ABSENT, "жоқ") for day in OPEN_DAYS]
    walk.office.do(attendance.set_marks, edits)


def paper(walk: Walk) -> None:
    scan = Scan(b"%PDF-1.7\n" + Random(7).randbytes(150_000), "application/pdf")
    draft = PaperDraft(PaperKind.MEDICAL, "077", OPEN_DAYS[0], OPEN_DAYS[0], scan)
    walk.office.do(set_absence, Absence((walk.child,), (Span(OPEN_DAYS[0], OPEN_DAYS[0]),), MarkCode.SICK, "", draft))


def export(walk: Walk) -> None:
    save_file(walk.disk.place / "export.pdf", Random(8).randbytes(100_000))


def copy(walk: Walk) -> None:
    backup.back_up(walk.folder.database, walk.key, walk.folder.backups, NOW)


def keys(walk: Walk) -> None:
    vault.save(vault.load(walk.folder.vault), walk.folder.vault)


def talk(walk: Walk) -> None:
    """Everything out and, as if it were a new PC, everything in; trouble is told as the outcome."""
    walk.office.do(resync.read_all_anew)
    done = exchange(walk.office, client_maker(walk.portal))
    if not done.complete:
        raise KnownError(done.outcome)


def fill(walk: Walk, act: Callable[[Walk], object], steps: Sequence[int], *, whole: bool = True) -> int:
    """Do an act with ever more room until it goes through; how often it was refused: as a full disk, without effect."""
    for refused, blocks in enumerate(steps):
        before = walk.state() if whole else {}
        walk.disk.leave(blocks)
        try:
            act(walk)
        except KnownError as error:
            assert error.code == "disk-full"  # noqa: PT017 - most of the time it is raised
        else:
            return refused
        finally:
            walk.disk.free()
        assert not whole or walk.state() == before
    return pytest.fail("it never went through")


@pytest.fixture(scope="module")
def steps(budget: Budget) -> Sequence[int]:
    """Free blocks of 4 KiB."""
    return STEPS[:: budget(6, 1)]


@pytest.mark.parametrize("act", [edit, paper, export, copy, keys])
def test_a_disk_that_fills_at_each_write_refuses_with_a_code_and_changes_nothing(
    walk: Walk, act: Callable[[Walk], None], steps: Sequence[int]
) -> None:
    refused = fill(walk, act, steps)
    print(f"{act.__name__}: refused at {refused} fillings")
    assert refused > 0
    walk.whole()
    act(walk)
    assert [path.name for path in walk.disk.place.rglob("*") if path.name.endswith((".new", ".part", ".part-wal"))] == []


def test_an_exchange_on_a_disk_that_fills_loses_nothing_and_ends_when_there_is_room(walk: Walk, steps: Sequence[int]) -> None:
    edit(walk)
    assert fill(walk, talk, steps, whole=False) > 0
    walk.whole()
    done = exchange(walk.office, client_maker(walk.portal))
    assert done.status.state is SyncState.SYNCHRONISED
    notes = walk.office.ask(lambda uow: [row.note for row in uow.session.query(AttendanceMark) if row.day == OPEN_DAYS[2]])
    assert notes == ["жоқ"]


def test_signing_in_and_upgrading_on_a_disk_that_fills_leave_the_office_as_it_was(walk: Walk, steps: Sequence[int]) -> None:
    folder = OfficeFolder(walk.disk.place / "old")
    key = lay_out(RELEASED[0], folder)
    before = rows(folder.database, key)

    def upgrade(_: Walk) -> None:
        try:
            sign_in(folder, LOGIN, PASSWORD, surroundings(now=LATER)).office.close()
        except KnownError:
            walk.disk.free()
            assert lost(before, rows(folder.database, key)) == []
            raise

    assert fill(walk, upgrade, steps, whole=False) > 0
    assert lost(before, rows(folder.database, key)) == []
    assert edition(folder.database, key) == schema.HEAD


def test_the_refusal_has_a_sentence_and_a_next_step() -> None:
    sentence, next_step = wording()["disk-full"]
    assert "disk is full" in sentence
    assert next_step

"""A damaged database is replaced by a backup, and what it had not sent is taken over: real encrypted files, broken by hand."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import uuid_utils
from sqlalchemy import select, text

from desktop.models.attendance import AttendanceMark
from desktop.models.engine import open_engine
from desktop.models.exchange import OutboxOperation
from desktop.services import backup, recovery
from desktop.services.accounts import AccountDraft
from desktop.services.blobs import keep_blob
from desktop.services.clock import FixedClock
from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import create_office, sign_in
from desktop.services.roles import Actor, Role
from desktop.services.salvage import plain_pages, salvage
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.services.vault import Cost
from tests.desktop.sync.conftest import ORGANISATION
from tests.desktop.sync.edits import IINS, child_with_marks, dirty_days, mark, marks, operations, put_child

PASSWORD = "Ұзақ құпиясөз 1"
NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
PAGE = 4096
Break = Callable[[Path], None]


@dataclass
class Bad:
    """An office with a backup, edits made after it, and its files as a killed program leaves them."""

    folder: OfficeFolder
    key: bytes
    code: str
    backup: Path
    around: Surroundings

    def opened(self) -> Office:
        engine = open_engine(self.folder.database, self.key)
        return Office(engine, Actor("director", "Director", Role.DIRECTOR), self.around.clock, self.around.new_id, "pc")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Bad:
    folder = OfficeFolder(tmp_path_factory.mktemp("bad") / "office")
    around = Surroundings(FixedClock(NOW), lambda: str(uuid_utils.uuid7()), "PC-1", Cost(1, 8192, 1))
    new = create_office(folder, ORGANISATION, AccountDraft("director", "Сәдуақас Гүлнар", PASSWORD), around)
    child_with_marks(new.office, {2: "sick"})
    _all_sent(new.office)
    kept = backup.back_up(folder.database, new.key, folder.backups, NOW).path
    new.office.do(put_child, "c2", IINS[1], "Нұрлан")
    new.office.do(mark, 3, "sick", note="температура")
    new.office.do(mark, 4, "present", "c2")
    _killed(folder, new.office)
    return Bad(folder, new.key, new.recovery_code, kept, around)


def _all_sent(office: Office) -> None:
    with office.engine.begin() as connection:
        connection.execute(text("UPDATE outbox_operation SET state = 'applied'"))
        connection.execute(text("UPDATE attendance_mark SET dirty = 0"))


def _killed(folder: OfficeFolder, office: Office) -> None:
    """What lies on the disk while the program runs: the database and its WAL."""
    copies = {name: (folder.path / name).read_bytes() for name in ("office.db", "office.db-wal")}
    office.close()
    for name, content in copies.items():
        (folder.path / name).write_bytes(content)


@pytest.fixture
def bad(made: Bad, tmp_path: Path) -> Bad:
    shutil.copytree(made.folder.path, tmp_path / "office")
    folder = OfficeFolder(tmp_path / "office")
    return Bad(folder, made.key, made.code, folder.backups / made.backup.name, made.around)


def zeroed_header(database: Path) -> None:
    content = bytearray(database.read_bytes())
    content[:100] = bytes(100)
    database.write_bytes(content)
    _without_first_page_in_wal(database)


def zeroed_first_page(database: Path) -> None:
    content = bytearray(database.read_bytes())
    content[:PAGE] = bytes(PAGE)
    database.write_bytes(content)
    _without_first_page_in_wal(database)


def _without_first_page_in_wal(database: Path) -> None:
    """The WAL is put into the file first, as a checkpoint does, so that nothing covers the damage."""
    database.with_name("office.db-wal").unlink(missing_ok=True)


def checkpointed(bad: Bad) -> None:
    office = bad.opened()
    with office.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    office.close()


def flipped(database: Path) -> None:
    """A byte of every fifth page; the first keeps its own."""
    content = bytearray(database.read_bytes())
    for at in range(PAGE * 4, len(content), PAGE * 5):
        content[at + 50] ^= 0xFF
    database.write_bytes(content)


def truncated(database: Path) -> None:
    content = database.read_bytes()
    database.write_bytes(content[: len(content) - 10 * PAGE - 17])


def restored(bad: Bad) -> tuple[recovery.Restored, Office]:
    done = recovery.restore(bad.folder, bad.backup, bad.key, bad.around)
    return done, bad.opened()


@pytest.mark.parametrize("hurt", [zeroed_header, zeroed_first_page], ids=lambda one: one.__name__)
def test_with_its_first_page_gone_the_whole_outbox_is_saved(bad: Bad, hurt: Break) -> None:
    checkpointed(bad)
    hurt(bad.folder.database)
    with pytest.raises(KnownError, match="database-damaged"):
        sign_in(bad.folder, "director", PASSWORD, bad.around)
    done, office = restored(bad)
    assert (done.saved, done.held, done.whole) == (3, 0, True)
    assert office.ask(marks) == {2: "sick", 3: "sick"}
    assert office.ask(marks, "c2") == {4: "present"}
    assert office.ask(dirty_days) == {3}
    assert [kind for kind, _ in office.ask(operations, "waiting")] == ["child.put", "marks.set", "marks.set"]
    assert done.kept is not None
    assert done.kept.read_bytes()[:16] == bytes(16)
    office.close()


def test_edits_that_stand_in_the_wal_alone_are_saved(bad: Bad) -> None:
    bad.folder.database.write_bytes(b"\0" * PAGE + bad.folder.database.read_bytes()[PAGE:])
    wal = bad.folder.database.with_name("office.db-wal")
    assert wal.stat().st_size > PAGE
    done, office = restored(bad)
    assert done.saved == 3
    office.close()


def test_a_torn_frame_at_the_end_of_the_wal_takes_nothing_with_it(bad: Bad) -> None:
    wal = bad.folder.database.with_name("office.db-wal")
    before = salvage(bad.folder.database, bad.key)
    wal.write_bytes(wal.read_bytes() + b"\x5a" * 3000)
    assert salvage(bad.folder.database, bad.key) == before
    assert [one.kind for one in before.operations if one.state == "waiting"] == ["child.put", "marks.set", "marks.set"]


def test_without_its_wal_the_database_is_whole_as_of_the_last_checkpoint(bad: Bad) -> None:
    bad.folder.database.with_name("office.db-wal").unlink()
    opened = sign_in(bad.folder, "director", PASSWORD, bad.around)
    assert 3 not in opened.office.ask(marks)
    opened.office.close()


def test_pages_nobody_vouches_for_are_left_out_and_the_rest_is_saved(bad: Bad) -> None:
    checkpointed(bad)
    flipped(bad.folder.database)
    found = salvage(bad.folder.database, bad.key, bad.backup)
    done, office = restored(bad)
    assert done.saved + done.held == len([one for one in found.operations if one.state == "waiting"])
    assert 2 in office.ask(marks)
    office.close()


def test_a_page_with_one_flipped_bit_is_not_believed(bad: Bad) -> None:
    checkpointed(bad)
    content = bytearray(bad.folder.database.read_bytes())
    content[PAGE * 4 + 700] ^= 1
    bad.folder.database.write_bytes(content)
    pages = plain_pages(bad.folder.database, bad.key)
    assert pages is not None
    assert pages[PAGE * 4 : PAGE * 5] == bytes(PAGE)
    assert pages[PAGE * 5 : PAGE * 6] != bytes(PAGE)


def test_of_a_truncated_file_what_is_there_is_read(bad: Bad) -> None:
    checkpointed(bad)
    truncated(bad.folder.database)
    done, office = restored(bad)
    assert 2 in office.ask(marks)
    assert done.kept is not None
    office.close()


@pytest.mark.parametrize(
    "rubbish", [b"", b"\0" * 100, b"\0" * 3 * PAGE, b"not a database at all" * 900], ids=["empty", "short", "zeros", "text"]
)
def test_rubbish_in_the_database_s_place_is_no_hindrance(bad: Bad, rubbish: bytes) -> None:
    checkpointed(bad)
    bad.folder.database.write_bytes(rubbish)
    done, office = restored(bad)
    assert (done.saved, done.whole) == (0, False)
    assert office.ask(marks) == {2: "sick"}
    office.close()


def test_the_wrong_key_reads_nothing(bad: Bad) -> None:
    checkpointed(bad)
    assert plain_pages(bad.folder.database, bytes(32), bad.backup) is None


def test_an_operation_answered_after_the_backup_is_not_sent_again(bad: Bad) -> None:
    office = bad.opened()
    office.do(mark, 5, "sick")
    backup_of_waiting = backup.back_up(bad.folder.database, bad.key, bad.folder.backups, NOW + timedelta(hours=1)).path
    _all_sent(office)
    office.close()
    recovery.restore(bad.folder, backup_of_waiting, bad.key, bad.around)
    office = bad.opened()
    assert office.ask(operations, "waiting", "sealed") == []
    office.close()


def test_an_operation_of_the_backup_whose_fate_is_unknown_gets_a_new_name(bad: Bad) -> None:
    office = bad.opened()
    before = office.ask(_names)
    at_an_hour = backup.back_up(bad.folder.database, bad.key, bad.folder.backups, NOW + timedelta(hours=1)).path
    office.close()
    bad.folder.database.unlink()
    bad.folder.database.with_name("office.db-wal").unlink(missing_ok=True)
    done = recovery.restore(bad.folder, at_an_hour, bad.key, bad.around)
    office = bad.opened()
    after = office.ask(_names)
    office.close()
    assert done.kept is None
    assert len(before) == len(after) == 3
    assert not set(before) & set(after)


def _names(uow: UnitOfWork) -> list[str]:
    return list(uow.session.scalars(select(OutboxOperation.op_id).where(OutboxOperation.state == "waiting")))


def test_an_operation_whose_paper_cannot_be_read_is_held_and_one_whose_can_goes(bad: Bad) -> None:
    office = bad.opened()
    there = office.do(keep_blob, b"%PDF-1.7 whole", "application/pdf").result
    for sha256, entity in ((there, "contract:there"), ("ab" * 32, "contract:gone")):
        office.do(_queue_contract, entity, sha256)
    office.close()
    zeroed = bytearray(bad.folder.database.read_bytes())
    zeroed[:PAGE] = bytes(PAGE)
    bad.folder.database.write_bytes(zeroed)
    done, office = restored(bad)
    assert (done.saved, done.held) == (4, 1)
    assert office.ask(operations, "quarantined") == [("contract.send", recovery.PAPER_MISSING)]
    office.close()


def _queue_contract(uow: UnitOfWork, entity: str, sha256: str) -> None:
    row = OutboxOperation(
        op_id=uow.new_id(), kind="contract.send", entity=entity, body={"pdf_sha256": sha256}, created_at=uow.now
    )
    uow.session.add(row)


def test_marks_of_a_child_that_was_lost_are_held(bad: Bad) -> None:
    office = bad.opened()
    with office.engine.begin() as connection:
        connection.execute(text("DELETE FROM outbox_operation WHERE kind = 'child.put' AND state = 'waiting'"))
    office.close()
    done, office = restored(bad)
    assert (done.saved, done.held) == (1, 1)
    assert office.ask(operations, "quarantined") == [("marks.set", recovery.PLACE_MISSING)]
    office.close()


def test_the_restore_is_in_the_journal_with_what_it_saved(bad: Bad) -> None:
    _, office = restored(bad)
    with office.engine.connect() as connection:
        found = connection.execute(text("SELECT action, after FROM audit_entry ORDER BY seq DESC LIMIT 1")).one()
    office.close()
    assert found.action == "database.restored"
    assert bad.backup.name in found.after


class Killed(BaseException):
    """The program ends here."""


def _before_anything(_database: Path, _kept: Path) -> None:
    raise Killed


def _with_the_former_one_aside(database: Path, kept: Path) -> None:
    database.replace(kept)
    raise Killed


@pytest.mark.parametrize("moment", [_before_anything, _with_the_former_one_aside])
def test_a_restore_broken_off_anywhere_loses_nothing_of_the_outbox(
    bad: Bad, monkeypatch: pytest.MonkeyPatch, moment: Callable[[Path, Path], None]
) -> None:
    monkeypatch.setattr(backup, "_switch", moment)
    with pytest.raises(Killed):
        recovery.restore(bad.folder, bad.backup, bad.key, bad.around)
    monkeypatch.undo()
    office = sign_in(bad.folder, "director", PASSWORD, bad.around).office
    assert office.ask(marks) == {2: "sick", 3: "sick"}
    assert [kind for kind, _ in office.ask(operations, "waiting")] == ["child.put", "marks.set", "marks.set"]
    office.close()


def test_an_office_comes_to_a_new_pc_with_its_backup_its_vault_and_the_recovery_code(bad: Bad, tmp_path: Path) -> None:
    new_pc = OfficeFolder(tmp_path / "new pc")
    keys = bad.folder.backups / "office.vault"
    shutil.copy(bad.folder.vault, keys)
    with pytest.raises(KnownError, match="wrong-recovery-code"):
        recovery.restore_elsewhere(new_pc, bad.backup, keys, "AAAAA", "director", "a new password", bad.around)
    assert not new_pc.path.exists()
    recovery.restore_elsewhere(new_pc, bad.backup, keys, bad.code, "director", "a new password", bad.around)
    opened = sign_in(new_pc, "director", "a new password", bad.around)
    assert opened.office.ask(marks) == {2: "sick"}
    opened.office.close()
    with pytest.raises(KnownError, match="office-exists"):
        recovery.restore_elsewhere(new_pc, bad.backup, keys, bad.code, "director", "a new password", bad.around)


def test_a_saved_mark_keeps_who_set_it_and_when(bad: Bad) -> None:
    _, office = restored(bad)
    found = office.ask(lambda uow: uow.session.get(AttendanceMark, ("c1", date(2026, 11, 3))))
    office.close()
    assert found is not None
    assert (found.by, found.note, found.at) == ("Сәдуақас Гүлнар", "температура", NOW)

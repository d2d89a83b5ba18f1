"""The quick and the whole check find what was broken in a real encrypted file, and the result is an act of the journal."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.models.engine import open_engine
from desktop.services import audit, integrity
from desktop.services.blobs import keep_blob
from desktop.services.clock import FixedClock
from desktop.services.unit_of_work import Office
from tests.desktop.sync.conftest import MakeOffice
from tests.desktop.sync.edits import child_with_marks


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    made = make_office(connected=False)
    child_with_marks(made, {2: "sick"})
    return made


def path_of(office: Office) -> Path:
    with office.engine.connect() as connection:
        return Path(connection.exec_driver_sql("PRAGMA database_list").one()[2])


def without_triggers(office: Office, *statements: str) -> None:
    with office.engine.begin() as connection:
        for name in ("audit_entry_never_changes", "blob_never_changes"):
            connection.execute(text(f"DROP TRIGGER {name}"))
        for statement in statements:
            connection.execute(text(statement))


def test_a_sound_database_is_whole_and_progress_is_told(office: Office) -> None:
    office.do(keep_blob, b"%PDF", "application/pdf")
    steps: list[tuple[int, int]] = []
    assert integrity.quick_check(office).whole
    assert integrity.whole_check(office, lambda done, total: steps.append((done, total))).whole
    assert steps == [(done, 5) for done in range(6)]


def test_a_check_can_be_stopped(office: Office) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        integrity.whole_check(office, stop)


def test_one_flipped_byte_is_found_by_both(office: Office, template: tuple[Path, bytes]) -> None:
    path = path_of(office)
    with office.engine.connect() as connection:
        page = connection.execute(text("SELECT rootpage FROM sqlite_schema WHERE name = 'absence_document'")).scalar_one()
    with office.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    office.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 + 9] ^= 1
    path.write_bytes(content)
    again = Office(open_engine(path, template[1]), office.actor, office.clock, office.new_id, "pc")
    quick, whole = integrity.quick_check(again), integrity.whole_check(again)
    again.close()
    assert quick.damaged
    assert whole.damaged
    assert str(page) in whole.faults["pages"]


def test_a_paper_that_is_not_its_hash_is_found_but_is_no_damaged_file(office: Office) -> None:
    name = office.do(keep_blob, b"%PDF", "application/pdf").result
    without_triggers(office, "UPDATE blob SET content = x'00'")
    found = integrity.whole_check(office)
    assert found.faults == {"papers": name}
    assert not found.damaged


def test_an_entry_changed_behind_the_program_is_found(office: Office) -> None:
    without_triggers(office, "UPDATE audit_entry SET actor = 'somebody' WHERE seq = 2")
    assert integrity.whole_check(office).faults == {"journal": "2"}


def test_the_whole_check_is_due_once_a_week_and_its_result_is_an_act(office: Office, clock: FixedClock) -> None:
    assert office.ask(integrity.is_due)
    office.do(integrity.note, integrity.Checked({"papers": "ab"}))
    assert not office.ask(integrity.is_due)
    last = office.ask(lambda uow: audit.read(uow.session, limit=1))[0]
    assert (last.action, last.after) == ("database.checked", {"whole": False, "papers": "ab"})
    clock.set(clock.now() + timedelta(days=7))
    assert office.ask(integrity.is_due)

"""An office restored from an older backup exchanges again: what was acknowledged comes back, what was not is sent, once."""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.models.engine import open_engine
from desktop.services import backup, recovery
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.sync.cycle import exchange
from desktop.services.sync.status import SyncState, sync_status
from desktop.services.unit_of_work import Office
from tests.desktop.sync.conftest import MakeOffice, new_id
from tests.desktop.sync.edits import child_with_marks, mark, marks, operations, put_child
from tests.desktop.sync.reference import ReferencePortal, client_maker


@pytest.mark.parametrize("damage", ["gone", "first page zeroed"])
def test_acknowledged_edits_come_back_and_unsent_ones_are_sent_once(
    make_office: MakeOffice, portal: ReferencePortal, template: tuple[Path, bytes], clock: FixedClock, tmp_path: Path, damage: str
) -> None:
    office = make_office()
    child_with_marks(office, {2: "sick"})
    with office.engine.connect() as connection:
        database = Path(connection.exec_driver_sql("PRAGMA database_list").one()[2])
    folder = OfficeFolder(tmp_path / "restored")
    kept = backup.back_up(database, template[1], folder.backups, clock.now()).path  # what waits in it is answered after it
    exchange(office, client_maker(portal))
    office.do(mark, 3, "sick")
    assert exchange(office, client_maker(portal)).complete
    received = len(portal.entities)
    office.do(mark, 4, "sick", note="not sent")
    office.close()
    database.replace(folder.database)
    if damage == "gone":
        folder.database.unlink()
    else:
        folder.database.write_bytes(bytes(4096) + folder.database.read_bytes()[4096:])
    around = Surroundings(clock, new_id, "pc-1")
    done = recovery.restore(folder, kept, template[1], around)
    again = Office(open_engine(folder.database, template[1]), office.actor, clock, new_id, "pc-1")
    result = exchange(again, client_maker(portal))
    found, status, held = again.ask(marks), again.ask(sync_status), again.ask(operations, "quarantined")
    again.close()
    assert result.complete
    unsent = {4: "sick"} if damage != "gone" else {}
    assert found == {2: "sick", 3: "sick"} | unsent
    assert done.saved == len(unsent)
    assert (status.state, held) == (SyncState.SYNCHRONISED, [])
    assert len(portal.entities) == received, "nothing was entered a second time"


def test_a_child_added_after_the_backup_and_acknowledged_comes_back(
    make_office: MakeOffice, portal: ReferencePortal, template: tuple[Path, bytes], clock: FixedClock, tmp_path: Path
) -> None:
    office = make_office()
    child_with_marks(office, {})
    with office.engine.connect() as connection:
        database = Path(connection.exec_driver_sql("PRAGMA database_list").one()[2])
    exchange(office, client_maker(portal))
    folder = OfficeFolder(tmp_path / "restored")
    kept = backup.back_up(database, template[1], folder.backups, clock.now()).path
    office.do(put_child, "c2", "210315501807", "Нұрлан")
    office.do(mark, 5, "sick", "c2")
    exchange(office, client_maker(portal))
    office.close()
    recovery.restore(folder, kept, template[1], Surroundings(clock, new_id, "pc-1"))
    again = Office(open_engine(folder.database, template[1]), office.actor, clock, new_id, "pc-1")
    exchange(again, client_maker(portal))
    assert again.ask(marks, "c2") == {5: "sick"}
    again.close()


@pytest.mark.parametrize("met", [True, False], ids=["the portal is restored later", "the portal is restored before they meet"])
def test_an_answer_found_in_the_damaged_file_is_offered_to_a_restored_portal_though_the_clock_was_wrong(
    make_office: MakeOffice, portal: ReferencePortal, template: tuple[Path, bytes], clock: FixedClock, tmp_path: Path, met: bool
) -> None:
    now = clock.now()
    portal.now = lambda: now
    office = make_office()
    child_with_marks(office, {})
    exchange(office, client_maker(portal))
    forgotten = portal.backup()
    office.do(mark, 5, "sick")
    with office.engine.connect() as connection:
        database = Path(connection.exec_driver_sql("PRAGMA database_list").one()[2])
    folder = OfficeFolder(tmp_path / "restored")
    kept = backup.back_up(database, template[1], folder.backups, now).path
    exchange(office, client_maker(portal))
    office.close()
    database.replace(folder.database)
    clock.set(now - timedelta(days=400))
    recovery.restore(folder, kept, template[1], Surroundings(clock, new_id, "pc-1"))
    again = Office(open_engine(folder.database, template[1]), office.actor, clock, new_id, "pc-1")
    if met:
        assert exchange(again, client_maker(portal)).complete
    portal.restore(forgotten)
    assert exchange(again, client_maker(portal)).complete
    again.close()
    assert portal.body("child_month", "c1:2026-11")["cells"]["5"]["code"] == "sick"

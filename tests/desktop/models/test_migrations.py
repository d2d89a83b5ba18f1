"""An office of an earlier edition is opened by this program: every row is there, and a failed upgrade changes nothing."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, text

from desktop.models import schema
from desktop.models.engine import open_engine
from desktop.services import vault
from desktop.services.audit import first_broken
from desktop.services.clock import SystemClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import sign_in
from desktop.services.sheet import read_sheet
from desktop.services.vault import Cost
from protocol.attendance import MarkCode
from protocol.working_calendar import Month

LOGIN, PASSWORD, CHEAP = "director", "Ұзақ құпиясөз 1", Cost(1, 8192, 1)
NOW = "2026-11-12 04:00:00.000000"
FIRST_EDITION = (
    f"INSERT INTO account VALUES ('a1', '{LOGIN}', 'Сәдуақас Гүлнар', 'director', '{NOW}', NULL)",
    (
        "INSERT INTO kindergarten_group (id, name, language, age, kind, capacity, teachers, version)"
        " VALUES ('g1', 'Балапан', 'kk', 'middle', 'general', 25, '[]', 3)"
    ),
    (
        "INSERT INTO child (id, iin, iin_reason, surname, given_name, patronymic, birth_date, sort_name, version)"
        " VALUES ('c1', '220301590006', '', 'Әлібек', 'Аяла', '', '2022-03-01', 'x', 2)"
    ),
    (
        "INSERT INTO placement (id, child_id, group_id, starts_on, end_reason, version)"
        " VALUES ('p1', 'c1', 'g1', '2026-10-01', '', 1)"
    ),
    f"INSERT INTO attendance_mark VALUES ('c1', '2026-11-12', 'sick', 'температура', NULL, 'Ким', 'PC-1', '{NOW}', 4, 1)",
    (
        "INSERT INTO child_month (child_id, month, group_id, state, sheet_hash, history, version)"
        " VALUES ('c1', '2026-10', 'g1', 'disputed', 'f0', '[]', 5)"
    ),
)


@pytest.fixture
def folder(tmp_path: Path) -> OfficeFolder:
    """A folder with an office of the first edition."""
    made = OfficeFolder(tmp_path / "office")
    made.path.mkdir()
    keys, key, _ = vault.create(LOGIN, "Сәдуақас Гүлнар", PASSWORD, cost=CHEAP)
    vault.save(keys, made.vault)
    engine = _engine(made, key)
    schema.upgrade(engine, schema.KNOWN[0])
    with engine.begin() as connection:
        for words in FIRST_EDITION:
            connection.execute(text(words))
    engine.dispose()
    return made


def _engine(folder: OfficeFolder, key: bytes) -> Engine:
    return open_engine(folder.database, key, foreign_keys=False)


def key_of(folder: OfficeFolder) -> bytes:
    return vault.unwrap(vault.load(folder.vault), LOGIN, PASSWORD)


def revision(folder: OfficeFolder) -> str | None:
    engine = _engine(folder, key_of(folder))
    with engine.connect() as connection:
        found = schema.revision_of(connection)
    engine.dispose()
    return found


def test_an_office_of_the_first_edition_is_brought_up_at_sign_in_with_all_its_rows(folder: OfficeFolder) -> None:
    assert revision(folder) == schema.KNOWN[0]
    unlocked = sign_in(folder, LOGIN, PASSWORD, Surroundings(SystemClock(), lambda: "n1", "PC-1", CHEAP))
    office = unlocked.office
    row = office.ask(read_sheet, "g1", Month(2026, 11)).rows[0]
    assert (row.name, row.codes[11], row.notes) == ("Әлібек Аяла", MarkCode.SICK, {11: "температура"})
    assert office.ask(read_sheet, "g1", Month(2026, 10)).rows[0].sheet_hash == "f0"
    assert office.ask(lambda uow: first_broken(uow.session)) is None
    office.close()
    assert revision(folder) == schema.HEAD
    assert len(list(folder.backups.iterdir())) > 0


def test_an_upgrade_that_finds_a_broken_reference_leaves_the_database_as_it_was(folder: OfficeFolder) -> None:
    engine = _engine(folder, key_of(folder))
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM child"))
    with pytest.raises(RuntimeError, match="point nowhere"):
        schema.upgrade(engine)
    engine.dispose()
    assert revision(folder) == schema.KNOWN[0]


def plan(engine: Engine, words: str) -> str:
    with engine.connect() as connection:
        return " / ".join(row[3] for row in connection.execute(text(f"EXPLAIN QUERY PLAN {words}")))


def test_a_day_of_all_children_is_read_from_the_index_alone(folder: OfficeFolder) -> None:
    engine = _engine(folder, key_of(folder))
    schema.upgrade(engine)
    day = date(2026, 11, 12)
    words = plan(engine, f"SELECT child_id, code FROM attendance_mark WHERE day = '{day}'")
    assert "COVERING INDEX ix_attendance_mark_day_code" in words
    assert "ix_child_month_state_month" in plan(engine, "SELECT child_id FROM child_month WHERE state = 'disputed'")
    engine.dispose()


def shape(engine: Engine) -> dict[str, object]:
    """Everything SQLite knows of the tables, whatever order their columns came in."""
    found: dict[str, object] = {}
    with engine.connect() as connection:
        for kind, name, words in connection.execute(text("SELECT type, name, sql FROM sqlite_master")).all():
            found[name] = (kind, " ".join((words or "").split())) if kind != "table" else _table(connection, name, words)
    return found


def _table(connection: Connection, name: str, words: str) -> tuple[object, ...]:
    columns = sorted(row[1:] for row in connection.execute(text(f"PRAGMA table_info({name})")))
    references = sorted(row[2:] for row in connection.execute(text(f"PRAGMA foreign_key_list({name})")))
    return columns, references, "WITHOUT ROWID" in words, "AUTOINCREMENT" in words


def test_a_new_database_is_what_the_migrations_lead_to(tmp_path: Path) -> None:
    shapes = []
    for prepare, name in ((schema.create, "new"), (schema.upgrade, "migrated")):
        engine = open_engine(tmp_path / name, bytes(32), foreign_keys=False)
        prepare(engine)
        with engine.connect() as connection:
            assert not schema.needs_upgrade(connection)
        shapes.append(shape(engine))
        engine.dispose()
    assert shapes[0] == shapes[1]

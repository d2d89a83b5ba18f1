"""Offices as released programs left them (`released/*.sql`, see `released/write.py`) are opened by this one: nothing is lost."""

from __future__ import annotations

import os
import signal
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import uuid_utils
from sqlalchemy import text

from desktop.models import schema
from desktop.models.engine import connect
from desktop.models.exchange import OutboxOperation
from desktop.services import backup, opening, vault
from desktop.services.audit import first_broken
from desktop.services.clock import FixedClock
from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost

RELEASED = sorted((Path(__file__).parent / "released").glob("*.sql"))
NOW = datetime(2026, 11, 12, 5, 0, tzinfo=UTC)
LOGIN, PASSWORD, CHEAP = "director", "Ұзақ құпиясөз 1", Cost(1, 8192, 1)
OURS = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"

Rows = dict[str, list[dict[str, Any]]]
editions = pytest.mark.parametrize("script", RELEASED, ids=lambda path: path.stem)


def lay_out(script: Path, folder: OfficeFolder) -> bytes:
    """The office of the file in a folder, with a vault; the database's key."""
    folder.path.mkdir(parents=True)
    keys, key, _ = vault.create(LOGIN, "Үлгі Гүлнар", PASSWORD, cost=CHEAP)
    vault.save(keys, folder.vault)
    database = connect(folder.database, key, foreign_keys=False)
    database.executescript(script.read_text(encoding="utf-8"))
    database.close()
    return key


@pytest.fixture
def folder(tmp_path: Path) -> OfficeFolder:
    return OfficeFolder(tmp_path / "office")


def around(now: datetime = NOW) -> Surroundings:
    return Surroundings(FixedClock(now), lambda: str(uuid_utils.uuid7()), "PC-1", CHEAP)


@pytest.fixture
def opened(folder: OfficeFolder) -> Iterator[list[Office]]:
    """Offices to close at the end."""
    offices: list[Office] = []
    yield offices
    for office in offices:
        office.close()


def sign_in(folder: OfficeFolder, opened: list[Office], now: datetime = NOW) -> Office:
    opened.append(opening.sign_in(folder, LOGIN, PASSWORD, around(now)).office)
    return opened[-1]


def rows(database: Path, key: bytes) -> Rows:
    """Every row of every table by column; the marks as they were before names and moments became numbers."""
    raw = connect(database, key)
    try:
        found: Rows = {}
        for (table,) in raw.execute(OURS).fetchall():
            cursor = raw.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in cursor.description]
            found[table] = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        texts = {row["id"]: row["name"] for row in found.get("known_name", [])}
        for mark in found["attendance_mark"] if texts else []:
            moment = datetime.fromtimestamp(0, UTC) + timedelta(microseconds=mark["at"])
            mark |= {"by": texts[mark["by"]], "device_id": texts[mark["device_id"]], "at": f"{moment:%Y-%m-%d %H:%M:%S.%f}"}
        return found
    finally:
        raw.close()


def lost(before: Rows, after: Rows) -> list[str]:
    """What was there and is not, or is otherwise; columns and tables may have come."""
    missing: list[str] = []
    for table, held in before.items():
        columns = list(held[0])
        now = {tuple(row.get(name, "gone") for name in columns) for row in after.get(table, [])}
        missing += [f"{table}: {row}" for row in held if tuple(row.values()) not in now]
    return missing


def edition(database: Path, key: bytes) -> str:
    raw = connect(database, key)
    try:
        return raw.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    finally:
        raw.close()


def states(office: Office) -> dict[str, list[str]]:
    """How the operations stand, by their kind."""
    found: dict[str, list[str]] = {}
    for row in office.ask(lambda uow: uow.session.query(OutboxOperation).order_by(OutboxOperation.seq).all()):
        found.setdefault(row.kind, []).append(row.state)
    return found


def test_every_edition_before_the_newest_is_kept_as_a_file() -> None:
    names = [path.stem for path in RELEASED]
    assert set(schema.KNOWN[:-1]) <= set(names) <= set(schema.KNOWN)


@editions
def test_an_office_of_a_released_edition_has_every_row_after_the_upgrade(
    script: Path, folder: OfficeFolder, opened: list[Office]
) -> None:
    key = lay_out(script, folder)
    before = rows(folder.database, key)
    assert all(before.values()), "the file has rows in every table"
    office = sign_in(folder, opened)
    assert edition(folder.database, key) == schema.HEAD
    assert lost(before, rows(folder.database, key)) == []
    assert {"waiting", "sealed", "quarantined", "applied"} <= set(chain(*states(office).values())), "what waits still waits"
    assert office.ask(lambda uow: first_broken(uow.session)) is None
    with office.engine.connect() as asked:
        assert asked.execute(text("PRAGMA foreign_key_check")).fetchall() == []
    for broken in ("UPDATE audit_entry SET actor = 'x'", "UPDATE blob SET size = 1"):
        with office.engine.connect() as asked, pytest.raises(Exception, match=r"append-only|never change"):
            asked.execute(text(broken))


@editions
def test_a_copy_of_the_old_edition_is_kept_from_before_the_upgrade(
    script: Path, folder: OfficeFolder, opened: list[Office]
) -> None:
    key = lay_out(script, folder)
    before = rows(folder.database, key)
    sign_in(folder, opened)
    (copy,) = backup.backups(folder.backups)
    assert edition(copy, key) == script.stem
    assert rows(copy, key) == before


STAGES = ("copying", "a statement", "before the commit", "after the commit")


@pytest.mark.parametrize("stage", STAGES)
def test_an_upgrade_that_is_killed_is_done_again_and_nothing_is_lost(
    stage: str, folder: OfficeFolder, opened: list[Office]
) -> None:
    key = lay_out(RELEASED[0], folder)
    before = rows(folder.database, key)
    with warnings.catch_warnings(action="ignore"):  # of threads, which the child never meets
        child = os.fork()
    if child == 0:
        _upgrade_and_die(folder, stage)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "it died in the middle"
    assert os.WTERMSIG(status) == signal.SIGKILL
    assert edition(folder.database, key) == (schema.HEAD if stage == "after the commit" else RELEASED[0].stem)
    sign_in(folder, opened, NOW + timedelta(minutes=1))
    assert edition(folder.database, key) == schema.HEAD
    assert lost(before, rows(folder.database, key)) == []
    assert [path.name for path in folder.backups.iterdir() if path.suffix != ".db"] == [], "no half copy stays"


def _upgrade_and_die(folder: OfficeFolder, stage: str) -> None:
    """In a process of its own: open the office, and be killed in the upgrade."""
    from sqlalchemy.engine.default import DefaultDialect

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    commit, execute = DefaultDialect.do_commit, DefaultDialect.do_execute

    def committed(dialect: Any, connection: Any) -> None:
        commit(dialect, connection)
        die()

    def stated(dialect: Any, cursor: Any, statement: str, *rest: Any) -> None:
        execute(dialect, cursor, statement, *rest)
        if statement.lstrip().startswith("UPDATE alembic_version"):
            die()

    if stage == "copying":
        Path.replace = die  # type: ignore[assignment]
    elif stage == "a statement":
        DefaultDialect.do_execute = stated  # type: ignore[method-assign]
    else:
        DefaultDialect.do_commit = die if stage.startswith("before") else committed  # type: ignore[method-assign, assignment]
    try:
        opening.sign_in(folder, LOGIN, PASSWORD, around())
    finally:
        os._exit(1)


def test_an_edition_of_a_later_program_is_refused_and_not_a_byte_is_changed(folder: OfficeFolder) -> None:
    key = lay_out(RELEASED[-1], folder)
    raw = connect(folder.database, key)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = folder.database.read_bytes()
    with pytest.raises(KnownError, match="database-too-new"):
        opening.sign_in(folder, LOGIN, PASSWORD, around())
    assert folder.database.read_bytes() == before
    assert not folder.backups.exists()

"""The encrypted database: its tables, its guards, who may open it, and how writers wait for each other."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, insert, select, text
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from desktop.models import Base, engine, schema
from desktop.models.attendance import AttendanceMark, KnownName
from desktop.models.base import Instant, Moment
from desktop.models.engine import WRITER, connect, open_engine
from desktop.models.people import Child

KEY = bytes(range(32))


def migrated(path: Path, key: bytes = KEY) -> Engine:
    empty = open_engine(path, key, foreign_keys=False)
    schema.upgrade(empty)
    empty.dispose()
    return open_engine(path, key)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.db"


@pytest.fixture
def database(path: Path) -> Iterator[Engine]:
    opened = migrated(path)
    yield opened
    opened.dispose()


def add_entry(database: Engine, seq: int) -> None:
    with database.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO audit_entry VALUES"
                " (:seq, '2026-11-12', 'a', 'pc', 'group.created', 'group:1', 'null', 'null', '0', 'f')"
            ),
            {"seq": seq},
        )


def test_the_migrations_lead_from_nothing_to_exactly_the_programs_tables(database: Engine) -> None:
    with database.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, Base.metadata) == []
        assert schema.revision_of(connection) == schema.HEAD
        assert not schema.needs_upgrade(connection)


def test_an_empty_database_needs_an_upgrade(path: Path) -> None:
    empty = open_engine(path, KEY)
    with empty.connect() as connection:
        assert schema.revision_of(connection) is None
        assert schema.needs_upgrade(connection)
    empty.dispose()


def test_upgrading_twice_changes_nothing(database: Engine, path: Path) -> None:
    add_entry(database, 1)
    again = open_engine(path, KEY, foreign_keys=False)
    schema.upgrade(again)
    again.dispose()
    with database.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM audit_entry")).scalar() == 1


def test_a_revision_of_a_later_program_is_refused(database: Engine) -> None:
    with database.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    with database.connect() as connection, pytest.raises(schema.DatabaseTooNew):
        schema.needs_upgrade(connection)


@pytest.mark.parametrize("words", ["UPDATE audit_entry SET actor = 'b'", "DELETE FROM audit_entry"])
def test_the_journal_is_append_only(database: Engine, words: str) -> None:
    add_entry(database, 1)
    with database.connect() as connection, pytest.raises(DatabaseError, match="append-only"):
        connection.execute(text(words))
    add_entry(database, 2)


@pytest.mark.parametrize("words", ["content = x'00'", "size = 5", "sha256 = 'other'"])
def test_signed_bytes_never_change(database: Engine, words: str) -> None:
    with database.begin() as connection:
        connection.execute(text("INSERT INTO blob VALUES ('ab', 1, 'application/pdf', x'25', 0, '2026-11-12')"))
    with database.connect() as connection, pytest.raises(DatabaseError, match="never change"):
        connection.execute(text(f"UPDATE blob SET {words}"))
    with database.begin() as connection:
        connection.execute(text("UPDATE blob SET at_portal = 1"))


def test_every_connection_keeps_foreign_keys_and_full_synchronisation(database: Engine) -> None:
    with database.connect() as first, database.connect() as second:
        for connection in (first, second):
            read = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("foreign_keys", "journal_mode", "synchronous", "busy_timeout")
            }
            assert read == {"foreign_keys": 1, "journal_mode": "wal", "synchronous": 2, "busy_timeout": 10_000}


def test_a_row_that_points_nowhere_is_refused(database: Engine) -> None:
    with database.connect() as connection, pytest.raises(IntegrityError):
        connection.execute(text("INSERT INTO child_month (child_id, month, state) VALUES ('nobody', '2026-11', 'open')"))


def test_another_key_and_plain_sqlite_open_nothing(database: Engine, path: Path) -> None:
    database.dispose()
    with pytest.raises(sqlcipher.DatabaseError):
        connect(path, bytes(32)).execute("SELECT count(*) FROM sqlite_master")
    plain = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT count(*) FROM sqlite_master")
    plain.close()
    assert b"SQLite format" not in path.read_bytes()
    assert b"audit_entry" not in path.read_bytes()


def test_two_writers_wait_for_each_other_instead_of_failing(database: Engine) -> None:
    writers = database.execution_options(**WRITER)
    holds = threading.Event()

    def first() -> None:
        with writers.begin() as connection:
            read = connection.execute(text("SELECT count(*) FROM setting")).scalar()
            holds.set()
            time.sleep(0.15)
            connection.execute(text("INSERT INTO setting VALUES ('first', :n)"), {"n": read})

    def second() -> None:
        holds.wait(5)
        with writers.begin() as connection:
            read = connection.execute(text("SELECT count(*) FROM setting")).scalar()
            connection.execute(text("INSERT INTO setting VALUES ('second', :n)"), {"n": read})

    threads = [threading.Thread(target=work) for work in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    with database.connect() as connection:
        seen = dict(connection.execute(text("SELECT name, value FROM setting")).fetchall())
    assert seen == {"first": 0, "second": 1}


def test_a_reader_sees_the_state_before_an_unfinished_write(database: Engine) -> None:
    with database.execution_options(**WRITER).begin() as writer, database.connect() as reader:
        writer.execute(text("INSERT INTO setting VALUES ('a', '1')"))
        assert reader.execute(text("SELECT count(*) FROM setting")).scalar() == 0


def test_a_writer_kept_waiting_too_long_is_told_that_the_database_is_locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 30)
    database = migrated(path)
    writers = database.execution_options(**WRITER)
    with writers.begin(), writers.connect() as late, pytest.raises(OperationalError, match="locked"):
        late.execute(text("SELECT 1"))
    database.dispose()


@pytest.mark.parametrize(("kind", "kept"), [(Moment(), "2026-11-12 09:30:00.000001"), (Instant(), "1794475800000001")])
def test_a_moment_is_kept_in_utc_and_one_without_a_zone_is_refused(database: Engine, kind: Any, kept: str) -> None:
    moment = datetime(2026, 11, 12, 14, 30, 0, 1, tzinfo=timezone(timedelta(hours=5)))
    stored = kind.process_bind_param(moment, database.dialect)
    assert str(stored) == kept
    assert kind.process_result_value(stored, database.dialect) == moment
    with pytest.raises(ValueError, match="time zone"):
        kind.process_bind_param(datetime(2026, 11, 12), database.dialect)  # noqa: DTZ001


def test_the_names_of_marks_are_kept_once_and_one_nobody_has_written_is_refused(database: Engine) -> None:
    at = datetime(2026, 11, 12, 4, tzinfo=UTC)
    with Session(database) as session:
        session.add(
            Child(id="c1", iin="220301590006", surname="Ким", given_name="Анна", birth_date=date(2022, 3, 1), sort_name="x")
        )
        session.flush()
        session.add_all(AttendanceMark(child_id="c1", day=date(2026, 11, day), by="Сейітова М.", at=at) for day in (2, 3))
        session.flush()
        session.expire_all()
        first, _ = session.scalars(select(AttendanceMark).where(AttendanceMark.by == "Сейітова М.").order_by(AttendanceMark.day))
        assert (first.by, first.device_id, first.at) == ("Сейітова М.", "", at)
        first.by = "Ким А."
        session.commit()
        assert set(session.scalars(select(KnownName.name))) == {"Сейітова М.", "", "Ким А."}
        assert session.scalars(select(AttendanceMark.by).where(AttendanceMark.by.is_distinct_from("nobody"))).all() == [
            "Ким А.",
            "Сейітова М.",
        ]
        values = {"child_id": "c1", "day": date(2026, 11, 4), "by": "nobody", "device_id": "", "at": at}
        with pytest.raises(IntegrityError, match="NOT NULL"):
            session.execute(insert(AttendanceMark).values(**values))

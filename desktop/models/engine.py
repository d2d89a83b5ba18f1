"""Opening the encrypted database: SQLite under SQLCipher with a raw 32-byte key, WAL and full synchronisation."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

BUSY_TIMEOUT_MS = 10_000
CACHE_KIB = 16_000
WRITER = {"begin": "IMMEDIATE"}
PLACE = "place"
"""The execution option of an engine that says where its database lies."""

TRIGGERS = (
    """CREATE TRIGGER IF NOT EXISTS audit_entry_never_changes BEFORE UPDATE ON audit_entry
       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER IF NOT EXISTS audit_entry_never_goes BEFORE DELETE ON audit_entry
       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER IF NOT EXISTS blob_never_changes BEFORE UPDATE OF sha256, size, content ON blob
       BEGIN SELECT RAISE(ABORT, 'signed bytes never change'); END""",
)


def connect(path: Path, key: bytes, *, foreign_keys: bool = True) -> Any:
    """A raw SQLCipher connection. The key is 32 bytes.

    Raises:
        sqlcipher.DatabaseError: the key is not this database's, or the file is damaged (seen at the first read).
    """
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_TIMEOUT_MS / 1000)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    return connection


def open_engine(path: Path, key: bytes, *, foreign_keys: bool = True) -> Engine:
    """An engine over the database. Writers use `engine.execution_options(**WRITER)`: BEGIN IMMEDIATE, so none fails half-way."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, foreign_keys=foreign_keys),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_use_lifo=True,  # the connection used last has its pages decrypted already
        execution_options={PLACE: path},
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}")

    return engine

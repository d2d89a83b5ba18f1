"""What can still be read from a damaged database: the operations the portal has not answered, and the papers they name.

The file is read page by page without SQLCipher, which gives up at the first page it cannot vouch for. Decrypted pages stay in
memory; nothing readable is ever written. A page whose HMAC is wrong is left out. A first page that is gone (a zeroed header) is
taken from a backup: the tables lie at the same places there. Committed frames of the WAL beside the file are laid over it.

Page format of SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/): 4096 bytes, AES-256-CBC over the first 4016, the IV in the
next 16, HMAC-SHA-512 over both and the little-endian page number in the last 64; the first page begins with the salt.
"""

import hashlib
import hmac
import json
import sqlite3
import struct
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.services.sync.blob_names import blobs_in
from protocol.canonical import sha256_hex

PAGE, USABLE, IV, SALT = 4096, 4016, 16, 16
MAGIC = b"SQLite format 3\0"
WAL_HEADER, FRAME_HEADER = 32, 24
UNKNOWN_END = 5000
GIVE_UP_AFTER = 300
_NOT_WAL = b"\x01\x01"


@dataclass(frozen=True, slots=True)
class SavedOperation:
    """An operation as the damaged outbox held it; the fields are those of OutboxOperation."""

    op_id: str
    kind: str
    entity: str
    base_version: int
    body: dict[str, Any] = field(repr=False)
    body_sha256: str
    state: str
    problem: str
    detail: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class SavedBlob:
    """A whole paper an operation names."""

    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Salvage:
    """What was saved. `whole` tells that every row of the outbox could be read; False: some may be lost."""

    operations: tuple[SavedOperation, ...] = ()
    blobs: Mapping[str, SavedBlob] = field(default_factory=dict)
    whole: bool = False


def salvage(database: Path, key: bytes, backup: Path | None = None) -> Salvage:
    """Read what a damaged database still has of the outbox; whatever the file holds, this does not raise for it."""
    pages = plain_pages(database, key, backup)
    if pages is None:
        return Salvage()
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.deserialize(pages)
            connection.row_factory = sqlite3.Row
            rows, whole = _rows(connection)
            operations = tuple(found for row in rows if (found := _operation(row)) is not None)
            named = frozenset().union(*(blobs_in(one.body) for one in operations))
            blobs = {name: blob for name in named if (blob := _blob(connection, name)) is not None}
        except sqlite3.Error:
            return Salvage()
    return Salvage(operations, blobs, whole and len(operations) == len(rows))


def plain_pages(database: Path, key: bytes, backup: Path | None = None) -> bytes | None:
    """The decrypted database as SQLite would have it, pages that cannot be vouched for empty; None where nothing can be read."""
    try:
        raw = database.read_bytes()
    except OSError:
        return None
    pages = {number + 1: raw[at : at + PAGE] for number, at in enumerate(range(0, len(raw) - len(raw) % PAGE, PAGE))}
    pages.update(_wal_pages(database.with_name(database.name + "-wal")))
    if not pages:
        return None
    salt = pages[1][:SALT] if 1 in pages else bytes(SALT)
    seal = _hmac_key(key, salt)
    sound = {number for number, page in pages.items() if _vouched(page, number, seal)}
    usable = sound or set(pages)  # with the salt gone no page can be vouched for: the rows themselves are checked then
    plain = bytearray(max(pages) * PAGE)
    for number in usable:
        plain[(number - 1) * PAGE : number * PAGE] = _decrypted(pages[number], key, first=number == 1)
    if not _first_page_fits(plain):
        first = _first_page_of(backup, key)
        if first is None:
            return None
        plain[:PAGE] = first
    plain[18:20] = _NOT_WAL
    plain[28:32] = struct.pack(">I", len(plain) // PAGE)
    return bytes(plain)


def _hmac_key(key: bytes, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key, bytes(one ^ 0x3A for one in salt), 2, 32)


def _vouched(page: bytes, number: int, seal: bytes) -> bool:
    begin = SALT if number == 1 else 0
    told = page[USABLE + IV :]
    return hmac.compare_digest(told, hmac.digest(seal, page[begin : USABLE + IV] + struct.pack("<I", number), "sha512"))


def _decrypted(page: bytes, key: bytes, *, first: bool) -> bytes:
    begin = SALT if first else 0
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[USABLE : USABLE + IV])).decryptor()
    plain = decryptor.update(page[begin:USABLE]) + decryptor.finalize()
    return (MAGIC if first else b"") + plain + page[USABLE:]


def _first_page_fits(plain: bytes | bytearray) -> bool:
    """Whether the first page is one: its page size, the room left at each page's end, and the fixed fractions behind it."""
    return plain[:16] == MAGIC and plain[16:18] == struct.pack(">H", PAGE) and plain[20:24] == bytes((PAGE - USABLE, 64, 32, 32))


def _first_page_of(backup: Path | None, key: bytes) -> bytes | None:
    if backup is None:
        return None
    try:
        with backup.open("rb") as file:
            page = file.read(PAGE)
    except OSError:
        return None
    if len(page) < PAGE:
        return None
    plain = _decrypted(page, key, first=True)
    return plain if _first_page_fits(plain) else None


def _wal_pages(wal: Path) -> dict[int, bytes]:
    """The pages of the committed frames (https://www.sqlite.org/fileformat2.html#walformat); what is torn or older is not."""
    try:
        content = wal.read_bytes()
    except OSError:
        return {}
    committed: dict[int, bytes] = {}
    open_frames: dict[int, bytes] = {}
    salts = content[16:24]
    for at in range(WAL_HEADER, len(content) - FRAME_HEADER - PAGE + 1, FRAME_HEADER + PAGE):
        number, size = struct.unpack(">II", content[at : at + 8])
        if content[at + 8 : at + 16] != salts or not number:
            break
        open_frames[number] = content[at + FRAME_HEADER : at + FRAME_HEADER + PAGE]
        if size:
            committed.update(open_frames)
            open_frames = {}
    return committed


def _rows(connection: sqlite3.Connection) -> tuple[list[sqlite3.Row], bool]:
    """The rows of the outbox, and whether the table could be read in one go; otherwise each row is asked for by itself."""
    try:
        return connection.execute("SELECT * FROM outbox_operation ORDER BY seq").fetchall(), True
    except sqlite3.Error:
        return list(_one_by_one(connection)), False


def _one_by_one(connection: sqlite3.Connection) -> Iterator[sqlite3.Row]:
    failed = 0
    for seq in range(1, _highest(connection) + 1):
        try:
            row = connection.execute("SELECT * FROM outbox_operation WHERE seq = ?", (seq,)).fetchone()
        except sqlite3.Error:
            failed += 1
            if failed > GIVE_UP_AFTER:  # more than any page holds: the way to all of them is gone
                return
            continue
        failed = 0
        if row is not None:
            yield row


def _highest(connection: sqlite3.Connection) -> int:
    try:
        found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'outbox_operation'").fetchone()
    except sqlite3.Error:
        found = None
    return int(found[0]) if found else UNKNOWN_END


def _operation(row: sqlite3.Row) -> SavedOperation | None:
    """The row if it is one; a page nobody vouched for may hold anything."""
    try:
        body = json.loads(row["body"])
        created = datetime.fromisoformat(row["created_at"])
        texts = {name: row[name] for name in ("op_id", "kind", "entity", "body_sha256", "state", "problem", "detail")}
        if not isinstance(body, dict) or not all(isinstance(text, str) for text in texts.values()):
            return None
        moment = created if created.tzinfo else created.replace(tzinfo=UTC)
        return SavedOperation(base_version=int(row["base_version"]), body=body, created_at=moment, **texts)
    except (ValueError, TypeError, IndexError):
        return None


def _blob(connection: sqlite3.Connection, sha256: str) -> SavedBlob | None:
    try:
        row = connection.execute("SELECT media_type, content FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    except sqlite3.Error:
        return None
    if row is None or not isinstance(row["content"], bytes) or sha256_hex(row["content"]) != sha256:
        return None
    return SavedBlob(str(row["media_type"]), row["content"])

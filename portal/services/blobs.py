"""Bytes named by their SHA-256. Only who brought them, or who was shown an entity that names them, may read them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from portal.services.errors import Refused, not_found
from portal.tables.blobs import blob, blob_chunk, blob_reader
from protocol.canonical import sha256_hex
from protocol.messages.envelope import MAX_BLOB_BYTES, UPLOAD_CHUNK_BYTES


@dataclass(frozen=True, slots=True)
class BlobInfo:
    """A blob's name, size in bytes and media type."""

    sha256: str
    size: int
    media_type: str


def organisation_reader(organisation_id: str) -> str:
    """How a kindergarten is named among a blob's readers."""
    return f"organisation:{organisation_id}"


def parent_reader(iin: str) -> str:
    """How a parent is named among a blob's readers."""
    return f"parent:{iin}"


def grant(connection: Connection, sha256: str, *readers: str) -> None:
    """Let these read the blob."""
    rows = [{"sha256": sha256, "reader": reader} for reader in readers]
    connection.execute(insert(blob_reader).on_conflict_do_nothing(), rows)


def find(connection: Connection, sha256: str, reader: str) -> BlobInfo | None:
    """The blob, if it is whole and this reader may read it."""
    query = (
        select(blob.c.sha256, blob.c.size, blob.c.media_type)
        .join(blob_reader, blob_reader.c.sha256 == blob.c.sha256)
        .where(blob.c.sha256 == sha256, blob_reader.c.reader == reader)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else BlobInfo(row.sha256, row.size, row.media_type)


def require(connection: Connection, sha256: str, reader: str) -> BlobInfo:
    """The blob.

    Raises:
        Refused: 404, also for one that exists and is not this reader's.
    """
    info = find(connection, sha256, reader)
    if info is None:
        raise not_found("blob")
    return info


def pieces(connection: Connection, sha256: str, start: int, stop: int) -> Iterator[bytes]:
    """The bytes from `start` up to `stop`, in pieces."""
    query = (
        select(blob_chunk.c.start, blob_chunk.c.content)
        .where(blob_chunk.c.sha256 == sha256, blob_chunk.c.start < stop, blob_chunk.c.start > start - MAX_BLOB_BYTES)
        .order_by(blob_chunk.c.start)
    )
    for row in connection.execute(query):
        piece = row.content[max(0, start - row.start) : stop - row.start]
        if piece:
            yield piece


def read(connection: Connection, sha256: str) -> bytes:
    """All the bytes of a blob that is known to be there."""
    return b"".join(pieces(connection, sha256, 0, MAX_BLOB_BYTES))


def store(connection: Connection, content: bytes, media_type: str, now: datetime, *readers: str) -> BlobInfo:
    """Keep bytes that came whole, for these readers.

    Raises:
        Refused: 413 "too-large".
    """
    if len(content) > MAX_BLOB_BYTES:
        raise Refused("too-large", 413)
    name = sha256_hex(content)
    row = {"sha256": name, "size": len(content), "media_type": media_type, "stored_at": now}
    if connection.execute(insert(blob).values(row).on_conflict_do_nothing()).rowcount and content:
        chunks = [
            {"sha256": name, "start": start, "content": content[start : start + UPLOAD_CHUNK_BYTES]}
            for start in range(0, len(content), UPLOAD_CHUNK_BYTES)
        ]
        connection.execute(insert(blob_chunk), chunks)
    grant(connection, name, *readers)
    return BlobInfo(name, len(content), media_type)

"""Resumable uploads (tus 1.0 semantics): chunks gather beside the blobs and become one only when their hash is right."""

import base64
import binascii
import hashlib
import uuid

from sqlalchemy import Connection, RowMapping, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from portal.services import blobs
from portal.services.context import Act
from portal.services.errors import Refused, not_found
from portal.tables.blobs import upload, upload_chunk
from protocol.messages.envelope import Upload, UploadStart

CHECKSUM_MISMATCH = 460


def _view(row: RowMapping) -> Upload:
    return Upload(upload_id=row["id"], offset=row["received"], size=row["size"], complete=row["completed_at"] is not None)


def _find(connection: Connection, upload_id: str, owner: str, *, lock: bool = False) -> RowMapping:
    query = select(upload).where(upload.c.id == upload_id, upload.c.owner == owner)
    row = connection.execute(query.with_for_update() if lock else query).mappings().one_or_none()
    if row is None:
        raise not_found("upload")
    return row


def start(act: Act, owner: str, request: UploadStart) -> Upload:
    """Begin an upload, or go on with the one this owner began; complete at once when the owner has the blob already."""
    have = blobs.find(act.connection, request.sha256, owner)
    begun = select(upload).where(upload.c.owner == owner, upload.c.sha256 == request.sha256, upload.c.size == request.size)
    for row in act.connection.execute(begun).mappings():
        if have is not None or row["completed_at"] is None:
            return _view(row)
    values = {
        "id": str(uuid.uuid4()),
        "owner": owner,
        "sha256": request.sha256,
        "size": request.size,
        "media_type": request.media_type,
        "received": request.size if have else 0,
        "started_at": act.now,
        "completed_at": act.now if have else None,
    }
    row = act.connection.execute(insert(upload).values(values).returning(upload)).mappings().one()
    return _view(row) if have or request.size else _complete(act, row)


def state(connection: Connection, upload_id: str, owner: str) -> Upload:
    """Where an upload stands.

    Raises:
        Refused: 404.
    """
    return _view(_find(connection, upload_id, owner))


def check_sum(chunk: bytes, header: str | None) -> None:
    """Compare a chunk with its `Upload-Checksum` ("sha256 <base64>", also sha1), if it came with one.

    Raises:
        Refused: 400 "bad-checksum-header"; 460 "checksum-mismatch".
    """
    if not header:
        return
    name, _, encoded = header.partition(" ")
    try:
        expected = base64.b64decode(encoded, validate=True)
    except (ValueError, binascii.Error):
        raise Refused("bad-checksum-header", 400) from None
    if name == "sha256":
        found = hashlib.sha256(chunk).digest()
    elif name == "sha1":
        found = hashlib.sha1(chunk, usedforsecurity=False).digest()
    else:
        raise Refused("bad-checksum-header", 400, "sha256 and sha1 are known")
    if found != expected:
        raise Refused("checksum-mismatch", CHECKSUM_MISMATCH)


def append(act: Act, upload_id: str, owner: str, offset: int, chunk: bytes) -> Upload:
    """Add the next chunk; the last one makes the blob.

    Raises:
        Refused: 404; 409 "offset-mismatch" with the right offset; 413 "too-large"; 422 "hash-mismatch" after which the upload
            begins again at 0 (see `Upload.offset`).
    """
    row = _find(act.connection, upload_id, owner, lock=True)
    if offset != row["received"]:
        raise Refused("offset-mismatch", 409, extra={"offset": row["received"]})
    if offset + len(chunk) > row["size"]:
        raise Refused("too-large", 413)
    if chunk:
        values = {"upload_id": upload_id, "start": offset, "content": chunk}
        act.connection.execute(insert(upload_chunk).values(values))
    moved = update(upload).where(upload.c.id == upload_id).values(received=offset + len(chunk)).returning(upload)
    row = act.connection.execute(moved).mappings().one()
    if row["received"] < row["size"] or row["completed_at"] is not None:
        return _view(row)
    return _complete(act, row)


def _complete(act: Act, row: RowMapping) -> Upload:
    """Make the blob of the gathered chunks; wrong bytes are thrown away and the upload is back at 0."""
    mine = upload_chunk.c.upload_id == row["id"]
    chunks = act.connection.execute(select(upload_chunk.c.content).where(mine).order_by(upload_chunk.c.start)).scalars()
    content = b"".join(chunks)
    act.connection.execute(delete(upload_chunk).where(mine))
    right = hashlib.sha256(content).hexdigest() == row["sha256"]
    values = {"completed_at": act.now} if right else {"received": 0}
    if right:
        blobs.store(act.connection, content, row["media_type"], act.now, row["owner"])
    statement = update(upload).where(upload.c.id == row["id"]).values(values).returning(upload)
    return _view(act.connection.execute(statement).mappings().one())

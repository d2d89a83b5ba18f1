"""Files kept inside the encrypted database by the hash of their bytes."""

from sqlalchemy import select

from desktop.models.blobs import Blob
from desktop.services.errors import KnownError
from desktop.services.unit_of_work import UnitOfWork
from protocol.canonical import sha256_hex


def keep_blob(uow: UnitOfWork, content: bytes, media_type: str, *, at_portal: bool = False) -> str:
    """Keep bytes and return their SHA-256; bytes that are here already stay as they are."""
    digest = sha256_hex(content)
    known = uow.session.scalar(select(Blob.sha256).where(Blob.sha256 == digest))
    if known is None:
        uow.session.add(
            Blob(
                sha256=digest,
                size=len(content),
                media_type=media_type,
                content=content,
                at_portal=at_portal,
                created_at=uow.now,
            )
        )
        uow.session.flush()
    return digest


def read_blob(uow: UnitOfWork, sha256: str) -> bytes:
    """The bytes, checked against their name.

    Raises:
        KnownError: "blob-missing" when they have not arrived yet, "blob-damaged" when they are not what their name says.
    """
    content = uow.session.scalar(select(Blob.content).where(Blob.sha256 == sha256))
    if content is None:
        raise KnownError("blob-missing")
    if sha256_hex(content) != sha256:
        raise KnownError("blob-damaged")
    return content


def has_blob(uow: UnitOfWork, sha256: str) -> bool:
    """Whether the bytes are here."""
    return uow.session.scalar(select(Blob.sha256).where(Blob.sha256 == sha256)) is not None

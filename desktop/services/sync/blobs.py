"""Files to and from the portal: content-addressed, resumable, believed only when their SHA-256 is right."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from desktop.models.attendance import AbsenceDocument
from desktop.models.blobs import Blob
from desktop.models.contracts import Contract
from desktop.models.enrolment import EnrolmentRequest
from desktop.models.exchange import OutboxOperation
from desktop.services import outbox
from desktop.services.changes import Changes
from desktop.services.sync import link
from desktop.services.sync.blob_names import blobs_in
from desktop.services.sync.faults import PortalAway, PortalRefused
from desktop.services.sync.portal_client import PortalClient
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.canonical import sha256_hex
from protocol.contracts import OPEN_STATES
from protocol.messages.entities import RequestState
from protocol.messages.envelope import MAX_BLOB_BYTES, UploadStart

PIECE_BYTES = 1024 * 1024
MOST_BREAKS = 3
OPEN_REQUESTS = frozenset({RequestState.NEW, RequestState.ACCEPTED, RequestState.WAITING_LIST})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A blob to fetch and what it is, as far as is known."""

    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Moved:
    """How many blobs went or came whole, which could not, and what was touched."""

    count: int
    failed: tuple[str, ...]
    changes: Changes


def upload_needed(office: Office, client: PortalClient, chunk_bytes: int) -> Moved:
    """Upload the blobs that waiting operations name and the portal does not have.

    Raises:
        PortalAway, KnownError: what was sent of a blob stays at the portal, the next exchange goes on there.
    """
    acting = office.acting_as(link.PORTAL_ACTOR)
    count, failed = 0, []
    for name in acting.ask(_to_upload):
        try:
            if not client.has_blob(name):
                content, media_type = acting.ask(_read, name)
                _upload(client, UploadStart(sha256=name, size=len(content), media_type=media_type), content, chunk_bytes)
        except PortalRefused as error:
            if error.status >= 500 or error.status == 401:
                raise
            failed.append(f"{name[:12]} {error.code}")
            continue
        acting.do(_at_portal, name)
        count += 1
    return Moved(count, tuple(failed), Changes())


def _to_upload(uow: UnitOfWork) -> tuple[str, ...]:
    bodies = uow.session.scalars(select(OutboxOperation.body).where(OutboxOperation.state.in_(outbox.PENDING)))
    names = frozenset(name for body in bodies for name in blobs_in(body))
    if not names:
        return ()
    return tuple(
        uow.session.scalars(select(Blob.sha256).where(Blob.sha256.in_(names), Blob.at_portal.is_(False)).order_by(Blob.sha256))
    )


def _read(uow: UnitOfWork, sha256: str) -> tuple[bytes, str]:
    return uow.session.execute(select(Blob.content, Blob.media_type).where(Blob.sha256 == sha256)).one()._tuple()


def _at_portal(uow: UnitOfWork, sha256: str) -> None:
    row = uow.session.get(Blob, sha256)
    if row is not None:
        row.at_portal = True


def _upload(client: PortalClient, start: UploadStart, content: bytes, chunk_bytes: int) -> None:
    upload = client.start_upload(start)
    offset, breaks = upload.offset, 0
    while not upload.complete and offset < start.size:
        try:
            moved = client.append(upload.upload_id, offset, content[offset : offset + chunk_bytes])
        except (PortalAway, PortalRefused) as error:
            breaks += 1
            mismatch = isinstance(error, PortalRefused) and error.status in (409, 460)
            if breaks > MOST_BREAKS or not (mismatch or isinstance(error, PortalAway)):
                raise
            reached = client.upload_offset(upload.upload_id)
            breaks = 0 if reached > offset else breaks
            offset = reached
            continue
        if moved <= offset:
            # The portal threw wrong bytes away and is back at the beginning.
            breaks += 1
            if breaks > MOST_BREAKS:
                raise PortalRefused("upload-failed", 422)
        offset = moved


def download_missing(office: Office, client: PortalClient) -> Moved:
    """Fetch the blobs that open requests, contracts and supporting papers name and that are not here.

    A blob the portal will not give is named in the result and does not stop the others.

    Raises:
        PortalAway, KnownError.
    """
    acting = office.acting_as(link.PORTAL_ACTOR)
    count, failed, changes = 0, [], Changes()
    for wanted in acting.ask(to_download):
        try:
            content = _download(client, wanted.sha256)
        except PortalRefused as error:
            if error.status >= 500 or error.status == 401:
                raise
            failed.append(f"{wanted.sha256[:12]} {error.code}")
            continue
        changes |= acting.do(_store, wanted, content).changes
        count += 1
    return Moved(count, tuple(failed), changes)


def to_download(uow: UnitOfWork) -> tuple[Wanted, ...]:
    """What is named and not here, in a fixed order."""
    types: dict[str, str] = {}
    for documents in uow.session.scalars(
        select(EnrolmentRequest.documents).where(EnrolmentRequest.state.in_([state.value for state in OPEN_REQUESTS]))
    ):
        types.update(_attached(documents))
    for contract in uow.session.scalars(select(Contract)):
        types[contract.pdf_sha256] = "application/pdf"
        for name in (contract.parent_cms_sha256, contract.cms_sha256):
            if name:
                types[name] = "application/pkcs7-signature"
        if contract.termination is not None:
            types[contract.termination["notice_sha256"]] = "application/pdf"
            types[contract.termination["notice_cms_sha256"]] = "application/pkcs7-signature"
        if contract.state in OPEN_STATES:
            types.update(_attached(contract.documents))
    for scan in uow.session.scalars(select(AbsenceDocument.scan_sha256).where(AbsenceDocument.scan_sha256.is_not(None))):
        assert scan is not None
        types.setdefault(scan, "application/octet-stream")
    here = set(uow.session.scalars(select(Blob.sha256)))
    return tuple(Wanted(name, types[name]) for name in sorted(types.keys() - here))


def _attached(documents: Iterable[dict[str, str]]) -> dict[str, str]:
    return {document["sha256"]: document.get("media_type", "application/octet-stream") for document in documents}


def _download(client: PortalClient, sha256: str) -> bytes:
    content, breaks, size = bytearray(), 0, 1
    while len(content) < size:
        try:
            piece, size = client.read_blob(sha256, len(content), len(content) + PIECE_BYTES)
        except PortalAway:
            breaks += 1
            if breaks > MOST_BREAKS:
                raise
            continue
        if size > MAX_BLOB_BYTES:
            raise PortalRefused("too-large", 413)
        if not piece and size:
            raise PortalAway("an empty piece")
        content += piece
    if sha256_hex(bytes(content)) != sha256:
        raise PortalRefused("blob-damaged", 422)
    return bytes(content)


def _store(uow: UnitOfWork, wanted: Wanted, content: bytes) -> None:
    if uow.session.get(Blob, wanted.sha256) is None:
        uow.session.add(
            Blob(
                sha256=wanted.sha256,
                size=len(content),
                media_type=wanted.media_type,
                content=content,
                at_portal=True,
                created_at=uow.now,
            )
        )
    uow.touch("blob", wanted.sha256)

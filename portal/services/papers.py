"""Papers a parent attaches: what a file is, is told by its first bytes, never by its name."""

from dataclasses import dataclass
from pathlib import PurePath

from sqlalchemy import Connection, text

from portal.services import blobs, cabinet, enrolment, notices
from portal.services.blobs import parent_reader
from portal.services.context import Act
from portal.services.errors import Refused, not_found
from protocol.contracts import REQUIRED_DOCUMENTS, DocumentKind
from protocol.messages.entities import AttachmentBody
from protocol.messages.envelope import MAX_BLOB_BYTES
from protocol.messages.parents import NewAttachment

MOST_PAPERS = 40
"""Of one request."""
_LONGEST_NAME = 120
_BEGINNINGS = ((b"%PDF-", "application/pdf"), (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))
ACCEPTED = tuple(media_type for _, media_type in _BEGINNINGS)

_BODY = text(
    "SELECT e.body -> 'documents' FROM entity e JOIN enrolment_request r ON r.organisation_id = e.organisation_id AND r.id = e.id"
    " WHERE e.type = 'enrolment_request' AND e.id = :id AND NOT e.deleted"
)


@dataclass(frozen=True, slots=True)
class Brought:
    """A file somebody brought as a paper of a kind."""

    kind: DocumentKind
    name: str
    content: bytes


def media_type_of(content: bytes) -> str:
    """What the bytes are: a PDF, a JPEG or a PNG.

    Raises:
        Refused: 422 "paper-type"; 413 "too-large" over 20 MiB.
    """
    if len(content) > MAX_BLOB_BYTES:
        raise Refused("too-large", 413)
    for beginning, media_type in _BEGINNINGS:
        if content.startswith(beginning):
            return media_type
    raise Refused("paper-type", 422)


def attach(act: Act, parent_iin: str, request_id: str, paper: Brought) -> AttachmentBody:
    """Attach a paper to the parent's own open request; the running contract and the kindergarten see it too.

    Raises:
        Refused: 404; 409 "illegal-move" for a closed request or "too-many-papers"; 413 "too-large"; 422 "paper-type".
    """
    media_type = media_type_of(paper.content)
    if len(of_request(act.connection, parent_iin, request_id)) >= MOST_PAPERS:
        raise Refused("too-many-papers", 409)
    info = blobs.store(act.connection, paper.content, media_type, act.now, parent_reader(parent_iin))
    name = _sound(paper.name, paper.kind)
    attached = cabinet.attach(act, parent_iin, request_id, NewAttachment(kind=paper.kind, name=name, sha256=info.sha256))
    notices.note(act, parent_iin, "paper-attached", {"name": name})
    return attached


def _sound(name: str, kind: DocumentKind) -> str:
    """A file's name without its folder and without what cannot be shown."""
    last = PurePath(name.replace("\\", "/")).name
    return "".join(letter for letter in last if letter.isprintable()).strip()[-_LONGEST_NAME:] or kind.value


def of_request(connection: Connection, parent_iin: str, request_id: str) -> tuple[AttachmentBody, ...]:
    """The papers attached to the parent's own request, in the order they came.

    Raises:
        Refused: 404.
    """
    enrolment.own(connection, parent_iin, request_id)
    documents = connection.execute(_BODY, {"id": request_id}).scalar_one_or_none() or []
    return tuple(AttachmentBody.model_validate(one) for one in documents)


def read(connection: Connection, parent_iin: str, request_id: str, attachment_id: str) -> tuple[AttachmentBody, bytes]:
    """One paper with its bytes.

    Raises:
        Refused: 404.
    """
    for attachment in of_request(connection, parent_iin, request_id):
        if attachment.id == attachment_id:
            return attachment, blobs.read(connection, attachment.sha256)
    raise not_found("paper")


def lacking(attached: tuple[AttachmentBody, ...]) -> tuple[DocumentKind, ...]:
    """The required kinds nothing was attached of."""
    have = {one.kind for one in attached}
    return tuple(kind for kind in REQUIRED_DOCUMENTS if kind not in have)

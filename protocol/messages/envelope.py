"""The envelopes of the exchange: what /v1/meta, /v1/devices, /v1/token, /v1/changes, /v1/ops, /v1/uploads and /v1/digest say."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import ConfigDict, Field

from protocol.messages.base import SCHEMA, Id, Message, Moment, Sha256, ShortText

MAX_OPERATIONS = 1000
MAX_BODY_BYTES = 1024 * 1024
MAX_INFLATED_BYTES = 16 * 1024 * 1024
UPLOAD_CHUNK_BYTES = 256 * 1024
MAX_BLOB_BYTES = 20 * 1024 * 1024
DEFAULT_PAGE = 500


class Limits(Message):
    """How much fits into one request."""

    operations: int = MAX_OPERATIONS
    body_bytes: int = MAX_BODY_BYTES
    inflated_bytes: int = MAX_INFLATED_BYTES
    upload_chunk_bytes: int = UPLOAD_CHUNK_BYTES
    blob_bytes: int = MAX_BLOB_BYTES


class Meta(Message):
    """GET /v1/meta: who answers, and by which clock."""

    service: str = "balabaqsha-portal"
    epoch: str
    versions: tuple[str, ...] = ("v1",)
    minimum_schema: int = SCHEMA
    newest_schema: int = SCHEMA
    limits: Limits = Limits()
    server_time: Moment
    time_zone: str = "Asia/Almaty"
    rules_version: int
    calendar_version: int


class ChallengeRequest(Message):
    """POST /v1/devices/challenge: a PC asks to be enrolled for an organisation."""

    bin: str


class Challenge(Message):
    """What the director must sign, together with the device's public key (see `DeviceStatement`)."""

    challenge_id: Id
    nonce: str
    expires_at: Moment


class DeviceStatement(Message):
    """The document the director's EDS key signs: its canonical bytes are the content of the detached CMS."""

    purpose: str = "register-device"
    challenge_id: Id
    nonce: str
    bin: str
    device_name: ShortText
    public_key: str = Field(description="Ed25519 public key, 32 bytes, base64")


class DeviceRegistration(Message):
    """POST /v1/devices."""

    statement: DeviceStatement
    cms: str = Field(description="detached CMS over the statement's canonical bytes, DER in base64")


class Device(Message):
    """The enrolled device."""

    device_id: Id
    organisation_id: Id
    registered_at: Moment


class Assertion(Message):
    """What a device signs to get a token.

    `issued_at` is the server's time as /v1/meta told it, so a wrong PC clock is harmless.
    """

    device_id: Id
    audience: str = "balabaqsha-portal"
    issued_at: Moment
    nonce: str


class TokenRequest(Message):
    """POST /v1/token: the assertion and the device key's Ed25519 signature over its canonical bytes (base64)."""

    assertion: Assertion
    signature: str


class Token(Message):
    """A bearer token; `expires_in` in seconds."""

    token: str
    expires_in: int


class Change(Message):
    """One entity as it is now. `body` is empty when deleted. `version` grows with every change of the entity."""

    type: str
    id: str
    version: int
    deleted: bool = False
    body: dict[str, Any] = Field(default_factory=dict)


WAITING_HEADER = "Office-Waiting"


class OtherDevice(Message):
    """Another PC of the office as the portal heard of it last: how many edits it had not sent, since when, and when it spoke.

    `behind`: the portal was restored from a backup, and the PC has not offered again what it knows.
    """

    name: str
    waiting: int = 0
    waiting_since: Moment | None = None
    last_seen_at: Moment | None = None
    behind: bool = False


class Witness(Message):
    """The head of the asking PC's journal as the portal saw it last: after `entries` entries the last one's hash was `head`."""

    entries: int
    head: str
    witnessed_at: Moment


class ChangesPage(Message):
    """GET /v1/changes: changes in commit order after the cursor. The last page (`more` is false) tells of the office's other PCs
    and of what the portal witnessed."""

    changes: tuple[Change, ...]
    cursor: str
    more: bool
    epoch: str
    others: tuple[OtherDevice, ...] = ()
    witness: Witness | None = None


def waiting_words(count: int, since: datetime | None) -> str:
    """The value of `WAITING_HEADER`: "14" or "14;2026-11-22T08:15:00+00:00", how many edits a PC has not sent, and since when."""
    return f"{count};{since.isoformat()}" if count and since is not None else str(count)


def read_waiting(text: str) -> tuple[int, datetime | None] | None:
    """The count and since when, or None for words that are not such a value."""
    number, _, moment = text.partition(";")
    if not number.isascii() or not number.isdigit() or len(number) > 9:
        return None
    try:
        since = datetime.fromisoformat(moment) if moment else None
    except ValueError:
        return None
    return (int(number), since) if since is None or since.tzinfo is not None else None


class Operation(Message):
    """One named domain operation.

    `body_sha256` is the hash of the body's canonical form; the same `op_id` never has two bodies.
    """

    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)

    op_id: Id
    kind: str
    schema_: int = Field(default=SCHEMA, alias="schema")
    entity: str
    base_version: int = 0
    body: dict[str, Any]
    body_sha256: Sha256
    claimed_at: Moment


class OperationsRequest(Message):
    """POST /v1/ops."""

    device_id: Id
    epoch: str
    ops: tuple[Operation, ...] = Field(max_length=MAX_OPERATIONS)


class OperationStatus(StrEnum):
    """What became of one operation. RETRY: something it needs has not arrived yet; send it again later."""

    APPLIED = "applied"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    RETRY = "retry"


class Problem(Message):
    """RFC 9457 problem details; `code` is ours and stable, `title` is for logs."""

    type: str = "about:blank"
    title: str = ""
    status: int = 0
    detail: str = ""
    code: str


class OperationResult(Message):
    """The stored answer to one operation. `current` is the portal's entity body where it disagreed."""

    op_id: Id
    status: OperationStatus
    version: int = 0
    current: dict[str, Any] | None = None
    problem: Problem | None = None


class OperationsResponse(Message):
    """The answer to POST /v1/ops, results in the order of the operations."""

    results: tuple[OperationResult, ...]
    epoch: str
    server_time: Moment


class UploadStart(Message):
    """POST /v1/uploads: a resumable upload (tus 1.0 semantics) of a blob named by its hash."""

    sha256: Sha256
    size: int = Field(ge=0, le=MAX_BLOB_BYTES)
    media_type: ShortText


class Upload(Message):
    """Where an upload stands; `complete` once the bytes are whole and their hash is right."""

    upload_id: Id
    offset: int
    size: int
    complete: bool = False


class DigestRow(Message):
    """How many entities of a type (and, for child months, of a month) the portal has, and the hash over their (id, version)."""

    scope: str
    count: int
    hash: str


class Digest(Message):
    """GET /v1/digest: proof that two sides hold the same."""

    epoch: str
    rows: tuple[DigestRow, ...]

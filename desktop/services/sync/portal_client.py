"""The portal's API as an office calls it. A client serves one exchange at a time."""

import base64
import hashlib
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar

from pydantic import ValidationError

from desktop.services.errors import KnownError
from desktop.services.sync import faults
from desktop.services.sync.faults import PortalAway
from desktop.services.sync.transport import Answer, Patience, PortalAddress, Transport, refusal
from protocol.canonical import canonical_bytes
from protocol.messages.base import API_VERSION, NEWEST_SCHEMA, SCHEMA, Message
from protocol.messages.envelope import (
    DEFAULT_PAGE,
    WAITING_HEADER,
    Assertion,
    Challenge,
    ChallengeRequest,
    ChangesPage,
    Device,
    DeviceRegistration,
    Digest,
    Meta,
    OperationsRequest,
    OperationsResponse,
    Token,
    TokenRequest,
    Upload,
    UploadStart,
)

M = TypeVar("M", bound=Message)
RENEW_BEFORE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """Who this PC is at the portal: its id and its Ed25519 private key (32 bytes)."""

    device_id: str
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Bearer:
    token: str
    until: float


class Tokens:
    """Bearer tokens kept in memory from one exchange to the next: one with nothing to do then asks the portal twice."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], _Bearer] = {}


class PortalClient:
    """Speaks with one portal; knows how to get a token when it has an identity.

    Every call may raise PortalAway, PortalRefused, or KnownError: "captive-portal", "device-revoked", "device-unknown",
    "program-too-old".
    """

    def __init__(
        self,
        address: PortalAddress,
        identity: DeviceIdentity | None = None,
        patience: Patience | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        tokens: Tokens | None = None,
    ) -> None:
        self._tokens = (tokens or Tokens()).held
        self._place = (address.base, identity.device_id if identity else "")
        self._transport = Transport(address, patience)
        self._identity = identity
        self._monotonic = monotonic
        self._server_time: tuple[datetime, float] | None = None
        self.newest_schema = SCHEMA
        """What the portal reads, as its meta says."""
        self.waiting = ""
        """What is told of edits not sent yet (see `waiting_words`), with every request this PC makes as itself."""

    @property
    def traffic(self) -> tuple[int, int]:
        """Bytes sent and received so far, as they went over the wire."""
        return self._transport.sent_bytes, self._transport.received_bytes

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def abort(self) -> None:
        """Break off what is on its way; nothing more is sent. From any thread."""
        self._transport.abort()

    def meta(self) -> Meta:
        """Who answers, its epoch, limits and clock.

        Raises:
            KnownError: "program-too-old" when the portal no longer speaks this program's edition; "captive-portal".
        """
        before = self._monotonic()
        meta = self._parsed(Meta, self._open("GET", "/v1/meta"))
        after = self._monotonic()
        self._server_time = (meta.server_time, (before + after) / 2)
        self.newest_schema = meta.newest_schema
        if API_VERSION not in meta.versions or meta.minimum_schema > SCHEMA:
            raise KnownError(faults.PROGRAM_TOO_OLD)
        return meta

    def challenge(self, organisation_bin: str) -> Challenge:
        """A challenge for enrolling this PC."""
        body = ChallengeRequest(bin=organisation_bin).wire()
        return self._parsed(Challenge, self._open("POST", "/v1/devices/challenge", json_body=body))

    def register(self, registration: DeviceRegistration) -> Device:
        """Enrol this PC."""
        return self._parsed(Device, self._open("POST", "/v1/devices", json_body=registration.wire()))

    def changes(self, cursor: str, limit: int = DEFAULT_PAGE) -> ChangesPage:
        """What changed after the cursor."""
        params: dict[str, str | int] = {"limit": limit, "schema": NEWEST_SCHEMA}
        if cursor:
            params["cursor"] = cursor
        return self._parsed(ChangesPage, self._as_device("GET", "/v1/changes", params=params))

    def send_operations(self, request: OperationsRequest) -> OperationsResponse:
        """Send a batch of operations."""
        return self._parsed(OperationsResponse, self._as_device("POST", "/v1/ops", json_body=_wire(request)))

    def digest(self, scope: str = "") -> Digest:
        """What the portal holds, counted and hashed."""
        return self._parsed(Digest, self._as_device("GET", "/v1/digest", params={"scope": scope}))

    def has_blob(self, sha256: str) -> bool:
        """Whether the portal has the whole blob and lets this office read it."""
        answer = self._as_device("HEAD", f"/v1/blobs/{sha256}", also=(404,))
        return answer.status == 200

    def read_blob(self, sha256: str, start: int, stop: int) -> tuple[bytes, int]:
        """Bytes `start`..`stop` (the latter exclusive) of a blob and its whole size.

        Raises:
            PortalRefused: 404.
        """
        answer = self._as_device("GET", f"/v1/blobs/{sha256}", headers={"Range": f"bytes={start}-{stop - 1}"}, also=(416,))
        if answer.content_type == "text/html":
            raise KnownError(faults.CAPTIVE_PORTAL)
        if answer.status == 416:
            raise PortalAway("range")
        if answer.status == 206:
            size = answer.headers.get("content-range", "").rpartition("/")[2]
            if not size.isdigit():
                raise PortalAway("content-range")
            return answer.body, int(size)
        return answer.body[start:stop], len(answer.body)

    def start_upload(self, start: UploadStart) -> Upload:
        """Begin an upload, or find where an earlier one stopped."""
        return self._parsed(Upload, self._as_device("POST", "/v1/uploads", json_body=start.wire()))

    def upload_offset(self, upload_id: str) -> int:
        """How many bytes of an upload the portal has."""
        return _offset(self._as_device("HEAD", f"/v1/uploads/{upload_id}"))

    def append(self, upload_id: str, offset: int, chunk: bytes) -> int:
        """Send the next chunk and return the new offset.

        Raises:
            PortalRefused: 409 "offset-mismatch", 460 "checksum-mismatch".
        """
        headers = {
            "Content-Type": "application/offset+octet-stream",
            "Tus-Resumable": "1.0.0",
            "Upload-Offset": str(offset),
            "Upload-Checksum": "sha256 " + base64.b64encode(hashlib.sha256(chunk).digest()).decode(),
        }
        return _offset(self._as_device("PATCH", f"/v1/uploads/{upload_id}", content=chunk, headers=headers))

    def _open(self, method: str, path: str, **request: Any) -> Answer:
        answer = self._transport.send(method, path, **request)
        if answer.status >= 400:
            raise refusal(answer)
        return answer

    def _as_device(
        self, method: str, path: str, *, headers: Mapping[str, str] | None = None, also: tuple[int, ...] = (), **request: Any
    ) -> Answer:
        for last in (False, True):
            sent = {**(headers or {}), "Authorization": f"Bearer {self._token()}"}
            if self.waiting:
                sent[WAITING_HEADER] = self.waiting
            answer = self._transport.send(method, path, headers=sent, **request)
            if answer.status == 401 and not last:
                self._tokens.pop(self._place, None)
                continue
            if answer.status >= 400 and answer.status not in also:
                raise refusal(answer)
            return answer
        raise AssertionError  # the second turn returns or raises

    def _token(self) -> str:
        bearer = self._tokens.get(self._place)
        if bearer is None or self._monotonic() >= bearer.until:
            try:
                bearer = self._new_token()
            except KnownError as error:
                if error.code != "assertion-stale":
                    raise
                self.meta()
                bearer = self._new_token()
            self._tokens[self._place] = bearer
        return bearer.token

    def _new_token(self) -> _Bearer:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        assert self._identity is not None, "a client without an identity cannot speak for a device"
        if self._server_time is None:
            self.meta()
        assert self._server_time is not None
        told, at = self._server_time
        assertion = Assertion(
            device_id=self._identity.device_id,
            issued_at=told + timedelta(seconds=self._monotonic() - at),
            nonce=secrets.token_urlsafe(18),
        )
        key = Ed25519PrivateKey.from_private_bytes(self._identity.key)
        signature = base64.b64encode(key.sign(canonical_bytes(assertion.wire()))).decode()
        body = TokenRequest(assertion=assertion, signature=signature).wire()
        asked = self._monotonic()
        token = self._parsed(Token, self._open("POST", "/v1/token", json_body=body))
        return _Bearer(token.token, asked + max(1.0, token.expires_in - RENEW_BEFORE_SECONDS))

    def _parsed(self, model: type[M], answer: Answer) -> M:
        try:
            return model.model_validate(answer.json())
        except ValidationError as error:
            raise PortalAway(f"{model.__name__}: {error.error_count()} fields cannot be read", faults.PORTAL_BROKEN) from error


def _wire(request: OperationsRequest) -> dict[str, Any]:
    """The request as it travels; the bodies, most of it, are JSON already and are not looked at again."""
    operations = [one.wire() for one in request.ops]
    return {**request.model_dump(mode="json", exclude={"ops"}), "ops": operations}


def _offset(answer: Answer) -> int:
    text = answer.headers.get("upload-offset", "")
    if not text.isdigit():
        raise PortalAway("upload-offset")
    return int(text)

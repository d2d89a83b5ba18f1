"""An office's PCs: enrolled by the director's EDS signature, known afterwards by their own Ed25519 key."""

import base64
import binascii
import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from portal.services.context import Act
from portal.services.errors import Refused, not_found
from portal.services.organisations import Kindergarten, by_bin
from portal.services.tokens import DEVICE, DEVICE_LIFETIME, Bearer, make_token, read_token
from portal.tables.organisations import device, device_challenge, organisation, used_nonce
from protocol.canonical import canonical_bytes
from protocol.messages.envelope import Challenge, Device, DeviceRegistration, DeviceStatement, Token, TokenRequest

CHALLENGE_LIFETIME = timedelta(minutes=15)
ASSERTION_TOLERANCE = timedelta(minutes=5)
AUDIENCE = "balabaqsha-portal"


@dataclass(frozen=True, slots=True)
class DeviceSession:
    """Who speaks: a device and its kindergarten."""

    device_id: str
    kindergarten: Kindergarten


def issue_challenge(act: Act, number: str) -> Challenge:
    """A challenge for a PC of the organisation with the BIN; it works once and not for long."""
    kindergarten = by_bin(act.connection, number)
    challenge = Challenge(
        challenge_id=str(uuid.uuid4()), nonce=secrets.token_urlsafe(32), expires_at=act.now + CHALLENGE_LIFETIME
    )
    row = {"id": challenge.challenge_id, "bin": kindergarten.bin, "nonce": challenge.nonce, "expires_at": challenge.expires_at}
    act.connection.execute(insert(device_challenge).values(row))
    return challenge


def _base64(text: str, what: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        raise Refused("bad-body", 422, f"{what} is not base64") from None


def _use_challenge(act: Act, statement: DeviceStatement) -> None:
    used = (
        update(device_challenge)
        .where(
            device_challenge.c.id == statement.challenge_id,
            device_challenge.c.nonce == statement.nonce,
            device_challenge.c.bin == statement.bin,
            device_challenge.c.used_at.is_(None),
            device_challenge.c.expires_at > act.now,
        )
        .values(used_at=act.now)
    )
    if statement.purpose != "register-device" or act.connection.execute(used).rowcount == 0:
        raise Refused("challenge-invalid", 403, "unknown, used, expired, or of another organisation")


def register(act: Act, registration: DeviceRegistration) -> Device:
    """Enrol a device.

    Raises:
        Refused: 403 "challenge-invalid"; 422 "bad-body"; 422 "signature-invalid"; 403 "wrong-signer" when the signer is
            neither head nor entitled to sign for the organisation's BIN.
    """
    statement = registration.statement
    kindergarten = by_bin(act.connection, statement.bin)
    _use_challenge(act, statement)
    public_key = _base64(statement.public_key, "public_key")
    cms = _base64(registration.cms, "cms")
    if len(public_key) != 32:
        raise Refused("bad-body", 422, "public_key is not 32 bytes")
    judgement = act.judge.judge(canonical_bytes(statement.wire()), cms, act.now)
    if not judgement.valid:
        raise Refused("signature-invalid", 422, judgement.reason)
    signer = judgement.organisation(kindergarten.bin)
    if signer is None:
        raise Refused("wrong-signer", 403)
    identifier = str(uuid.uuid4())
    row = {
        "id": identifier,
        "organisation_id": kindergarten.id,
        "name": statement.device_name,
        "public_key": public_key,
        "registered_by_iin": signer.iin,
        "registration_cms": cms,
        "registered_at": act.now,
    }
    act.connection.execute(insert(device).values(row))
    return Device(device_id=identifier, organisation_id=kindergarten.id, registered_at=act.now)


def _known_device(connection: Connection, device_id: str) -> tuple[DeviceSession, bytes]:
    query = (
        select(device.c.public_key, device.c.revoked_at, organisation.c.id, organisation.c.bin)
        .join(organisation, organisation.c.id == device.c.organisation_id)
        .where(device.c.id == device_id)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        raise Refused("device-unknown", 401)
    if row.revoked_at is not None:
        raise Refused("device-revoked", 401)
    return DeviceSession(device_id, Kindergarten(row.id, row.bin)), row.public_key


def token_for(act: Act, request: TokenRequest, secret: bytes) -> Token:
    """A bearer token for a fresh assertion signed by the device's key.

    Raises:
        Refused: 401 "device-unknown", "device-revoked", "assertion-invalid" (wrong signature or audience), "assertion-stale"
            (older or newer than five minutes by the server's clock), "nonce-used".
    """
    assertion = request.assertion
    _, public_key = _known_device(act.connection, assertion.device_id)
    try:
        signature = base64.b64decode(request.signature, validate=True)
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, canonical_bytes(assertion.wire()))
    except (ValueError, InvalidSignature):
        raise Refused("assertion-invalid", 401) from None
    if assertion.audience != AUDIENCE:
        raise Refused("assertion-invalid", 401, "audience")
    if abs(assertion.issued_at - act.now) > ASSERTION_TOLERANCE:
        raise Refused("assertion-stale", 401, extra={"server_time": act.now.isoformat()})
    _use_nonce(act, assertion.device_id, assertion.nonce)
    bearer = Bearer(DEVICE, assertion.device_id)
    return Token(token=make_token(secret, bearer, act.now, DEVICE_LIFETIME), expires_in=int(DEVICE_LIFETIME.total_seconds()))


def _use_nonce(act: Act, device_id: str, nonce: str) -> None:
    stale = delete(used_nonce).where(used_nonce.c.device_id == device_id, used_nonce.c.expires_at < act.now)
    act.connection.execute(stale)
    row = {"device_id": device_id, "nonce": nonce, "expires_at": act.now + 2 * ASSERTION_TOLERANCE}
    if act.connection.execute(insert(used_nonce).values(row).on_conflict_do_nothing()).rowcount == 0:
        raise Refused("nonce-used", 401)


def session_of(connection: Connection, token: str, secret: bytes, now: datetime) -> DeviceSession:
    """The device a bearer token speaks for; a revoked device is refused at once.

    Raises:
        Refused: 401 "token-invalid", "token-expired", "device-unknown", "device-revoked".
    """
    bearer = read_token(secret, token, DEVICE, now)
    session, _ = _known_device(connection, bearer.subject)
    return session


def revoke(act: Act, device_id: str) -> None:
    """Take a device's access away; what it sent stays.

    Raises:
        Refused: 404.
    """
    statement = update(device).where(device.c.id == device_id, device.c.revoked_at.is_(None)).values(revoked_at=act.now)
    if act.connection.execute(statement).rowcount == 0 and not _exists(act.connection, device_id):
        raise not_found("device")


def _exists(connection: Connection, device_id: str) -> bool:
    return connection.execute(select(device.c.id).where(device.c.id == device_id)).scalar_one_or_none() is not None

"""Bearer tokens: a small JSON and its HMAC. Nothing about them is stored; what may be taken away is looked up at every use."""

import base64
import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from portal.services.errors import Refused

DEVICE_LIFETIME = timedelta(minutes=10)
PARENT_LIFETIME = timedelta(hours=2)
DEVICE = "device"
PARENT = "parent"


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who a token speaks for: a device's id or a parent's IIN."""

    kind: str
    subject: str


def _encode(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _seal(secret: bytes, payload: str) -> str:
    return _encode(hmac.digest(secret, payload.encode(), "sha256"))


def make_token(secret: bytes, bearer: Bearer, now: datetime, lifetime: timedelta) -> str:
    """A token that speaks for the bearer until `now + lifetime`."""
    content = {"kind": bearer.kind, "subject": bearer.subject, "until": int((now + lifetime).timestamp())}
    payload = _encode(json.dumps(content, separators=(",", ":")).encode())
    return f"{payload}.{_seal(secret, payload)}"


def read_token(secret: bytes, token: str, kind: str, now: datetime) -> Bearer:
    """Who the token speaks for.

    Raises:
        Refused: 401 "token-invalid" or "token-expired".
    """
    payload, _, seal = token.partition(".")
    if not hmac.compare_digest(_seal(secret, payload).encode(), seal.encode()):
        raise Refused("token-invalid", 401)
    try:
        content = json.loads(_decode(payload))
    except ValueError:
        raise Refused("token-invalid", 401) from None
    if content["kind"] != kind:
        raise Refused("token-invalid", 401)
    if content["until"] <= now.timestamp():
        raise Refused("token-expired", 401)
    return Bearer(kind, content["subject"])

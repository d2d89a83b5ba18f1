"""What routes ask for: the portal, and who is speaking."""

import gzip
import hashlib
import hmac
from typing import Annotated

from fastapi import Depends, Header, Request, Response

from portal.services.context import Portal
from portal.services.devices import DeviceSession, session_of
from portal.services.errors import Refused
from portal.services.presence import note_seen
from portal.services.tokens import PARENT, read_token
from protocol.messages.envelope import WAITING_HEADER

_WORTH_PACKING = 1024


def portal_of(request: Request) -> Portal:
    """The portal this application serves."""
    portal: Portal = request.app.state.portal
    return portal


ThePortal = Annotated[Portal, Depends(portal_of)]


def bearer(authorization: Annotated[str | None, Header()] = None) -> str:
    """The bearer token of the request."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Refused("token-missing", 401)
    return token.strip()


Token = Annotated[str, Depends(bearer)]


def device_session(
    portal: ThePortal, token: Token, waiting: Annotated[str | None, Header(alias=WAITING_HEADER)] = None
) -> DeviceSession:
    """The device that speaks; what it says waits there is kept for the office's other PCs."""
    now = portal.clock.now()
    with portal.engine.begin() as connection:
        session = session_of(connection, token, portal.secret, now)
        if waiting is not None:
            note_seen(connection, session.device_id, waiting, now)
    return session


def parent_iin(portal: ThePortal, token: Token) -> str:
    """The IIN of the parent that speaks."""
    return read_token(portal.secret, token, PARENT, portal.clock.now()).subject


def staff(portal: ThePortal, token: Token) -> None:
    """Let only the staff through."""
    offered = hashlib.sha256(token.encode()).hexdigest()
    if portal.staff_token_sha256 is None or not hmac.compare_digest(offered, portal.staff_token_sha256):
        raise Refused("token-invalid", 401)


TheDevice = Annotated[DeviceSession, Depends(device_session)]
TheParent = Annotated[str, Depends(parent_iin)]


def json_answer(request: Request, content: str) -> Response:
    """JSON text that is made already, packed when the client takes gzip and it pays."""
    packed = content.encode()
    headers = {"Vary": "Accept-Encoding"}
    if len(packed) >= _WORTH_PACKING and "gzip" in request.headers.get("accept-encoding", ""):
        packed = gzip.compress(packed, compresslevel=3)
        headers["Content-Encoding"] = "gzip"
    return Response(packed, headers=headers, media_type="application/json")

"""What routes ask for: the portal, and who is speaking."""

import gzip
import hashlib
import hmac
from typing import Annotated

from fastapi import Depends, Header, Request, Response

from portal.services.context import Portal
from portal.services.devices import DeviceSession, session_of
from portal.services.errors import Refused
from portal.services.tokens import PARENT, read_token

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


def device_session(portal: ThePortal, token: Token) -> DeviceSession:
    """The device that speaks."""
    with portal.engine.connect() as connection:
        return session_of(connection, token, portal.secret, portal.clock.now())


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

"""Request bodies: gzip is undone and sizes are capped before anything reads a byte of JSON."""

import zlib

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.api.problems import ErrorPage
from portal.services.errors import Refused
from protocol.messages.envelope import MAX_BLOB_BYTES, MAX_BODY_BYTES, MAX_INFLATED_BYTES

_PATIENCE = 16 * 1024 * 1024
_BLOB_PATHS = frozenset({"/v1/parents/blobs"})
_MOST_FORM_BYTES = 2 * MAX_BLOB_BYTES
"""A form of the pages may bring a paper along."""


def inflate(content: bytes, limit: int) -> bytes:
    """Undo gzip, giving up as soon as the result passes `limit` bytes.

    Raises:
        Refused: 413 "too-large"; 400 "bad-encoding" for bytes that are not whole gzip.
    """
    engine = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        plain = engine.decompress(content, limit + 1)
    except zlib.error:
        raise Refused("bad-encoding", 400) from None
    if len(plain) > limit:
        raise Refused("too-large", 413)
    if not engine.eof or engine.unused_data:
        raise Refused("bad-encoding", 400, "not one whole gzip member")
    return plain


def _limit(path: str) -> int:
    if not path.startswith("/v1/"):
        return _MOST_FORM_BYTES
    return MAX_BLOB_BYTES if path in _BLOB_PATHS else MAX_BODY_BYTES


class BodyLimits:
    """ASGI middleware: reads the body up to the limit (in bytes on the wire), inflates it, and hands it on whole."""

    def __init__(self, app: ASGIApp, answer: ErrorPage) -> None:
        self._app = app
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        try:
            content = await self._read(scope, receive)
        except Refused as refusal:
            response = await run_in_threadpool(self._answer, Request(scope), refusal)
            await response(scope, receive, send)
            return
        sent = False

        async def replay() -> Message:
            nonlocal sent
            if sent:
                return await receive()
            sent = True
            return {"type": "http.request", "body": content, "more_body": False}

        await self._app(scope, replay, send)

    async def _read(self, scope: Scope, receive: Receive) -> bytes:
        limit = _limit(scope["path"])
        headers = Headers(scope=scope)
        encoding = headers.get("content-encoding", "identity").lower()
        if encoding not in ("identity", "gzip"):
            raise Refused("unsupported-encoding", 415)
        content = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise Refused("bad-body", 400, "the connection was cut")
            content += message.get("body", b"")
            # A body somewhat too long is read to its end, so that the client hears the answer instead of a cut connection.
            if len(content) > limit + _PATIENCE:
                raise Refused("too-large", 413)
            if not message.get("more_body", False):
                break
        if len(content) > limit:
            raise Refused("too-large", 413)
        if encoding == "identity":
            return bytes(content)
        plain = inflate(bytes(content), MAX_INFLATED_BYTES)
        mutable = MutableHeaders(scope=scope)
        del mutable["content-encoding"]
        mutable["content-length"] = str(len(plain))
        return plain

"""RFC 9457 problem documents for refused requests. Codes are stable, texts are for logs; no personal data in either."""

import json
import logging
from collections.abc import Callable
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from psycopg import errors as database_errors
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException

from portal.services.errors import Refused, fault_of

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
_BUSY = (database_errors.DeadlockDetected, database_errors.LockNotAvailable, database_errors.SerializationFailure)
_CODES = {404: "not-found", 405: "method-not-allowed", 415: "unsupported-media-type"}
_DOCUMENT: dict[str, Any] = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "code"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "code": {"type": "string", "description": "stable; what programs decide by"},
    },
}


def _described(text: str) -> dict[str, Any]:
    return {"description": text, "content": {MEDIA_TYPE: {"schema": _DOCUMENT}}}


DESCRIBED: dict[int | str, dict[str, Any]] = {
    "4XX": _described("Refused"),
    422: _described("The request is not what the interface describes, or may not be done"),
    503: _described("Busy; the same request may be repeated after Retry-After seconds"),
}
"""What every operation of the interface may answer besides its own answers, for the OpenAPI description."""


def described_as(media_type: str, *statuses: int) -> dict[int | str, dict[str, Any]]:
    """Answers that are bytes of a media type, for the OpenAPI description."""
    bytes_ = {"schema": {"type": "string", "format": "binary"}}
    return {status: {"description": "The bytes", "content": {media_type: bytes_}} for status in statuses}


def problem(refusal: Refused) -> Response:
    """The problem document of a refusal."""
    content = {
        "type": "about:blank",
        "title": refusal.code,
        "status": refusal.status,
        "detail": refusal.detail,
        "code": refusal.code,
        **refusal.extra,
    }
    headers = {}
    if refusal.retry_after is not None:
        headers["Retry-After"] = str(refusal.retry_after)
    if refusal.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if "offset" in refusal.extra:
        headers["Upload-Offset"] = str(refusal.extra["offset"])
    return Response(json.dumps(content), refusal.status, headers, MEDIA_TYPE)


ErrorPage = Callable[[Request, Refused], Response]


def answering(error_page: ErrorPage | None) -> ErrorPage:
    """How a refusal is answered: the interface's by a problem document, the pages' by `error_page`."""

    def answer(request: Request, refusal: Refused) -> Response:
        if error_page is None or request.url.path.startswith("/v1/"):
            return problem(refusal)
        return error_page(request, refusal)

    return answer


def install(app: FastAPI, answer: ErrorPage) -> None:
    """Make every failure of the application an answer."""

    @app.exception_handler(Refused)
    def refused(request: Request, error: Refused) -> Response:
        return answer(request, error)

    @app.exception_handler(RequestValidationError)
    def bad_body(request: Request, error: RequestValidationError) -> Response:
        where = "; ".join(".".join(map(str, fault["loc"])) + ": " + fault["type"] for fault in error.errors())
        return answer(request, Refused("bad-body", 422, where))

    @app.exception_handler(HTTPException)
    def http_error(request: Request, error: HTTPException) -> Response:
        return answer(request, Refused(_CODES.get(error.status_code, "http-error"), error.status_code, str(error.detail)))

    @app.exception_handler(DBAPIError)
    def database_error(request: Request, error: DBAPIError) -> Response:
        if isinstance(error.orig, _BUSY) or error.connection_invalidated:
            return answer(request, Refused("busy", 503, retry_after=2))
        if isinstance(error.orig, database_errors.DataError):
            log.warning("a value the database cannot keep: %s in %s", type(error.orig).__name__, fault_of(error))
            return answer(request, Refused("bad-body", 422, "a value that cannot be kept"))
        log.error("database error %s in %s", type(error.orig).__name__, fault_of(error))
        return answer(request, Refused("internal-error", 500))

    @app.exception_handler(Exception)
    def unexpected(request: Request, error: Exception) -> Response:
        log.error("unexpected %s", fault_of(error))
        return answer(request, Refused("internal-error", 500))

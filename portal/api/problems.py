"""RFC 9457 problem documents for refused requests. Codes are stable, texts are for logs; no personal data in either."""

import json
import logging

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


def install(app: FastAPI) -> None:
    """Make every failure of the application a problem document."""

    @app.exception_handler(Refused)
    def refused(_: Request, error: Refused) -> Response:
        return problem(error)

    @app.exception_handler(RequestValidationError)
    def bad_body(_: Request, error: RequestValidationError) -> Response:
        where = "; ".join(".".join(map(str, fault["loc"])) + ": " + fault["type"] for fault in error.errors())
        return problem(Refused("bad-body", 422, where))

    @app.exception_handler(HTTPException)
    def http_error(_: Request, error: HTTPException) -> Response:
        return problem(Refused(_CODES.get(error.status_code, "http-error"), error.status_code, str(error.detail)))

    @app.exception_handler(DBAPIError)
    def database_error(_: Request, error: DBAPIError) -> Response:
        if isinstance(error.orig, _BUSY) or error.connection_invalidated:
            return problem(Refused("busy", 503, retry_after=2))
        log.error("database error %s in %s", type(error.orig).__name__, fault_of(error))
        return problem(Refused("internal-error", 500))

    @app.exception_handler(Exception)
    def unexpected(_: Request, error: Exception) -> Response:
        log.error("unexpected %s", fault_of(error))
        return problem(Refused("internal-error", 500))

"""Blobs by their hash, and resumable uploads."""

import re
from typing import Annotated

from fastapi import APIRouter, Header, Request, Response
from starlette.concurrency import run_in_threadpool

from portal.api.dependencies import TheDevice, ThePortal
from portal.api.problems import described_as
from portal.services import blobs, uploads
from portal.services.errors import Refused
from protocol.messages.envelope import Upload, UploadStart

router = APIRouter(prefix="/v1", tags=["blobs"])

TUS = {"Tus-Resumable": "1.0.0", "Cache-Control": "no-store"}
CHUNK_MEDIA_TYPE = "application/offset+octet-stream"
_BYTES = described_as("*/*", 200, 206)
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def read_range(header: str | None, size: int) -> tuple[int, int] | None:
    """The bytes a Range header asks for as start and stop; None for all of them (also for a header we do not understand).

    Raises:
        Refused: 416 "range-not-satisfiable".
    """
    match = _RANGE.fullmatch(header.strip()) if header else None
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        start, stop = max(0, size - int(last)), size
    else:
        start, stop = int(first), min(size, int(last) + 1) if last else size
    if start >= stop:
        raise Refused("range-not-satisfiable", 416)
    return start, stop


@router.head("/blobs/{sha256}", operation_id="blob_head", response_class=Response, responses=_BYTES)
@router.get("/blobs/{sha256}", operation_id="blob_get", response_class=Response, responses=_BYTES)
def blob(
    request: Request,
    portal: ThePortal,
    session: TheDevice,
    sha256: str,
    range_: Annotated[str | None, Header(alias="Range")] = None,
) -> Response:
    """A blob's bytes, or a range of them."""
    reader = blobs.organisation_reader(session.kindergarten.id)
    with portal.transaction() as act:
        info = blobs.require(act.connection, sha256, reader)
        headers = {"Accept-Ranges": "bytes", "ETag": f'"{info.sha256}"', "Cache-Control": "private, immutable"}
        part = read_range(range_, info.size)
        start, stop = part or (0, info.size)
        if part is not None:
            headers["Content-Range"] = f"bytes {start}-{stop - 1}/{info.size}"
        if request.method == "HEAD":
            headers["Content-Length"] = str(stop - start)
            return Response(None, 206 if part else 200, headers, info.media_type)
        content = b"".join(blobs.pieces(act.connection, sha256, start, stop))
    return Response(content, 206 if part else 200, headers, info.media_type)


def _owner(session: TheDevice) -> str:
    return blobs.organisation_reader(session.kindergarten.id)


@router.post("/uploads", status_code=201)
def start(portal: ThePortal, session: TheDevice, body: UploadStart, response: Response) -> Upload:
    """Begin an upload, or go on with one."""
    with portal.transaction() as act:
        upload = uploads.start(act, _owner(session), body)
    response.headers.update({**TUS, "Location": f"/v1/uploads/{upload.upload_id}", "Upload-Offset": str(upload.offset)})
    return upload


def _state_headers(upload: Upload) -> dict[str, str]:
    return {**TUS, "Upload-Offset": str(upload.offset), "Upload-Length": str(upload.size)}


@router.head("/uploads/{upload_id}", response_class=Response)
def state(portal: ThePortal, session: TheDevice, upload_id: str) -> Response:
    """Where an upload stands."""
    with portal.transaction() as act:
        return Response(None, 200, _state_headers(uploads.state(act.connection, upload_id, _owner(session))))


@router.patch("/uploads/{upload_id}", status_code=204)
async def append(
    request: Request,
    portal: ThePortal,
    session: TheDevice,
    upload_id: str,
    upload_offset: Annotated[int, Header(ge=0)],
    content_type: Annotated[str, Header()],
    upload_checksum: Annotated[str | None, Header()] = None,
) -> Response:
    """Add the next chunk; the last one completes the blob."""
    if content_type != CHUNK_MEDIA_TYPE:
        raise Refused("unsupported-media-type", 415)
    chunk = await request.body()
    uploads.check_sum(chunk, upload_checksum)

    def work() -> Upload:
        with portal.transaction() as act:
            return uploads.append(act, upload_id, _owner(session), upload_offset, chunk)

    upload = await run_in_threadpool(work)
    if upload.offset < upload_offset + len(chunk):
        raise Refused("hash-mismatch", 422, "the bytes are not the blob's", extra={"offset": upload.offset})
    return Response(None, 204, _state_headers(upload))

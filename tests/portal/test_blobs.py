"""Resumable uploads and blobs nobody else may read."""

import base64
import hashlib

import pytest

CONTENT = bytes(range(256)) * 2048  # half a MiB


def begin(office, content: bytes = CONTENT) -> dict:
    name = hashlib.sha256(content).hexdigest()
    body = {"sha256": name, "size": len(content), "media_type": "application/pdf"}
    answer = office.call("POST", "/v1/uploads", json=body)
    assert answer.status_code == 201
    return answer.json()


def test_an_upload_goes_on_where_it_stopped(office) -> None:
    upload_id = begin(office)["upload_id"]
    half = len(CONTENT) // 2
    assert office.append(upload_id, 0, CONTENT[:half]).headers["Upload-Offset"] == str(half)
    again = begin(office)
    assert (again["upload_id"], again["offset"], again["complete"]) == (upload_id, half, False)
    state = office.call("HEAD", f"/v1/uploads/{upload_id}")
    assert (state.headers["Upload-Offset"], state.headers["Upload-Length"]) == (str(half), str(len(CONTENT)))
    wrong = office.append(upload_id, 0, CONTENT[:half])
    assert (wrong.status_code, wrong.json()["code"], wrong.headers["Upload-Offset"]) == (409, "offset-mismatch", str(half))
    name = hashlib.sha256(CONTENT).hexdigest()
    assert office.call("GET", f"/v1/blobs/{name}").status_code == 404, "not before it is whole"
    assert office.append(upload_id, half, CONTENT[half:]).status_code == 204
    assert office.call("GET", f"/v1/blobs/{name}").content == CONTENT
    assert begin(office)["complete"] is True


def test_wrong_bytes_never_become_the_blob(office) -> None:
    upload_id = begin(office)["upload_id"]
    answer = office.append(upload_id, 0, CONTENT[::-1])
    assert (answer.status_code, answer.json()["code"]) == (422, "hash-mismatch")
    assert office.append(upload_id, 0, CONTENT).status_code == 204


def test_a_chunk_is_checked_by_its_sum(office) -> None:
    upload_id = begin(office)["upload_id"]
    chunk = CONTENT[:1000]
    good = base64.b64encode(hashlib.sha256(chunk).digest()).decode()
    assert office.append(upload_id, 0, chunk[::-1], **{"Upload-Checksum": f"sha256 {good}"}).status_code == 460
    assert office.append(upload_id, 0, chunk, **{"Upload-Checksum": f"sha256 {good}"}).status_code == 204


@pytest.mark.parametrize(
    ("header", "status", "part"),
    [
        ("bytes=0-9", 206, slice(0, 10)),
        ("bytes=262140-262150", 206, slice(262140, 262151)),
        ("bytes=524280-", 206, slice(524280, None)),
        ("bytes=-5", 206, slice(-5, None)),
        ("lines=1-2", 200, slice(None)),
    ],
)
def test_a_range_of_a_blob(office, header: str, status: int, part: slice) -> None:
    name = office.upload(CONTENT)
    answer = office.call("GET", f"/v1/blobs/{name}", headers={"Range": header})
    assert (answer.status_code, answer.content) == (status, CONTENT[part])


def test_a_range_past_the_end_and_the_head_of_a_blob(office) -> None:
    name = office.upload(CONTENT)
    assert office.call("GET", f"/v1/blobs/{name}", headers={"Range": "bytes=999999-"}).status_code == 416
    head = office.call("HEAD", f"/v1/blobs/{name}")
    assert (head.status_code, head.headers["Content-Length"]) == (200, str(len(CONTENT)))


def test_an_empty_blob_is_complete_at_once(office) -> None:
    assert begin(office, b"")["complete"] is True
    assert office.call("GET", f"/v1/blobs/{hashlib.sha256(b'').hexdigest()}").content == b""


def test_knowing_a_hash_is_not_having_the_bytes(office, new_office) -> None:
    name = office.upload(CONTENT)
    other = new_office(1)
    assert other.call("GET", f"/v1/blobs/{name}").status_code == 404
    begun = begin(other)
    assert (begun["complete"], begun["offset"]) == (False, 0)
    assert other.append(begun["upload_id"], 0, CONTENT).status_code == 204
    assert other.call("GET", f"/v1/blobs/{name}").status_code == 200

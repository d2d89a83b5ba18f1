"""Files to and from the portal, whole or not at all."""

from random import Random

import pytest

from desktop.models.blobs import Blob
from desktop.models.enrolment import EnrolmentRequest
from desktop.services.sync.cycle import exchange
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.canonical import sha256_hex
from protocol.messages.entities import AbsenceDocumentBody
from protocol.messages.envelope import Limits, OperationStatus
from tests.desktop.sync.edits import child_with_marks
from tests.desktop.sync.reference import Broken, ReferencePortal, client_maker

SCAN = bytes(range(256)) * 4
NAME = sha256_hex(SCAN)
PERSON = {"iin": "210315500009", "surname": "Үлгі", "given_name": "Айсұлу", "birth_date": "2021-03-15"}


def run(office: Office, portal: ReferencePortal, *broken: str):
    return exchange(office, client_maker(portal, Broken(*broken)), rng=Random(7))


def attach(uow: UnitOfWork) -> None:
    from datetime import date

    from desktop.models.attendance import AbsenceDocument

    body = AbsenceDocumentBody(
        child_id="c1", kind="medical", date_from=date(2026, 11, 2), date_to=date(2026, 11, 6), scan_sha256=NAME
    )
    uow.session.add(Blob(sha256=NAME, size=len(SCAN), media_type="image/png", content=SCAN, created_at=uow.now))
    uow.session.add(AbsenceDocument(id="d1", version=0, number="", **body.model_dump(exclude={"number"})))
    uow.enqueue("absence_document.put", "absence_document", "d1", body)


def request_body(content: bytes) -> dict:
    document = {
        "id": "a1",
        "kind": "form_027",
        "name": "027.pdf",
        "sha256": sha256_hex(content),
        "size": len(content),
        "media_type": "application/pdf",
    }
    return {
        "number": "1",
        "voucher_id": "v1",
        "child": PERSON,
        "guardian": PERSON,
        "relation": "mother",
        "state": "new",
        "received_at": "2026-11-10T05:00:00Z",
        "documents": [document],
    }


@pytest.fixture
def small_chunks(portal: ReferencePortal) -> None:
    portal.limits = Limits(upload_chunk_bytes=300)


@pytest.mark.usefixtures("small_chunks")
def test_a_scan_goes_before_the_paper_that_names_it(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {})
    office.do(attach)
    assert run(office, portal).status.state is SyncState.SYNCHRONISED
    assert portal.blobs[NAME] == SCAN
    assert office.ask(lambda uow: uow.session.get(Blob, NAME).at_portal)


@pytest.mark.usefixtures("small_chunks")
def test_a_broken_upload_goes_on_where_it_stopped(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {})
    office.do(attach)
    run(office, portal, "append", "append answered", "append")
    assert portal.blobs[NAME] == SCAN


@pytest.mark.usefixtures("small_chunks")
def test_an_upload_cut_for_good_goes_on_in_the_next_exchange(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {})
    office.do(attach)
    assert run(office, portal, "append answered", *["append"] * 4).outcome == "portal-away"
    assert len(portal.uploads[NAME]) == 300
    assert run(office, portal).status.state is SyncState.SYNCHRONISED
    assert portal.blobs[NAME] == SCAN


def test_a_blob_the_portal_lost_is_sent_again(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {})
    office.do(attach)
    office.do(lambda uow: setattr(uow.session.get(Blob, NAME), "at_portal", True))
    portal.verdicts["absence_document.put"] = (OperationStatus.RETRY, "blob-missing")
    run(office, portal)
    run(office, portal)
    assert portal.blobs[NAME] == SCAN


def test_documents_of_an_open_request_come_whole(office: Office, portal: ReferencePortal) -> None:
    content = b"%PDF-1.7 " + bytes(3_000_000)
    portal.put("enrolment_request", "r1", request_body(content))
    portal.blobs[sha256_hex(content)] = content
    done = run(office, portal, "blob", "blob")
    assert done.outcome == "complete"
    assert ("blob", sha256_hex(content)) in done.changes.touched
    kept = office.ask(lambda uow: uow.session.get(Blob, sha256_hex(content)))
    assert (kept.content, kept.media_type, kept.at_portal) == (content, "application/pdf", True)


@pytest.mark.parametrize("held", [None, b"other bytes"])
def test_a_missing_or_damaged_blob_stops_nothing_and_is_not_kept(
    office: Office, portal: ReferencePortal, held: bytes | None
) -> None:
    portal.put("enrolment_request", "r1", request_body(b"right bytes"))
    if held is not None:
        portal.blobs[sha256_hex(b"right bytes")] = held
    done = run(office, portal)
    assert done.outcome == "complete"
    assert office.ask(lambda uow: uow.session.get(EnrolmentRequest, "r1").state) == "new"
    assert office.ask(lambda uow: uow.session.get(Blob, sha256_hex(b"right bytes"))) is None


def test_a_paper_kept_while_operations_go_out_goes_before_the_one_that_names_it(office: Office, portal: ReferencePortal) -> None:
    child_with_marks(office, {})
    kept: list[str] = []

    def meanwhile(call: str) -> None:
        if call == "ops" and not kept:
            kept.append(call)
            office.do(attach)

    done = exchange(office, client_maker(portal, meanwhile), rng=Random(7))
    assert done.status.state is SyncState.SYNCHRONISED
    assert [one.kind for one in portal.received].count("absence_document.put") == 1, "it was not told to wait"

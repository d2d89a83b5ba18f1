"""A restored portal has forgotten what parents did since its backup: the office keeps it as history and says so."""

from datetime import date
from random import Random
from typing import Any

import pytest

from desktop.models.contracts import Contract
from desktop.models.enrolment import AskedCertificate, EnrolmentRequest, Voucher
from desktop.services import outbox
from desktop.services.sync import push, resync
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.status import SyncState
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.envelope import OperationStatus
from protocol.messages.operations import WaitRequest
from tests.desktop.sync.edits import IINS, operations, put_child, put_group
from tests.desktop.sync.reference import Broken, ReferencePortal, client_maker

VOUCHER = {"number": "V-1", "child_iin": IINS[0], "child_name": "Үлгі", "state": "awaiting_contract", "issued_on": "2026-11-01"}
PERSON = {"iin": IINS[0], "surname": "Үлгі", "given_name": "Айсұлу", "birth_date": "2021-03-15"}
REQUEST = {
    "number": "R-1",
    "voucher_id": "v1",
    "child": PERSON,
    "guardian": PERSON,
    "relation": "mother",
    "state": "new",
    "received_at": "2026-11-10T05:00:00Z",
}

CERTIFICATE = {
    "child_id": "c1",
    "child_name": "Үлгі Айсұлу",
    "guardian_name": "Үлгі Гүл",
    "month_from": "2026-09",
    "month_to": "2026-10",
    "asked_at": "2026-11-10T05:00:00Z",
}


def run(office: Office, portal: ReferencePortal) -> Exchange:
    return exchange(office, client_maker(portal, Broken()), rng=Random(7))


def row(office: Office, table: Any, identifier: str) -> Any:
    return office.ask(lambda uow: uow.session.get_one(table, identifier))


@pytest.fixture
def backup(office: Office, portal: ReferencePortal) -> dict[str, Any]:
    """A backup of the portal from before a parent's request, which the office has by now."""
    office.do(put_group)
    run(office, portal)
    held = portal.backup()
    portal.put("voucher", "v1", VOUCHER)
    portal.put("enrolment_request", "r1", REQUEST)
    portal.put("certificate", "q1", CERTIFICATE)
    run(office, portal)
    return held


def test_a_request_the_restored_portal_no_longer_has_is_over_and_says_why(
    office: Office, portal: ReferencePortal, backup: dict[str, Any]
) -> None:
    portal.restore(backup)
    done = run(office, portal)
    assert done.status.state is SyncState.SYNCHRONISED
    request, voucher = row(office, EnrolmentRequest, "r1"), row(office, Voucher, "v1")
    assert (request.state, request.reason, request.version) == ("withdrawn", "portal-lost", 0)
    assert (voucher.state, voucher.version) == ("archived", 0)
    certificate = row(office, AskedCertificate, "q1")
    assert (certificate.state, certificate.reason, certificate.version) == ("declined", "portal-lost", 0)


def test_a_decision_on_a_lost_request_goes_to_quarantine(office: Office, portal: ReferencePortal, backup: dict[str, Any]) -> None:
    office.do(lambda uow: uow.enqueue("request.wait", "enrolment_request", "r1", WaitRequest(by="x")))
    portal.restore(backup)
    portal.verdicts["request.wait"] = (OperationStatus.REJECTED, "not-found")
    run(office, portal)
    assert office.ask(operations, outbox.QUARANTINED) == [("request.wait", "not-found")]
    assert row(office, EnrolmentRequest, "r1").state == "withdrawn"


def test_what_the_portal_still_has_is_live_after_everything_was_read_anew(
    office: Office, portal: ReferencePortal, backup: dict[str, Any]
) -> None:
    office.do(resync.read_all_anew)
    run(office, portal)
    assert (row(office, EnrolmentRequest, "r1").state, row(office, Voucher, "v1").state) == ("new", "awaiting_contract")


def test_a_lost_request_that_comes_back_is_live_again(office: Office, portal: ReferencePortal, backup: dict[str, Any]) -> None:
    portal.restore(backup)
    run(office, portal)
    portal.put("enrolment_request", "r1", REQUEST)
    run(office, portal)
    assert row(office, EnrolmentRequest, "r1").state == "new"


def contract(uow: UnitOfWork, state: str) -> None:
    uow.session.add(
        Contract(
            id="k1",
            number="1",
            dated=date(2026, 11, 10),
            state=state,
            kind="contract",
            child_id="c1",
            group_id="g1",
            guardian_iin=IINS[0],
            starts_on=date(2026, 12, 1),
            pdf_sha256="0" * 64,
            fields={},
            version=3,
        )
    )


@pytest.mark.parametrize(("before", "after"), [("sent", "locked"), ("signed", "signed")])
def test_a_contract_the_portal_no_longer_has_stays_as_evidence_and_the_childs_place_is_offered(
    office: Office, portal: ReferencePortal, before: str, after: str
) -> None:
    for edit in (put_group, put_child):
        office.do(edit)
    run(office, portal)
    held_then = portal.backup()
    portal.put("placement", "p1", {"child_id": "c1", "group_id": "g1", "starts_on": "2026-12-01", "contract_id": "k1"})
    run(office, portal)
    office.do(contract, before)
    portal.restore(held_then)
    run(office, portal)
    held = row(office, Contract, "k1")
    assert (held.state, held.version) == (after, 0)
    assert run(office, portal).status.state is SyncState.SYNCHRONISED
    assert portal.body("placement", "p1")["child_id"] == "c1"


def test_an_edit_sent_again_from_quarantine_never_covers_what_another_pc_wrote_meanwhile(
    office: Office, portal: ReferencePortal
) -> None:
    office.do(put_group, name="Күншуақ")
    run(office, portal)
    portal.verdicts["group.put"] = (OperationStatus.REJECTED, "bad-body")
    office.do(put_group, name="Менің атым")
    run(office, portal)
    portal.verdicts.clear()
    portal.put("group", "g1", {**portal.body("group", "g1"), "name": "Олардың аты"})
    run(office, portal)

    (shown,) = office.ask(push.quarantined)
    office.do(push.retry, shown["op_id"])
    done = run(office, portal)

    assert portal.body("group", "g1")["name"] == "Олардың аты"
    assert done.status.conflicts == 1


def test_an_edit_sent_again_from_quarantine_stands_in_its_row_again(office: Office, portal: ReferencePortal) -> None:
    from desktop.models.groups import Group

    office.do(put_group, name="Күншуақ")
    run(office, portal)
    portal.verdicts["group.put"] = (OperationStatus.REJECTED, "bad-body")
    office.do(put_group, name="Менің атым")
    run(office, portal)
    portal.verdicts.clear()
    office.do(resync.read_all_anew)
    run(office, portal)
    assert row(office, Group, "g1").name == "Күншуақ"

    (shown,) = office.ask(push.quarantined)
    office.do(push.retry, shown["op_id"])
    run(office, portal)
    assert row(office, Group, "g1").name == portal.body("group", "g1")["name"] == "Менің атым"

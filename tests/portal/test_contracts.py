"""From a request to an enrolled child, with real signatures."""

import base64
import uuid
from typing import Any

import pytest
import requests

from eds.signing import cosign, sign_detached

PDF = b"%PDF-1.4 a contract"


class Road:
    """A request accepted by an office, ready for a contract."""

    def __init__(self, office, parent) -> None:
        self.office, self.parent = office, parent
        self.group_id = office.make_group()
        self.request_id = parent.choose(office, self.group_id)
        self.child_id = office.make_child(parent.child_iin)
        self.contract_id = str(uuid.uuid4())

    def accept(self) -> dict[str, Any]:
        body = {"group_id": self.group_id, "child_id": self.child_id, "by": "Директор"}
        return self.office.do("request.accept", f"enrolment_request:{self.request_id}", body)

    def contract(self, pdf_sha256: str, **changes: Any) -> dict[str, Any]:
        body = {
            "number": "12",
            "dated": "2026-03-02",
            "request_id": self.request_id,
            "voucher_id": self.parent.application_id,
            "child_id": self.child_id,
            "child_iin": self.parent.child_iin,
            "group_id": self.group_id,
            "guardian_iin": self.parent.iin,
            "starts_on": "2026-03-03",
            "pdf_sha256": pdf_sha256,
            "by": "Директор",
        }
        return body | changes

    def send(self, **changes: Any) -> dict[str, Any]:
        body = self.contract(self.office.upload(PDF), **changes)
        return self.office.do("contract.send", f"contract:{self.contract_id}", body)

    def countersign(self, *, key=None) -> dict[str, Any]:
        held = self.office.entity("contract", self.contract_id)["body"]
        first = self.office.call("GET", f"/v1/blobs/{held['parent_cms_sha256']}").content
        both = cosign(PDF, first, key or self.office.director, self.office.clock.now())
        return self.finish(both)

    def finish(self, cms: bytes) -> dict[str, Any]:
        body = {"cms_sha256": self.office.upload(cms, "application/pkcs7-signature"), "by": "Директор"}
        return self.office.do("contract.countersign", f"contract:{self.contract_id}", body)

    def end(self, act: str) -> dict[str, Any]:
        return self.office.do(f"contract.{act}", f"contract:{self.contract_id}", {"reason": "Қате", "by": "Директор"})


@pytest.fixture
def road(office, parent) -> Road:
    road = Road(office, parent)
    assert road.accept()["status"] == "applied"
    return road


def code(result: dict[str, Any]) -> tuple[str, str]:
    return result["status"], result["problem"]["code"]


def test_two_signatures_enrol_the_child(road: Road) -> None:
    assert road.send()["status"] == "applied"
    assert road.parent.application()["state"] == "contract"
    assert road.parent.sign(road.contract_id).status_code == 204
    assert road.office.entity("contract")["body"]["state"] == "parent_signed"

    result = road.countersign()

    assert result["status"] == "applied", result
    contract = road.office.entity("contract")["body"]
    assert contract["state"] == "signed"
    assert contract["signed_at"]
    assert road.office.entity("voucher")["body"]["state"] == "enrolled"
    assert road.office.entity("enrolment_request")["body"]["state"] == "completed"
    placement = road.office.entity("placement")["body"]
    assert (placement["child_id"], placement["group_id"], placement["starts_on"], placement["contract_id"]) == (
        road.child_id,
        road.group_id,
        "2026-03-03",
        road.contract_id,
    )
    assert road.parent.application()["state"] == "enrolled"
    assert road.parent.call("GET", f"/contracts/{road.contract_id}/cms").status_code == 200


def test_papers_attached_by_the_parent_are_readable_by_the_office_alone(road: Road, new_office) -> None:
    road.send()
    scan = b"\xff\xd8\xff scan"
    paper = road.parent.call("POST", "/blobs", data=scan, headers={"Content-Type": "image/jpeg"}).json()
    body = {"kind": "form_027", "name": "027.jpg", "sha256": paper["sha256"]}
    answer = road.parent.call("POST", f"/requests/{road.request_id}/documents", json=body)
    assert answer.status_code == 201
    assert road.office.entity("enrolment_request")["body"]["documents"][0]["name"] == "027.jpg"
    assert road.office.entity("contract")["body"]["documents"][0]["sha256"] == paper["sha256"]
    assert road.office.call("GET", f"/v1/blobs/{paper['sha256']}").content == scan
    assert new_office(1).call("GET", f"/v1/blobs/{paper['sha256']}").status_code == 404


def test_a_contract_waits_for_its_pdf_and_for_the_accepted_request(office, parent) -> None:
    road = Road(office, parent)
    body = road.contract("0" * 64)
    result = office.do("contract.send", f"contract:{road.contract_id}", body)
    assert code(result) == ("retry", "prerequisite-missing")
    road.accept()
    operation = office.op("contract.send", f"contract:{road.contract_id}", body)
    assert code(office.push(operation)[0]) == ("retry", "blob-missing")
    assert code(office.push(operation)[0]) == ("retry", "blob-missing"), "a retry is not stored"


def test_a_foreign_key_does_not_sign_for_the_parent(road: Road) -> None:
    road.send()
    answer = road.parent.sign(road.contract_id, road.office.director)
    assert (answer.status_code, answer.json()["code"]) == (422, "wrong-signer")


def test_a_signature_over_other_bytes_is_refused(road: Road) -> None:
    road.send()
    cms = sign_detached(b"another text", road.parent.key, road.office.clock.now())
    answer = road.parent.call("POST", f"/contracts/{road.contract_id}/sign", json={"cms": base64.b64encode(cms).decode()})
    assert (answer.status_code, answer.json()["code"]) == (422, "signature-invalid")


def test_the_office_cannot_sign_twice_in_place_of_the_parent(road: Road) -> None:
    road.send()
    road.parent.sign(road.contract_id)
    alone = sign_detached(PDF, road.office.director, road.office.clock.now())
    assert code(road.finish(alone)) == ("rejected", "signature-invalid")


def test_the_key_of_another_kindergarten_does_not_countersign(road: Road, new_office) -> None:
    road.send()
    road.parent.sign(road.contract_id)
    assert code(road.countersign(key=new_office(1).director)) == ("rejected", "wrong-signer")


def test_the_parents_withdrawal_that_came_first_wins(road: Road) -> None:
    road.send()
    road.parent.sign(road.contract_id)
    body = {"reason": "Көшеміз"}
    assert road.parent.call("POST", f"/contracts/{road.contract_id}/withdraw", json=body).status_code == 204
    result = road.countersign()
    assert code(result) == ("rejected", "illegal-move")
    assert result["current"]["state"] == "withdrawn"
    assert road.parent.application()["state"] == "choosing"


def test_a_contract_withdrawn_by_the_office_may_be_sent_anew(road: Road) -> None:
    road.send()
    assert road.end("withdraw")["status"] == "applied"
    assert road.parent.application()["state"] == "awaiting_contract"
    road.contract_id = str(uuid.uuid4())
    assert road.send()["status"] == "applied"


def test_a_declined_contract_frees_the_voucher(road: Road) -> None:
    road.send()
    assert code(road.end("decline")) == ("rejected", "illegal-move")
    road.parent.sign(road.contract_id)
    assert road.end("decline")["status"] == "applied"
    assert road.office.entity("enrolment_request")["body"]["state"] == "declined"
    assert road.parent.application()["state"] == "choosing"


def test_one_voucher_has_one_live_contract(road: Road) -> None:
    road.send()
    body = road.contract(road.office.upload(PDF), number="13")
    result = road.office.do("contract.send", f"contract:{uuid.uuid4()}", body)
    assert code(result) == ("rejected", "voucher-taken")


def test_a_number_is_taken_once(road: Road, new_parent) -> None:
    road.send()
    other = Road(road.office, new_parent())
    other.accept()
    assert code(other.send()) == ("rejected", "number-taken")


def test_an_expired_voucher_locks_its_contract(road: Road, clock) -> None:
    road.send()
    road.parent.sign(road.contract_id)
    clock.set(clock.now().replace(day=30))
    requests.post(f"{road.office.url}/v1/demo/sweep", timeout=20)
    road.office.sign_in()
    assert road.office.entity("contract")["body"]["state"] == "locked"
    assert road.office.entity("voucher")["body"]["state"] == "expired"
    assert code(road.countersign()) == ("rejected", "voucher-annulled")


def test_a_choice_of_another_kindergarten_takes_the_voucher_out_of_scope(road: Road, new_office) -> None:
    road.parent.call("POST", f"/requests/{road.request_id}/withdraw")
    other = new_office(1)
    body = {"application_id": road.parent.application_id, "organisation_id": other.organisation_id}
    assert road.parent.call("POST", "/requests", json=body).status_code == 201
    assert road.office.entity("voucher")["deleted"]
    removed = road.office.entity("scope_removed")["body"]["entity"]
    assert removed == f"voucher:{road.parent.application_id}"
    assert other.entity("voucher")["body"]["state"] == "awaiting_contract"

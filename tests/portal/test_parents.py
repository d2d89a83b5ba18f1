"""Parents: their own children, applications, requests, contracts and sheets, and nobody else's."""

import pytest
import requests

STAFF = {"Authorization": "Bearer staff-token-of-the-tests"}


def refused(answer: requests.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def test_a_parent_sees_own_children(parent, new_parent) -> None:
    new_parent()
    (child,) = parent.call("GET", "/children").json()
    assert child["iin"] == parent.child_iin
    assert parent.call("GET", "/me").json()["iin"] == parent.iin


def test_a_wrong_password_is_refused_and_too_many_lock_the_account(parent, clock) -> None:
    wrong = {"iin": parent.iin, "password": "not the password"}
    for _ in range(5):
        assert refused(parent.call("POST", "/token", json=wrong)) == (401, "wrong-password")
    locked = parent.call("POST", "/token", json=wrong | {"password": parent.password})
    assert refused(locked) == (429, "too-many-attempts")
    assert 0 < int(locked.headers["Retry-After"]) <= 901
    clock.set(clock.now().replace(hour=6))
    assert parent.sign_in().token


def test_an_unknown_account_answers_like_a_wrong_password(parent) -> None:
    body = {"iin": "900101300000", "password": "whatever it is"}
    assert refused(parent.call("POST", "/token", json=body)) == (401, "wrong-password")


def test_a_child_has_one_live_application(parent) -> None:
    body = {"child_iin": parent.child_iin, "locality": "Алматы"}
    assert refused(parent.call("POST", "/applications", json=body)) == (409, "application-exists")


def test_nobody_applies_for_anothers_child(parent, new_parent) -> None:
    body = {"child_iin": new_parent().child_iin, "locality": "Алматы"}
    assert refused(parent.call("POST", "/applications", json=body)) == (404, "not-your-child")


def test_a_refused_voucher_is_archived_and_the_parent_may_apply_again(parent) -> None:
    path = f"/applications/{parent.application_id}/answer"
    assert parent.call("POST", path, json={"interested": False}).json()["state"] == "archived"
    assert refused(parent.call("POST", path, json={"interested": True})) == (409, "voucher-annulled")
    first = parent.call("POST", "/applications", json={"child_iin": parent.child_iin, "locality": "Тараз"})
    assert (first.status_code, first.json()["queue_number"]) == (201, 1)
    next_one = requests.post(f"{parent.url}/v1/staff/vouchers", json={"locality": "Тараз"}, headers=STAFF, timeout=20)
    assert next_one.json()["id"] == first.json()["id"]
    empty = requests.post(f"{parent.url}/v1/staff/vouchers", json={"locality": "Тараз"}, headers=STAFF, timeout=20)
    assert refused(empty) == (404, "queue-empty")


def test_the_catalogue_counts_free_places(office, parent) -> None:
    group_id = office.make_group(capacity=3)
    child_id = office.make_child(parent.child_iin)
    body = {"child_id": child_id, "group_id": group_id, "starts_on": "2026-03-02"}
    office.do("placement.put", "placement:p1", body)
    office.do("placement.put", "placement:p2", body | {"ends_on": "2026-03-01"})
    (kindergarten,) = parent.call("GET", "/kindergartens").json()
    assert kindergarten["bin"] == office.bin
    assert [(one["id"], one["free_places"]) for one in kindergarten["groups"]] == [(group_id, 2)]
    assert parent.call("GET", "/kindergartens", params={"city": "Тараз"}).json() == []


def test_a_request_brings_the_family_and_the_voucher_to_the_office(office, parent) -> None:
    request_id = parent.choose(office)
    request = office.entity("enrolment_request", request_id)["body"]
    assert request["child"]["iin"] == parent.child_iin
    assert request["guardian"]["surname"] == "Әбенова"
    assert (request["state"], request["due"]) == ("new", "2026-03-10")
    assert office.entity("voucher", request["voucher_id"])["body"]["child_name"] == "Әбенов Ерасыл"
    assert [one["id"] for one in parent.call("GET", "/requests").json()] == [request_id]


def test_a_declined_request_lets_the_parent_choose_again(office, parent) -> None:
    request_id = parent.choose(office)
    body = {"reason": "Орын жоқ", "by": "Директор"}
    assert office.do("request.decline", f"enrolment_request:{request_id}", body)["status"] == "applied"
    assert parent.application()["state"] == "choosing"
    again = office.do("request.decline", f"enrolment_request:{request_id}", body)
    assert again["problem"]["code"] == "illegal-move"
    assert parent.choose(office) != request_id


def test_the_waiting_list_and_back(office, parent) -> None:
    request_id = parent.choose(office)
    key = f"enrolment_request:{request_id}"
    assert office.do("request.wait", key, {"reason": "Орын жоқ", "by": "Директор"})["status"] == "applied"
    assert parent.application()["state"] == "waiting_list"
    group_id = office.make_group()
    body = {"group_id": group_id, "child_id": "later", "by": "Директор"}
    assert office.do("request.accept", key, body)["status"] == "applied"
    assert parent.application()["state"] == "awaiting_contract"
    assert office.entity("enrolment_request")["body"]["accepted_group_id"] == group_id


def test_a_second_request_with_one_voucher_is_refused(office, new_office, parent) -> None:
    parent.choose(office)
    body = {"application_id": parent.application_id, "organisation_id": new_office(1).organisation_id}
    assert refused(parent.call("POST", "/requests", json=body)) == (409, "illegal-move")


def test_another_parent_reaches_nothing(office, parent, new_parent) -> None:
    """The matrix of everything that names a thing of a parent's: for anybody else it does not exist."""
    request_id = parent.choose(office)
    child_id = office.make_child(parent.child_iin)
    group_id = office.make_group()
    sheet = office.sheet(child_id, parent.child_iin, "2026-02", {}, group_id)
    office.publish(sheet)
    paper = parent.call("POST", "/blobs", data=b"\x89PNG\r\n\x1a\n", headers={"Content-Type": "image/png"}).json()["sha256"]
    stranger = new_parent()
    application = f"/applications/{parent.application_id}"
    request = {"application_id": parent.application_id, "organisation_id": office.organisation_id}
    attachment = {"kind": "form_027", "name": "a", "sha256": paper}
    calls = [
        ("POST", f"{application}/answer", {"interested": True}),
        ("POST", f"{application}/restore", {}),
        ("POST", f"{application}/extend", {}),
        ("POST", "/requests", request),
        ("POST", f"/requests/{request_id}/documents", attachment),
        ("POST", f"/requests/{request_id}/withdraw", {}),
        ("POST", f"/sheets/{child_id}/2026-02/answer", {"answer": "confirm", "sheet_hash": sheet["sheet_hash"]}),
    ]
    for method, path, body in calls:
        assert stranger.call(method, path, json=body).status_code == 404, path
    own = stranger.choose(office)
    assert stranger.call("POST", f"/requests/{own}/documents", json=attachment).status_code == 404
    for path in ("/sheets", "/contracts"):
        assert stranger.call("GET", path).json() == []
    assert [one["id"] for one in stranger.call("GET", "/requests").json()] == [own]


@pytest.mark.parametrize("path", ["/me", "/children", "/applications", "/requests", "/contracts", "/sheets", "/kindergartens"])
def test_a_device_is_no_parent_and_a_parent_no_device(office, parent, path: str) -> None:
    office_token, parent.token, office.token = office.token, office.token, parent.token
    assert refused(parent.call("GET", path)) == (401, "token-invalid")
    assert refused(office.call("GET", "/v1/changes")) == (401, "token-invalid")
    parent.token = ""
    assert refused(parent.call("GET", path)) == (401, "token-missing")
    del office_token


def test_the_staffs_routes_want_the_staffs_token(office, parent) -> None:
    for token in (office.token, parent.token, "guess"):
        headers = {"Authorization": f"Bearer {token}"}
        answer = requests.post(f"{office.url}/v1/staff/vouchers", json={}, headers=headers, timeout=20)
        assert refused(answer) == (401, "token-invalid")


def test_an_office_reaches_nothing_of_another(office, new_office, parent) -> None:
    """The matrix of operations on another kindergarten's entities."""
    other = new_office(1)
    request_id = parent.choose(office)
    group_id = other.make_group()
    by = {"by": "Директор"}
    key = f"enrolment_request:{request_id}"
    codes = [
        other.do("request.accept", key, {"group_id": group_id, "child_id": "c", **by})["problem"]["code"],
        other.do("request.wait", key, by)["problem"]["code"],
        other.do("request.decline", key, {"reason": "Жоқ", **by})["problem"]["code"],
        other.do("contract.withdraw", "contract:unknown", {"reason": "Жоқ", **by})["problem"]["code"],
    ]
    assert codes == ["not-found"] * 4
    assert all(one["type"] in ("organisation", "rules", "group") for one in other.pull()[0])
    child_id = office.make_child(parent.child_iin)
    assert other.mark(child_id, "2026-02", {2: "present"})["status"] == "retry"
    foreign = office.entity("organisation")
    result = other.do("organisation.put", f"organisation:{foreign['id']}", foreign["body"], 1)
    assert result["problem"]["code"] == "forbidden"

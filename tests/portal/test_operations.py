"""Batches of operations: each has its own fate, and its answer is kept with its effect."""

import gzip
import json
import uuid
from typing import Any

import pytest
import requests


def child(**changes: Any) -> dict[str, Any]:
    return {"iin": "210315500009", "surname": "Ұлы", "given_name": "Әмина", "birth_date": "2021-03-15"} | changes


def send(office, body: Any, **headers: str) -> requests.Response:
    return office.call("POST", "/v1/ops", data=body, headers={"Content-Type": "application/json", **headers})


def batch(office, *operations: dict[str, Any]) -> dict[str, Any]:
    return {"device_id": office.device_id, "epoch": office.epoch, "ops": list(operations)}


def test_a_lost_answer_is_given_again_and_nothing_happens_twice(office) -> None:
    operation = office.op("child.put", "child:c1", child())
    first = office.push(operation)
    again = office.push(operation)
    assert first == again
    assert first[0]["status"] == "applied"
    assert office.entity("child")["version"] == 1


def test_the_same_operation_twice_in_a_batch_is_one(office) -> None:
    operation = office.op("child.put", "child:c1", child())
    assert [one["version"] for one in office.push(operation, operation)] == [1, 1]


def test_an_id_with_another_body_is_refused_alone(office) -> None:
    operation = office.op("child.put", "child:c1", child())
    office.push(operation)
    reused = office.op("child.put", "child:c1", child(surname="Басқа")) | {"op_id": operation["op_id"]}
    result, other = office.push(reused, office.op("child.put", "child:c2", child(iin="210315501807")))
    assert (result["status"], result["problem"]["code"], result["problem"]["status"]) == (
        "rejected",
        "operation-reused",
        422,
    )
    assert other["status"] == "applied"


def test_the_hash_binds_the_body(office) -> None:
    operation = office.op("child.put", "child:c1", child())
    operation["body"] = child(surname="Басқа")
    assert office.push(operation)[0]["problem"]["code"] == "bad-body"


def test_one_bad_operation_holds_up_no_other(office) -> None:
    results = office.push(
        office.op("child.put", "child:c1", {"iin": "1"}),
        office.op("child.explode", "child:c1", {}),
        office.op("group.put", "child:c1", child()),
        office.op("child.put", "child:c2", child(kept={"by": "a newer office"})),
    )
    assert [one["status"] for one in results] == ["rejected", "rejected", "rejected", "applied"]
    assert [one["problem"]["code"] for one in results[:3]] == ["bad-body", "unknown-kind", "bad-body"]
    assert office.entity("child")["body"]["kept"] == {"by": "a newer office"}


def test_an_edit_of_an_old_version_is_a_conflict_with_the_portals_body(office) -> None:
    office.do("child.put", "child:c1", child())
    office.do("child.put", "child:c1", child(surname="Бірінші"), base_version=1)
    result = office.do("child.put", "child:c1", child(surname="Екінші"), base_version=1)
    assert (result["status"], result["version"], result["current"]["surname"]) == ("conflict", 2, "Бірінші")


def test_the_same_body_from_two_pcs_is_no_conflict(office, new_office) -> None:
    office.do("child.put", "child:c1", child())
    result = new_office(0).do("child.put", "child:c1", child())
    assert (result["status"], result["version"]) == ("applied", 1)


def test_an_iin_is_one_child_so_the_second_record_waits_until_it_is_joined(office, new_office) -> None:
    office.do("child.put", "child:c1", child())
    other = new_office(0)
    first, free = other.push(
        other.op("child.put", "child:c2", child(surname="Басқа")), other.op("child.put", "child:c3", child(iin="210315501807"))
    )
    assert (first["status"], first["problem"]["code"], first["problem"]["detail"]) == ("retry", "duplicate-child", "c1")
    assert free["status"] == "applied"
    assert other.do("child.put", "child:c3", child(), base_version=1)["problem"]["code"] == "duplicate-child"


def test_a_base_the_portal_lost_in_a_restore_is_accepted(office) -> None:
    result = office.do("child.put", "child:c1", child(), base_version=7)
    assert (result["status"], result["version"]) == ("applied", 8)


@pytest.fixture
def restored(office, new_office) -> tuple[Any, Any]:
    """Two PCs of one office; the portal was brought back to the first version of a group."""
    other = new_office(0)
    office.do("group.put", "group:g1", group("Күншуақ"))
    _restored(office, other)
    return office, other


def _restored(*offices: Any) -> None:
    epoch = requests.post(f"{offices[0].url}/v1/demo/epoch", timeout=20).json()["epoch"]
    for one in offices:
        one.epoch = epoch


def group(name: str) -> dict[str, Any]:
    return {"name": name, "language": "kk", "age": "middle", "kind": "general", "capacity": 25}


@pytest.mark.parametrize("base", [2, 3, 7])
def test_an_edit_of_the_former_epoch_meets_what_another_pc_wrote_in_this_one(restored, base: int) -> None:
    office, other = restored
    assert office.do("group.put", "group:g1", group("Балапан"), base_version=1)["status"] == "applied"
    result = other.do("group.put", "group:g1", group("Айналайын"), base_version=base)
    assert (result["status"], result["current"]["name"]) == ("conflict", "Балапан")


def test_what_was_put_back_to_what_the_backup_says_meets_the_edit_it_took_the_place_of(restored) -> None:
    office, other = restored
    assert office.do("group.put", "group:g1", group("Күншуақ"), base_version=2)["status"] == "applied"
    assert other.do("group.put", "group:g1", group("Балапан"), base_version=1)["status"] == "conflict"


def test_the_edits_a_pc_offers_again_follow_one_another(restored) -> None:
    office, other = restored
    for base, name in enumerate(("Балапан", "Айналайын", "Ботақан"), 1):
        assert office.do("group.put", "group:g1", group(name), base_version=base)["status"] == "applied"
    _restored(office, other)  # and the last of them was on its way
    assert office.do("group.put", "group:g1", group("Қарлығаш"), base_version=4)["status"] == "applied"
    assert office.do("group.put", "group:g1", group("Бөбек"), base_version=3)["status"] == "conflict"


def test_a_placement_waits_for_its_child_and_then_arrives(office) -> None:
    group_id = office.make_group()
    body = {"child_id": "c1", "group_id": group_id, "starts_on": "2026-03-02"}
    placement = office.op("placement.put", "placement:p1", body)
    (result,) = office.push(placement)
    assert (result["status"], result["problem"]["code"]) == ("retry", "prerequisite-missing")
    results = office.push(office.op("child.put", "child:c1", child()), placement)
    assert [one["status"] for one in results] == ["applied", "applied"]


def test_the_bin_and_the_countrys_days_are_not_the_offices_to_change(office) -> None:
    card = office.entity("organisation")
    body = card["body"] | {"bin": "090340000006"}
    key = f"organisation:{card['id']}"
    assert office.do("organisation.put", key, body, 1)["problem"]["code"] == "forbidden"
    assert office.do("organisation.put", key, card["body"] | {"licence": "KZ 7"}, 1)["status"] == "applied"
    day = {"day": "2026-03-09", "working": True, "reason": "Жұмыс күні"}
    assert office.do("calendar_day.put", "calendar_day:d1", day)["problem"]["code"] == "forbidden"
    assert office.do("calendar_day.put", "calendar_day:d1", day | {"office": True})["status"] == "applied"


def test_the_head_of_the_journal_is_witnessed(office) -> None:
    body = {"head": "a" * 64, "entries": 12, "note": ""}
    assert office.do("audit.anchor", f"audit:{office.device_id}", body)["status"] == "applied"
    assert office.do("audit.anchor", "audit:other", body)["problem"]["code"] == "forbidden"


def test_gzip_works_both_ways(office) -> None:
    body = json.dumps(batch(office, *(office.op("child.put", f"child:{n}", child()) for n in range(50)))).encode()
    answer = send(office, gzip.compress(body), **{"Content-Encoding": "gzip"})
    assert answer.status_code == 200
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(answer.json()["results"]) == 50


def test_a_gzip_bomb_and_a_long_body_are_refused(office) -> None:
    bomb = gzip.compress(b" " * (17 * 1024 * 1024))
    assert send(office, bomb, **{"Content-Encoding": "gzip"}).json()["code"] == "too-large"
    long = send(office, b" " * (1024 * 1024 + 1))
    assert (long.status_code, long.json()["code"]) == (413, "too-large")
    assert send(office, b"\x1f\x8bnot gzip", **{"Content-Encoding": "gzip"}).json()["code"] == "bad-encoding"


def test_more_than_a_thousand_operations_are_refused(office) -> None:
    operation = office.op("child.put", "child:c1", child())
    many = [operation | {"op_id": str(uuid.uuid4())} for _ in range(1001)]
    answer = send(office, gzip.compress(json.dumps(batch(office, *many)).encode()), **{"Content-Encoding": "gzip"})
    assert (answer.status_code, answer.json()["code"]) == (422, "bad-body")


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [({"epoch": "another"}, 409, "resync-required"), ({"device_id": "another"}, 403, "forbidden")],
)
def test_a_batch_of_another_epoch_or_device_is_refused(office, change, status: int, code: str) -> None:
    answer = send(office, json.dumps(batch(office, office.op("child.put", "child:c1", child())) | change))
    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_an_old_schema_must_upgrade(office) -> None:
    operation = office.op("child.put", "child:c1", child()) | {"schema": 0}
    answer = send(office, json.dumps(batch(office, operation)))
    assert (answer.status_code, answer.json()["code"]) == (426, "upgrade-required")


def test_a_body_that_is_not_ours_is_a_problem_document(office) -> None:
    answer = send(office, b"<html>")
    assert (answer.status_code, answer.json()["code"]) == (422, "bad-body")
    assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("place", ["op_id", "entity", "note"])
def test_a_zero_character_is_refused_before_it_breaks_the_database(office, place: str) -> None:
    if place == "note":
        operation = office.op("child.put", "child:c1", child(surname="А\0"))
    else:
        operation = office.op("child.put", "child:c1", child()) | {place: "child:\0"}
    answer = send(office, json.dumps(batch(office, operation)).encode())
    assert (answer.status_code, answer.json()["code"]) == (422, "bad-body")
    kept = office.op("child.put", "child:c1", child(surname="\\u0000"))
    assert office.push(kept)[0]["status"] == "applied"


def test_an_operation_the_portal_stumbles_over_is_to_be_retried(office, monkeypatch: pytest.MonkeyPatch) -> None:
    from portal.services import operations

    def stumble(*_: object) -> None:
        raise RuntimeError("a mistake of ours")

    monkeypatch.setitem(operations._HANDLERS, "group.put", stumble)
    bad = office.op("group.put", "group:g1", {"name": "А", "language": "kk", "age": "early", "kind": "general", "capacity": 1})
    results = office.push(bad, office.op("child.put", "child:c1", child()))
    assert [one["status"] for one in results] == ["retry", "applied"]

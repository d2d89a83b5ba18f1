"""A PC becomes one of a kindergarten's by its director's signature, and is known by its own key."""

from datetime import timedelta

import pytest
import requests

from eds.testing import KeyKind, Person, TestAuthority
from portal.services.clock import ShiftedClock

IIN = "800517490002"


def register(office, registration) -> requests.Response:
    return requests.post(f"{office.url}/v1/devices", json=registration, timeout=20)


def token(office, request) -> requests.Response:
    return requests.post(f"{office.url}/v1/token", json=request, timeout=20)


@pytest.fixture
def pc(new_office):
    """A PC that is not registered yet."""
    return new_office(0, register=False)


def test_the_portal_says_who_it_is(pc, clock: ShiftedClock) -> None:
    meta = requests.get(f"{pc.url}/v1/meta", timeout=20).json()
    assert meta["service"] == "balabaqsha-portal"
    assert meta["time_zone"] == "Asia/Almaty"
    assert meta["limits"]["operations"] == 1000
    assert meta["server_time"].startswith("2026-03-02T05:0")


def test_a_challenge_works_once(pc) -> None:
    registration = pc.registration(pc.challenge())
    assert register(pc, registration).status_code == 201
    again = register(pc, registration)
    assert (again.status_code, again.json()["code"]) == (403, "challenge-invalid")
    assert again.headers["Content-Type"] == "application/problem+json"


def test_a_challenge_expires(pc, clock: ShiftedClock) -> None:
    challenge = pc.challenge()
    clock.set(clock.now() + timedelta(minutes=16))
    assert register(pc, pc.registration(challenge)).json()["code"] == "challenge-invalid"


def test_an_unknown_organisation_gets_no_challenge(pc) -> None:
    answer = requests.post(f"{pc.url}/v1/devices/challenge", json={"bin": "210440000001"}, timeout=20)
    assert (answer.status_code, answer.json()["code"]) == (404, "unknown-organisation")


def test_a_statement_changed_after_the_signature_is_refused(pc) -> None:
    registration = pc.registration(pc.challenge())
    registration["statement"]["device_name"] = "PC of somebody else"
    assert register(pc, registration).json()["code"] == "signature-invalid"


def test_a_refused_registration_leaves_the_challenge_usable(pc) -> None:
    challenge = pc.challenge()
    wrong = pc.registration(challenge)
    wrong["cms"] = "AAAA"
    assert register(pc, wrong).json()["code"] == "signature-invalid"
    assert register(pc, pc.registration(challenge)).status_code == 201


@pytest.mark.parametrize("kind", [KeyKind.INDIVIDUAL, KeyKind.EMPLOYEE])
def test_a_key_without_the_right_to_sign_enrols_nothing(pc, authority: TestAuthority, kind: KeyKind) -> None:
    pc.director = authority.issue_pair(Person("Әдіскер", "Айгүл", "", IIN, pc.bin, "Бақша"), kind=kind)
    assert register(pc, pc.registration(pc.challenge())).json()["code"] == "wrong-signer"


def test_an_employee_with_the_right_to_sign_enrols(pc, authority: TestAuthority) -> None:
    person = Person("Орынбасар", "Асқар", "", IIN, pc.bin, "Бақша")
    pc.director = authority.issue_pair(person, kind=KeyKind.EMPLOYEE_SIGN_RIGHT)
    assert register(pc, pc.registration(pc.challenge())).status_code == 201


def test_the_head_of_another_kindergarten_enrols_nothing(pc, new_office) -> None:
    pc.director = new_office(1, register=False).director
    assert register(pc, pc.registration(pc.challenge())).json()["code"] == "wrong-signer"


def test_a_key_of_an_unknown_authority_enrols_nothing(pc, clock: ShiftedClock) -> None:
    stranger = TestAuthority.create(clock.now())
    pc.director = stranger.issue_pair(Person("Директор", "Дана", "", IIN, pc.bin, "Бақша"), kind=KeyKind.HEAD)
    assert register(pc, pc.registration(pc.challenge())).json()["code"] == "signature-invalid"


def test_a_nonce_works_once(office) -> None:
    assertion = office.assertion()
    assert token(office, assertion).status_code == 200
    assert token(office, assertion).json()["code"] == "nonce-used"


def test_a_stale_assertion_is_refused_and_told_the_time(office, clock: ShiftedClock) -> None:
    answer = token(office, office.assertion(issued_at=clock.now() - timedelta(minutes=6)))
    assert (answer.status_code, answer.json()["code"]) == (401, "assertion-stale")
    assert answer.json()["server_time"]


def test_an_assertion_of_another_key_is_refused(office, new_office) -> None:
    other = new_office(0)
    assert token(office, other.assertion(device_id=office.device_id)).json()["code"] == "assertion-invalid"


def test_a_token_lives_ten_minutes(office, clock: ShiftedClock) -> None:
    assert office.call("GET", "/v1/changes").status_code == 200
    clock.set(clock.now() + timedelta(minutes=10))
    answer = office.call("GET", "/v1/changes")
    assert (answer.status_code, answer.json()["code"]) == (401, "token-expired")
    assert office.sign_in().call("GET", "/v1/changes").status_code == 200


def test_a_revoked_device_is_refused_at_once(office) -> None:
    headers = {"Authorization": "Bearer staff-token-of-the-tests"}
    path = f"{office.url}/v1/staff/devices/{office.device_id}/revoke"
    assert requests.post(path, headers=headers, timeout=20).status_code == 204
    answer = office.call("GET", "/v1/changes")
    assert (answer.status_code, answer.json()["code"]) == (401, "device-revoked")
    assert token(office, office.assertion()).json()["code"] == "device-revoked"


def test_a_forged_token_is_refused(office) -> None:
    payload, _, seal = office.token.partition(".")
    office.token = f"{payload[:-2]}AA.{seal}"
    assert office.call("GET", "/v1/changes").json()["code"] == "token-invalid"

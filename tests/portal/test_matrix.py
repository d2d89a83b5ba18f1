"""Every route of the application, walked from the application itself, refuses whoever it is not for.

Real things of one kindergarten and one parent stand behind the ids in the paths; strangers ask for them. A new route is in the
matrix by itself; a path parameter nobody here knows fails the test until it gets a real value.
"""

import hmac
import logging
import re
from dataclasses import dataclass, field
from typing import Any

import pytest
import requests
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

from portal.services import sessions
from portal.services.context import Portal
from protocol.canonical import sha256_hex
from tests.portal.conftest import STAFF_TOKEN, TIMEOUT, Office, Parent
from tests.portal.test_contracts import Road

REFUSED = {401, 403, 404}
FOR_EVERYBODY = {
    *("/v1/openapi.json", "/v1/meta", "/v1/devices/challenge", "/v1/devices", "/v1/token", "/v1/parents/token"),
    *("/", "/contacts", "/policy", "/language/{code}", "/place", "/queue", "/statistics"),
    *("/kindergartens", "/kindergartens/{identifier}", "/sign-in", "/sign-out", "/sign-in/code", "/sign-in/code/check"),
    *("/register", "/register/check", "/register/password", "/recover", "/recover/check", "/recover/password"),
}
PUBLIC_IDS = {"organisation_id", "day"}
"""Path parameters that name what everybody may know of."""
MONTH = "2026-02"
WHEN_READ = ("PATCH", "/v1/uploads/{upload_id}"), ("HEAD", "/v1/uploads/{upload_id}")


def routes(app: FastAPI) -> list[tuple[str, str]]:
    """Every method and path template; the demo's own routes are not in a served portal."""
    found = {(method, one.path or "") for one in iter_route_contexts(app.routes) for method in one.methods or ()}
    return sorted(pair for pair in found if not pair[1].startswith("/v1/demo") and pair[1] not in ("", "/static"))


@dataclass
class Country:
    """The things of the first kindergarten and the first parent, and who else is there."""

    portal: Portal
    url: str
    office: Office
    parent: Parent
    stranger: Office
    other: Parent
    values: dict[str, str] = field(default_factory=dict)

    def path(self, template: str) -> str:
        """The path with the real ids in it; `area:name` goes before `name`."""

        def value(found: re.Match[str]) -> str:
            before = template[: found.start()].rstrip("/").rpartition("/")[2]
            for key in (f"{before}:{found.group(1)}", found.group(1)):
                if key in self.values:
                    return self.values[key]
            pytest.fail(f"the matrix has no value for {template}: give it a real id of the first office or parent")

        return re.sub(r"\{(\w+)(?::\w+)?\}", value, template)

    def session(self, iin: str, role: sessions.Role = sessions.Role.PARENT) -> str:
        """A signed-in person's cookie."""
        with self.portal.transaction() as act:
            return sessions.begin(act, iin, remembered=False, role=role)

    def call(
        self, method: str, template: str, *, token: str = "", cookie: str = "", csrf: bool = True, body: Any = None
    ) -> requests.Response:
        """One request to a route: with a token, with a session and its form, or as nobody."""
        options: dict[str, Any] = {"timeout": TIMEOUT, "allow_redirects": False, "headers": {}}
        if token:
            options["headers"]["Authorization"] = f"Bearer {token}"
        if template.startswith("/v1/"):
            options["json"] = {} if body is None else body
            if (method, template) in WHEN_READ or template.endswith("/blobs"):
                del options["json"]
                options["headers"] |= {"Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"}
        elif method == "POST":
            proof = hmac.digest(self.portal.secret, f"csrf:{cookie}".encode(), "sha256").hex()
            options["data"] = FORMS.get(template, {}) | {"csrf": proof if csrf else "0" * 64}
        if cookie:
            options["cookies"] = {"session": cookie}
        return requests.request(method, self.url + self.path(template), **options)


@pytest.fixture
def country(portal: Portal, url: str, new_office: Any, new_parent: Any) -> Country:
    office, stranger, parent, other = new_office(0), new_office(1), new_parent(), new_parent()
    road = Road(office, parent)
    road.accept()
    paper = b"%PDF-1.7 a birth certificate"
    name = parent.call("POST", "/blobs", data=paper, headers={"Content-Type": "application/pdf"}).json()["sha256"]
    attached = parent.call(
        "POST",
        f"/requests/{road.request_id}/documents",
        json={"kind": "birth_certificate", "name": "Туу туралы куәлік", "sha256": name},
    )
    assert attached.status_code == 201, attached.text
    assert road.send()["status"] == "applied"
    sheet = office.sheet(road.child_id, parent.child_iin, MONTH, {}, road.group_id)
    assert office.publish(sheet)["status"] == "applied"
    begun = {"sha256": sha256_hex(b"xyz"), "size": 3, "media_type": "application/pdf"}
    upload = office.call("POST", "/v1/uploads", json=begun).json()
    contract = office.entity("contract", road.contract_id)["body"]
    values = {
        "identifier": road.contract_id,
        "applications:identifier": parent.application_id,
        "requests:identifier": road.request_id,
        "kindergartens:identifier": office.organisation_id,
        "organisations:identifier": office.organisation_id,
        "request_id": road.request_id,
        "contract_id": road.contract_id,
        "application_id": parent.application_id,
        "organisation_id": office.organisation_id,
        "attachment_id": attached.json()["id"],
        "child_id": road.child_id,
        "month": MONTH,
        "upload_id": upload["upload_id"],
        "device_id": office.device_id,
        "sha256": contract["pdf_sha256"],
        "code": "kk",
        "part": "contract",
        "ending": "pdf",
        "day": "2026-03-09",
    }
    return Country(portal, url, office, parent, stranger, other, values)


BODIES: dict[str, Any] = {
    "/v1/parents/applications": {"child_iin": "", "locality": "Алматы"},
    "/v1/parents/applications/{identifier}/answer": {"interested": True},
    "/v1/parents/requests/{identifier}/documents": {"kind": "birth_certificate", "name": "Куәлік", "sha256": "0" * 64},
    "/v1/parents/contracts/{identifier}/sign": {"cms": "AAAA"},
    "/v1/parents/sheets/{child_id}/{month}/answer": {"answer": "confirm", "sheet_hash": "0" * 64},
}


FORMS: dict[str, dict[str, str]] = {
    "/applications/{identifier}/answer": {"answer": "yes"},
    "/attendance/{child_id}/{month}/confirm": {"sheet_hash": "0" * 64},
    "/attendance/{child_id}/{month}/dispute": {"sheet_hash": "0" * 64, "comment": "Қате"},
}


def is_for(template: str) -> str:
    """Whose a route is."""
    for begin, who in (("/v1/parents", "parent"), ("/v1/staff", "staff"), ("/v1/", "device"), ("/staff", "staff page")):
        if template.startswith(begin):
            return who
    return "parent page"


def private(template: str) -> bool:
    """Whether the path names something that belongs to somebody."""
    return bool(set(re.findall(r"\{(\w+)", template)) - PUBLIC_IDS)


def test_every_route_refuses_strangers(country: Country, served: Any) -> None:
    guarded = [(method, path) for method, path in routes(served[0]) if path not in FOR_EVERYBODY]
    assert len(guarded) > 60
    faults: list[str] = []
    asked = 0

    def ask(who: str, method: str, path: str, **options: Any) -> requests.Response:
        nonlocal asked
        asked += 1
        answer = country.call(method, path, **options)
        to_the_door = answer.status_code == 303 and answer.headers["Location"].startswith("/sign-in")
        if answer.status_code not in REFUSED and not to_the_door:
            faults.append(f"{who}: {method} {path} answered {answer.status_code} {answer.headers.get('Location', '')}")
        return answer

    own, other = country.session(country.parent.iin), country.session(country.other.iin)
    of_parents = {"token": country.parent.token}
    for method, path in guarded:
        whose, body = is_for(path), BODIES.get(path)
        ask("nobody", method, path)
        ask("a made-up token", method, path, token="AAAA.BBBB", cookie="made-up")
        if whose == "device":
            ask("a parent at an office's door", method, path, **of_parents)
            ask("the staff's token at an office's door", method, path, token=STAFF_TOKEN)
            if private(path):
                ask("another office", method, path, token=country.stranger.token)
        elif whose == "parent":
            ask("an office at a parent's door", method, path, token=country.office.token, body=body)
            if private(path):
                ask("another parent", method, path, token=country.other.token, body=body)
        elif whose == "staff":
            ask("a parent as the staff", method, path, **of_parents)
            ask("an office as the staff", method, path, token=country.office.token)
        elif whose == "staff page":
            ask("a parent as the staff", method, path, cookie=own)
            ask("a parent who says to be the staff", method, path, cookie=country.session(country.other.iin, sessions.Role.STAFF))
        if whose == "parent page" and private(path):
            ask("another parent", method, path, cookie=other)
        if whose.endswith("page") and method == "POST":
            ask("a form of another site", method, path, cookie=own, csrf=False)
    assert not faults, "\n".join(faults)
    assert asked > 4 * len(guarded) * 0.6


def test_a_revoked_device_is_refused_everywhere_at_once(country: Country, served: Any) -> None:
    path = f"/v1/staff/devices/{country.office.device_id}/revoke"
    requests.post(country.url + path, headers={"Authorization": f"Bearer {STAFF_TOKEN}"}, timeout=TIMEOUT).raise_for_status()
    for method, template in routes(served[0]):
        if is_for(template) == "device" and template not in FOR_EVERYBODY:
            answer = country.call(method, template, token=country.office.token)
            assert answer.status_code == 401, (method, template, answer.status_code)


def test_nothing_of_another_family_or_office_is_in_what_a_stranger_reads(country: Country, served: Any) -> None:
    other = country.session(country.other.iin)
    secrets = [country.parent.iin, country.parent.child_iin, country.parent.application_id, *country.values.values()]
    hidden = [one for one in secrets if len(one) > 8 and one not in (country.office.organisation_id, "2026-03-09")]
    for method, template in routes(served[0]):
        if method != "GET" or private(template):
            continue
        whose = is_for(template)
        tokens = {"device": country.stranger.token, "parent": country.other.token}
        answer = country.call(method, template, token=tokens.get(whose, ""), cookie=other if whose.endswith("page") else "")
        found = [one for one in hidden if one in answer.text]
        assert not found, (template, found)


def test_another_devices_batch_is_refused(country: Country) -> None:
    body = {"device_id": country.office.device_id, "epoch": country.office.epoch, "ops": []}
    assert country.call("POST", "/v1/ops", token=country.stranger.token, body=body).status_code == 403


def test_no_personal_data_reach_the_logs(country: Country, served: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Every route is asked by those it is for; then the log is searched for their IINs and names."""
    own = country.session(country.parent.iin)
    tokens = {"device": country.office.token, "parent": country.parent.token, "staff": STAFF_TOKEN}
    with caplog.at_level(logging.DEBUG):
        for method, template in routes(served[0]):
            whose = is_for(template)
            cookie = own if whose.endswith("page") else ""
            country.call(method, template, token=tokens.get(whose, ""), cookie=cookie, body=BODIES.get(template))
        requests.post(f"{country.url}/v1/parents/token", json={"iin": country.parent.iin, "password": "x" * 9}, timeout=TIMEOUT)
    assert any(record.name == "portal.requests" for record in caplog.records)
    ours = "\n".join(
        record.getMessage() for record in caplog.records if record.name.startswith(("portal", "uvicorn", "sqlalchemy"))
    )
    for secret in (country.parent.iin, country.parent.child_iin, country.parent.token, own, "Әбен", "Қарлығаш", "Ерасыл"):
        assert secret not in ours

"""Every form of the pages is sent with what is wrong in it: the answer is a page that says what to mend, and nothing is done.

The forms are walked from the application: a new one fails the test until it is told here what may be wrong with it.
"""

import hmac
import html
import re
from collections.abc import Mapping
from typing import Any

import requests
from sqlalchemy import text

from portal.cabinet import wording
from portal.cabinet.languages import SPEECHES
from portal.services import accounts, sessions, staff
from portal.tables import METADATA
from tests.portal.conftest import TIMEOUT
from tests.portal.test_matrix import Country, country, routes

__all__ = ["country"]

Fields = dict[str, Any]
PHONE, UNKNOWN = "+7 701 000 00 01", "000000000000"
LONG, ZERO = "қ" * 30_000, "Ә\0"
ASKED: Fields = {"phone": PHONE, "iin": "{iin}", "consent": "1"}
FIRST_STEP = (ASKED | {"phone": "12", "iin": LONG}, {"phone": PHONE, "iin": "{iin}"})
CODE = ({}, {"code_id": ZERO, "code": ZERO})
PASSWORD = ({"proof": "AAAA.BBBB", "password": "x" * 9, "again": "x" * 9},)
SEEN = "0" * 64

WRONG: Mapping[str, tuple[Fields, ...]] = {
    "/applications": (
        {"child": UNKNOWN, "locality": "Алматы", "language": "kk"},
        {"child": "{child_iin}", "locality": "Атлантида", "language": "kk"},
        {"child": "{child_iin}", "locality": "Алматы", "language": "la"},
        {"child": "{child_iin}", "locality": "Алматы", "language": "kk", "category": "royal"},
        {"child": "{child_iin}", "locality": "Алматы", "language": "kk"},
    ),
    "/applications/{identifier}/answer": ({"answer": "maybe"}, {"answer": "yes"}),
    "/attendance/{child_id}/{month}/confirm": ({"sheet_hash": "x"}, {"sheet_hash": SEEN}),
    "/attendance/{child_id}/{month}/dispute": ({}, {"sheet_hash": SEEN, "comment": "Қате"}),
    "/certificates/new": (
        {"child": "{child_id}", "from": "2026-13", "to": "2026-02"},
        {"child": "{child_id}", "from": "2026-02", "to": "2026-01"},
        {"child": "{child_id}", "from": "2019-01", "to": "2026-01"},
    ),
    "/children": ({}, {"iin": "{child_iin}"}, {"iin": ZERO}),
    "/children/check": ({}, {"iin": "210315500009"}, {"iin": "{iin}"}, {"iin": LONG}),
    "/choose/{organisation_id}": ({}, {"child": "{application_id}"}, {"child": ZERO, "group": ZERO}),
    "/contracts/{identifier}/data": ({"phone": "12"},),
    "/contracts/{identifier}/sign": ({}, {"signature": b"x"}, {"signature": b"%PDF-1.7"}),
    "/contracts/{identifier}/withdraw": ({"reason": " "},),
    "/profile": ({"login": "1"}, {"email": "nobody"}, {"login": "{taken}"}, {"email": ZERO}),
    "/profile/password": (
        {"current": "x", "password": "short", "again": "short"},
        {"current": "x", "password": "x" * 9, "again": "y" * 9},
        {"current": "wrong", "password": "x" * 9, "again": "x" * 9},
    ),
    "/profile/phone": ({}, {"phone": "12"}),
    "/profile/phone/check": CODE,
    "/recover": FIRST_STEP,
    "/recover/check": CODE,
    "/recover/password": PASSWORD,
    "/register": FIRST_STEP,
    "/register/check": CODE,
    "/register/password": PASSWORD,
    "/requests/{request_id}/papers": ({}, {"birth_certificate": b"<html>"}),
    "/sign-in": ({}, {"by": "iin", "name": "{iin}", "password": "wrong"}, {"by": "shoe size", "name": ZERO, "password": ZERO}),
    "/sign-in/code": FIRST_STEP,
    "/sign-in/code/check": CODE,
    "/staff/calendar": ({}, {"day": "2026-02-30"}, {"day": "1999-01-01"}, {"day": "2026-03-09"}),
    "/staff/organisations": ({}, {"bin": "1", "name_ru": "Я", "name_kk": "Я"}, {"bin": "{bin}", "name_ru": "Я", "name_kk": "Я"}),
    "/staff/queue": ({}, {"place": "Алматы", "count": "0"}, {"place": "Атлантида", "count": "1"}, {"place": ZERO, "count": "-1"}),
    "/staff/rules": ({}, {"restoration": "-1"}),
}
NOTHING_IS_TYPED = {
    *("/applications/{identifier}/extend", "/applications/{identifier}/leave", "/applications/{identifier}/restore"),
    *("/applications/{identifier}/seen", "/requests/{request_id}/withdraw", "/role", "/sign-out", "/place"),
    "/staff/devices/{device_id}/revoke",
}
WRONG_STATUSES = {401, 404, 409, 410, 422, 429}
HARMLESS = {"counted_attempt", "sms_code", "sign_in_attempt", "web_session"}
"""What a wrong try may leave: that it was one."""


def filled(fields: Fields, values: Mapping[str, str]) -> tuple[Fields, Fields]:
    """Texts with the country's values in them, and files."""
    texts = {
        name: re.sub(r"\{(\w+)\}", lambda found: values[found[1]], one) for name, one in fields.items() if isinstance(one, str)
    }
    return texts, {name: ("a.pdf", one) for name, one in fields.items() if isinstance(one, bytes)}


def written(country: Country) -> dict[str, tuple[int, int]]:
    """Of every table that a wrong try must not touch: how many rows, and the last transaction that wrote one."""
    tables = sorted({one.name for one in METADATA.sorted_tables} - HARMLESS)
    each = (
        f"SELECT '{name}' AS name, count(*) AS rows, coalesce(max(xmin::text::bigint), 0) AS last FROM \"{name}\""
        for name in tables
    )
    with country.portal.engine.connect() as connection:
        return {row.name: (row.rows, row.last) for row in connection.execute(text(" UNION ALL ".join(each)))}


def send(country: Country, path: str, fields: Fields, values: Mapping[str, str], cookie: str) -> requests.Response:
    texts, files = filled(fields, values)
    proof = hmac.digest(country.portal.secret, f"csrf:{cookie}".encode(), "sha256").hex()
    return requests.post(
        country.url + country.path(path),
        data=texts | {"csrf": proof},
        files=files or None,
        cookies={"session": cookie},
        timeout=TIMEOUT,
        allow_redirects=False,
    )


def test_every_form_says_what_is_wrong_in_it_and_does_nothing(country: Country, served: Any) -> None:
    forms = {path for method, path in routes(served[0]) if method == "POST" and not path.startswith("/v1/")}
    assert forms == WRONG.keys() | NOTHING_IS_TYPED
    with country.portal.transaction() as act:
        accounts.change_names(act, country.other.iin, login="taken", email="", address="")
        staff.add_member(act, country.parent.iin, staff.COMMAND_LINE)
    parent, member = (country.session(country.parent.iin, role) for role in (sessions.Role.PARENT, sessions.Role.STAFF))
    chooser = country.session(country.other.iin)
    country.other.call(
        "POST", f"/applications/{country.other.application_id}/answer", json={"interested": True}
    ).raise_for_status()
    known = {"iin": country.parent.iin, "child_iin": country.parent.child_iin, "bin": country.office.bin, "taken": "taken"}
    values = country.values | known | {"application_id": country.other.application_id}
    otherwise = SPEECHES["kk"].gettext(wording._OTHERWISE)
    before = written(country)
    faults = []
    for path, tries in WRONG.items():
        for fields in tries:
            answer = send(country, path, fields, values, {"staff": member, "choose": chooser}.get(path.split("/")[1], parent))
            said = html.unescape(answer.text)
            told = 'class="error"' in said or 'role="alert"' in said or ("<h1>" in said and "card narrow" in said)
            if answer.status_code not in WRONG_STATUSES or not told or otherwise in said:
                faults.append(f"{path} {str(fields)[:80]}: {answer.status_code} {answer.headers.get('Location', '')}")
    assert not faults, "\n".join(faults)
    assert written(country) == before

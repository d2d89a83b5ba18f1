"""What protects the portal besides its rules: headers, cookies, sizes, kinds of files, limits."""

import gzip

import pytest
import requests

from portal import server
from portal.app import build_app
from portal.cabinet.visit import SiteSettings
from portal.services import limits, sessions
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from portal.services.errors import Refused
from protocol.messages.envelope import MAX_BODY_BYTES
from tests.portal.conftest import TIMEOUT, Office, Parent

EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@pytest.mark.parametrize("path", ["/", "/v1/meta", "/v1/changes", "/static/portal.css", "/nothing", "/children", "/v1/nothing"])
def test_every_answer_has_the_security_headers(url: str, path: str) -> None:
    answer = requests.get(url + path, timeout=TIMEOUT, allow_redirects=False)
    assert {name: answer.headers.get(name) for name in EVERYWHERE} == EVERYWHERE
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_the_sessions_cookie_is_for_https_and_for_no_script(portal: Portal, parent: Parent) -> None:
    with server.running(build_app(portal, settings=SiteSettings(secure_cookies=True))) as address:
        page = requests.get(f"{address}/sign-in", timeout=TIMEOUT)
        visit = page.headers["Set-Cookie"].partition(";")[0]
        csrf = page.text.partition('name="csrf" value="')[2].partition('"')[0]
        form = {"csrf": csrf, "by": "iin", "name": parent.iin, "password": parent.password, "back": "/"}
        headers = {"Cookie": visit}
        answer = requests.post(f"{address}/sign-in", data=form, headers=headers, timeout=TIMEOUT, allow_redirects=False)
    assert answer.status_code == 303
    (cookie,) = [one for one in answer.raw.headers.getlist("Set-Cookie") if one.startswith("session=")]
    assert {"httponly", "secure", "samesite=lax", "path=/"} <= {part.strip().lower() for part in cookie.split(";")}
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


def test_a_stolen_table_opens_no_door(portal: Portal, parent: Parent, url: str) -> None:
    with portal.transaction() as act:
        sessions.begin(act, parent.iin, remembered=True)
        kept = act.connection.exec_driver_sql("SELECT token_sha256 FROM web_session").scalar_one()
    answer = requests.get(f"{url}/children", cookies={"session": kept}, timeout=TIMEOUT, allow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/sign-in?back=%2Fchildren")


def test_bodies_too_large_and_bombs_are_refused(office: Office) -> None:
    big = office.call("POST", "/v1/ops", data=b" " * (MAX_BODY_BYTES + 1), headers={"Content-Type": "application/json"})
    assert (big.status_code, big.json()["code"]) == (413, "too-large")
    bomb = gzip.compress(b" " * 40_000_000)
    packed = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    assert office.call("POST", "/v1/ops", data=bomb, headers=packed).json()["code"] == "too-large"
    assert office.call("POST", "/v1/ops", data=b"x", headers=packed | {"Content-Encoding": "br"}).status_code == 415


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("text/html", b"<script>1</script>"),
        ("image/svg+xml", b"<svg/>"),
        ("application/pdf", b"<script>1</script>"),
        ("text/html", b"%PDF-1.7"),
    ],
)
def test_a_paper_is_what_its_first_bytes_say(parent: Parent, media_type: str, content: bytes) -> None:
    answer = parent.call("POST", "/blobs", data=content, headers={"Content-Type": media_type})
    assert (answer.status_code, answer.json()["code"]) == (422, "paper-type")
    sound = parent.call("POST", "/blobs", data=b"%PDF-1.7", headers={"Content-Type": "application/pdf"})
    assert sound.status_code == 201


def test_a_limit_counts_every_process_and_ends_with_its_window(portal: Portal, clock: ShiftedClock) -> None:
    for _ in range(limits.SMS_PER_PHONE.most):
        limits.count(portal, limits.SMS_PER_PHONE, "+77010000000")
    with pytest.raises(Refused) as refused:
        limits.count(portal, limits.SMS_PER_PHONE, "+77010000000")
    assert (refused.value.status, refused.value.code) == (429, "too-many-attempts")
    limits.count(portal, limits.SMS_PER_PHONE, "+77010000001")
    with portal.engine.begin() as connection:
        kept = connection.exec_driver_sql("SELECT string_agg(key, ' ') FROM counted_attempt").scalar_one()
    assert "7701" not in kept, "nobody's phone is kept to count it"
    clock.set(clock.now() + limits.SMS_PER_PHONE.window)
    limits.count(portal, limits.SMS_PER_PHONE, "+77010000000")

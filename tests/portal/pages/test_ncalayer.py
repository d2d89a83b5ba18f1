"""The contract is signed in the browser: NCALayer's documented words, every way it ends, the portal's verdict as a sentence."""

import uuid
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from playwright.sync_api import Page, expect

from eds.cades import cosign, sign_attached, sign_detached
from eds.certificates import KeyUse
from eds.testing import Person, TestAuthority
from portal import server
from portal.app import build_app
from portal.cabinet.visit import SiteSettings
from portal.gateways.demo import ShownMessages
from portal.services import contracts, family_contracts, notices
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from portal.services.errors import Refused
from portal.services.notices import Box
from protocol.identifiers import Sex
from tests.portal import ncalayer
from tests.portal.conftest import START, Office, Parent, iin_of
from tests.portal.ncalayer import NcaLayer
from tests.portal.pages.conftest import DESKTOP, PHONE, Opened
from tests.portal.pages.family import enter

Look = Callable[[Page], None]
PDF, NOTICE = b"%PDF-1.4 a contract of the tests", b"%PDF-1.4 a notice of the tests"
Served = tuple[FastAPI, ShiftedClock, str]


@pytest.fixture(scope="module")
def nca() -> Iterator[NcaLayer]:
    with ncalayer.running(lambda: START) as made:
        yield made


@pytest.fixture(scope="module")
def served(messages: ShownMessages, nca: NcaLayer) -> Iterator[Served]:
    """A portal whose pages speak to the tests' NCALayer."""
    clock = ShiftedClock()
    settings = SiteSettings(secure_cookies=False, ncalayer=nca.address, shown_to=messages.last)
    app = build_app(None, demo_clock=clock, settings=settings)
    with server.running(app) as address:
        yield app, clock, address


class Sent:
    """A request accepted by an office, and its contract before the parent."""

    def __init__(self, office: Office, parent: Parent) -> None:
        self.office, self.parent = office, parent
        self.group_id, self.child_id = office.make_group(), office.make_child(parent.child_iin)
        self.request_id = parent.choose(office, self.group_id)
        accepted = {"group_id": self.group_id, "child_id": self.child_id, "by": "Директор"}
        assert office.do("request.accept", f"enrolment_request:{self.request_id}", accepted)["status"] == "applied"
        self.id = self.send("contract.send", number="12", request_id=self.request_id)

    def send(self, kind: str, **changes: Any) -> str:
        identifier = str(uuid.uuid4())
        body = {
            "dated": "2026-03-02",
            "voucher_id": self.parent.application_id,
            "child_id": self.child_id,
            "child_iin": self.parent.child_iin,
            "group_id": self.group_id,
            "guardian_iin": self.parent.iin,
            "starts_on": "2026-03-03",
            "pdf_sha256": self.office.upload(PDF),
            "by": "Директор",
        }
        result = self.office.do(kind, f"contract:{identifier}", body | changes)
        assert result["status"] == "applied", result
        return identifier

    def countersign(self, identifier: str) -> None:
        held = self.office.entity("contract", identifier)["body"]
        first = self.office.call("GET", f"/v1/blobs/{held['parent_cms_sha256']}").content
        both = cosign(PDF, first, self.office.director, self.office.clock.now())
        body = {"cms_sha256": self.office.upload(both, contracts.CMS_MEDIA_TYPE), "by": "Директор"}
        result = self.office.do("contract.countersign", f"contract:{identifier}", body)
        assert result["status"] == "applied", result

    def terminate(self, identifier: str) -> None:
        cms = sign_detached(NOTICE, self.office.director, self.office.clock.now())
        body = {
            "last_day": "2026-03-31",
            "reason": "Семья переезжает",
            "asked_by": "parent",
            "notice_sha256": self.office.upload(NOTICE),
            "notice_cms_sha256": self.office.upload(cms, contracts.CMS_MEDIA_TYPE),
            "by": "Директор",
        }
        result = self.office.do("contract.terminate", f"contract:{identifier}", body)
        assert result["status"] == "applied", result

    @property
    def path(self) -> str:
        return f"/contracts/{self.id}"

    def state(self, identifier: str = "") -> str:
        return self.office.entity("contract", identifier or self.id)["body"]["state"]


@pytest.fixture
def sent(office: Office, parent: Parent, nca: NcaLayer) -> Sent:
    nca.key, nca.mood = parent.key, "signs"
    nca.asked.clear()
    return Sent(office, parent)


def press(page: Page) -> None:
    page.locator("[data-sign]").click()


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_a_parent_fills_in_attaches_and_signs_and_the_kindergarten_signs_next(
    opened: Opened, look: Look, portal: Portal, sent: Sent, nca: NcaLayer, language: str, size: dict[str, int]
) -> None:
    page = enter(opened(language=language, size=size), portal, sent.parent, "/contracts")
    # «детский сад рассмотрит Ваше заявление и отправит Вам договор на подписание»
    look(page)
    page.locator(".contract .primary").click()
    look(page)
    # «Заполните договор»: what is wrong goes to the kindergarten before anything is signed.
    page.locator("main details summary").first.click()
    page.locator("#phone").fill("12")
    page.locator("form[action$='/data'] button").click()
    expect(page.locator("#phone-said")).to_be_visible()
    page.locator("#phone").fill("8 701 234 56 78")
    page.locator("#remark").fill("Мекенжай қате жазылған")
    page.locator("form[action$='/data'] button").click()
    expect(page.locator(".toast")).to_be_visible()
    request = sent.office.entity("enrolment_request")["body"]
    assert request["guardian"]["phone"] == "+77012345678"
    assert "Мекенжай қате жазылған" in request["comment"]
    # «прикрепите документы»
    page.locator("#form_027").set_input_files({"name": "027.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 027"})
    page.locator("form[action$='/papers'] button").click()
    expect(page.locator(".toast")).to_be_visible()
    assert sent.office.entity("contract")["body"]["documents"][0]["kind"] == "form_027"
    # «подпишите своей ЭЦП и отправьте на подписание ДО»
    press(page)
    expect(page.locator(".road-steps .passed")).to_have_count(2)
    assert sent.state() == "parent_signed"
    assert [one["module"] for one in nca.asked] == [ncalayer.BASICS]
    look(page)
    # «После подписания договора детским садом, вы будете зачислены в детский сад.»
    sent.countersign(sent.id)
    page.reload()
    expect(page.locator(".heading .chip.ok")).to_be_visible()
    with page.expect_download() as download:
        page.locator("a[href$='signatures.cms']").click()
    assert download.value.path().read_bytes()[:1] == b"\x30"
    assert sent.parent.application()["state"] == "enrolled"


def said(page: Page) -> Any:
    return page.locator("[data-said]")


def test_every_way_ncalayer_may_end_is_said_and_nothing_is_lost(
    opened: Opened, look: Look, portal: Portal, sent: Sent, nca: NcaLayer
) -> None:
    page = enter(opened(language="ru"), portal, sent.parent, sent.path)
    for mood, state in (
        ("is not there", "absent"),
        ("cancels", "cancelled"),
        ("older-cancels", "cancelled"),
        ("fails", "failed"),
    ):
        nca.mood = mood
        press(page)
        expect(said(page)).to_have_attribute("data-state", state)
        expect(page.locator("[data-sign]")).to_be_enabled()
    expect(said(page)).to_contain_text("Хранилище не найдено")
    look(page)
    assert sent.state() == "sent"
    nca.mood = "older"
    press(page)
    expect(page.locator(".toast")).to_be_visible()
    assert [one["module"] for one in nca.asked[-2:]] == [ncalayer.BASICS, ncalayer.OLDER]
    assert sent.state() == "parent_signed"


def test_a_wrong_key_is_told_as_a_sentence(
    opened: Opened, portal: Portal, sent: Sent, nca: NcaLayer, authority: TestAuthority
) -> None:
    page = enter(opened(language="ru"), portal, sent.parent, sent.path)
    owner = Person("Әбенова", "Қарлығаш", "", sent.parent.iin)
    stranger = Person("Бөтен", "Адам", "", iin_of(date(1991, 1, 1), Sex.MALE, 9500))
    wrong = (
        (authority.issue_pair(stranger), "чужим ключом"),
        (authority.issue_pair(owner, use=KeyUse.AUTHENTICATION), "не для подписи"),
        (authority.issue_pair(owner, not_after=START - timedelta(days=1)), "Срок сертификата"),
    )
    for key, words in wrong:
        nca.key = key
        press(page)
        expect(page.get_by_role("alert")).to_contain_text(words)
    assert sent.state() == "sent"


def test_a_signature_made_elsewhere_is_taken_as_a_file(opened: Opened, look: Look, portal: Portal, sent: Sent) -> None:
    page = enter(opened(language="kk", size=PHONE), portal, sent.parent, sent.path)
    page.locator(".elsewhere summary").click()
    upload = {"name": "шарт.cms", "mimeType": "application/octet-stream"}
    page.locator("#signature").set_input_files({**upload, "buffer": b"not a signature"})
    page.locator("#sign-form button").click()
    expect(page.get_by_role("alert")).to_be_visible()
    look(page)
    cms = sign_detached(PDF, sent.parent.key, START)
    page.locator("#signature").set_input_files({**upload, "buffer": cms})
    page.locator("#sign-form button").click()
    expect(page.locator(".toast")).to_be_visible()
    assert sent.state() == "parent_signed"


def sign(portal: Portal, sent: Sent, identifier: str) -> None:
    with portal.transaction() as act:
        family_contracts.sign(act, sent.parent.iin, identifier, sign_detached(PDF, sent.parent.key, START))


def test_a_parent_steps_back_with_a_reason(opened: Opened, portal: Portal, sent: Sent) -> None:
    page = enter(opened(language="ru"), portal, sent.parent, sent.path)
    page.locator("a[href$='/withdraw']").click()
    page.locator("#reason").fill(" ")
    page.locator("main form .danger").click()
    expect(page.locator("#reason-said")).to_be_visible()
    page.locator("#reason").fill("Мы переезжаем")
    page.locator("main form .danger").click()
    expect(page.locator(".toast")).to_be_visible()
    assert (sent.state(), sent.office.entity("contract")["body"]["reason"]) == ("withdrawn", "Мы переезжаем")
    with portal.transaction() as act, pytest.raises(Refused, match="illegal-move"):
        family_contracts.withdraw(act, sent.parent.iin, sent.id, "ещё раз")


def test_an_additional_agreement_says_what_changes_and_is_signed_the_same_way(
    opened: Opened, look: Look, portal: Portal, sent: Sent
) -> None:
    sign(portal, sent, sent.id)
    sent.countersign(sent.id)
    changes = {"parent_fee": {"before": 20000, "after": 22000}, "stay_mode": {"before": "full_day", "after": "short_day"}}
    named = {"amends_id": sent.id, "effective_from": "2026-04-01", "changes": changes}
    amendment = sent.send("contract.amend", number="12/1", **named)
    page = enter(opened(language="ru", size=PHONE), portal, sent.parent, f"/contracts/{amendment}")
    expect(page.locator("table.stacked tbody tr").first).to_contain_text("22\N{NO-BREAK SPACE}000")
    look(page)
    press(page)
    expect(page.locator(".toast")).to_be_visible()
    sent.countersign(amendment)
    assert (sent.state(), sent.state(amendment)) == ("signed", "signed")
    with portal.transaction() as act:
        told = [one.kind for one in notices.page(act.connection, sent.parent.iin, Box.INBOX)]
    assert told[:4] == ["amendment-signed", "amendment-sent", "contract-signed", "contract-sent"]


def test_a_renewal_is_signed_the_same_way_and_a_termination_is_read_with_its_notice(
    opened: Opened, look: Look, portal: Portal, sent: Sent
) -> None:
    sign(portal, sent, sent.id)
    sent.countersign(sent.id)
    renewal = sent.send("contract.renew", number="13", renews_id=sent.id)
    page = enter(opened(language="ru", size=PHONE), portal, sent.parent, "/contracts")
    expect(page.locator(".contract")).to_have_count(2)
    expect(page.locator(".contract .chip.ok")).to_have_text("Действует")
    page.locator(".contract .primary").click()
    expect(page.locator("h1")).to_contain_text("№ 13")
    press(page)
    expect(page.locator(".toast")).to_be_visible()
    sent.countersign(renewal)
    page.goto("/contracts")
    expect(page.locator(".contract", has_text="№ 12").locator(".chip")).to_have_text("Продлён")
    expect(page.locator(".contract", has_text="№ 13").locator(".chip")).to_have_text("Действует")
    sent.terminate(renewal)
    page.locator(".contract", has_text="№ 13").get_by_role("link").first.click()
    ended = page.locator(".notice.warn")
    expect(ended).to_contain_text("31 марта 2026")
    expect(ended).to_contain_text("Семья переезжает")
    look(page)
    assert page.request.get(ended.get_by_role("link").get_attribute("href") or "").body() == NOTICE
    page.goto("/notices")
    expect(page.locator(".notices tbody tr").first).to_contain_text("последний день — 31.03.2026")
    with portal.transaction() as act:
        told = [one.kind for one in notices.page(act.connection, sent.parent.iin, Box.INBOX)]
    assert told[:3] == ["contract-terminated", "renewal-signed", "renewal-sent"]


def test_a_signature_may_come_in_every_usual_form_and_twice(portal: Portal, sent: Sent) -> None:
    der = sign_detached(PDF, sent.parent.key, START)
    for content, code in (
        (b"", "signature-missing"),
        (b"%PDF", "signature-unreadable"),
        (sign_attached(PDF, sent.parent.key, START), "signature-attached"),
        (b"\x30" * (family_contracts.LARGEST_SIGNATURE + 1), "too-large"),
    ):
        with pytest.raises(Refused, match=code):
            family_contracts.cms_of(content)
    assert family_contracts.cms_of(der) == der
    sign(portal, sent, sent.id)
    sign(portal, sent, sent.id)
    assert sent.state() == "parent_signed"


def test_a_contract_of_another_parent_is_not_there(portal: Portal, sent: Sent, new_parent: Callable[[], Parent]) -> None:
    stranger = new_parent()
    with portal.transaction() as act:
        assert family_contracts.all_of(act.connection, stranger.iin) == []
        with pytest.raises(Refused, match="not-found"):
            family_contracts.one_of(act.connection, stranger.iin, sent.id)

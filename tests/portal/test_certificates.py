"""«Запросить справку»: from the parent's page to the office and back as a signed PDF."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import uuid_utils

from desktop.services import asked_certificates
from desktop.services import unit_of_work as desktop
from desktop.services.accounts import AccountDraft
from desktop.services.clock import FixedClock
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.opening import OfficeFolder, Surroundings, create_office
from desktop.services.organisation import OrganisationDraft
from desktop.services.sync import connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.transport import PortalAddress
from desktop.services.vault import Cost
from eds.cades import sign_detached
from eds.testing import KeyKind, Person, TestAuthority
from portal.services import certificates, notices
from portal.services.context import Portal
from portal.services.errors import Refused
from portal.services.notices import Box
from protocol.messages.entities import CertificateState
from protocol.working_calendar import Month
from tests.portal.conftest import BINS, Office, Parent
from tests.portal.pages.family import NOVEMBER_2, Published, october

PDF = b"%PDF-1.4 a certificate"
SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)


@pytest.fixture
def published(office: Office, parent: Parent) -> Published:
    made = october(office, parent)
    made.publish()
    return made


def ask(portal: Portal, published: Published, first: Month = OCTOBER, last: Month = OCTOBER) -> str:
    with portal.transaction() as act:
        return certificates.ask(act, published.parent.iin, published.child_id, first, last)


def asked(portal: Portal, parent: Parent) -> list[certificates.AskedCertificate]:
    with portal.transaction() as act:
        return certificates.asked_by(act.connection, parent.iin)


def signed(office: Office, content: bytes = PDF, key: Any = None) -> dict[str, str]:
    cms = sign_detached(content, key or office.director, office.clock.now())
    return {"pdf_sha256": office.upload(PDF), "cms_sha256": office.upload(cms, "application/pkcs7-signature"), "by": "Директор"}


def answer(office: Office, identifier: str, body: dict[str, Any]) -> dict[str, Any]:
    return office.do("certificate.answer", f"certificate:{identifier}", body)


def test_a_request_reaches_the_kindergarten_and_its_signed_answer_the_parent(portal: Portal, published: Published) -> None:
    identifier = ask(portal, published, SEPTEMBER)
    body = published.office.entity("certificate", identifier)["body"]
    assert (body["state"], body["month_from"], body["month_to"]) == ("new", "2026-09", "2026-10")
    said = signed(published.office)
    assert answer(published.office, identifier, said)["status"] == "applied"
    assert answer(published.office, identifier, said)["status"] == "applied", "the same answer again is nothing"
    (shown,) = asked(portal, published.parent)
    assert shown.ready
    with portal.transaction() as act:
        assert certificates.file_of(act.connection, published.parent.iin, identifier, "pdf") == PDF
        told = notices.page(act.connection, published.parent.iin, Box.INBOX)
    assert told[0].kind == "certificate-ready"


def test_an_answer_needs_the_kindergartens_own_signature_or_a_reason(
    portal: Portal, published: Published, new_office: Callable[..., Office]
) -> None:
    office, identifier = published.office, ask(portal, published)
    for body, code in (
        (signed(office, b"other bytes"), "signature-invalid"),
        (signed(office, key=published.parent.key), "wrong-signer"),
        ({"reason": " ", "by": "Директор"}, "bad-body"),
    ):
        assert answer(office, identifier, body)["problem"]["code"] == code
    other = new_office(1)
    assert answer(other, identifier, {"reason": "жоқ", "by": "Д"})["problem"]["code"] == "not-found"
    assert answer(office, identifier, {"reason": "Табель әлі жабылмаған", "by": "Д"})["status"] == "applied"
    assert answer(office, identifier, signed(office))["problem"]["code"] == "illegal-move"
    (shown,) = asked(portal, published.parent)
    assert (shown.state, shown.reason) == (CertificateState.DECLINED, "Табель әлі жабылмаған")


def test_the_same_certificate_waits_once_and_only_for_ones_own_child(
    portal: Portal, published: Published, new_parent: Callable[[], Parent]
) -> None:
    identifier = ask(portal, published)
    with pytest.raises(Refused, match="certificate-asked"):
        ask(portal, published)
    for first, last in ((OCTOBER, SEPTEMBER), (Month(2026, 12), Month(2026, 12)), (Month(2024, 9), OCTOBER)):
        with pytest.raises(Refused, match="period-wrong"):
            ask(portal, published, first, last)
    stranger = new_parent()
    with portal.transaction() as act:
        with pytest.raises(Refused, match="not-found"):
            certificates.ask(act, stranger.iin, published.child_id, OCTOBER, OCTOBER)
        with pytest.raises(Refused, match="not-found"):
            certificates.file_of(act.connection, stranger.iin, identifier, "pdf")


@pytest.fixture
def pc(published: Published, url: str, authority: TestAuthority, tmp_path: Path) -> Iterator[desktop.Office]:
    """The office program of the same kindergarten, connected and synchronised."""
    clock = FixedClock(NOVEMBER_2 + timedelta(minutes=1))
    around = Surroundings(clock, lambda: str(uuid_utils.uuid7()), "ПК", Cost(1, 8192, 1))
    card = OrganisationDraft(bin=BINS[0], name_kk="Бақша 0", name_ru="Сад 0", head_name="Дана", city="Алматы", address="Абай 1")
    director = AccountDraft("director", "Директор Дана", "Ұзақ құпиясөз 1")
    made = create_office(OfficeFolder(tmp_path / "pc"), card, director, around).office
    head = Person("Директор", "Дана", "", "800101400019", BINS[0], "Бақша")
    connection.connect(made, PortalAddress(url), authority.issue(head, password="p", kind=KeyKind.HEAD), "p", "ПК")
    yield made
    made.close()


def test_the_office_program_sees_who_waits_signs_and_answers(portal: Portal, published: Published, pc: desktop.Office) -> None:
    first, second = ask(portal, published), ask(portal, published, SEPTEMBER)
    assert exchange(pc, connection.client_for).outcome == "complete"
    waiting = pc.ask(asked_certificates.waiting)
    assert {(one.id, one.child_id, str(one.first)) for one in waiting} == {
        (first, published.child_id, "2026-10"),
        (second, published.child_id, "2026-09"),
    }
    cms = sign_detached(PDF, published.office.director, pc.clock.now())
    pc.do(asked_certificates.send, first, PDF, cms)
    with pytest.raises(FieldProblems):
        pc.do(asked_certificates.decline, second, "  ")
    pc.do(asked_certificates.decline, second, "Қыркүйекте бала болмаған")
    with pytest.raises(KnownError, match="certificate-answered"):
        pc.do(asked_certificates.send, first, PDF, cms)
    assert exchange(pc, connection.client_for).outcome == "complete"
    shown = {one.id: (one.state.value, one.reason) for one in asked(portal, published.parent)}
    assert shown == {first: ("ready", ""), second: ("declined", "Қыркүйекте бала болмаған")}
    with portal.transaction() as act:
        assert certificates.file_of(act.connection, published.parent.iin, first, "cms") == cms

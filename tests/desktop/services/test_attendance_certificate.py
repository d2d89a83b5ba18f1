"""The certificate of attendance: its numbers are the sheets' numbers, its signature is the director's."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.services import audit
from desktop.services.attendance import close_month
from desktop.services.attendance_certificate import CertificateOrder, certificate, next_number
from desktop.services.certificate_issue import Drawn, Stamping, draw, issue, save
from desktop.services.checking import verified
from desktop.services.children import move
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.groups import GroupDraft, create_group
from desktop.services.roles import Actor, Role
from desktop.services.sheet import read_sheet
from desktop.services.signing import Signatory, signatory
from eds.completing import Completer
from eds.errors import ServiceUnavailable
from eds.testing import KeyKind, Person, TestAuthority
from protocol.attendance import MarkCode
from protocol.working_calendar import Month
from tests.desktop.documents.reading import pages_of, text_of
from tests.desktop.views.attendance.kindergarten import Kindergarten, open_kindergarten

SEPTEMBER, OCTOBER, NOVEMBER = Month(2026, 9), Month(2026, 10), Month(2026, 11)
NOW = datetime(2026, 11, 12, 4, tzinfo=UTC)
PASSWORD = "Qupiya 7 soz"


@pytest.fixture(scope="module")
def authority() -> TestAuthority:
    return TestAuthority.create(NOW - timedelta(days=30))


@pytest.fixture(scope="module")
def head_key(authority: TestAuthority) -> bytes:
    person = Person("САРСЕНОВА", "А", "Б", "800506400774", "100140000003", "«БАЛДЫРҒАН» БАЛАБАҚШАСЫ")
    return authority.issue(person, password=PASSWORD, kind=KeyKind.HEAD)


@pytest.fixture(scope="module")
def kindergarten(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kindergarten]:
    """Two children since September; October is closed. The first was ill, and went to another group on 2 November."""
    made = open_kindergarten(tmp_path_factory.mktemp("certificates"), 2)
    made.mark(0, date(2026, 10, 5), MarkCode.SICK)
    made.mark(0, date(2026, 10, 6), MarkCode.SICK)
    made.mark(0, date(2026, 10, 7), MarkCode.ABSENT)
    made.fill(OCTOBER)
    made.fill(SEPTEMBER)
    made.office.do(close_month, made.group, OCTOBER)
    second = made.office.do(create_group, GroupDraft("Ботақан")).result
    made.office.do(move, made.child(0), second, date(2026, 11, 9))
    made.mark(0, date(2026, 11, 3), MarkCode.PRESENT)
    made.mark(0, date(2026, 11, 10), MarkCode.VACATION)
    yield made
    made.office.close()


def order(kindergarten: Kindergarten, number: str = "2026-900", **more: object) -> CertificateOrder:
    asked = CertificateOrder(kindergarten.child(0), SEPTEMBER, NOVEMBER, number, "Халыққа қызмет көрсету орталығы")
    return replace(asked, **more)  # type: ignore[arg-type]


def who(kindergarten: Kindergarten, key: bytes, authority: TestAuthority) -> Signatory:
    return signatory(key, PASSWORD, "100140000003", authority.trust(), None, at=kindergarten.office.clock.now())


def test_each_month_says_what_its_sheet_says(kindergarten: Kindergarten) -> None:
    record = kindergarten.office.ask(certificate, kindergarten.child(0), SEPTEMBER, NOVEMBER)
    for month in record.months[:2]:
        sheet = kindergarten.sheet(month.month)
        place = sheet.row_of(kindergarten.child(0))
        assert place is not None
        assert month.totals == sheet.rows[place].totals
        assert month.closed == (sheet.closed_at is not None)
    assert [month.closed for month in record.months] == [False, True, False]
    assert record.open_months == (SEPTEMBER, NOVEMBER)
    october = record.months[1].totals
    assert (october.missed, october.by_reason) == (3, {MarkCode.SICK: 2, MarkCode.ABSENT: 1})
    assert record.totals.attended == sum(month.totals.attended for month in record.months)


def test_a_month_in_two_groups_counts_both_of_its_sheets(kindergarten: Kindergarten) -> None:
    record = kindergarten.office.ask(certificate, kindergarten.child(0), NOVEMBER, NOVEMBER)
    (month,) = record.months
    assert month.groups == ("Балапан", "Ботақан")
    assert (month.totals.attended, month.totals.by_reason) == (1, {MarkCode.VACATION: 1})
    kept = [kindergarten.office.ask(read_sheet, kindergarten.group, NOVEMBER), kindergarten.sheet(NOVEMBER)]
    assert all(sheet.closed_at is None for sheet in kept)


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (OCTOBER, SEPTEMBER, "period-reversed"),
        (NOVEMBER, NOVEMBER.next, "period-ahead"),
        (Month(2024, 1), NOVEMBER, "period-too-long"),
        (Month(2026, 1), Month(2026, 2), "period-not-enrolled"),
    ],
)
def test_a_period_that_cannot_be_certified_is_refused_at_its_field(
    kindergarten: Kindergarten, first: Month, last: Month, code: str
) -> None:
    with pytest.raises(FieldProblems) as refused:
        kindergarten.office.ask(certificate, kindergarten.child(0), first, last)
    assert refused.value.problems == {"last": code}


def test_the_paper_says_which_months_are_not_closed_and_which_the_child_was_not_here(kindergarten: Kindergarten) -> None:
    drawn = draw(kindergarten.office, order(kindergarten, first=Month(2026, 8), language="ru"))
    text = text_of(drawn.pdf)
    assert "Табель не закрыт за: сентябрь 2026, ноябрь 2026." in text
    assert "август 2026 – – – в детском саду не состоял(а)" in text
    assert "болеет – 2, без причины – 1" in text
    assert "Халыққа қызмет көрсету орталығы" in text
    assert "Руководитель ____" in text
    october = drawn.record.months[2].totals
    assert f"октябрь 2026 {october.attended} 3 болеет – 2, без причины – 1 {october.payable} закрыт" in text


def test_both_languages_stand_on_pages_of_their_own(kindergarten: Kindergarten) -> None:
    kk, ru = pages_of(draw(kindergarten.office, order(kindergarten, language="both")).pdf)
    assert "АНЫҚТАМА" in kk
    assert "қыркүйек 2026" in kk
    assert "СПРАВКА" in ru
    assert "сентябрь 2026" in ru


def test_a_methodist_makes_an_unsigned_one_and_it_stands_in_the_journal(kindergarten: Kindergarten, tmp_path: Path) -> None:
    office = kindergarten.office.acting_as(Actor("m", "Әдіскер", Role.METHODIST))
    number = office.ask(next_number)
    drawn = draw(office, order(kindergarten, number))
    made = issue(office, drawn).result
    (path,) = save(made, tmp_path)
    assert path.name == f"certificate-{number}.pdf"
    assert path.read_bytes() == drawn.pdf
    (entry,) = office.ask(lambda uow: audit.read(uow.session, entity=f"certificate:{number}"))
    assert (entry.action, entry.actor) == ("certificate.made", "Әдіскер")
    assert entry.after["sha256"] == hashlib.sha256(drawn.pdf).hexdigest()
    assert office.ask(next_number) > number
    with pytest.raises(FieldProblems) as taken:
        draw(office, order(kindergarten, number))
    assert taken.value.problems == {"number": "certificate-number-taken"}


def test_the_director_signs_and_pdf_signature_and_card_lie_together(
    kindergarten: Kindergarten, authority: TestAuthority, head_key: bytes, tmp_path: Path
) -> None:
    drawn = draw(kindergarten.office, order(kindergarten, "A/7", electronic=True, language="ru"))
    assert "certificate-A-7.pdf.cms" in text_of(drawn.pdf)
    made = issue(kindergarten.office, drawn, who(kindergarten, head_key, authority)).result
    pdf, cms, card = save(made, tmp_path)
    assert [path.name for path in (pdf, cms, card)] == [
        "certificate-A-7.pdf",
        "certificate-A-7.pdf.cms",
        "certificate-A-7-card.pdf",
    ]
    (signer,) = verified(pdf.read_bytes(), cms.read_bytes(), authority.trust(), NOW, None).signers
    assert signer.certificate is not None
    assert signer.certificate.bin == "100140000003"
    assert "справка о посещаемости" in pages_of(card.read_bytes())[0]
    (entry,) = kindergarten.office.ask(lambda uow: audit.read(uow.session, entity="certificate:A/7"))
    assert entry.after["cms_sha256"] == hashlib.sha256(cms.read_bytes()).hexdigest()


def test_a_time_stamping_authority_that_is_away_stops_nothing(
    kindergarten: Kindergarten, authority: TestAuthority, head_key: bytes
) -> None:
    def away(*_args: object, **_more: object) -> bytes:
        raise ServiceUnavailable("away")

    drawn = draw(kindergarten.office, order(kindergarten, "A/8", electronic=True))
    stamping = Stamping(Completer("http://tsp.test", away, authority.trust()), lambda: 1 << 63)
    signed = issue(kindergarten.office, drawn, who(kindergarten, head_key, authority), stamping).result.signed
    assert signed is not None
    assert signed.report.signers[0].timestamp is None


def test_a_methodist_cannot_sign(kindergarten: Kindergarten, authority: TestAuthority, head_key: bytes) -> None:
    office = kindergarten.office.acting_as(Actor("m", "Әдіскер", Role.METHODIST))
    drawn = draw(office, order(kindergarten, "A/9", electronic=True))
    with pytest.raises(KnownError, match="not-allowed"):
        issue(office, drawn, who(kindergarten, head_key, authority))
    assert not office.ask(lambda uow: audit.read(uow.session, entity="certificate:A/9"))


def test_marks_that_changed_since_the_preview_stop_it(kindergarten: Kindergarten) -> None:
    drawn: Drawn = draw(kindergarten.office, order(kindergarten, "A/10"))
    kindergarten.mark(0, date(2026, 11, 11), MarkCode.SICK)
    try:
        with pytest.raises(KnownError, match="changed-meanwhile"):
            issue(kindergarten.office, drawn)
    finally:
        kindergarten.mark(0, date(2026, 11, 11), None)

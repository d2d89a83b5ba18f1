"""The card of a signed document: what it says, what it shows, and the originals inside it."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

import pypdfium2
import pytest
from PIL import Image
from pypdfium2 import raw

from desktop.services.documents import page_pictures, signature_card
from desktop.services.documents.contract_pdf import render_contract
from desktop.services.documents.contract_wording import load_wording
from desktop.services.documents.page import PORTRAIT, PdfFile
from desktop.services.documents.signature_card import SignedDocument, render_card
from desktop.services.documents.signature_card_words import WORDS, DocumentKind
from desktop.services.errors import KnownError
from eds import verification
from eds.certificates import Certificate
from eds.report import Report
from eds.revocation import RevocationAnswer, RevocationStatus
from eds.signing import cosign, sign_detached
from eds.streebog import streebog512
from eds.testing import KeyKind, Person, TestAuthority, add_time_stamp
from tests.desktop.documents.material import CONTRACT
from tests.desktop.documents.reading import pages_of, text_of

NOW = datetime(2026, 11, 12, 4, tzinfo=UTC)
BIN = "100140000003"


@dataclass(frozen=True)
class Signed:
    """A document of one page with its signatures, and a whole contract."""

    authority: TestAuthority
    contract: bytes
    of_contract: bytes
    page: bytes
    one: bytes
    three: bytes

    @lru_cache(maxsize=8)  # noqa: B019 - one instance for the file
    def report(self, document: bytes, cms: bytes) -> Report:
        return verification.verify_detached(document, cms, self.authority.trust(), at=NOW + timedelta(hours=2))

    def card(self, document: bytes, cms: bytes, language: Any = "ru", about: SignedDocument = signature_card.UNNAMED) -> bytes:
        return render_card(document, cms, self.report(document, cms).to_dict(), language, about)


def small_pdf(pages: int = 1, colour: bool = False) -> bytes:
    pdf = PdfFile(PORTRAIT, title="t", author="", subject="", language="kk", dated=date(2026, 11, 12))
    for number in range(pages):
        if colour:
            pdf.canvas.setFillColorRGB(0.9, 0.1, 0.1)
            pdf.canvas.rect(100, 100, 200, 200, fill=1)
        pdf.canvas.drawString(72, 700, f"page {number}")
        pdf.canvas.showPage()
    return pdf.finish()


@pytest.fixture(scope="module")
def signed() -> Signed:
    authority = TestAuthority.create(NOW - timedelta(days=30))
    parent = authority.issue_pair(Person("КӘРІМОВА", "ГҮЛНАР", "АСҚАРҚЫЗЫ", "910315400412"))
    head_person = Person("СЕЙІТОВА", "МАДИНА", "ЕРЛАНҚЫЗЫ", "800506400774", BIN, "«БАЛДЫРҒАН» БАЛАБАҚШАСЫ")
    head = authority.issue_pair(head_person, kind=KeyKind.HEAD)
    third = authority.issue_pair(Person("ПЕТРОВ", "МАКСИМ", "ОЛЕГОВИЧ", "850506300774"), algorithm="rsa")
    page = small_pdf()
    one = sign_detached(page, parent, NOW - timedelta(hours=1))
    stamped = add_time_stamp(one, 0, authority.issue_time_stamping(), NOW - timedelta(minutes=50))
    two = cosign(page, stamped, head, NOW - timedelta(minutes=30))
    contract = render_contract(CONTRACT, load_wording())
    return Signed(authority, contract, sign_detached(contract, head, NOW), page, one, cosign(page, two, third, NOW))


def attachments_of(pdf: bytes) -> dict[str, bytes]:
    with pypdfium2.PdfDocument(pdf) as document:
        found = [document.get_attachment(at) for at in range(document.count_attachments())]
        return {each.get_name(): bytes(each.get_data()) for each in found}


def pictures_on(pdf: bytes, page: int) -> int:
    with pypdfium2.PdfDocument(pdf) as document:
        return len(list(document[page].get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])))


def test_the_originals_lie_inside_byte_for_byte_under_their_names(signed: Signed) -> None:
    about = SignedDocument("contract-2026-118.pdf", DocumentKind.CONTRACT, "Шарт", "2026-118", date(2026, 8, 24))
    made = signed.card(signed.contract, signed.of_contract, "kk", about)
    assert attachments_of(made) == {"contract-2026-118.pdf": signed.contract, "contract-2026-118.pdf.cms": signed.of_contract}
    first, *_ = pages_of(made)
    for said in (
        "Электрондық құжат карточкасы",
        "2026-118",
        "24.08.2026",
        "шарт",
        "өз заңды күші жоқ",
        "СЕЙІТОВА МАДИНА ЕРЛАНҚЫЗЫ",
    ):
        assert said in first
    with pypdfium2.PdfDocument(signed.contract) as document:
        pages = len(document)
    assert [pictures_on(made, at) for at in range(pages + 2)] == [0, *[1] * pages, 0]


def test_names_in_kazakh_are_kept_for_the_attached_files(signed: Signed) -> None:
    made = signed.card(signed.page, signed.one, "kk", SignedDocument("анықтама № 7.pdf"))
    assert list(attachments_of(made)) == ["анықтама № 7.pdf", "анықтама № 7.pdf.cms"]


def test_the_hashes_are_those_of_the_document(signed: Signed) -> None:
    text = text_of(signed.card(signed.page, signed.one)).replace(" ", "").replace("\ufffe", "")
    report = signed.report(signed.page, signed.one)
    assert report.document_sha256 in text
    assert streebog512(signed.page).hex() in text


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_each_signature_has_its_section_with_every_check_in_words(signed: Signed, language: Any) -> None:
    words = WORDS[language]
    pages = pages_of(signed.card(signed.page, signed.three, language))
    sections = [page for page in pages if words.checks in page]
    assert len(sections) == 3
    for number, page in enumerate(sections, 1):
        assert words.signature.format(number=number, all=3) in page
    parents = next(page for page in sections if "910315400412" in page)
    heads = next(page for page in sections if BIN in page)
    assert "1.2.398.3.3.2.6.4" in parents
    assert "12.11.2026 08:10:00 (UTC+05:00)" in parents
    assert words.moments["timestamp"] in parents
    assert words.stamp_absent in heads
    assert words.moments["claimed"] in heads
    unchecked = {"kk": "ТЕКСЕРІЛМЕДІ", "ru": "НЕ ПРОВЕРЕНО"}[language]
    assert all(unchecked in page for page in sections)
    assert words.verdicts["valid-with-warnings"][1] in pages[0]
    assert words.trusts["test"] in pages[0]


def test_a_document_that_was_changed_is_called_invalid_first(signed: Signed) -> None:
    changed = signed.page + b"\n% one more line"
    report = signed.report(changed, signed.three)
    pages = pages_of(render_card(changed, signed.three, report.to_dict(), "ru"))
    assert pages[0].startswith("Карточка электронного документа Есть недействительная подпись")
    assert pages[0].count("подпись недействительна") == 3
    assert "другой документ, или документ изменён" in pages[2]


@dataclass(frozen=True)
class RevokedInOctober:
    """An authority whose list names everyone."""

    def answer(self, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer:
        since = NOW - timedelta(days=12)
        return RevocationAnswer(RevocationStatus.REVOKED, "crl", NOW, NOW, None, since, "key-compromise", b"")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", "отозван (список отозванных сертификатов (CRL), на 12.11.2026 09:00:00 (UTC+05:00), отозван с 31.10.2026"),
        ("kk", "кері қайтарылған (кері қайтарылғандар тізімі (CRL), 12.11.2026 09:00:00 (UTC+05:00) жағдайы бойынша"),
    ],
)
def test_a_revoked_key_is_told_with_who_says_so_and_since_when(signed: Signed, language: Any, said: str) -> None:
    trust, at = signed.authority.trust(), NOW + timedelta(hours=2)
    report = verification.verify_detached(signed.page, signed.one, trust, at=at, revocation=RevokedInOctober())
    first, _, section = pages_of(render_card(signed.page, signed.one, report.to_dict(), language))
    assert WORDS[language].verdicts["invalid"][0] in first
    assert section.count(said) == 2  # as a fact of the signature, and as a check


def test_a_report_of_another_document_is_refused(signed: Signed) -> None:
    report = signed.report(signed.page, signed.one).to_dict()
    with pytest.raises(KnownError, match="report-of-another-document"):
        render_card(signed.contract, signed.one, report, "ru")
    with pytest.raises(KnownError, match="report-unreadable"):
        render_card(signed.page, signed.one, {"signers": []}, "ru")


def test_a_file_that_is_no_pdf_is_attached_and_the_card_says_that_it_cannot_be_shown(signed: Signed) -> None:
    letter = "Құрметті ата-ана!".encode()
    cms = sign_detached(letter, signed.authority.issue_pair(Person("А", "Б", "", "910315400412")), NOW)
    made = signed.card(letter, cms, "ru", SignedDocument("письмо.txt"))
    assert WORDS["ru"].no_picture in pages_of(made)[1]
    assert attachments_of(made)["письмо.txt"] == letter


def test_a_long_document_shows_its_first_pages_and_says_so(signed: Signed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signature_card, "MOST_PAGES", 2)
    book = small_pdf(3)
    cms = sign_detached(book, signed.authority.issue_pair(Person("А", "Б", "", "910315400412")), NOW)
    steps: list[tuple[int, int]] = []
    made = render_card(book, cms, signed.report(book, cms).to_dict(), "ru", step=lambda *at: steps.append(at))
    assert WORDS["ru"].more_pages.format(pages=3, shown=2) in pages_of(made)[0]
    assert [pictures_on(made, at) for at in range(4)] == [0, 1, 1, 0]
    assert steps == [(1, 2), (2, 2)]


def test_the_same_arguments_give_the_same_bytes(signed: Signed) -> None:
    assert signed.card(signed.page, signed.one) == signed.card(signed.page, signed.one)


def test_grey_pages_are_grey_and_coloured_ones_stay_coloured() -> None:
    (grey,) = page_pictures.pictures_of(small_pdf(), 1)
    (red,) = page_pictures.pictures_of(small_pdf(colour=True), 1)
    assert (grey.mode, red.mode) == ("L", "RGB")
    assert isinstance(page_pictures.for_pdf(red), Image.Image)
    assert page_pictures.for_pdf(red).format == "JPEG"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_another_program_reads_the_kazakh_letters(signed: Signed) -> None:
    made = signed.card(signed.page, signed.one, "kk")
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=made, capture_output=True, check=True).stdout.decode()
    assert "Электрондық құжат карточкасы" in text
    assert "КӘРІМОВА ГҮЛНАР АСҚАРҚЫЗЫ" in text
    assert "Ұлттық" not in text  # a test authority is never called by the name of the real one

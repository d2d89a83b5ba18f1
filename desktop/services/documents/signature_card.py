"""«Карточка электронного документа» / «Электрондық құжат карточкасы»: a signed document as people can read and print it.

Information, the document's pages as pictures, a section for each signature with every check, and the unchanged originals
(document and CMS) attached. The picture proves nothing; the attached files do. The same arguments give the same bytes.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from desktop.services.clock import TIME_ZONE
from desktop.services.documents import page_pictures
from desktop.services.documents.attachments import Attachment, attach
from desktop.services.documents.columns import Column, Placed, Row, compose, draw_page
from desktop.services.documents.formats import NO_BREAK, clean, written_date
from desktop.services.documents.page import PORTRAIT, Face, Ink, PdfFile, draw_footer
from desktop.services.documents.plain_rows import SMALL, SMALL_LEADING, Fact, fact_row, heading_row, sentence_row
from desktop.services.documents.qr import draw_qr
from desktop.services.documents.signature_card_signer import SignerRows, verdict_row, written_moment
from desktop.services.documents.signature_card_words import WORDS, CardLanguage, CardWords, DocumentKind
from desktop.services.documents.text import Letters, Run, wrap
from desktop.services.errors import KnownError
from eds.errors import EdsError
from eds.report import Report
from eds.streebog import streebog512
from eds.trust import TrustKind

MOST_PAGES: Final = 100
QR_SIDE, NOTE_HEIGHT = 34 * mm, 40 * mm
INFORMATION: Final = replace(PORTRAIT, bottom=PORTRAIT.bottom + NOTE_HEIGHT)
TITLE, TITLE_LEADING = 15.0, 20.0
FRAME_TOP, FRAME_BOTTOM = 12 * mm, 4 * mm
Step = Callable[[int, int], object]
Page = tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class SignedDocument:
    """What the card calls the document. Empty texts are left out.

    Attributes:
        file_name: of the original; the CMS is called the same with ".cms" after it.
        kind: what it is.
        name: what people call it.
        number, dated: as on its first page.
    """

    file_name: str = "document.pdf"
    kind: DocumentKind = DocumentKind.FILE
    name: str = ""
    number: str = ""
    dated: date | None = None

    @property
    def cms_name(self) -> str:
        """The name of the signature file."""
        return f"{self.file_name}.cms"


UNNAMED: Final = SignedDocument()


def _unwatched(_done: int, _all: int) -> None:
    """Nobody watches how far it is."""


def render_card(
    document: bytes,
    cms: bytes,
    report: Mapping[str, Any],
    language: CardLanguage,
    about: SignedDocument = UNNAMED,
    step: Step = _unwatched,
) -> bytes:
    """The card's PDF.

    Args:
        document: the signed file; one that is no PDF is attached and not shown.
        cms: its signature file.
        report: what `eds.report.Report.to_dict()` gave for exactly these two.
        language: "kk" or "ru".
        about: what the document is called.
        step: told (pages drawn, pages in all); what it raises stops the work.

    Raises:
        KnownError: "report-unreadable"; "report-of-another-document" when the report's hash is another one.
    """
    try:
        told = Report.from_dict(report)
    except EdsError as error:
        raise KnownError("report-unreadable") from error
    if told.document_sha256 != hashlib.sha256(document).hexdigest():
        raise KnownError("report-of-another-document")
    return _Card(document, cms, told, language, about, step).render()


class _Card:
    """One card being made."""

    def __init__(
        self, document: bytes, cms: bytes, report: Report, language: CardLanguage, about: SignedDocument, step: Step
    ) -> None:
        self._document, self._cms, self._report, self._about, self._step = document, cms, report, about, step
        self._language: CardLanguage = language
        self._words: CardWords = WORDS[language]
        self._checked = report.at.astimezone(TIME_ZONE)
        self._pdf = PdfFile(
            PORTRAIT,
            title=f"{self._words.title}: {clean(about.name or about.file_name)}",
            author="",
            subject=self._words.title,
            language=language,
            dated=self._checked.date(),
            archival_part=3,
        )
        self._number = 0
        self._all = 0

    def render(self) -> bytes:
        try:
            pages = page_pictures.count_pages(self._document)
        except page_pictures.NotAPdf:
            pages = 0
        shown = min(pages, MOST_PAGES)
        information = compose(tuple(self._information(pages, shown)), INFORMATION)
        count = len(self._report.signers)
        signatures = [
            page
            for number, signer in enumerate(self._report.signers, 1)
            for page in compose(tuple(SignerRows(signer, self._language, number, count).rows()), PORTRAIT)
        ]
        self._all = len(information) + max(shown, 1) + len(signatures)
        for page in information:
            self._finish_page(page, self._draw_note)
        if shown:
            self._draw_document(pages, shown)
        else:
            rows = (heading_row(self._words.picture), sentence_row(self._words.no_picture))
            self._finish_page(compose(rows, PORTRAIT)[0])
        for page in signatures:
            self._finish_page(page)
        attach(self._pdf, self._originals())
        return self._pdf.finish()

    def _originals(self) -> tuple[Attachment, ...]:
        words, about = self._words, self._about
        is_pdf = self._document.startswith(b"%PDF-")
        kind = "application/pdf" if is_pdf else "application/octet-stream"
        return (
            Attachment(about.file_name, self._document, kind, "Source", words.kinds[about.kind]),
            Attachment(about.cms_name, self._cms, "application/pkcs7-signature", "Supplement", "CMS"),
        )

    # information

    def _information(self, pages: int, shown: int) -> Iterator[Row]:
        words, report = self._words, self._report
        title = wrap((Run(words.title, Face.BOLD),), TITLE, PORTRAIT.inner_width)
        yield Row((Column(PORTRAIT.left, PORTRAIT.inner_width, title),), TITLE, TITLE_LEADING, with_next=True)
        several = len(report.signers) > 1
        yield verdict_row(words.verdicts[report.verdict.value][several], report.verdict)
        if report.trust is TrustKind.TEST:
            yield sentence_row(words.trusts[TrustKind.TEST.value], Ink.BAD, Face.MEDIUM, before=0.0)
        yield heading_row(words.information, before=14.0)
        yield from map(fact_row, self._facts())
        yield heading_row(words.signatures + f": {len(report.signers)}", before=14.0)
        for number, signer in enumerate(report.signers, 1):
            name = signer.certificate.subject_name if signer.certificate else words.nobody
            outcome = words.verdicts[signer.verdict.value][0]
            label = words.signature.format(number=number, all=len(report.signers))
            yield fact_row((label, f"{name} — {outcome[:1].lower()}{outcome[1:]}"), face=Face.MEDIUM)
        if shown < pages:
            yield sentence_row(words.more_pages.format(pages=pages, shown=shown), before=10.0)

    def _facts(self) -> list[Fact]:
        words, about, report = self._words, self._about, self._report
        size = f"{len(self._document):,}".replace(",", NO_BREAK)
        facts = [
            (words.name, about.name),
            (words.kind, words.kinds[about.kind]),
            (words.number, about.number),
            (words.dated, written_date(about.dated) if about.dated else ""),
            (words.file, about.file_name),
            (words.size, words.size_of.format(bytes=size)),
            (words.sha256, report.document_sha256),
            (words.streebog, streebog512(self._document).hex()),
            (words.checked, written_moment(report.at)),
            (words.trust, words.trusts[report.trust.value]),
        ]
        return [(label, value) for label, value in facts if value]

    def _draw_note(self) -> None:
        """What the card is and is not, beside the QR code, at the foot of the information."""
        canvas, words, about = self._pdf.canvas, self._words, self._about
        top = PORTRAIT.bottom + NOTE_HEIGHT - 3 * mm
        canvas.setStrokeColorRGB(0.6, 0.64, 0.68)
        canvas.setLineWidth(0.5)
        canvas.line(PORTRAIT.left, top, PORTRAIT.width - PORTRAIT.right, top)
        draw_qr(canvas, f"sha256:{self._report.document_sha256}", PORTRAIT.left - 3 * mm, top - 1 * mm, QR_SIDE)
        left = PORTRAIT.left + QR_SIDE
        width = PORTRAIT.width - PORTRAIT.right - left
        force = words.no_force.format(document=clean(about.file_name), cms=clean(about.cms_name))
        letters, baseline = Letters(canvas), top - 5 * mm
        for text, face in ((force, Face.MEDIUM), (words.attached, Face.REGULAR), (words.how_to_check, Face.REGULAR)):
            for line in wrap((Run(text, face),), SMALL, width):
                letters.line(line, SMALL, left, baseline)
                baseline -= SMALL_LEADING
            baseline -= 3
        letters.finish()

    # the document

    def _draw_document(self, pages: int, shown: int) -> None:
        for number, picture in enumerate(page_pictures.pictures_of(self._document, shown), 1):
            heading = f"{self._words.picture}: {self._words.page_of_picture.format(page=number, pages=pages)}"
            row = sentence_row(heading, face=Face.MEDIUM, before=0.0)
            if picture is None:
                self._finish_page(compose((row, sentence_row(self._words.page_not_drawn)), PORTRAIT)[0])
            else:
                self._draw_picture(picture)
                self._finish_page(compose((row,), PORTRAIT)[0])
            self._step(number, shown)

    def _draw_picture(self, picture: Any) -> None:
        """The page as large as fits, in a frame around the paper."""
        canvas = self._pdf.canvas
        top, bottom = PORTRAIT.inner_top - FRAME_TOP + 4 * mm, PORTRAIT.bottom + FRAME_BOTTOM
        across, down = picture.size
        scale = min(PORTRAIT.inner_width / across, (top - bottom) / down)
        width, height = across * scale, down * scale
        left = PORTRAIT.left + (PORTRAIT.inner_width - width) / 2
        canvas.drawImage(ImageReader(page_pictures.for_pdf(picture)), left, top - height, width, height)
        canvas.setStrokeColorRGB(0.45, 0.49, 0.54)
        canvas.setLineWidth(0.6)
        canvas.rect(left, top - height, width, height, stroke=1, fill=0)

    def _finish_page(self, page: Page, after: Callable[[], None] | None = None) -> None:
        self._number += 1
        draw_page(self._pdf.canvas, page)
        if after is not None:
            after()
        name = clean(" · ".join(part for part in (self._words.title, self._about.name or self._about.file_name) if part))
        draw_footer(self._pdf, name, self._number, self._all, self._words.page)
        self._pdf.canvas.showPage()

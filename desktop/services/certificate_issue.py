"""Making a certificate of attendance: draw it, sign it, write it into the journal, write its files.

The key file is opened for one call; neither it nor its password is kept, logged or sent.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.services.attendance_certificate import (
    AttendanceRecord,
    CertificateOrder,
    Made,
    certificate,
    checked_order,
    record_made,
)
from desktop.services.documents.certificate_words import PaperLanguage
from desktop.services.errors import KnownError
from desktop.services.exports import save_card, save_file
from desktop.services.roles import Permission
from desktop.services.unit_of_work import Office, Outcome

if TYPE_CHECKING:
    from desktop.services.signing import Signatory
    from eds.completing import Completer
    from eds.report import Report


@dataclass(frozen=True, slots=True)
class Drawn:
    """A certificate as it will be: what was asked, what it says, its bytes."""

    order: CertificateOrder
    record: AttendanceRecord
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Signed:
    """Its signature: the detached CMS, what a check of it found, the card."""

    cms: bytes
    report: "Report"
    card: bytes


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate with its number used, ready to be written (again, if a folder refuses)."""

    drawn: Drawn
    signed: Signed | None


@dataclass(frozen=True, slots=True)
class Stamping:
    """Who adds a time stamp at once, and a source of nonces. What does not answer leaves the signature without."""

    completer: "Completer"
    nonce: Callable[[], int]


def draw(office: Office, order: CertificateOrder) -> Drawn:
    """The exact paper of an order; nothing is kept.

    Raises:
        FieldProblems: see `checked_order` and `certificate`. KnownError: "no-such-child", "not-allowed".
    """
    from desktop.services.documents.certificate_pdf import render_certificate

    order = office.ask(checked_order, order)
    record = office.ask(certificate, order.child_id, order.first, order.last)
    return Drawn(order, record, render_certificate(record, order))


def issue(office: Office, drawn: Drawn, who: "Signatory | None" = None, stamping: Stamping | None = None) -> Outcome[Issued]:
    """Sign what was drawn, where a key is given, and write the certificate into the journal.

    Raises:
        KnownError: "not-allowed", "signature-failed", "changed-meanwhile", an EdsError's code. FieldProblems: "number".
    """
    signed = None if who is None else _signed(office, drawn, who, stamping)
    made = Made(
        record=drawn.record,
        sha256=hashlib.sha256(drawn.pdf).hexdigest(),
        cms_sha256=hashlib.sha256(signed.cms).hexdigest() if signed else "",
        signer=who.key.certificate.subject_name if who else "",
    )
    kept = office.do(record_made, drawn.order, made)
    return Outcome(Issued(drawn, signed), kept.changes)


def _signed(office: Office, drawn: Drawn, who: "Signatory", stamping: Stamping | None) -> Signed:
    from desktop.services.checking import ACCEPTED, verified
    from desktop.services.documents.certificate_pdf import certificate_file
    from desktop.services.documents.certificate_words import CERTIFICATE
    from desktop.services.documents.signature_card import SignedDocument, render_card
    from desktop.services.documents.signature_card_words import DocumentKind
    from eds.errors import EdsError
    from eds.signing import sign_detached

    if not office.actor.may(Permission.CONTRACTS):
        raise KnownError("not-allowed", permission=Permission.CONTRACTS.value)
    now = office.clock.now()
    try:
        cms = sign_detached(drawn.pdf, who.key, now)
        if stamping is not None:
            cms = _stamped(cms, office, stamping)
    except EdsError as error:
        raise KnownError(error.code) from error
    report = verified(drawn.pdf, cms, who.trust, office.clock.now(), who.revocation)
    if report.verdict not in ACCEPTED:
        raise KnownError("signature-failed", cause=report.verdict.value)
    language: PaperLanguage = "ru" if drawn.order.language == "ru" else "kk"
    words = CERTIFICATE[language]
    about = SignedDocument(
        file_name=certificate_file(drawn.order.number),
        kind=DocumentKind.CERTIFICATE,
        name=f"{words.title.capitalize()} {words.subtitle}: {drawn.record.child_name}",
        number=drawn.order.number,
        dated=drawn.record.today,
    )
    return Signed(cms, report, render_card(drawn.pdf, cms, report.to_dict(), language, about))


def _stamped(cms: bytes, office: Office, stamping: Stamping) -> bytes:
    """With a time stamp, where one can be had now."""
    from eds import cms as structure

    (signer,) = structure.parse(cms).signers
    return stamping.completer.complete(cms, signer.signature, nonce=stamping.nonce(), at=office.clock.now()).cms


def save(issued: Issued, folder: Path) -> tuple[Path, ...]:
    """Write the PDF and, where it is signed, its CMS and its card; each whole or not at all.

    Raises:
        KnownError: "disk-full", "cannot-write".
    """
    from desktop.services.documents.certificate_pdf import certificate_file

    name = certificate_file(issued.drawn.order.number)
    pdf = save_file(folder / name, issued.drawn.pdf)
    if issued.signed is None:
        return (pdf,)
    cms = save_file(folder / f"{name}.cms", issued.signed.cms)
    return pdf, cms, save_card(name, issued.signed.card, folder)

"""Certificates of attendance parents asked for on the portal: who waits, and the answer that goes back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop.models.enrolment import AskedCertificate
from desktop.services import blobs
from desktop.services.checks import FieldCheck
from desktop.services.errors import KnownError
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.entities import CertificateState
from protocol.messages.operations import AnswerCertificate
from protocol.working_calendar import Month

KIND = "certificate"
ANSWER = "certificate.answer"
LONGEST_REASON = 300
_PDF, _CMS = "application/pdf", "application/pkcs7-signature"


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A parent who waits for a certificate."""

    id: str
    child_id: str
    child_name: str
    guardian_name: str
    first: Month
    last: Month
    asked_at: datetime


def waiting(uow: UnitOfWork) -> tuple[AskedLine, ...]:
    """Who waits, the longest first."""
    query = (
        select(AskedCertificate)
        .where(AskedCertificate.state == CertificateState.NEW.value)
        .order_by(AskedCertificate.asked_at, AskedCertificate.id)
    )
    return tuple(
        AskedLine(
            row.id,
            row.child_id,
            row.child_name,
            row.guardian_name,
            Month.parse(row.month_from),
            Month.parse(row.month_to),
            row.asked_at,
        )
        for row in uow.session.scalars(query)
    )


def send(uow: UnitOfWork, request_id: str, pdf: bytes, cms: bytes) -> None:
    """Send the certificate with the kindergarten's detached signature over it; the portal checks it again.

    Raises:
        KnownError: "not-allowed", "certificate-answered".
    """
    row = _waiting(uow, request_id)
    row.pdf_sha256, row.cms_sha256 = blobs.keep_blob(uow, pdf, _PDF), blobs.keep_blob(uow, cms, _CMS)
    _answer(uow, row, CertificateState.READY)


def decline(uow: UnitOfWork, request_id: str, reason: str) -> None:
    """Tell the parent why there is no certificate.

    Raises:
        KnownError: "not-allowed", "certificate-answered". FieldProblems: "reason".
    """
    row = _waiting(uow, request_id)
    check = FieldCheck()
    row.reason = check.text("reason", reason, longest=LONGEST_REASON)
    check.finish()
    _answer(uow, row, CertificateState.DECLINED)


def _waiting(uow: UnitOfWork, request_id: str) -> AskedCertificate:
    uow.require(Permission.CONTRACTS)
    row = uow.session.get(AskedCertificate, request_id)
    if row is None or row.state != CertificateState.NEW.value:
        raise KnownError("certificate-answered")
    return row


def _answer(uow: UnitOfWork, row: AskedCertificate, state: CertificateState) -> None:
    row.state, row.answered_at = state.value, uow.now
    body = AnswerCertificate(pdf_sha256=row.pdf_sha256, cms_sha256=row.cms_sha256, reason=row.reason, by=uow.actor.name)
    uow.record(f"certificate.{state.value}", KIND, row.id, after={"child_name": row.child_name, "reason": row.reason})
    uow.enqueue(ANSWER, KIND, row.id, body, base_version=row.version)

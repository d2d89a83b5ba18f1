"""Certificates of attendance a parent asks for: the request goes to the kindergarten, a signed PDF comes back."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, select, update
from sqlalchemy.dialects.postgresql import insert

from portal.services import blobs, families, notices, sheets, vouchers
from portal.services.context import Act
from portal.services.errors import OperationRefused, Refused, not_found
from portal.services.feed import Feed
from portal.services.organisations import Kindergarten, names_of
from portal.tables.attendance import certificate_request
from portal.tables.organisations import organisation
from protocol.messages.entities import CertificateRequestBody, CertificateState
from protocol.messages.operations import AnswerCertificate
from protocol.working_calendar import Month

TYPE = "certificate"
MOST_MONTHS = 24
LINK = "/certificates"


@dataclass(frozen=True, slots=True)
class AskedCertificate:
    """A certificate the parent asked for."""

    id: str
    child_name: str
    kindergarten: Mapping[str, str]
    month_from: Month
    month_to: Month
    state: CertificateState
    reason: str
    asked_at: datetime
    answered_at: datetime | None

    @property
    def ready(self) -> bool:
        """Whether the signed PDF is here."""
        return self.state is CertificateState.READY


def _period_name(first: date, last: date) -> str:
    """ "2026-09", or "2026-09 – 2026-11" for more than a month."""
    months = (str(Month.of(first)), str(Month.of(last)))
    return months[0] if months[0] == months[1] else " – ".join(months)


def ask(act: Act, parent_iin: str, child_id: str, first: Month, last: Month) -> str:
    """Ask a child's kindergarten for a certificate of these months; returns the request's id.

    Raises:
        Refused: 404 for a child none of whose months the parent may see; 409 "certificate-asked" while the same one waits;
            422 "period-wrong".
    """
    own = sheets.months_of(act.connection, parent_iin, child_id)
    if not own:
        raise not_found("child")
    length = (last.year - first.year) * 12 + last.number - first.number + 1
    if not 1 <= length <= MOST_MONTHS or first.first > act.today:
        raise Refused("period-wrong", 422)
    name = vouchers.full_name(families.registered(act.connection, own[0].child_iin))
    identifier = str(uuid.uuid4())
    row = {
        "id": identifier,
        "organisation_id": own[0].organisation_id,
        "child_id": child_id,
        "guardian_iin": parent_iin,
        "child_name": name,
        "month_from": first.first,
        "month_to": last.first,
        "state": CertificateState.NEW.value,
        "reason": "",
        "asked_at": act.now,
    }
    feed = Feed(act.connection, own[0].organisation_id)
    if not act.connection.execute(insert(certificate_request).values(row).on_conflict_do_nothing()).rowcount:
        raise Refused("certificate-asked", 409)
    guardian = vouchers.full_name(families.registered(act.connection, parent_iin))
    body = CertificateRequestBody(
        child_id=child_id,
        child_name=name,
        guardian_name=guardian,
        month_from=str(first),
        month_to=str(last),
        asked_at=act.now,
    )
    feed.put(TYPE, identifier, body)
    feed.flush()
    notices.note(act, parent_iin, "certificate-asked", {"child": name, "month": _period_name(first.first, last.first)}, LINK)
    return identifier


def asked_by(connection: Connection, parent_iin: str) -> list[AskedCertificate]:
    """The certificates the parent asked for, the newest first."""
    query = (
        select(certificate_request, organisation.c.name_kk, organisation.c.name_ru)
        .join(organisation, organisation.c.id == certificate_request.c.organisation_id)
        .where(certificate_request.c.guardian_iin == parent_iin)
        .order_by(certificate_request.c.asked_at.desc(), certificate_request.c.id)
    )
    return [
        AskedCertificate(
            id=row["id"],
            child_name=row["child_name"],
            kindergarten={"kk": row["name_kk"], "ru": row["name_ru"]},
            month_from=Month.of(row["month_from"]),
            month_to=Month.of(row["month_to"]),
            state=CertificateState(row["state"]),
            reason=row["reason"],
            asked_at=row["asked_at"],
            answered_at=row["answered_at"],
        )
        for row in connection.execute(query).mappings()
    ]


def file_of(connection: Connection, parent_iin: str, identifier: str, part: str) -> bytes:
    """The PDF ("pdf") or its detached signature ("cms") of a certificate that is ready.

    Raises:
        Refused: 404.
    """
    query = select(certificate_request).where(
        certificate_request.c.id == identifier, certificate_request.c.guardian_iin == parent_iin
    )
    row = connection.execute(query).mappings().one_or_none()
    name = None if row is None else row["pdf_sha256"] if part == "pdf" else row["cms_sha256"]
    if name is None:
        raise not_found("certificate")
    return blobs.read(connection, name)


def answer(act: Act, feed: Feed, kindergarten: Kindergarten, identifier: str, body: AnswerCertificate) -> int:
    """certificate.answer: the signed PDF, or why there is none. The same answer again is nothing.

    Raises:
        OperationRefused: "not-found", "illegal-move" for one answered otherwise, "bad-body", "signature-invalid",
            "wrong-signer"; "blob-missing" (retry).
    """
    held = feed.get(TYPE, identifier)
    row = _row(act.connection, feed, identifier)
    if held is None or row is None:
        raise OperationRefused("not-found")
    state = CertificateState.READY if body.pdf_sha256 else CertificateState.DECLINED
    said: dict[str, Any] = {
        "state": state.value,
        "reason": body.reason,
        "pdf_sha256": body.pdf_sha256,
        "cms_sha256": body.cms_sha256,
    }
    if row["state"] != CertificateState.NEW.value:
        if all(row[name] == value for name, value in said.items()):
            return held.version
        raise OperationRefused("illegal-move", row["state"])
    if state is CertificateState.READY:
        _take_over(act, feed, kindergarten, body, row["guardian_iin"])
    elif not body.reason.strip():
        raise OperationRefused("bad-body", "no reason")
    here = update(certificate_request).where(certificate_request.c.id == identifier)
    act.connection.execute(here.values(**said, answered_at=act.now))
    details = {
        "child": row["child_name"],
        "kindergarten": names_of(act.connection, feed.organisation_id),
        "month": _period_name(row["month_from"], row["month_to"]),
        "reason": body.reason,
    }
    notices.tell(act, row["guardian_iin"], f"certificate-{state.value}", details, LINK)
    return feed.put(TYPE, identifier, held.body | said | {"answered_at": act.now.isoformat()})


def _row(connection: Connection, feed: Feed, identifier: str) -> RowMapping | None:
    query = select(certificate_request).where(
        certificate_request.c.id == identifier, certificate_request.c.organisation_id == feed.organisation_id
    )
    return connection.execute(query).mappings().one_or_none()


def _take_over(act: Act, feed: Feed, kindergarten: Kindergarten, body: AnswerCertificate, guardian_iin: str) -> None:
    """Check the kindergarten's signature over the PDF and let the parent read both."""
    if body.pdf_sha256 is None or body.cms_sha256 is None:
        raise OperationRefused("bad-body", "a certificate comes with its signature")
    reader = blobs.organisation_reader(feed.organisation_id)
    for name in (body.pdf_sha256, body.cms_sha256):
        if blobs.find(act.connection, name, reader) is None:
            raise OperationRefused("blob-missing", name, retry=True)
    pdf, cms = (blobs.read(act.connection, name) for name in (body.pdf_sha256, body.cms_sha256))
    judgement = act.judge.judge(pdf, cms, act.now)
    if not judgement.valid:
        raise OperationRefused("signature-invalid", judgement.reason)
    if judgement.organisation(kindergarten.bin) is None:
        raise OperationRefused("wrong-signer")
    for name in (body.pdf_sha256, body.cms_sha256):
        blobs.grant(act.connection, name, blobs.parent_reader(guardian_iin))

"""Vouchers and enrolment requests as the portal sent them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Identifier, Moment, Synchronised


class Voucher(Synchronised, Base):
    """The state's right to a paid place."""

    __tablename__ = "voucher"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    number: Mapped[str]
    child_iin: Mapped[str] = mapped_column(String(12), index=True)
    child_name: Mapped[str]
    state: Mapped[str] = mapped_column(String(20))
    issued_on: Mapped[date]
    due: Mapped[date | None]


class AskedCertificate(Synchronised, Base):
    """A certificate of attendance a parent asked for on the portal. Months are "YYYY-MM", both inclusive."""

    __tablename__ = "asked_certificate"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    child_id: Mapped[str] = mapped_column(Identifier, index=True)
    child_name: Mapped[str]
    guardian_name: Mapped[str]
    month_from: Mapped[str] = mapped_column(String(7))
    month_to: Mapped[str] = mapped_column(String(7))
    asked_at: Mapped[datetime] = mapped_column(Moment)
    state: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(default="")
    pdf_sha256: Mapped[str | None] = mapped_column(String(64))
    cms_sha256: Mapped[str | None] = mapped_column(String(64))
    answered_at: Mapped[datetime | None] = mapped_column(Moment)


class EnrolmentRequest(Synchronised, Base):
    """A parent chose this kindergarten. `child` and `guardian` are PersonBody as JSON, `documents` a list of AttachmentBody."""

    __tablename__ = "enrolment_request"
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    number: Mapped[str]
    voucher_id: Mapped[str] = mapped_column(Identifier, index=True)
    group_id: Mapped[str | None] = mapped_column(Identifier)
    accepted_group_id: Mapped[str | None] = mapped_column(ForeignKey("kindergarten_group.id"))
    child_id: Mapped[str | None] = mapped_column(ForeignKey("child.id"))
    child: Mapped[dict[str, Any]] = mapped_column(JSON)
    guardian: Mapped[dict[str, Any]] = mapped_column(JSON)
    relation: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(20))
    received_at: Mapped[datetime] = mapped_column(Moment)
    due: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")
    comment: Mapped[str] = mapped_column(default="")
    documents: Mapped[list[Any]] = mapped_column(JSON, default=list)

"""Enrolment requests of invented people, as the exchange would have brought them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from io import BytesIO
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from reportlab.pdfgen.canvas import Canvas

from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.services.blobs import keep_blob
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.workspace import Workspace
from protocol.canonical import sha256_hex
from protocol.contracts import DocumentKind
from protocol.identifiers import check_digit
from protocol.messages.entities import AttachmentBody, PersonBody, RequestState
from protocol.vouchers import VoucherState
from tests.desktop.views.groups.office import MOTHER, NOW, TODAY, iin


def picture() -> bytes:
    """A small PNG."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def pdf(pages: int = 2) -> bytes:
    """A PDF of some pages."""
    made = BytesIO()
    canvas = Canvas(made)
    for number in range(1, pages + 1):
        canvas.drawString(72, 720, f"page {number}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def odd_iin(born: date, serial: int) -> str:
    """An IIN with a seventh digit 0, as some foreigners have."""
    eleven = f"{born:%y%m%d}0{serial:04d}"
    digit = check_digit(eleven)
    return odd_iin(born, serial + 1) if digit is None else f"{eleven}{digit}"


def paper(kind: DocumentKind, content: bytes, name: str, media_type: str, valid_until: date | None = None) -> AttachmentBody:
    """What the request says of a paper."""
    return AttachmentBody(
        id=f"paper-{name}",
        kind=kind,
        name=name,
        sha256=sha256_hex(content),
        size=len(content),
        media_type=media_type,
        valid_until=valid_until,
    )


def arrive(
    uow: UnitOfWork,
    request_id: str,
    surname: str,
    *,
    group_id: str | None = None,
    state: RequestState = RequestState.NEW,
    voucher_state: VoucherState = VoucherState.AWAITING_CONTRACT,
    due: date | None = None,
    born: date = date(2023, 5, 6),
    papers: Sequence[AttachmentBody] = (),
    serial: int = 700,
    child_iin: str = "",
    guardian_iin: str = "",
) -> None:
    """Write a request and its voucher as the exchange does."""
    child = PersonBody(iin=child_iin or iin(born, serial), surname=surname, given_name="Томирис", birth_date=born)
    guardian = PersonBody(
        iin=guardian_iin or MOTHER.iin,
        surname=MOTHER.surname,
        given_name=MOTHER.given_name,
        birth_date=date(1991, 3, 15),
        phone=MOTHER.phone,
        address=MOTHER.address,
    )
    uow.session.add(
        Voucher(
            id=f"voucher-{request_id}",
            version=1,
            number=f"В-{request_id}",
            child_iin=child.iin,
            child_name=surname,
            state=voucher_state.value,
            issued_on=TODAY - timedelta(days=3),
            due=due,
        )
    )
    uow.session.add(
        EnrolmentRequest(
            id=request_id,
            version=1,
            number=f"З-{request_id}",
            voucher_id=f"voucher-{request_id}",
            group_id=group_id,
            child=child.wire(),
            guardian=guardian.wire(),
            relation="mother",
            state=state.value,
            received_at=NOW - timedelta(hours=20),
            due=due,
            comment="Айлиннің сіңлісі",
            documents=[body.wire() for body in papers],
        )
    )
    uow.touch("enrolment_request", request_id)


def bring(workspace: Workspace, request_id: str, surname: str, **values: Any) -> None:
    """Put a request and its voucher into the office (`arrive`)."""
    workspace.bus.publish(workspace.office.do(arrive, request_id, surname, **values).changes)


def keep(workspace: Workspace, content: bytes, media_type: str) -> None:
    """Let the bytes of a paper arrive."""
    workspace.office.do(keep_blob, content, media_type, at_portal=True)

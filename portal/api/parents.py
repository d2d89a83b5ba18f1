"""The parents' interface. Every route works for the signed-in parent alone."""

import base64
import binascii
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response
from starlette.concurrency import run_in_threadpool

from portal.api.dependencies import TheParent, ThePortal
from portal.api.problems import described_as
from portal.services import (
    applications,
    attendance,
    blobs,
    cabinet,
    contracts,
    enrolment,
    families,
    organisations,
    papers,
    vouchers,
)
from portal.services.errors import Refused
from portal.services.tokens import PARENT, PARENT_LIFETIME, Bearer, make_token
from protocol.messages.base import LongText, Message, MonthText
from protocol.messages.entities import AttachmentBody, PersonBody
from protocol.messages.envelope import Token
from protocol.messages.parents import (
    ApplicationView,
    KindergartenView,
    NewApplication,
    NewAttachment,
    NewRequest,
    ParentContract,
    ParentSheet,
    ParentSignIn,
    SheetAnswer,
    SignContract,
    VoucherAnswer,
)

router = APIRouter(prefix="/v1/parents", tags=["parents"])


class Withdrawal(Message):
    """Why a parent steps back."""

    reason: LongText = ""


@router.post("/token")
def sign_in(portal: ThePortal, body: ParentSignIn) -> Token:
    """Sign in by IIN and password."""
    with portal.transaction() as act:
        known = families.sign_in(act, body.iin, body.password)
    if not known:
        raise Refused("wrong-password", 401)
    token = make_token(portal.secret, Bearer(PARENT, body.iin), portal.clock.now(), PARENT_LIFETIME)
    return Token(token=token, expires_in=int(PARENT_LIFETIME.total_seconds()))


@router.get("/me")
def me(portal: ThePortal, parent: TheParent) -> PersonBody:
    """The signed-in parent."""
    with portal.transaction() as act:
        return families.registered(act.connection, parent)


@router.get("/children")
def children(portal: ThePortal, parent: TheParent) -> list[PersonBody]:
    """The parent's children as the registry knows them."""
    with portal.transaction() as act:
        return families.children_of(act.connection, parent)


@router.get("/applications")
def all_applications(portal: ThePortal, parent: TheParent) -> list[ApplicationView]:
    """The parent's applications."""
    with portal.transaction() as act:
        return applications.all_of(act.connection, parent, act.today)


@router.post("/applications", status_code=201)
def apply(portal: ThePortal, parent: TheParent, body: NewApplication) -> ApplicationView:
    """A place in the queue."""
    with portal.transaction() as act:
        identifier = applications.create(act, parent, body)
        return applications.view(act.connection, applications.own(act.connection, parent, identifier), act.today)


@router.post("/applications/{identifier}/answer")
def answer_voucher(portal: ThePortal, parent: TheParent, identifier: str, body: VoucherAnswer) -> ApplicationView:
    """Yes or no to an issued voucher."""
    with portal.transaction() as act:
        applications.own(act.connection, parent, identifier)
        return applications.view(act.connection, vouchers.answer(act, identifier, interested=body.interested), act.today)


@router.post("/applications/{identifier}/restore")
def restore(portal: ThePortal, parent: TheParent, identifier: str) -> ApplicationView:
    """Back from the stop-list, once."""
    with portal.transaction() as act:
        applications.own(act.connection, parent, identifier)
        return applications.view(act.connection, vouchers.restore(act, identifier), act.today)


@router.post("/applications/{identifier}/extend")
def extend(portal: ThePortal, parent: TheParent, identifier: str) -> ApplicationView:
    """More time to conclude, offered on the last day, once."""
    with portal.transaction() as act:
        held = applications.own(act.connection, parent, identifier)
        return applications.view(act.connection, vouchers.extend(act, identifier, held.organisation_id), act.today)


@router.get("/kindergartens")
def kindergartens(portal: ThePortal, parent: TheParent, city: str = "") -> list[KindergartenView]:
    """The catalogue with free places."""
    del parent
    with portal.transaction() as act:
        return organisations.catalogue(act.connection, act.today, city)


@router.post("/blobs", status_code=201)
async def upload(
    request: Request, portal: ThePortal, parent: TheParent, content_type: Annotated[str, Header()]
) -> dict[str, Any]:
    """Keep the bytes of a paper; the body is the paper itself, a PDF, a JPEG or a PNG by its first bytes."""
    content = await request.body()
    if papers.media_type_of(content) != content_type.partition(";")[0].strip():
        raise Refused("paper-type", 422, "the bytes are not what the Content-Type says")

    def work() -> dict[str, Any]:
        with portal.transaction() as act:
            info = blobs.store(act.connection, content, content_type, act.now, blobs.parent_reader(parent))
        return {"sha256": info.sha256, "size": info.size}

    return await run_in_threadpool(work)


@router.get("/requests")
def all_requests(portal: ThePortal, parent: TheParent) -> list[dict[str, Any]]:
    """The parent's enrolment requests: id and body."""
    with portal.transaction() as act:
        return cabinet.requests(act.connection, parent)


@router.post("/requests", status_code=201)
def choose(portal: ThePortal, parent: TheParent, body: NewRequest) -> dict[str, str]:
    """Choose a kindergarten and a group; answers the request's id."""
    with portal.transaction() as act:
        applications.own(act.connection, parent, body.application_id)
        return {"id": enrolment.create(act, parent, body)}


@router.post("/requests/{identifier}/documents", status_code=201)
def attach(portal: ThePortal, parent: TheParent, identifier: str, body: NewAttachment) -> AttachmentBody:
    """Attach a paper whose bytes were kept before."""
    with portal.transaction() as act:
        return cabinet.attach(act, parent, identifier, body)


@router.post("/requests/{identifier}/withdraw", status_code=204)
def withdraw_request(portal: ThePortal, parent: TheParent, identifier: str) -> None:
    """Take a request back."""
    with portal.transaction() as act:
        enrolment.withdraw_by_parent(act, parent, identifier)


@router.get("/contracts")
def all_contracts(portal: ThePortal, parent: TheParent) -> list[ParentContract]:
    """The contracts addressed to the parent."""
    with portal.transaction() as act:
        return cabinet.contracts_of(act.connection, parent)


@router.get("/contracts/{identifier}/pdf", response_class=Response, responses=described_as("application/pdf", 200))
def contract_pdf(portal: ThePortal, parent: TheParent, identifier: str) -> Response:
    """The contract's PDF, byte for byte what is signed."""
    with portal.transaction() as act:
        content = cabinet.contract_file(act.connection, parent, identifier, "pdf")
    return Response(content, media_type="application/pdf", headers={"Cache-Control": "private, no-store"})


@router.get("/contracts/{identifier}/cms", response_class=Response, responses=described_as(contracts.CMS_MEDIA_TYPE, 200))
def contract_cms(portal: ThePortal, parent: TheParent, identifier: str) -> Response:
    """The CMS with both signatures, once there are both."""
    with portal.transaction() as act:
        content = cabinet.contract_file(act.connection, parent, identifier, "cms")
    return Response(content, media_type=contracts.CMS_MEDIA_TYPE, headers={"Cache-Control": "private, no-store"})


@router.get("/contracts/{identifier}/notice", response_class=Response, responses=described_as("application/pdf", 200))
def termination_notice(portal: ThePortal, parent: TheParent, identifier: str) -> Response:
    """The notice with which the contract was terminated."""
    with portal.transaction() as act:
        content = cabinet.contract_file(act.connection, parent, identifier, "notice")
    return Response(content, media_type="application/pdf", headers={"Cache-Control": "private, no-store"})


@router.post("/contracts/{identifier}/sign", status_code=204)
def sign(portal: ThePortal, parent: TheParent, identifier: str, body: SignContract) -> None:
    """The parent's detached CMS over the PDF."""
    try:
        cms = base64.b64decode(body.cms, validate=True)
    except (ValueError, binascii.Error):
        raise Refused("bad-body", 422, "cms is not base64") from None
    with portal.transaction() as act:
        contracts.sign_by_parent(act, parent, identifier, cms)


@router.post("/contracts/{identifier}/withdraw", status_code=204)
def withdraw_contract(portal: ThePortal, parent: TheParent, identifier: str, body: Withdrawal) -> None:
    """Step back before both have signed."""
    with portal.transaction() as act:
        contracts.withdraw_by_parent(act, parent, identifier, body.reason)


@router.get("/sheets")
def sheets(portal: ThePortal, parent: TheParent) -> list[ParentSheet]:
    """The published months of the parent's children."""
    with portal.transaction() as act:
        return cabinet.sheets_of(act.connection, parent)


@router.post("/sheets/{child_id}/{month}/answer", status_code=204)
def answer_sheet(portal: ThePortal, parent: TheParent, child_id: str, month: MonthText, body: SheetAnswer) -> None:
    """Yes or no to a month, bound to the hash the parent saw."""
    with portal.transaction() as act:
        organisation_id = cabinet.organisation_of_sheet(act.connection, parent, child_id, month)
        form = cabinet.answer_form(act, parent, body.sheet_hash)
        attendance.answer(act, form, organisation_id, child_id, month, body)

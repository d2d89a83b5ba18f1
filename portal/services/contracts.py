"""Electronic contracts: sent by the office, signed by the parent, countersigned by the office; the order of commits decides."""

from typing import Any

from sqlalchemy import Connection, RowMapping

from portal.services import blobs, contract_notices, enrolment, stays, vouchers
from portal.services.context import Act
from portal.services.contract_changes import take_effect
from portal.services.contract_rows import TYPE, Running, body_of, check_prerequisites, find, put_before_parent, set_state
from portal.services.contract_rows import running as running_contract
from portal.services.errors import OperationRefused, Refused, not_found
from portal.services.feed import Feed
from portal.services.organisations import Kindergarten
from protocol.contracts import ContractEvent, ContractKind, next_state
from protocol.messages.entities import PlacementBody, RequestState
from protocol.messages.identity import placement_of_contract
from protocol.messages.operations import CountersignContract, DescribeContract, EndContract, SendContract
from protocol.vouchers import IllegalMove, VoucherEvent

CMS_MEDIA_TYPE = "application/pkcs7-signature"


def _accepted_request(feed: Feed, body: SendContract) -> dict[str, Any] | None:
    """The request the contract answers: accepted, of the same voucher, child and guardian."""
    if body.request_id is None:
        if body.voucher_id is not None:
            raise OperationRefused("bad-body", "a voucher comes with its request")
        return None
    request = feed.get(enrolment.TYPE, body.request_id)
    if request is None:
        raise OperationRefused("not-found", "request")
    state = RequestState(request.body["state"])
    if state in (RequestState.NEW, RequestState.WAITING_LIST):
        raise OperationRefused("prerequisite-missing", "the request is not accepted yet", retry=True)
    named = (request.body["voucher_id"], request.body["child"]["iin"], request.body["guardian"]["iin"])
    if named != (body.voucher_id, body.child_iin, body.guardian_iin):
        raise OperationRefused("bad-body", "the request is of another voucher, child or guardian")
    if state is not RequestState.ACCEPTED:
        raise OperationRefused("illegal-move", state.value)
    return request.body


def send(act: Act, feed: Feed, identifier: str, body: SendContract) -> int:
    """contract.send: the fixed PDF goes to the parent."""
    if find(act.connection, identifier) is not None:
        raise OperationRefused("illegal-move", "sent before")
    check_prerequisites(feed, body)
    held = None if body.voucher_id is None else _live_voucher(act, feed, body)
    request = _accepted_request(feed, body)
    documents = () if request is None else request["documents"]
    version = put_before_parent(act, feed, identifier, body, ContractKind.CONTRACT, documents)
    if held is not None:
        vouchers.show(act, feed, vouchers.move(act, held, VoucherEvent.SEND_CONTRACT))
    return version


def describe(act: Act, feed: Feed, identifier: str, body: DescribeContract) -> int:
    """contract.describe: what a contract sent before its fields travelled says. Fields the portal has stay as they are."""
    row = find(act.connection, identifier)
    held = feed.get(TYPE, identifier)
    if held is None or row is None or row["organisation_id"] != feed.organisation_id:
        raise OperationRefused("not-found")
    if held.body.get("fields"):
        return held.version
    return feed.put(TYPE, identifier, held.body | {"fields": body.wire()["fields"]})


def _live_voucher(act: Act, feed: Feed, body: SendContract) -> vouchers.Application:
    assert body.voucher_id is not None
    if feed.get("voucher", body.voucher_id) is None:
        raise OperationRefused("not-found", "voucher")
    held = vouchers.lock(act.connection, body.voucher_id)
    if held.state in vouchers.LOST_STATES:
        raise OperationRefused("voucher-annulled", held.state.value)
    return held


def countersign(act: Act, feed: Feed, kindergarten: Kindergarten, identifier: str, body: CountersignContract) -> int:
    """contract.countersign: the CMS of both sides is verified; accepting signs the contract and enrols the child."""
    running = running_contract(act, feed, identifier)
    signed = next_state(running.state, ContractEvent.PORTAL_ACCEPTS)
    reader = blobs.organisation_reader(feed.organisation_id)
    if blobs.find(act.connection, body.cms_sha256, reader) is None:
        raise OperationRefused("blob-missing", body.cms_sha256, retry=True)
    _verify_both(act, kindergarten, running.row, blobs.read(act.connection, body.cms_sha256))
    if running.kind is ContractKind.CONTRACT:
        _enrol(act, feed, identifier, running)
    else:
        take_effect(act, feed, identifier, running)
    blobs.grant(act.connection, body.cms_sha256, blobs.parent_reader(running.row["guardian_iin"]))
    contract_notices.tell(act, identifier, f"{running.kind.value}-signed")
    changes = {"cms_sha256": body.cms_sha256, "signed_at": act.now.isoformat()}
    return set_state(act.connection, feed, identifier, signed, **changes)


def _enrol(act: Act, feed: Feed, identifier: str, running: Running) -> None:
    held = body_of(feed, identifier)
    if running.voucher is not None:
        enrolled = vouchers.move(act, running.voucher, VoucherEvent.BOTH_SIGNED, enrolled_on=act.today)
        vouchers.show(act, feed, enrolled)
    if running.row["request_id"] is not None:
        enrolment.set_state(act.connection, feed, running.row["request_id"], RequestState.COMPLETED)
    placement = PlacementBody(
        child_id=held["child_id"],
        group_id=held["group_id"],
        starts_on=held["starts_on"],
        contract_id=identifier,
    )
    stays.settle(feed, placement_of_contract(identifier), placement)


def _verify_both(act: Act, kindergarten: Kindergarten, row: RowMapping, cms: bytes) -> None:
    pdf = blobs.read(act.connection, row["pdf_sha256"])
    judgement = act.judge.judge(pdf, cms, act.now)
    if not judgement.valid:
        raise OperationRefused("signature-invalid", judgement.reason)
    if not act.judge.keeps(blobs.read(act.connection, row["parent_cms_sha256"]), cms):
        raise OperationRefused("signature-invalid", "the parent's signature is not the one the parent made")
    if not judgement.person(row["guardian_iin"]) or judgement.organisation(kindergarten.bin) is None:
        raise OperationRefused("wrong-signer")


def withdraw(act: Act, feed: Feed, identifier: str, body: EndContract) -> int:
    """contract.withdraw by the office: the request stays accepted, so that a corrected contract may be sent."""
    running = running_contract(act, feed, identifier)
    state = next_state(running.state, ContractEvent.WITHDRAW)
    if running.voucher is not None and running.kind is ContractKind.CONTRACT:
        free = vouchers.move(act, running.voucher, VoucherEvent.WITHDRAW_CONTRACT)
        vouchers.show(act, feed, vouchers.move(act, free, VoucherEvent.REQUEST))
    contract_notices.tell_ended(act, identifier, running.kind, "contract-withdrawn", body.reason)
    return set_state(act.connection, feed, identifier, state, reason=body.reason)


def decline(act: Act, feed: Feed, identifier: str, body: EndContract) -> int:
    """contract.decline by the office after the parent signed: the request is declined with it and the parent chooses again."""
    running = running_contract(act, feed, identifier)
    state = next_state(running.state, ContractEvent.DECLINE)
    _free_voucher(act, feed, running, RequestState.DECLINED, body.reason)
    contract_notices.tell_ended(act, identifier, running.kind, "contract-declined", body.reason)
    return set_state(act.connection, feed, identifier, state, reason=body.reason)


def _free_voucher(act: Act, feed: Feed, running: Running, request_state: RequestState, reason: str) -> None:
    """The voucher goes back to its holder; that of a contract in force stays where it is when its amendment is given up."""
    if running.kind is not ContractKind.CONTRACT:
        return
    if running.voucher is not None:
        vouchers.show(act, feed, vouchers.move(act, running.voucher, VoucherEvent.WITHDRAW_CONTRACT))
    if running.row["request_id"] is not None:
        enrolment.set_state(act.connection, feed, running.row["request_id"], request_state, reason=reason)


def own(connection: Connection, parent_iin: str, identifier: str) -> RowMapping:
    """A contract addressed to the parent.

    Raises:
        Refused: 404.
    """
    row = find(connection, identifier)
    if row is None or row["guardian_iin"] != parent_iin:
        raise not_found("contract")
    return row


def sign_by_parent(act: Act, parent_iin: str, identifier: str, cms: bytes) -> None:
    """The parent's signature over the contract's PDF.

    Raises:
        Refused: 404; 409 "illegal-move" or "voucher-annulled"; 422 "signature-invalid" or "wrong-signer".
    """
    feed = Feed(act.connection, own(act.connection, parent_iin, identifier)["organisation_id"])
    try:
        running = running_contract(act, feed, identifier)
        state = next_state(running.state, ContractEvent.PARENT_SIGNS)
    except OperationRefused as refusal:
        raise Refused(refusal.code, 409, refusal.detail) from None
    except IllegalMove as error:
        raise Refused("illegal-move", 409, str(error)) from None
    judgement = act.judge.judge(blobs.read(act.connection, running.row["pdf_sha256"]), cms, act.now)
    if not judgement.valid:
        raise Refused("signature-invalid", 422, judgement.reason)
    if not judgement.person(parent_iin) or any(signer.iin != parent_iin for signer in judgement.signers):
        raise Refused("wrong-signer", 422)
    readers = (blobs.organisation_reader(feed.organisation_id), blobs.parent_reader(parent_iin))
    stored = blobs.store(act.connection, cms, CMS_MEDIA_TYPE, act.now, *readers)
    changes = {"parent_cms_sha256": stored.sha256, "parent_signed_at": act.now.isoformat()}
    set_state(act.connection, feed, identifier, state, **changes)
    feed.flush()


def withdraw_by_parent(act: Act, parent_iin: str, identifier: str, reason: str) -> None:
    """The parent steps back before both have signed; the voucher is free for another kindergarten.

    Raises:
        Refused: 404; 409 "illegal-move" or "voucher-annulled".
    """
    feed = Feed(act.connection, own(act.connection, parent_iin, identifier)["organisation_id"])
    try:
        running = running_contract(act, feed, identifier)
        state = next_state(running.state, ContractEvent.WITHDRAW)
        _free_voucher(act, feed, running, RequestState.WITHDRAWN, reason)
    except OperationRefused as refusal:
        raise Refused(refusal.code, 409, refusal.detail) from None
    except IllegalMove as error:
        raise Refused("illegal-move", 409, str(error)) from None
    set_state(act.connection, feed, identifier, state, reason=reason)
    feed.flush()

"""The later life of a contract in force: additional agreements, renewal, termination."""

from typing import Any

from sqlalchemy import select

from portal.services import blobs, contract_notices, stays, vouchers
from portal.services.context import Act
from portal.services.contract_rows import (
    Running,
    body_of,
    check_prerequisites,
    find,
    put_before_parent,
    running,
    set_state,
)
from portal.services.errors import OperationRefused
from portal.services.feed import Feed
from portal.services.organisations import Kindergarten
from portal.tables.enrolment import contract
from protocol.contracts import OPEN_STATES, ContractEvent, ContractKind, ContractState, next_state
from protocol.messages.entities import ContractBody, PlacementBody, TerminationBody
from protocol.messages.identity import placement_of_contract
from protocol.messages.operations import AmendContract, RenewContract, SendContract, TerminateContract

GROUP = "group_name"
_CONTACTS = {"parent_phone": "phone", "parent_address": "address"}


def amend(act: Act, feed: Feed, identifier: str, body: AmendContract) -> int:
    """contract.amend: an additional agreement to a contract in force goes to the parent."""
    return _send(act, feed, identifier, body, body.amends_id, ContractKind.AMENDMENT)


def renew(act: Act, feed: Feed, identifier: str, body: RenewContract) -> int:
    """contract.renew: the contract of the next term goes to the parent; the one in force stays in force meanwhile."""
    return _send(act, feed, identifier, body, body.renews_id, ContractKind.RENEWAL)


def _send(act: Act, feed: Feed, identifier: str, body: SendContract, of: str, kind: ContractKind) -> int:
    if find(act.connection, identifier) is not None:
        raise OperationRefused("illegal-move", "sent before")
    check_prerequisites(feed, body)
    earlier = _in_force(act, feed, of)
    named = (body.voucher_id, body.child_iin, body.guardian_iin)
    if named != tuple(earlier.row[name] for name in ("application_id", "child_iin", "guardian_iin")):
        raise OperationRefused("bad-body", "the contract is of another voucher, child or guardian")
    if earlier.voucher is not None and earlier.voucher.state in vouchers.LOST_STATES:
        raise OperationRefused("voucher-annulled", earlier.voucher.state.value)
    if body.request_id is not None:
        raise OperationRefused("bad-body", "the request is the first contract's")
    return put_before_parent(act, feed, identifier, body, kind)


def _in_force(act: Act, feed: Feed, identifier: str) -> Running:
    """A contract or a renewal both have signed."""
    found = running(act, feed, identifier)
    if found.state is not ContractState.SIGNED or found.kind is ContractKind.AMENDMENT:
        raise OperationRefused("contract-not-in-force", found.state.value)
    return found


def take_effect(act: Act, feed: Feed, identifier: str, signed: Running) -> None:
    """Both have signed an amendment or a renewal: what follows for the contract it names and for the child.

    Raises:
        OperationRefused: "contract-not-in-force".
    """
    body = ContractBody.model_validate(body_of(feed, identifier))
    if signed.kind is ContractKind.AMENDMENT:
        assert body.amends_id is not None
        assert body.effective_from is not None
        _in_force(act, feed, body.amends_id)
        if GROUP in body.changes:
            _settle(feed, identifier, body, body.amends_id, body.effective_from)
        _take_over_contacts(feed, body)
    else:
        assert body.renews_id is not None
        earlier = _in_force(act, feed, body.renews_id)
        _close_attached(act, feed, body.renews_id, ContractEvent.RENEW, "contract-renewed", besides=identifier)
        set_state(act.connection, feed, body.renews_id, next_state(earlier.state, ContractEvent.RENEW))
        _settle(feed, identifier, body, identifier, body.starts_on)


def _settle(feed: Feed, identifier: str, body: ContractBody, contract_id: str, on: Any) -> None:
    wanted = PlacementBody(child_id=body.child_id, group_id=body.group_id, starts_on=on, contract_id=contract_id)
    stays.settle(feed, placement_of_contract(identifier), wanted)


def _take_over_contacts(feed: Feed, body: ContractBody) -> None:
    """The child's card says of the parent what both have signed."""
    new = {field: body.changes[name].after for name, field in _CONTACTS.items() if name in body.changes}
    child = feed.get("child", body.child_id)
    if not new or child is None:
        return
    guardians = [one | new if one["iin"] == body.guardian_iin else one for one in child.body.get("guardians", ())]
    feed.put("child", body.child_id, child.body | {"guardians": guardians})


def _close_attached(
    act: Act, feed: Feed, identifier: str, event: ContractEvent, reason: str, *, besides: str | None = None
) -> None:
    """What hangs on a contract that ends: open amendments and renewals are withdrawn, signed amendments end with it."""
    states = [state.value for state in (*OPEN_STATES, ContractState.SIGNED)]
    query = select(contract.c.id, contract.c.state).where(
        (contract.c.amends_id == identifier) | (contract.c.renews_id == identifier), contract.c.state.in_(states)
    )
    for row in act.connection.execute(query).all():
        if row.id == besides:
            continue
        state = ContractState(row.state)
        if state is ContractState.SIGNED:
            set_state(act.connection, feed, row.id, next_state(state, event))
        else:
            set_state(act.connection, feed, row.id, next_state(state, ContractEvent.WITHDRAW), reason=reason)


def terminate(act: Act, feed: Feed, kindergarten: Kindergarten, identifier: str, body: TerminateContract) -> int:
    """contract.terminate: the contract ends with the last day, and with it the child's stays and the voucher.

    A voucher is archived when the last day is over: it was used, and another place takes another application.
    """
    ending = _in_force(act, feed, identifier)
    held = body_of(feed, identifier)
    if body.last_day.isoformat() < held["starts_on"]:
        raise OperationRefused("bad-body", "it ends before it begins")
    reader = blobs.organisation_reader(feed.organisation_id)
    for name in (body.notice_sha256, body.notice_cms_sha256):
        if blobs.find(act.connection, name, reader) is None:
            raise OperationRefused("blob-missing", name, retry=True)
    _verify_notice(act, kindergarten, body)
    _close_attached(act, feed, identifier, ContractEvent.TERMINATE, "contract-terminated")
    stays.leave(feed, held["child_id"], body.last_day, body.reason)
    if ending.voucher is not None:
        vouchers.leave(act, feed, ending.voucher, body.last_day)
    for name in (body.notice_sha256, body.notice_cms_sha256):
        blobs.grant(act.connection, name, blobs.parent_reader(ending.row["guardian_iin"]))
    contract_notices.tell(act, identifier, "contract-terminated", last_day=body.last_day.isoformat(), reason=body.reason)
    told = TerminationBody(**body.model_dump(include=set(TerminationBody.model_fields) - {"at"}), at=act.now)
    state = next_state(ending.state, ContractEvent.TERMINATE)
    return set_state(act.connection, feed, identifier, state, termination=told.wire(), reason=body.reason)


def _verify_notice(act: Act, kindergarten: Kindergarten, body: TerminateContract) -> None:
    notice, cms = (blobs.read(act.connection, name) for name in (body.notice_sha256, body.notice_cms_sha256))
    judgement = act.judge.judge(notice, cms, act.now)
    if not judgement.valid:
        raise OperationRefused("signature-invalid", judgement.reason)
    if judgement.organisation(kindergarten.bin) is None:
        raise OperationRefused("wrong-signer")

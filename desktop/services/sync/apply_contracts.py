"""Contracts from the portal: its commit order decides, and every step is written into the contract's history."""

from collections import deque
from typing import Any

from sqlalchemy import select

from desktop.models.contracts import Contract, ContractEvent
from desktop.services.sync.ground import Ground
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import OPEN_STATES, ContractKind, ContractState, next_state
from protocol.contracts import ContractEvent as Event
from protocol.messages.entities import ContractBody
from protocol.vouchers import IllegalMove, VoucherState

LOST_VOUCHERS = frozenset({VoucherState.ANNULLED, VoucherState.EXPIRED, VoucherState.ARCHIVED})
SENDING = frozenset({"contract.send", "contract.amend", "contract.renew"})
"""The operations that bring a prepared contract to the parent."""
_PARENT = frozenset({Event.PARENT_SIGNS})
AMENDED = "amended"
_ACCEPTED = {ContractKind.AMENDMENT.value: "amendment_in_force", ContractKind.RENEWAL.value: "renewal_in_force"}


def write_contract(uow: UnitOfWork, ground: Ground, identifier: str, body: ContractBody) -> Contract:
    """Write the portal's contract; the fields it was prepared with here and the verification report stay."""
    row: Any = ground.find("contract", identifier)
    if row is None:
        row = Contract(id=identifier, fields={}, state=ContractState.SENT.value, kind=body.kind.value)
        _write(row, body)
        ground.add("contract", identifier, row)
        note(uow, row, Event.SEND, "")
    else:
        _write(row, body)
    before = ContractState(row.state)
    for event in road(before, body.state):
        note(uow, row, event, body.reason if event not in _PARENT else "")
        if event is Event.PORTAL_ACCEPTS:
            _tell_whose(uow, row)
    row.state, row.reason = body.state.value, body.reason
    return row


def _write(row: Contract, body: ContractBody) -> None:
    for name in (
        "number",
        "dated",
        "request_id",
        "voucher_id",
        "child_id",
        "group_id",
        "guardian_iin",
        "starts_on",
        "pdf_sha256",
        "parent_cms_sha256",
        "cms_sha256",
        "parent_signed_at",
        "signed_at",
        "amends_id",
        "renews_id",
        "effective_from",
    ):
        setattr(row, name, getattr(body, name))
    row.kind = body.kind.value
    if body.fields and not row.fields:
        row.fields = body.wire()["fields"]
    row.changes = {name: change.wire() for name, change in body.changes.items()} or None
    usual = {name: value for name, value in (row.termination or {}).items() if name == "usual"}
    row.termination = {**body.termination.wire(), **usual} if body.termination is not None else None
    row.documents = [document.wire() for document in body.documents]


def road(start: ContractState, end: ContractState) -> tuple[Event, ...]:
    """The fewest events that lead from one state to another; empty when there is no way (the portal's word stands anyway)."""
    paths: deque[tuple[ContractState, tuple[Event, ...]]] = deque([(start, ())])
    seen = {start}
    while paths:
        state, path = paths.popleft()
        if state is end:
            return path
        for event in Event:
            try:
                following = next_state(state, event)
            except IllegalMove:
                continue
            if following not in seen:
                seen.add(following)
                paths.append((following, (*path, event)))
    return ()


def _tell_whose(uow: UnitOfWork, row: Contract) -> None:
    """The contract an agreement changed has it in its history too."""
    if row.amends_id is not None and uow.session.get(Contract, row.amends_id) is not None:
        uow.session.add(
            ContractEvent(contract_id=row.amends_id, at=uow.now, event=AMENDED, actor="portal", detail=f"№ {row.number}")
        )
        uow.touch("contract", row.amends_id)


def note(uow: UnitOfWork, contract: Contract, event: Event, detail: str) -> None:
    """Write a step into the contract's history; that the portal accepts means something else for each kind."""
    actor = "parent" if event in _PARENT else "portal"
    told = _ACCEPTED.get(contract.kind, event.value) if event is Event.PORTAL_ACCEPTS else event.value
    uow.session.add(ContractEvent(contract_id=contract.id, at=uow.now, event=told, actor=actor, detail=detail))


def move(uow: UnitOfWork, contract: Contract, event: Event, reason: str, evidence: str = "") -> bool:
    """Make a step if the state allows it; tells whether it did. `evidence` stands beside the reason in the history.

    The reason of the contract itself is why it ended: one that goes on keeps the reason it was made for.
    """
    try:
        following = next_state(ContractState(contract.state), event)
    except IllegalMove:
        return False
    before = contract.state
    contract.state = following.value
    if following not in OPEN_STATES:
        contract.reason = reason
    note(uow, contract, event, f"{reason} {evidence}".strip())
    uow.record("contract." + event.value, "contract", contract.id, before=before, after={"state": contract.state, "why": reason})
    return True


def lock_if_lost(uow: UnitOfWork, voucher_id: str, state: VoucherState) -> None:
    """A voucher that is gone locks the contract prepared for it; the draft stays, with the reason."""
    if state not in LOST_VOUCHERS:
        return
    waiting = [one.value for one in OPEN_STATES]
    rows = uow.session.scalars(select(Contract).where(Contract.voucher_id == voucher_id, Contract.state.in_(waiting)))
    for row in rows:
        move(uow, row, Event.VOUCHER_LOST, f"voucher-{state.value}")

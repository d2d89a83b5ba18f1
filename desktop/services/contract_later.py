"""A contract's later life as it is shown: its additional agreements, what is in force, its renewal, how it ended."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select

from desktop.models.contracts import Contract
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Placement
from desktop.services import outbox
from desktop.services.documents.contract_fields import ContractFields
from desktop.services.errors import KnownError
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import AskedBy, ContractKind, ContractState
from protocol.messages.base import entity_key

TERMINATE = "contract.terminate"
HAVE_COUNTED = (ContractState.SIGNED.value, ContractState.TERMINATED.value, ContractState.RENEWED.value)


@dataclass(frozen=True, slots=True)
class Attached:
    """Another document of the register that belongs to this contract, or that this one belongs to."""

    id: str
    number: str
    kind: ContractKind
    state: ContractState
    effective_from: date | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What an amendment changes: a field of ContractFields, as JSON before and after."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Termination:
    """How a contract ended. `unsent`: the portal has not heard of it, so it can be taken back."""

    last_day: date
    reason: str
    asked_by: AskedBy
    notice_sha256: str
    unsent: bool


@dataclass(frozen=True, slots=True)
class LaterLife:
    """What hangs on a contract. `parent` is the contract an amendment changes or a renewal takes the place of.

    `in_force` are the fields as they hold today, None before the contract has come into force. `left_on` is the child's last day
    where its stay has an end.
    """

    attached: tuple[Attached, ...] = ()
    parent: Attached | None = None
    effective_from: date | None = None
    changes: tuple[Change, ...] = ()
    termination: Termination | None = None
    in_force: ContractFields | None = None
    left_on: date | None = None


def later_life(uow: UnitOfWork, contract: Contract) -> LaterLife:
    """What hangs on a contract, as of today."""
    attached = uow.session.scalars(
        select(Contract)
        .where(or_(Contract.amends_id == contract.id, Contract.renews_id == contract.id))
        .order_by(Contract.dated, Contract.number)
    )
    whose = contract.amends_id or contract.renews_id
    parent = uow.session.get(Contract, whose) if whose else None
    counts = contract.state in HAVE_COUNTED and contract.amends_id is None
    return LaterLife(
        attached=tuple(_attached(one) for one in attached),
        parent=_attached(parent) if parent is not None else None,
        effective_from=contract.effective_from,
        changes=tuple(Change(name, one.get("before"), one.get("after")) for name, one in (contract.changes or {}).items()),
        termination=_termination(uow, contract),
        in_force=fields_in_force(uow, contract, uow.today) if counts else None,
        left_on=_last_day(uow, contract.child_id),
    )


def _attached(contract: Contract) -> Attached:
    return Attached(
        contract.id, contract.number, ContractKind(contract.kind), ContractState(contract.state), contract.effective_from
    )


def _termination(uow: UnitOfWork, contract: Contract) -> Termination | None:
    ended: Mapping[str, Any] | None = contract.termination
    if ended is None:
        return None
    return Termination(
        last_day=date.fromisoformat(ended["last_day"]),
        reason=str(ended["reason"]),
        asked_by=AskedBy(ended["asked_by"]),
        notice_sha256=str(ended["notice_sha256"]),
        unsent=unsent_termination(uow, contract.id) is not None,
    )


def unsent_termination(uow: UnitOfWork, contract_id: str) -> OutboxOperation | None:
    """The termination that waits in the outbox and has never been on its way."""
    return uow.session.scalar(
        select(OutboxOperation).where(
            OutboxOperation.entity == entity_key("contract", contract_id),
            OutboxOperation.kind == TERMINATE,
            OutboxOperation.state == outbox.WAITING,
        )
    )


def _last_day(uow: UnitOfWork, child_id: str) -> date | None:
    """The last day of the child's latest stay; None while it has no end, or where there is no stay."""
    latest = select(Placement.ends_on).where(
        Placement.child_id == child_id, or_(Placement.ends_on.is_(None), Placement.ends_on >= Placement.starts_on)
    )
    return uow.session.scalars(latest.order_by(Placement.starts_on.desc()).limit(1)).first()


def fields_of(contract: Contract) -> ContractFields:
    """What a contract says, as it was prepared.

    Raises:
        KnownError: "contract-not-described" when another computer prepared it with an edition that kept its fields to itself,
            and has not exchanged with this one since.
    """
    if not contract.fields:
        raise KnownError("contract-not-described", number=contract.number)
    return ContractFields.from_json(json.dumps(contract.fields))


def fields_in_force(uow: UnitOfWork, contract: Contract, on: date) -> ContractFields:
    """What a contract says on a day: as signed, with every additional agreement in force by then, in their order.

    Raises:
        KnownError: as `fields_of`.
    """
    agreed = uow.session.scalars(
        select(Contract)
        .where(Contract.amends_id == contract.id, Contract.state.in_(HAVE_COUNTED), Contract.effective_from <= on)
        .order_by(Contract.effective_from, Contract.signed_at, Contract.number)
    )
    values = json.loads(fields_of(contract).to_json())
    for one in agreed:
        values |= {name: change["after"] for name, change in (one.changes or {}).items()}
    return ContractFields.from_json(json.dumps(values))


def terminated_on(uow: UnitOfWork, child_id: str, last_day: date) -> str | None:
    """The number of the child's contract that was terminated with this last day; None where there is none."""
    ended = select(Contract).where(Contract.child_id == child_id, Contract.state == ContractState.TERMINATED.value)
    days = {(one.termination or {}).get("last_day"): one.number for one in uow.session.scalars(ended)}
    return days.get(last_day.isoformat())

"""What happened to a contract: its steps, the other acts of this office about it, and what the portal took."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select

from desktop.models.audit import AuditEntry
from desktop.models.contracts import ContractEvent
from desktop.models.exchange import OutboxOperation
from desktop.services import outbox
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.base import entity_key

PREFIX: Final = "contract."
TOOK: Final = "portal_took"
PORTAL: Final = "portal"
SILENT: Final = frozenset({"contract.countersign"})  # the portal's yes to it is a step of its own: "portal_accepts"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a contract's timeline. `actor` is a person's name, "parent", "portal" or "authority".

    `device` is the PC the act was done on, "" for what was not done here.
    """

    at: datetime
    event: str
    actor: str
    detail: str
    device: str = ""


def timeline(uow: UnitOfWork, contract_id: str) -> tuple[Step, ...]:
    """Who did what, the oldest first: the contract's steps, the acts that moved nothing (a reminder, an export), the portal's.

    Raises:
        KnownError: "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    entity = entity_key("contract", contract_id)
    moves = uow.session.scalars(select(ContractEvent).where(ContractEvent.contract_id == contract_id).order_by(ContractEvent.id))
    acts = uow.session.scalars(select(AuditEntry).where(AuditEntry.entity == entity).order_by(AuditEntry.seq))
    taken = uow.session.scalars(
        select(OutboxOperation)
        .where(OutboxOperation.entity == entity, OutboxOperation.state == outbox.APPLIED, OutboxOperation.kind.not_in(SILENT))
        .order_by(OutboxOperation.seq)
    )
    steps = [*_joined(list(moves), list(acts)), *_answers(taken)]
    return tuple(sorted(steps, key=lambda step: step.at))


def waiting_since(uow: UnitOfWork, contract_id: str) -> datetime | None:
    """Since when something about the contract waits to reach the portal; None where nothing does."""
    uow.require(Permission.CONTRACTS)
    waits = OutboxOperation.entity == entity_key("contract", contract_id), OutboxOperation.state.in_(outbox.PENDING)
    return uow.session.scalar(select(func.min(OutboxOperation.created_at)).where(*waits))


def _joined(moves: Sequence[ContractEvent], acts: Sequence[AuditEntry]) -> Iterable[Step]:
    """The steps with the PC they were made on, and the acts that are no step."""
    devices = {(act.at, act.action.removeprefix(PREFIX)): act.device for act in acts}
    for move in moves:
        yield Step(move.at, move.event, move.actor, move.detail, devices.get((move.at, move.event), ""))
    known = {(move.at, move.event) for move in moves}
    for act in acts:
        event = act.action.removeprefix(PREFIX)
        if (act.at, event) not in known:
            after = act.after if isinstance(act.after, dict) else {}
            yield Step(act.at, event, act.actor, str(after.get("reason") or ""), act.device)


def _answers(operations: Iterable[OutboxOperation]) -> Iterable[Step]:
    for row in operations:
        if row.finished_at is not None:
            yield Step(row.finished_at, TOOK, PORTAL, "")

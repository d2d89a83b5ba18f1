"""What the portal is the author of and no longer has, because it was restored from an older backup.

Before everything is read anew, the rows of such kinds are marked as not told of; what the reading does not name is gone at the
portal. It stays here as history: a request counts as withdrawn, its voucher as archived, an unsigned contract is locked, a
certificate asked for as declined, each with the reason; what waits to be sent about it gets the portal's refusal and goes to
quarantine. A child's place that came with a signature the portal has forgotten is offered to it as this office's own word.

An edition of the office's clauses never changes, so whoever has it tells it again: the PC that saved it may be gone, or have
given up telling the restored portal.
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import select, update

from desktop.models.contracts import Contract, ContractClauses
from desktop.models.enrolment import AskedCertificate, EnrolmentRequest, Voucher
from desktop.models.exchange import OutboxOperation
from desktop.models.groups import Placement
from desktop.services import clauses, outbox
from desktop.services.children import placement_body
from desktop.services.sync import apply_contracts
from desktop.services.sync.given_up import LIVE, forget_unknown
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import ContractEvent, ContractState
from protocol.messages.base import entity_key
from protocol.messages.entities import CertificateState, RequestState
from protocol.vouchers import VoucherState

UNTOLD = -1
"""The version of a row the portal knew and has not named again since everything is read anew."""
LOST = "portal-lost"
_KINDS: dict[str, Any] = {
    "voucher": Voucher,
    "enrolment_request": EnrolmentRequest,
    "contract": Contract,
    "certificate": AskedCertificate,
}
_OPEN_REQUESTS = frozenset({RequestState.NEW.value, RequestState.ACCEPTED.value, RequestState.WAITING_LIST.value})
_IN_FORCE = (ContractState.SIGNED.value, ContractState.TERMINATED.value, ContractState.RENEWED.value)


def expect_all(uow: UnitOfWork) -> None:
    """Everything the portal is the author of is to be told of again, and every edition of the clauses."""
    for table in (*_KINDS.values(), ContractClauses):
        uow.session.execute(update(table).where(table.version > 0).values(version=UNTOLD))


def part_with_untold(uow: UnitOfWork, waiting: Collection[str]) -> None:
    """Everything was read anew: what was not told of is gone. `waiting`: entities whose change came and is put off."""
    for kind, table in _KINDS.items():
        for row in uow.session.scalars(select(table).where(table.version == UNTOLD)).all():
            if entity_key(kind, row.id) not in waiting:
                _part_with(uow, kind, row)
    _offer_places(uow)
    _offer_clauses(uow, waiting)


def _part_with(uow: UnitOfWork, kind: str, row: Any) -> None:
    row.version = 0
    before = row.state
    if isinstance(row, Voucher):
        row.state = VoucherState.ARCHIVED.value
    elif isinstance(row, Contract):
        apply_contracts.move(uow, row, ContractEvent.VOUCHER_LOST, LOST)
    elif isinstance(row, AskedCertificate):
        if row.state == CertificateState.NEW.value:
            row.state, row.reason = CertificateState.DECLINED.value, LOST
    elif row.state in _OPEN_REQUESTS:
        row.state, row.reason = RequestState.WITHDRAWN.value, LOST
    uow.record("portal.lost", kind, row.id, before={"state": before}, after={"state": row.state, "reason": LOST})


def _offer_places(uow: UnitOfWork) -> None:
    """The portal wrote the place of an enrolled child when it took the signature; if that is forgotten, the place is as well."""
    forgotten = select(Contract.id).where(Contract.state.not_in(_IN_FORCE) | (Contract.version == 0))
    for stay in uow.session.scalars(select(Placement).where(Placement.contract_id.in_(forgotten))):
        if not outbox.has_pending(uow.session, entity_key("placement", stay.id)):
            uow.enqueue("placement.put", "placement", stay.id, placement_body(stay), base_version=stay.version)


def _offer_clauses(uow: UnitOfWork, waiting: Collection[str]) -> None:
    """Editions the portal has no longer: those given up here go, the others are told to it again."""
    rows = uow.session.scalars(select(ContractClauses).where(ContractClauses.version == UNTOLD)).all()
    untold = {row.id: row for row in rows if entity_key("contract_clauses", row.id) not in waiting}
    for row in untold.values():
        row.version = 0
    if not untold:
        return
    forget_unknown(uow)
    live = set(uow.session.scalars(select(OutboxOperation.entity).where(OutboxOperation.state.in_(LIVE))))
    for identifier in uow.session.scalars(select(ContractClauses.id).where(ContractClauses.id.in_(untold))).all():
        if entity_key("contract_clauses", identifier) not in live:
            clauses.tell(uow, untold[identifier])

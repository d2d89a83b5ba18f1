"""What the portal is the author of and no longer has, because it was restored from an older backup.

Before everything is read anew, the rows of such kinds are marked as not told of; what the reading does not name is gone at the
portal. It stays here as history: a request counts as withdrawn, its voucher as archived, an unsigned contract is locked, a
certificate asked for as declined, each with the reason; what waits to be sent about it gets the portal's refusal and goes to
quarantine. What the office is the author of is told again instead (see `forgotten`).
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import delete, select, update

from desktop.models.contracts import Contract
from desktop.models.enrolment import AskedCertificate, EnrolmentRequest, Voucher
from desktop.models.organisation import CalendarDay
from desktop.services.sync import apply_contracts
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import ContractEvent
from protocol.messages.base import entity_key
from protocol.messages.entities import CertificateState, RequestState
from protocol.vouchers import VoucherState

LOST = "portal-lost"
_KINDS: dict[str, Any] = {
    "voucher": Voucher,
    "enrolment_request": EnrolmentRequest,
    "contract": Contract,
    "certificate": AskedCertificate,
}
_OPEN_REQUESTS = frozenset({RequestState.NEW.value, RequestState.ACCEPTED.value, RequestState.WAITING_LIST.value})


def expect_all(uow: UnitOfWork) -> None:
    """Everything the portal is the author of is to be told of again."""
    for table in _KINDS.values():
        uow.session.execute(update(table).where(table.version > 0).values(version=-table.version))


def part_with_untold(uow: UnitOfWork, waiting: Collection[str]) -> None:
    """Everything was read anew: what was not told of is gone. `waiting`: entities whose change came and is put off."""
    for kind, table in _KINDS.items():
        for row in uow.session.scalars(select(table).where(table.version < 0)).all():
            if entity_key(kind, row.id) not in waiting:
                _part_with(uow, kind, row)
    uow.session.execute(delete(CalendarDay).where(CalendarDay.version < 0, ~CalendarDay.office))


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

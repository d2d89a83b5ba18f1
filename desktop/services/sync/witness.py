"""What the portal told besides changes: the office's other PCs, and whether this PC's journal is the one the portal witnessed.

The portal keeps the head of every PC's journal (docs/decisions/0012). What it saw last must still stand in the journal here: else
somebody rewrote the journal, hashes and all. While it differs no new head is sent, so that the portal's word stays as it was. A
journal that differs because a backup was restored after that moment is told so, and goes on.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from desktop.models.audit import AuditEntry
from desktop.services.sync import link
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.envelope import ChangesPage, OtherDevice, Witness

OTHERS, WITNESS = "sync.others", "sync.witness"
RESTORED = "database.restored"


class Agreement(StrEnum):
    """How this PC's journal stands to the head the portal witnessed last."""

    UNKNOWN = "unknown"
    AGREES = "agrees"
    RESTORED = "restored"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Witnessed:
    """The last head the portal told of: after how many entries, when it saw it, and whether the journal agrees."""

    agreement: Agreement = Agreement.UNKNOWN
    entries: int = 0
    at: datetime | None = None


def keep(uow: UnitOfWork, page: ChangesPage) -> None:
    """Keep what a last page told, in the page's transaction. A PC that was connected anew has no witness yet and begins one."""
    if page.more:
        return
    link.keep(uow, OTHERS, [one.wire() for one in page.others])
    told = page.witness
    link.keep(uow, WITNESS, {} if told is None else {"agreement": _judged(uow, told).value, **told.wire()})


def others(uow: UnitOfWork) -> tuple[OtherDevice, ...]:
    """The office's other PCs as the portal knows them."""
    return tuple(OtherDevice.model_validate(one) for one in link.kept(uow, OTHERS) or ())


def witnessed(uow: UnitOfWork) -> Witnessed:
    """How the journal stood to the portal's word at the last exchange."""
    stored: dict[str, Any] = link.kept(uow, WITNESS) or {}
    if not stored:
        return Witnessed()
    return Witnessed(Agreement(stored["agreement"]), int(stored["entries"]), datetime.fromisoformat(stored["witnessed_at"]))


def differs(uow: UnitOfWork) -> bool:
    """Whether the journal here is not the one the portal saw."""
    return witnessed(uow).agreement is Agreement.DIFFERS


def _judged(uow: UnitOfWork, told: Witness) -> Agreement:
    here = uow.session.scalar(select(AuditEntry.hash).where(AuditEntry.seq == told.entries))
    if here == told.head:
        return Agreement.AGREES
    restored = select(AuditEntry.seq).where(AuditEntry.action == RESTORED, AuditEntry.at >= told.witnessed_at).limit(1)
    return Agreement.RESTORED if uow.session.scalar(restored) is not None else Agreement.DIFFERS

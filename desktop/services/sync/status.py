"""The honest status: "synchronised" only with an empty outbox, a finished pull, nothing in quarantine and nothing to decide."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import func, select

from desktop.models.exchange import ExchangeLog, OutboxOperation
from desktop.services import outbox
from desktop.services.sync import conflicts, faults, forgotten, journal, link, witness
from desktop.services.sync.pull import stuck
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.envelope import OtherDevice

SKEW_WARNING_SECONDS = 300
STALE_AFTER = timedelta(minutes=30)


class SyncState(StrEnum):
    """What the status chip says."""

    NOT_CONNECTED = "not-connected"
    OFFLINE = "offline"
    WAITING = "waiting"
    SENDING = "sending"
    SYNCHRONISED = "synchronised"
    NEEDS_ATTENTION = "needs-attention"
    DEVICE_REVOKED = "device-revoked"
    CAPTIVE_PORTAL = "captive-portal"
    RESYNC = "resync"


_BY_OUTCOME = {
    faults.DEVICE_REVOKED: SyncState.DEVICE_REVOKED,
    faults.DEVICE_UNKNOWN: SyncState.DEVICE_REVOKED,
    faults.CAPTIVE_PORTAL: SyncState.CAPTIVE_PORTAL,
    faults.PORTAL_AWAY: SyncState.OFFLINE,
    faults.PORTAL_BUSY: SyncState.OFFLINE,
    faults.PORTAL_BROKEN: SyncState.OFFLINE,
    faults.RESYNC_REQUIRED: SyncState.RESYNC,
}


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """How things stand.

    `since`: when the state began, as far as the journal tells. `pending`: operations not answered yet, the oldest from
    `oldest_pending`. `stuck`: changes of the portal that could not be written here. `outcome`: code of the last exchange (""
    before the first). `clock_warning`: this PC's clock is off by more than 300 s. `others`: the office's other PCs as the
    portal knows them. `journal_differs`: the portal witnessed another journal than the one that is here. `forgotten_until`:
    something waits here that a restored portal has forgotten, until another PC tells of it, or then.
    """

    state: SyncState
    since: datetime | None = None
    last_complete_at: datetime | None = None
    pending: int = 0
    oldest_pending: datetime | None = None
    quarantined: int = 0
    conflicts: int = 0
    stuck: int = 0
    outcome: str = ""
    clock_skew_seconds: int = 0
    others: tuple[OtherDevice, ...] = ()
    journal_differs: bool = False
    forgotten_until: datetime | None = None

    @property
    def clock_warning(self) -> bool:
        """Whether the clock deserves a warning; it never blocks."""
        return abs(self.clock_skew_seconds) > SKEW_WARNING_SECONDS


def sync_status(uow: UnitOfWork) -> SyncStatus:
    """The status as the database tells it."""
    waiting = outbox.waiting(uow.session)
    view = link.link_view(uow)
    if view is None:
        return SyncStatus(SyncState.NOT_CONNECTED, pending=waiting.pending, oldest_pending=waiting.oldest)
    last = uow.session.scalars(select(ExchangeLog).order_by(ExchangeLog.id.desc()).limit(1)).first()
    outcome = "" if last is None else last.outcome
    disputes, unwritten = conflicts.count(uow), len(stuck(uow))
    rewritten = witness.differs(uow)
    attention = rewritten or waiting.quarantined + disputes + unwritten > 0
    lacking = forgotten.waits_until(uow)
    state = _state(uow, outcome, waiting.pending, attention=attention, last_complete=view.last_complete_at)
    if state is SyncState.SYNCHRONISED and lacking is not None:
        state = SyncState.WAITING
    return SyncStatus(
        state=state,
        since=_since(uow, outcome, state, waiting.oldest) or view.last_complete_at,
        last_complete_at=view.last_complete_at,
        pending=waiting.pending,
        oldest_pending=waiting.oldest,
        quarantined=waiting.quarantined,
        conflicts=disputes,
        stuck=unwritten,
        outcome=outcome,
        clock_skew_seconds=view.clock_skew_seconds,
        others=witness.others(uow),
        journal_differs=rewritten,
        forgotten_until=lacking,
    )


def _state(uow: UnitOfWork, outcome: str, pending: int, *, attention: bool, last_complete: datetime | None) -> SyncState:
    if outcome in _BY_OUTCOME:
        return _BY_OUTCOME[outcome]
    if attention or outcome not in ("", journal.CONNECTED, journal.COMPLETE):
        return SyncState.NEEDS_ATTENTION
    pull = link.pull_state(uow)
    if pull.whole and outcome == journal.COMPLETE:
        return SyncState.RESYNC
    if pending:
        sealed = select(OutboxOperation.seq).where(OutboxOperation.state == outbox.SEALED).limit(1)
        return SyncState.SENDING if uow.session.scalar(sealed) is not None else SyncState.WAITING
    if pull.unfinished or last_complete is None or abs(uow.now - last_complete) > STALE_AFTER:
        return SyncState.WAITING
    return SyncState.SYNCHRONISED


def _since(uow: UnitOfWork, outcome: str, state: SyncState, oldest: datetime | None) -> datetime | None:
    if state in (SyncState.WAITING, SyncState.SENDING):
        return oldest
    if state is SyncState.SYNCHRONISED or not outcome:
        return None
    differing = select(func.max(ExchangeLog.id)).where(ExchangeLog.outcome != outcome).scalar_subquery()
    return uow.session.scalar(select(func.min(ExchangeLog.at)).where(ExchangeLog.id > func.coalesce(differing, 0)))

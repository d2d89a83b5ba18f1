"""One exchange from beginning to end. It never raises for expected trouble: the outcome is a code and a line in the journal."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random, SystemRandom

from desktop.services import outbox
from desktop.services.changes import Changes
from desktop.services.clock import PortalClock, SystemClock
from desktop.services.errors import KnownError
from desktop.services.sync import blobs, faults, journal, link, resync, witness
from desktop.services.sync.backoff import next_delay
from desktop.services.sync.faults import PortalRefused
from desktop.services.sync.link import LinkView, link_view
from desktop.services.sync.offering import describe_contracts, offer_settings
from desktop.services.sync.portal_client import PortalClient
from desktop.services.sync.pull import pull
from desktop.services.sync.push import anchor, push
from desktop.services.sync.sealing import ready
from desktop.services.sync.status import SyncState, SyncStatus, sync_status
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.messages.envelope import Limits, Meta, waiting_words

__all__ = ["Exchange", "exchange", "next_delay"]

NOT_CONNECTED = "not-connected"


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one exchange did.

    `outcome`: "complete", "not-connected", or the code of what stopped it. `pushed`: operations the portal applied. `pulled`:
    changes that came. `retry_after`: seconds the portal asked to wait. `skew_seconds`: the portal's clock minus this PC's own,
    None if unknown.
    """

    outcome: str
    pushed: int = 0
    pulled: int = 0
    changes: Changes = field(default_factory=Changes)
    status: SyncStatus = field(default_factory=lambda: SyncStatus(SyncState.NOT_CONNECTED))
    retry_after: float | None = None
    skew_seconds: int | None = None

    @property
    def complete(self) -> bool:
        """Whether everything that could be exchanged was."""
        return self.outcome == journal.COMPLETE


@dataclass(slots=True)
class _Account:
    """What the exchange has done so far, kept also when it stops half-way."""

    pushed: int = 0
    pulled: int = 0
    changes: Changes = field(default_factory=Changes)
    failed: tuple[str, ...] = ()
    skew: int | None = None


def exchange(
    office: Office,
    make_client: Callable[[LinkView], PortalClient],
    *,
    rng: Random | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> Exchange:
    """Exchange everything with the portal: meta, blobs out, operations, changes, the audit's head, blobs in."""
    acting = office.acting_as(link.PORTAL_ACTOR)
    view = acting.ask(link_view)
    if view is None:
        return Exchange(NOT_CONNECTED, status=acting.ask(sync_status))
    begun, account = monotonic(), _Account()
    outcome, detail, retry_after = journal.COMPLETE, "", None
    client: PortalClient | None = None
    try:
        client = make_client(view)
        _run(office, client, account, rng or SystemRandom())
        detail = "; ".join(account.failed)
    except KnownError as error:
        outcome, detail = error.code, str(error.params.get("detail", ""))
        retry_after = error.retry_after if isinstance(error, PortalRefused) else None
    finally:
        if client is not None:
            client.close()
    traffic = (0, 0) if client is None else client.traffic
    changes = account.changes | Changes(frozenset({("exchange", "")}))
    spent = round((monotonic() - begun) * 1000)
    try:
        done = journal.Done(outcome, account.pushed, account.pulled, detail, spent, *traffic)
        acting.do(journal.write, done)
    except KnownError as error:
        # A full disk: the exchange's own trouble is told first, else this one.
        outcome = error.code if outcome == journal.COMPLETE else outcome
    status = acting.ask(sync_status)
    return Exchange(outcome, account.pushed, account.pulled, changes, status, retry_after, account.skew)


def _run(office: Office, client: PortalClient, account: _Account, rng: Random) -> None:
    meta = client.meta()
    account.skew = _skew(office, meta.server_time)
    # What waits until a moment, and what is kept for 90 days, is reckoned by the portal's clock: this PC's may jump.
    office = Office(office.engine, office.actor, PortalClock(office.clock, meta.server_time), office.new_id, office.device)
    acting = office.acting_as(link.PORTAL_ACTOR)
    acting.do(_note_meta, meta, account.skew)
    try:
        _both_ways(office, client, meta.limits, account, rng)
    except PortalRefused as error:
        if error.code != faults.RESYNC_REQUIRED:
            raise
        fresh = client.meta()
        acting.do(resync.begin_epoch, fresh.epoch)
        _both_ways(office, client, fresh.limits, account, rng)
    view = acting.ask(link_view)
    assert view is not None
    if not acting.ask(witness.differs):
        anchor(office, client, view)
    fetched = blobs.download_missing(office, client)
    account.changes |= fetched.changes
    account.failed += fetched.failed
    acting.do(_complete)


def _both_ways(office: Office, client: PortalClient, limits: Limits, account: _Account, rng: Random) -> None:
    view = office.ask(link_view)
    if view is None:
        raise KnownError(NOT_CONNECTED)
    office.do(offer_settings)
    _send(office, client, view, limits, account, rng)
    pulled = pull(office, client)
    account.pulled += pulled.count
    account.changes |= pulled.changes
    office.do(describe_contracts)
    if office.ask(ready):
        _send(office, client, view, limits, account, rng)  # what the reading offered, what people did meanwhile


def _send(office: Office, client: PortalClient, view: LinkView, limits: Limits, account: _Account, rng: Random) -> None:
    """Papers out, then the operations that stood there before: one that comes meanwhile may name a paper that has not gone."""
    until = office.ask(lambda uow: outbox.last_place(uow.session))
    _tell_waiting(office, client)
    account.failed += blobs.upload_needed(office, client, limits.upload_chunk_bytes).failed
    pushed = push(office, client, view, limits, rng, until)
    account.pushed += pushed.applied
    account.changes |= pushed.changes
    _tell_waiting(office, client)


def _tell_waiting(office: Office, client: PortalClient) -> None:
    """From here on the portal hears with every request how much waits here; it tells the office's other PCs."""
    now = office.ask(lambda uow: outbox.waiting(uow.session))
    client.waiting = waiting_words(now.pending, now.oldest)


def _skew(office: Office, server_time: datetime) -> int:
    """The portal's clock minus the PC's own, in seconds: without the correction the office's clock may already apply."""
    clock = office.clock
    correction = clock.skew if isinstance(clock, SystemClock) else timedelta()
    return round((server_time - (clock.now() - correction)).total_seconds())


def _note_meta(uow: UnitOfWork, meta: Meta, skew: int) -> None:
    """Keep the clock's difference; a new epoch means that the portal was restored."""
    row = link.link_row(uow)
    if row.clock_skew_seconds != skew:
        row.clock_skew_seconds = skew
    if not row.epoch:
        row.epoch = meta.epoch
    elif row.epoch != meta.epoch:
        resync.begin_epoch(uow, meta.epoch)


def _complete(uow: UnitOfWork) -> None:
    link.link_row(uow).last_complete_at = uow.now
    resync.forget_old(uow)

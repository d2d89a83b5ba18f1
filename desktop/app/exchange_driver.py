"""When the office exchanges with the portal: soon after an edit, every few minutes, sooner or later again after a failure."""

from __future__ import annotations

import logging
from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.errors import KnownError
from desktop.services.sync.backoff import next_delay
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.status import SyncState, SyncStatus, sync_status
from desktop.services.unit_of_work import Office
from desktop.views.change_bus import ChangeBus
from desktop.views.task_runner import TaskRunner

if TYPE_CHECKING:
    from desktop.services.changes import Changes
    from desktop.services.sync.link import LinkView
    from desktop.services.sync.portal_client import PortalClient

log = logging.getLogger(__name__)

AFTER_EDIT_MS = 3_000
EVERY_MS = 3 * 60 * 1000


class ExchangeDriver(QObject):
    """Runs one exchange at a time on the network lane. `status_changed(SyncStatus)` follows what may honestly be said."""

    status_changed = Signal(object)
    finished = Signal(object)

    def __init__(
        self,
        office: Office,
        tasks: TaskRunner,
        bus: ChangeBus,
        client: Callable[[LinkView], PortalClient],
        rng: Random,
        parent: QObject | None = None,
        *,
        run: Callable[[Office, Callable[[LinkView], PortalClient]], Exchange] = exchange,
    ) -> None:
        super().__init__(parent)
        self._office, self._tasks, self._bus, self._make_client, self._rng = office, tasks, bus, client, rng
        self._run = run
        self._speaking: PortalClient | None = None
        self._running = self._again = self._stopped = self._told_to_wait = self._shut_out = False
        self._failures = self._finished = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.exchange_now)
        bus.changed.connect(self._changed)

    @property
    def running(self) -> bool:
        """Whether an exchange is on its way."""
        return self._running

    def start(self) -> None:
        """Show where things stand, then make the first exchange."""
        self._read_status(self._show_and_exchange)

    def stop(self) -> None:
        """No exchange begins any more; one on its way is broken off, and what it sent without an answer is asked for again."""
        if self._stopped:
            return
        self._stopped = True
        speaking = self._speaking
        if speaking is not None:
            speaking.abort()
        self._timer.stop()
        self._again = False
        self._bus.changed.disconnect(self._changed)

    def exchange_now(self) -> None:
        """Begin an exchange; if one runs, another follows it."""
        self._timer.stop()
        if self._stopped:
            return
        if self._running:
            self._again = True
            return
        self._running = True
        self._tasks.submit("network", lambda: self._run(self._office, self._client), self._done, self._broke, owner=self)

    def _client(self, view: LinkView) -> PortalClient:
        """The client of an exchange, kept to break it off; made on the exchange's own thread."""
        self._speaking = self._make_client(view)
        if self._stopped:
            self._speaking.abort()
        return self._speaking

    def refresh(self) -> None:
        """Read the status anew. What an exchange has said meanwhile is newer and stays."""
        asked = self._finished

        def show(status: SyncStatus) -> None:
            if asked == self._finished:
                self.status_changed.emit(status)

        self._read_status(show)

    def _read_status(self, done: Callable[[SyncStatus], None]) -> None:
        self._tasks.submit("database", lambda: self._office.ask(sync_status), done, self._not_read, owner=self)

    def _not_read(self, error: Exception) -> None:
        self._known(error)
        if not (self._stopped or self._running or self._timer.isActive()):
            self._timer.start(int(next_delay(1, self._rng) * 1000))

    def _show_and_exchange(self, status: SyncStatus) -> None:
        self.status_changed.emit(status)
        self.exchange_now()

    def _changed(self, changes: Changes) -> None:
        if "portal" in changes.kinds:
            self.exchange_now()
        elif "outbox" in changes.kinds:
            self.refresh()
            if self._running:
                self._again = True
            elif self._told_to_wait or self._shut_out:
                return
            elif not self._timer.isActive() or self._timer.remainingTime() > AFTER_EDIT_MS:
                self._timer.start(AFTER_EDIT_MS)

    def _done(self, result: Exchange) -> None:
        self._running, self._speaking = False, None
        self._finished += 1
        if result.changes:
            self._bus.publish(result.changes)
        self.status_changed.emit(result.status)
        self.finished.emit(result)
        self._plan(result)

    def _plan(self, result: Exchange) -> None:
        self._told_to_wait = not result.complete and result.retry_after is not None
        self._shut_out = result.status.state is SyncState.DEVICE_REVOKED
        if self._stopped or self._shut_out or result.status.state is SyncState.NOT_CONNECTED:
            self._again = False  # a PC that was shut out asks no more by itself: connecting it anew, or a person, does
            return
        if result.complete:
            self._failures = 0
            self._timer.start(0 if self._again else EVERY_MS)
        else:
            self._failures += 1
            wait = max(next_delay(self._failures, self._rng), result.retry_after or 0)
            self._timer.start(int(wait * 1000))
        self._again = False

    def _broke(self, error: Exception) -> None:
        self._running, self._speaking = False, None
        self._failures += 1
        if not self._stopped:
            self._timer.start(int(next_delay(self._failures, self._rng) * 1000))
        self._known(error)

    def _known(self, error: Exception) -> None:
        """A database that does not answer is no defect: what a person does meets it too and says so, and this is tried again."""
        if not isinstance(error, KnownError):
            raise error
        log.warning("the exchange could not read the database: %s", error.code)

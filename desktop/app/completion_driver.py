"""When signatures get their time stamps and evidence: soon after signing, after each exchange, later again after an outage."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.errors import KnownError
from desktop.views.task_runner import TaskRunner

if TYPE_CHECKING:
    from desktop.services.authority import Authority
    from desktop.services.changes import Changes
    from desktop.services.stamping import Round
    from desktop.services.unit_of_work import Office
    from desktop.views.change_bus import ChangeBus

SOON_MS: Final = 2_000
AFTER_FAILURE_MS: Final = 10 * 60 * 1000
LONGEST_MS: Final = 60 * 60 * 1000

log = logging.getLogger(__name__)


class CompletionDriver(QObject):
    """Runs one round at a time on the network lane. `finished(Round)` tells of each that went through."""

    finished = Signal(object)

    def __init__(
        self, office: Office, tasks: TaskRunner, bus: ChangeBus, authority: Authority, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._tasks, self._bus, self._authority = office, tasks, bus, authority
        self._running = self._again = self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.complete_now)
        bus.changed.connect(self._changed)

    def start(self) -> None:
        """Look for what is left from before."""
        self._timer.start(SOON_MS)

    def stop(self) -> None:
        """No round begins any more, and one on its way ends after the contract it is at."""
        self._stopped = True
        self._timer.stop()
        self._bus.changed.disconnect(self._changed)

    def network_seen(self, _result: object) -> None:
        """An exchange ended: a good moment to look again."""
        if not self._stopped and not self._running:
            self._timer.start(SOON_MS)

    def complete_now(self) -> None:
        """Begin a round; if one runs, another follows it."""
        from desktop.services import stamping

        self._timer.stop()
        if self._stopped:
            return
        if self._running:
            self._again = True
            return
        self._running = True
        self._tasks.submit(
            "network",
            lambda: stamping.complete_due(self._office, self._authority, lambda: self._stopped),
            self._done,
            self._broke,
            owner=self,
        )

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"contract", "setting"}:
            self._again = self._running
            if not self._running:
                self._timer.start(SOON_MS)

    def _done(self, done: Round) -> None:
        self._running = False
        if done.changes:
            self._bus.publish(done.changes)
        self.finished.emit(done)
        if self._stopped:
            return
        if self._again:
            self._again = False
            self._timer.start(SOON_MS)
        elif done.next_at is not None and not self._timer.isActive():
            left = (done.next_at - self._office.clock.now()).total_seconds()
            self._timer.start(int(min(max(left * 1000, SOON_MS), LONGEST_MS)))

    def _broke(self, error: Exception) -> None:
        self._running = self._again = False
        if not isinstance(error, KnownError):
            raise error
        log.warning("completing signatures failed: %s", error.code)
        if not self._stopped:
            self._timer.start(AFTER_FAILURE_MS)

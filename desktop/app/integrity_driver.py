"""When the database is checked: quickly soon after each start, wholly once a week, both beside the work."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services import integrity
from desktop.services.errors import KnownError

if TYPE_CHECKING:
    from desktop.services.integrity import Checked
    from desktop.services.unit_of_work import Office
    from desktop.views.change_bus import ChangeBus
    from desktop.views.task_runner import TaskRunner

SOON_MS: Final = 4_000

log = logging.getLogger(__name__)


class IntegrityDriver(QObject):
    """`damaged` tells that the file is damaged and a backup is to be restored. A whole check's result stands in the journal."""

    damaged = Signal()

    def __init__(self, office: Office, tasks: TaskRunner, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._tasks, self._bus = office, tasks, bus
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Let the first page be painted, then look."""
        self._timer.start(SOON_MS)

    def stop(self) -> None:
        """No check begins any more; one under way stops at its next part."""
        self._stopped = True
        self._timer.stop()

    def check(self) -> None:
        """The quick check, and the whole one when a week has passed."""
        self._tasks.submit("compute", lambda: integrity.quick_check(self._office), self._quick_done, self._broke, owner=self)

    def _quick_done(self, checked: Checked) -> None:
        if self._stopped:
            return
        if checked.damaged:
            log.error("the database is damaged: %s", ", ".join(checked.faults))
            self.damaged.emit()
            return
        self._tasks.submit("database", lambda: self._office.ask(integrity.is_due), self._if_due, self._broke, owner=self)

    def _if_due(self, due: bool) -> None:
        if due and not self._stopped:
            self._tasks.submit("compute", self._whole, self._whole_done, self._broke, owner=self)

    def _whole(self) -> Checked | None:
        class Stopped(Exception):
            pass

        def report(_done: int, _total: int) -> None:
            if self._stopped:
                raise Stopped

        try:
            return integrity.whole_check(self._office, report)
        except Stopped:
            return None

    def _whole_done(self, checked: Checked | None) -> None:
        if checked is None or self._stopped:
            return
        if checked.damaged:
            self.damaged.emit()
            return
        self._tasks.submit(
            "database",
            lambda: self._office.do(integrity.note, checked),
            lambda outcome: self._bus.publish(outcome.changes),
            self._broke,
            owner=self,
        )

    def _broke(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        log.warning("checking the database failed: %s", error.code)

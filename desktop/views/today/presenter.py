"""The radar: read when shown, and again soon after anything changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from desktop.services.today import Today, today
from desktop.views.presenter import Presenter

if TYPE_CHECKING:
    from desktop.services.changes import Changes
    from desktop.views.workspace import Workspace

KINDS: Final = frozenset(
    {
        "contract",
        "enrolment_request",
        "certificate",
        "voucher",
        "group",
        "child",
        "placement",
        "mark",
        "child_month",
        "group_month",
        "calendar_day",
        "rules",
        "conflict",
        "outbox",
        "exchange",
        "portal_link",
    }
)
REST: Final = 300  # milliseconds of quiet before reading again: a filled sheet is many changes in a row
MINUTE: Final = 60_000


class TodayPresenter(Presenter):
    """``loaded(Today)``: the page as it is now; ``unread(Explained)``: it could not be read."""

    loaded = Signal(object)
    unread = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._clock = workspace.office.clock
        self._shown: Today | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.load)
        self._midnight = QTimer(self)
        self._midnight.setInterval(MINUTE)
        self._midnight.timeout.connect(self._look_at_date)
        self._midnight.start()
        self.watch(KINDS, self._changed)

    def load(self) -> None:
        """Read the page now."""
        self._rest.stop()
        self.ask(today, done=self._here, failed=self.unread.emit)

    def _here(self, page: Today) -> None:
        self._shown = page
        self.loaded.emit(page)

    def _changed(self, _changes: Changes) -> None:
        self._rest.start()

    def _look_at_date(self) -> None:
        if self._shown is not None and self._shown.today != self._clock.today():
            self.load()

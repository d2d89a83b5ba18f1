"""Calls the desktop when an exchange brought something the office must act on: where the desktop can, and not at night."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.services.clock import TIME_ZONE
from desktop.services.waiting import QuietHours, Waiting, news, waiting
from desktop.views.errors import Explained
from desktop.views.presenter import Presenter
from desktop.views.program.notices import notice_of

if TYPE_CHECKING:
    from desktop.app.tray import Desktop
    from desktop.services.sync.cycle import Exchange
    from desktop.views.workspace import Workspace


class Notifier(Presenter):
    """Looks after each exchange what waits now that did not before. ``opened(page)``: a person pressed a notice.

    What waited when the person signed in is no news: the page Today says it.
    """

    opened = Signal(str)

    def __init__(self, workspace: Workspace, desktop: Desktop, in_front: Callable[[], bool]) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._preferences, self._desktop, self._in_front = workspace.preferences, desktop, in_front
        self._clock = workspace.office.clock
        self._before: Waiting | None = None

    def begin(self) -> None:
        """Remember what waits already."""
        self.ask(waiting, done=self._remember, failed=_later)

    def exchanged(self, result: Exchange) -> None:
        """An exchange ended: if it brought anything, look what it means for the office."""
        if result.pulled and self._before is not None:
            self.ask(waiting, done=self._compare, failed=_later)

    def _remember(self, now: Waiting) -> None:
        self._before = now

    def _compare(self, now: Waiting) -> None:
        before, self._before = self._before or {}, now
        notice = notice_of(news(before, now))
        if notice is not None and self._may_call():
            self._desktop.show(notice.title, notice.text, lambda: self.opened.emit(notice.page))

    def _may_call(self) -> bool:
        """Nobody who looks at the window needs to be called, nobody who does not want it, and nobody at night."""
        chosen = self._preferences.values
        local = self._clock.now().astimezone(TIME_ZONE)
        return chosen.notify and not self._in_front() and not QuietHours(chosen.quiet_from, chosen.quiet_to).covers(local)


def _later(_explained: Explained) -> None:
    """The database is busy or full: the next exchange is soon."""

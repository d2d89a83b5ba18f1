"""The status line at the foot of the navigation: what may honestly be said of the exchange with the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.services.sync.status import SyncState, SyncStatus
from desktop.views.dates import clock_text

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.tokens import ToneName


class SyncLine(QObject):
    """Puts a SyncStatus into the window's two lines."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_status(self, status: SyncStatus) -> None:
        """Show what holds now."""
        tone, first = self._first(status)
        self._window.set_sync_status(tone, first, self._second(status))

    def _first(self, status: SyncStatus) -> tuple[ToneName, str]:
        said: dict[SyncState, tuple[ToneName, str]] = {
            SyncState.NOT_CONNECTED: ("neutral", self.tr("Not connected to the portal")),
            SyncState.OFFLINE: ("warn", self.tr("No connection: work goes on")),
            SyncState.WAITING: ("warn", self.tr("Waiting to be sent")),
            SyncState.SENDING: ("info", self.tr("Sending")),
            SyncState.SYNCHRONISED: ("ok", self.tr("Synchronised")),
            SyncState.NEEDS_ATTENTION: ("bad", self.tr("Needs your attention")),
            SyncState.DEVICE_REVOKED: ("bad", self.tr("The portal has shut this PC out")),
            SyncState.CAPTIVE_PORTAL: ("warn", self.tr("The network asks to sign in")),
            SyncState.RESYNC: ("info", self.tr("Reading everything anew")),
        }
        return said[status.state]

    def _second(self, status: SyncStatus) -> str:
        parts = []
        if status.last_complete_at is not None:
            parts.append(clock_text(status.last_complete_at))
        if status.quarantined or status.conflicts:
            parts.append(self.tr("%n to decide", "", status.quarantined + status.conflicts))
        if status.pending:
            parts.append(self.tr("%n waiting", "", status.pending))
        elif status.state is SyncState.SYNCHRONISED:
            parts.append(self.tr("queue is empty"))
        if status.clock_warning:
            parts.append(self.tr("PC clock is wrong"))
        return " · ".join(parts)

"""The status line at the foot of the navigation: what may honestly be said of the exchange with the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.services.sync.status import SyncState, SyncStatus
from desktop.views.dates import clock_text, moment_text

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.tokens import ToneName


class OtherComputers(QObject):
    """Words about the office's other PCs."""

    def lines(self, status: SyncStatus) -> list[str]:
        """«Computer 2: 14 changes not sent, last heard of at 08:15», for each that has unsent work; what waits for them here."""
        said = []
        for one in status.others:
            if one.waiting:
                unsent = self.tr("{computer}: %n change(s) not sent, last heard of {moment}", "", one.waiting)
                said.append(unsent.format(computer=one.name, moment=moment_text(one.last_seen_at)))
        if status.forgotten_until is not None:
            waits = self.tr(
                "The portal was restored from a backup. What it no longer has, this computer sends again when the others have"
                " exchanged, on {moment} at the latest."
            )
            said.append(waits.format(moment=moment_text(status.forgotten_until)))
        return said


class SyncLine(QObject):
    """Puts a SyncStatus into the window's two lines."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_status(self, status: SyncStatus) -> None:
        """Show what holds now."""
        tone, first = self._first(status)
        self._window.set_sync_status(tone, first, self._second(status), "\n".join(self._tip(status)))

    def _tip(self, status: SyncStatus) -> list[str]:
        """What waits since when, the last complete exchange, and what other computers have not sent."""
        lines = []
        if status.oldest_pending is not None:
            lines.append(self.tr("The oldest change waits since {moment}").format(moment=moment_text(status.oldest_pending)))
        if status.last_complete_at is not None:
            lines.append(self.tr("Last complete exchange: {moment}").format(moment=moment_text(status.last_complete_at)))
        return [*lines, *OtherComputers().lines(status)]

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
        elsewhere = sum(one.waiting for one in status.others)
        if elsewhere:
            parts.append(self.tr("%n on other computers", "", elsewhere))
        if status.clock_warning:
            parts.append(self.tr("PC clock is wrong"))
        return " · ".join(parts)

"""Settings: the kindergarten's computers, as far as the portal knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.dates import moment_text
from desktop.views.settings.section import facts_card
from desktop.views.widgets import Text

if TYPE_CHECKING:
    from desktop.services.sync.status import SyncStatus
    from protocol.messages.envelope import OtherDevice


class ComputersCard(QWidget):
    """This computer and the office's others: when the portal heard of each last, and what has not been sent there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings.connection.computers")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def show_computers(self, device: str, last_complete: str, status: SyncStatus) -> None:
        """Show them; `last_complete` is the moment of this computer's last complete exchange in words, "" before the first."""
        while (taken := self._box.takeAt(0)) is not None:
            former = taken.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        own = self.tr("{computer} · this computer").format(computer=device)
        facts = [(own, self._told(last_complete, status.pending))]
        facts += [(one.name, self._of(one)) for one in status.others]
        card = facts_card(self.tr("Computers of the kindergarten"), facts)
        words = self.tr("A lost or stolen computer is shut out at the portal: tell those who run it. The data here stay.")
        card.add(Text(words, "small", wrap=True))
        self.setAccessibleDescription("; ".join(f"{name}: {told}" for name, told in facts))
        self._box.addWidget(card)

    def _of(self, one: OtherDevice) -> str:
        return self._told(moment_text(one.last_seen_at), one.waiting)

    def _told(self, heard: str, waiting: int) -> str:
        last = self.tr("last exchange {moment}").format(moment=heard) if heard else self.tr("no exchange yet")
        unsent = self.tr("%n change(s) not sent", "", waiting) if waiting else self.tr("everything is sent")
        return f"{last} · {unsent}"

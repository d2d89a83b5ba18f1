"""Telling every open screen what changed, once, after the transaction that changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.services.changes import Changes


class ChangeBus(QObject):
    """Carries :class:`desktop.services.changes.Changes` from use cases to presenters, on the GUI thread."""

    changed = Signal(object)

    def publish(self, changes: Changes) -> None:
        """Tell everyone who listens; a use case that touched nothing says nothing."""
        if changes.touched:
            self.changed.emit(changes)

"""Asks the office what fits while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from desktop.services.finding import Found, find, remember
from desktop.views.presenter import Presenter

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace

AFTER_KEY_MS: Final = 40


class PalettePresenter(Presenter):
    """``found(text, answers)`` for the latest text asked; answers to earlier texts are dropped."""

    found = Signal(str, object)  # tuple[Found, ...]

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._wanted = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_KEY_MS)
        self._timer.timeout.connect(self._ask)

    def search(self, text: str) -> None:
        """Ask for a text, once the keys rest; nothing typed is answered at once with what was chosen last."""
        self._wanted = text
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._ask()

    def remember(self, found: Found) -> None:
        """It was chosen: next time it stands above."""
        self.run(remember, found)

    def _ask(self) -> None:
        text = self._wanted
        self.ask(find, text, done=lambda answers: self._answer(text, answers))

    def _answer(self, text: str, answers: tuple[Found, ...]) -> None:
        if text == self._wanted:
            self.found.emit(text, answers)

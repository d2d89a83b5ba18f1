"""The card of a signed document: its exact pages, in either language, and the ways to a file and to the printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.services.documents.signature_card_words import CardLanguage
from desktop.services.exports import card_name
from desktop.views.papers.preview import PrintPreview
from desktop.views.widgets import Text

if TYPE_CHECKING:
    from desktop.services.cards import MadeCard
    from desktop.views.presenter import Done, Failed, Presenter
    from desktop.views.task_runner import Task


class CardMaker(Protocol):
    """Who draws the card of one signed document, of any kind: a presenter of its own."""

    def make(
        self,
        language: CardLanguage,
        done: Done,
        failed: Failed,
        progress: Callable[[int, int, str], None],
        cancelled: Callable[[], None],
    ) -> Task:
        """Begin; ``done(MadeCard)``."""
        ...

    def folder(self) -> str:
        """Where the last files were written."""
        ...

    def remember_folder(self, folder: Path) -> None:
        """Begin there next time."""
        ...


class SignatureCardDialog(PrintPreview):
    """The card's preview. ``presenter`` is a `Presenter` that is a `CardMaker`; ``told(words)`` hears what was done."""

    def __init__(
        self, presenter: Presenter, language: CardLanguage, told: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        self._maker: CardMaker = presenter  # type: ignore[assignment]  # Qt's classes take no protocol as a base
        self._task: Task | None = None
        super().__init__(
            presenter,
            self.tr("Card of the electronic document"),
            self._make_card,
            told,
            name="contracts.card",
            language=language,
            owned=True,
            opening=self.tr("Checking the signatures and drawing the card…"),
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hint = self.tr("The document and its signature file lie inside the card unchanged. The card itself proves nothing.")
        self.add_note(Text(hint, "muted", wrap=True))

    def reject(self) -> None:
        """Close; what is still being drawn is not wanted any more."""
        self._stop()
        super().reject()

    def proposed_file(self) -> str:
        return str(Path(self._maker.folder()) / card_name(self.file_name))

    def save(self, path: Path) -> None:
        self._maker.remember_folder(path.parent)
        super().save(path)

    def _make_card(self, language: CardLanguage, done: Callable[[bytes], None], failed: Failed) -> None:
        def arrived(made: MadeCard) -> None:
            self._task, self.file_name = None, made.file_name
            done(made.pdf)

        self._stop()
        self._task = self._maker.make(language, arrived, failed, self._progress, self._stopped)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _progress(self, done: int, total: int, _note: str) -> None:
        self.working.setText(self.tr("Page {done} of {total}").format(done=done, total=total))

    def _stopped(self) -> None:
        """Another language was chosen meanwhile."""

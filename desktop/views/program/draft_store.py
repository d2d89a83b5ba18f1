"""Keeps the drafts of forms in the office's encrypted database."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop.services import drafts
from desktop.views.errors import Explained
from desktop.views.presenter import Presenter

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.widgets.drafts import StoredDraft, Typed
    from desktop.views.workspace import Workspace


class DraftStore(Presenter):
    """The window's ``draft_memory``. A draft that cannot be kept is no reason to disturb who is typing."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)

    def sweep(self) -> None:
        """Drop what is too old to be offered."""
        self.run(drafts.forget_old_drafts, failed=_quietly)

    def keep(self, form: str, values: Mapping[str, Typed]) -> None:
        """Keep what stands in a form."""
        self.run(drafts.keep_draft, form, dict(values), failed=_quietly)

    def load(self, form: str, done: Callable[[StoredDraft | None], None]) -> None:
        """Look for a draft."""
        self.ask(drafts.draft, form, done=done, failed=_quietly)

    def forget(self, form: str) -> None:
        """The draft is not needed any more."""
        self.run(drafts.forget_draft, form, failed=_quietly)


def _quietly(_explained: Explained) -> None:
    """The form itself says what is wrong when it is saved."""


def keep_drafts(workspace: Workspace, window: MainWindow) -> None:
    """Let the window's forms keep what is typed, and drop what nobody came back for."""
    store = DraftStore(workspace)
    store.setParent(window)
    window.draft_memory = store
    store.sweep()

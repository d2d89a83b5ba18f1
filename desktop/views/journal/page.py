"""How the window gets the page Journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.journal.presenter import JournalPresenter
from desktop.views.journal.screen import JournalScreen
from desktop.views.screen import Page

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """The page Journal."""
    title = QCoreApplication.translate("JournalScreen", "Journal")
    return Page("journal", title, lambda shell: JournalScreen(JournalPresenter(workspace), shell))

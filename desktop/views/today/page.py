"""How the window gets the page Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.screen import Page
from desktop.views.today.presenter import TodayPresenter
from desktop.views.today.screen import TodayScreen

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """The page Today."""
    title = QCoreApplication.translate("TodayScreen", "Today")
    return Page("today", title, lambda shell: TodayScreen(TodayPresenter(workspace), shell))

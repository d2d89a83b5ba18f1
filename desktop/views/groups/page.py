"""How the window opens this page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.groups.presenter import GroupsPresenter
from desktop.views.groups.screen import GroupsScreen
from desktop.views.screen import Page

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """Groups with their children."""
    title = QCoreApplication.translate("GroupsScreen", "Groups")
    return Page("groups", title, lambda shell: GroupsScreen(GroupsPresenter(workspace), shell))

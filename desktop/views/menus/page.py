"""How the window opens this page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.menus.presenter import MenuPresenter
from desktop.views.menus.screen import MenuScreen
from desktop.views.screen import Page

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """What the children eat, week by week."""
    title = QCoreApplication.translate("MenuScreen", "Menu")
    return Page("menu", title, lambda shell: MenuScreen(MenuPresenter(workspace), shell))

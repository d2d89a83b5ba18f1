"""How the window gets the page Contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.contracts.presenter import ContractsPresenter
from desktop.views.contracts.screen import ContractsScreen
from desktop.views.screen import Page

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """The page Contracts."""
    title = QCoreApplication.translate("ContractsScreen", "Contracts")
    return Page("contracts", title, lambda shell: ContractsScreen(ContractsPresenter(workspace), shell))

"""How the window gets the page Contracts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.contracts.card_export import add_card
from desktop.views.contracts.later import add_later
from desktop.views.contracts.presenter import ContractsPresenter
from desktop.views.contracts.screen import ContractsScreen
from desktop.views.contracts.several import add_several
from desktop.views.screen import Page, Shell

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """The page Contracts."""
    title = QCoreApplication.translate("ContractsScreen", "Contracts")
    return Page("contracts", title, lambda shell: _screen(workspace, shell))


def _screen(workspace: Workspace, shell: Shell) -> ContractsScreen:
    screen = ContractsScreen(ContractsPresenter(workspace), shell)
    if screen.presenter.allowed:
        additions = [partial(add, screen, workspace) for add in (add_card, add_several, add_later)]
        screen.presenter.in_turns(screen.complete(additions))
    return screen

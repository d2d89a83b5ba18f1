"""The settings as a page of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.screen import Page
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.screen import SettingsScreen

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """The page "settings"."""
    title = QCoreApplication.translate("SettingsScreen", "Settings")
    return Page("settings", title, lambda shell: SettingsScreen(SettingsPresenter(workspace), shell))

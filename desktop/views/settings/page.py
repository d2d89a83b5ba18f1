"""The settings as a page of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.screen import Page, Part
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.screen import SettingsScreen
from desktop.views.settings.section import section_titles

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """The page "settings"."""
    title = QCoreApplication.translate("SettingsScreen", "Settings")
    parts = tuple(Part(f"{title}: {words}", {"section": name}) for name, words in section_titles(workspace.office.actor))
    return Page("settings", title, lambda shell: SettingsScreen(SettingsPresenter(workspace), shell), parts)

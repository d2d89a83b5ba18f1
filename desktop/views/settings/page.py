"""The settings as a page of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.services.roles import Actor, Permission
from desktop.views.screen import Page, Part
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.screen import SettingsScreen

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """The page "settings"."""
    title = QCoreApplication.translate("SettingsScreen", "Settings")
    parts = tuple(Part(f"{title}: {words}", {"section": name}) for name, words in section_titles(workspace.office.actor))
    return Page("settings", title, lambda shell: SettingsScreen(SettingsPresenter(workspace), shell), parts)


def section_titles(actor: Actor) -> list[tuple[str, str]]:
    """(name, title) of the sections a person has, before any of them is made."""
    own = [
        ("password", QCoreApplication.translate("PasswordSection", "Own password")),
        ("appearance", QCoreApplication.translate("AppearanceSection", "Appearance")),
        ("about", QCoreApplication.translate("AboutSection", "About")),
    ]
    if not actor.may(Permission.SETTINGS):
        return own
    return [
        ("organisation", QCoreApplication.translate("OrganisationSection", "Kindergarten")),
        ("connection", QCoreApplication.translate("ConnectionSection", "Portal")),
        ("network", QCoreApplication.translate("NetworkSection", "Network")),
        ("signatures", QCoreApplication.translate("SignaturesSection", "Signatures")),
        ("calendar", QCoreApplication.translate("CalendarSection", "Calendar")),
        ("marks", QCoreApplication.translate("MarksSection", "Marks")),
        ("clauses", QCoreApplication.translate("ClausesSection", "Contract template")),
        ("money", QCoreApplication.translate("MoneySection", "Tariff and numbers")),
        ("rules", QCoreApplication.translate("RulesSection", "Rules")),
        ("accounts", QCoreApplication.translate("AccountsSection", "Accounts")),
        ("backups", QCoreApplication.translate("BackupsSection", "Backups")),
        *own,
    ]

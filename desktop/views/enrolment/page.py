"""How the window opens this page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.enrolment.presenter import EnrolmentPresenter
from desktop.views.enrolment.screen import EnrolmentScreen
from desktop.views.screen import Page

if TYPE_CHECKING:
    from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """Enrolment requests."""
    title = QCoreApplication.translate("EnrolmentScreen", "Enrolment")
    return Page("enrolment", title, lambda shell: EnrolmentScreen(EnrolmentPresenter(workspace), shell))

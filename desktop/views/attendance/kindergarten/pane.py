"""The whole kindergarten as a pane."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.views.attendance.kindergarten.presenter import KindergartenPresenter
from desktop.views.attendance.kindergarten.screen import KindergartenScreen
from desktop.views.screen import Shell
from desktop.views.workspace import Workspace


def kindergarten_pane(workspace: Workspace, shell: Shell, parent: QWidget | None = None) -> KindergartenScreen:
    """All groups' day, the kitchen's headcount and the month at a glance."""
    return KindergartenScreen(KindergartenPresenter(workspace), shell, parent)

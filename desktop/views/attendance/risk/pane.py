"""Vouchers at risk as a pane."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.views.attendance.risk.presenter import RiskPresenter
from desktop.views.attendance.risk.screen import RiskScreen
from desktop.views.screen import Shell
from desktop.views.workspace import Workspace


def risk_pane(workspace: Workspace, shell: Shell, parent: QWidget | None = None) -> RiskScreen:
    """Who has not confirmed, how long there is time, and whom to call."""
    return RiskScreen(RiskPresenter(workspace), shell, parent)

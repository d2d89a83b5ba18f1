"""The attendance page, as the window knows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.views.attendance.presenter import AttendancePresenter
from desktop.views.attendance.screen import AttendanceScreen
from desktop.views.screen import Page
from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """Group sheets by month."""
    title = QCoreApplication.translate("AttendanceScreen", "Attendance")
    return Page("attendance", title, lambda shell: AttendanceScreen(AttendancePresenter(workspace), shell))

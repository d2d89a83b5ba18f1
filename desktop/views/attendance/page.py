"""The attendance page, as the window knows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.views.attendance.kindergarten.pane import kindergarten_pane
from desktop.views.attendance.risk.pane import risk_pane
from desktop.views.attendance.screen import SHEET, AttendanceScreen, Pane
from desktop.views.attendance.sheet.pane import FEATURES, sheet_screen
from desktop.views.attendance.trail.screen import trail_pane
from desktop.views.screen import Page, Part
from desktop.views.workspace import Workspace


def page(workspace: Workspace) -> Page:
    """Group sheets by month, and what is seen across them."""
    title = QCoreApplication.translate("AttendanceScreen", "Attendance")
    panes = (
        Pane(SHEET, QCoreApplication.translate("AttendanceScreen", "Sheet"), sheet_screen, FEATURES),
        Pane("kindergarten", QCoreApplication.translate("AttendanceScreen", "Whole kindergarten"), kindergarten_pane),
        Pane("risk", QCoreApplication.translate("AttendanceScreen", "At risk"), risk_pane),
        Pane("history", QCoreApplication.translate("AttendanceScreen", "History"), trail_pane),
    )
    certificate = QCoreApplication.translate("CertificateDialog", "Certificate of attendance")
    parts = (
        *(Part(f"{title}: {pane.title}", {"pane": pane.id}) for pane in panes),
        Part(f"{title}: {certificate}", {"pane": SHEET, "certificate": ""}),
    )
    return Page("attendance", title, lambda shell: AttendanceScreen(workspace, shell, panes), parts)

"""The sheet of a group's month as a pane, with everything it can do."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.views.attendance.absences.feature import add_absences
from desktop.views.attendance.certificate.feature import add_certificate
from desktop.views.attendance.closing.feature import add_closing
from desktop.views.attendance.conflicts.feature import add_conflicts
from desktop.views.attendance.disputes.feature import add_disputes
from desktop.views.attendance.papers.feature import add_papers
from desktop.views.attendance.sheet.presenter import AttendancePresenter
from desktop.views.attendance.sheet.screen import SheetScreen
from desktop.views.attendance.trail.popover import add_history
from desktop.views.attendance.transfer.feature import add_import
from desktop.views.screen import Shell
from desktop.views.workspace import Workspace

# The modules of the menu's dialogs, none of which is needed before the menu is opened.
DIALOGS: Final = (
    "desktop.views.attendance.absences.dialog",
    "desktop.views.attendance.absences.papers_dialog",
    "desktop.views.attendance.transfer.dialog",
    "desktop.views.attendance.certificate.presenter",
    "desktop.views.attendance.certificate.dialog",
)


def sheet_screen(workspace: Workspace, shell: Shell, parent: QWidget | None = None) -> SheetScreen:
    """The sheet for marking alone."""
    return SheetScreen(AttendancePresenter(workspace), shell, parent)


def add_imports(screen: SheetScreen) -> None:
    """Let the menu's dialogs be imported while it is read for the first time."""
    once = Qt.ConnectionType.SingleShotConnection
    screen.more_button.menu().aboutToShow.connect(lambda: screen.presenter.work("compute", _import_heavy), once)


# What the sheet can do beyond marking, each in a module of its own that adds its commands to the page.
FEATURES: Final[tuple[Callable[[SheetScreen], object], ...]] = (
    add_absences,
    add_import,
    add_closing,
    add_disputes,
    add_conflicts,
    add_history,
    add_papers,
    add_certificate,
    add_imports,
)


def sheet_pane(workspace: Workspace, shell: Shell, parent: QWidget | None = None) -> SheetScreen:
    """The sheet with all its features at once."""
    screen = sheet_screen(workspace, shell, parent)
    for add in FEATURES:
        add(screen)
    return screen


def _import_heavy() -> None:
    """The menu's dialogs, imported while the person still reads the menu."""
    for name in DIALOGS:
        import_module(name)

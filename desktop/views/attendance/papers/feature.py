"""Printed timesheets as commands of the sheet's Export menu."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.services.exports import PrintLanguage
from desktop.views.attendance.papers.presenter import PapersPresenter
from desktop.views.attendance.sheet.export import file_name
from desktop.views.language import current_language
from desktop.views.next_turn import open_next
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from desktop.views.attendance.sheet.screen import SheetScreen

translate = QCoreApplication.translate


def add_papers(screen: SheetScreen) -> None:
    """Put CSV, all groups, printing and checking into the menu."""
    menu = screen.export_button
    screen.add_to(menu, translate("Papers", "CSV…"), "exportCsv", partial(save_csv, screen))
    screen.add_to(menu, translate("Papers", "All groups…"), "allGroups", partial(write_all, screen))
    screen.add_to(menu, translate("Papers", "Print…"), "print", partial(preview, screen), "Ctrl+P")
    screen.add_to(menu, translate("Papers", "Check a printed timesheet…"), "checkPrinted", partial(check, screen))


def save_csv(screen: SheetScreen) -> None:
    """Ask for a file and write the sheet shown."""
    sheet = screen.presenter.sheet
    if sheet is None:
        return
    presenter = PapersPresenter(screen.presenter.workspace)
    presenter.problem.connect(screen.shell.show_problem)
    dialog = QFileDialog(screen, translate("Papers", "Export the timesheet"), file_name(sheet, ".csv"), "*.csv")
    dialog.setObjectName("attendance.exportDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(".csv")
    presenter.setParent(screen)
    dialog.fileSelected.connect(
        lambda path: presenter.save_csv(sheet.group_id, sheet.month, Path(path), _language(), partial(_say_saved, screen))
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def write_all(screen: SheetScreen) -> None:
    """The dialog for all groups, at the month shown; what it is written with is imported outside the window's thread."""
    module = "desktop.views.attendance.papers.all_groups"
    screen.presenter.work("compute", partial(import_module, module), done=lambda _module: _open_all(screen))


def _open_all(screen: SheetScreen) -> None:
    from desktop.views.attendance.papers.all_groups import AllTimesheetsDialog

    sheet = screen.presenter.sheet
    if sheet is None:
        return
    presenter = PapersPresenter(screen.presenter.workspace)
    dialog = AllTimesheetsDialog(presenter, sheet.month, Month.of(sheet.today), screen.shell.show_toast, screen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    open_next(screen.presenter, dialog)


def preview(screen: SheetScreen) -> None:
    """The pages of the sheet shown, and the way to the printer."""
    from desktop.views.attendance.papers.preview import TimesheetPreview, open_dialog

    sheet = screen.presenter.sheet
    if sheet is None or not sheet.rows:
        return
    presenter = PapersPresenter(screen.presenter.workspace)
    group = (sheet.group_id, sheet.group_name)
    open_dialog(TimesheetPreview(presenter, group, sheet.month, _language(), screen.shell.show_toast, screen))


def check(screen: SheetScreen) -> None:
    """The dialog that holds a printed sheet against the database."""
    from desktop.views.attendance.papers.check_dialog import CheckTimesheetDialog
    from desktop.views.attendance.papers.preview import open_dialog

    sheet = screen.presenter.sheet
    if sheet is not None:
        open_dialog(CheckTimesheetDialog(PapersPresenter(screen.presenter.workspace), sheet.month, screen))


def _language() -> PrintLanguage:
    return "kk" if current_language() == "kk" else "ru"


def _say_saved(screen: SheetScreen, path: Path) -> None:
    screen.shell.show_toast(translate("Papers", "Saved: {file}").format(file=path.name))

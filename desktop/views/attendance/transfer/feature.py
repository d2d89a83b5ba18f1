"""Import as a command of the sheet."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.views.attendance.sheet.outside import take_over
from desktop.views.next_turn import open_next

if TYPE_CHECKING:
    from desktop.services.attendance import Marked
    from desktop.views.attendance.sheet.screen import SheetScreen

translate = QCoreApplication.translate


def add_import(screen: SheetScreen) -> None:
    """Put "Marks from a file…" into the menu."""
    text = translate("Transfer", "Marks from Excel…")
    screen.add_to(screen.more_button, text, "import", lambda: show_import(screen), "Ctrl+Shift+O")


def show_import(screen: SheetScreen) -> None:
    """The dialog for the group's month on the screen; what it is written with is imported outside the window's thread."""
    module = "desktop.views.attendance.transfer.dialog"
    screen.presenter.work("compute", partial(import_module, module), done=lambda _module: _open_import(screen))


def _open_import(screen: SheetScreen) -> None:
    from desktop.views.attendance.transfer.dialog import ImportDialog
    from desktop.views.attendance.transfer.presenter import TransferPresenter

    sheet = screen.presenter.sheet
    if sheet is None or not sheet.rows:
        return
    presenter = TransferPresenter(screen.presenter.workspace, sheet.group_id, sheet.month)
    dialog = ImportDialog(presenter, sheet, screen.presenter.rules, screen)
    presenter.setParent(dialog)

    def done(marked: Marked) -> None:
        take_over(screen, marked, translate("Transfer", "Marks taken from the file: {count}").format(count=len(marked.after)))

    dialog.imported.connect(done)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    open_next(screen.presenter, dialog)

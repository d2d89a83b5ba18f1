"""The certificate of attendance as a command of the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from desktop.views.attendance.sheet.screen import SheetScreen

translate = QCoreApplication.translate


def add_certificate(screen: SheetScreen) -> None:
    """Put "Certificate of attendance…" into the menu."""
    words = translate("Certificates", "Certificate of attendance…")
    screen.add_to(screen.more_button, words, "certificate", lambda: ask_certificate(screen))


def ask_certificate(screen: SheetScreen) -> None:
    """The dialog, for the child under the cursor and the month shown."""
    from desktop.views.attendance.certificate.dialog import CertificateDialog
    from desktop.views.attendance.certificate.presenter import CertificatePresenter

    sheet, cell = screen.presenter.sheet, screen.grid.current()
    if sheet is None or not sheet.rows:
        return
    child = sheet.rows[cell.row if cell is not None else 0].child_id
    dialog = CertificateDialog(
        CertificatePresenter(screen.presenter.workspace), sheet, child, screen.shell.show_toast, parent=screen
    )
    dialog.open()

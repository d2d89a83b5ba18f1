"""The certificate of attendance as a command of the sheet, and as the answer to a parent who asked for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.services import asked_certificates
from desktop.services.roles import Permission
from desktop.views.errors import explain_code
from desktop.views.next_turn import open_next
from desktop.views.presenter import Presenter

if TYPE_CHECKING:
    from desktop.services.asked_certificates import AskedLine
    from desktop.views.attendance.certificate.presenter import CertificatePresenter
    from desktop.views.attendance.sheet.screen import SheetScreen
    from desktop.views.errors import Explained
    from desktop.views.workspace import Workspace

translate = QCoreApplication.translate


class AskedCount(Presenter):
    """How many parents wait for a certificate, as far as this person may answer them."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._may_answer = workspace.office.actor.may(Permission.CONTRACTS)
        self.watch({"certificate"}, self.count)

    def count(self, _changes: object = None) -> None:
        """Count them anew."""
        if self._may_answer:
            self.ask(asked_certificates.waiting, done=lambda asked: self.counted.emit(len(asked)), failed=lambda _why: None)


class CertificateFeature(QObject):
    """``enter(certificate=id)`` of the sheet opens the dialog on a parent's request, once the sheet is there; "" on none."""

    def __init__(self, screen: SheetScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._wanted: str | None = None
        self._action = screen.add_to(screen.more_button, "", "certificate", self.ask)
        self._say(0)
        self._asked = AskedCount(screen.presenter.workspace)
        self._asked.setParent(self)
        self._asked.counted.connect(self._say)
        screen.entered.connect(self._entered)
        screen.presenter.opened.connect(self._opened)

    def ask(self, request: str = "") -> None:
        """The dialog: on a parent's request, or for the child under the cursor and the month shown."""
        from desktop.views.attendance.certificate.presenter import CertificatePresenter

        presenter = CertificatePresenter(self._screen.presenter.workspace)
        presenter.setParent(self)

        def failed(why: Explained) -> None:
            presenter.deleteLater()
            self._screen.shell.show_problem(why.sentence, why.next_step)

        def arrived(asked: Sequence[AskedLine]) -> None:
            if request and request not in {one.id for one in asked}:
                failed(explain_code("certificate-answered"))
            else:
                self._open(presenter, asked, request)

        presenter.waiting(arrived, failed)

    def _say(self, asked: int) -> None:
        """The entry of the menu says how many parents wait."""
        words = translate("Certificates", "Certificate of attendance…")
        self._action.setText(
            translate("Certificates", "Certificate of attendance (%n asked for)…", "", asked) if asked else words
        )

    def _open(self, presenter: CertificatePresenter, asked: Sequence[AskedLine], request: str) -> None:
        from desktop.views.attendance.certificate.dialog import CertificateDialog

        screen = self._screen
        sheet, cell = screen.presenter.sheet, screen.grid.current()
        if sheet is None or not (sheet.rows or asked):
            presenter.deleteLater()
            return
        if not sheet.rows:
            request = request or asked[0].id
        child = sheet.rows[cell.row if cell is not None else 0].child_id if sheet.rows else ""
        dialog = CertificateDialog(presenter, sheet, child, screen.shell.show_toast, asked=asked, request=request, parent=screen)
        open_next(screen.presenter, dialog)

    def _entered(self, args: Mapping[str, object]) -> None:
        wanted = args.get("certificate")
        self._wanted = wanted if isinstance(wanted, str) else None
        self._asked.count()

    def _opened(self, _found: object) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.ask(wanted)


def add_certificate(screen: SheetScreen) -> None:
    """Put "Certificate of attendance…" into the menu."""
    CertificateFeature(screen)

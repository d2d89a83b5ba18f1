"""What the dialog of a certificate asks for: a number, the exact pages, the signature, the files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.services import asked_certificates, attendance_certificate, certificate_issue, signing
from desktop.services.certificate_issue import Drawn, Issued, Stamping
from desktop.services.roles import Permission
from desktop.views.contracts.presenter import EXPORT_FOLDER, KEY_FOLDER
from desktop.views.papers.pictures import PageSize, draw, measure
from desktop.views.presenter import Done, Failed, Presenter

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop.services.attendance_certificate import CertificateOrder
    from desktop.services.unit_of_work import Outcome
    from desktop.views.workspace import Workspace


class CertificatePresenter(Presenter):
    """Draws in the compute lane; signs in the network lane, since revocation and a time stamp are asked for."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace
        self.may_sign = workspace.office.actor.may(Permission.CONTRACTS)

    def waiting(self, done: Done, failed: Failed) -> None:
        """The parents who wait; ``done(tuple[AskedLine, ...])``. Nobody for those who cannot sign."""
        if self.may_sign:
            self.ask(asked_certificates.waiting, done=done, failed=failed)
        else:
            done(())

    def number(self, done: Done) -> None:
        """The next free number."""
        self.ask(attendance_certificate.next_number, done=done)

    def draw(self, order: CertificateOrder, done: Done, failed: Failed) -> None:
        """The exact paper; ``done((Drawn, sizes of its pages))``."""
        office = self._workspace.office

        def call() -> tuple[Drawn, tuple[PageSize, ...]]:
            drawn = certificate_issue.draw(office, order)
            return drawn, measure(drawn.pdf)

        self.work("compute", call, done=done, failed=failed)

    def picture(self, pdf: bytes, place: int, width: int, ratio: float, done: Done) -> None:
        """One page as a picture."""

        def call() -> QImage:
            return draw(pdf, place, width, ratio)

        self.work("compute", call, done=done)

    def issue(self, drawn: Drawn, key: tuple[Path, str] | None, done: Done, failed: Failed) -> None:
        """Use its number; with a key file and its password, sign it first. ``done(Issued)``."""
        space = self._workspace
        if key is not None:
            space.preferences.remember_folder(KEY_FOLDER, str(key[0].parent))

        def call() -> Outcome[Issued]:
            if key is None:
                return certificate_issue.issue(space.office, drawn)
            path, password = key
            trust, now = space.trust(), space.office.clock.now()
            revocation, completer = space.authority.revocation(), space.authority.completer(trust)
            bin_ = drawn.record.organisation.bin
            who = signing.signatory(signing.read_key_file(path), password, bin_, trust, revocation, at=now)
            stamping = None if completer is None else Stamping(completer, space.authority.nonce)
            return certificate_issue.issue(space.office, drawn, who, stamping)

        def issued(outcome: Outcome[Issued]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        self.work("network", call, done=issued, failed=failed)

    def save(self, issued: Issued, folder: Path, done: Done, failed: Failed) -> None:
        """Write its files; ``done(paths)``."""
        self._workspace.preferences.remember_folder(EXPORT_FOLDER, str(folder))
        self.work("compute", lambda: certificate_issue.save(issued, folder), done=done, failed=failed)

    def send(self, request_id: str, issued: Issued, done: Done, failed: Failed) -> None:
        """Answer a parent with what was signed."""
        assert issued.signed is not None
        self.run(asked_certificates.send, request_id, issued.drawn.pdf, issued.signed.cms, done=done, failed=failed)

    def decline(self, request_id: str, reason: str, done: Done, failed: Failed) -> None:
        """Tell a parent why there is no certificate."""
        self.run(asked_certificates.decline, request_id, reason, done=done, failed=failed)

    def key_folder(self) -> str:
        """Where the last key was."""
        return self._workspace.preferences.folder(KEY_FOLDER)

    def export_folder(self) -> str:
        """Where the last files were written."""
        return self._workspace.preferences.folder(EXPORT_FOLDER)

"""`--smoke-test`: the program shows that it is whole, and ends. Builds are tried with it, and the start is measured by it.

The first window is opened on the given folder and the line "painted" is written as soon as it is on the screen. Then, in a
temporary folder, an office is created, signed in to and looked at page by page, and its papers are made: every library, table,
font, translation and picture the program travels with is used once. The last line is "whole" and the exit code 0; otherwise the
report of what broke and 1.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from desktop.app.arguments import Arguments
from desktop.app.program import Program
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.views.first_paint import FirstPaint
from desktop.views.language import LANGUAGES, install_language
from desktop.views.resources import resource
from desktop.views.task_runner import TaskRunner

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from desktop.services.unit_of_work import Office

PATIENCE_SECONDS = 120
LATE = ("desktop.services.sync.portal_client", "eds.pkcs12", "eds.signing", "eds.verification")
PASSWORD = "smoke-test-1"  # noqa: S105 - of an office that lives for a second


class NotWhole(RuntimeError):
    """A part the program travels with does not answer; the text names it."""


def say(line: str) -> None:
    """One line for whoever started the program; a program without a console has nobody to tell."""
    if sys.stdout is not None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def tell_and_end(report: str) -> None:
    """What takes the crash dialog's place: nobody is there to close one."""
    say(report)
    QApplication.exit(1)


class SmokeTest(QObject):
    """Follows the program from its first window through an office of its own."""

    def __init__(self, app: QApplication, program: Program, arguments: Arguments, around: Surroundings) -> None:
        super().__init__(app)
        self._app, self._arguments, self._around = app, arguments, around
        self._place: TemporaryDirectory[str] | None = None
        self._pages: list[str] = []
        self._second: Program | None = None
        program.opened.connect(lambda window: FirstPaint(window, self._painted))
        app.setQuitOnLastWindowClosed(False)
        QTimer.singleShot(PATIENCE_SECONDS * 1000, self, lambda: tell_and_end("nothing was painted for too long"))

    def _painted(self) -> None:
        say("painted")
        from tempfile import TemporaryDirectory

        self._place = TemporaryDirectory(prefix="balabaqsha-smoke-", ignore_cleanup_errors=True)
        folder = OfficeFolder(Path(self._place.name) / "office")
        create_an_office(folder, self._around)
        self._second = Program(self._app, replace(self._arguments, data=folder.path), self._around)
        self._app.aboutToQuit.connect(self._place.cleanup)
        self._second.opened.connect(lambda window: FirstPaint(window, self._enter))
        self._second.start()

    def _enter(self) -> None:
        from desktop.services.opening import sign_in
        from desktop.views.sign_in.window import SignInWindow

        program = self._second
        assert program is not None
        if isinstance(program.window, SignInWindow):
            program.window.signed_in.emit(sign_in(program.folder, "director", PASSWORD, self._around))
            return
        assert program.workspace is not None
        from desktop.app.pages import pages_for

        self._pages = [page.id for page in pages_for(program.workspace)]
        self._turn_the_page(program.tasks)

    def _turn_the_page(self, tasks: TaskRunner) -> None:
        from desktop.views.main_window import MainWindow

        program = self._second
        assert program is not None
        assert isinstance(program.window, MainWindow)
        if self._pages:
            program.window.go(self._pages.pop(0))
            tasks.wait_idle()
            QTimer.singleShot(0, self, lambda: self._turn_the_page(tasks))
            return
        assert program.workspace is not None
        make_papers(program.workspace.office)
        look_at_resources(self._app)
        say("whole")
        self._app.exit(0)


def create_an_office(folder: OfficeFolder, around: Surroundings) -> None:
    """Create an invented office with one group: the migration, the vault and the checks of what is typed."""
    from desktop.services.accounts import AccountDraft
    from desktop.services.groups import GroupDraft, create_group
    from desktop.services.opening import create_office
    from desktop.services.organisation import OrganisationDraft

    about = OrganisationDraft(
        bin="100140000003",
        name_kk="«Үлгі» балабақшасы",
        name_ru="Детский сад «Пример»",
        head_name="Үлгі Үлгі",
        city="Орал",
        address="Орал, Ойдан шығарылған көшесі, 1",
        phone="+77000000001",
    )
    new = create_office(folder, about, AccountDraft("director", "Үлгі Үлгі", PASSWORD), around)
    new.office.do(create_group, GroupDraft("Күншуақ"))
    new.office.close()


def make_papers(office: Office) -> None:
    """Make a timesheet as PDF and XLSX, look at the PDF, read the contract's wording; load what speaks with portals and keys.

    Raises:
        NotWhole: a paper did not come out.
    """
    import pypdfium2

    from desktop.services.documents.contract_wording import load_wording
    from desktop.services.exports import timesheet_pdf, timesheet_xlsx
    from desktop.services.groups import list_groups
    from protocol.working_calendar import Month

    for name in LATE:
        import_module(name)
    group = office.ask(list_groups)[0].id
    month = Month.of(office.clock.today())
    load_wording()
    pdf = pypdfium2.PdfDocument(timesheet_pdf(office, group, month, "kk"))
    try:
        if not len(pdf) or pdf[0].render(scale=0.5).width < 1:
            raise NotWhole("the timesheet has no page")
    finally:
        pdf.close()
    if not timesheet_xlsx(office, group, month, "ru").startswith(b"PK"):
        raise NotWhole("the spreadsheet is not one")


def look_at_resources(app: QApplication) -> None:
    """Load every picture, every translation and the manual.

    Raises:
        NotWhole: one is missing.
    """
    pictures = sorted(resource("icons").glob("*.svg"))
    if not pictures:
        raise NotWhole("the icons")
    for path in pictures:
        if QPixmap(str(path)).isNull():
            raise NotWhole(f"the picture {path.name}")
    from desktop.views.manual import WRITTEN_IN, chapters

    if not all(chapters(language) for language in WRITTEN_IN):
        raise NotWhole("the manual")
    qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for language in LANGUAGES:
        if not install_language(app, language):
            raise NotWhole(f"the translation {language}")
        if language != "en" and not (qt_words / f"qtbase_{language}.qm").is_file():
            raise NotWhole(f"Qt's own words in {language}")

"""A certificate of attendance: what to say on the left, the exact paper on the right, one button: save, sign or send."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.attendance_certificate import LONGEST_NUMBER, LONGEST_PURPOSE, CertificateOrder
from desktop.views.attendance.certificate.asked import AskedChoice, DeclineCertificateDialog
from desktop.views.attendance.sheet.words import month_and_year
from desktop.views.errors import Explained
from desktop.views.language import NAMES, current_language
from desktop.views.papers.pages import PaperPages
from desktop.views.widgets import Button, Choice, Form, KeyFileInput, Notice, PasswordInput, Text, TextInput
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop.services.asked_certificates import AskedLine
    from desktop.services.certificate_issue import Drawn, Issued
    from desktop.views.attendance.certificate.presenter import CertificatePresenter
    from desktop.views.papers.pictures import PageSize
    from protocol.attendance import Sheet

NAME: Final = "attendance.certificate"
MONTHS_BACK: Final = 24
SIDE_WIDTH: Final = 376
PAUSE: Final = 300  # milliseconds after the last change before the paper is drawn anew
PROBLEM_FIELDS: Final = {
    "cannot-read": "key",
    "key-file": "key",
    "not-a-key-file": "key",
    "key-file-damaged": "key",
    "wrong-password-or-damaged": "password",
}
ChooseFolder = Callable[[QWidget, str, Callable[[Path], object], Callable[[], object]], object]


def choose_folder(parent: QWidget, begin: str, chosen: Callable[[Path], object], given_up: Callable[[], object]) -> object:
    """The system's dialog for a folder."""
    dialog = QFileDialog(parent, "", begin)
    dialog.setObjectName(f"{NAME}FolderDialog")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.rejected.connect(given_up)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class CertificateDialog(QDialog):
    """``told(words)`` hears what was written or sent; ``choose`` is the port to the system's dialog.

    ``asked`` are the parents who wait, ``request`` the one to be answered: the child and the months are then the parent's, the
    paper is signed and goes to the portal instead of a folder. The password leaves its field as soon as it was used.
    """

    def __init__(
        self,
        presenter: CertificatePresenter,
        sheet: Sheet,
        child_id: str,
        told: Callable[[str], object],
        asked: Sequence[AskedLine] = (),
        request: str = "",
        parent: QWidget | None = None,
        choose: ChooseFolder = choose_folder,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Certificate of attendance"))
        self._presenter, self._told, self._choose = presenter, told, choose
        self._drawn: Drawn | None = None
        self._issued: Issued | None = None
        self._asked: CertificateOrder | None = None
        self._taken: AskedLine | None = None
        self._busy = False
        presenter.setParent(self)
        presenter.problem.connect(self._say)
        self.form = Form(NAME)
        self.notice = Notice("bad")
        self.notice.setObjectName(f"{NAME}Problem")
        self.pages = PaperPages(f"{NAME}Pages", self.tr("Drawing the certificate…"))
        self.primary = Button("", kind="primary")
        self.primary.setObjectName(f"{NAME}PrimaryButton")
        self.primary.setToolTip("Ctrl+Enter")
        self.cancel = Button(self.tr("Cancel"))
        self.decline = Button(self.tr("Decline…"))
        self.decline.setObjectName(f"{NAME}DeclineButton")
        self.working = Text("", "muted")
        self._lay_out()
        self._build_form(sheet, child_id, asked)
        self.request.set_value(request)
        self._take_request()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._draw)
        self.pages.page_wanted.connect(self._draw_page)
        self.form.edited.connect(self._edited)
        self.primary.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)
        self.decline.clicked.connect(self.ask_reason)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)
        self._settle()
        presenter.number(self._numbered)

    # what it is made of

    def _build_form(self, sheet: Sheet, child_id: str, asked: Sequence[AskedLine]) -> None:
        self.request = AskedChoice(asked)
        self.about_request = Text("", "hint", wrap=True)
        names = {row.child_id: row.name for row in sheet.rows}
        self.child = Choice(list(({one.child_id: one.child_name for one in asked} | names).items()))
        self.child.set_value(child_id)
        now = Month.of(sheet.today)
        months = [max([now, *(one.last for one in asked)])]
        while len(months) < MONTHS_BACK or months[-1] > min([sheet.month, *(one.first for one in asked)]):
            months.append(months[-1].previous)
        named = [(month, month_and_year(month)) for month in months]
        self.first, self.last = Choice(named), Choice(named)
        for chosen in (self.first, self.last):
            chosen.set_value(min(sheet.month, now))
        both = self.tr("{first} and {second}").format(first=NAMES["kk"], second=NAMES["ru"])
        self.language = Choice([("kk", NAMES["kk"]), ("ru", NAMES["ru"]), ("both", both)])
        self.language.set_value("kk" if current_language() == "kk" else "ru")
        self.number = TextInput(longest=LONGEST_NUMBER)
        self.given_to = TextInput(longest=LONGEST_PURPOSE)
        form = self.form
        label = self.tr("Asked by parents: {count}").format(count=len(asked))
        form.add("request", label, self.request).setVisible(bool(asked))
        form.add_widget(self.about_request)
        form.add("child", self.tr("Child"), self.child)
        form.add_row(("first", self.tr("From"), self.first), ("last", self.tr("To"), self.last))
        form.add_row(("number", self.tr("Number"), self.number), ("language", self.tr("Language"), self.language))
        form.add("given_to", self.tr("Given to, for what"), self.given_to, hint=self.tr("Empty: to whom it may concern."))
        self.electronic = Choice([(False, self.tr("By hand, on paper")), (True, self.tr("With the director's electronic key"))])
        self.key = KeyFileInput(self._presenter.key_folder())
        self.password = PasswordInput()
        form.add("electronic", self.tr("How it is signed"), self.electronic)
        form.add("key", self.tr("Key file"), self.key, required=True)
        hint = self.tr("It is used once and kept nowhere.")
        form.add("password", self.tr("Password of the key"), self.password, required=True, hint=hint)

    def _lay_out(self) -> None:
        """From the window inwards, the form's fields last: a part that is put into another is dressed anew with all it holds."""
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Text(self.windowTitle(), "title"))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        box.addLayout(middle, 1)
        column = QWidget()
        column.setFixedWidth(SIDE_WIDTH)
        middle.addWidget(column)
        left = QVBoxLayout(column)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        side = self._side = QScrollArea()
        left.addWidget(side, 1)
        side.setWidget(self.form)
        side.setWidgetResizable(True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.addWidget(self.notice)
        middle.addWidget(self.pages, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        box.addLayout(foot)
        foot.addWidget(self.working, 1)
        foot.addWidget(self.decline)
        foot.addWidget(self.cancel)
        foot.addWidget(self.primary)

    def sizeHint(self) -> QSize:
        return QSize(1060, 760)

    # the parent's request

    def _take_request(self) -> None:
        """The child and the months are those the parent asked for."""
        asked = self._taken = self.request.chosen()
        if asked is not None:
            for field, value in ((self.child, asked.child_id), (self.first, asked.first), (self.last, asked.last)):
                field.set_value(value)
        for field in (self.child, self.first, self.last):
            field.setEnabled(asked is None)
        self.about_request.setText(self.request.told())
        self.about_request.setVisible(asked is not None)

    def ask_reason(self) -> None:
        """Ask why there is no certificate, and tell the parent."""
        asked = self._taken
        if asked is None or self._busy:
            return
        dialog = DeclineCertificateDialog(asked, self)

        def declined(_result: object) -> None:
            dialog.succeed()
            self._told(self.tr("The parent is told why: {child}").format(child=asked.child_name))
            self.accept()

        dialog.submit_with(lambda values: self._presenter.decline(asked.id, values["reason"], declined, dialog.fail))
        dialog.open()

    # the paper

    def _numbered(self, number: str) -> None:
        self.number.set_value(number)
        self._draw()

    def _edited(self) -> None:
        self.notice.hide()
        if self.request.chosen() is not self._taken:
            self._take_request()
        if self._issued is not None:
            self._issued = None
            self._presenter.number(self._numbered)
        if self._order() != self._asked:
            self._drawn = None
            self._pause.start()
        self._settle()

    def _order(self) -> CertificateOrder:
        return CertificateOrder(
            child_id=self.child.value(),
            first=self.first.value(),
            last=self.last.value(),
            number=self.number.text(),
            given_to=self.given_to.text(),
            language=self.language.value(),
            electronic=self._signs(),
        )

    def _signs(self) -> bool:
        return self._presenter.may_sign and (self._taken is not None or bool(self.electronic.value()))

    def _draw(self) -> None:
        self._pause.stop()
        asked = self._asked = self._order()
        self._drawn = None
        self._settle()

        def arrived(answer: tuple[Drawn, tuple[PageSize, ...]]) -> None:
            if asked is self._asked:
                self._drawn, sizes = answer
                self.form.clear_errors()
                self.pages.set_pages(sizes)
                self._settle()

        def failed(why: Explained) -> None:
            if asked is self._asked:
                self.pages.show_failure(why.sentence, why.next_step)
                self._show_problem(why)

        self._presenter.draw(asked, arrived, failed)

    def _draw_page(self, place: int, width: int, ratio: float) -> None:
        drawn = self._drawn
        if drawn is None:
            return

        def show(image: QImage) -> None:
            if drawn is self._drawn:
                self.pages.show_page(place, width, image)

        self._presenter.picture(drawn.pdf, place, width, ratio, show)

    # saving and sending

    def submit(self) -> None:
        """Ask where, then sign if that was chosen, and write the files; a parent's certificate is signed and sent."""
        if self._busy or self._drawn is None:
            return
        self.notice.hide()
        values = self.form.take()
        if values is None:
            return
        self._set_busy(True)
        if self._taken is not None:
            self._begin(values, partial(self._send, self._taken))
            return

        def chosen(folder: Path) -> None:
            self._begin(values, partial(self._write, folder))

        self._choose(self, self._presenter.export_folder(), chosen, lambda: self._set_busy(False))

    def _begin(self, values: dict[str, Any], then: Callable[[Issued], None]) -> None:
        drawn = self._drawn
        assert drawn is not None
        if self._issued is not None:
            then(self._issued)
            return
        key = (values["key"], values["password"]) if self._signs() else None
        self.password.clear()
        self._presenter.issue(drawn, key, then, self._not_issued)

    def _not_issued(self, why: Explained) -> None:
        self._set_busy(False)
        if why.code == "changed-meanwhile":
            self._draw()
        self._show_problem(why)

    def _send(self, asked: AskedLine, issued: Issued) -> None:
        self._issued = issued

        def sent(_result: object) -> None:
            self._told(self.tr("The certificate goes to the parent: {child}").format(child=asked.child_name))
            self._busy = False
            self.accept()

        self._presenter.send(asked.id, issued, sent, self._not_written)

    def _write(self, folder: Path, issued: Issued) -> None:
        self._issued = issued
        self._presenter.save(issued, folder, self._written, self._not_written)

    def _not_written(self, why: Explained) -> None:
        """The number is used; the same certificate can be sent again, or go to another folder."""
        self._set_busy(False)
        self._show_problem(why)

    def _written(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        self._told(self.tr("Written to {folder}: {names}").format(folder=paths[0].parent, names=names))
        self._busy = False
        self.accept()

    def reject(self) -> None:
        """Cancel; not while it is being signed or written."""
        if not self._busy:
            self.password.clear()
            super().reject()

    # around

    def _show_problem(self, why: Explained) -> None:
        if not self.form.show_problem(why, PROBLEM_FIELDS):
            self._say(why.sentence, why.next_step)
        elif (focused := self.focusWidget()) is not None:
            self._side.ensureWidgetVisible(focused, 0, 72)

    def _say(self, sentence: str, next_step: str) -> None:
        self.notice.show_message(sentence, next_step)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._settle()

    def _settle(self) -> None:
        signs, answers = self._signs(), self._taken is not None
        self.form.field("electronic").setVisible(self._presenter.may_sign and not answers)
        self.decline.setVisible(answers)
        self.decline.setEnabled(not self._busy)
        for name in ("key", "password"):
            self.form.field(name).setVisible(signs and self._issued is None)
        save = self.tr("Sign and save…") if signs else self.tr("Save…")
        self.primary.setText(self.tr("Sign and send to the parent") if answers else save)
        self.primary.setEnabled(self._drawn is not None and not self._busy)
        self.form.setEnabled(not self._busy)
        saving = self.tr("Signing, checking and writing…") if signs else self.tr("Writing…")
        working = self.tr("Signing, checking and sending…") if answers else saving
        self.working.setText(working if self._busy else "")

"""The sign-in window: the first thing a person sees, on the screen before the database layer is even imported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.errors import KnownError
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.preferences import PreferenceFile
from desktop.views.errors import Explained, explain, explain_code
from desktop.views.language import NAMES
from desktop.views.sign_in.emblem import Emblem
from desktop.views.sign_in.presenter import SignInPresenter, people_items
from desktop.views.task_runner import TaskRunner
from desktop.views.widgets import Button, Card, Choice, Field, Notice, PasswordInput, SegmentedControl, Text

if TYPE_CHECKING:
    from desktop.services.opening import Unlocked
    from desktop.services.recovery import Restored
    from desktop.views.tokens import ToneName

PROGRAM: Final = "Balabaqsha Office"
CARD_WIDTH: Final = 400
RESTORABLE: Final = frozenset({"database-damaged", "database-missing"})


class SignInWindow(QWidget):
    """A name, a password, and every way the door can be shut said in a sentence.

    ``signed_in`` carries :class:`desktop.services.opening.Unlocked`; ``language_chosen`` a code ("kk", "ru", "en"), already
    remembered in the preferences: whoever made this window makes it anew in that language.
    """

    signed_in = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self,
        folder: OfficeFolder,
        around: Surroundings,
        preferences: PreferenceFile,
        tasks: TaskRunner,
        demo_hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("signIn")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(PROGRAM)
        self.setMinimumSize(560, 640)
        self.resize(960, 680)
        self.presenter = SignInPresenter(folder, around, tasks, self)
        self._preferences = preferences
        self._people: tuple[tuple[str, str], ...] = ()
        self._busy = False
        self._make_inputs()
        self._lay_out(demo_hint)
        self._load_people()

    def warm_up(self) -> None:
        """Import the database layer on a lane; call it once the window is on the screen."""
        self.presenter.warm_up()

    def submit(self) -> None:
        """Try the door with what is typed."""
        if self._busy or not self._people:
            return
        self._tell(None)
        password = self.password.value()
        if not password:
            self._password_field.set_error(explain_code("required").text)
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._password_field.clear_error()
        self._set_busy(True)
        self.presenter.sign_in(self.person.value(), password, self._opened, self._failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._people:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter anywhere opens the door; on a button it presses that button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, Button):
            focused.click()
        else:
            self.submit()

    def _make_inputs(self) -> None:
        self.languages = SegmentedControl()
        self.languages.setObjectName("signIn.language")
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.set_items(list(NAMES.items()), self._preferences.values.language)
        self.languages.chosen.connect(self._choose_language)
        self.person = Choice()
        self.person.setObjectName("signIn.person")
        self.password = PasswordInput()
        self.password.setObjectName("signIn.password")
        self.person.edited.connect(self._another_person)
        self._password_field = Field("password", self.tr("Password"), self.password)
        self.notice = Notice("bad")
        self.notice.setObjectName("signIn.notice")
        self.restore_button = Button(self.tr("Restore a backup…"))
        self.restore_button.setObjectName("signIn.restoreButton")
        self.restore_button.hide()
        self.restore_button.clicked.connect(self._ask_restore)
        self.sign_in_button = Button(self.tr("Sign in"), kind="primary")
        self.sign_in_button.setObjectName("signIn.signInButton")
        self.sign_in_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sign_in_button.clicked.connect(self.submit)
        self.forgot_button = Button(self.tr("Forgot the password?"), kind="link")
        self.forgot_button.setObjectName("signIn.forgotButton")
        self.forgot_button.clicked.connect(self._ask_recovery)

    def _lay_out(self, demo_hint: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 24)
        outer.setSpacing(0)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.languages)
        outer.addLayout(top)
        outer.addStretch(4)
        centred = Qt.AlignmentFlag.AlignHCenter
        outer.addWidget(Emblem(), 0, centred)
        outer.addSpacing(16)
        outer.addWidget(Text(PROGRAM, "title"), 0, centred)
        outer.addSpacing(4)
        outer.addWidget(Text(self.tr("Groups, enrolment, contracts and attendance"), "muted"), 0, centred)
        outer.addSpacing(24)
        middle = QHBoxLayout()  # an alignment would keep the card from growing with a message in it
        middle.addStretch(1)
        middle.addWidget(self._card())
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addSpacing(16)
        demo = Text(demo_hint, "small", wrap=True)
        demo.setObjectName("signIn.demoHint")
        demo.setFixedWidth(CARD_WIDTH)
        demo.setAlignment(centred)
        demo.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        demo.setVisible(bool(demo_hint))
        outer.addWidget(demo, 0, centred)
        outer.addStretch(5)
        outer.addWidget(Text(self.tr("Everything is kept encrypted on this computer."), "small"), 0, centred)

    def _card(self) -> Card:
        card = Card()
        card.setFixedWidth(CARD_WIDTH)
        card.body.setContentsMargins(24, 20, 24, 20)
        card.body.setSpacing(16)
        self._person_field = Field("person", self.tr("Who is signing in"), self.person)
        card.add(self._person_field)
        card.add(self._password_field)
        card.add(self.notice)
        card.add(self.restore_button)
        card.add(self.sign_in_button)
        card.body.addWidget(self.forgot_button, 0, Qt.AlignmentFlag.AlignHCenter)
        return card

    def _load_people(self) -> None:
        try:
            self._people = self.presenter.people()
        except KnownError as error:
            self._people = ()
            self._tell(explain(error))
        self.person.set_items(people_items(self._people))
        last = self._preferences.values.last_login
        if last in dict(self._people):
            self.person.set_value(last)
        for widget in (self.person, self.password, self.sign_in_button, self.forgot_button):
            widget.setEnabled(bool(self._people))

    def _opened(self, unlocked: Unlocked) -> None:
        self._preferences.change(last_login=self.person.value())
        self._set_busy(False)
        self.password.clear()
        self.signed_in.emit(unlocked)

    def _failed(self, explained: Explained) -> None:
        self._set_busy(False)
        if explained.code == "wrong-password":
            self._password_field.set_error(explained.text)
        else:
            self._tell(explained)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

    def _tell(self, explained: Explained | None) -> None:
        if explained is None:
            self.notice.hide()
            self.restore_button.hide()
            return
        self.notice.show_message(explained.sentence, explained.next_step, "bad")
        self.restore_button.setVisible(explained.code in RESTORABLE)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (self.person, self.password, self.sign_in_button, self.forgot_button, self.restore_button):
            widget.setEnabled(not busy)
        self.sign_in_button.setText(self.tr("Opening…") if busy else self.tr("Sign in"))

    def _another_person(self) -> None:
        self._tell(None)
        self._password_field.clear_error()
        self.password.clear()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_language(self, language: str) -> None:
        self._preferences.change(language=language)
        self.language_chosen.emit(language)

    def _ask_recovery(self) -> None:
        from desktop.views.sign_in.dialogs import RecoveryDialog

        dialog = RecoveryDialog(self.presenter, self._people, self.person.value() or "", self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._password_changed)
        dialog.open()

    def _password_changed(self) -> None:
        self._password_field.clear_error()
        self.restore_button.hide()
        self.notice.show_message(self.tr("The password is changed."), self.tr("Sign in with the new one."), "ok")
        self.password.clear()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_restore(self) -> None:
        self.presenter.backups(self._offer_backups, self._failed)

    def _offer_backups(self, files: tuple[Path, ...]) -> None:
        if not files:
            where = str(self.presenter.folder.backups)
            sentence = self.tr("There is no backup in {folder}").format(folder=where)
            self.notice.show_message(sentence, self.tr("Copy one there from another disk and press the button again."), "bad")
            return
        from desktop.views.sign_in.dialogs import RestoreDialog

        dialog = RestoreDialog(self.presenter, files, self._people, self.person.value(), self.password.value(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._restored(dialog.done_with))
        dialog.open()

    def tell_restored(self, done: Restored | None) -> None:
        """Say what a restore saved; the person signs in next."""
        from desktop.views.sign_in.dialogs import RestoredWords

        words = RestoredWords().text(done) if done is not None else ""
        tone: ToneName = "ok" if done is None or (done.whole and not done.held) else "warn"
        self.notice.show_message(self.tr("The backup is in place. Sign in."), words, tone)

    def tell_damaged(self) -> None:
        """Say that a check found the database damaged; a backup can be restored at once."""
        self._tell(explain_code("database-damaged"))

    def _restored(self, done: Restored | None) -> None:
        self.restore_button.hide()
        self.tell_restored(done)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

"""The director's key: which file, its password, whose it is, and the one button that signs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop.views.contracts.signature_words import revocation_word, role_words
from desktop.views.contracts.words import ALGORITHMS, said
from desktop.views.dates import day_of, day_text
from desktop.views.errors import Explained, explain_code
from desktop.views.widgets import Button, Card, Notice, PasswordInput, Text, choose_file, dropped_files

if TYPE_CHECKING:
    from desktop.services.signing import KeyView

PAUSE: Final = 500  # milliseconds after the last key before a password is tried


class ContractKeyCard(Card):
    """Choose a key file, type its password, see whose key it is, sign.

    ``look_wanted(path, password)`` asks whose key it is, answered by :meth:`show_key` or :meth:`show_refusal`;
    ``answer_wanted(KeyView)`` asks what the authority says of it, answered by :meth:`show_answer` or not at all: signing does not
    wait for it. ``sign_wanted(path, password)`` asks to sign. The password leaves its field as soon as it was used, and when the
    card is hidden. Inputs are called ``<name>Path``, ``<name>Password`` and so on.
    """

    look_wanted = Signal(object, str)
    answer_wanted = Signal(object)
    sign_wanted = Signal(object, str)
    folder_chosen = Signal(object)

    def __init__(self, title: str = "", action: str = "", name: str = "contracts.key", parent: QWidget | None = None) -> None:
        super().__init__(title or QCoreApplication.translate("ContractKeyCard", "2. Your key"), parent=parent)
        self.setObjectName(f"{name}Card")
        self.setAcceptDrops(True)
        self.key_folder = ""
        self._path: Path | None = None
        self._bin = ""
        self._hard = False
        self._busy = False
        self._fits: bool | None = None
        self._barred = ""
        self._shown: KeyView | None = None
        self.path = QLineEdit()
        self.path.setObjectName(f"{name}Path")
        self.path.setReadOnly(True)
        self.path.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.path.setPlaceholderText(self.tr("Choose or drop a .p12 file"))
        self.path.setAccessibleName(self.tr("Key file"))
        self.browse = Button(self.tr("Browse…"), shortcut="Ctrl+O", show_keys=False)
        self.browse.setObjectName(f"{name}Browse")
        self.browse.setToolTip("Ctrl+O")
        self.password = PasswordInput(placeholder=self.tr("Password of the key"))
        self.password.setObjectName(f"{name}Password")
        self.password.setAccessibleName(self.tr("Password of the key"))
        self.box = Notice("ok")
        self.box.setObjectName(f"{name}Box")
        self.sign = Button(action or self.tr("Sign and enrol"), kind="primary", shortcut="Ctrl+Return")
        self.sign.setObjectName("contracts.signButton" if name == "contracts.key" else f"{name}SignButton")
        self.sign.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._note = Text("", "small", wrap=True)
        self._note.setObjectName(f"{name}Note")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        self.body.addLayout(row)
        for widget in (self.password, self.box, self.sign, self._note):
            self.body.addWidget(widget)
        for field in (self.path, self.password):
            field.setAcceptDrops(False)  # a file dropped on a field belongs to the card
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(lambda: self._look(hard=False))
        self.browse.clicked.connect(self._browse)
        self.password.edited.connect(self._typed)
        self.password.returnPressed.connect(lambda: self._look(hard=True))
        self.password.editingFinished.connect(lambda: self._look(hard=True))
        self.sign.clicked.connect(self._sign)
        self._settle()

    def name_action(self, *, enrols: bool) -> None:
        """Say on the button what the signature does: only a first contract enrols the child."""
        self.sign.setText(self.tr("Sign and enrol") if enrols else self.tr("Sign"))

    def prepare(self, bin_: str, barred: str = "") -> None:
        """Expect a key of this organisation; ``barred`` says why nothing can be signed now (empty: it can)."""
        self._bin, self._barred = bin_, barred
        self._settle()

    def choose(self, path: Path) -> None:
        """Take a key file."""
        self._path, self._fits, self._shown = path, None, None
        self.path.setText(path.name)
        self.path.setToolTip(path.name)
        self.box.hide()
        self.folder_chosen.emit(path.parent)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look(hard=True)
        self._settle()

    def show_key(self, key: KeyView) -> None:
        """Whose key it is, and each reason why it may not sign as its own sentence; then the authority is asked."""
        self._show(key, asked=False)
        self.answer_wanted.emit(key)

    def show_answer(self, key: KeyView) -> None:
        """What the authority says, or that it says nothing; not where another key is being chosen meanwhile."""
        if self._shown is not None and self._shown.certificate == key.certificate and not self._busy:
            self._show(key, asked=True)

    def _show(self, key: KeyView, *, asked: bool) -> None:
        self._shown = key
        self._fits = not key.problems
        matches = self.tr("BIN matches") if key.bin == self._bin else self.tr("another BIN: {bin}").format(bin=key.bin or "—")
        lines = [
            key.name,
            " · ".join(part for part in (key.organisation or self.tr("no organisation"), matches) if part),
            self.tr("Role: {roles}").format(roles=role_words(key.roles) or "—"),
            self.tr("{algorithm} · valid {first} – {last}").format(
                algorithm=said(ALGORITHMS.get(key.algorithm, key.algorithm)),
                first=day_text(day_of(key.not_before)),
                last=day_text(day_of(key.not_after)),
            ),
            self.tr("Revocation: {answer}").format(answer=revocation_word(key.revocation, asked=asked)[0]),
        ]
        if self._fits:
            self.box.show_message(self.tr("The key fits"), "\n".join(lines), "ok")
        else:
            reasons = [explain_code(problem.value).text for problem in key.problems]
            self.box.show_message(self.tr("This key may not sign here"), "\n".join([*reasons, "", *lines]), "bad")
        self._settle()

    def show_refusal(self, explained: Explained) -> None:
        """The key file could not be opened. While typing goes on a password that does not fit yet is no news."""
        self._fits = self._shown = None
        if self._hard or explained.code != "wrong-password-or-damaged":
            self.box.show_message(explained.sentence, explained.next_step, "bad")
        self._settle()

    def set_busy(self, busy: bool) -> None:
        """While signing, nothing can be pressed twice."""
        self._busy = busy
        self._settle()

    def finish(self, failure: Explained | None = None) -> None:
        """Signing ended; the password was used and is gone."""
        self.forget_password()
        self._fits = self._shown = None
        self._busy = False
        if failure is None:
            self.box.hide()
        else:
            self.box.show_message(failure.sentence, failure.next_step, "bad")
        self._settle()

    def forget_password(self) -> None:
        """Empty the field."""
        self._pause.stop()
        self.password.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget_password()
            self.box.hide()
            self._fits = self._shown = None
            self._settle()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event) and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event)
        if paths and not self._busy:
            event.acceptProposedAction()
            self.choose(paths[0])

    def _browse(self) -> None:
        kinds = self.tr("EDS keys (*.p12 *.pfx);;All files (*)").split(";;")
        choose_file(self, self.tr("Choose your key"), self.key_folder, kinds, lambda path: self.choose(Path(path)))

    def _typed(self) -> None:
        self._fits = self._shown = None
        self.box.hide()
        self._pause.start()
        self._settle()

    def _look(self, *, hard: bool) -> None:
        self._pause.stop()
        if self._path is None or not self.password.value() or self._fits is not None or self._busy:
            return
        self._hard = hard
        self.look_wanted.emit(self._path, self.password.value())

    def _sign(self) -> None:
        if self._path is not None and self.sign.isEnabled():
            self._pause.stop()
            self.set_busy(True)
            self.sign_wanted.emit(self._path, self.password.value())

    def _settle(self) -> None:
        ready = self._path is not None and bool(self.password.value()) and self._fits is not False and not self._barred
        self.sign.setEnabled(ready and not self._busy)
        for widget in (self.browse, self.password):
            widget.setEnabled(not self._busy)
        kept = self.tr(
            "Without a network the signature is kept and goes to the portal as soon as there is one. The password is not stored."
        )
        self._note.setText(self.tr("Signing and checking the result…") if self._busy else self._barred or kept)

"""The first-run assistant: from a new computer to an open office with a recovery code in the safe."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.preferences import PreferenceFile
from desktop.views.errors import Explained, explain_code
from desktop.views.sign_in.emblem import Emblem
from desktop.views.sign_in.first_run_pages import (
    ACCOUNT_FIELDS,
    ORGANISATION_FIELDS,
    AssistantPage,
    CodePage,
    CreatingPage,
    DirectorPage,
    OrganisationPage,
    WelcomePage,
)
from desktop.views.sign_in.presenter import SignInPresenter
from desktop.views.sign_in.recovery_paper import AskPath, PrintPaper, RecoveryPaper, ask_path, print_paper
from desktop.views.sign_in.window import PROGRAM
from desktop.views.task_runner import TaskRunner
from desktop.views.widgets import Button, Card, Meter, Notice, Text

if TYPE_CHECKING:
    from desktop.services.accounts import AccountDraft
    from desktop.services.opening import NewOffice
    from desktop.services.organisation import OrganisationDraft

WIDTH: Final = 680
WELCOME, ORGANISATION, DIRECTOR, CREATING, CODE = range(5)


class FirstRunAssistant(QWidget):
    """Language, kindergarten, director, recovery code.

    ``finished`` carries :class:`desktop.services.opening.NewOffice`, ``restored`` :class:`desktop.services.recovery.Restored`: an
    office of another computer lies in the folder now. ``language_chosen`` a code, already remembered: whoever
    made the assistant makes it anew in that language, handing :meth:`typed` over so that nothing typed is lost.
    """

    finished = Signal(object)
    restored = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self,
        folder: OfficeFolder,
        around: Surroundings,
        preferences: PreferenceFile,
        tasks: TaskRunner,
        *,
        typed: Mapping[str, str] | None = None,
        print_paper: PrintPaper = print_paper,
        ask_path: AskPath = ask_path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(PROGRAM)
        self.setMinimumSize(760, 640)
        self.resize(960, 800)
        self.presenter = SignInPresenter(folder, around, tasks, self)
        self._preferences = preferences
        self._print, self._ask_path = print_paper, ask_path
        self._organisation: OrganisationDraft | None = None
        self._new: NewOffice | None = None
        self._paper: RecoveryPaper | None = None
        self._warned = False
        self.welcome = WelcomePage(preferences.values.language)
        self.organisation = OrganisationPage(_only(typed, ORGANISATION_FIELDS))
        self.director = DirectorPage(_only(typed, ACCOUNT_FIELDS))
        self.creating = CreatingPage()
        self.code = CodePage()
        self._pages: tuple[AssistantPage, ...] = (self.welcome, self.organisation, self.director, self.creating, self.code)
        self._lay_out()
        self.welcome.language_chosen.connect(self._choose_language)
        self.welcome.elsewhere_button.clicked.connect(self._ask_elsewhere)
        self.code.print_asked.connect(self._print_code)
        self.code.save_asked.connect(self._ask_where_to_save)
        self.code.kept_changed.connect(self.next_button.setEnabled)
        self._go(WELCOME)

    def warm_up(self) -> None:
        """Import the database layer on a lane; call it once the window is on the screen."""
        self.presenter.warm_up()

    def typed(self) -> dict[str, str]:
        """What was typed so far, without passwords."""
        return self.organisation.typed(ORGANISATION_FIELDS) | self.director.typed(ACCOUNT_FIELDS)

    def step(self) -> int:
        """Which page is shown."""
        return self._stack.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes to the next one; on a button it presses that button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, Button):
            focused.click()
        else:
            self.focusNextChild()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A code nobody has kept is worth a second question."""
        if self.step() == CREATING:
            event.ignore()
            return
        if self._new is not None and not self.code.kept.isChecked() and not self._warned:
            self._warned = True
            self.code.notice.show_message(
                self.tr("The recovery code is not kept yet."), self.tr("Close once more to leave without it."), "warn"
            )
            event.ignore()
            return
        if self._new is not None:
            self._new.office.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 32, 24, 32)
        outer.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._counter = Text("", "small")
        self._counter.setObjectName("firstRun.counter")
        self._title = Text("", "title")
        self._title.setObjectName("firstRun.title")
        words.addWidget(self._counter)
        words.addWidget(self._title)
        head.addWidget(Emblem(48))
        head.addLayout(words, 1)
        self._meter = Meter()
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(_scrolled(page))
        card = Card(flush=True)
        card.add(self._stack, 1)
        self.notice = Notice("bad")
        self.notice.setObjectName("firstRun.notice")
        self.back_button = Button(self.tr("Back"), shortcut="Alt+Left", show_keys=False)
        self.back_button.setObjectName("firstRun.backButton")
        self.back_button.clicked.connect(self.back)
        self.next_button = Button(self.tr("Next"), kind="primary", shortcut="Ctrl+Return")
        self.next_button.setObjectName("firstRun.nextButton")
        self.next_button.clicked.connect(self.next)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.next_button)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._meter)
        column.addWidget(card, 1)
        column.addWidget(self.notice)
        column.addLayout(foot)
        middle = QWidget()
        middle.setFixedWidth(WIDTH)
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(middle, 1, Qt.AlignmentFlag.AlignHCenter)

    def back(self) -> None:
        """One step back; what was typed stays."""
        if self.step() in (ORGANISATION, DIRECTOR):
            self._go(self.step() - 1)

    def next(self) -> None:
        """Check this step and go on."""
        self.notice.hide()
        step = self.step()
        if step == WELCOME:
            self._go(ORGANISATION)
        elif step == ORGANISATION:
            self._take_organisation()
        elif step == DIRECTOR:
            self._take_director()
        elif step == CODE and self._new is not None and self.code.kept.isChecked():
            new, self._new = self._new, None  # whoever hears of it owns the office from here on
            self.finished.emit(new)

    def _go(self, step: int) -> None:
        shown = min(step, DIRECTOR) if step < CODE else CREATING
        self._stack.setCurrentIndex(step)
        self._title.setText(self._pages[step].title)
        self._counter.setText(self.tr("Step {number} of {count}").format(number=shown + 1, count=4))
        self._meter.set_share((shown + 1) / 4)
        self.back_button.setVisible(step in (ORGANISATION, DIRECTOR))
        self.next_button.setVisible(step != CREATING)
        texts = {DIRECTOR: self.tr("Create the office"), CODE: self.tr("Open the office")}
        text = texts.get(step, self.tr("Next"))
        self.next_button.setText(text)
        self.next_button.setAccessibleName(text)
        self.next_button.updateGeometry()
        self._wait(step == CREATING)
        self.next_button.setEnabled(step != CREATING and (step != CODE or self.code.kept.isChecked()))
        if step == WELCOME:
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages[step].take_focus()

    def _wait(self, waiting: bool) -> None:
        self.next_button.setEnabled(not waiting)
        self.back_button.setEnabled(not waiting)

    def _take_organisation(self) -> None:
        values = self.organisation.form.take()
        if values is not None:
            self._wait(True)
            self.presenter.check_organisation(values, self._organisation_taken, self._failed)

    def _organisation_taken(self, draft: OrganisationDraft) -> None:
        self._organisation = draft
        self.director.suggest_name(draft.head_name)
        self._go(DIRECTOR)

    def _take_director(self) -> None:
        values = self.director.form.take()
        if values is None:
            return
        if values.pop("again") != values["password"]:
            self.director.form.set_error("again", explain_code("passwords-differ").text)
            return
        self._wait(True)
        self.presenter.check_account(values, self._create, self._failed)

    def _create(self, account: AccountDraft) -> None:
        if self._organisation is None:
            self._go(ORGANISATION)
            return
        self._go(CREATING)
        self._paper = RecoveryPaper(self._organisation.name_ru, account.login, "")
        self.presenter.create(self._organisation, account, self._created, self._failed)

    def _created(self, new: NewOffice) -> None:
        self._new = new
        organisation, login = (self._paper.organisation, self._paper.login) if self._paper else ("", "")
        self._paper = RecoveryPaper(organisation, login, new.recovery_code)
        self._preferences.change(last_login=login)
        self.code.show_code(new.recovery_code)
        self._go(CODE)

    def _failed(self, explained: Explained) -> None:
        """Go to the step whose field is wrong; else say it under the card."""
        wrong_organisation = any(name in ORGANISATION_FIELDS for name in explained.fields)
        step = DIRECTOR if self.step() == CREATING else self.step()
        if explained.fields:
            step = ORGANISATION if wrong_organisation else DIRECTOR
        self._go(step)
        form = self.organisation.form if step == ORGANISATION else self.director.form
        if not form.show_problem(explained, {}):
            self.notice.show_message(explained.sentence, explained.next_step, "bad")

    def _ask_elsewhere(self) -> None:
        from desktop.views.sign_in.dialogs import ElsewhereDialog

        dialog = ElsewhereDialog(self.presenter, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.restored.emit(dialog.done_with))
        dialog.open()

    def _choose_language(self, language: str) -> None:
        self._preferences.change(language=language)
        self.language_chosen.emit(language)

    def _print_code(self) -> None:
        if self._paper is not None:
            self._print(self._paper.document(), self)

    def _ask_where_to_save(self) -> None:
        self._ask_path(self, "balabaqsha-recovery.txt", self._save_code)

    def _save_code(self, path: Path) -> None:
        if self._paper is not None:
            self.presenter.write(path, self._paper.text(), lambda _none: self._saved(path), self._not_saved)

    def _saved(self, path: Path) -> None:
        self.code.notice.show_message(self.tr("Saved: {path}").format(path=path), "", "ok")

    def _not_saved(self, explained: Explained) -> None:
        self.code.notice.show_message(explained.sentence, explained.next_step, "bad")


def _only(typed: Mapping[str, str] | None, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: text for name, text in (typed or {}).items() if name in names}


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area

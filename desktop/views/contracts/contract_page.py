"""One contract: the document on the left, whose signatures it bears and what is next on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.contracts import ContractView
from desktop.views.contracts.key_card import ContractKeyCard
from desktop.views.contracts.later_card import ContractLaterCard
from desktop.views.contracts.presenter import ContractsPresenter
from desktop.views.contracts.proof_card import ContractProofCard
from desktop.views.contracts.reason_dialog import decline_dialog, withdraw_dialog
from desktop.views.contracts.signature_card import ContractSignatureCard, organisations_signer, parents_signer
from desktop.views.contracts.table import deadline_tone
from desktop.views.contracts.words import KINDS, actor_word, said, state_word, step_word
from desktop.views.dates import day_text, moment_text
from desktop.views.errors import Explained
from desktop.views.journal.words import problem_word
from desktop.views.papers.pages import PaperPages
from desktop.views.refusals import reason_text
from desktop.views.screen import Shell
from desktop.views.widgets import Button, Card, Notice, PageHeader, StatusChip, Text, choose_folder
from eds.report import Verdict
from protocol.contracts import ContractKind
from protocol.contracts import ContractState as State

if TYPE_CHECKING:
    from desktop.services.signing import KeyView

SIDE_WIDTH: Final = 392
ACCEPTED: Final = frozenset({Verdict.VALID.value, Verdict.VALID_WITH_WARNINGS.value})
WITHDRAWABLE: Final = frozenset({State.PREPARED, State.SENT, State.PARENT_SIGNED, State.COUNTERSIGNED})
BY_OFFICE: Final = frozenset({State.COUNTERSIGNED, State.SIGNED, State.TERMINATED, State.RENEWED})
ENDED: Final = frozenset({State.DECLINED, State.WITHDRAWN, State.LOCKED, State.TERMINATED, State.RENEWED})
WITH_REASON: Final = ENDED - {State.TERMINATED}  # a termination has its own card

REFUSED: Final = "portal_rejects"
_TO_PORTAL: Final = frozenset({"sent", "send", "countersigned", "countersign"})


def refused_because(view: ContractView) -> str:
    """The code with which the portal refused what the office did last to an open contract, or ""."""
    if view.row.state not in WITHDRAWABLE:
        return ""
    last = next((step for step in reversed(view.timeline) if step.event in _TO_PORTAL | {REFUSED}), None)
    return last.detail.partition(" ")[0] if last is not None and last.event == REFUSED else ""


class ContractPage(QWidget):
    """What is shown and what can be done depends on where the contract stands.

    ``left``: back to the register. ``check_file_wanted``: the signatures of any file are to be checked.
    """

    left = Signal()
    check_file_wanted = Signal()

    def __init__(self, presenter: ContractsPresenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._shell = presenter, shell
        self._view: ContractView | None = None
        self.header = PageHeader("", crumb=self.tr("Contracts"))
        self.header.crumb_pressed.connect(self.left)
        self.pdf = PaperPages("contracts.pdf", self.tr("Opening the contract…"))
        self.ready = self._ready_card()
        self.end = Notice("neutral")
        self.end.setObjectName("contracts.ended")
        self.parents = ContractSignatureCard("contracts.parentSignature")
        self.key = ContractKeyCard()
        self.office = ContractSignatureCard("contracts.officeSignature")
        self.proof = ContractProofCard()
        self.later = ContractLaterCard()
        self.history = Card(self.tr("History"))
        self.history.setObjectName("contracts.history")
        self._steps = QVBoxLayout()
        self._steps.setSpacing(8)
        self.history.body.addLayout(self._steps)
        self._add_actions()
        self._lay_out()
        self._connect()

    def clear(self) -> None:
        """Forget the contract that was shown; another one is coming."""
        self._view = None
        self.pdf.clear()
        self.key.finish()
        self.header.set_title("")
        self.header.set_chips([])
        for widget in (self.ready, self.end, self.later, self.parents, self.key, self.office, self.proof, self.history):
            widget.hide()

    def show_contract(self, view: ContractView) -> None:
        """Show a contract, or its new state."""
        self._view = view
        self.header.set_title(f"№ {view.row.number}")
        self.header.set_chips(self._chips(view))
        kind = "" if view.row.kind is ContractKind.CONTRACT else said(KINDS[view.row.kind])
        self.header.set_subtitle(" · ".join(part for part in (view.row.child_name, kind) if part))
        state = view.row.state
        self.ready.setVisible(state is State.PREPARED)
        refused = refused_because(view)
        self.end.setVisible(state in WITH_REASON or bool(refused))
        if state in WITH_REASON:
            self.end.show_message(state_word(state)[0].capitalize(), reason_text(view.reason), "neutral")
        elif refused:
            self.end.show_message(step_word(REFUSED), problem_word(refused, ""), "warn")
        self.later.show_later(view)
        self._show_parents(view)
        self._show_office(view)
        self._show_proof(view)
        self._show_steps(view)
        self._withdraw.setEnabled(state in WITHDRAWABLE)
        self._decline.setEnabled(state is State.PARENT_SIGNED)
        self._verify.setEnabled(view.parent_cms_here or view.cms_sha256 is not None)

    def export(self) -> None:
        """Ask for a folder and write the PDF and the CMS there."""
        if self._view is None:
            return
        write = partial(self._presenter.export, self._view.row.id, done=self._exported)
        begin = self._presenter.export_folder()
        dialog = choose_folder(self, self.tr("Where to put the contract"), begin, lambda path: write(Path(path)))
        dialog.setObjectName("contracts.folderDialog")

    def _ready_card(self) -> Card:
        card = Card(self.tr("The contract is ready"))
        card.setObjectName("contracts.readyCard")
        card.add(
            Text(self.tr("Read it through. After it is sent its text cannot be changed, only withdrawn."), "muted", wrap=True)
        )
        self.send = Button(self.tr("Send to the parent"), kind="primary", shortcut="Ctrl+Return")
        self.send.setObjectName("contracts.sendButton")
        self.send.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        card.add(self.send)
        return card

    def _add_actions(self) -> None:
        export = Button(self.tr("Export…"), shortcut="Ctrl+E", show_keys=False)
        export.setObjectName("contracts.exportButton")
        export.setToolTip(self.tr("PDF and signatures (CMS) into a folder · Ctrl+E"))
        export.clicked.connect(self.export)
        self._verify = self._action(self.tr("Check the signatures again"), "F5", self._presenter.verify)
        self._decline = self._action(self.tr("Decline…"), "", partial(self._ask_reason, decline_dialog))
        self._withdraw = self._action(self.tr("Withdraw…"), "", partial(self._ask_reason, withdraw_dialog))
        check_file = self._action(self.tr("Check any signature…"), "", self.check_file_wanted.emit)
        for action, name in ((self._decline, "decline"), (self._withdraw, "withdraw"), (check_file, "checkFile")):
            action.setObjectName(f"contracts.{name}Action")
        more = Button(self.tr("More"))
        more.setObjectName("contracts.moreButton")
        more.set_menu([self._verify, check_file, self._decline, self._withdraw])
        self.header.add_action(export)
        self.header.add_action(more)

    def _action(self, text: str, keys: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        action.triggered.connect(lambda _checked=False: slot())
        return action

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 18, 24)
        row.setSpacing(16)
        box.addWidget(self.header)
        box.addLayout(row, 1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(SIDE_WIDTH + 6)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(self.pdf, 1)
        row.addWidget(scroll)
        side = QWidget(scroll)
        scroll.setWidget(side)
        column = self._side = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(16)
        for card in (self.ready, self.end, self.later, self.parents, self.key, self.office, self.proof, self.history):
            column.addWidget(card)
        column.addStretch(1)

    def _connect(self) -> None:
        presenter = self._presenter
        self.pdf.page_wanted.connect(presenter.draw_page)
        presenter.pages_measured.connect(self.pdf.set_pages)
        presenter.page_drawn.connect(self.pdf.show_page)
        presenter.pdf_failed.connect(lambda explained: self.pdf.show_failure(explained.sentence, explained.next_step))
        presenter.checking.connect(self._verify.setDisabled)
        presenter.checking.connect(self.proof.set_checking)
        self.proof.check_wanted.connect(presenter.verify)
        self.send.clicked.connect(lambda: presenter.send(self._sent))
        self.key.folder_chosen.connect(presenter.remember_key_folder)
        self.key.look_wanted.connect(self._look_at_key)
        self.key.answer_wanted.connect(self._ask_about_key)
        self.key.sign_wanted.connect(self._sign)

    def _chips(self, view: ContractView) -> list[StatusChip]:
        chips = [StatusChip(*state_word(view.row.state))]
        tone = deadline_tone(view.row)
        if view.row.deadline is not None and tone is not None and view.row.state not in ENDED:
            left, due = view.row.deadline.working_days_left, day_text(view.row.deadline.due)
            if left < 0:
                words = self.tr("voucher expired {day}").format(day=due)
            elif left == 0:
                words = self.tr("voucher expires today")
            else:
                words = self.tr("voucher: %n working day(s) left", "", left)
            chip = StatusChip(words, tone)
            chip.setToolTip(due)
            chips.append(chip)
        return chips

    def _show_parents(self, view: ContractView) -> None:
        title, state = self.tr("1. Parent's signature"), view.row.state
        self.parents.setVisible(state is not State.PREPARED and not (state in ENDED and view.parent_cms_sha256 is None))
        signer = parents_signer(view.report, view.guardian_iin)
        if signer is not None and view.report is not None:
            self.parents.show_signer(title, signer, view.report["checked_at"])
        elif view.report is not None and view.report["signers"]:
            self.parents.show_foreign(title, view.report)
        elif view.parent_cms_here:
            self.parents.show_unchecked(title, self.tr("Checking…"))
        elif view.parent_cms_sha256 is not None:
            self.parents.wait(title, self.tr("The signature is on its way: it comes with one of the next exchanges."))
        else:
            self.parents.wait(title, self.tr("{name} has not signed yet.").format(name=view.row.guardian_name))

    def _show_office(self, view: ContractView) -> None:
        state = view.row.state
        self.key.setVisible(state is State.PARENT_SIGNED and view.parent_cms_here)
        self.office.setVisible(state in BY_OFFICE)
        if state is State.PARENT_SIGNED:
            signer = parents_signer(view.report, view.guardian_iin)
            refused = view.report is not None and (signer is None or signer["verdict"] not in ACCEPTED)
            barred = self.tr("The parent's signature is not accepted, so there is nothing to countersign.") if refused else ""
            self.key.key_folder = self._presenter.key_folder()
            self.key.name_action(enrols=view.row.kind is ContractKind.CONTRACT)
            self.key.prepare(view.organisation_bin, barred)
        elif state in BY_OFFICE:
            title, signer = self.tr("2. Kindergarten's signature"), organisations_signer(view.report, view.organisation_bin)
            if signer is not None and view.report is not None:
                self.office.show_signer(title, signer, view.report["checked_at"])
            else:
                self.office.show_unchecked(title, moment_text(view.row.signed_at))

    def _show_proof(self, view: ContractView) -> None:
        bears = view.cms_sha256 is not None
        self.proof.setVisible(view.parent_cms_here or bears)
        # A finished contract begins with what it proves; one to be signed with the signature and the key.
        before = self.parents if view.row.state in BY_OFFICE else self.history
        self._side.removeWidget(self.proof)
        self._side.insertWidget(self._side.indexOf(before), self.proof)
        completes = bears and view.row.state in BY_OFFICE and (self._presenter.stamps or view.evidence is not None)
        self.proof.show_proof(view.evidence, view.report, completes=completes)

    def _show_steps(self, view: ContractView) -> None:
        while (taken := self._steps.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if view.waiting_since is not None:
            waits = self.tr("goes with one of the next exchanges")
            self._steps.addWidget(
                ContractStepLine(self.tr("Waits to reach the portal"), f"{moment_text(view.waiting_since)} · {waits}", "")
            )
        for step in reversed(view.timeline):
            who = " · ".join(part for part in (moment_text(step.at), actor_word(step.actor), step.device) if part)
            self._steps.addWidget(ContractStepLine(step_word(step.event), who, reason_text(step.detail)))
        self.history.setVisible(bool(view.timeline))

    def _look_at_key(self, path: Path, password: str) -> None:
        if self._view is not None:
            self._presenter.view_key(path, password, self._view.organisation_bin, self.key.show_key, self.key.show_refusal)

    def _ask_about_key(self, key: KeyView) -> None:
        if self._view is not None:
            self._presenter.ask_about_key(key, self._view.organisation_bin, self.key.show_answer)

    def _sign(self, path: Path, password: str) -> None:
        self.pdf.focus()  # the card cannot be typed into now, and goes with the signature

        def failed(explained: Explained) -> None:
            self.key.finish(explained)
            at = QApplication.focusWidget()
            if at is not None and self.pdf.isAncestorOf(at):
                self.key.password.setFocus(Qt.FocusReason.OtherFocusReason)

        self._presenter.countersign(path, password, self._signed, failed)
        self.key.forget_password()

    def _signed(self, _report: Any) -> None:
        self.key.finish()
        if self._view is None or self._view.row.kind is ContractKind.CONTRACT:
            told = self.tr("Signed. The portal enrols the child when the signature reaches it.")
        else:
            told = self.tr("Signed. It comes into force when the signature reaches the portal.")
        self._shell.show_toast(told)

    def _sent(self, _result: object) -> None:
        self._shell.show_toast(self.tr("The contract goes to the parent."))

    def _exported(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        self._shell.show_toast(self.tr("Written to {folder}: {names}").format(folder=paths[0].parent, names=names))

    def _ask_reason(self, make: Callable[[ContractsPresenter, Shell, QWidget], Any]) -> None:
        make(self._presenter, self._shell, self).open()


class ContractStepLine(QWidget):
    """One step of the history."""

    def __init__(self, title: str, detail: str, reason: str) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        box.addWidget(Text(title, wrap=True))
        box.addWidget(Text(detail, "small"))
        if reason:
            box.addWidget(Text(reason, "small", wrap=True))
        self.setAccessibleName(f"{title}. {detail}. {reason}")

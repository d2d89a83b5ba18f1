"""Checking the signatures of any file: drop the document and its signature, read what was found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.checking import CheckedFile, pair_of
from desktop.views.contracts.file_input import ChosenFile
from desktop.views.contracts.report_card import SignerReportCard
from desktop.views.contracts.signature_words import overall_word
from desktop.views.dates import moment_text
from desktop.views.errors import Explained
from desktop.views.language import current_language
from desktop.views.widgets import Button, EmptyState, Notice, Text, dropped_files, name_file
from eds.trust import TrustKind

if TYPE_CHECKING:
    from desktop.views.contracts.signature_presenters import FileCheckPresenter

NAME: Final = "contracts.check"
MARGIN: Final = 80  # what a window's frame and the taskbar need


class CheckFileDialog(QDialog):
    """Two files at most, or one signature with its document inside; the check begins by itself when they are there."""

    def __init__(self, presenter: FileCheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setWindowTitle(self.tr("Check signatures"))
        self.setModal(True)
        self.setAcceptDrops(True)
        self.resize(720, min(720, self.screen().availableGeometry().height() - MARGIN))
        self._presenter = presenter
        presenter.setParent(self)
        self._checked: CheckedFile | None = None
        everything = self.tr("All files (*)")
        self.document = ChosenFile(
            f"{NAME}Document", self.tr("Document"), self.tr("Not needed where the signature holds it inside"), [everything]
        )
        kinds = [self.tr("Signatures (*.cms *.p7s *.p7m *.sig)"), everything]
        self.signature = ChosenFile(f"{NAME}Signature", self.tr("Signature"), self.tr("A .cms, .p7s or .p7m file"), kinds)
        self.notice = Notice("neutral")
        self.notice.setObjectName(f"{NAME}Verdict")
        self.cards: list[SignerReportCard] = []
        self.save = Button(self.tr("Save the report…"))
        self.save.setObjectName(f"{NAME}SaveButton")
        self.again = Button(self.tr("Check again"), shortcut="F5", show_keys=False)
        self.again.setObjectName(f"{NAME}AgainButton")
        self.again.setToolTip("F5")
        self.close_button = Button(self.tr("Close"))
        self.close_button.setObjectName(f"{NAME}CloseButton")
        self._lay_out()
        for chosen in (self.document, self.signature):
            chosen.folder = presenter.folder()
            chosen.chosen.connect(self._check)
        self.save.clicked.connect(self._save)
        self.again.clicked.connect(self._check)
        self.close_button.clicked.connect(self.reject)
        self._settle(busy=False)

    def take(self, paths: tuple[Path, ...]) -> None:
        """Check these files: a document and its signature in any order, or one of them beside what is chosen already."""
        document, signature = pair_of(paths)
        if document is not None:
            self.document.set_path(document)
        elif len(paths) == 1 and signature is not None and self.document.path is not None:
            self.document.set_path(None if self.signature.path else self.document.path)
        if signature is not None:
            self.signature.set_path(signature)
        self._check()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event, 2):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event, 2)
        if paths:
            event.acceptProposedAction()
            self.take(paths)

    def _lay_out(self) -> None:
        files = QGridLayout()
        files.setHorizontalSpacing(12)
        files.setVerticalSpacing(8)
        for row, (label, field) in enumerate(((self.tr("Document"), self.document), (self.tr("Signature"), self.signature))):
            files.addWidget(Text(label), row, 0)
            files.addWidget(field, row, 1)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self.empty = EmptyState(
            self.tr("Drop a document and its signature here"), self.tr("Or a signature alone that holds its document inside.")
        )
        self._column.addWidget(self.empty, 1)
        self._column.addStretch(0)
        self.area = QScrollArea()
        self.area.setObjectName(f"{NAME}Report")
        self.area.setAccessibleName(self.tr("Report"))
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.save)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Text(self.tr("Check signatures"), "title"))
        hint = self.tr("Nothing is kept. The authority is asked whether the keys are revoked; the document stays here.")
        box.addWidget(Text(hint, "muted", wrap=True))
        box.addLayout(files)
        box.addWidget(self.notice)
        box.addWidget(self.area, 1)
        box.addLayout(buttons)

    def _check(self, _path: object = None) -> None:
        if self.signature.path is None:
            self._settle(busy=False)
            return
        self._clear()
        self.empty.hide()
        self.notice.show_message(self.tr("Checking…"), "", "neutral")
        self._settle(busy=True)
        self._presenter.check(self.document.path, self.signature.path, self._show, self._fail)

    def _show(self, checked: CheckedFile) -> None:
        self._clear()
        self._checked, report = checked, checked.report
        heading, tone = overall_word(report.verdict)
        lines = [self.tr("{document} · checked {moment}").format(document=checked.document, moment=moment_text(report.at))]
        if report.trust is TrustKind.TEST:
            lines.append(self.tr("Test keys: no legal force."))
        self.notice.show_message(heading, "\n".join(lines), tone)
        for number, signer in enumerate(report.signers, 1):
            card = SignerReportCard(number, signer)
            self.cards.append(card)
            self._column.insertWidget(self._column.count() - 1, card)
        self._settle(busy=False)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, explained: Explained) -> None:
        self._clear()
        self.notice.show_message(explained.sentence, explained.next_step, "bad")
        self._settle(busy=False)

    def _save(self) -> None:
        checked = self._checked
        if checked is None:
            return

        def write(path: str) -> None:
            self._presenter.save(checked, Path(path), current_language(), self._saved, self._not_saved)

        kinds = [self.tr("Text (*.txt)"), self.tr("JSON (*.json)")]
        proposed = str(Path(self._presenter.folder()) / f"{checked.document}.report.txt")
        name_file(self, self.tr("Where to save the report"), proposed, kinds, write).setObjectName(f"{NAME}ReportFile")

    def _saved(self, path: Path) -> None:
        self.notice.show_message(self.tr("The report is saved: {name}").format(name=path.name), "", "ok")

    def _not_saved(self, explained: Explained) -> None:
        self.notice.show_message(explained.sentence, explained.next_step, "bad")

    def _settle(self, *, busy: bool) -> None:
        for widget in (self.document, self.signature):
            widget.setEnabled(not busy)
        self.again.setEnabled(not busy and self.signature.path is not None)
        self.save.setEnabled(not busy and self._checked is not None)

    def _clear(self) -> None:
        self._checked = None
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []

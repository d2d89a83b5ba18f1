"""The editions of the office's clauses: who saved them, what differs from what stands in the editor, one of them back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.services.clauses import Edition, differences
from desktop.services.documents.own_clauses import OwnClause
from desktop.views.dates import moment_text
from desktop.views.papers.preview import PrintPreview, open_preview
from desktop.views.settings.clauses_presenter import ClausesPresenter, Template
from desktop.views.widgets import Button, Text

if TYPE_CHECKING:
    from desktop.services.exports import PrintLanguage
    from desktop.views.presenter import Done, Failed

NAME = "settings.clauseVersions"


class ClauseVersions(QDialog):
    """``chosen(clauses)``: this version is to come back into the editor."""

    chosen = Signal(object)

    def __init__(
        self,
        presenter: ClausesPresenter,
        template: Template,
        now: tuple[OwnClause, ...],
        told: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setModal(True)
        self._presenter, self._template, self._now, self._told = presenter, template, now, told
        self.setWindowTitle(self.tr("Versions of the template"))
        self.list = QListWidget()
        self.list.setObjectName(f"{NAME}.list")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setProperty("role", "lines")
        self.list.addItems([self._line(edition) for edition in template.editions])
        self.text = QPlainTextEdit()
        self.text.setObjectName(f"{NAME}.text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What differs from the editor"))
        self.restore_button = Button(self.tr("Put into the editor"), kind="primary")
        self.restore_button.setObjectName(f"{NAME}.restoreButton")
        self.restore_button.clicked.connect(self._restore)
        self.preview_button = Button(self.tr("Preview…"))
        self.preview_button.setObjectName(f"{NAME}.previewButton")
        self.preview_button.clicked.connect(self._preview)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        for button in (close, self.preview_button, self.restore_button):
            foot.addWidget(button)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.list, 2)
        both.addWidget(self.text, 3)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Text(self.windowTitle(), "title"))
        box.addLayout(both, 1)
        box.addLayout(foot)
        self.resize(820, 520)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        for button in (self.restore_button, self.preview_button):
            button.setEnabled(bool(template.editions))
        if not template.editions:
            self.text.setPlainText(self.tr("Nothing was saved yet."))

    def edition(self) -> Edition | None:
        """The version looked at."""
        row = self.list.currentRow()
        return self._template.editions[row] if row >= 0 else None

    def _line(self, edition: Edition) -> str:
        words = self.tr("Version {number}, {moment}\n{person}, {pc}")
        return words.format(
            number=edition.number, moment=moment_text(edition.saved_at), person=edition.saved_by, pc=edition.device
        )

    def _show(self, _row: int) -> None:
        edition = self.edition()
        if edition is None:
            return
        lines = []
        for sign, clause in differences(self._now, edition.clauses):
            mark = {"+": "+ ", "-": "− ", "=": "   "}[sign]
            lines.append(f"{mark}{clause.kk}\n{mark}{clause.ru}\n")
        same = self.tr("The same as in the editor.")
        self.text.setPlainText("\n".join(lines) if any(not line.startswith("   ") for line in lines) else same)

    def _preview(self) -> None:
        edition = self.edition()
        if edition is None:
            return

        def make(_language: PrintLanguage, done: Done, failed: Failed) -> None:
            self._presenter.render(self._template, edition.clauses, edition.number, done, failed)

        title = self.tr("Version {number} of the template").format(number=edition.number)
        open_preview(PrintPreview(self._presenter, title, make, self._told, has_languages=False, parent=self))

    def _restore(self) -> None:
        edition = self.edition()
        if edition is not None:
            self.chosen.emit(edition.clauses)
            self.accept()

"""Marks from Excel: choose or drop a file, see what would change and what is wrong, agree or leave it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.exports import safe_name
from desktop.services.marks_import import ImportPreview
from desktop.views.attendance.sheet.words import month_and_year
from desktop.views.attendance.transfer.presenter import TransferPresenter
from desktop.views.attendance.transfer.table import change_columns, problem_columns
from desktop.views.errors import Explained
from desktop.views.language import current_language
from desktop.views.widgets import Button, Card, DataTable, ElidedText, EmptyState, Notice, SegmentedControl, Text, dropped_file
from protocol.attendance import Sheet
from protocol.rules import Rules

if TYPE_CHECKING:
    from desktop.services.attendance import Marked
    from desktop.services.exports import PrintLanguage

CHANGES, PROBLEMS = "changes", "problems"
ENDINGS = "*.xlsx *.csv"


class ImportDialog(QDialog):
    """``imported(marked)``: the person agreed and it was done; the dialog is closed then."""

    imported = Signal(object)

    def __init__(self, presenter: TransferPresenter, sheet: Sheet, rules: Rules, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter, self._sheet = presenter, sheet
        self.preview: ImportPreview | None = None
        self._busy = False
        self.setObjectName("import")
        self.setWindowTitle(self.tr("Marks from a file"))
        self.setAcceptDrops(True)
        self.resize(820, 600)
        self.choose_button = Button(self.tr("Choose a file…"), shortcut="Ctrl+O", show_keys=False)
        self.choose_button.setObjectName("import.chooseButton")
        self.template_button = Button(self.tr("Save a template…"), kind="link")
        self.template_button.setObjectName("import.templateButton")
        self.file = ElidedText("", "strong")
        self.file.setObjectName("import.file")
        self.notice = Notice("info")
        self.notice.setObjectName("import.notice")
        self.parts = SegmentedControl()
        self.parts.setObjectName("import.parts")
        self.changes = DataTable(
            "import.changes", change_columns(rules), key=lambda row: row.address, label=self.tr("What would change")
        )
        self.changes.set_empty(self.tr("Nothing would change"), self.tr("The marks of the file are in the sheet already."))
        self.problems = DataTable(
            "import.problems",
            problem_columns(),
            key=lambda row: (row.address, row.code),
            label=self.tr("What is wrong in the file"),
        )
        self.problems.set_empty(self.tr("Nothing is wrong"), "")
        self.start = EmptyState(
            self.tr("Drop an Excel or CSV file here"),
            self.tr("A row of day numbers and a column of names or IINs is enough. Nothing is written before you agree."),
        )
        self.import_button = Button("", kind="primary")
        self.import_button.setObjectName("import.importButton")
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("import.cancelButton")
        self.stack = QStackedWidget()
        self.place = Card(flush=True)
        self.place.add(self.start, 1)
        for page in (self.place, self.changes, self.problems):
            self.stack.addWidget(page)
        self._lay_out()
        self.choose_button.clicked.connect(self._choose)
        self.template_button.clicked.connect(self._ask_template)
        self.parts.chosen.connect(self._show_part)
        self.import_button.clicked.connect(self._import)
        self.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._import)
        self._settle()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.choose_button)
        top.addWidget(self.file, 1)
        top.addWidget(self.template_button)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addStretch(1)
        bottom.addWidget(self.cancel_button)
        bottom.addWidget(self.import_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Text(self.tr("Marks from a file"), "title"))
        box.addWidget(Text(f"{self._sheet.group_name} · {month_and_year(self._sheet.month)}", "muted"))
        box.addLayout(top)
        box.addWidget(self.notice)
        box.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.stack, 1)
        box.addLayout(bottom)

    # the file

    def take(self, path: Path) -> None:
        """Read a file and show what it would do."""
        self.preview = None
        self._busy = True
        self.notice.hide()
        self.file.setText(path.name)
        self.start.set(self.tr("Reading {file}…").format(file=path.name))
        self._settle()
        self._presenter.look(path, self._show, self._refuse)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._busy and dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None and not self._busy:
            event.acceptProposedAction()
            self.take(path)

    def reject(self) -> None:
        """Cancel; not while the marks are being set, whose outcome would be lost."""
        if not (self._busy and self.preview is not None):
            super().reject()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Marks from a file"), self._presenter.folder())
        dialog.setObjectName("import.fileDialog")
        dialog.setNameFilter(self.tr("Excel and CSV files") + f" ({ENDINGS})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        _open(dialog)

    # what it would do

    def _show(self, preview: ImportPreview) -> None:
        self.preview, self._busy = preview, False
        self.changes.set_rows(preview.changes)
        self.problems.set_rows(preview.problems)
        self.parts.set_items(
            [
                (CHANGES, self.tr("Changes: {count}").format(count=len(preview.changes))),
                (PROBLEMS, self.tr("Problems: {count}").format(count=len(preview.problems))),
            ]
        )
        words = []
        if preview.same:
            words.append(self.tr("Marked so already: {count}.").format(count=preview.same))
        if preview.unlisted:
            words.append(self.tr("Children of the group who are not in the file: {count}.").format(count=preview.unlisted))
        if preview.problems:
            words.append(self.tr("What is wrong is left out; correct the file and choose it again, or import the rest."))
        heading = self.tr("Marks that would change: %n", "", len(preview.changes))
        self.notice.show_message(heading, " ".join(words), "warn" if preview.problems else "ok")
        self._show_part(PROBLEMS if preview.problems and not preview.changes else CHANGES)
        if preview.changes:
            self.import_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, why: Explained) -> None:
        self._busy = False
        self.notice.show_message(why.sentence, why.next_step, "bad")
        self.start.set(self.tr("Drop an Excel or CSV file here"), self.tr("Nothing was changed."))
        self._settle()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_part(self, part: str) -> None:
        self.parts.set_value(part)
        self._settle()

    def _settle(self) -> None:
        preview = self.preview
        count = len(preview.changes) if preview is not None else 0
        shown = self.place if preview is None else self.problems if self.parts.value() == PROBLEMS else self.changes
        self.stack.setCurrentWidget(shown)
        self.parts.setVisible(preview is not None)
        self.import_button.setText(self.tr("Import %n marks", "", count) if count else self.tr("Import"))
        self.import_button.setAccessibleName(self.import_button.text())
        self.import_button.setEnabled(count > 0 and not self._busy)
        self.choose_button.setEnabled(not self._busy)
        self.template_button.setEnabled(not self._busy)

    # agreeing

    def _import(self) -> None:
        if self.preview is None or not self.import_button.isEnabled():
            return
        self._busy = True
        self._settle()
        self._presenter.set_marks(self.preview, self._done, self._not_done)

    def _done(self, marked: Marked) -> None:
        self._busy = False
        self.imported.emit(marked)
        self.accept()

    def _not_done(self, why: Explained) -> None:
        self._busy = False
        self._settle()
        self.notice.show_message(why.sentence, why.next_step, "bad")

    # the template

    def _ask_template(self) -> None:
        name = safe_name(f"{self._sheet.group_name} {self._sheet.month}") + ".xlsx"
        dialog = QFileDialog(self, self.tr("Save a template"), str(Path(self._presenter.folder()) / name), "*.xlsx")
        dialog.setObjectName("import.templateDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".xlsx")
        dialog.fileSelected.connect(lambda path: self._save_template(Path(path)))
        _open(dialog)

    def _save_template(self, path: Path) -> None:
        language: PrintLanguage = "kk" if current_language() == "kk" else "ru"
        self._presenter.save_template(path, language, self._template_saved, self._not_done)

    def _template_saved(self, path: Path) -> None:
        self.notice.show_message(
            self.tr("Saved: {file}").format(file=path.name),
            self.tr("Fill in the cells with the letters of the marks, save it and choose it here."),
            "ok",
        )


def _open(dialog: QFileDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()

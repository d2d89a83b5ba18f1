"""Children from Excel: choose or drop a file, see who is new, who differs and what is wrong, agree or leave it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.groups import GroupRow
from desktop.services.roster_import import Defaults, Imported, RosterDo, RosterPreview
from desktop.views.errors import Explained
from desktop.views.groups.roster_presenter import RosterPresenter
from desktop.views.groups.roster_table import problem_columns, roster_columns
from desktop.views.groups.words import group_choices
from desktop.views.language import current_language
from desktop.views.widgets import (
    Button,
    Card,
    Choice,
    DataTable,
    DateInput,
    ElidedText,
    EmptyState,
    InvalidInputError,
    Notice,
    ProgressBanner,
    SegmentedControl,
    Text,
    Tick,
    dropped_file,
)

if TYPE_CHECKING:
    from desktop.services.exports import PrintLanguage
    from desktop.views.task_runner import Task

ROWS, PROBLEMS = "rows", "problems"
ENDINGS: Final = "*.xlsx *.csv"


class RosterDialog(QDialog):
    """``imported(Imported)``: the person agreed and it was done; the dialog is closed then."""

    imported = Signal(object)

    def __init__(
        self,
        presenter: RosterPresenter,
        groups: Sequence[GroupRow],
        today: date,
        group_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._today = today
        self.preview: RosterPreview | None = None
        self._reading = self._writing = False
        self._task: Task | None = None
        self.setObjectName("roster")
        self.setWindowTitle(self.tr("Children from a file"))
        self.setAcceptDrops(True)
        self.resize(880, 640)
        self._make_inputs(groups, group_id)
        self._make_places()
        self._lay_out()
        self._connect()
        self._settle()

    def _make_inputs(self, groups: Sequence[GroupRow], group_id: str) -> None:
        self.choose_button = Button(self.tr("Choose a file…"), shortcut="Ctrl+O", show_keys=False)
        self.choose_button.setObjectName("roster.chooseButton")
        self.template_button = Button(self.tr("Save a template…"), kind="link")
        self.template_button.setObjectName("roster.templateButton")
        self.file = ElidedText("", "strong")
        self.file.setObjectName("roster.file")
        nowhere: tuple[str | None, str] = (None, self.tr("no group"))
        self.group = Choice([nowhere, *group_choices(groups)])
        self.group.set_value(group_id or None)
        self.group.setObjectName("roster.group")
        self.group.setAccessibleName(self.tr("Where the file names no group"))
        self.first_day = DateInput()
        self.first_day.set_value(self._today)
        self.first_day.setObjectName("roster.firstDay")
        self.first_day.setAccessibleName(self.tr("First day where the file names none"))
        self.first_day.setFixedWidth(136)
        self.change = Tick(self.tr("Change children who are known already; otherwise they are passed over"))
        self.change.setObjectName("roster.change")
        self.change.set_value(True)

    def _make_places(self) -> None:
        self.notice = Notice("info")
        self.notice.setObjectName("roster.notice")
        self.parts = SegmentedControl()
        self.parts.setObjectName("roster.parts")
        self.start = EmptyState(
            self.tr("Drop an Excel or CSV file here"),
            self.tr("A row of headings with the child's IIN and name is enough. Nothing is written before you agree."),
        )
        self.place = Card(flush=True)
        self.place.add(self.start, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.place)
        self.banner = ProgressBanner()
        self.banner.setObjectName("roster.banner")
        self.import_button = Button("", kind="primary")
        self.import_button.setObjectName("roster.importButton")
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("roster.cancelButton")

    @cached_property
    def rows(self) -> DataTable:
        """The children of the file, once there is one."""
        label = self.tr("Children of the file")
        made = DataTable("roster.rows", roster_columns(), key=lambda row: row.number, label=label, parent=self.stack)
        made.set_empty(self.tr("No row is good"), self.tr("Look at the problems, correct the file and choose it again."))
        return self._in_stack(made)

    @cached_property
    def problems(self) -> DataTable:
        """What is wrong in the file, once there is one."""
        label = self.tr("What is wrong in the file")
        made = DataTable(
            "roster.problems", problem_columns(), key=lambda row: (row.address, row.code), label=label, parent=self.stack
        )
        made.set_empty(self.tr("Nothing is wrong"), "")
        return self._in_stack(made)

    def _in_stack(self, table: DataTable) -> DataTable:
        self.stack.addWidget(table)
        self.setTabOrder(self.stack, table.view)
        return table

    def _lay_out(self) -> None:
        top, where, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (top, where, bottom):
            row.setSpacing(12)
        top.addWidget(self.choose_button)
        top.addWidget(self.file, 1)
        top.addWidget(self.template_button)
        where.addWidget(Text(self.tr("Where the file names no group"), "field"))
        where.addWidget(self.group, 1)
        where.addWidget(Text(self.tr("from"), "field"))
        where.addWidget(self.first_day)
        bottom.addWidget(self.change)
        bottom.addStretch(1)
        bottom.addWidget(self.cancel_button)
        bottom.addWidget(self.import_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Text(self.tr("Children from a file"), "title"))
        box.addLayout(top)
        box.addLayout(where)
        box.addWidget(self.notice)
        box.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.stack, 1)
        box.addWidget(self.banner)
        box.addLayout(bottom)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._choose)
        self.template_button.clicked.connect(self._ask_template)
        self.group.edited.connect(self._look_again)
        self.first_day.editingFinished.connect(self._look_again)
        self.change.edited.connect(self._settle)
        self.parts.chosen.connect(self._show_part)
        self.import_button.clicked.connect(self._import)
        self.cancel_button.clicked.connect(self.reject)
        self.banner.cancelled.connect(self._stop)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._import)

    # the file

    def take(self, path: Path) -> None:
        """Read a file and show what it would do."""
        self.preview, self._reading = None, True
        self.notice.hide()
        self.file.setText(path.name)
        self.start.set(self.tr("Reading {file}…").format(file=path.name))
        self._settle()
        self._presenter.read(path, self._defaults(), self._show, self._refuse)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._busy() and dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None and not self._busy():
            event.acceptProposedAction()
            self.take(path)

    def reject(self) -> None:
        """Cancel; while children are being written it stops that, and the dialog stays."""
        if self._writing:
            self._stop()
        else:
            super().reject()

    def _busy(self) -> bool:
        return self._reading or self._writing

    def _defaults(self) -> Defaults:
        try:
            day = self.first_day.value()
        except InvalidInputError:
            day = None
        if day is None:
            self.first_day.set_value(self._today)
        return Defaults(self.group.value(), day or self._today)

    def _look_again(self) -> None:
        if self.preview is not None and not self._busy():
            self._reading = True
            self._settle()
            self._presenter.look(self._defaults(), self._show, self._refuse)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Children from a file"), self._presenter.folder())
        dialog.setObjectName("roster.fileDialog")
        dialog.setNameFilter(self.tr("Excel and CSV files") + f" ({ENDINGS})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        _open(dialog)

    # what it would do

    def _show(self, preview: RosterPreview) -> None:
        fresh = self.preview is None
        self.preview, self._reading = preview, False
        self.rows.set_rows(preview.rows)
        self.problems.set_rows(preview.problems)
        self.parts.set_items(
            [
                (ROWS, self.tr("Children: {count}").format(count=len(preview.rows))),
                (PROBLEMS, self.tr("Problems: {count}").format(count=len(preview.problems))),
            ],
            PROBLEMS if preview.problems and not preview.rows else ROWS,
        )
        self._tell(preview)
        self._settle()
        if fresh and self.import_button.isEnabled():
            self.import_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, preview: RosterPreview) -> None:
        counts = [preview.count(do) for do in (RosterDo.ADD, RosterDo.CHANGE, RosterDo.NOTHING)]
        heading = self.tr("New: {new} · known and different: {differ} · known and the same: {same}").format(
            new=counts[0], differ=counts[1], same=counts[2]
        )
        words = []
        if any(not problem.remark for problem in preview.problems):
            words.append(self.tr("Rows with a mistake are left out; correct the file and choose it again, or import the rest."))
        for name, children, places in preview.crowded:
            told = self.tr("“{name}” would have {children} children in {places} places.")
            words.append(told.format(name=name, children=children, places=places))
        self.notice.show_message(heading, " ".join(words), "warn" if words else "ok")

    def _refuse(self, why: Explained) -> None:
        self._reading = self._writing = False
        self.banner.finish()
        self.notice.show_message(why.sentence, why.next_step, "bad")
        self.start.set(self.tr("Drop an Excel or CSV file here"), self.tr("Nothing was changed."))
        self._settle()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_part(self, part: str) -> None:
        self.parts.set_value(part)
        self._settle()

    def count(self) -> int:
        """How many children agreeing would add or change."""
        if self.preview is None:
            return 0
        changes = self.preview.count(RosterDo.CHANGE) if self.change.value() else 0
        return self.preview.count(RosterDo.ADD) + changes

    def _settle(self) -> None:
        preview, count, busy = self.preview, self.count(), self._busy()
        shown = self.place if preview is None else self.problems if self.parts.value() == PROBLEMS else self.rows
        self.stack.setCurrentWidget(shown)
        self.parts.setVisible(preview is not None)
        self.change.setVisible(preview is not None and preview.count(RosterDo.CHANGE) > 0)
        text = self.tr("Import %n child(ren)", "", count) if count else self.tr("Import")
        self.import_button.setText(self.tr("Importing…") if self._writing else text)
        self.import_button.setAccessibleName(self.import_button.text())
        self.import_button.setEnabled(count > 0 and not busy)
        for widget in (self.choose_button, self.template_button, self.group, self.first_day, self.change):
            widget.setEnabled(not busy)

    # agreeing

    def _import(self) -> None:
        if self.preview is None or not self.import_button.isEnabled():
            return
        self._writing = True
        self._settle()
        self.banner.start(self.tr("Importing…"))
        self._task = self._presenter.bring(
            self.preview,
            self.change.value(),
            self._done,
            self._refuse,
            stopped=self._stopped,
            progress=self.banner.set_progress,
        )

    def _stop(self) -> None:
        """Nothing of it is kept: the children are written all or none."""
        if self._task is not None:
            self._task.cancel()

    def _stopped(self) -> None:
        self._writing = False
        self.banner.finish()
        self.notice.show_message(self.tr("The import was stopped."), self.tr("Nothing was changed."), "info")
        self._settle()

    def _done(self, imported: Imported) -> None:
        self._writing = False
        self.banner.finish()
        self.imported.emit(imported)
        self.accept()

    # the template

    def _ask_template(self) -> None:
        place = str(Path(self._presenter.folder()) / (self.tr("Children") + ".xlsx"))
        dialog = QFileDialog(self, self.tr("Save a template"), place, "*.xlsx")
        dialog.setObjectName("roster.templateDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".xlsx")
        dialog.fileSelected.connect(lambda path: self.save_template(Path(path)))
        _open(dialog)

    def save_template(self, path: Path) -> None:
        """Write an empty list to a file."""
        language: PrintLanguage = "kk" if current_language() == "kk" else "ru"
        self._presenter.save_template(path, language, self._template_saved, self._refuse)

    def _template_saved(self, path: Path) -> None:
        words = self.tr("Fill in a row for each child, save it and choose it here.")
        self.notice.show_message(self.tr("Saved: {file}").format(file=path.name), words, "ok")


def _open(dialog: QFileDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()

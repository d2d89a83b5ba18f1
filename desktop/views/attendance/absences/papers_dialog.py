"""The papers of a child, and the absences of the group's month that should have one and have none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.absence_papers import USUAL_KINDS, MissingPaper, PaperRow
from desktop.views.attendance.absences.paper_fields import PaperDialog
from desktop.views.attendance.absences.presenter import AbsencesPresenter
from desktop.views.attendance.absences.scan_view import ScanDialog
from desktop.views.attendance.absences.table import missing_columns, paper_columns
from desktop.views.attendance.absences.words import paper_text
from desktop.views.attendance.sheet.words import month_and_year
from desktop.views.widgets import Button, Choice, DataTable, Notice, SegmentedControl, Text
from protocol.attendance import Sheet
from protocol.rules import Rules

if TYPE_CHECKING:
    from typing import Any

    from desktop.services.attendance import Marked

OWN, MISSING = "own", "missing"


class PapersDialog(QDialog):
    """``took(marked)`` is called with what attaching, detaching and bringing did to marks, so that it can be undone."""

    def __init__(
        self,
        presenter: AbsencesPresenter,
        sheet: Sheet,
        rules: Rules,
        child_id: str,
        took: Callable[[Marked], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._sheet, self._took = presenter, sheet, took
        self.setObjectName("papers")
        self.setWindowTitle(self.tr("Papers"))
        self.resize(820, 560)
        self.parts = SegmentedControl()
        self.parts.setObjectName("papers.parts")
        self.child = Choice([(row.child_id, row.name) for row in sheet.rows])
        self.child.setObjectName("papers.child")
        self.child.setAccessibleName(self.tr("Child"))
        self.child.set_value(child_id)
        self.papers = DataTable("papers.table", paper_columns(), key=lambda row: row.id, label=self.tr("Papers"))
        self.papers.set_empty(self.tr("This child has no papers yet"), self.tr("Bring the first one."), self.tr("Add a paper…"))
        self.missing = DataTable(
            "papers.missing",
            missing_columns(rules),
            key=lambda row: (row.child_id, row.code),
            label=self.tr("Absences without a paper"),
        )
        self.missing.set_empty(self.tr("Nothing is missing"), self.tr("Every absence that needs a paper has one."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.papers)
        self.stack.addWidget(self.missing)
        self.notice = Notice("bad")
        self.notice.setObjectName("papers.problem")
        self._build_buttons()
        self._lay_out()
        self._connect()
        self._show_part(OWN)
        self._load()

    def _build_buttons(self) -> None:
        self.add_button = Button(self.tr("Add a paper…"), kind="primary")
        self.open_button = Button(self.tr("Open the scan"))
        self.edit_button = Button(self.tr("Edit…"))
        self.attach_button = Button(self.tr("Attach to absences"))
        self.detach_button = Button(self.tr("Detach"))
        self.close_button = Button(self.tr("Close"))
        names = ("add", "open", "edit", "attach", "detach", "close")
        buttons = (self.add_button, self.open_button, self.edit_button, self.attach_button, self.detach_button, self.close_button)
        for name, button in zip(names, buttons, strict=True):
            button.setObjectName(f"papers.{name}Button")
        self.attach_button.setToolTip(self.tr("The child's absences on its days that have no paper yet will refer to it"))
        self.detach_button.setToolTip(self.tr("No absence will refer to it; the paper itself stays"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.parts)
        top.addWidget(self.child, 2)
        top.addStretch(1)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        for button in (self.open_button, self.edit_button, self.attach_button, self.detach_button):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        bottom.addWidget(self.add_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Text(self.tr("Papers"), "title"))
        box.addLayout(top)
        box.addWidget(self.stack, 1)
        box.addWidget(self.notice)
        box.addLayout(bottom)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.problem.connect(self._say)
        presenter.papers_changed.connect(self._load)
        self.parts.chosen.connect(self._show_part)
        self.child.edited.connect(self._load)
        self.papers.selected.connect(lambda _row: self._settle())
        self.missing.selected.connect(lambda _row: self._settle())
        self.papers.activated.connect(self._open)
        self.papers.empty_action.connect(self._add)
        self.missing.activated.connect(self._bring)
        self.add_button.clicked.connect(self._add_or_bring)
        self.open_button.clicked.connect(lambda: self._open(self.papers.current_row()))
        self.edit_button.clicked.connect(self._edit)
        self.attach_button.clicked.connect(lambda: self._move(self._presenter.attach))
        self.detach_button.clicked.connect(lambda: self._move(self._presenter.detach))
        self.close_button.clicked.connect(self.accept)

    # showing

    def _load(self) -> None:
        self._presenter.papers_of(self.child.value(), self._show_papers)
        self._presenter.missing(self._sheet.group_id, self._sheet.month, self._show_missing)

    def _show_papers(self, rows: tuple[PaperRow, ...]) -> None:
        self.papers.set_rows(rows)
        if rows and self.papers.current_row() is None:
            self.papers.select_key(rows[0].id)
        self._settle()

    def _show_missing(self, rows: tuple[MissingPaper, ...]) -> None:
        value = self.parts.value() or OWN
        lacking = self.tr("Without a paper: {count}").format(count=sum(len(row.days) for row in rows))
        self.parts.set_items([(OWN, self.tr("Papers of the child")), (MISSING, lacking)], value)
        self.missing.view.setToolTip(month_and_year(self._sheet.month))
        self.missing.set_rows(rows)
        if rows and self.missing.current_row() is None:
            self.missing.select_key((rows[0].child_id, rows[0].code))
        self._settle()

    def _show_part(self, part: str) -> None:
        self.parts.set_value(part)
        own = part == OWN
        self.stack.setCurrentWidget(self.papers if own else self.missing)
        self.child.setVisible(own)
        for button in (self.open_button, self.edit_button, self.attach_button, self.detach_button):
            button.setVisible(own)
        self._settle()

    def _settle(self) -> None:
        paper = self.papers.current_row()
        self.open_button.setEnabled(paper is not None and paper.has_scan)
        self.edit_button.setEnabled(paper is not None)
        self.attach_button.setEnabled(paper is not None)
        self.detach_button.setEnabled(paper is not None and bool(paper.days))
        self.add_button.setEnabled(self.parts.value() != MISSING or self.missing.current_row() is not None)

    def _say(self, sentence: str, next_step: str) -> None:
        self.notice.show_message(sentence, next_step, "bad")

    # what the person does

    def _add_or_bring(self) -> None:
        if self.parts.value() == MISSING:
            self._bring(self.missing.current_row())
        else:
            self._add()

    def _add(self) -> None:
        self._ask_paper(self.child.value(), self.child.currentText(), None)

    def _bring(self, row: MissingPaper | None) -> None:
        if row is not None:
            self._ask_paper(row.child_id, row.child_name, row)

    def _ask_paper(self, child_id: str, name: str, row: MissingPaper | None) -> None:
        self.notice.hide()
        dialog = PaperDialog(self._presenter, name, None, self)
        if row is not None:
            dialog.fields.propose(USUAL_KINDS.get(row.code), row.days[0], row.days[-1])

        def keep(values: dict[str, Any]) -> None:
            draft = dialog.draft(values)
            if draft is not None:
                self._presenter.bring(child_id, draft, kept, dialog.fail)

        def kept(brought: Any) -> None:
            dialog.succeed()
            if brought.marked is not None:
                self._took(brought.marked)

        dialog.submit_with(keep)
        _show(dialog)

    def _edit(self) -> None:
        paper: PaperRow | None = self.papers.current_row()
        if paper is None:
            return
        self.notice.hide()
        dialog = PaperDialog(self._presenter, self.child.currentText(), paper, self)

        def keep(values: dict[str, Any]) -> None:
            draft = dialog.draft(values)
            if draft is not None:
                self._presenter.edit(paper.id, draft, dialog.succeed, dialog.fail)

        dialog.submit_with(keep)
        _show(dialog)

    def _move(self, act: Callable[[str, Callable[[Marked], None]], None]) -> None:
        paper: PaperRow | None = self.papers.current_row()
        if paper is not None:
            self.notice.hide()
            act(paper.id, self._took)

    def _open(self, paper: PaperRow | None) -> None:
        if paper is not None and paper.scan_sha256 is not None:
            _show(ScanDialog(self._presenter, paper_text(paper), paper.scan_sha256, self))


def _show(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()

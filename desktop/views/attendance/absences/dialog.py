"""An absence over days: who, when, why, with which paper, and beforehand what it would do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any, Final, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QWidget

from desktop.services.absence_papers import USUAL_KINDS, PaperDraft, needs_paper
from desktop.services.absences import ABSENCE_MARKS, Absence, AbsencePlan, Span
from desktop.views.attendance.absences.inputs import ChildrenInput, SpansInput
from desktop.views.attendance.absences.paper_fields import PaperFields, draft_of
from desktop.views.attendance.absences.presenter import AbsencesPresenter
from desktop.views.errors import Explained, explain_code
from desktop.views.language import current_language
from desktop.views.widgets import Button, Choice, FormDialog, InvalidInputError, Notice, TextInput
from protocol.attendance import MarkCode, Sheet
from protocol.rules import Rules

FRAME: Final = 48  # what the window's own frame takes
PAUSE: Final = 120  # milliseconds after the last edit before the plan is asked for


class AbsenceDialog(FormDialog):
    """``absence(values)`` of a submitted form is what to set; the notice below says all the time what that would do."""

    def __init__(
        self,
        presenter: AbsencesPresenter,
        sheet: Sheet,
        rules: Rules,
        *,
        children: Sequence[str],
        spans: Sequence[Span],
        code: MarkCode | None,
        parent: QWidget,
    ) -> None:
        super().__init__("", "", name="absence", width=680, parent=parent)
        self._presenter, self._rules = presenter, rules
        self.setWindowTitle(self.tr("Absence"))
        self._title().setText(self.tr("Absence"))
        self.primary.setText(self.tr("Mark the days"))
        self.primary.setAccessibleName(self.primary.text())
        self.problem_fields = {"no-working-days": "spans"}
        self.child_list = ChildrenInput([(row.child_id, row.name) for row in sheet.rows])
        self.spans = SpansInput()
        self.reason = Choice(
            [(mark, rules.mark(mark).label(current_language())) for mark in ABSENCE_MARKS],
            prompt=self.tr("Choose a reason"),
        )
        self.form.add_row(
            ("spans", self.tr("Days"), self.spans),
            ("children", self.tr("Children"), self.child_list),
        )
        self.form.add_row(("code", self.tr("Reason"), self.reason), ("note", self.tr("Note"), TextInput()), required=False)
        self.add_paper = Button(self.tr("Add a paper"), kind="link")
        self.add_paper.setObjectName("absence.addPaper")
        self.form.add_widget(self.add_paper)
        self.paper = PaperFields(self.form, presenter, shown=False)
        self.outlook = Notice("info")
        self.outlook.setObjectName("absence.outlook")
        self.layout().insertWidget(self.layout().indexOf(self.notice), self.outlook)  # type: ignore[union-attr]
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self.add_paper.clicked.connect(self._show_paper)
        self.reason.edited.connect(self._follow_reason)
        self.spans.edited.connect(self._follow_days)
        self.form.edited.connect(self._pause.start)
        self.form.set_values({"children": tuple(children), "spans": tuple(spans)})
        if code in ABSENCE_MARKS:
            self.reason.set_value(code)
        self._follow_reason()
        self._look()

    def absence(self, values: dict[str, Any]) -> Absence:
        """What the form says."""
        return Absence(values["children"], values["spans"], values["code"], values["note"], self._paper(values))

    def submit(self) -> None:
        """A reason must be chosen; the rest is checked where it is set."""
        if not self.busy() and self.reason.value() is None:
            self.form.set_error("code", explain_code("required").text)
            return
        super().submit()

    def _paper(self, values: dict[str, Any]) -> PaperDraft | None:
        return draft_of(values) if self.paper.given else None

    def _title(self) -> Any:
        return self.layout().itemAt(0).widget()  # type: ignore[union-attr]

    # following what is typed

    def _follow_reason(self) -> None:
        code = self.reason.value()
        needed = code is not None and needs_paper(self._rules.mark(code))
        if needed or self.paper.given:
            self.paper.show(shown=True)
        elif code is not None:
            self.paper.show(shown=False)
        self.add_paper.setVisible(not self.paper.shown)
        self._grow()
        if code is not None:
            self.paper.propose(USUAL_KINDS.get(code), *self._reach())
        self._pause.start()

    def _follow_days(self) -> None:
        self.paper.propose(None, *self._reach())

    def _show_paper(self) -> None:
        self.paper.show(shown=True)
        self.add_paper.hide()
        self._grow()
        self.paper.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grow(self) -> None:
        """Make room for what has just been shown, as far as the screen has any; before the dialog opens it asks for its room."""
        if not self.isVisible():
            return
        for part in (self.form, self):
            cast(QLayout, part.layout()).activate()
        wanted = self.form.sizeHint().height() - self._form_area().height()
        most = self.screen().availableGeometry().height() - FRAME if self.screen() is not None else 0
        if wanted > 0:
            self.resize(self.width(), max(self.height(), min(self.height() + wanted, most)))

    def _form_area(self) -> QWidget:
        return cast(QWidget, self.form.parentWidget())

    def _reach(self) -> tuple[date | None, date | None]:
        """The first and the last day typed so far."""
        try:
            spans = self.spans.value()
        except InvalidInputError:
            spans = ()
        if not spans:
            return None, None
        return min(span.first for span in spans), max(span.last for span in spans)

    # what it would do

    def _look(self) -> None:
        code = self.reason.value()
        if code is None:
            self.outlook.show_message(self.tr("Choose a reason to see what would be marked."), "", "neutral")
            return
        try:
            values = {name: self.form.field(name).widget.value() for name in ("children", "spans", "note")}  # type: ignore[attr-defined]
            paper = self._paper_typed()
        except InvalidInputError as error:
            self._show_doubt(explain_code(error.code))
            return
        wanted = Absence(values["children"], values["spans"], code, values["note"], paper)
        self._presenter.plan(wanted, self._show_plan, self._show_doubt)

    def _paper_typed(self) -> PaperDraft | None:
        """The paper without its scan, which may still be being read."""
        first = self.paper.date_from.value() if self.paper.given else None
        if first is None:
            return None
        return PaperDraft(self.paper.kind.value(), "", first, self.paper.date_to.value() or first)

    def _show_doubt(self, why: Explained) -> None:
        words = " ".join(dict.fromkeys(why.fields.values())) if why.fields else why.text
        self.outlook.show_message(self.tr("Nothing would be marked."), words, "neutral")

    def _show_plan(self, plan: AbsencePlan) -> None:
        code = self.reason.value()
        if code is None:
            return
        lines = []
        if plan.days_off:
            lines.append(self.tr("Days off pass by: {count}.").format(count=plan.days_off))
        if plan.not_enrolled:
            lines.append(self.tr("Days outside a child's stay pass by: {count}.").format(count=plan.not_enrolled))
        if plan.replaced:
            lines.append(self.tr("Another mark gives way: {count}.").format(count=plan.replaced))
        if plan.uncovered:
            lines.append(self.tr("Days the paper does not cover: {count}.").format(count=plan.uncovered))
        for refused, count in Counter(one.code for one in plan.refused).items():
            lines.append(f"{explain_code(refused).sentence} ({count})")
        if needs_paper(self._rules.mark(code)) and not self.paper.given:
            lines.append(self.tr("There is no paper yet; it can be brought later, under Papers."))
        heading = self.tr("Marks to be set: %n", "", len(plan.edits)) if plan.edits else self.tr("Nothing would be marked.")
        attention = bool(plan.refused or plan.replaced or plan.uncovered)
        self.outlook.show_message(heading, "\n".join(lines), "warn" if attention or not plan.edits else "ok")
        self._grow()

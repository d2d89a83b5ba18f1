"""The fields of a paper as part of a form, and the dialog that has no others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services.absence_papers import PaperDraft, PaperKind, PaperRow
from desktop.views.attendance.absences.presenter import AbsencesPresenter
from desktop.views.attendance.absences.scan_input import ScanInput
from desktop.views.attendance.absences.words import kind_hint, kind_word, kinds
from desktop.views.errors import explain_code
from desktop.views.widgets import Choice, DateInput, Field, Form, FormDialog, Text, TextInput

translate = QCoreApplication.translate


class PaperFields:
    """Kind, number, dates and scan at the end of a form; shown and hidden together, and made when they are first shown."""

    kind: Choice
    number: TextInput
    date_from: DateInput
    date_to: DateInput
    scan: ScanInput

    def __init__(self, form: Form, presenter: AbsencesPresenter, *, kept: bool = False, shown: bool = True) -> None:
        self._form, self._presenter, self._kept = form, presenter, kept
        self._dates_touched = False
        self._shown = False
        self._fields: tuple[Field, ...] = ()
        self._proposed: tuple[PaperKind | None, date | None, date | None] = (None, None, None)
        if shown:
            self.show(shown=True)

    def _make(self) -> None:
        form = self._form
        self.kind = Choice(kinds())
        self.number = TextInput(longest=60)
        self.date_from, self.date_to = DateInput(), DateInput()
        self.scan = ScanInput(self._presenter, kept=self._kept)
        self._fields = (
            *form.add_row(
                ("kind", translate("PaperFields", "Paper"), self.kind),
                ("number", translate("PaperFields", "Number"), self.number),
            ),
            *form.add_row(
                ("date_from", translate("PaperFields", "It covers the days from"), self.date_from),
                ("date_to", translate("PaperFields", "until"), self.date_to),
            ),
            form.add("scan", "", self.scan),
        )
        self.scan.setAccessibleName(translate("PaperFields", "Scan"))
        for dates in (self.date_from, self.date_to):
            dates.edited.connect(self._touch)
        self.kind.edited.connect(self._hint)
        self._hint()
        self.propose(*self._proposed)

    def show(self, *, shown: bool) -> None:
        """Show or hide all of them; hidden ones have no value."""
        self._shown = shown
        if shown and not self._fields:
            self._make()
        for field in self._fields:
            field.setVisible(shown)

    @property
    def shown(self) -> bool:
        """Whether they are shown."""
        return self._shown

    @property
    def given(self) -> bool:
        """Whether there is a paper to speak of: a number or a scan."""
        return self._shown and (bool(self.number.value()) or self.scan.has_file)

    def propose(self, kind: PaperKind | None, first: date | None, last: date | None) -> None:
        """Follow the reason and the dates of the absence until a date of the paper is typed."""
        if not self._fields:
            reach = (first, last) if first is not None else self._proposed[1:]
            self._proposed = (kind or self._proposed[0], *reach)
            return
        if kind is not None:
            self.kind.set_value(kind)
            self._hint()
        if not self._dates_touched and first is not None:
            self.date_from.set_value(first)
            self.date_to.set_value(last)

    def _touch(self) -> None:
        self._dates_touched = True

    def _hint(self) -> None:
        kind: PaperKind = self.kind.value()
        self.kind.setToolTip(kind_hint(kind))


def draft_of(values: Mapping[str, Any]) -> PaperDraft | None:
    """The paper a form holds; None without a date, which the form names as required first."""
    if values["date_from"] is None:
        return None
    return PaperDraft(
        values["kind"], values["number"], values["date_from"], values["date_to"] or values["date_from"], values["scan"]
    )


class PaperDialog(FormDialog):
    """A new paper of a child, or a kept one to be corrected."""

    def __init__(self, presenter: AbsencesPresenter, child_name: str, paper: PaperRow | None, parent: QWidget) -> None:
        title = (
            translate("PaperDialog", "A paper for {child}").format(child=child_name)
            if paper is None
            else translate("PaperDialog", "{paper} of {child}").format(paper=kind_word(paper.kind), child=child_name)
        )
        super().__init__(title, translate("PaperDialog", "Save"), name="absence.paper", width=560, parent=parent)
        self.fields = PaperFields(self.form, presenter, kept=paper is not None and paper.has_scan)
        if paper is None:
            about = self.tr("The absences of these days that have no paper yet will refer to it.")
            self.layout().insertWidget(1, Text(about, "muted", wrap=True))  # type: ignore[union-attr]
        else:
            self.form.set_values(
                {"kind": paper.kind, "number": paper.number, "date_from": paper.date_from, "date_to": paper.date_to}
            )

    def draft(self, values: Mapping[str, Any]) -> PaperDraft | None:
        """The paper as typed; None after saying that a date is missing."""
        draft = draft_of(values)
        if draft is None:
            self.set_busy(False)
            self.form.set_error("date_from", explain_code("required").text)
        return draft

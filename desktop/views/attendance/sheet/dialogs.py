"""The page's dialogs: why a closed month is opened again, and a note to a mark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.services.absence_papers import PaperRow
from desktop.views.attendance.absences.words import paper_text
from desktop.views.attendance.sheet import words
from desktop.views.dates import day_in_words
from desktop.views.language import current_language
from desktop.views.widgets import Choice, FormDialog, Text, TextArea, TextInput
from protocol.attendance import TYPED_MARKS, MarkCode, Sheet
from protocol.rules import Rules

translate = QCoreApplication.translate


def reopen_dialog(sheet: Sheet, parent: QWidget) -> FormDialog:
    """Ask for the reason; the form's value is "reason"."""
    dialog = FormDialog(
        translate("AttendanceDialogs", "Reopen the month"),
        translate("AttendanceDialogs", "Reopen"),
        name="attendance.reopen",
        parent=parent,
    )
    about = Text(
        translate(
            "AttendanceDialogs", "{group}, {month}. What parents have confirmed stays as history, and they are asked again."
        ).format(group=sheet.group_name, month=words.month_and_year(sheet.month)),
        "muted",
        wrap=True,
    )
    dialog.layout().insertWidget(1, about)  # type: ignore[union-attr]
    dialog.form.add(
        "reason",
        translate("AttendanceDialogs", "Reason"),
        TextArea(lines=3),
        required=True,
        hint=translate("AttendanceDialogs", "It is kept in the journal."),
    )
    dialog.problem_fields = {"reason-required": "reason"}
    return dialog


ReadPapers = Callable[[str, Callable[[Sequence[PaperRow]], None]], object]
NO_PAPER = ""


def note_dialog(sheet: Sheet, rules: Rules, row: int, day: int, read_papers: ReadPapers, parent: QWidget) -> FormDialog:
    """Ask for a mark, the words that explain it and the paper that supports it.

    The form's values are "code", "note" and "paper", an id or "" for none. `read_papers(child_id, done)` brings the child's
    papers; the dialog does not wait for them.
    """
    child, code = sheet.rows[row], sheet.rows[row].codes[day]
    title = f"{child.name}, {day_in_words(sheet.days[day].day)}"
    dialog = FormDialog(title, translate("AttendanceDialogs", "Save"), name="attendance.note", parent=parent)
    marks = [(mark, rules.mark(mark).label(current_language())) for mark in TYPED_MARKS]
    dialog.form.add(
        "code",
        translate("AttendanceDialogs", "Mark"),
        Choice(marks, prompt=translate("AttendanceDialogs", "Choose a mark")),
        required=True,
    )
    dialog.form.add("note", translate("AttendanceDialogs", "Note"), TextInput())
    paper = Choice()
    dialog.form.add(
        "paper",
        translate("AttendanceDialogs", "Paper"),
        paper,
        hint=translate("AttendanceDialogs", "New papers are brought in the menu, under Papers."),
    )
    held = child.documents.get(day, NO_PAPER)

    def show_papers(papers: Sequence[PaperRow]) -> None:
        if isValid(paper):
            paper.set_items(_paper_items(papers, held, sheet.days[day].day))

    show_papers(())
    values: dict[str, MarkCode | str | None] = {"code": code, "note": child.notes.get(day, ""), "paper": held}
    dialog.form.set_values(values if code is not None else {"note": "", "paper": NO_PAPER})
    read_papers(child.child_id, show_papers)
    return dialog


def _paper_items(papers: Sequence[PaperRow], held: str, day: date) -> list[tuple[str, str]]:
    """No paper, then those that cover the day, then the others; one that has not arrived yet keeps its place."""
    items = [(NO_PAPER, translate("AttendanceDialogs", "No paper"))]
    if held and held not in {paper.id for paper in papers}:
        items.append((held, translate("AttendanceWords", "with a document")))
    near = sorted(papers, key=lambda paper: not paper.date_from <= day <= paper.date_to)
    return items + [(paper.id, paper_text(paper)) for paper in near]

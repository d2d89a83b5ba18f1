"""The page's dialogs: why a closed month is opened again, and a note to a mark."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

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


def note_dialog(sheet: Sheet, rules: Rules, row: int, day: int, parent: QWidget) -> FormDialog:
    """Ask for a mark and the words that explain it; the form's values are "code" and "note"."""
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
    dialog.form.add(
        "note",
        translate("AttendanceDialogs", "Note"),
        TextInput(),
        hint=translate("AttendanceDialogs", "A reason, or the number and date of a paper."),
    )
    values: dict[str, MarkCode | str | None] = {"code": code, "note": child.notes.get(day, "")}
    dialog.form.set_values(values if code is not None else {"note": ""})
    return dialog

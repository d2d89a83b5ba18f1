"""The columns of what would change and of what is wrong."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop.services.marks_import import ImportChange, ImportProblem
from desktop.views.attendance.sheet.words import TONES, mark_word
from desktop.views.dates import day_and_month_text
from desktop.views.errors import explain_code
from desktop.views.widgets import Column
from protocol.rules import Rules

translate = QCoreApplication.translate


def change_columns(rules: Rules) -> list[Column[ImportChange]]:
    """Cell, child, day, old and new mark."""
    return [
        Column("cell", translate("ImportTable", "Cell"), lambda row: row.address, sort=_place, style="muted", width=64),
        Column("child", translate("ImportTable", "Child"), lambda row: row.child_name, stretch=True, style="strong", person=True),
        Column(
            "day", translate("ImportTable", "Day"), lambda row: day_and_month_text(row.day), sort=lambda row: row.day, width=64
        ),
        Column("old", translate("ImportTable", "Now"), lambda row: mark_word(rules, row.old), style="muted", width=110),
        Column(
            "new",
            translate("ImportTable", "From the file"),
            lambda row: mark_word(rules, row.new),
            tone=lambda row: TONES.get(row.new, "neutral"),
            width=130,
        ),
    ]


def problem_columns() -> list[Column[ImportProblem]]:
    """Cell and sentence."""
    return [
        Column("cell", translate("ImportTable", "Cell"), problem_place, sort=_place, style="strong", width=90),
        Column("problem", translate("ImportTable", "What is wrong"), problem_text, stretch=True, tip=problem_text),
    ]


def problem_place(row: ImportProblem) -> str:
    """D7, or a whole row."""
    return translate("ImportTable", "row {number}").format(number=row.address) if row.address.isdigit() else row.address


def problem_text(row: ImportProblem) -> str:
    """The sentence, with the file's own words where it names them."""
    return explain_code(row.code, {"text": row.text}).sentence


def _place(row: ImportChange | ImportProblem) -> tuple[int, int, str]:
    """In the order of the file: by row, then by column."""
    letters, number = re.match(r"([A-Z]*)(\d+)", row.address).groups()  # type: ignore[union-attr]
    return int(number), len(letters), letters

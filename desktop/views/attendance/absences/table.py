"""The columns of the papers and of the absences that lack one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.services.absence_papers import MissingPaper, PaperRow
from desktop.views.attendance.absences.words import dates_text, days_text, paper_name
from desktop.views.attendance.sheet.words import TONES
from desktop.views.language import current_language
from desktop.views.widgets import Column
from protocol.rules import Rules

translate = QCoreApplication.translate


def paper_columns() -> list[Column[PaperRow]]:
    """A child's papers."""
    return [
        Column("paper", translate("PapersTable", "Paper"), paper_name, stretch=True, style="strong"),
        Column(
            "dates",
            translate("PapersTable", "Covers"),
            lambda row: dates_text(row.date_from, row.date_to),
            sort=lambda row: row.date_from,
            width=150,
        ),
        Column(
            "days",
            translate("PapersTable", "Absences"),
            lambda row: days_text(row.days) or translate("PapersTable", "none"),
            sort=lambda row: len(row.days),
            tone=lambda row: None if row.days else "warn",
            width=150,
        ),
        Column(
            "scan",
            translate("PapersTable", "Scan"),
            lambda row: translate("PapersTable", "yes") if row.has_scan else "—",
            style="muted",
            width=60,
        ),
    ]


def missing_columns(rules: Rules) -> list[Column[MissingPaper]]:
    """Absences that should have a paper."""
    return [
        Column("child", translate("PapersTable", "Child"), lambda row: row.child_name, stretch=True, style="strong", person=True),
        Column(
            "reason",
            translate("PapersTable", "Reason"),
            lambda row: rules.mark(row.code).label(current_language()),
            tone=lambda row: TONES.get(row.code, "neutral"),
            width=140,
        ),
        Column("days", translate("PapersTable", "Days"), lambda row: days_text(row.days), sort=lambda row: row.days, width=190),
        Column(
            "count",
            translate("PapersTable", "Count"),
            lambda row: str(len(row.days)),
            sort=lambda row: len(row.days),
            align="right",
            width=60,
        ),
    ]

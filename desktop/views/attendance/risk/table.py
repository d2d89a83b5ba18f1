"""The columns of the list "At risk"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.services.at_risk import RiskRow
from desktop.views.attendance.risk.words import RiskWords, months_text, short_months
from desktop.views.widgets import Column

translate = QCoreApplication.translate


def risk_columns() -> list[Column[RiskRow]]:
    """Who, how near the end, which months, how long there is time, and whom to call."""
    words = RiskWords()
    return [
        Column(
            "child",
            translate("RiskTable", "Child"),
            lambda row: row.child_name,
            stretch=True,
            width=180,
            style="strong",
            person=True,
        ),
        Column("group", translate("RiskTable", "Group"), lambda row: row.group_name, width=104, optional=True),
        Column(
            "stage",
            translate("RiskTable", "Voucher"),
            lambda row: words.stage(row)[0],
            sort=lambda row: (row.annulled, row.stage, row.due),
            tone=lambda row: words.stage(row)[1],
            tip=words.consequence,
            width=128,
        ),
        Column(
            "months",
            translate("RiskTable", "Not confirmed"),
            lambda row: short_months(row.months),
            sort=lambda row: row.months,
            tip=lambda row: months_text(row.months),
            width=120,
        ),
        Column(
            "left",
            translate("RiskTable", "Time to answer"),
            words.left,
            sort=lambda row: row.due,
            tip=words.left_whole,
            width=120,
        ),
        Column(
            "guardian",
            translate("RiskTable", "Guardian"),
            words.guardian,
            tip=words.contacts,
            width=140,
            optional=True,
            person=True,
        ),
        Column("phone", translate("RiskTable", "Phone"), words.phone, tip=words.contacts, width=140, firm=True),
        Column(
            "confirmed",
            translate("RiskTable", "Last confirmed"),
            words.confirmed,
            sort=lambda row: row.confirmed,
            style="muted",
            width=120,
            optional=True,
        ),
    ]

"""The columns of the children's table and of a child's history."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.services.children import ChildRow, Stretch
from desktop.views.groups.words import CountWords, day, end_reason, full_years
from desktop.views.widgets import Column
from protocol.phones import readable_phone

SEARCH = "search"


def search_words(row: ChildRow) -> str:
    """What a row is found by besides what it shows: IINs of child and guardians, phones as they may be typed."""
    phones = [form for phone in row.guardian_phones for form in (phone, "8" + phone[2:], readable_phone(phone))]
    return " ".join((row.iin, *row.guardian_iins, *phones))


def where_text(row: ChildRow) -> str:
    """The group; of one who left the last group and the last day there."""
    if row.group_name or row.left_on is None:
        return row.group_name or "—"
    left = QCoreApplication.translate("ChildrenTable", "left {day}").format(day=day(row.left_on))
    return f"{row.left_group}, {left}"


def child_columns(today: date) -> list[Column[ChildRow]]:
    """Name, age, group, parent, phone; the last column is never shown, only searched."""
    words = CountWords()
    return [
        Column(
            "name",
            QCoreApplication.translate("ChildrenTable", "Child"),
            lambda row: row.name,
            stretch=True,
            style="strong",
            person=True,
        ),
        Column(
            "sign",
            QCoreApplication.translate("ChildrenTable", "Care"),
            lambda row: QCoreApplication.translate("ChildrenTable", "allergy") if row.allergies else "",
            tone=lambda row: "warn" if row.allergies else None,
            tip=lambda row: (
                QCoreApplication.translate("ChildrenTable", "Allergies are noted on the card") if row.allergies else ""
            ),
            width=84,
        ),
        Column(
            "age",
            QCoreApplication.translate("ChildrenTable", "Age"),
            lambda row: words.years(full_years(row.birth_date, today)),
            sort=lambda row: -row.birth_date.toordinal(),
            width=76,
            tip=lambda row: day(row.birth_date),
        ),
        Column(
            "group",
            QCoreApplication.translate("ChildrenTable", "Group"),
            where_text,
            tip=where_text,
            width=112,
        ),
        Column(
            "guardian",
            QCoreApplication.translate("ChildrenTable", "Parent"),
            lambda row: row.guardian_name or "—",
            width=168,
            style="muted",
            optional=True,
            person=True,
        ),
        Column(
            "phone",
            QCoreApplication.translate("ChildrenTable", "Phone"),
            lambda row: readable_phone(row.guardian_phone) or "—",
            width=132,
            firm=True,
            optional=True,
        ),
        Column(SEARCH, "", search_words, width=0),
    ]


def history_columns() -> list[Column[Stretch]]:
    """Stays in groups by dates, the latest on top."""
    return [
        Column(
            "group",
            QCoreApplication.translate("ChildrenTable", "Group"),
            lambda stay: stay.group_name,
            width=130,
            style="strong",
        ),
        Column(
            "from",
            QCoreApplication.translate("ChildrenTable", "From"),
            lambda stay: day(stay.starts_on),
            sort=lambda stay: stay.starts_on,
            width=92,
        ),
        Column(
            "to",
            QCoreApplication.translate("ChildrenTable", "Last day"),
            lambda stay: day(stay.ends_on),
            sort=lambda stay: stay.ends_on or date.max,
            width=120,
        ),
        Column(
            "reason",
            QCoreApplication.translate("ChildrenTable", "Why it ended"),
            lambda stay: end_reason(stay.end_reason),
            stretch=True,
            style="muted",
        ),
    ]

"""The columns of the queue and the names of its kinds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.services.enrolment import OPEN, RequestRow
from desktop.views.enrolment.words import left_text, left_tone, state_tone, state_word
from desktop.views.groups.words import day
from desktop.views.translate import QT_TRANSLATE_NOOP
from desktop.views.widgets import Column

SEARCH: Final = "search"
FAR: Final = 10_000  # sorts a request without a deadline after the others

FILTER_WORDS: Final[Mapping[str, str]] = {
    "open": QT_TRANSLATE_NOOP("RequestTable", "Open"),
    "new": QT_TRANSLATE_NOOP("RequestTable", "New"),
    "waiting": QT_TRANSLATE_NOOP("RequestTable", "Waiting list"),
    "accepted": QT_TRANSLATE_NOOP("RequestTable", "Accepted"),
    "ended": QT_TRANSLATE_NOOP("RequestTable", "Ended"),
}


def filter_word(name: str) -> str:
    """The name of a filter."""
    return QCoreApplication.translate("RequestTable", FILTER_WORDS[name])


def _search_words(row: RequestRow) -> str:
    return f"{row.number} {row.group_name} {day(row.birth_date)}"


def request_columns() -> list[Column[RequestRow]]:
    """Child, time left, state; number and group are searched but not shown."""
    return [
        Column(
            "child",
            QCoreApplication.translate("RequestTable", "Child"),
            lambda row: row.child_name,
            stretch=True,
            style="strong",
            person=True,
        ),
        Column(
            "left",
            QCoreApplication.translate("RequestTable", "Time left"),
            lambda row: left_text(row.deadline) if row.state in OPEN else "—",
            sort=lambda row: row.deadline.working_days_left if row.deadline and row.state in OPEN else FAR,
            tone=lambda row: left_tone(row.deadline) if row.state in OPEN else None,
            width=124,
            tip=lambda row: day(row.deadline.due) if row.deadline else "",
        ),
        Column(
            "state",
            QCoreApplication.translate("RequestTable", "State"),
            lambda row: state_word(row.state),
            tone=lambda row: state_tone(row.state),
            width=132,
        ),
        Column(SEARCH, "", _search_words, width=0),
    ]

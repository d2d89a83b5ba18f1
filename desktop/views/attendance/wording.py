"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.translate import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "future-date": (
        QT_TRANSLATE_NOOP("Errors", "This day has not come yet."),
        QT_TRANSLATE_NOOP("Errors", "Only an absence with a reason can be planned ahead."),
    ),
    "day-off": (
        QT_TRANSLATE_NOOP("Errors", "This is a day off, so there is nothing to mark."),
        QT_TRANSLATE_NOOP("Errors", "If children come on this day, make it a working day in Settings."),
    ),
    "not-enrolled": (
        QT_TRANSLATE_NOOP("Errors", "The child does not belong to the group on this day."),
        QT_TRANSLATE_NOOP("Errors", "Check the dates on the child's card."),
    ),
    "derived-mark": (
        QT_TRANSLATE_NOOP("Errors", "This mark follows from the calendar and the enrolment dates."),
        QT_TRANSLATE_NOOP("Errors", "Change the calendar in Settings or the dates on the child's card."),
    ),
    "month-closed": (
        QT_TRANSLATE_NOOP("Errors", "This month is closed and with the parents."),
        QT_TRANSLATE_NOOP("Errors", "Reopen it with a reason before you change a mark."),
    ),
    "month-open": (
        QT_TRANSLATE_NOOP("Errors", "This month is open already."),
        QT_TRANSLATE_NOOP("Errors", "You can change its marks."),
    ),
    "month-not-over": (
        QT_TRANSLATE_NOOP("Errors", "The month has working days ahead, so it cannot be closed yet."),
        QT_TRANSLATE_NOOP("Errors", "Close it on its last working day or later."),
    ),
    "month-has-blanks": (
        QT_TRANSLATE_NOOP("Errors", "Cells without a mark: {count}. The first one is {child}'s."),
        QT_TRANSLATE_NOOP("Errors", "Fill them in and close the month again."),
    ),
    "group-is-empty": (
        QT_TRANSLATE_NOOP("Errors", "No child belonged to the group in this month."),
        QT_TRANSLATE_NOOP("Errors", "Choose another month or group."),
    ),
    "reason-required": (
        QT_TRANSLATE_NOOP("Errors", "A reason is needed here."),
        QT_TRANSLATE_NOOP("Errors", "Write it in a few words; it stays in the journal."),
    ),
}

"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.translate import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "group-has-children": (
        QT_TRANSLATE_NOOP("Errors", "The group “{name}” cannot be archived: children still belong to it ({children})."),
        QT_TRANSLATE_NOOP("Errors", "Move them to another group or let them leave first."),
    ),
    "child-is-nowhere": (
        QT_TRANSLATE_NOOP("Errors", "The child belongs to no group."),
        QT_TRANSLATE_NOOP("Errors", "Place the child in a group first."),
    ),
    "already-in-group": (
        QT_TRANSLATE_NOOP("Errors", "The child is in this group already."),
        QT_TRANSLATE_NOOP("Errors", "Choose another group."),
    ),
    "move-before-arrival": (
        QT_TRANSLATE_NOOP("Errors", "The child came to the present group on {first}."),
        QT_TRANSLATE_NOOP("Errors", "Choose a later day."),
    ),
    "leaves-before-arrival": (
        QT_TRANSLATE_NOOP("Errors", "The child came to the present group on {first}."),
        QT_TRANSLATE_NOOP("Errors", "The last day cannot be earlier."),
    ),
    "marks-after-leaving": (
        QT_TRANSLATE_NOOP("Errors", "There are marks in the attendance sheet after this day ({marks})."),
        QT_TRANSLATE_NOOP("Errors", "Clear them in the sheet first, or choose a later last day."),
    ),
    "stays-overlap": (
        QT_TRANSLATE_NOOP("Errors", "The child already belongs to a group on that day or later."),
        QT_TRANSLATE_NOOP("Errors", "Choose a later day, or move the child instead."),
    ),
    "bad-capacity": (
        QT_TRANSLATE_NOOP("Errors", "A group has from 1 to 200 places."),
        "",
    ),
    "iin-taken": (
        QT_TRANSLATE_NOOP("Errors", "A child with this IIN is in the list already."),
        QT_TRANSLATE_NOOP("Errors", "Find the child by the IIN, also among those without a group."),
    ),
    "birth-date-differs-from-iin": (
        QT_TRANSLATE_NOOP("Errors", "The IIN tells another date of birth."),
        QT_TRANSLATE_NOOP("Errors", "Compare both with the document."),
    ),
    "date-in-future": (
        QT_TRANSLATE_NOOP("Errors", "This day has not come yet."),
        "",
    ),
}

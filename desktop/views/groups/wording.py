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
    "nobody-to-move": (
        QT_TRANSLATE_NOOP("Errors", "Nobody of “{name}” can be moved from this day on."),
        QT_TRANSLATE_NOOP("Errors", "Choose a later day, or move the children one by one."),
    ),
    "sheet-closed-then": (
        QT_TRANSLATE_NOOP("Errors", "The sheet of {month} is closed and with the parents; a move would change it."),
        QT_TRANSLATE_NOOP("Errors", "Choose a day after it, or reopen the month first."),
    ),
    "promotion-changed": (
        QT_TRANSLATE_NOOP("Errors", "The move up cannot be taken back: “{what}” was changed since."),
        QT_TRANSLATE_NOOP("Errors", "Move the children back by hand."),
    ),
    "nothing-to-undo": (
        QT_TRANSLATE_NOOP("Errors", "There is no move up of this group to take back."),
        "",
    ),
    "roster-no-headings": (
        QT_TRANSLATE_NOOP("Errors", "No row of headings with the child's IIN and name was found."),
        QT_TRANSLATE_NOOP("Errors", "Save the template, fill it in and choose it here."),
    ),
    "roster-nothing": (
        QT_TRANSLATE_NOOP("Errors", "There is nothing to import."),
        "",
    ),
    "roster-twice": (
        QT_TRANSLATE_NOOP("Errors", "This IIN stands in row {text} already."),
        "",
    ),
    "roster-no-such-group": (
        QT_TRANSLATE_NOOP("Errors", "There is no open group of this name."),
        QT_TRANSLATE_NOOP("Errors", "Write it as it stands in the list of groups, or create it first."),
    ),
    "roster-in-another-group": (
        QT_TRANSLATE_NOOP("Errors", "The child is in another group and stays there."),
        QT_TRANSLATE_NOOP("Errors", "Move the child on the card if that is meant."),
    ),
    "roster-unknown-relation": (
        QT_TRANSLATE_NOOP("Errors", "Write mother, father, guardian or other."),
        "",
    ),
    "roster-changed-since": (
        QT_TRANSLATE_NOOP("Errors", "The import cannot be taken back: “{name}” was changed since."),
        QT_TRANSLATE_NOOP("Errors", "Correct the cards by hand."),
    ),
}

"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.translate import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "menu-too-long": (
        QT_TRANSLATE_NOOP("Errors", "A meal has at most {dishes} dishes of at most {letters} letters each."),
        QT_TRANSLATE_NOOP("Errors", "Write it shorter; what you typed is still here."),
    ),
    "menu-nothing-to-copy": (
        QT_TRANSLATE_NOOP("Errors", "The week before has nothing that is missing here."),
        QT_TRANSLATE_NOOP("Errors", "Write the menu of this week by hand."),
    ),
    "menu-nothing-to-publish": (
        QT_TRANSLATE_NOOP("Errors", "Parents read this week's menu already."),
        QT_TRANSLATE_NOOP("Errors", "Change something first."),
    ),
}

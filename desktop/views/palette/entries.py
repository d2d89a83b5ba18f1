"""The lines of the palette: what is found in the office, pages, and commands; put in order for what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from desktop.services.finding import Found, Kind
from desktop.services.fuzzy import folded, likeness, readings
from desktop.views.shortcuts_sheet import allowed, in_sight
from desktop.views.widgets.buttons import keys_text

RECENT: Final = "recent"
PAGE, COMMAND = "page", "command"
GOES_TO: Final = {
    Kind.CHILD: ("groups", "child"),
    Kind.GROUP: ("groups", "group"),
    Kind.CONTRACT: ("contracts", "contract"),
    Kind.REQUEST: ("enrolment", "request"),
}
MOST_OF_OWN: Final = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: under which heading it stands, its words, what is said faintly beside them, its keys, and what choosing it does."""

    kind: str
    title: str
    run: Callable[[], object]
    detail: str = ""
    keys: str = ""
    found: Found | None = None


def heading(kind: str) -> str:
    """The words above the lines of a kind."""
    words = {
        RECENT: QCoreApplication.translate("Palette", "Chosen last"),
        Kind.CHILD.value: QCoreApplication.translate("Palette", "Children"),
        Kind.GROUP.value: QCoreApplication.translate("Palette", "Groups"),
        Kind.CONTRACT.value: QCoreApplication.translate("Palette", "Contracts"),
        Kind.REQUEST.value: QCoreApplication.translate("Palette", "Requests"),
        PAGE: QCoreApplication.translate("Palette", "Pages"),
        COMMAND: QCoreApplication.translate("Palette", "Commands"),
    }
    return words[kind]


def found_entries(found: Iterable[Found], go: Callable[..., object], *, recent: bool) -> list[Entry]:
    """What the office answered, as lines; those chosen before stand together under one heading."""
    return [Entry(RECENT if recent else one.kind.value, one.title, _opening(one, go), one.detail, found=one) for one in found]


def page_entries(pages: Iterable[tuple[str, str, dict[str, object]]], go: Callable[..., object]) -> list[Entry]:
    """Pages and parts of them: ``(page id, words, arguments)``."""
    return [Entry(PAGE, title, _going(go, page_id, args)) for page_id, title, args in pages]


def command_entries(sources: Iterable[tuple[str, Iterable[QAction]]]) -> list[Entry]:
    """Every action with words and keys that can be done now; ``sources`` are ``(where, actions)``, the first of a name wins."""
    entries: dict[str, Entry] = {}
    for where, actions in sources:
        for action in actions:
            title, keys = action.text().replace("&", ""), keys_text(action.shortcut())
            if title and keys and allowed(action) and in_sight(action):
                entries.setdefault(title, Entry(COMMAND, title, action.trigger, where, keys))
    return list(entries.values())


def fitting(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """The entries whose words fit, the best first; all of them in their order while nothing is typed."""
    if not typed.strip():
        return list(entries)
    for query in readings(typed):
        for forgiving in (False, True):
            scores = [likeness(query, folded(entry.title), forgiving=forgiving) for entry in entries]
            places = sorted((place for place, score in enumerate(scores) if score), key=lambda place: (-scores[place], place))
            if places:
                return [entries[place] for place in places[:MOST_OF_OWN]]
    return []


def _opening(found: Found, go: Callable[..., object]) -> Callable[[], object]:
    page, name = GOES_TO[found.kind]
    return lambda: go(page, **{name: found.id})


def _going(go: Callable[..., object], page_id: str, args: dict[str, object]) -> Callable[[], object]:
    return lambda: go(page_id, **args)

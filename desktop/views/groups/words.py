"""The words for what groups and people are described by: languages, ages, kinds, relations, days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from desktop.services.groups import GroupRow
from desktop.views.dates import day_text
from desktop.views.translate import QT_TRANSLATE_NOOP
from protocol.messages.entities import AgeGroup, GroupKind, Language, Relation

CONTEXT: Final = "GroupWords"
Kind = TypeVar("Kind", bound=StrEnum)

LANGUAGES: Final[Mapping[Language, str]] = {
    Language.KAZAKH: QT_TRANSLATE_NOOP("GroupWords", "Kazakh"),
    Language.RUSSIAN: QT_TRANSLATE_NOOP("GroupWords", "Russian"),
    Language.MIXED: QT_TRANSLATE_NOOP("GroupWords", "mixed"),
}
AGES: Final[Mapping[AgeGroup, str]] = {
    AgeGroup.EARLY: QT_TRANSLATE_NOOP("GroupWords", "early age (1 year)"),
    AgeGroup.YOUNGER: QT_TRANSLATE_NOOP("GroupWords", "younger (2 years)"),
    AgeGroup.MIDDLE: QT_TRANSLATE_NOOP("GroupWords", "middle (3 years)"),
    AgeGroup.SENIOR: QT_TRANSLATE_NOOP("GroupWords", "senior (4 years)"),
    AgeGroup.PRESCHOOL: QT_TRANSLATE_NOOP("GroupWords", "pre-school (5 years)"),
}
SHORT_AGES: Final[Mapping[AgeGroup, str]] = {
    AgeGroup.EARLY: QT_TRANSLATE_NOOP("GroupWords", "early age"),
    AgeGroup.YOUNGER: QT_TRANSLATE_NOOP("GroupWords", "younger"),
    AgeGroup.MIDDLE: QT_TRANSLATE_NOOP("GroupWords", "middle"),
    AgeGroup.SENIOR: QT_TRANSLATE_NOOP("GroupWords", "senior"),
    AgeGroup.PRESCHOOL: QT_TRANSLATE_NOOP("GroupWords", "pre-school"),
}
KINDS: Final[Mapping[GroupKind, str]] = {
    GroupKind.GENERAL: QT_TRANSLATE_NOOP("GroupWords", "general"),
    GroupKind.SANATORIUM: QT_TRANSLATE_NOOP("GroupWords", "sanatorium"),
    GroupKind.CORRECTIVE: QT_TRANSLATE_NOOP("GroupWords", "corrective"),
    GroupKind.INCLUSIVE: QT_TRANSLATE_NOOP("GroupWords", "inclusive"),
    GroupKind.MINI_CENTRE: QT_TRANSLATE_NOOP("GroupWords", "mini-centre"),
}
RELATIONS: Final[Mapping[Relation, str]] = {
    Relation.MOTHER: QT_TRANSLATE_NOOP("GroupWords", "mother"),
    Relation.FATHER: QT_TRANSLATE_NOOP("GroupWords", "father"),
    Relation.GUARDIAN: QT_TRANSLATE_NOOP("GroupWords", "guardian"),
    Relation.OTHER: QT_TRANSLATE_NOOP("GroupWords", "other"),
}
END_REASONS: Final[Mapping[str, str]] = {
    "moved": QT_TRANSLATE_NOOP("GroupWords", "moved to another group"),
    "left": QT_TRANSLATE_NOOP("GroupWords", "left"),
}


class CountWords(QObject):
    """Words that change with a number: lupdate sees plural forms in ``self.tr`` alone."""

    def years(self, years: int) -> str:
        """ "3 years"."""
        return self.tr("%n year(s)", "", years)

    def free_places(self, places: int) -> str:
        """ "3 free places"."""
        return self.tr("%n free place(s)", "", places)

    def working_days(self, days: int) -> str:
        """ "2 working days"."""
        return self.tr("%n working day(s)", "", days)


def word(table: Mapping[Kind, str], value: Kind) -> str:
    """The word for one value."""
    return QCoreApplication.translate(CONTEXT, table[value])


def choices(table: Mapping[Kind, str]) -> list[tuple[Kind, str]]:
    """All values with their words, for a choice."""
    return [(value, word(table, value)) for value in table]


def end_reason(reason: str) -> str:
    """Why a stay ended: the program's own codes in words, what a person typed as it is."""
    return QCoreApplication.translate(CONTEXT, END_REASONS[reason]) if reason in END_REASONS else reason


def day(value: date | None) -> str:
    """dd.mm.yyyy, or a dash."""
    return day_text(value) or "—"


def full_years(born: date, on: date) -> int:
    """Years completed between a birth and a day; 0 for one not yet born."""
    return max(0, on.year - born.year - ((on.month, on.day) < (born.month, born.day)))


def age_text(born: date, on: date) -> str:
    """ "3 years"."""
    return CountWords().years(full_years(born, on))


def group_line(row: GroupRow) -> str:
    """ "Kazakh · middle · general": what distinguishes a group."""
    return " · ".join((word(LANGUAGES, row.language), word(SHORT_AGES, row.age), word(KINDS, row.kind)))


def places_text(row: GroupRow) -> str:
    """How many places are free, or that none is."""
    return free_text(row.free_places) if row.free_places > 0 else QCoreApplication.translate("GroupWords", "full")


def free_text(free: int) -> str:
    """ "3 free places"."""
    return CountWords().free_places(free)


def group_choices(rows: Iterable[GroupRow]) -> list[tuple[str, str]]:
    """Groups by id for a choice, with age and free places."""
    return [(row.id, f"{row.name} · {word(SHORT_AGES, row.age)} · {places_text(row)}") for row in rows]

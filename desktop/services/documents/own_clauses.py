"""The office's own clauses: checked like the standard wording, and put into it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from desktop.services.documents.contract_wording import (
    PLACEHOLDER,
    PLACEHOLDERS,
    Clause,
    Pair,
    Section,
    Tongue,
    Wording,
)
from desktop.services.documents.formats import clean

OWN: Final = "own"
"""The place of clauses that stand in a section of their own, the last one before the requisites."""
MOST_CLAUSES: Final = 100
LONGEST: Final = 4000
TONGUES: Final[tuple[Tongue, ...]] = ("kk", "ru")


class ClauseProblemCode(StrEnum):
    """What is wrong with a clause."""

    MISSING_HALF = "clause-missing-half"
    UNKNOWN_FIELD = "clause-unknown-field"
    STRAY_BRACE = "clause-stray-brace"
    FIELDS_DIFFER = "clause-fields-differ"
    UNPRINTABLE = "clause-unprintable"
    TOO_LONG = "clause-too-long"
    UNKNOWN_PLACE = "clause-unknown-place"
    REPLACED_TWICE = "clause-replaced-twice"
    TOO_MANY = "clause-too-many"


@dataclass(frozen=True, slots=True)
class OwnClause:
    """One clause of the office in both languages.

    Attributes:
        place: the name of the section it closes, or `OWN`.
        kk: the Kazakh half, with {fields}.
        ru: the Russian half, with the same fields.
        replaces: the name of the standard clause it stands for (`Clause.replaceable`), or "": it is one more.
    """

    place: str = OWN
    kk: str = ""
    ru: str = ""
    replaces: str = ""

    def half(self, tongue: Tongue) -> str:
        """The text in one language."""
        return self.kk if tongue == "kk" else self.ru


@dataclass(frozen=True, slots=True)
class ClauseProblem:
    """Why a clause cannot be printed: which one (from 0), in which half and line (from 1), and the words it is about."""

    clause: int
    tongue: Tongue
    code: ClauseProblemCode
    line: int = 1
    about: str = ""


def to_wire(clauses: Sequence[OwnClause]) -> list[dict[str, str]]:
    """The clauses as JSON-ready values."""
    return [{"place": one.place, "kk": one.kk, "ru": one.ru, "replaces": one.replaces} for one in clauses]


def from_wire(raw: Sequence[Mapping[str, Any]]) -> tuple[OwnClause, ...]:
    """What `to_wire` wrote; values a later edition added are passed over."""
    return tuple(OwnClause(*(str(one.get(name, "")) for name in ("place", "kk", "ru", "replaces"))) for one in raw)


def replaceable(wording: Wording) -> dict[str, tuple[Section, Clause]]:
    """The standard clauses an office may put its own text in place of, by name, in the order of the contract."""
    return {
        clause.replaceable: (section, clause) for section in wording.sections for clause in section.clauses if clause.replaceable
    }


def problems_of(clauses: Sequence[OwnClause], wording: Wording) -> tuple[ClauseProblem, ...]:
    """Why these clauses cannot be printed yet, clause by clause; empty when they can."""
    return tuple(_problems(clauses, wording))


def _problems(clauses: Sequence[OwnClause], wording: Wording) -> Iterator[ClauseProblem]:
    places = {section.name for section in wording.sections if section.name} | {OWN}
    names = replaceable(wording)
    taken: set[str] = set()
    for number, clause in enumerate(clauses):
        if clause.replaces:
            if clause.replaces not in names:
                yield ClauseProblem(number, "kk", ClauseProblemCode.UNKNOWN_PLACE, about=clause.replaces)
            elif clause.replaces in taken:
                yield ClauseProblem(number, "kk", ClauseProblemCode.REPLACED_TWICE)
            taken.add(clause.replaces)
        elif clause.place not in places:
            yield ClauseProblem(number, "kk", ClauseProblemCode.UNKNOWN_PLACE, about=clause.place)
        for tongue in TONGUES:
            yield from _of_half(number, tongue, clause.half(tongue))
        yield from _of_fields(number, clause)
    if len(clauses) > MOST_CLAUSES:
        yield ClauseProblem(MOST_CLAUSES, "kk", ClauseProblemCode.TOO_MANY, about=str(MOST_CLAUSES))


def _of_half(number: int, tongue: Tongue, text: str) -> Iterator[ClauseProblem]:
    from desktop.services.documents.page import unprintable

    if not clean(text):
        yield ClauseProblem(number, tongue, ClauseProblemCode.MISSING_HALF)
    if len(text) > LONGEST:
        yield ClauseProblem(number, tongue, ClauseProblemCode.TOO_LONG, about=str(LONGEST))
    for line, words in enumerate(text.split("\n"), 1):
        unknown = sorted(set(PLACEHOLDER.findall(words)) - PLACEHOLDERS)
        if unknown:
            yield ClauseProblem(number, tongue, ClauseProblemCode.UNKNOWN_FIELD, line, "{" + unknown[0] + "}")
        stray = [sign for sign in PLACEHOLDER.sub("", words) if sign in "{}"]
        if stray:
            yield ClauseProblem(number, tongue, ClauseProblemCode.STRAY_BRACE, line, stray[0])
        missing = unprintable(clean(words))
        if missing:
            yield ClauseProblem(number, tongue, ClauseProblemCode.UNPRINTABLE, line, missing[0])


def _of_fields(number: int, clause: OwnClause) -> Iterator[ClauseProblem]:
    """A field that stands in one half only; told of the half that lacks it."""
    kk, ru = (set(PLACEHOLDER.findall(clause.half(tongue))) & PLACEHOLDERS for tongue in TONGUES)
    if clean(clause.kk) and clean(clause.ru):
        for tongue, lacking in (("kk", ru - kk), ("ru", kk - ru)):
            if lacking:
                yield ClauseProblem(number, tongue, ClauseProblemCode.FIELDS_DIFFER, about="{" + min(lacking) + "}")  # type: ignore[arg-type]  # mypy widens the tuple


def with_clauses(wording: Wording, clauses: Sequence[OwnClause], number: int) -> Wording:
    """The standard wording with the office's clauses in it; the edition's name tells both.

    The clauses must have no problems (`problems_of`). `number` is that of the office's edition.
    """
    if not clauses:
        return wording
    instead = {clause.replaces: clause for clause in clauses if clause.replaces}
    sections = [
        replace(section, clauses=tuple(_standing(each, instead) for each in section.clauses) + _added(clauses, section.name))
        for section in wording.sections
    ]
    last = _added(clauses, OWN)
    if last:
        sections.append(Section(wording.own, last, OWN))
    return replace(wording, sections=tuple(sections), version=f"{wording.version}+{number}")


def _standing(clause: Clause, instead: Mapping[str, OwnClause]) -> Clause:
    own = instead.get(clause.replaceable) if clause.replaceable else None
    return clause if own is None else replace(clause, text=_pair(own))


def _added(clauses: Sequence[OwnClause], place: str) -> tuple[Clause, ...]:
    return tuple(Clause(_pair(clause)) for clause in clauses if clause.place == place and not clause.replaces and place)


def _pair(clause: OwnClause) -> Pair:
    return Pair(clean(clause.kk), clean(clause.ru))

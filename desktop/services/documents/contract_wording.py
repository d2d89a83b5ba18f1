"""The contract's words as data: read from TOML, checked whole, filled with a contract's values.

The file holds a title, a preamble, sections of clauses, labels and terms, each a pair of Kazakh and Russian.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

from desktop.services.documents.contract_fields import ContractFields, Recalculation, StayMode
from desktop.services.documents.formats import clean, written_date, written_money
from protocol.messages.entities import Language, Relation

if TYPE_CHECKING:
    from desktop.services.documents.text import Run

Tongue = Literal["kk", "ru"]
PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
LABELS = frozenset(
    {
        "contract",
        "page",
        "edition",
        "city",
        "organisation",
        "parent",
        "bin",
        "iin",
        "iban",
        "bic",
        "document",
        "address",
        "phone",
        "head",
        "signed",
    }
)
PLACEHOLDERS = frozenset(
    {
        "kindergarten_name",
        "bin",
        "licence",
        "head_name",
        "head_basis",
        "parent_name",
        "parent_iin",
        "parent_document",
        "relation",
        "child_name",
        "child_iin",
        "child_birth_date",
        "group_name",
        "language",
        "stay_mode",
        "voucher_number",
        "state_part",
        "parent_fee",
        "due_day",
        "confirm_by_day",
        "silent_months",
        "absence_notice_by",
        "pickup",
        "legal_basis",
        "starts_on",
        "ends_on",
    }
)
TERMS: Mapping[str, type[StrEnum]] = {"relation": Relation, "language": Language, "stay_mode": StayMode}


class Condition(StrEnum):
    """When a clause is printed."""

    ALWAYS = "always"
    VOUCHER = "voucher"
    PAID = "paid"
    PICKUP_LISTED = "pickup_listed"
    PICKUP_NONE = "pickup_none"
    RECALCULATE_EXCUSED = "recalculate_excused"
    RECALCULATE_ANY = "recalculate_any"
    RECALCULATE_NONE = "recalculate_none"


class WordingProblem(StrEnum):
    """What is wrong with a wording file."""

    UNREADABLE = "unreadable"
    MISSING_TEXT = "missing-text"
    UNKNOWN_PLACEHOLDER = "unknown-placeholder"
    PLACEHOLDERS_DIFFER = "placeholders-differ"
    STRAY_BRACE = "stray-brace"
    UNKNOWN_CONDITION = "unknown-condition"


class WordingRejected(ValueError):
    """A wording that must not be printed. `where` names the place in the file ("section 3 clause 2", "labels.bin")."""

    def __init__(self, problem: WordingProblem, where: str) -> None:
        super().__init__(f"{problem.value}: {where}")
        self.problem = problem
        self.where = where


@dataclass(frozen=True, slots=True)
class Pair:
    """The same thing said in Kazakh and in Russian."""

    kk: str
    ru: str

    def both(self) -> str:
        """Said in both languages with a stroke; once where the words are the same."""
        return self.kk if self.kk == self.ru else f"{self.kk} / {self.ru}"


@dataclass(frozen=True, slots=True)
class Clause:
    """One numbered paragraph with {placeholders}. An office may put its own text in place of one named in `replaceable`."""

    text: Pair
    when: Condition = Condition.ALWAYS
    replaceable: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of the contract; an office's own clauses find it by its name."""

    heading: Pair
    clauses: tuple[Clause, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A checked edition of the contract's words."""

    version: str
    title: Pair
    preamble: Pair
    sections: tuple[Section, ...]
    requisites: Pair
    signatures: Pair
    labels: Mapping[str, Pair]
    terms: Mapping[str, Mapping[str, Pair]]
    own: Pair
    """The heading of the office's own section."""

    def sections_for(self, made: ContractFields) -> Iterator[Section]:
        """The sections with only the clauses that hold for this contract."""
        holding = conditions_of(made)
        for section in self.sections:
            clauses = tuple(clause for clause in section.clauses if clause.when in holding)
            if clauses:
                yield Section(section.heading, clauses, section.name)


def load_wording() -> Wording:
    """The edition shipped with the program.

    Raises:
        WordingRejected: the shipped file was damaged.
    """
    return parse_wording((files("desktop") / "resources" / "contract" / "wording.toml").read_text(encoding="utf-8"))


def parse_wording(text: str) -> Wording:
    """Read and check a wording.

    Raises:
        WordingRejected: not TOML, a text is absent in one language, or a placeholder or condition is unknown.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as failure:
        raise WordingRejected(WordingProblem.UNREADABLE, str(failure)) from None
    version = raw.get("version")
    if not isinstance(version, str) or not version.strip():
        raise WordingRejected(WordingProblem.MISSING_TEXT, "version")
    sections = raw.get("section")
    if not isinstance(sections, list) or not sections:
        raise WordingRejected(WordingProblem.MISSING_TEXT, "section")
    labels, terms = _table(raw, "labels"), _table(raw, "terms")
    return Wording(
        version=version,
        title=_pair(raw, "title"),
        preamble=_pair(raw, "preamble"),
        sections=tuple(_section(section, f"section {n}") for n, section in enumerate(sections, 1)),
        requisites=_pair(raw, "requisites"),
        signatures=_pair(raw, "signatures"),
        labels={name: _pair(labels, name, "labels.") for name in sorted(LABELS)},
        terms={
            name: {term.value: _pair(_table(terms, name), term.value, f"terms.{name}.") for term in kind}
            for name, kind in TERMS.items()
        },
        own=_pair(raw, "own"),
    )


def _table(raw: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = raw.get(name)
    if not isinstance(table, dict):
        raise WordingRejected(WordingProblem.MISSING_TEXT, name)
    return table


def _pair(raw: Mapping[str, Any], name: str, prefix: str = "") -> Pair:
    return _checked(_table(raw, name) if isinstance(raw.get(name), dict) else {}, prefix + name)


def _checked(raw: Mapping[str, Any], where: str) -> Pair:
    found = []
    for tongue in ("kk", "ru"):
        text = raw.get(tongue)
        if not isinstance(text, str) or not text.strip():
            raise WordingRejected(WordingProblem.MISSING_TEXT, f"{where} {tongue}")
        names = set(PLACEHOLDER.findall(text))
        if names - PLACEHOLDERS:
            raise WordingRejected(WordingProblem.UNKNOWN_PLACEHOLDER, f"{where} {tongue} {min(names - PLACEHOLDERS)}")
        if set("{}") & set(PLACEHOLDER.sub("", text)):
            raise WordingRejected(WordingProblem.STRAY_BRACE, f"{where} {tongue}")
        found.append(names)
    if found[0] != found[1]:
        raise WordingRejected(WordingProblem.PLACEHOLDERS_DIFFER, f"{where} {min(found[0] ^ found[1])}")
    return Pair(" ".join(raw["kk"].split()), " ".join(raw["ru"].split()))


def _section(raw: Any, where: str) -> Section:
    if not isinstance(raw, dict) or not isinstance(raw.get("clause"), list):
        raise WordingRejected(WordingProblem.MISSING_TEXT, where)
    clauses = tuple(_clause(clause, f"{where} clause {n}") for n, clause in enumerate(raw["clause"], 1))
    return Section(_checked(raw, where), clauses, str(raw.get("name", "")))


def _clause(raw: Any, where: str) -> Clause:
    if not isinstance(raw, dict):
        raise WordingRejected(WordingProblem.MISSING_TEXT, where)
    try:
        when = Condition(raw.get("when", Condition.ALWAYS))
    except ValueError:
        raise WordingRejected(WordingProblem.UNKNOWN_CONDITION, where) from None
    return Clause(_checked(raw, where), when, str(raw.get("replaceable", "")))


def conditions_of(made: ContractFields) -> frozenset[Condition]:
    """The conditions that hold for a contract."""
    return frozenset(
        {
            Condition.ALWAYS,
            Condition.PAID if made.paid else Condition.VOUCHER,
            Condition.PICKUP_LISTED if made.pickup else Condition.PICKUP_NONE,
            {
                Recalculation.EXCUSED: Condition.RECALCULATE_EXCUSED,
                Recalculation.ANY: Condition.RECALCULATE_ANY,
                Recalculation.NONE: Condition.RECALCULATE_NONE,
            }[made.recalculation],
        }
    )


def values_of(made: ContractFields, wording: Wording, tongue: Tongue) -> dict[str, str]:
    """What stands for each placeholder in one language."""
    own = {"kk": (made.kindergarten_name_kk, made.legal_basis_kk), "ru": (made.kindergarten_name_ru, made.legal_basis_ru)}
    terms = {name: getattr(wording.terms[name][getattr(made, name).value], tongue) for name in TERMS}
    dates = {name: written_date(getattr(made, name)) for name in ("child_birth_date", "starts_on", "ends_on")}
    money = {name: written_money(getattr(made, name)) for name in ("state_part", "parent_fee")}
    composed = {
        "kindergarten_name": clean(own[tongue][0]),
        "legal_basis": clean(own[tongue][1]),
        "pickup": "; ".join(clean(person) for person in made.pickup),
        **terms,
        **dates,
        **money,
    }
    plain = {name: clean(str(getattr(made, name))) for name in PLACEHOLDERS - composed.keys()}
    return plain | composed


def filled(text: str, values: Mapping[str, str]) -> "tuple[Run, ...]":
    """A clause as runs: the wording in the regular face, the values of this contract in the medium one."""
    from desktop.services.documents.page import Face  # the words are read without what draws them
    from desktop.services.documents.text import Run

    runs = []
    for place, piece in enumerate(PLACEHOLDER.split(text)):
        if place % 2:
            runs.append(Run(values[piece], Face.MEDIUM))
        elif piece:
            runs.append(Run(piece))
    return tuple(runs)

"""Everything a contract says about these two parties and this child. The wording is elsewhere (`contract_wording`)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.services.documents.formats import clean
from protocol.identifiers import InvalidIdentifier, parse_bin, parse_iin
from protocol.messages.entities import Language, Relation
from protocol.rules import DEFAULT_RULES, LEGAL_BASIS_KK, LEGAL_BASIS_RU

LAST_COMMON_DAY = 28


class StayMode(StrEnum):
    """How long a child stays each day. The words are in the wording's terms."""

    FULL_DAY_9 = "full_day_9"
    FULL_DAY_10_5 = "full_day_10_5"
    FULL_DAY_12 = "full_day_12"
    SHORT_DAY = "short_day"
    ROUND_THE_CLOCK = "round_the_clock"


class Recalculation(StrEnum):
    """Which missed days lower the parent's fee."""

    EXCUSED = "excused"
    ANY = "any"
    NONE = "none"


class ProblemCode(StrEnum):
    """What is wrong with a field."""

    MISSING = "missing"
    MALFORMED = "malformed"
    OUT_OF_RANGE = "out-of-range"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """One reason why a contract cannot be made: the field's name and a code."""

    field: str
    code: ProblemCode


class FieldsUnreadable(ValueError):
    """Stored contract fields that are not what `to_json` wrote. The text is the name of the bad field or "json"."""


@dataclass(frozen=True, slots=True)
class ContractFields:
    """The values of a contract. Money is in whole tenge a month; days of month are 1..28 so that every month has them.

    `voucher_number` is empty for a paid place (`paid`). `pickup` names those besides the parent who may take the child home,
    a line each (name, relation, phone). `absence_notice_by` is an hour like "09:00". `wording_edition` is the edition of the
    text it was printed with ("2026.1+3": the standard wording, then the office's own clauses).
    """

    number: str
    dated: date
    city: str
    kindergarten_name_kk: str
    kindergarten_name_ru: str
    bin: str
    licence: str
    head_name: str
    head_basis: str
    iban: str
    bic: str
    kindergarten_address: str
    kindergarten_phone: str
    parent_name: str
    parent_iin: str
    parent_document: str
    relation: Relation
    parent_phone: str
    parent_address: str
    child_name: str
    child_iin: str
    child_birth_date: date
    group_name: str
    language: Language
    stay_mode: StayMode
    parent_fee: int
    due_day: int
    starts_on: date
    ends_on: date
    state_part: int = 0
    voucher_number: str = ""
    paid: bool = False
    recalculation: Recalculation = Recalculation.EXCUSED
    pickup: tuple[str, ...] = ()
    absence_notice_by: str = "09:00"
    confirm_by_day: int = DEFAULT_RULES.confirmation_last_day
    silent_months: int = DEFAULT_RULES.silent_months_to_annul
    legal_basis_kk: str = LEGAL_BASIS_KK
    legal_basis_ru: str = LEGAL_BASIS_RU
    wording_edition: str = ""

    def problems(self) -> tuple[FieldProblem, ...]:
        """Why the contract cannot be made yet; empty when it can. Fields come in the order of the contract."""
        return tuple(_problems(self))

    def to_json(self) -> str:
        """The fields as JSON, the same text for the same fields; dates are ISO."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return json.dumps(values, ensure_ascii=False, sort_keys=True, default=_as_json)

    @classmethod
    def from_json(cls, text: str) -> "ContractFields":
        """Read what `to_json` wrote; fields that have defaults may be absent, unknown ones are ignored.

        Raises:
            FieldsUnreadable: not JSON, or a field has a value of another kind.
        """
        try:
            raw = json.loads(text)
        except json.JSONDecodeError:
            raise FieldsUnreadable("json") from None
        if not isinstance(raw, dict):
            raise FieldsUnreadable("json")
        values = {f.name: _from_json(f.name, f.type, raw) for f in fields(cls) if f.name in raw}
        try:
            return cls(**values)
        except TypeError:
            raise FieldsUnreadable("missing") from None


def _as_json(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _from_json(name: str, kind: Any, raw: Mapping[str, Any]) -> Any:
    value = raw[name]
    try:
        if kind is date:
            return date.fromisoformat(value)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return kind(value)
        if kind == tuple[str, ...]:
            return tuple(_of(str, line) for line in _of(list, value))
        return _of(kind, value)
    except (TypeError, ValueError):
        raise FieldsUnreadable(name) from None


def _of(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError
    return value


OPTIONAL_TEXTS = frozenset({"wording_edition", "voucher_number"})


def _problems(made: ContractFields) -> Iterator[FieldProblem]:
    for described in fields(made):
        value = getattr(made, described.name)
        if described.name not in OPTIONAL_TEXTS and isinstance(value, str) and not clean(value):
            yield FieldProblem(described.name, ProblemCode.MISSING)
    yield from _identifier_problems(made)
    yield from _money_problems(made)
    yield from _term_problems(made)


def _identifier_problems(made: ContractFields) -> Iterator[FieldProblem]:
    if clean(made.bin) and not _accepted(parse_bin, made.bin):
        yield FieldProblem("bin", ProblemCode.MALFORMED)
    for name in ("parent_iin", "child_iin"):
        number = getattr(made, name)
        if clean(number) and not _accepted(lambda text: parse_iin(text, unknown_century_accepted=True), number):
            yield FieldProblem(name, ProblemCode.MALFORMED)


def _accepted(parse: Any, text: str) -> bool:
    try:
        parse(text)
    except InvalidIdentifier:
        return False
    return True


def _money_problems(made: ContractFields) -> Iterator[FieldProblem]:
    has_voucher = bool(clean(made.voucher_number))
    if not made.paid and not has_voucher:
        yield FieldProblem("voucher_number", ProblemCode.MISSING)
    if made.paid and has_voucher:
        yield FieldProblem("voucher_number", ProblemCode.CONFLICT)
    if made.state_part < 0:
        yield FieldProblem("state_part", ProblemCode.OUT_OF_RANGE)
    elif made.paid and made.state_part:
        yield FieldProblem("state_part", ProblemCode.CONFLICT)
    elif not made.paid and not made.state_part:
        yield FieldProblem("state_part", ProblemCode.MISSING)
    if made.parent_fee < 0:
        yield FieldProblem("parent_fee", ProblemCode.OUT_OF_RANGE)
    elif made.paid and not made.parent_fee:
        yield FieldProblem("parent_fee", ProblemCode.MISSING)


def _term_problems(made: ContractFields) -> Iterator[FieldProblem]:
    for name in ("due_day", "confirm_by_day"):
        if not 1 <= getattr(made, name) <= LAST_COMMON_DAY:
            yield FieldProblem(name, ProblemCode.OUT_OF_RANGE)
    if made.silent_months < 1:
        yield FieldProblem("silent_months", ProblemCode.OUT_OF_RANGE)
    if made.child_birth_date >= made.starts_on:
        yield FieldProblem("child_birth_date", ProblemCode.CONFLICT)
    if made.ends_on <= made.starts_on:
        yield FieldProblem("ends_on", ProblemCode.CONFLICT)

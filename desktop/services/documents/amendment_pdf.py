"""Additional agreements and notices of termination as PDF, Kazakh and Russian side by side. What is signed is these bytes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from desktop.services.documents import amendment_words as words
from desktop.services.documents.amendment_words import AMENDABLE, ChangeKind
from desktop.services.documents.contract_fields import ContractFields, Recalculation
from desktop.services.documents.contract_wording import Pair, Wording
from desktop.services.documents.formats import clean, written_date, written_money
from desktop.services.documents.paired_paper import PairedPaper, Party, render_paired
from protocol.contracts import AskedBy
from protocol.phones import readable_phone

Tongue = Literal["kk", "ru"]
TONGUES: tuple[Tongue, ...] = ("kk", "ru")


@dataclass(frozen=True, slots=True)
class AmendmentPaper:
    """An additional agreement: `made` are the contract's fields with the agreement's number and date, after the change.

    `changes` holds before and after as JSON by the field's name; `reason` may be empty.
    """

    contract_number: str
    contract_dated: date
    made: ContractFields
    effective_from: date
    changes: Mapping[str, tuple[Any, Any]]
    reason: str


@dataclass(frozen=True, slots=True)
class NoticePaper:
    """A notice of termination. `reason` is a usual reason's code; `words` are added to it, or stand alone for "other"."""

    made: ContractFields
    dated: date
    last_day: date
    asked_by: AskedBy
    reason: str
    words: str


def render_amendment(paper: AmendmentPaper, wording: Wording) -> bytes:
    """The additional agreement's PDF."""
    changes = tuple(_change(name, before, after, wording) for name, (before, after) in paper.changes.items())
    clauses = [(_filled(words.AMENDMENT_FROM, day=written_date(paper.effective_from)), *changes)]
    if clean(paper.reason):
        clauses.append((_filled(words.AMENDMENT_REASON, reason=clean(paper.reason).rstrip(".")),))
    named = {"contract": paper.contract_number, "contract_dated": written_date(paper.contract_dated)}
    clauses += [(closing,) for closing in words.AMENDMENT_CLOSING]
    return _render(words.AMENDMENT_TITLE, words.AMENDMENT_PREAMBLE, tuple(clauses), paper.made, paper.made.dated, named)


def render_notice(paper: NoticePaper) -> bytes:
    """The notice's PDF; the kindergarten alone signs it."""
    clauses = (
        _filled(words.NOTICE_LAST_DAY, day=written_date(paper.last_day)),
        words.ASKED[paper.asked_by],
        _both(lambda tongue: getattr(words.NOTICE_REASON, tongue).format(reason=reason_words(paper.reason, paper.words, tongue))),
        *words.NOTICE_CLOSING,
    )
    made = paper.made
    named = {"contract": made.number, "contract_dated": written_date(made.dated)}
    whole = tuple((clause,) for clause in clauses)
    return _render(words.NOTICE_TITLE, words.NOTICE_PREAMBLE, whole, made, paper.dated, named, parent_signs=False)


def reason_words(code: str, typed: str, tongue: Tongue) -> str:
    """A usual reason and what was typed beside it, as one text without a full stop."""
    usual = getattr(words.TERMINATION_REASONS[code], tongue)
    return "; ".join(part for part in (usual, clean(typed).rstrip(".")) if part)


def _render(
    title: Pair,
    preamble: Pair,
    clauses: tuple[tuple[Pair, ...], ...],
    made: ContractFields,
    dated: date,
    named: Mapping[str, str],
    *,
    parent_signs: bool = True,
) -> bytes:
    labels = {name: pair.both() for name, pair in words.LABELS.items()}
    values = {
        "kindergarten_kk": made.kindergarten_name_kk,
        "kindergarten_ru": made.kindergarten_name_ru,
        "bin": made.bin,
        "head": made.head_name,
        "basis": made.head_basis,
        "parent": made.parent_name,
        "parent_iin": made.parent_iin,
        "child": made.child_name,
        "child_iin": made.child_iin,
        **named,
    }
    ours = Party(
        (
            (labels["organisation"], Pair(clean(made.kindergarten_name_kk), clean(made.kindergarten_name_ru)).both()),
            (labels["bin"], made.bin),
            (labels["address"], made.kindergarten_address),
            (labels["phone"], readable_phone(made.kindergarten_phone)),
        ),
        (labels["head"], made.head_name),
    )
    theirs = Party(
        (
            (labels["parent"], made.parent_name),
            (labels["iin"], made.parent_iin),
            (labels["address"], made.parent_address),
            (labels["phone"], readable_phone(made.parent_phone)),
        ),
        (labels["parent"], made.parent_name) if parent_signs else None,
    )
    paper = PairedPaper(
        title=title,
        number=made.number,
        dated=dated,
        city=(labels["city"], made.city),
        preamble=_filled(preamble, **{name: clean(value) for name, value in values.items()}),
        clauses=clauses,
        requisites=words.REQUISITES,
        parties=(ours, theirs),
        signed=labels["signed"],
        note=words.SIGNATURES,
        author=made.kindergarten_name_kk,
        page=labels["page"],
    )
    return render_paired(paper)


def _filled(text: Pair, **values: str) -> Pair:
    return _both(lambda tongue: getattr(text, tongue).format(**values))


def _both(said: Any) -> Pair:
    return Pair(said("kk"), said("ru"))


def _change(name: str, before: Any, after: Any, wording: Wording) -> Pair:
    amendable = AMENDABLE[name]

    def said(tongue: Tongue) -> str:
        label = getattr(amendable.label, tongue)
        values = (written_value(amendable.kind, value, wording, tongue) for value in (before, after))
        old, new = values
        text: str = getattr(words.AMENDMENT_CHANGE, tongue).format(label=label[0].upper() + label[1:], before=old, after=new)
        return text

    return _both(said)


def written_value(kind: ChangeKind, value: Any, wording: Wording, tongue: Tongue) -> str:
    """A field's JSON value as it is written on paper."""
    match kind:
        case ChangeKind.MONEY:
            return written_money(int(value))
        case ChangeKind.DATE:
            return written_date(date.fromisoformat(value))
        case ChangeKind.STAY:
            return str(getattr(wording.terms["stay_mode"][value], tongue))
        case ChangeKind.RECALCULATION:
            return str(getattr(words.RECALCULATIONS[Recalculation(value)], tongue))
        case ChangeKind.PEOPLE:
            return "; ".join(clean(one) for one in value) or str(getattr(words.NOBODY, tongue))
        case ChangeKind.PHONE:
            return readable_phone(str(value))
        case _:
            return clean(str(value))

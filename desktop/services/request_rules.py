"""What the office decides about requests by: which papers are needed and how long they are valid, and the usual refusals.

Every number and sentence here is the office's own to edit (settings "request_papers" and "decline_reasons"); what stands below is
only what a new office begins with. The list of papers is the parents' guide's ("Для заключения договора"). The guide gives no
term for any paper: the 30 days of form 027/у are a cautious beginning that nobody has checked against an order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.services import settings
from desktop.services.checks import FieldCheck
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import REQUIRED_DOCUMENTS, DocumentKind
from protocol.messages.entities import GroupKind

PAPERS, REASONS = "request_papers", "decline_reasons"
LONGEST_REASON = 500  # of both halves together: what the portal takes
LONGEST_TERM = 3660
BETWEEN = " / "
SPECIAL_GROUPS = frozenset({GroupKind.CORRECTIVE, GroupKind.INCLUSIVE})


class Need(StrEnum):
    """When a paper is asked for: always, for corrective and inclusive groups, or never (it may come all the same)."""

    ALWAYS = "always"
    SPECIAL = "special"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class PaperRule:
    """When a paper is needed, and for how many calendar days it is valid (0: without a term)."""

    kind: DocumentKind
    need: Need
    valid_days: int = 0

    def needed(self, group: GroupKind | None) -> bool:
        """Whether a child going to a group of this kind needs the paper; None: the group is not known yet."""
        return self.need is Need.ALWAYS or (self.need is Need.SPECIAL and group in SPECIAL_GROUPS)


@dataclass(frozen=True, slots=True)
class Reason:
    """A usual refusal in both languages: the parent reads both halves."""

    kk: str
    ru: str

    @property
    def both(self) -> str:
        """The text that is sent."""
        return f"{self.kk}{BETWEEN}{self.ru}"

    def of(self, language: str) -> str:
        """The half for "kk" or "ru"; both for any other language."""
        return {"kk": self.kk, "ru": self.ru}.get(language, self.both)


_SPECIAL = {DocumentKind.PMPK_CONCLUSION: Need.SPECIAL}
_TERMS = {DocumentKind.FORM_027: 30}
DEFAULT_PAPERS = tuple(
    PaperRule(kind, Need.ALWAYS if kind in REQUIRED_DOCUMENTS else _SPECIAL.get(kind, Need.NEVER), _TERMS.get(kind, 0))
    for kind in DocumentKind
)
DEFAULT_REASONS = (
    Reason(
        "Құжаттар толық емес: жетіспейтінін тіркеп, өтінімді қайта жіберіңіз.",
        "Документы неполные: приложите недостающие и подайте заявку снова.",
    ),
    Reason(
        "Құжаттың мерзімі өткен немесе оны оқу мүмкін емес: қайта тіркеңіз.",
        "Документ просрочен или не читается: приложите его заново.",
    ),
    Reason("Осы жастағы топта бос орын жоқ.", "В группе этого возраста нет свободных мест."),
    Reason("Балаға қажетті тілде топ жоқ.", "Нет группы с нужным языком."),
    Reason("Ата-ана өтінімді қайтарып алуды сұрады.", "Родитель попросил отозвать заявку."),
)


def paper_rules(uow: UnitOfWork) -> tuple[PaperRule, ...]:
    """The rule of every kind of paper, in the order of the guide's list."""
    kept: Mapping[str, Mapping[str, object]] = settings.setting(uow, PAPERS, {})
    return tuple(_edited(rule, kept.get(rule.kind.value)) for rule in DEFAULT_PAPERS)


def _edited(rule: PaperRule, kept: Mapping[str, object] | None) -> PaperRule:
    if kept is None:
        return rule
    return PaperRule(rule.kind, Need(str(kept["need"])), int(str(kept["valid_days"])))


def reasons(uow: UnitOfWork) -> tuple[Reason, ...]:
    """The usual refusals."""
    kept = settings.setting(uow, REASONS)
    return DEFAULT_REASONS if kept is None else tuple(Reason(one["kk"], one["ru"]) for one in kept)


def save_rules(uow: UnitOfWork, papers: Sequence[PaperRule], kk: Sequence[str], ru: Sequence[str]) -> None:
    """Keep the rules of papers and the refusals, whose Kazakh and Russian halves stand at the same places of two lists.

    Raises:
        FieldProblems: "reasons_ru": "reasons-not-paired", "reason-too-long"; a paper's kind: "bad-term".
        KnownError: "not-allowed".
    """
    check = FieldCheck()
    for rule in papers:
        check.require(rule.kind.value, 0 <= rule.valid_days <= LONGEST_TERM, "bad-term")
    halves = _lines(kk), _lines(ru)
    check.require("reasons_ru", len(halves[0]) == len(halves[1]), "reasons-not-paired")
    pairs = [Reason(*pair) for pair in zip(*halves, strict=False)]
    check.require("reasons_ru", all(len(one.both) <= LONGEST_REASON for one in pairs), "reason-too-long")
    check.finish()
    kept = {rule.kind.value: {"need": rule.need.value, "valid_days": rule.valid_days} for rule in papers}
    settings.put_setting(uow, PAPERS, kept)
    settings.put_setting(uow, REASONS, [{"kk": one.kk, "ru": one.ru} for one in pairs])


def _lines(typed: Sequence[str]) -> list[str]:
    return [line for line in (" ".join(one.split()) for one in typed) if line]

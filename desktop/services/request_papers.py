"""The checklist of a request: which of the papers is there, missing, expired or not needed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.services.request_rules import PaperRule
from protocol.contracts import DocumentKind
from protocol.messages.entities import GroupKind


class PaperState(StrEnum):
    """Where a paper of the checklist stands."""

    THERE = "there"
    EXPIRED = "expired"
    MISSING = "missing"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A paper of a request; `here` tells whether its bytes have arrived."""

    kind: DocumentKind
    name: str
    sha256: str
    size: int
    media_type: str
    valid_until: date | None
    here: bool


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A kind of paper on the checklist with what was attached of it.

    `expires` is the last day of the paper that is valid longest (None: without a term). `by_rule`: the paper itself tells no
    term, and it was counted by the office's rule from the day the request came.
    """

    kind: DocumentKind
    state: PaperState
    needed: bool
    papers: tuple[Attachment, ...] = ()
    expires: date | None = None
    by_rule: bool = False


def last_day(told: date | None, rule: PaperRule, received: date) -> date | None:
    """The last day a paper is valid: what the paper tells, else by the rule from the day it came; None without a term.

    The day a paper was issued does not travel with it, so the rule's term ends later than it may in truth.
    """
    if told is not None or not rule.valid_days:
        return told
    return received + timedelta(days=rule.valid_days)


def checklist(
    papers: Sequence[Attachment], rules: Sequence[PaperRule], group: GroupKind | None, *, received: date, today: date
) -> tuple[CheckLine, ...]:
    """A line for every kind of paper, in the order of the rules."""
    return tuple(
        _line(rule, tuple(paper for paper in papers if paper.kind is rule.kind), group, received, today) for rule in rules
    )


def _line(rule: PaperRule, papers: tuple[Attachment, ...], group: GroupKind | None, received: date, today: date) -> CheckLine:
    needed = rule.needed(group)
    if not papers:
        return CheckLine(rule.kind, PaperState.MISSING if needed else PaperState.NOT_NEEDED, needed)
    best = max(papers, key=lambda paper: last_day(paper.valid_until, rule, received) or date.max)
    expires = last_day(best.valid_until, rule, received)
    state = PaperState.EXPIRED if expires is not None and expires < today else PaperState.THERE
    return CheckLine(rule.kind, state, needed, papers, expires, expires is not None and best.valid_until is None)


def count_good(
    papers: Iterable[tuple[DocumentKind, date | None]],
    rules: Sequence[PaperRule],
    group: GroupKind | None,
    *,
    received: date,
    today: date,
) -> tuple[int, int]:
    """How many of the needed papers are there and valid, and how many are needed: what a queue shows of its checklists.

    `papers` are the kinds attached, with the last day each tells.
    """
    needed = {rule.kind: rule for rule in rules if rule.needed(group)}
    valid = set()
    for kind, told in papers:
        rule = needed.get(kind)
        if rule is not None and (last_day(told, rule, received) or date.max) >= today:
            valid.add(kind)
    return len(valid), len(needed)

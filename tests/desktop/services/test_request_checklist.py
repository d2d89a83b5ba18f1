"""The checklist of a request: which paper is there, expired, missing or not needed."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.services.request_papers import Attachment, PaperState, checklist, count_good, last_day
from desktop.services.request_rules import (
    DEFAULT_PAPERS,
    Need,
    PaperRule,
)
from protocol.contracts import DocumentKind
from protocol.messages.entities import GroupKind

TODAY = date(2026, 11, 12)


def attached(kind: DocumentKind, until: date | None = None) -> Attachment:
    return Attachment(kind, "x.pdf", "0" * 64, 1, "application/pdf", until, True)


def test_each_paper_is_there_expired_missing_or_not_needed() -> None:
    papers = [
        attached(DocumentKind.FORM_027),
        attached(DocumentKind.BIRTH_CERTIFICATE),
        attached(DocumentKind.PARENT_ID, date(2026, 11, 11)),
    ]
    lines = checklist(papers, DEFAULT_PAPERS, GroupKind.GENERAL, received=TODAY - timedelta(days=31), today=TODAY)
    told = {line.kind: line.state for line in lines}
    assert told == {
        DocumentKind.FORM_027: PaperState.EXPIRED,
        DocumentKind.BIRTH_CERTIFICATE: PaperState.THERE,
        DocumentKind.PARENT_ID: PaperState.EXPIRED,
        DocumentKind.FORM_052_2: PaperState.MISSING,
        DocumentKind.FORM_065: PaperState.MISSING,
        DocumentKind.PMPK_CONCLUSION: PaperState.NOT_NEEDED,
        DocumentKind.OTHER: PaperState.NOT_NEEDED,
    }
    assert [line.by_rule for line in lines[:3]] == [True, False, False]


def test_a_corrective_group_needs_the_commissions_conclusion() -> None:
    for kind, wanted in ((GroupKind.CORRECTIVE, PaperState.MISSING), (None, PaperState.NOT_NEEDED)):
        lines = checklist([], DEFAULT_PAPERS, kind, received=TODAY, today=TODAY)
        assert {line.kind: line.state for line in lines}[DocumentKind.PMPK_CONCLUSION] is wanted


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(1, 400), st.integers(-5, 5), st.booleans())
def test_a_paper_is_valid_through_its_last_day(received: date, days: int, beyond: int, fresh_too: bool) -> None:
    rule = PaperRule(DocumentKind.FORM_027, Need.ALWAYS, days)
    end = last_day(None, rule, received)
    assert end == received + timedelta(days=days)
    assert end is not None
    papers = [attached(rule.kind)] + ([attached(rule.kind, date(2040, 1, 1))] if fresh_too else [])
    (line,) = checklist(papers, [rule], None, received=received, today=end + timedelta(days=beyond))
    assert line.state is (PaperState.EXPIRED if beyond > 0 and not fresh_too else PaperState.THERE)


@given(
    st.lists(st.tuples(st.sampled_from(DocumentKind), st.none() | st.dates(date(2026, 10, 1), date(2026, 12, 31)))),
    st.none() | st.sampled_from(GroupKind),
)
def test_the_queue_counts_what_the_checklist_shows(papers: list[tuple[DocumentKind, date | None]], group: GroupKind) -> None:
    when = {"received": TODAY - timedelta(days=40), "today": TODAY}
    lines = checklist([attached(*one) for one in papers], DEFAULT_PAPERS, group, **when)
    shown = [line for line in lines if line.needed and line.state is PaperState.THERE]
    assert count_good(papers, DEFAULT_PAPERS, group, **when) == (len(shown), sum(line.needed for line in lines))

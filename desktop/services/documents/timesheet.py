"""What the PDF, the XLSX and the CSV of a group's timesheet say alike: heading, glyphs, reasons, sums due, papers, approval."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.services.documents.formats import clean, written_date, written_money
from desktop.services.documents.labels import LABELS, SheetLanguage, TimesheetLabels
from desktop.services.documents.printed_check import PrintedCheck
from protocol.attendance import MonthState, Sheet, SheetRow
from protocol.rules import Rules

if TYPE_CHECKING:
    from desktop.services.absence_papers import PaperRow

KAZAKHSTAN_TIME = timezone(timedelta(hours=5))


@dataclass(frozen=True, slots=True)
class SheetHeading:
    """Whose timesheet it is. `printed_on` alone dates the file; moments are written as dates of `zone`."""

    organisation_kk: str
    organisation_ru: str
    bin: str
    printed_on: date
    teachers: tuple[str, ...] = ()
    head_name: str = ""
    zone: tzinfo = KAZAKHSTAN_TIME

    def local_date(self, moment: datetime) -> str:
        """A moment as the date people there saw; a moment without a zone is taken as local."""
        return written_date((moment.astimezone(self.zone) if moment.tzinfo else moment).date())

    def organisation(self, language: str) -> str:
        """The organisation's name in the language of the document."""
        return clean(self.organisation_kk if language == "kk" else self.organisation_ru)


@dataclass(frozen=True, slots=True)
class Approval:
    """The month was closed, or (`closed` False) opened again for a reason."""

    closed: bool
    at: datetime
    by: str
    reason: str = ""


@dataclass(frozen=True)
class TimesheetPaper:
    """Everything a printed timesheet is made of.

    `state_part` is the tariff: what the state pays for a place in tenge a month; 0 prints no sums. `papers` are known by the
    ids the sheet's rows hold. `approvals` run from the oldest to the newest.
    """

    sheet: Sheet
    heading: SheetHeading
    rules: Rules
    state_part: int = 0
    papers: Mapping[str, PaperRow] = field(default_factory=dict)
    approvals: tuple[Approval, ...] = ()

    @cached_property
    def working_days(self) -> int:
        """How many working days the month has by the calendar, whoever was enrolled when."""
        return sum(day.working for day in self.sheet.days)

    @property
    def has_sums(self) -> bool:
        """Whether sums due can be told."""
        return self.state_part > 0 and self.working_days > 0

    def sum_due(self, row: SheetRow) -> int:
        """What the state owes for a child's month, in tenge."""
        return sum_due(self.state_part, self.working_days, row.totals.payable) if self.has_sums else 0

    @cached_property
    def total_due(self) -> int:
        """The sum of the rounded sums: what the rows on paper add up to."""
        return sum(self.sum_due(row) for row in self.sheet.rows)

    @cached_property
    def check(self) -> PrintedCheck:
        """What the QR code says."""
        return PrintedCheck(self.heading.bin, self.sheet.group_id, str(self.sheet.month), self.sheet.content_hash)


def sum_due(state_part: int, working_days: int, payable: int) -> int:
    """The tariff of a month ÷ its working days × the days to be paid, rounded half up to whole tenge.

    Raises:
        ZeroDivisionError: the month has no working days.
    """
    return (2 * state_part * payable + working_days) // (2 * working_days)


def glyph_of(row: SheetRow, place: int, rules: Rules) -> str:
    """What a cell shows: the mark's glyph, in brackets while it is only planned; empty for a blank."""
    code = row.codes[place]
    if code is None:
        return ""
    glyph = rules.mark(code).glyph
    return f"({glyph})" if place in row.planned else glyph


def reasons_of(row: SheetRow, rules: Rules) -> str:
    """The missed days by reason in the order of the rules: "б3 н1"."""
    missed = row.totals.by_reason
    return " ".join(f"{rule.glyph}{missed[rule.code]}" for rule in rules.marks if missed.get(rule.code))


def confirmation_of(row: SheetRow, heading: SheetHeading, labels: TimesheetLabels) -> tuple[str, str]:
    """When the parent's confirmation that still holds was given (or the word for a dispute), and by whom; empty for neither."""
    if row.answer is None or row.state not in (MonthState.CONFIRMED, MonthState.DISPUTED):
        return (labels.disputed, "") if row.state is MonthState.DISPUTED else ("", "")
    when = heading.local_date(row.answer.at)
    return (labels.disputed if row.state is MonthState.DISPUTED else when), shortened(row.answer.name)


def shortened(name: str) -> str:
    """Surname and initials: "Кәрімова Г. Һ."."""
    surname, *others = clean(name).split(" ")
    return " ".join((surname, *(f"{other[0]}." for other in others)))


def without_patronymic(name: str) -> str:
    """A long name with its patronymic as an initial: "Қасымова Айзере Б."."""
    parts = clean(name).split(" ")
    return " ".join((*parts[:2], *(f"{part[0]}." for part in parts[2:])))


def legend_of(rules: Rules, language: str) -> tuple[tuple[str, str], ...]:
    """All marks in the order of the rules as (glyph, word)."""
    return tuple((rule.glyph, rule.label(language)) for rule in rules.marks)


def approvals_of(paper: TimesheetPaper, labels: TimesheetLabels) -> str:
    """The history of approval in one line: each closing and reopening, then how the parents answered."""
    heading, sheet = paper.heading, paper.sheet
    steps = paper.approvals or (() if sheet.closed_at is None else (Approval(True, sheet.closed_at, sheet.closed_by),))
    told = []
    for step in steps:
        word = labels.closed if step.closed else labels.reopened
        by = f", {clean(step.by)}" if clean(step.by) else ""
        why = f" ({labels.reason}: {clean(step.reason)})" if clean(step.reason) else ""
        told.append(f"{word} {heading.local_date(step.at)}{by}{why}")
    if sheet.closed_at is None:
        told.append(labels.not_closed)
        return f"{labels.approval}: {'; '.join(told)}."
    answers = Counter(row.state for row in sheet.rows)
    confirmed, disputed = answers[MonthState.CONFIRMED], answers[MonthState.DISPUTED]
    parents = labels.parents.format(confirmed=confirmed, disputed=disputed, silent=len(sheet.rows) - confirmed - disputed)
    return f"{labels.approval}: {'; '.join(told).rstrip('.')}. {parents}."


def formula_of(paper: TimesheetPaper, labels: TimesheetLabels) -> str:
    """How the sums due come about, in words."""
    return labels.formula.format(part=written_money(paper.state_part), days=paper.working_days)


def basis_of(paper: TimesheetPaper, language: SheetLanguage) -> str:
    """The legal basis the rules name."""
    return clean(paper.rules.legal_basis_kk if language == "kk" else paper.rules.legal_basis_ru)


def papers_of(paper: TimesheetPaper, language: SheetLanguage) -> Iterator[str]:
    """A text for every paper that supports absences: "3. Name: 02–05, 09 — certificate № 7". Days are of this month."""
    for number, row in enumerate(paper.sheet.rows, 1):
        days: dict[str, list[int]] = {}
        for place in sorted(row.documents):
            days.setdefault(row.documents[place], []).append(place + 1)
        for document, own in days.items():
            named = _named(paper.papers.get(document), LABELS[language])
            yield f"{number}. {clean(row.name)}: {', '.join(_spans(own))} — {named}"


def _named(document: PaperRow | None, labels: TimesheetLabels) -> str:
    """A paper by kind, number and dates; one that has not reached this PC yet is only called a paper."""
    if document is None:
        return labels.paper
    kind = labels.paper_kinds[document.kind.value]
    number = f" № {clean(document.number)}" if clean(document.number) else ""
    first, last = written_date(document.date_from), written_date(document.date_to)
    return f"{kind}{number}, {first}" + (f"–{last}" if last != first else "")


def _spans(days: list[int]) -> Iterator[str]:
    """Days in a row as one span."""
    for _, run in groupby(enumerate(days), lambda pair: pair[1] - pair[0]):
        span = [day for _, day in run]
        yield f"{span[0]:02d}" if len(span) == 1 else f"{span[0]:02d}–{span[-1]:02d}"

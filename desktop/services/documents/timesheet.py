"""What the PDF and the XLSX of a group's timesheet say alike: the heading, the glyph of a cell, the reasons, the documents."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from itertools import groupby

from desktop.services.documents.formats import clean, written_date
from desktop.services.documents.labels import TimesheetLabels
from protocol.attendance import MonthState, Sheet, SheetRow
from protocol.rules import Rules

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


def confirmation_of(row: SheetRow, heading: SheetHeading, labels: TimesheetLabels) -> str:
    """The day of the parent's confirmation that still holds, the word for a dispute, or nothing."""
    if row.state is MonthState.DISPUTED:
        return labels.disputed
    if row.state is MonthState.CONFIRMED and row.answer is not None:
        return heading.local_date(row.answer.at)
    return ""


def legend_of(rules: Rules, language: str) -> tuple[tuple[str, str], ...]:
    """All marks in the order of the rules as (glyph, word)."""
    return tuple((rule.glyph, rule.label(language)) for rule in rules.marks)


def closing_of(sheet: Sheet, heading: SheetHeading, labels: TimesheetLabels) -> str:
    """Whether the month is closed, when and by whom."""
    if sheet.closed_at is None:
        return labels.not_closed
    by = f", {clean(sheet.closed_by)}" if sheet.closed_by else ""
    return f"{labels.closed}: {heading.local_date(sheet.closed_at)}{by}"


def documents_of(sheet: Sheet) -> Iterator[str]:
    """A line for every paper that supports absences: "3. Name: 02–05, 09 — certificate № 7". Days are of this month."""
    for number, row in enumerate(sheet.rows, 1):
        by_text: dict[str, list[int]] = {}
        for place in sorted(row.documents):
            by_text.setdefault(clean(row.documents[place]), []).append(place + 1)
        for text, days in by_text.items():
            if text:
                yield f"{number}. {clean(row.name)}: {', '.join(_spans(days))} — {text}"


def _spans(days: list[int]) -> Iterator[str]:
    """Days in a row as one span."""
    for _, run in groupby(enumerate(days), lambda pair: pair[1] - pair[0]):
        span = [day for _, day in run]
        yield f"{span[0]:02d}" if len(span) == 1 else f"{span[0]:02d}–{span[-1]:02d}"

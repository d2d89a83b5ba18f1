"""What papers, spans and absences are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.services.absence_papers import PaperKind, PaperRow
from desktop.services.absences import Span
from desktop.views.dates import day_and_month_text, day_text
from desktop.views.translate import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

KINDS: Final[Mapping[PaperKind, str]] = {
    PaperKind.MEDICAL: QT_TRANSLATE_NOOP("PaperWords", "Medical certificate"),
    PaperKind.APPLICATION: QT_TRANSLATE_NOOP("PaperWords", "Parent's application"),
    PaperKind.ORDER: QT_TRANSLATE_NOOP("PaperWords", "Order"),
    PaperKind.OTHER: QT_TRANSLATE_NOOP("PaperWords", "Another paper"),
}
HINTS: Final[Mapping[PaperKind, str]] = {
    PaperKind.MEDICAL: QT_TRANSLATE_NOOP("PaperWords", "Form 095/у or 027/у, from the clinic."),
    PaperKind.APPLICATION: QT_TRANSLATE_NOOP("PaperWords", "What the parent wrote, with the date."),
    PaperKind.ORDER: QT_TRANSLATE_NOOP("PaperWords", "On quarantine or closing, with its number."),
    PaperKind.OTHER: QT_TRANSLATE_NOOP("PaperWords", "Anything that explains the absence."),
}


def kind_word(kind: PaperKind) -> str:
    """A kind of paper in words."""
    return translate("PaperWords", KINDS[kind])


def kind_hint(kind: PaperKind) -> str:
    """What such a paper is."""
    return translate("PaperWords", HINTS[kind])


def kinds() -> list[tuple[PaperKind, str]]:
    """All kinds for a choice."""
    return [(kind, kind_word(kind)) for kind in PaperKind]


def paper_name(paper: PaperRow) -> str:
    """Medical certificate № 17."""
    return f"{kind_word(paper.kind)} № {paper.number}" if paper.number else kind_word(paper.kind)


def dates_text(first: date, last: date) -> str:
    """02.11–06.11.2026, or one day."""
    return day_text(first) if first == last else f"{_first(first, last)}–{day_text(last)}"


def paper_text(paper: PaperRow) -> str:
    """Medical certificate № 17, 02.11–06.11.2026."""
    return f"{paper_name(paper)}, {dates_text(paper.date_from, paper.date_to)}"


def days_text(days: Sequence[date]) -> str:
    """02.11–06.11, 09.11: days in a row as one span."""
    return ", ".join(
        day_and_month_text(span.first)
        if span.first == span.last
        else f"{day_and_month_text(span.first)}–{day_and_month_text(span.last)}"
        for span in spans_of(days)
    )


def spans_of(days: Sequence[date], gap: int = 1) -> tuple[Span, ...]:
    """Days as spans; days no further than `gap` apart belong together."""
    spans: list[Span] = []
    for day in sorted(set(days)):
        if spans and (day - spans[-1].last).days <= gap:
            spans[-1] = Span(spans[-1].first, day)
        else:
            spans.append(Span(day, day))
    return tuple(spans)


def _first(first: date, last: date) -> str:
    return day_and_month_text(first) if first.year == last.year else day_text(first)

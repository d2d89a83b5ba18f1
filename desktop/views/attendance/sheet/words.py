"""The words of the attendance page: months, days, states, and cells read aloud."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.views import dates
from desktop.views.attendance.sheet.history import Act, Step
from desktop.views.attendance.sheet.statuses import ChildStatus
from desktop.views.dates import begun, day_and_month_text, day_in_words, day_of, day_text, moment_text, month_text
from desktop.views.language import current_language
from desktop.views.tokens import ToneName
from desktop.views.translate import QT_TRANSLATE_NOOP
from protocol.attendance import MarkCode, MonthState, Sheet, SheetRow
from protocol.rules import Rules
from protocol.working_calendar import Month

translate = QCoreApplication.translate

STATES: Final = {
    MonthState.OPEN: (QT_TRANSLATE_NOOP("AttendanceWords", "not closed"), "neutral"),
    MonthState.PUBLISHED: (QT_TRANSLATE_NOOP("AttendanceWords", "with the parent"), "neutral"),
    MonthState.CONFIRMED: (QT_TRANSLATE_NOOP("AttendanceWords", "confirmed"), "ok"),
    MonthState.DISPUTED: (QT_TRANSLATE_NOOP("AttendanceWords", "disputed"), "info"),
    MonthState.UNCONFIRMED: (QT_TRANSLATE_NOOP("AttendanceWords", "not confirmed"), "warn"),
    MonthState.STALE: (QT_TRANSLATE_NOOP("AttendanceWords", "changed since"), "warn"),
}
TONES: Final[dict[MarkCode, ToneName]] = {
    MarkCode.SICK: "info",
    MarkCode.VACATION: "violet",
    MarkCode.FAMILY: "warn",
    MarkCode.QUARANTINE: "ok",
    MarkCode.ABSENT: "bad",
}


ACTS: Final = {
    Act.CLEAR: QT_TRANSLATE_NOOP("AttendanceWords", "cleared"),
    Act.EVERYONE: QT_TRANSLATE_NOOP("AttendanceWords", "everyone is here"),
    Act.BLANKS: QT_TRANSLATE_NOOP("AttendanceWords", "present where blank"),
    Act.FILL: QT_TRANSLATE_NOOP("AttendanceWords", "filled down"),
    Act.PASTE: QT_TRANSLATE_NOOP("AttendanceWords", "pasted"),
    Act.CUT: QT_TRANSLATE_NOOP("AttendanceWords", "cut out"),
    Act.NOTE: QT_TRANSLATE_NOOP("AttendanceWords", "note"),
}


def month_name(month: Month) -> str:
    """The month alone, such as November."""
    return begun(dates.month_name(month))


def month_and_year(month: Month) -> str:
    """The month with its year."""
    return begun(month_text(month))


def weekday(day: date) -> str:
    """Two letters of the day of the week."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat).capitalize().rstrip(".")[:2]


def mark_word(rules: Rules, code: MarkCode | None) -> str:
    """The mark in words; blank is "not marked"."""
    return translate("AttendanceWords", "not marked") if code is None else rules.mark(code).label(current_language())


def status_chip(status: ChildStatus) -> tuple[str, ToneName]:
    """The word and the tone of a child's month."""
    if status.at_risk:
        return translate("AttendanceWords", "2nd month!"), "bad"
    word, tone = STATES[status.state]
    return translate("AttendanceWords", word), tone  # type: ignore[return-value]


def state_words() -> list[str]:
    """All words a chip can show."""
    return [translate("AttendanceWords", word) for word, _tone in STATES.values()] + [translate("AttendanceWords", "2nd month!")]


def status_sentence(status: ChildStatus) -> str:
    """Everything known of a child's month, for the tool tip and the strip."""
    if status.at_risk:
        return translate("AttendanceWords", "The second month in a row without an answer: the voucher is at risk.")
    answer = status.answer
    if answer is None:
        return status_chip(status)[0]
    who = f"{answer.name}, {day_text(day_of(answer.at))}"
    late = " " + translate("AttendanceWords", "(late)") if answer.late else ""
    if answer.comment:
        return translate("AttendanceWords", "{who}{late}: “{comment}”").format(who=who, late=late, comment=answer.comment)
    return translate("AttendanceWords", "{state}: {who}{late}").format(state=status_chip(status)[0], who=who, late=late)


def status_tip(status: ChildStatus) -> str:
    """A child's month in lines: the state, who answered with IIN and time, and what the parent wrote."""
    lines = [status_chip(status)[0]]
    if status.at_risk:
        lines = [status_sentence(status)]
    answer = status.answer
    if answer is not None:
        late = " " + translate("AttendanceWords", "(late)") if answer.late else ""
        lines.append(translate("AttendanceWords", "{name}, IIN {iin}").format(name=answer.name, iin=answer.iin))
        lines.append(moment_text(answer.at) + late)
        if answer.comment:
            lines.append(f"“{answer.comment}”")
    return "\n".join(lines)


def cell_words(sheet: Sheet, rules: Rules, row: SheetRow, day: int, papers: Mapping[str, str]) -> str:
    """A cell read aloud: name, date, mark, and what is special about it. `papers`: documents in words, by id."""
    parts = [row.name, day_in_words(sheet.days[day].day), mark_word(rules, row.codes[day])]
    return ", ".join(parts + _extras(row, day, papers))


def cell_tip(sheet: Sheet, rules: Rules, row: SheetRow, day: int, papers: Mapping[str, str]) -> str:
    """A cell's tool tip: the day and the mark in words; the day's own name on a holiday."""
    holiday = f" ({sheet.days[day].name})" if sheet.days[day].name else ""
    first = f"{day_in_words(sheet.days[day].day)}{holiday}: {mark_word(rules, row.codes[day])}"
    return "\n".join([first, *_extras(row, day, papers)])


def _extras(row: SheetRow, day: int, papers: Mapping[str, str]) -> list[str]:
    extras = []
    if day in row.planned:
        extras.append(translate("AttendanceWords", "planned"))
    if day in row.notes:
        extras.append(row.notes[day])
    if day in row.documents:
        extras.append(papers.get(row.documents[day]) or translate("AttendanceWords", "with a document"))
    if day in row.conflicts:
        extras.append(translate("AttendanceWords", "another computer has a different mark here"))
    return extras


def short_names(rows: tuple[SheetRow, ...]) -> list[str]:
    """Surname and given name; the full name where two children of the group share them."""
    short = [" ".join(row.name.split()[:2]) for row in rows]
    return [row.name if short.count(name) > 1 else name for row, name in zip(rows, short, strict=True)]


def step_words(step: Step, rules: Rules, cells: str) -> str:
    """A step by name: what was done, child and day, or what was done, how many `cells` (counted in words) and month."""
    codes = {edit.code for edit in step.after}
    if step.act in ACTS:
        done = translate("AttendanceWords", ACTS[step.act])
    else:
        done = mark_word(rules, next(iter(codes))) if len(codes) == 1 else translate("AttendanceWords", "various marks")
    if len(step.after) == 1:
        return f"{done}, {step.child_name}, {day_and_month_text(step.after[0].day)}"
    return f"{done}, {cells}, {month_name(step.month)}"

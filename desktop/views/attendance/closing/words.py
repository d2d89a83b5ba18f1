"""What the checks before closing found, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.services.closing import Finding, Severity
from desktop.views.attendance.trail.words import quoted
from desktop.views.dates import clock_text, day_of, day_text
from desktop.views.language import current_language
from desktop.views.translate import QT_TRANSLATE_NOOP
from protocol.rules import Rules

translate = QCoreApplication.translate

# code → (what was found, why it is worth a look)
KINDS: Final = {
    "group-is-empty": (
        QT_TRANSLATE_NOOP("ClosingWords", "The group had no children"),
        QT_TRANSLATE_NOOP("ClosingWords", "There is nothing to publish."),
    ),
    "month-not-over": (
        QT_TRANSLATE_NOOP("ClosingWords", "The month is not over"),
        QT_TRANSLATE_NOOP("ClosingWords", "It can be closed on its last working day or later."),
    ),
    "blank": (
        QT_TRANSLATE_NOOP("ClosingWords", "Days without a mark"),
        QT_TRANSLATE_NOOP("ClosingWords", "Every working day needs a mark."),
    ),
    "conflict": (
        QT_TRANSLATE_NOOP("ClosingWords", "Two computers, two values"),
        QT_TRANSLATE_NOOP("ClosingWords", "Choose one of the two first."),
    ),
    "outside-enrolment": (
        QT_TRANSLATE_NOOP("ClosingWords", "Marks outside the stay"),
        QT_TRANSLATE_NOOP("ClosingWords", "They are kept but not shown: check the dates on the child's card."),
    ),
    "on-day-off": (
        QT_TRANSLATE_NOOP("ClosingWords", "Marks on days off"),
        QT_TRANSLATE_NOOP("ClosingWords", "They are kept but not shown: check the calendar."),
    ),
    "no-paper": (
        QT_TRANSLATE_NOOP("ClosingWords", "Absences without a paper"),
        QT_TRANSLATE_NOOP("ClosingWords", "This reason is usually supported by a paper."),
    ),
    "planned-not-confirmed": (
        QT_TRANSLATE_NOOP("ClosingWords", "Planned and never confirmed"),
        QT_TRANSLATE_NOOP("ClosingWords", "Entered ahead of time and not touched since: was the child really away?"),
    ),
    "planned-ahead": (
        QT_TRANSLATE_NOOP("ClosingWords", "Planned for days to come"),
        QT_TRANSLATE_NOOP("ClosingWords", "These days have not come yet."),
    ),
    "always-present": (
        QT_TRANSLATE_NOOP("ClosingWords", "Not one absence in the whole month"),
        QT_TRANSLATE_NOOP("ClosingWords", "Every child was present every day. Such months are asked about."),
    ),
    "nobody-came": (
        QT_TRANSLATE_NOOP("ClosingWords", "Days on which nobody came"),
        QT_TRANSLATE_NOOP("ClosingWords", "If it was a day off, make it one in Settings."),
    ),
    "in-one-go": (
        QT_TRANSLATE_NOOP("ClosingWords", "Filled in one go"),
        QT_TRANSLATE_NOOP("ClosingWords", "Most of the month was marked within minutes, not day by day."),
    ),
    "dispute-unchanged": (
        QT_TRANSLATE_NOOP("ClosingWords", "Disputed, and nothing changed"),
        QT_TRANSLATE_NOOP("ClosingWords", "The parent disagreed with exactly these marks."),
    ),
}


def title(code: str) -> str:
    """What was found."""
    return translate("ClosingWords", KINDS[code][0])


def reason(code: str) -> str:
    """Why it is worth a look."""
    return translate("ClosingWords", KINDS[code][1])


def line(finding: Finding, rules: Rules) -> str:
    """One finding: whose, which days, what."""
    params = finding.params
    if finding.code == "month-not-over":
        return translate("ClosingWords", "last working day {day}").format(day=day_text(params["last"]))
    if finding.code == "in-one-go":
        times = f"{day_text(day_of(params['first']))} {clock_text(params['first'])}–{clock_text(params['last'])}"
        return translate("ClosingWords", "{cells} cells, {times}").format(cells=params["cells"], times=times)
    if finding.code == "always-present":
        return translate("ClosingWords", "children: {children}, days: {days}").format(**params)
    if finding.code == "dispute-unchanged":
        return f"{params['child']}: {quoted(params['comment'])}" if params["comment"] else str(params["child"])
    parts = [str(params.get("child", "")), days_text(finding.days)]
    if "code" in params:
        parts.append(rules.mark(params["code"]).label(current_language()))
    return " · ".join(part for part in parts if part)


def days_text(days: Sequence[date]) -> str:
    """Days of one month as their numbers, neighbours joined: 3–5, 9."""
    runs: list[list[int]] = []
    for number in (day.day for day in days):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_run(run) for run in runs)


def _run(run: Sequence[int]) -> str:
    if len(run) == 1:
        return str(run[0])
    return f"{run[0]}–{run[-1]}" if len(run) > 2 else f"{run[0]}, {run[1]}"


def grouped(findings: Iterable[Finding]) -> list[tuple[str, list[Finding]]]:
    """Findings by code: what stops first, in the order of the checks."""
    by_code: dict[str, list[Finding]] = {}
    for finding in sorted(findings, key=lambda one: one.severity is not Severity.STOPS):
        by_code.setdefault(finding.code, []).append(finding)
    return list(by_code.items())

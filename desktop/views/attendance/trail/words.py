"""Changes of attendance in words: what was done, and what it was before and after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.services.trail import RECEIVED, TrailRow
from desktop.views.attendance.sheet.words import STATES
from desktop.views.dates import day_text, month_text
from desktop.views.journal.words import action_word
from desktop.views.language import current_language
from desktop.views.translate import QT_TRANSLATE_NOOP
from protocol.attendance import MarkCode, MonthState
from protocol.rules import Rules

translate = QCoreApplication.translate

ACTIONS: Final = (
    "mark.set",
    RECEIVED,
    "conflict.found",
    "conflict.resolved",
    "sheet.published",
    "sheet.kept",
    "sheet.reopened",
    "month.closed",
    "month.reopened",
)
RULES: Final = {
    "ours": QT_TRANSLATE_NOOP("TrailWords", "keep this computer's"),
    "theirs": QT_TRANSLATE_NOOP("TrailWords", "keep the portal's"),
    "later": QT_TRANSLATE_NOOP("TrailWords", "keep the later one"),
    "not_blank": QT_TRANSLATE_NOOP("TrailWords", "keep the one that is not blank"),
    "paper": QT_TRANSLATE_NOOP("TrailWords", "prefer an excused absence with a paper"),
}


def done(action: str) -> str:
    """What was done."""
    if action == RECEIVED:
        return translate("TrailWords", "Mark came from another computer")
    return action_word(action)


def value_text(value: Any, rules: Rules) -> str:
    """A cell's value (JSON with code, note, document_id) in words; nothing stored is "blank"."""
    values = value if isinstance(value, Mapping) else {}
    code = values.get("code")
    mark = rules.mark(MarkCode(code)).label(current_language()) if code else translate("TrailWords", "blank")
    note = quoted(values["note"]) if values.get("note") else ""
    paper = translate("TrailWords", "with a paper") if values.get("document_id") else ""
    return ", ".join(part for part in (mark, note, paper) if part)


def quoted(text: str) -> str:
    """Somebody's own words."""
    return translate("TrailWords", "“{text}”").format(text=text)


def sentence(row: TrailRow, rules: Rules) -> str:
    """A change in one line; a mark set needs no more than its two values."""
    change = change_text(row, rules)
    return change if row.action == "mark.set" else ": ".join(part for part in (done(row.action), change) if part)


def change_text(row: TrailRow, rules: Rules) -> str:
    """Before → after, or what else there is to say of the act."""
    after: Mapping[str, Any] = row.after if isinstance(row.after, Mapping) else {}
    before: Mapping[str, Any] = row.before if isinstance(row.before, Mapping) else {}
    if row.action == RECEIVED:
        unknown = translate("TrailWords", "before: not known here")
        return f"{value_text(after, rules)} ({unknown})"
    if row.action == "mark.set":
        return f"{value_text(before, rules)} → {value_text(after, rules)}"
    if row.action == "conflict.found":
        return _two(after.get("mine"), before, rules)
    if row.action == "conflict.resolved":
        kept = _two(before.get("mine"), before.get("theirs"), rules)
        word = (
            translate("TrailWords", "this computer's") if after.get("keep") == "mine" else translate("TrailWords", "the portal's")
        )
        rule = RULES.get(str(after.get("rule", "")))
        by = ": " + translate("TrailWords", rule) if rule else ""
        return translate("TrailWords", "{values}; kept {which}{by}").format(values=kept, which=word, by=by)
    return _other(row, before, after)


def _two(mine: Any, theirs: Any, rules: Rules) -> str:
    words = translate("TrailWords", "this computer: {mine}, portal: {theirs}")
    return words.format(mine=value_text(mine, rules), theirs=value_text(theirs, rules))


def _other(row: TrailRow, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    parts = []
    if "state" in after:
        parts.append(f"{_state(before.get('state'))} → {_state(after['state'])}")
    if after.get("reason"):
        parts.append(quoted(after["reason"]))
    if row.action == "month.closed":
        parts.append(translate("TrailWords", "sheets: {count}").format(count=after.get("children", "")))
        if after.get("checked"):
            checked = sum(int(count) for count in after["checked"].values())
            parts.append(translate("TrailWords", "warnings looked at: {count}").format(count=checked))
    if row.entity.startswith("absence_document:"):
        values = after or before
        parts += [str(values.get("number") or ""), f"{values.get('date_from', '')} – {values.get('date_to', '')}"]
    return ", ".join(part for part in parts if part)


def _state(value: Any) -> str:
    try:
        return translate("AttendanceWords", STATES[MonthState(value)][0])
    except ValueError:
        return str(value or "")


def about(row: TrailRow) -> str:
    """The day or the month it is about."""
    if row.day is not None:
        return day_text(row.day)
    return month_text(row.month) if row.month is not None else ""


def where(row: TrailRow) -> str:
    """Which computer: its name, or the end of its number at the portal."""
    return row.device if len(row.device) <= 16 else "…" + row.device[-6:]

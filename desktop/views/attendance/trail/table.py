"""The columns of the trail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.services.trail import TrailRow
from desktop.views.attendance.trail import words
from desktop.views.dates import moment_text
from desktop.views.tokens import ToneName
from desktop.views.widgets import Column
from protocol.rules import Rules

translate = QCoreApplication.translate


def columns(rules: Callable[[], Rules]) -> list[Column[TrailRow]]:
    """When, whose, which day, what, before → after, who, where, number; `rules` gives the marks' names when a row is shown."""
    return [
        _when(),
        Column(
            "whose", translate("TrailTable", "Whose"), lambda row: row.child or row.group, width=168, tip=lambda row: row.group
        ),
        Column("day", translate("TrailTable", "Day"), words.about, sort=_about, width=96),
        Column("what", translate("TrailTable", "What"), lambda row: words.done(row.action), width=140, optional=True),
        _change(lambda row: words.change_text(row, rules())),
        Column("who", translate("TrailTable", "Who"), lambda row: row.person, width=140),
        Column("device", translate("TrailTable", "Computer"), words.where, width=96, style="muted", optional=True),
        Column(
            "seq", translate("TrailTable", "No."), lambda row: str(row.seq or ""), sort=_seq, width=64, tone=_tone, optional=True
        ),
    ]


def short_columns(rules: Rules, subject: Callable[[TrailRow], str]) -> list[Column[TrailRow]]:
    """For a small window: when, what `subject` says it is about, before → after, who."""
    return [
        _when(),
        Column("about", "", subject, width=96),
        _change(lambda row: words.sentence(row, rules)),
        Column("who", translate("TrailTable", "Who"), lambda row: row.person, width=140, tip=words.where),
    ]


def _when() -> Column[TrailRow]:
    return Column("at", translate("TrailTable", "When"), lambda row: moment_text(row.at), sort=_at, width=136, style="muted")


def _change(text: Callable[[TrailRow], str]) -> Column[TrailRow]:
    return Column("change", translate("TrailTable", "Before → after"), text, stretch=True, tip=text)


def _at(row: TrailRow) -> tuple[float, int]:
    return row.at.timestamp(), row.seq or 0


def _about(row: TrailRow) -> str:
    return str(row.day or row.month or "")


def _seq(row: TrailRow) -> int:
    return row.seq or 0


def _tone(row: TrailRow) -> ToneName | None:
    """An entry that was changed outside the program stands out."""
    return "bad" if row.intact is False else None

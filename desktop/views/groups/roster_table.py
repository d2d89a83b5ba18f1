"""The columns of a list of children before it is imported, and of what is wrong in it."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.services.roster_import import RosterDo, RosterProblem, RosterRow
from desktop.views.dates import day_text
from desktop.views.errors import explain_code
from desktop.views.tokens import ToneName
from desktop.views.translate import QT_TRANSLATE_NOOP
from desktop.views.widgets import Column

translate = QCoreApplication.translate
CONTEXT: Final = "RosterTable"
DOES: Final[dict[RosterDo, tuple[str, ToneName]]] = {
    RosterDo.ADD: (QT_TRANSLATE_NOOP("RosterTable", "new"), "ok"),
    RosterDo.CHANGE: (QT_TRANSLATE_NOOP("RosterTable", "known, differs"), "warn"),
    RosterDo.NOTHING: (QT_TRANSLATE_NOOP("RosterTable", "known, the same"), "neutral"),
}
FIELDS: Final = {
    "surname": QT_TRANSLATE_NOOP("RosterTable", "surname"),
    "given_name": QT_TRANSLATE_NOOP("RosterTable", "given name"),
    "patronymic": QT_TRANSLATE_NOOP("RosterTable", "patronymic"),
    "birth_date": QT_TRANSLATE_NOOP("RosterTable", "date of birth"),
    "iin_reason": QT_TRANSLATE_NOOP("RosterTable", "why the IIN is accepted"),
    "guardians": QT_TRANSLATE_NOOP("RosterTable", "parents"),
    "group": QT_TRANSLATE_NOOP("RosterTable", "group"),
}


def roster_columns() -> list[Column[RosterRow]]:
    """Row, child, IIN, group, first day, what would be done."""
    return [
        Column(
            "row",
            translate("RosterTable", "Row"),
            lambda row: str(row.number),
            sort=lambda row: row.number,
            style="muted",
            width=56,
        ),
        Column("child", translate("RosterTable", "Child"), lambda row: row.name, stretch=True, style="strong", person=True),
        Column("iin", translate("RosterTable", "IIN"), lambda row: row.draft.iin, width=112, firm=True),
        Column("group", translate("RosterTable", "Group"), lambda row: row.group_name or "—", width=112),
        Column(
            "day",
            translate("RosterTable", "First day"),
            lambda row: day_text(row.starts_on) if row.group_id else "—",
            sort=lambda row: row.starts_on,
            width=92,
        ),
        Column(
            "do",
            translate("RosterTable", "What"),
            lambda row: translate(CONTEXT, DOES[row.do][0]),
            tone=lambda row: DOES[row.do][1],
            tip=changed_words,
            width=132,
        ),
    ]


def changed_words(row: RosterRow) -> str:
    """Which fields of a known child differ."""
    return ", ".join(translate(CONTEXT, FIELDS[name]) for name in row.changed if name in FIELDS)


def problem_columns() -> list[Column[RosterProblem]]:
    """Cell, the file's words, sentence."""
    return [
        Column("cell", translate("RosterTable", "Cell"), problem_place, sort=_place, style="strong", width=84),
        Column("text", translate("RosterTable", "In the file"), lambda row: row.text or "—", style="muted", width=140),
        Column("problem", translate("RosterTable", "What is wrong"), problem_text, stretch=True, tip=problem_text),
    ]


def problem_place(row: RosterProblem) -> str:
    """D7, or a whole row."""
    return translate("RosterTable", "row {number}").format(number=row.address) if row.address.isdigit() else row.address


def problem_text(row: RosterProblem) -> str:
    """The sentence, with the file's own words where it names them."""
    return explain_code(row.code, {"text": row.text}).sentence


def _place(row: RosterProblem) -> tuple[int, int, str]:
    """In the order of the file: by row, then by column."""
    letters, number = re.match(r"([A-Z]*)(\d+)", row.address).groups()  # type: ignore[union-attr]
    return int(number), len(letters), letters

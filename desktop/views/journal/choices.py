"""The tab Two values: what two computers changed differently, side by side; a person chooses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.sync.conflict_rules import Keep
from desktop.services.sync.conflicts import ConflictView
from desktop.views.attendance.conflicts.rule_dialog import rule_dialog
from desktop.views.attendance.conflicts.sides import ValueSide, who_text
from desktop.views.dates import day_text, moment_text
from desktop.views.journal.fields import field_word, is_inner, value_words
from desktop.views.journal.names import differences, subject
from desktop.views.journal.presenter import Conflicts, JournalPresenter
from desktop.views.language import current_language
from desktop.views.screen import Shell
from desktop.views.widgets import Button, Card, Column, DataTable, EmptyState
from protocol.attendance import MarkCode
from protocol.working_calendar import Month


class ChoicesTab(QWidget):
    """A list on the left; mine and theirs on the right with a button each (Alt+1, Alt+2)."""

    def __init__(self, presenter: JournalPresenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._shell = presenter, shell
        self._found = Conflicts((), {}, {})
        self.table = DataTable("journal.conflicts", self._columns(), key=lambda row: row.id, label=self.tr("Two values"))
        self.mine = ValueSide("journal.mine", self.tr("This computer"), self.tr("Keep this one"), "Alt+1")
        self.theirs = ValueSide("journal.theirs", self.tr("Portal"), self.tr("Keep the portal's"), "Alt+2")
        self.empty = EmptyState(
            self.tr("Nothing to choose"), self.tr("When two computers change the same value differently, both are shown here.")
        )
        self.empty.setObjectName("journal.noConflicts")
        card = Card(flush=True)
        card.heading.hide()
        card.add(self.table, 1)
        self.rule = Button(self.tr("Choose by a rule…"), kind="link")
        self.rule.setObjectName("journal.ruleButton")
        self.rule.clicked.connect(self._by_rule)
        below = QHBoxLayout()
        below.setContentsMargins(12, 4, 12, 4)
        below.addWidget(self.rule)
        below.addStretch(1)
        card.body.addLayout(below)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.mine, 1, Qt.AlignmentFlag.AlignTop)
        sides.addWidget(self.theirs, 1, Qt.AlignmentFlag.AlignTop)
        self._choosing = QWidget()
        row = QHBoxLayout(self._choosing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(card, 4)
        row.addLayout(sides, 5)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 24, 24)
        box.addWidget(self._choosing, 1)
        box.addWidget(self.empty, 1)
        self.table.selected.connect(self._show_sides)
        self.mine.button.clicked.connect(lambda: self._choose("mine"))
        self.theirs.button.clicked.connect(lambda: self._choose("theirs"))
        self._choosing.hide()

    def show_conflicts(self, found: Conflicts) -> None:
        """Show what waits for a choice."""
        self._found = found
        self._choosing.setVisible(bool(found.rows))
        self.empty.setVisible(not found.rows)
        self.rule.setVisible(any(row.kind == "child_month" for row in found.rows))
        self.table.set_rows(found.rows)
        if found.rows and self.table.current_row() is None:
            self.table.select_key(found.rows[0].id)
        self._show_sides(self.table.current_row())

    def _columns(self) -> list[Column[ConflictView]]:
        return [
            Column("what", self.tr("What"), self._about, stretch=True),
            Column(
                "found",
                self.tr("Found"),
                lambda row: moment_text(row.found_at),
                sort=_order,
                width=140,
                style="muted",
            ),
        ]

    def _about(self, row: ConflictView) -> str:
        if row.kind != "child_month":
            return subject(row.entity, self._found.names, row.theirs or row.mine) or row.kind
        child, _, text = row.identifier.rpartition(":")
        month = Month.parse(text)
        day = day_text(date(month.year, month.number, int(row.field)))
        return ", ".join(part for part in (self._found.names.get(f"child:{child}", ""), day) if part)

    def _show_sides(self, row: ConflictView | None) -> None:
        self.mine.setEnabled(row is not None)
        self.theirs.setEnabled(row is not None)
        if row is not None:
            self.mine.show_value(*self._value(row, row.mine, row.theirs))
            self.theirs.show_value(*self._value(row, row.theirs, row.mine))

    def _value(self, row: ConflictView, value: Mapping[str, Any], other: Mapping[str, Any]) -> tuple[str, str]:
        """The value, and who set it and when."""
        who = who_text(value)
        if row.kind == "child_month":
            code = value.get("code")
            mark = self._found.marks[MarkCode(code)][current_language("en")] if code else self.tr("blank")
            return "\n".join(part for part in (mark, str(value.get("note") or "")) if part), who
        if row.kind == "setting":
            value, other = _inside(value), _inside(other)
        told = [name for name, _theirs, _mine in differences(other, value) if name not in ("at", "by") and not is_inner(name)]
        changed = [f"{field_word(name)}: {value_words(name, value.get(name))}".removeprefix(": ") for name in told]
        return "\n".join(changed) or "—", who

    def _choose(self, keep: Keep) -> None:
        row = self.table.current_row()
        if row is not None:
            self._presenter.resolve(row.id, keep, self._chosen)

    def _by_rule(self) -> None:
        row = self.table.current_row()
        child, _, month = row.identifier.rpartition(":") if row is not None and row.kind == "child_month" else ("", "", "")
        rule_dialog(self._presenter, self._chosen, self, child_id=child, month=month).open()

    def _chosen(self, _result: object) -> None:
        self._shell.show_toast(self.tr("Chosen. The choice is in the journal."))


def _inside(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a setting says: its parts by name where it has parts."""
    held = body.get("value")
    return held if isinstance(held, Mapping) else {"": held}


def _order(row: ConflictView) -> int:
    return row.id

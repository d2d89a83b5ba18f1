"""Beside the grid: what the parent said of the child's month, what the parent saw against what is there now, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.services.disputes import Answered, DayChange
from desktop.views.attendance.panel import SidePanel, emptied
from desktop.views.attendance.sheet.words import STATES, mark_word
from desktop.views.attendance.trail import words as trail_words
from desktop.views.dates import day_and_month_text, day_in_words, moment_text, month_text
from desktop.views.translate import QT_TRANSLATE_NOOP
from desktop.views.widgets import Button, Line, Notice, StatusChip, Text
from protocol.attendance import MonthState
from protocol.phones import readable_phone

if TYPE_CHECKING:
    from desktop.services.trail import TrailRow
    from desktop.views.attendance.disputes.presenter import Told
    from protocol.messages.entities import ConfirmationBody
    from protocol.rules import Rules

MOST_DAYS: Final = 12
SAID: Final = {
    True: QT_TRANSLATE_NOOP("DisputePanel", "confirmed"),
    False: QT_TRANSLATE_NOOP("DisputePanel", "disagreed"),
}


class DisputePanel(SidePanel):
    """``reopen``, ``keep``: what to do. ``call(phone)``: the number was pressed. ``show_day(date)``: a day was chosen."""

    reopen = Signal()
    keep = Signal()
    call = Signal(str)
    show_day = Signal(object)

    def __init__(self) -> None:
        super().__init__("attendance.answer", "")
        self.heading.setText(self.tr("The parent's answer"))
        self.setAccessibleName(self.heading.text())
        self.reopen_button = Button(self.tr("Reopen with a reason…"))
        self.reopen_button.setObjectName("attendance.answer.reopenButton")
        self.keep_button = Button(self.tr("Keep the marks, ask again…"))
        self.keep_button.setObjectName("attendance.answer.keepButton")
        for button in (self.reopen_button, self.keep_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.foot.addWidget(button)
        self.reopen_button.clicked.connect(self.reopen)
        self.keep_button.clicked.connect(self.keep)
        self.shown: Answered | None = None
        self.day_buttons: list[Button] = []

    def show_told(self, told: Told, child: str, rules: Rules) -> None:
        """Show what is known."""
        self.shown = told.answered
        self.about.setText(child)
        emptied(self.body)
        self.day_buttons = []
        found = told.answered
        if found is None or found.answer is None:
            self._add(Text(self.tr("The parent has not answered for this month."), "muted", wrap=True))
        if found is not None:
            self.about.setText(f"{child}, {month_text(found.month)}")
            self._add_answered(found, rules)
        if told.day is not None:
            self._add_history(told, rules)
        self.body.addStretch(1)
        self.reopen_button.setVisible(found is not None and found.closed and found.state is MonthState.DISPUTED)
        self.keep_button.setVisible(found is not None and found.keepable)

    def words(self) -> str:
        """Everything the panel says, for those who read it aloud."""
        return "\n".join(label.text() for label in self.findChildren(Text) if label.isVisibleTo(self))

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)

    def _add_answered(self, found: Answered, rules: Rules) -> None:
        word, tone = STATES[found.state]
        self.body.addWidget(StatusChip(QCoreApplication.translate("AttendanceWords", word), tone), 0, Qt.AlignmentFlag.AlignLeft)  # type: ignore[arg-type]
        if found.answer is not None:
            self._add_answer(found.answer)
        if found.phone:
            self._add_phone(found)
        if found.answer is not None:
            self._add_changes(found, rules)
        if found.earlier:
            self._section(self.tr("Answers before"))
            for said in found.earlier:
                self._add(Text(self._said(said), "small", wrap=True))

    def _add_phone(self, found: Answered) -> None:
        link = Button(readable_phone(found.phone), kind="link")
        link.setObjectName("attendance.answer.phone")
        link.setAccessibleName(self.tr("Phone of {name}: {phone}").format(name=found.phone_of, phone=link.text()))
        link.setToolTip(self.tr("{name}: press to copy the number").format(name=found.phone_of))
        link.clicked.connect(lambda: self.call.emit(found.phone))
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_answer(self, answer: ConfirmationBody) -> None:
        late = self.tr("late") if answer.late else ""
        said = (self.tr(SAID[answer.confirmed]), moment_text(answer.at), late)
        self._add(Text(answer.name, "strong", wrap=True))
        self._add(Text(", ".join(part for part in said if part), "small", wrap=True))
        if answer.comment:
            notice = Notice("info")
            notice.setObjectName("attendance.answer.comment")
            notice.show_message(trail_words.quoted(answer.comment))
            self._add(notice)

    def _add_changes(self, found: Answered, rules: Rules) -> None:
        if found.changes is None:
            self._add(Text(self.tr("What exactly the parent saw is not known on this computer."), "muted", wrap=True))
            return
        if not found.changes:
            self._add(Text(self.tr("The marks are as the parent saw them."), "muted", wrap=True))
            return
        self._section(self.tr("Changed since the parent saw it"))
        for change in found.changes[:MOST_DAYS]:
            self._add_change(change, rules)
        if len(found.changes) > MOST_DAYS:
            self._add(Text(self.tr("and %n more days", "", len(found.changes) - MOST_DAYS), "small"))

    def _add_change(self, change: DayChange, rules: Rules) -> None:
        text = f"{day_and_month_text(change.day)}: {mark_word(rules, change.seen)} → {mark_word(rules, change.now)}"
        button = Button(text, kind="link")
        button.clicked.connect(lambda: self.show_day.emit(change.day))
        self.day_buttons.append(button)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_history(self, told: Told, rules: Rules) -> None:
        assert told.day is not None
        self._section(self.tr("History of {day}").format(day=day_in_words(told.day)))
        if not told.changes:
            self._add(Text(self.tr("No change is written down here."), "muted", wrap=True))
        for text, who in history_lines(told.changes, rules):
            self._add(Text(text, wrap=True))
            self._add(Text(who, "small", wrap=True))

    def _section(self, title: str) -> None:
        self.body.addSpacing(4)
        self._add(Line())
        self._add(Text(title, "section", wrap=True))

    def _said(self, answer: ConfirmationBody) -> str:
        comment = f": {trail_words.quoted(answer.comment)}" if answer.comment else ""
        return f"{moment_text(answer.at)} · {answer.name} {self.tr(SAID[answer.confirmed])}{comment}"


def history_lines(changes: Sequence[TrailRow], rules: Rules) -> list[tuple[str, str]]:
    """Changes as (what, who and when)."""
    lines = []
    for row in changes:
        who = " · ".join(part for part in (row.person, moment_text(row.at), trail_words.where(row)) if part)
        lines.append((trail_words.sentence(row, rules), who))
    return lines

"""Allergies and notes: hidden until somebody asks for them, and the asking is written down."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.guarded_notes import GuardedNotes, GuardedSigns
from desktop.views.groups.facts import FactsCard
from desktop.views.widgets import Button, FormDialog, StatusChip, Text, TextArea

NAME: Final = "groups.guarded"


class GuardedCard(FactsCard):
    """Tells that there is something, shows it after ``show_wanted``; ``change_wanted`` when it is to be written."""

    show_wanted = Signal()
    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("groups.card.guarded")
        self._child_id, self._signs = "", GuardedSigns()
        self.sign = StatusChip(self.tr("allergies noted"), "warn")
        self.sign.setObjectName("groups.card.allergySign")
        self.show_button = Button(self.tr("Show"), shortcut="Ctrl+I", show_keys=False)
        self.show_button.setObjectName("groups.card.showGuardedButton")
        self.show_button.setAccessibleName(self.tr("Show allergies and notes"))
        self.change_button = Button(self.tr("Change…"), shortcut="Ctrl+Shift+I", show_keys=False)
        self.change_button.setObjectName("groups.card.changeGuardedButton")
        self.change_button.setAccessibleName(self.tr("Change allergies and notes"))
        self.show_button.clicked.connect(self._show_or_hide)
        self.change_button.clicked.connect(self.change_wanted)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Text(self.tr("Allergies and notes"), "section"))
        row.addWidget(self.sign)
        row.addStretch(1)
        foot = QWidget()
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(0, 4, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.change_button)
        buttons.addStretch(1)
        self.state = Text("", "muted", wrap=True)
        self.state.setObjectName("groups.card.guardedState")
        self.body.insertWidget(0, head)
        self.body.insertWidget(1, self.state)
        self.add(foot)
        self._open = False
        self.hide_notes()

    def show_signs(self, child_id: str, signs: GuardedSigns) -> None:
        """Another child, or another state of it: what was shown is hidden again."""
        if (child_id, signs) != (self._child_id, self._signs):
            self._child_id, self._signs = child_id, signs
            self.hide_notes()

    def show_notes(self, notes: GuardedNotes) -> None:
        """Show the words."""
        self.show_facts([(self.tr("Allergies"), notes.allergies), (self.tr("Notes"), notes.care_notes)])
        self._open = True
        self.show_button.setText(self.tr("Hide"))
        self.state.setText(self.tr("The journal keeps that you looked at this."))

    def hide_notes(self) -> None:
        """Hide the words."""
        anything = self._signs.allergies or self._signs.care_notes
        self.show_facts([])
        self._open = False
        self.sign.setVisible(self._signs.allergies)
        self.show_button.setText(self.tr("Show"))
        self.show_button.setVisible(anything)
        hidden = self.tr("Hidden: medical and family matters. The journal keeps who looks at them and who changes them.")
        self.state.setText(hidden if anything else self.tr("Nothing is noted."))

    def _show_or_hide(self) -> None:
        if self._open:
            self.hide_notes()
        else:
            self.show_wanted.emit()


class GuardedDialog(FormDialog):
    """What is noted of a child. No draft is kept of it: it is to stand in one place alone."""

    def __init__(self, notes: GuardedNotes, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Allergies and notes"), self.tr("Save"), name=NAME, width=520, parent=parent)
        allergies, care_notes = TextArea(lines=3), TextArea(lines=4)
        allergies.set_value(notes.allergies)
        care_notes.set_value(notes.care_notes)
        self.form.add(
            "allergies",
            self.tr("Allergies"),
            allergies,
            hint=self.tr("What the child must not have, and what to do. That there is something is seen in the group's list."),
        )
        self.form.add(
            "care_notes",
            self.tr("Notes"),
            care_notes,
            hint=self.tr("Health, habits, family. Only for the kindergarten: no export, list or parent's page shows it."),
        )

    def notes(self, values: dict[str, Any]) -> GuardedNotes:
        """The form's values as the service takes them."""
        return GuardedNotes(values["allergies"], values["care_notes"])

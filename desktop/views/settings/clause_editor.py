"""One clause: where it stands, its Kazakh and its Russian half side by side, the fields it may name, what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.services.documents.contract_wording import Tongue, Wording
from desktop.services.documents.own_clauses import TONGUES, ClauseProblem, OwnClause
from desktop.views.language import NAMES
from desktop.views.settings.clauses_words import FIELDS, field_words, places, problem_words
from desktop.views.widgets import Button, Choice, Field, Text, set_style_property


class ClauseText(QPlainTextEdit):
    """One half. Undo and redo are the editor's, for all clauses at once; Tab leaves the field."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    entered = Signal()

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(48)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class ClauseEditor(QWidget):
    """``typed(tongue, text)``, ``placed(place, replaced)``; ``undo_wanted``, ``redo_wanted``."""

    typed = Signal(str, str)
    placed = Signal(str, str)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._tongue: Tongue = "kk"
        self._filling = False
        self._places: list[tuple[str, str]] = []
        self.place = Choice()
        self.place.setObjectName(f"{name}.place")
        self.place.edited.connect(lambda: self.placed.emit(*self.place.value()))
        self.halves: dict[Tongue, ClauseText] = {}
        self.errors: dict[Tongue, Text] = {}
        both = QHBoxLayout()
        both.setSpacing(12)
        for tongue in TONGUES:
            both.addLayout(self._half(name, tongue), 1)
        self.field_button = Button(self.tr("Insert a field"))
        self.field_button.setObjectName(f"{name}.fieldButton")
        self.field_button.set_menu([self._field_action(field) for field in FIELDS])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Field("place", self.tr("Where it stands"), self.place))
        box.addLayout(both, 1)
        box.addWidget(self.field_button)

    def set_wording(self, wording: Wording) -> None:
        """Offer the places of this wording."""
        offered = places(wording)
        self._places = [value for value, _words in offered]
        self.place.set_items(offered)

    def show_clause(self, clause: OwnClause | None) -> None:
        """Show a clause; where it stands already nothing moves."""
        self._filling = True
        self.setEnabled(clause is not None)
        shown = clause or OwnClause()
        wanted = next((v for v in self._places if v[1] == shown.replaces and (shown.replaces or v[0] == shown.place)), None)
        self.place.set_value(wanted)
        for tongue, text in self.halves.items():
            if text.toPlainText() != shown.half(tongue):
                text.setPlainText(shown.half(tongue))
                cursor = text.textCursor()
                cursor.movePosition(cursor.MoveOperation.End)
                text.setTextCursor(cursor)
        self._filling = False

    def show_problems(self, problems: Sequence[ClauseProblem]) -> None:
        """Say under each half what is wrong with it."""
        for tongue, text in self.errors.items():
            found = [problem_words(problem) for problem in problems if problem.tongue == tongue]
            text.setText("\n".join(found))
            text.setVisible(bool(found))
            set_style_property(self.halves[tongue], "invalid", bool(found))

    def insert_field(self, field: str) -> None:
        """Put a field where the cursor was last."""
        text = self.halves[self._tongue]
        text.insertPlainText("{" + field + "}")
        text.setFocus()

    def focus(self) -> None:
        """Begin to type."""
        self.halves["kk"].setFocus()

    def _half(self, name: str, tongue: Tongue) -> QVBoxLayout:
        text = self.halves[tongue] = ClauseText(f"{name}.{tongue}", NAMES[tongue])
        error = self.errors[tongue] = Text("", "small", wrap=True)
        error.setObjectName(f"{name}.{tongue}Problem")
        error.set_tone("bad")
        error.setMinimumWidth(200)  # it wraps; the half must not widen with it
        error.hide()
        text.textChanged.connect(lambda: self._changed(tongue))
        text.entered.connect(lambda: self._went_to(tongue))
        text.undo_wanted.connect(self.undo_wanted)
        text.redo_wanted.connect(self.redo_wanted)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Text(NAMES[tongue], "field"))
        column.addWidget(text, 1)
        column.addWidget(error)
        return column

    def _went_to(self, tongue: Tongue) -> None:
        self._tongue = tongue

    def _changed(self, tongue: Tongue) -> None:
        if not self._filling:
            self.typed.emit(tongue, self.halves[tongue].toPlainText())

    def _field_action(self, field: str) -> QAction:
        action = QAction(f"{field_words(field)}  {{{field}}}", self)
        action.setObjectName(f"clauseField.{field}")
        action.triggered.connect(lambda _checked=False: self.insert_field(field))
        return action

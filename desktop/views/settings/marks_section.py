"""Settings: how the office writes its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from desktop.views.errors import Explained, explain_code
from desktop.views.language import current_language
from desktop.views.screen import Shell
from desktop.views.settings.mark_checks import DERIVED, EDITED, mark_problems
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section
from desktop.views.widgets import Card, Notice, Text, TextInput, set_style_property
from protocol.rules import DEFAULT_MARKS, MarkRule

if TYPE_CHECKING:
    from protocol.attendance import MarkCode
    from protocol.rules import Rules

LONGEST = {"glyph": 2, "key": 1}
NARROW, WIDTH, WIDE = 56, 840, 640


class MarksSection(Section):
    """A sign, a key and three labels for each mark. What a mark means for money is the portal's and not edited."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("marks", QCoreApplication.translate("MarksSection", "Marks"), presenter, shell, width=WIDTH)
        self._inputs: dict[tuple[MarkCode, str], TextInput] = {}
        self._marks: tuple[MarkRule, ...] = ()
        self._names: list[Text] = []
        self._dirty = False
        card = Card(self.tr("Signs and keys of the timesheet"))
        card.add(Text(self.tr("The sign stands in the sheet, the key types it. Signs and keys must differ."), "muted", wrap=True))
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        card.body.addLayout(self.grid)
        self.notice = Notice("bad")
        self.named(self.notice, "notice")
        self.save_button = self.button(self.tr("Save"), "saveButton", kind="primary", shortcut="Ctrl+S")
        self.save_button.clicked.connect(self._save)
        self.default_button = self.button(self.tr("Usual marks"), "defaultsButton")
        self.default_button.clicked.connect(self._usual)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.save_button)
        row.addWidget(self.default_button)
        row.addStretch(1)
        self.body.addWidget(card)
        self.body.addWidget(self.notice)
        self.body.addLayout(row)
        presenter.rules_loaded.connect(self._show)

    def enter(self) -> None:
        if not self._dirty:
            self.presenter.load_rules()

    def refresh(self) -> None:
        self.enter()

    def input(self, code: MarkCode, field: str) -> TextInput:
        """The input of a mark's field."""
        return self._inputs[code, field]

    def _show(self, rules: Rules) -> None:
        if self._dirty:
            return
        if not self._inputs:
            self._build(rules.marks)
        self._fill(rules.marks)

    def _build(self, marks: tuple[MarkRule, ...]) -> None:
        heads = {
            "glyph": self.tr("Sign"),
            "key": self.tr("Key"),
            "label_kk": self.tr("In Kazakh"),
            "label_ru": self.tr("In Russian"),
            "label_en": self.tr("In English"),
        }
        for at, field in enumerate(EDITED, start=1):
            self.grid.addWidget(Text(heads[field], "field"), 0, at)
        for line, mark in enumerate(marks, start=1):
            name = Text(mark.label(current_language()))
            self._names.append(name)
            self.grid.addWidget(name, line, 0)
            for at, field in enumerate(EDITED, start=1):
                edit = TextInput(longest=LONGEST.get(field, 60))
                self.named(edit, f"{mark.code.value}.{field}")
                edit.setAccessibleName(f"{mark.label(current_language())}: {heads[field]}")
                if field in LONGEST:
                    edit.setFixedWidth(NARROW)
                    edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
                edit.setEnabled(field != "key" or mark.code not in DERIVED)
                edit.edited.connect(self._edited)
                self._inputs[mark.code, field] = edit
                self.grid.addWidget(edit, line, at)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window the names of the lines give way: one of the columns says the same."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        for name in self._names:
            name.setVisible(self.width() >= WIDE)

    def _fill(self, marks: tuple[MarkRule, ...]) -> None:
        self._marks = marks
        for mark in marks:
            for field in EDITED:
                self._inputs[mark.code, field].set_value(getattr(mark, field))

    def _edited(self) -> None:
        self._dirty = True
        self.notice.hide()
        for edit in self._inputs.values():
            set_style_property(edit, "invalid", False)

    def _usual(self) -> None:
        known = {mark.code: mark for mark in DEFAULT_MARKS}
        self._fill(tuple(known.get(mark.code, mark) for mark in self._marks))
        self._edited()

    def _typed(self) -> tuple[MarkRule, ...]:
        return tuple(
            mark.model_copy(update={field: self._inputs[mark.code, field].value() for field in EDITED}) for mark in self._marks
        )

    def _save(self) -> None:
        marks = self._typed()
        problems = mark_problems(marks)
        if problems:
            for place in problems:
                set_style_property(self._inputs[place], "invalid", True)
            first = next(iter(problems))
            self._failed(explain_code(problems[first]))
            self._inputs[first].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.presenter.save_marks(marks, self._saved, self._failed)

    def _saved(self, _none: object) -> None:
        self._dirty = False
        self.shell.show_toast(self.tr("The marks are saved."))
        self.presenter.load_rules()

    def _failed(self, explained: Explained) -> None:
        self.notice.show_message(explained.sentence, explained.next_step, "bad")

"""A cell with two values: the sheet shows both and lets a person choose, or a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.sync import conflicts
from desktop.services.sync.conflict_rules import Keep
from desktop.services.sync.conflicts import ConflictView, RuleOutcome
from desktop.views.attendance.conflicts.rule_dialog import rule_dialog
from desktop.views.attendance.conflicts.sides import ValueSide, who_text
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.attendance.trail.words import value_text
from desktop.views.dates import day_in_words
from desktop.views.errors import Explained
from desktop.views.presenter import Presenter
from desktop.views.widgets import Button, Notice, Text

if TYPE_CHECKING:
    from desktop.views.attendance.sheet.screen import SheetScreen
    from protocol.rules import Rules

KEYS = "F3"


class ConflictDialog(QDialog):
    """Both values with a button each (Alt+1, Alt+2), and the way to a rule."""

    def __init__(self, title: str, found: ConflictView, rules: Rules, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("attendance.conflict")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.mine = ValueSide("attendance.mine", self.tr("This computer"), self.tr("Keep this one"), "Alt+1")
        self.theirs = ValueSide("attendance.theirs", self.tr("Portal"), self.tr("Keep the portal's"), "Alt+2")
        self.mine.show_value(value_text(found.mine, rules), who_text(found.mine))
        self.theirs.show_value(value_text(found.theirs, rules), who_text(found.theirs))
        self.by_rule = Button(self.tr("Choose by a rule…"), kind="link")
        self.by_rule.setObjectName("attendance.conflict.ruleButton")
        self.later = Button(self.tr("Later"))
        self.later.setObjectName("attendance.conflict.laterButton")
        self.later.clicked.connect(self.reject)
        self.notice = Notice("bad")
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.mine, 1, Qt.AlignmentFlag.AlignTop)
        sides.addWidget(self.theirs, 1, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.by_rule)
        foot.addStretch(1)
        foot.addWidget(self.later)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Text(title, "title", wrap=True))
        box.addWidget(
            Text(self.tr("Two computers marked this day differently. The choice is kept in the journal."), "muted", wrap=True)
        )
        box.addLayout(sides)
        box.addWidget(self.notice)
        box.addStretch(1)
        box.addLayout(foot)
        (self.theirs.button if found.theirs.get("code") else self.mine.button).setFocus()

    def fail(self, why: Explained) -> None:
        """The choice was refused."""
        self.notice.show_message(why.sentence, why.next_step)


class ConflictsFeature(QObject):
    """Opens the dialog for the current cell by key, menu or a press on it."""

    def __init__(self, screen: SheetScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        workspace = screen.presenter.workspace
        self.presenter = Presenter(workspace.office, workspace.tasks, workspace.bus, self)
        self.presenter.problem.connect(screen.shell.show_problem)
        self.action = screen.add_to(screen.more_button, self.tr("Two values in this cell…"), "conflict", self.open, KEYS)
        screen.grid.disputed.connect(lambda _cell: self.open())
        screen.grid.current_cell.connect(lambda _cell: self._enable())
        screen.presenter.opened.connect(lambda _found: self._enable())

    def open(self) -> None:
        """Show both values of the current cell; without any, go to the first cell of the sheet that has two."""
        sheet, cell = self._screen.presenter.sheet, self._screen.grid.current()
        if sheet is None or cell is None:
            return
        if cell.day not in sheet.rows[cell.row].conflicts:
            self._go_to_first()
            return
        child, day = sheet.rows[cell.row], sheet.days[cell.day].day
        title = f"{child.name}, {day_in_words(day)}"
        self.presenter.ask(conflicts.of_cell, child.child_id, day, done=lambda found: self._ask(title, found))

    def _go_to_first(self) -> None:
        sheet = self._screen.presenter.sheet
        assert sheet is not None
        cells = (Cell(at, day) for at, row in enumerate(sheet.rows) for day in sorted(row.conflicts))
        first = next(cells, None)
        if first is not None:
            self._screen.grid.go_to(first)
            self.open()

    def _ask(self, title: str, found: ConflictView | None) -> None:
        if found is None:
            return
        dialog = ConflictDialog(title, found, self._screen.presenter.rules, self._screen)
        dialog.mine.button.clicked.connect(lambda: self._keep(dialog, found, "mine"))
        dialog.theirs.button.clicked.connect(lambda: self._keep(dialog, found, "theirs"))
        dialog.by_rule.clicked.connect(lambda: self._rule(dialog, found))
        dialog.open()

    def _keep(self, dialog: ConflictDialog, found: ConflictView, keep: Keep) -> None:
        def chosen(_result: object) -> None:
            dialog.accept()
            self._screen.shell.show_toast(self.tr("Chosen. The choice is in the journal."))

        self.presenter.run(conflicts.resolve, found.id, keep, done=chosen, failed=dialog.fail)

    def _rule(self, dialog: ConflictDialog, found: ConflictView) -> None:
        dialog.reject()
        child, _, month = found.identifier.rpartition(":")
        sheet = self._screen.presenter.sheet
        group = sheet.group_id if sheet is not None else None
        rule_dialog(self.presenter, self._chosen, self._screen, child_id=child, month=month, group_id=group).open()

    def _chosen(self, outcome: RuleOutcome) -> None:
        self._screen.shell.show_toast(self.tr("Chosen by the rule: %n cells.", "", outcome.mine + outcome.theirs))

    def _enable(self) -> None:
        sheet = self._screen.presenter.sheet
        self.action.setVisible(sheet is not None and any(row.conflicts for row in sheet.rows))


def add_conflicts(screen: SheetScreen) -> ConflictsFeature:
    """Let a cell with two values be settled in the sheet."""
    return ConflictsFeature(screen)

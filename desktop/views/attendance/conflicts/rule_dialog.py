"""Choosing one of two values by a rule, for a child, a month or all, with what it would do counted first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.services.sync import conflicts
from desktop.services.sync.conflict_rules import Rule
from desktop.services.sync.conflicts import RuleOutcome, Within
from desktop.views.attendance.trail.words import RULES
from desktop.views.dates import begun
from desktop.views.presenter import Presenter
from desktop.views.widgets import Choice, FormDialog, Text

translate = QCoreApplication.translate

THIS_CHILD, THIS_MONTH, ALL = "child", "month", "all"


def rule_dialog(
    presenter: Presenter,
    done: Callable[[RuleOutcome], None],
    parent: QWidget,
    *,
    child_id: str = "",
    month: str = "",
    group_id: str | None = None,
) -> FormDialog:
    """Ask for a rule and for what it holds; the presenter runs it in one transaction. Where a group is given, "this month" is
    that group's."""
    dialog = FormDialog(
        translate("ConflictRules", "Choose by a rule"),
        translate("ConflictRules", "Choose"),
        name="attendance.rule",
        parent=parent,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    scopes = {ALL: Within()}
    names = [(ALL, translate("ConflictRules", "All cells with two values"))]
    if month:
        scopes[THIS_MONTH] = Within(group_id=group_id, month=month)
        names.insert(0, (THIS_MONTH, translate("ConflictRules", "This month")))
    if child_id:
        scopes[THIS_CHILD] = Within(child_id=child_id, month=month)
        names.insert(0, (THIS_CHILD, translate("ConflictRules", "This child in this month")))
    rules = [(rule, begun(translate("TrailWords", RULES[rule.value]))) for rule in Rule]
    dialog.form.add("rule", translate("ConflictRules", "Rule"), Choice(rules), required=True)
    dialog.form.add("scope", translate("ConflictRules", "For"), Choice(names), required=True)
    told = Text("", "muted", wrap=True)
    told.setObjectName("attendance.rule.preview")
    told.setMinimumHeight(2 * told.fontMetrics().lineSpacing() + 4)
    told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    dialog.layout().insertWidget(2, told)  # type: ignore[union-attr]
    _Preview(dialog, presenter, scopes, told)

    def finish(outcome: RuleOutcome) -> None:
        dialog.succeed()
        done(outcome)

    def choose(values: dict[str, Any]) -> None:
        presenter.run(conflicts.resolve_by_rule, values["rule"], scopes[values["scope"]], done=finish, failed=dialog.fail)

    dialog.submit_with(choose)
    return dialog


class _Preview(QObject):
    """Counts anew with each choice; only the last question's answer is shown."""

    def __init__(self, dialog: FormDialog, presenter: Presenter, scopes: dict[str, Within], told: Text) -> None:
        super().__init__(dialog)
        self._dialog, self._presenter, self._scopes, self._told = dialog, presenter, scopes, told
        self._asked = 0
        dialog.form.edited.connect(self.ask)
        self.ask()

    def ask(self) -> None:
        """Count what the rule would do."""
        values = self._dialog.form.take()
        if values is None:
            return
        self._asked += 1
        number = self._asked
        self._presenter.ask(
            conflicts.preview,
            values["rule"],
            self._scopes[values["scope"]],
            done=lambda outcome: self._show(outcome) if number == self._asked else None,
        )

    def _show(self, outcome: RuleOutcome) -> None:
        words = translate("ConflictRules", "This computer's value is kept in {mine} cells, the portal's in {theirs}.")
        text = words.format(mine=outcome.mine, theirs=outcome.theirs)
        if outcome.undecided:
            rest = translate("ConflictRules", "{count} cells the rule cannot decide; they wait.")
            text += " " + rest.format(count=outcome.undecided)
        self._told.setText(text)
        self._dialog.primary.setEnabled(bool(outcome.mine or outcome.theirs))

"""Moving a whole group up a year: where to, from which day, and who goes, before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from desktop.services.groups import GroupRow
from desktop.services.promotion import NEXT_AGE, MoveAll, PromotionPlan, Rename
from desktop.views.groups.words import AGES, choices, group_choices
from desktop.views.widgets import Choice, DateInput, FormDialog, InvalidInputError, Notice, TextInput

NEW, RENAME = "new", "rename"
SHOWN_NAMES: Final = 4


def school_year_begins(today: date) -> date:
    """The next 1 September; today itself if it is one."""
    return date(today.year + (today > date(today.year, 9, 1)), 9, 1)


class PromotionDialog(FormDialog):
    """``how(values)`` makes of the form what the service takes. ``plan(day, done)`` is asked who would go from a day on."""

    def __init__(
        self,
        row: GroupRow,
        others: Sequence[GroupRow],
        today: date,
        plan: Callable[[date, Callable[[PromotionPlan], None]], object],
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Move “{name}” up a year").format(name=row.name)
        super().__init__(title, self.tr("Move up"), name="groups.promotion", width=560, parent=parent)
        self._plan = plan
        self._asked: date | None = None
        self.target = Choice(
            [
                (NEW, self.tr("to a new group")),
                (RENAME, self.tr("the same group, renamed")),
                *group_choices(others),
            ]
        )
        self.on = DateInput()
        self.on.set_value(school_year_begins(today))
        age = Choice(choices(AGES))
        form = self.form
        form.add("target", self.tr("Where the children go"), self.target)
        form.add_row(("name", self.tr("Name"), TextInput(longest=80)), ("age", self.tr("Age"), age), required=True)
        form.add("on", self.tr("First day there"), self.on, required=True)
        form.set_values({"name": row.name, "age": NEXT_AGE[row.age]})
        self.told = Notice("info")
        self.told.setObjectName("groups.promotion.plan")
        form.add_widget(self.told)
        self.problem_fields = {"no-such-group": "target", "already-in-group": "target", "sheet-closed-then": "on"}
        self.resize(560, 480)
        self.target.currentIndexChanged.connect(lambda _at: self._settle())
        self.on.textChanged.connect(lambda _text: self._look())
        self._settle()

    @staticmethod
    def how(values: dict[str, Any]) -> Rename | MoveAll:
        """What the person decided."""
        if values["target"] == RENAME:
            return Rename(values["name"], values["age"])
        if values["target"] == NEW:
            return MoveAll(values["on"], None, values["name"], values["age"])
        return MoveAll(values["on"], values["target"])

    def _settle(self) -> None:
        """Only what the choice needs is asked."""
        where = self.target.value()
        for name in ("name", "age"):
            self.form.field(name).setVisible(where in (NEW, RENAME))
        self.form.field("on").setVisible(where != RENAME)
        self._asked = None
        self._look()

    def _look(self) -> None:
        if self.target.value() == RENAME:
            words = self.tr("The name and the age change at once, and nobody moves: earlier sheets carry the new name too.")
            self.told.show_message(self.tr("The children stay in this group"), words, "info")
            return
        try:
            on = self.on.value()
        except InvalidInputError:
            return
        if on is not None and on != self._asked:
            self._asked = on
            self._plan(on, lambda plan: self._show(on, plan))

    def _show(self, on: date, plan: PromotionPlan) -> None:
        if on != self._asked:
            return
        heading = self.tr("%n child(ren) will move in one step", "", len(plan.moving))
        words = ""
        if plan.left_out:
            names = ", ".join(plan.left_out[:SHOWN_NAMES]) + ("…" if len(plan.left_out) > SHOWN_NAMES else "")
            words = self.tr("Left where they are, for they come later or their next group is known: {names}").format(names=names)
        self.told.show_message(heading, words, "warn" if plan.left_out or not plan.moving else "info")

"""The small forms of the page: a group; a move, a placement and a leave of a child."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.services.groups import CAPACITY_MOST, GroupDraft, GroupRow
from desktop.views.groups.words import AGES, KINDS, LANGUAGES, choices, group_choices
from desktop.views.next_turn import open_next
from desktop.views.presenter import Presenter
from desktop.views.widgets import Choice, DateInput, FormDialog, NumberInput, TextArea, TextInput


class GroupDialog(FormDialog):
    """A group's values; ``draft(values)`` makes of them what the service takes."""

    def __init__(self, row: GroupRow | None, parent: QWidget | None = None) -> None:
        title = self.tr("New group") if row is None else self.tr("Edit the group")
        super().__init__(title, self.tr("Create") if row is None else self.tr("Save"), name="groups.group", parent=parent)
        form = self.form
        form.add("name", self.tr("Name"), TextInput(longest=80), required=True)
        form.add_row(
            ("age", self.tr("Age"), Choice(choices(AGES))),
            ("capacity", self.tr("Places"), NumberInput(1, CAPACITY_MOST)),
        )
        form.add_row(
            ("language", self.tr("Language"), Choice(choices(LANGUAGES))),
            ("kind", self.tr("Kind"), Choice(choices(KINDS))),
        )
        form.add("teachers", self.tr("Teachers"), TextArea(lines=2), hint=self.tr("One name a line."))
        self._fill(row)

    @staticmethod
    def draft(values: dict[str, Any]) -> GroupDraft:
        """The form's values as the service takes them."""
        return GroupDraft(**{**values, "teachers": tuple(values["teachers"].splitlines())})

    def _fill(self, row: GroupRow | None) -> None:
        shown: GroupDraft | GroupRow = row or GroupDraft("")
        names = ("name", "age", "capacity", "language", "kind")
        self.form.set_values({name: getattr(shown, name) for name in names})
        self.form.set_values({"teachers": "\n".join(shown.teachers)})


class MoveDialog(FormDialog):
    """Another group and the first day there."""

    def __init__(self, groups: Sequence[GroupRow], today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Move to another group"), self.tr("Move"), name="groups.move", parent=parent)
        _group_and_day(self, groups, self.tr("New group"), self.tr("First day there"), today)
        self.problem_fields = {
            "already-in-group": "group",
            "no-such-group": "group",
            "move-before-arrival": "on",
            "stays-overlap": "on",
        }


class PlaceDialog(FormDialog):
    """A group and the first day for a child who is in none."""

    def __init__(self, groups: Sequence[GroupRow], today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Place in a group"), self.tr("Place"), name="groups.place", parent=parent)
        _group_and_day(self, groups, self.tr("Group"), self.tr("First day"), today)
        self.problem_fields = {"no-such-group": "group", "stays-overlap": "on"}


class LeaveDialog(FormDialog):
    """The last day and the reason."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The child leaves"), self.tr("Leave"), name="groups.leave", parent=parent)
        last = DateInput()
        last.set_value(today)
        self.form.add("last_day", self.tr("Last day"), last, required=True)
        self.form.add(
            "reason",
            self.tr("Reason"),
            TextInput(placeholder=self.tr("for example: moved to another town")),
            required=True,
        )
        self.problem_fields = {"leaves-before-arrival": "last_day", "marks-after-leaving": "last_day"}


def open_form(dialog: FormDialog, work: Callable[[dict[str, Any]], object], presenter: Presenter | None = None) -> None:
    """Show a dialog without stopping the program; when it closes it is gone. With ``presenter`` in the turns of a large one."""
    dialog.submit_with(work)
    dialog.finished.connect(dialog.deleteLater)
    if presenter is None:
        dialog.open()
    else:
        open_next(presenter, dialog)


def _group_and_day(dialog: FormDialog, groups: Sequence[GroupRow], group: str, on: str, today: date) -> None:
    first = DateInput()
    first.set_value(today)
    dialog.form.add("group", group, Choice(group_choices(groups), prompt=" "), required=True)
    dialog.form.add("on", on, first, required=True)

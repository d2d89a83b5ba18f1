"""What the history is filtered by: when it was done, group, child, the day of the mark, who, what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.trail import Filter
from desktop.services.trail_scope import Scope
from desktop.views.attendance.trail import words
from desktop.views.dates import begun, month_text
from desktop.views.widgets import Button, Choice, DateInput, FlowLayout, InvalidInputError, Text
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from desktop.views.attendance.trail.presenter import Choices


class TrailFilters(QWidget):
    """``changed(Filter)`` whenever a filter that can be read was changed."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Choices | None = None
        self._month: Month | None = None
        self._asked = Scope()  # whose history, while the names to choose from have not come
        self.group = self._choice("group", self.tr("Group"), 132)
        self.child = self._choice("child", self.tr("Child"), 152)
        self.person = self._choice("person", self.tr("Who"), 132)
        self.action = self._choice("action", self.tr("What"), 152)
        self.since, self.until = self._date("since", self.tr("Done from")), self._date("until", self.tr("Done until"))
        self.day = self._date("day", self.tr("Day of the mark"))
        self.clear = Button(self.tr("Show everything"), kind="link", parent=self)
        self.clear.setObjectName("attendance.trail.clearButton")
        self.month = Button("", kind="link", parent=self)
        self.month.setObjectName("attendance.trail.monthButton")
        self.month.setToolTip(self.tr("Press to show all months"))
        self.month.hide()
        self.clear.hide()
        flow = FlowLayout(self, spacing=8)
        for label, widget in (
            (self.tr("Group"), self.group),
            (self.tr("Child"), self.child),
            (self.tr("Day of the mark"), self.day),
            (self.tr("Who"), self.person),
            (self.tr("What"), self.action),
            (self.tr("Done from"), self.since),
            (self.tr("until"), self.until),
        ):
            flow.addWidget(self._labelled(label, widget))
        flow.addWidget(self.month)
        flow.addWidget(self.clear)
        self.clear.clicked.connect(lambda: self.set_scope(Scope()))
        self.month.clicked.connect(self._all_months)
        self._fill()

    def set_choices(self, found: Choices) -> None:
        """What there is to choose from; what is chosen stays."""
        first, self._found = self._found is None, found
        self._fill()
        if first:
            self._choose(self._asked)

    def set_scope(self, scope: Scope) -> None:
        """Show the history of this alone; every other filter is taken away."""
        self._asked = scope
        self._month = scope.month if scope.day is None else None
        self._choose(scope)
        self.day.set_value(scope.day)
        self.since.set_value(None)
        self.until.set_value(None)
        self.person.set_value("")
        self.action.set_value("")
        self._tell()

    def _choose(self, scope: Scope) -> None:
        self.group.set_value(scope.group_id or "")
        self.child.set_value("")
        self._fill_children(scope.child_id)
        self.child.set_value(scope.child_id or "")

    def value(self) -> Filter | None:
        """The filter; None while a day cannot be read."""
        try:
            day, since, until = self.day.value(), self.since.value(), self.until.value()
        except InvalidInputError:
            return None
        group, child = self.group.value() or None, self.child.value() or None
        if self._found is None:
            group, child = self._asked.group_id, self._asked.child_id
        scope = Scope(group, child, self._month if day is None else None, day)
        return Filter(scope, since, until, self.person.value() or None, self.action.value() or None)

    def _choice(self, name: str, label: str, width: int = 120) -> Choice:
        made = Choice(parent=self)
        made.setObjectName(f"attendance.trail.{name}")
        made.setAccessibleName(label)
        made.setFixedWidth(width)
        made.edited.connect(self._tell)
        return made

    def _date(self, name: str, label: str) -> DateInput:
        made = DateInput(self)
        made.setObjectName(f"attendance.trail.{name}")
        made.setAccessibleName(label)
        made.setFixedWidth(132)
        made.edited.connect(self._tell)
        return made

    def _fill(self) -> None:
        found = self._found
        self.group.set_items([("", self.tr("all")), *(found.groups if found else ())])
        self.person.set_items([("", self.tr("everyone")), *((name, name) for name in (found.people if found else ()))])
        self.action.set_items([("", self.tr("everything")), *((action, words.done(action)) for action in words.ACTIONS)])
        self._fill_children()

    def _fill_children(self, needed: str | None = None) -> None:
        """The children of the group chosen; the one chosen or needed stays among them."""
        group = self.group.value()
        children = self._found.children if self._found else ()
        chosen = needed or self.child.value()
        shown = [(child, name) for child, name, of in children if not group or of == group or child == chosen]
        self.child.set_items([("", self.tr("all")), *shown])

    def _tell(self) -> None:
        self._fill_children()
        self.month.setVisible(self._month is not None)
        if self._month is not None:
            self.month.setText(f"{begun(month_text(self._month))} ×")
            self.month.setAccessibleName(begun(month_text(self._month)))
        wanted = self.value()
        if wanted is not None:
            self.clear.setVisible(wanted != Filter())
            self.changed.emit(wanted)

    def _all_months(self) -> None:
        self._month = None
        self._tell()

    def _labelled(self, label: str, widget: QWidget) -> QWidget:
        holder = QWidget(self)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(Text(label, "small", parent=holder))
        box.addWidget(widget)
        return holder

"""The second line over the queue: group, clock, language, age."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.services.enrolment import RequestRow
from desktop.views.enrolment.filters import CLOCKS, EVERYTHING, Clock, QueueFilter, ages_of, groups_of
from desktop.views.groups.words import LANGUAGES, CountWords, choices
from desktop.views.widgets import Button, Choice, collation_key


class RequestFilterBar(QWidget):
    """``changed(QueueFilter)`` with each choice. What no request has is not offered, except what is chosen already."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group, self.clock, self.language, self.age = Choice(), Choice(), Choice(), Choice()
        clocks: dict[Clock, str] = {
            "overdue": self.tr("overdue"),
            "near": self.tr("last days"),
            "later": self.tr("there is time"),
            "none": self.tr("no deadline"),
        }
        self.clock.set_items([(None, self.tr("Any clock")), *((name, clocks[name]) for name in CLOCKS)])
        self.language.set_items([(None, self.tr("Any language")), *choices(LANGUAGES)])
        self.clear_button = Button(self.tr("Clear the filters"), kind="link")
        self.clear_button.setObjectName("enrolment.clearFiltersButton")
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 0, 16, 4)
        grid.setSpacing(8)
        named = (
            (self.group, "filterGroup", self.tr("Group")),
            (self.clock, "filterClock", self.tr("Clock")),
            (self.language, "filterLanguage", self.tr("Language")),
            (self.age, "filterAge", self.tr("Age")),
        )
        for at, (choice, name, words) in enumerate(named):
            choice.setObjectName(f"enrolment.{name}")
            choice.setAccessibleName(words)
            choice.currentIndexChanged.connect(lambda _at: self._tell())
            grid.addWidget(choice, at // 2, at % 2)
        grid.addWidget(self.clear_button, 2, 0, 1, 2)
        self._quiet = False
        self.offer(())

    def value(self) -> QueueFilter:
        """What is chosen."""
        return QueueFilter(self.group.value(), self.clock.value(), self.language.value(), self.age.value())

    def offer(self, rows: Sequence[RequestRow]) -> None:
        """Offer the groups and ages these requests have; what is chosen stays chosen while it is there."""
        groups = sorted(groups_of(rows), key=lambda one: collation_key(one[1]))
        years = CountWords().years
        self._quietly(self.group, [(None, self.tr("Any group")), *groups])
        self._quietly(self.age, [(None, self.tr("Any age")), *((age, years(age)) for age in ages_of(rows))])

    def clear(self) -> None:
        """Let everything through again."""
        before, self._quiet = self.value(), True
        for choice in (self.group, self.clock, self.language, self.age):
            choice.set_value(None)
        self._quiet = False
        if before != EVERYTHING:
            self._tell()

    def _quietly(self, choice: Choice, items: Sequence[tuple[object, str]]) -> None:
        self._quiet = True
        choice.set_items(items)
        self._quiet = False

    def _tell(self) -> None:
        if not self._quiet:
            self.clear_button.setVisible(self.value() != EVERYTHING)
            self.changed.emit(self.value())

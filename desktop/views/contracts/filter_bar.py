"""The second line over the register: contracts or agreements, group, who must act, the voucher's clock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.contracts import ContractRow
from desktop.views.contracts.filters import (
    CLOCKS,
    EVERYTHING,
    TURN_NAMES,
    WHATS,
    Clock,
    RegisterFilter,
    Turn,
    What,
    groups_of,
)
from desktop.views.widgets import Button, Choice, collation_key
from desktop.views.widgets.flow import FlowLayout


class ContractFilterBar(QWidget):
    """``changed(RegisterFilter)`` with each choice. Only groups that have contracts are offered."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        turns: dict[Turn, str] = {
            "office": self.tr("the kindergarten"),
            "parent": self.tr("the parent"),
            "portal": self.tr("the portal"),
            "nobody": self.tr("nobody"),
        }
        clocks: dict[Clock, str] = {
            "overdue": self.tr("voucher expired"),
            "near": self.tr("last days of the voucher"),
            "later": self.tr("there is time"),
            "none": self.tr("no deadline"),
        }
        whats: dict[What, str] = {
            "contract": self.tr("contracts"),
            "amendment": self.tr("additional agreements"),
            "renewal": self.tr("renewals"),
            "terminated": self.tr("terminated"),
            "renewed": self.tr("renewed by a next one"),
        }
        self.what = Choice([(None, self.tr("Everything")), *((name, whats[name]) for name in WHATS)])
        self.group = Choice([(None, self.tr("Any group"))])
        self.turn = Choice([(None, self.tr("Anyone's turn")), *((name, turns[name]) for name in TURN_NAMES)])
        self.clock = Choice([(None, self.tr("Any deadline")), *((name, clocks[name]) for name in CLOCKS)])
        self.clear_button = Button(self.tr("Clear the filters"), kind="link")
        self.clear_button.setObjectName("contracts.clearFiltersButton")
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        place = QVBoxLayout(self)
        place.setContentsMargins(24, 0, 24, 12)
        line = FlowLayout()
        place.addLayout(line)
        for choice, name, words in (
            (self.what, "filterWhat", self.tr("Contracts and agreements")),
            (self.group, "filterGroup", self.tr("Group")),
            (self.turn, "filterTurn", self.tr("Who must act")),
            (self.clock, "filterClock", self.tr("Deadline")),
        ):
            choice.setObjectName(f"contracts.{name}")
            choice.setAccessibleName(words)
            choice.setToolTip(words)
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            choice.currentIndexChanged.connect(lambda _at: self._tell())
            line.addWidget(choice)
        line.addWidget(self.clear_button)

    def value(self) -> RegisterFilter:
        """What is chosen."""
        return RegisterFilter(self.group.value(), self.turn.value(), self.clock.value(), self.what.value())

    def offer(self, rows: Sequence[ContractRow]) -> None:
        """Offer the groups of these contracts; what is chosen stays chosen while it is there."""
        groups = sorted(groups_of(rows), key=lambda one: collation_key(one[1]))
        before, self._quiet = self.value(), True
        self.group.set_items([(None, self.tr("Any group")), *groups])
        self._quiet = False
        if self.value() != before:
            self._tell()

    def clear(self) -> None:
        """Let everything through again."""
        before, self._quiet = self.value(), True
        for choice in (self.what, self.group, self.turn, self.clock):
            choice.set_value(None)
        self._quiet = False
        if before != EVERYTHING:
            self._tell()

    def _tell(self) -> None:
        if not self._quiet:
            self.clear_button.setVisible(self.value() != EVERYTHING)
            self.changed.emit(self.value())

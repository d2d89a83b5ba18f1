"""The page Journal: acts, exchanges, what was not taken, what must be chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.views.journal.acts import ActsTab
from desktop.views.journal.choices import ChoicesTab
from desktop.views.journal.exchange import ExchangeTab
from desktop.views.journal.held import HeldTab
from desktop.views.journal.presenter import Conflicts, Exchanges, HeldRow, JournalPresenter
from desktop.views.screen import Screen, Shell
from desktop.views.widgets import PageHeader, SegmentedControl

ALIASES: Final = {"quarantine": "held", "waiting": "held"}


class JournalScreen(Screen):
    """``enter(tab=…)``: "acts", "exchange", "held" (also "quarantine", "waiting") or "conflicts"."""

    presenter: JournalPresenter

    def __init__(self, presenter: JournalPresenter, shell: Shell) -> None:
        super().__init__("journal", presenter, shell)
        self.acts = ActsTab(presenter, shell)
        self.exchange = ExchangeTab(presenter, shell)
        self.held = HeldTab(presenter, shell)
        self.choices = ChoicesTab(presenter, shell)
        self._tabs: dict[str, QWidget] = {
            "acts": self.acts,
            "exchange": self.exchange,
            "held": self.held,
            "conflicts": self.choices,
        }
        self._counts = {"held": 0, "conflicts": 0}
        self.tabs = SegmentedControl()
        self.tabs.setObjectName("journal.tabs")
        self.tabs.setAccessibleName(self.tr("Part of the journal"))
        self.stack = QStackedWidget()
        for tab in self._tabs.values():
            self.stack.addWidget(tab)
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 0, 24, 16)
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        self.body.addWidget(PageHeader(self.tr("Journal")))
        self.body.addLayout(bar)
        self.body.addWidget(self.stack, 1)
        self._label()
        self.tabs.chosen.connect(self.show_tab)
        presenter.acts_loaded.connect(self.acts.set_acts)
        presenter.chain_checked.connect(self.acts.show_chain)
        presenter.exchanges_loaded.connect(self._show_exchanges)
        presenter.held_loaded.connect(self._show_held)
        presenter.conflicts_loaded.connect(self._show_conflicts)
        self.add_command("F5", self.tr("Exchange with the portal now"), self.exchange.exchange_now)
        self.add_command("Ctrl+F", self.tr("Find an act"), self._find)

    def enter(self, **args: object) -> None:
        tab = str(args.get("tab") or "")
        tab = ALIASES.get(tab, tab)
        if tab in self._tabs:
            self.show_tab(tab)
        self.presenter.load()

    def show_tab(self, tab: str) -> None:
        """Show a part."""
        self.tabs.set_value(tab)
        self.stack.setCurrentWidget(self._tabs[tab])

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.leave()

    def _show_exchanges(self, found: Exchanges) -> None:
        self.exchange.show_exchanges(found)
        self.held.show_waiting(found.status)

    def _show_held(self, rows: tuple[HeldRow, ...]) -> None:
        self.held.show_held(rows)
        self._count("held", len(rows))

    def _show_conflicts(self, found: Conflicts) -> None:
        self.choices.show_conflicts(found)
        self._count("conflicts", len(found.rows))

    def _count(self, tab: str, count: int) -> None:
        if self._counts[tab] != count:
            self._counts[tab] = count
            self._label()
        self.shell.set_badge("journal", sum(self._counts.values()))

    def _label(self) -> None:
        words = {
            "acts": self.tr("Acts"),
            "exchange": self.tr("Exchange"),
            "held": self.tr("Not taken"),
            "conflicts": self.tr("Two values"),
        }
        items = [(tab, f"{text}  {self._counts[tab]}" if self._counts.get(tab) else text) for tab, text in words.items()]
        self.tabs.set_items(items, self.tabs.value())

    def _find(self) -> None:
        self.show_tab("acts")
        self.acts.search.setFocus()

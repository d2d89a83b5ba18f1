"""The page Journal: acts, exchanges, what was not taken, what must be chosen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Final, TypeVar

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.services.journal import ChainState
from desktop.views.journal.acts import ActsTab
from desktop.views.journal.choices import ChoicesTab
from desktop.views.journal.exchange import ExchangeTab
from desktop.views.journal.held import HeldTab
from desktop.views.journal.presenter import ActRow, Conflicts, Exchanges, HeldRow, JournalPresenter
from desktop.views.screen import Screen, Shell
from desktop.views.widgets import PageHeader, SegmentedControl

Tab = TypeVar("Tab", bound=QWidget)
TABS: Final = {"acts": "acts", "exchange": "exchange", "held": "held", "conflicts": "choices"}
ALIASES: Final = {"quarantine": "held", "waiting": "held"}


class JournalScreen(Screen):
    """``enter(tab=…)``: "acts", "exchange", "held" (also "quarantine", "waiting") or "conflicts"."""

    presenter: JournalPresenter

    def __init__(self, presenter: JournalPresenter, shell: Shell) -> None:
        super().__init__("journal", presenter, shell)
        self._counts = {"held": 0, "conflicts": 0}
        self.tabs = SegmentedControl()
        self.tabs.setObjectName("journal.tabs")
        self.tabs.setAccessibleName(self.tr("Part of the journal"))
        self.stack = QStackedWidget(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 0, 24, 16)
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        self.body.addWidget(PageHeader(self.tr("Journal")))
        self.body.addLayout(bar)
        self.body.addWidget(self.stack, 1)
        self._label()
        self.tabs.chosen.connect(self.show_tab)
        presenter.acts_loaded.connect(self._show_acts)
        presenter.chain_checked.connect(self._show_chain)
        presenter.exchanges_loaded.connect(self._show_exchanges)
        presenter.held_loaded.connect(self._show_held)
        presenter.conflicts_loaded.connect(self._show_conflicts)
        self.add_command("F5", self.tr("Exchange with the portal now"), self._exchange_now)
        self.add_command("Ctrl+F", self.tr("Find an act"), self._find)

    @cached_property
    def acts(self) -> ActsTab:
        """What was done."""
        return self._made(ActsTab(self.presenter, self.shell, self.stack))

    @cached_property
    def exchange(self) -> ExchangeTab:
        """When there was an exchange, and what came of it."""
        return self._made(ExchangeTab(self.presenter, self.shell, self.stack))

    @cached_property
    def held(self) -> HeldTab:
        """What the portal has not taken."""
        return self._made(HeldTab(self.presenter, self.shell, self.stack))

    @cached_property
    def choices(self) -> ChoicesTab:
        """What must be chosen."""
        return self._made(ChoicesTab(self.presenter, self.shell, self.stack))

    def _made(self, tab: Tab) -> Tab:
        """Parts are made one by one, as they are shown or their news comes: all at once would hold the window."""
        self.stack.addWidget(tab)
        return tab

    def enter(self, **args: object) -> None:
        tab = str(args.get("tab") or "")
        tab = ALIASES.get(tab, tab)
        if tab in TABS:
            self.show_tab(tab)
        elif self.stack.currentWidget() is None:
            self.show_tab("acts")
        self.presenter.load()

    def show_tab(self, tab: str) -> None:
        """Show a part."""
        self.tabs.set_value(tab)
        self.stack.setCurrentWidget(getattr(self, TABS[tab]))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.leave()

    def _show_acts(self, rows: tuple[ActRow, ...], more: bool) -> None:
        self.acts.set_acts(rows, more)

    def _show_chain(self, state: ChainState) -> None:
        self.acts.show_chain(state)

    def _exchange_now(self) -> None:
        self.exchange.exchange_now()

    def _show_exchanges(self, found: Exchanges) -> None:
        self.presenter.in_turns(self._exchanges(found))

    def _exchanges(self, found: Exchanges) -> Iterator[None]:
        exchange = self.exchange
        yield
        exchange.show_exchanges(found)
        yield
        self.held.show_waiting(found.status)
        yield

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

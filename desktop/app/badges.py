"""What waits on the director's pages, shown in the navigation also before such a page was ever opened."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from desktop.services.contracts import list_contracts
from desktop.services.roles import Permission
from desktop.services.waiting import Call, waiting
from desktop.views.enrolment.presenter import RequestCounter
from desktop.views.presenter import Presenter
from protocol.contracts import ContractState

if TYPE_CHECKING:
    from desktop.services.changes import Changes
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.main_window import MainWindow
    from desktop.views.workspace import Workspace

AFTER_CHANGE_MS: Final = 400  # marks come one after the other; counting can wait until the keys rest


def count_to_sign(uow: UnitOfWork) -> int:
    """How many contracts wait for the director's signature."""
    return sum(row.state is ContractState.PARENT_SIGNED for row in list_contracts(uow))


def count_calls(uow: UnitOfWork) -> int:
    """How many sheets a parent disputes, and how many months are to be closed."""
    now = waiting(uow)
    return sum(len(now.get(call, ())) for call in (Call.DISPUTE, Call.MONTH))


class Counter(Presenter):
    """Counts again whenever something of the kinds was changed: ``counted(int)``."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, query: Callable[[UnitOfWork], int], kinds: Collection[str]) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._query = query
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AFTER_CHANGE_MS)
        self._again.timeout.connect(self.count)
        self.watch(kinds, self._changed)

    def count(self) -> None:
        """Count now."""
        self.ask(self._query, done=self.counted.emit)

    def _changed(self, _changes: Changes) -> None:
        self._again.start()


def keep_badges(workspace: Workspace, window: MainWindow) -> None:
    """Count now and after each change, for as long as the window lives; only what the signed-in person may see."""
    actor = workspace.office.actor
    counters: list[tuple[str, RequestCounter | Counter]] = [
        ("attendance", Counter(workspace, count_calls, {"child_month", "group_month"}))
    ]
    if actor.may(Permission.DECIDE_REQUESTS):
        counters.append(("enrolment", RequestCounter(workspace)))
    if actor.may(Permission.CONTRACTS):
        counters.append(("contracts", Counter(workspace, count_to_sign, {"contract"})))
    for page, counter in counters:
        counter.setParent(window)
        counter.counted.connect(partial(window.set_badge, page))
        counter.count()

"""What waits on the director's pages, shown in the navigation also before such a page was ever opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.services.contracts import list_contracts
from desktop.services.roles import Permission
from desktop.views.enrolment.presenter import RequestCounter
from desktop.views.presenter import Presenter
from protocol.contracts import ContractState

if TYPE_CHECKING:
    from desktop.services.changes import Changes
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.main_window import MainWindow
    from desktop.views.workspace import Workspace


def count_to_sign(uow: UnitOfWork) -> int:
    """How many contracts wait for the director's signature."""
    return sum(row.state is ContractState.PARENT_SIGNED for row in list_contracts(uow))


class SignatureCounter(Presenter):
    """Counts the contracts to co-sign: ``counted(int)``."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.watch({"contract"}, self._changed)

    def count(self) -> None:
        """Count now."""
        self.ask(count_to_sign, done=self.counted.emit)

    def _changed(self, _changes: Changes) -> None:
        self.count()


def keep_badges(workspace: Workspace, window: MainWindow) -> None:
    """Count now and after each change, for as long as the window lives; only what the signed-in person may see."""
    actor = workspace.office.actor
    counters: list[tuple[str, RequestCounter | SignatureCounter]] = []
    if actor.may(Permission.DECIDE_REQUESTS):
        counters.append(("enrolment", RequestCounter(workspace)))
    if actor.may(Permission.CONTRACTS):
        counters.append(("contracts", SignatureCounter(workspace)))
    for page, counter in counters:
        counter.setParent(window)
        counter.counted.connect(partial(window.set_badge, page))
        counter.count()

"""The work behind a decision on several requests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.services import groups, request_batch, request_rules
from desktop.services.groups import GroupRow
from desktop.services.request_batch import DecidedRow, Verdict
from desktop.services.request_rules import Reason
from desktop.views.presenter import Done, Failed, Presenter
from desktop.views.task_runner import Progress, Task, TaskCancelledError

if TYPE_CHECKING:
    from desktop.services.unit_of_work import Outcome
    from desktop.views.workspace import Workspace

Told = Callable[[int, int, str], None]


class RequestBatchPresenter(Presenter):
    """Decides several requests, one transaction each, and takes such decisions back."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace

    def load(self, done: Callable[[tuple[tuple[GroupRow, ...], tuple[Reason, ...]]], None]) -> None:
        """``done((groups, reasons))``: where one can accept to, and the office's usual refusals."""
        self.ask(lambda uow: (groups.list_groups(uow), request_rules.reasons(uow)), done=done)

    def foresee(self, request_ids: Sequence[str], group_id: str | None, done: Done) -> None:
        """What speaks against accepting these: ``done(tuple[Foreseen, …])``."""
        self.ask(request_batch.foresee, tuple(request_ids), group_id, done=done)

    def decide(self, request_ids: Sequence[str], verdict: Verdict, done: Done, failed: Failed, progress: Told) -> Task:
        """Decide them; ``done(rows)`` also after :meth:`Task.cancel`, with what was decided before it."""
        office, chosen = self._workspace.office, tuple(request_ids)

        def call(told: Progress) -> Outcome[tuple[DecidedRow, ...]]:
            def report(step: int, total: int, note: str) -> None:
                with suppress(TaskCancelledError):  # the service stops between two requests and says what is decided
                    told.report(step, total, note)

            return request_batch.decide_all(office, chosen, verdict, report=report, stopped=lambda: told.cancelled)

        def decided(outcome: Outcome[tuple[DecidedRow, ...]]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        return self.work("compute", call, done=decided, failed=failed, cancelled=lambda: done(()), progress=progress)

    def take_back(self, request_ids: Sequence[str], done: Done, failed: Failed) -> None:
        """Undo these decisions as far as the portal has not heard of them: ``done(rows)``."""
        office, chosen = self._workspace.office, tuple(request_ids)

        def taken(outcome: Outcome[tuple[DecidedRow, ...]]) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        self.work("compute", lambda: request_batch.take_back_all(office, chosen), done=taken, failed=failed)

"""What every presenter is built on: running use cases, asking questions, hearing of changes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop.views.change_bus import ChangeBus
from desktop.views.errors import Explained, explain
from desktop.views.task_runner import LaneName, Task, TaskRunner

if TYPE_CHECKING:
    from desktop.services.changes import Changes


class Outcome(Protocol):
    """What a use case gives back: its result and what it touched."""

    @property
    def result(self) -> Any: ...

    @property
    def changes(self) -> Changes: ...


class Office(Protocol):
    """The one door from views to services."""

    def do(self, use_case: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Outcome:
        """Run a use case in a unit of work of its own."""
        ...

    def ask(self, query: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Answer a question without changing anything."""
        ...


Done = Callable[[Any], None]
Failed = Callable[[Explained], None]

UNREADABLE: Final = frozenset({"database-busy", "database-damaged", "disk-error"})
"""The database does not answer: no fault of what was asked for."""


class Presenter(QObject):
    """State and slots of a screen; knows no widget.

    ``problem(sentence, next_step)`` tells of a known error nobody asked to handle; :class:`desktop.views.screen.Screen`
    shows it as a toast. ``busy(bool)`` follows whether anything of this presenter is running. A question the database does
    not answer is kept where a page says so (:meth:`tell_unread`): :meth:`read_again` asks it again.
    """

    problem = Signal(str, str)
    busy = Signal(bool)

    def __init__(self, office: Office, tasks: TaskRunner, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.tasks = tasks
        self.bus = bus
        self._running = 0
        self._unread: dict[str, Callable[[], object]] = {}
        self._tell_unread: Callable[[Explained | None], None] | None = None

    def tell_unread(self, tell: Callable[[Explained | None], None]) -> None:
        """Let a page say for as long as it is so that something could not be read: why it was not, None once everything is."""
        self._tell_unread = tell

    def read_again(self) -> None:
        """Ask again what the database has not answered."""
        for ask in tuple(self._unread.values()):
            ask()

    def run(
        self,
        use_case: Callable[..., Any],
        *args: Any,
        done: Done | None = None,
        failed: Failed | None = None,
        **kwargs: Any,
    ) -> Task:
        """Run a use case on the database lane, publish what it changed, then call ``done(result)``."""

        bus = self.bus

        def arrived(outcome: Outcome) -> None:
            bus.publish(outcome.changes)  # others must hear of it even when this screen has gone meanwhile
            if done is not None and isValid(self):
                done(outcome.result)

        def call() -> Outcome:
            return self.office.do(use_case, *args, **kwargs)

        return self._submit("database", call, arrived, failed, owner=bus)

    def ask(
        self,
        query: Callable[..., Any],
        *args: Any,
        done: Done,
        failed: Failed | None = None,
        **kwargs: Any,
    ) -> Task:
        """Ask a question on the database lane; ``done(answer)`` on the GUI thread."""

        def call() -> Any:
            return self.office.ask(query, *args, **kwargs)

        if failed is not None:
            return self.work("database", call, done=done, failed=failed)
        name = getattr(query, "__qualname__", repr(query))

        def read(answer: Any) -> None:
            self._was_read(name)
            done(answer)

        def unread(explained: Explained) -> None:
            if self._tell_unread is None or explained.code not in UNREADABLE:
                self.problem.emit(explained.sentence, explained.next_step)
                return
            self._unread[name] = partial(self.work, "database", call, done=read, failed=unread)
            self._tell_unread(explained)

        return self.work("database", call, done=read, failed=unread)

    def work(
        self,
        lane: LaneName,
        call: Callable[..., Any],
        *,
        done: Done | None = None,
        failed: Failed | None = None,
        cancelled: Callable[[], None] | None = None,
        progress: Callable[[int, int, str], None] | None = None,
    ) -> Task:
        """Run anything in a lane with this presenter as owner; see :meth:`TaskRunner.submit` for ``progress``."""

        return self._submit(lane, call, done, failed, cancelled, progress, owner=self)

    def in_turns(self, steps: Iterator[object]) -> Task:
        """Let a view do much in steps, one a turn of the event loop; see :meth:`TaskRunner.take_turns`."""
        return self.tasks.take_turns(steps, owner=self)

    def watch(self, kinds: Collection[str], react: Callable[[Changes], None]) -> None:
        """Call ``react(changes)`` whenever something of one of these kinds was touched, by anyone.

        ``react`` must be a method of this presenter, so that the connection ends with it.
        """
        wanted = frozenset(kinds)

        def hear(changes: Changes) -> None:
            if wanted & changes.kinds:
                react(changes)

        listener = _Listener(hear, self)
        self.bus.changed.connect(listener.hear)

    def _submit(
        self,
        lane: LaneName,
        call: Callable[..., Any],
        done: Done | None,
        failed: Failed | None,
        cancelled: Callable[[], None] | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        *,
        owner: QObject,
    ) -> Task:
        def finished(result: Any) -> None:
            self._count(-1)
            if done is not None:
                done(result)

        def broke(error: Exception) -> None:
            self._count(-1)
            self._tell(error, failed)

        def stopped() -> None:
            self._count(-1)
            if cancelled is not None:
                cancelled()

        self._count(+1)
        return self.tasks.submit(lane, call, finished, broke, cancelled=stopped, progress=progress, owner=owner)

    def _was_read(self, name: str) -> None:
        if self._unread.pop(name, None) is not None and not self._unread and self._tell_unread is not None:
            self._tell_unread(None)

    def _tell(self, error: Exception, failed: Failed | None) -> None:
        explained = explain(error)
        if explained is None:
            sys.excepthook(type(error), error, error.__traceback__)
        elif not isValid(self):
            return
        elif failed is not None:
            failed(explained)
        else:
            self.problem.emit(explained.sentence, explained.next_step)

    def _count(self, step: int) -> None:
        if not isValid(self):
            return
        before, self._running = self._running, self._running + step
        if (before == 0) != (self._running == 0):
            self.busy.emit(self._running > 0)


class _Listener(QObject):
    """A subscription that Qt ends together with its parent presenter."""

    def __init__(self, hear: Callable[[Changes], None], parent: QObject) -> None:
        super().__init__(parent)
        self._hear = hear

    def hear(self, changes: Changes) -> None:
        self._hear(changes)

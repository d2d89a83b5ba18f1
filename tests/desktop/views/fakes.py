"""A stand-in for the office at its port, for tests of presenters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from desktop.services.changes import Changes
from desktop.views.change_bus import ChangeBus
from desktop.views.presenter import Presenter
from desktop.views.task_runner import TaskRunner


@dataclass(frozen=True, slots=True)
class FakeOutcome:
    """What a use case gave back."""

    result: Any
    changes: Changes


@dataclass(slots=True)
class FakeOffice:
    """Runs what it is given with no unit of work; ``touches`` is what every use case changes."""

    touches: frozenset[tuple[str, str]] = frozenset({("group", "g1")})
    done: list[str] = field(default_factory=list)

    def do(self, use_case: Callable[..., Any], /, *args: Any, **kwargs: Any) -> FakeOutcome:
        self.done.append(use_case.__name__)
        return FakeOutcome(use_case(*args, **kwargs), Changes(self.touches))

    def ask(self, query: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        return query(*args, **kwargs)


def presenter(office: FakeOffice) -> Presenter:
    """A presenter on an office, with a runner and a bus of its own."""
    return Presenter(office, TaskRunner(), ChangeBus())

"""The history's state: the filter, the pages read, how far the journal was checked, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from desktop.services import exports, settings, trail_chain
from desktop.services.children import list_children
from desktop.services.groups import list_groups
from desktop.services.trail import NEWEST, PAGE, Filter, Place, TrailPage, TrailRow, people, trail
from desktop.services.trail_chain import ChainState, Checked
from desktop.services.trail_files import TrailTable, trail_csv, trail_xlsx
from desktop.views.presenter import Failed, Presenter
from protocol.rules import DEFAULT_RULES, Rules

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.changes import Changes
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.task_runner import Progress, Task
    from desktop.views.workspace import Workspace

WATCHED = ("mark", "child_month", "group_month", "absence_document", "conflict")
EXPORT_PAGE: Final = 2000
Words = Callable[[tuple[TrailRow, ...], ChainState, Rules], TrailTable]


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be filtered by: groups, children with their group, people; as (id, name)."""

    groups: tuple[tuple[str, str], ...]
    children: tuple[tuple[str, str, str | None], ...]
    people: tuple[str, ...]
    rules: Rules


class TrailPresenter(Presenter):
    """``choices(Choices)``; ``shown(rows, more)``; ``chain(ChainState)`` after each stretch; ``exported(Path)``."""

    choices = Signal(object)
    shown = Signal(object, bool)
    chain = Signal(object)
    exported = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.workspace = workspace
        self.filter = Filter()
        self.rules: Rules = DEFAULT_RULES
        self.state: ChainState | None = None
        self._rows: tuple[TrailRow, ...] = ()
        self._following: Place | None = None
        self._reading: Task | None = None
        self._active = self._checking = False
        self.watch(WATCHED, self._changed)

    def open(self) -> None:
        """The pane is shown: read everything, and check the journal from where it was checked last."""
        self._active = True
        self.ask(_choices, done=self._take_choices)
        self.ask(trail_chain.last_checked, done=self._check_from)
        self.read()

    def leave(self) -> None:
        """The pane is hidden: changes are read when it is shown again."""
        self._active = False

    def show(self, wanted: Filter) -> None:
        """Another filter."""
        self.filter = wanted
        self.read()

    def read(self) -> None:
        """Read the newest page."""
        self._ask(NEWEST, PAGE, self._first)

    def read_more(self) -> None:
        """Read the next page."""
        if self._following is not None:
            self._ask(self._following, PAGE, self._next)

    def check_all(self) -> None:
        """Check the whole journal, from its first entry."""
        self._check_from(None)

    def export(
        self,
        path: Path,
        words: Words,
        progress: Callable[[int, int, str], None],
        cancelled: Callable[[], None],
        failed: Failed,
    ) -> Task:
        """Write everything the filter lets through, with the head of the chain; CSV or XLSX by the file's name."""
        wanted, rules, office = self.filter, self.rules, self.workspace.office
        make = trail_csv if path.suffix.lower() == ".csv" else trail_xlsx

        def write(report: Progress) -> Path:
            rows: list[TrailRow] = []
            place: Place | None = NEWEST
            while place is not None:
                page = office.ask(trail, wanted, place, EXPORT_PAGE)
                rows += page.rows
                place = page.following
                report.report(len(rows), 0, str(len(rows)))
                report.check()
            state = office.ask(_whole_chain, report)
            return exports.save_file(path, make(words(tuple(rows), state, rules)))

        return self.work("compute", write, done=self.exported.emit, failed=failed, progress=progress, cancelled=cancelled)

    def _ask(self, place: Place, limit: int, done: Callable[[TrailPage], None]) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.ask(trail, self.filter, place, limit, done=done)

    def _first(self, page: TrailPage) -> None:
        self._rows = page.rows
        self._arrived(page)

    def _next(self, page: TrailPage) -> None:
        self._rows += page.rows
        self._arrived(page)

    def _arrived(self, page: TrailPage) -> None:
        self._following = page.following
        self.shown.emit(self._rows, page.following is not None)

    def _take_choices(self, found: Choices) -> None:
        self.rules = found.rules
        self.choices.emit(found)

    def _check_from(self, earlier: Checked | None) -> None:
        if not self._checking:
            self._checking = True
            self._stretch(earlier, earlier)

    def _stretch(self, earlier: Checked | None, began: Checked | None) -> None:
        since = began.at if began is not None else None
        self.ask(trail_chain.check_on, earlier, since=since, done=lambda state: self._checked(state, began))

    def _checked(self, state: ChainState, began: Checked | None) -> None:
        self.state = state
        self.chain.emit(state)
        if not state.done:
            self._stretch(state.checked, began)
            return
        self._checking = False
        if state.broken_at is None and (began is None or state.checked.seq > began.seq):
            self.run(trail_chain.keep_checked, state.checked)

    def _changed(self, _changes: Changes) -> None:
        """What was just done is shown and checked too."""
        if not self._active:
            return
        self.read()
        if self.state is not None and self.state.broken_at is None:
            self._check_from(self.state.checked)


def _choices(uow: UnitOfWork) -> Choices:
    return Choices(
        tuple((row.id, row.name) for row in list_groups(uow, archived=True)),
        tuple((row.id, row.name, row.group_id) for row in (*list_children(uow), *list_children(uow, gone=True))),
        people(uow),
        settings.rules(uow),
    )


def _whole_chain(uow: UnitOfWork, progress: Progress) -> ChainState:
    """The whole journal checked: what leaves the house says whether it holds together."""
    state = trail_chain.check_on(uow, None)
    while not state.done:
        progress.report(state.checked.seq, state.entries)
        progress.check()
        state = replace(trail_chain.check_on(uow, state.checked), since=None)
    return state

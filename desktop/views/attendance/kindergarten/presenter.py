"""The whole kindergarten's state: which day is shown, read when shown and again soon after something changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from desktop.services.exports import save_file
from desktop.services.organisation import organisation
from desktop.services.overview import KindergartenDay, MonthMap, first_blank, kindergarten_day, month_map
from desktop.services.settings import rules as rules_in_force
from desktop.views.presenter import Failed, Presenter
from protocol.rules import Rules
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop.services.changes import Changes
    from desktop.services.exports import PrintLanguage
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.task_runner import Task
    from desktop.views.workspace import Workspace

KINDS: Final = frozenset(
    {"mark", "child_month", "group_month", "child", "placement", "group", "calendar_day", "rules", "setting"}
)
MINUTE: Final = 60_000
REST: Final = 300  # milliseconds of quiet before reading again: a filled sheet is many changes in a row


@dataclass(frozen=True, slots=True)
class DayShown:
    """A day and the rules that name its marks."""

    day: KindergartenDay
    rules: Rules


@dataclass(frozen=True, slots=True)
class Kitchen:
    """What the kitchen's paper is made of."""

    day: KindergartenDay
    organisation: str
    at: datetime


def read_day(uow: UnitOfWork, day: date | None) -> DayShown:
    """The day of all groups; today without one."""
    return DayShown(kindergarten_day(uow, day), rules_in_force(uow))


def read_kitchen(uow: UnitOfWork, day: date | None, language: PrintLanguage) -> Kitchen:
    """The headcount as it is now."""
    office = organisation(uow)
    return Kitchen(kindergarten_day(uow, day), office.name_kk if language == "kk" else office.name_ru, uow.now)


class KindergartenPresenter(Presenter):
    """``loaded(DayShown)``, ``mapped(MonthMap)``; ``opening(group id, day, child id or "")`` leads to a sheet.

    Nothing is read while the pane is out of sight, so that it costs the sheet nothing.
    """

    loaded = Signal(object)
    mapped = Signal(object)
    opening = Signal(str, object, str)
    saved = Signal(object)  # Path

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.shown: KindergartenDay | None = None
        self._day: date | None = None
        self._in_sight = self._with_map = False
        self._reading: Task | None = None
        self._mapping: Task | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.load)
        self._clock = workspace.office.clock
        self._midnight = QTimer(self)
        self._midnight.setInterval(MINUTE)
        self._midnight.timeout.connect(self._look_at_date)
        self._midnight.start()
        self.watch(KINDS, self._changed)

    # which day

    def show_day(self, day: date | None) -> None:
        """Show a day; None is today, whenever that is."""
        self._day = day
        self.load()

    def step_day(self, step: int) -> None:
        """The working day before (-1) or after (+1)."""
        if self.shown is not None:
            self.show_day(self.shown.before if step < 0 else self.shown.after)

    def step_month(self, step: int) -> None:
        """A month back (-1) or on (+1); in the month of today it is today's day."""
        if self.shown is None:
            return
        month = Month.of(self.shown.day)
        month = month.previous if step < 0 else month.next
        self.show_day(None if month == Month.of(self.shown.today) else month.first)

    # reading

    def set_in_sight(self, in_sight: bool) -> None:
        """Whether a person sees the pane; coming into sight it is `enter` that reads."""
        self._in_sight = in_sight

    def set_with_map(self, with_map: bool) -> None:
        """Whether the month's map is looked at too; it is read from then on."""
        self._with_map = with_map
        if with_map and self.shown is not None:
            self._load_map(Month.of(self.shown.day))

    def load(self) -> None:
        """Read the day now."""
        self._rest.stop()
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.ask(read_day, self._day, done=self._here)

    def _here(self, found: DayShown) -> None:
        self.shown = found.day
        self.loaded.emit(found)
        if self._with_map:
            self._load_map(Month.of(found.day.day))

    def _load_map(self, month: Month) -> None:
        if self._mapping is not None:
            self._mapping.cancel()
        self._mapping = self.ask(month_map, month, done=self._mapped)

    def _mapped(self, found: MonthMap) -> None:
        self.mapped.emit(found)

    def _changed(self, _changes: Changes) -> None:
        if self._in_sight:
            self._rest.start()

    def _look_at_date(self) -> None:
        """A window left open overnight shows the new day in the morning."""
        if self._in_sight and self._day is None and self.shown is not None and self.shown.today != self._clock.today():
            self.load()

    # what leads on

    def open_group(self, group_id: str, day: date) -> None:
        """Look for the first child of the group without a mark on the day, then ask for the sheet."""

        def found(child_id: str | None) -> None:
            self.opening.emit(group_id, day, child_id or "")

        self.ask(first_blank, group_id, day, done=found)

    def make_headcount(self, language: PrintLanguage, done: Callable[[bytes], None], failed: Failed | None = None) -> None:
        """The kitchen's paper as PDF, from what the database says now."""

        def render(kitchen: Kitchen) -> bytes:
            from desktop.services.documents.headcount_pdf import render_headcount

            return render_headcount(kitchen.day, kitchen.organisation, kitchen.at, language)

        def read(kitchen: Kitchen) -> None:
            self.work("compute", lambda: render(kitchen), done=done, failed=failed)

        self.ask(read_kitchen, self._day, language, done=read, failed=failed)

    def save_headcount(self, path: Path, language: PrintLanguage) -> None:
        """Write the paper to a file."""

        def write(pdf: bytes) -> None:
            self.work("compute", lambda: save_file(path, pdf), done=self.saved.emit)

        self.make_headcount(language, write)

"""The menu page's state: the week shown, and how to take back what was done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from desktop.services import menus
from desktop.services.menus import Cell, Meals, MenuPaper, WeekMenu, monday_of
from desktop.views.presenter import Failed, Presenter

if TYPE_CHECKING:
    from desktop.services.changes import Changes
    from desktop.services.exports import PrintLanguage
    from desktop.views.errors import Explained
    from desktop.views.workspace import Workspace
    from protocol.messages.menus import Meal

Step = tuple[Callable[..., Any], Any]
Place = tuple[date, "Meal"]
MOST_STEPS = 100


class MenuPresenter(Presenter):
    """Writes, copies and publishes weeks; each act can be taken back while the page lives."""

    loaded = Signal(object)  # WeekMenu
    undoable = Signal(bool)
    refused = Signal(object, str, str)  # Place, what was typed in Kazakh and in Russian
    copied = Signal(int, object)  # how many meals were filled, and the step that takes it back
    published = Signal(int, object)  # how many days parents read anew, and the step that takes it back

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.workspace = workspace
        self.this_week = monday_of(workspace.office.clock.today())
        self.monday = self.this_week
        self.week: WeekMenu | None = None
        self._steps: list[Step] = []
        self._last: Place | None = None
        self.watch({"menu", "calendar_day"}, self._changed)

    def load(self) -> None:
        """Read the week shown."""
        monday = self.monday

        def read(week: WeekMenu) -> None:
            if monday == self.monday:
                self.week = week
                self.loaded.emit(week)

        self.ask(menus.week, monday, done=read)

    def go_to(self, monday: date) -> None:
        """Show another week."""
        self.monday = monday
        self.load()

    def step(self, weeks: int) -> None:
        """Show a week before or after."""
        self.go_to(self.monday + timedelta(days=7 * weeks))

    def write(self, place: Place, kk: str, ru: str) -> None:
        """Keep what was typed for a meal. What is typed into the same cell on and on is one step to take back."""

        def failed(why: Explained) -> None:
            self.problem.emit(why.sentence, why.next_step)
            self.refused.emit(place, kk, ru)

        def wrote(former: tuple[Cell, ...]) -> None:
            if self._last != place:
                self._remember((menus.write_cells, former))
                self._last = place

        self.run(menus.type_cell, *place, kk, ru, done=wrote, failed=failed)

    def clear(self, places: list[Place]) -> None:
        """Empty meals."""
        cells = [Cell(day, meal, menus.Dishes()) for day, meal in places]

        def done(former: tuple[Cell, ...]) -> None:
            self._remember((menus.write_cells, former))

        self.run(menus.write_cells, cells, done=done)

    def copy_week_before(self) -> None:
        """Fill what is empty with what the week before had."""

        def done(former: tuple[Cell, ...]) -> None:
            self.copied.emit(len(former), self._remember((menus.write_cells, former)))

        self.run(menus.copy_week_before, self.monday, done=done)

    def publish(self) -> None:
        """Let parents read the week."""

        def done(former: Mapping[date, Meals]) -> None:
            self.published.emit(len(former), self._remember((menus.publish_days, former)))

        self.run(menus.publish_week, self.monday, done=done)

    def undo(self) -> None:
        """Take back the last step."""
        if self._steps:
            self.take_back(self._steps[-1])

    def take_back(self, step: Step) -> None:
        """Take back a step, once."""
        if not any(one is step for one in self._steps):
            return
        self._steps = [one for one in self._steps if one is not step]
        self._last = None
        self.undoable.emit(bool(self._steps))
        self.run(*step)

    def make_paper(self, monday: date, language: PrintLanguage, done: Callable[[bytes], None], failed: Failed) -> None:
        """The PDF of a week."""

        def render(paper: MenuPaper) -> bytes:
            from desktop.services.documents.menu_pdf import render_menu

            return render_menu(paper, language)

        def read(paper: MenuPaper) -> None:
            self.work("compute", partial(render, paper), done=done, failed=failed)

        self.ask(menus.menu_paper, monday, done=read, failed=failed)

    def _remember(self, step: Step) -> Step:
        self._steps = [*self._steps[1 - MOST_STEPS :], step]
        self._last = None
        self.undoable.emit(True)
        return step

    def _changed(self, _changes: Changes) -> None:
        if self.week is not None:
            self.load()

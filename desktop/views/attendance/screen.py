"""The attendance page: the sheet of a group's month, and the other ways to look at attendance, each a pane of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from desktop.views.next_turn import show_next
from desktop.views.presenter import Presenter
from desktop.views.screen import Screen, Shell
from desktop.views.workspace import Workspace

SHEET = "sheet"


@dataclass(frozen=True, slots=True)
class Pane:
    """A way to look at attendance, made when it is first shown by ``factory(workspace, shell, parent)``.

    ``title`` is translated. The pane is made inside its parent: one put there afterwards would be dressed twice. What the
    ``features`` add to it comes in turns of its own, before the pane is shown.
    """

    id: str
    title: str
    factory: Callable[[Workspace, Shell, QWidget], Screen]
    features: Sequence[Callable[[Any], object]] = ()


class AttendanceScreen(Screen):
    """Tabs above one pane at a time. ``enter(pane="risk", …)`` opens a pane and passes it the rest; the sheet without one."""

    def __init__(self, workspace: Workspace, shell: Shell, panes: Sequence[Pane]) -> None:
        super().__init__("attendance", Presenter(workspace.office, workspace.tasks, workspace.bus), shell)
        self._workspace = workspace
        self._panes = tuple(panes)
        self._made: dict[str, Screen] = {}
        self._making: dict[str, Iterator[None]] = {}
        self._wanted: dict[str, Mapping[str, object]] = {}  # with what a pane that is still being made is to be entered
        self.tabs = QTabBar()
        self.tabs.setObjectName("attendance.tabs")
        self.tabs.setAccessibleName(self.tr("Ways to look at attendance"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for at, pane in enumerate(self._panes):
            self.tabs.addTab(pane.title)
            self.add_command(f"Alt+{at + 1}", pane.title, partial(self.enter, pane=pane.id))
        self.stack = QStackedWidget()
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._moved)

    def enter(self, **args: object) -> None:
        wanted = str(args.pop("pane", "") or SHEET)
        wanted = wanted if wanted in {pane.id for pane in self._panes} else SHEET
        self._mark(wanted)
        if wanted in self._made:
            pane = self.pane()
            self.stack.setCurrentWidget(pane)
            pane.enter(**args)
        else:
            begun = wanted in self._wanted
            self._wanted[wanted] = args
            if not begun:
                self.presenter.in_turns(self._begin(wanted))

    def _begin(self, name: str) -> Iterator[None]:
        """Make a pane in steps and let it read; it is shown in another turn. Half made it waits if the person went elsewhere."""
        for _step in self._steps(name):
            yield
            if self._marked() != name:
                break
        args = self._wanted.pop(name)
        if self._marked() == name:
            pane = self.pane(name)
            pane.enter(**args)
            show_next(self.presenter, self.stack, pane, lambda: self._marked() == name)
        yield

    def pane(self, name: str = "") -> Screen:
        """A pane by its id, made if need be; without an id the one shown."""
        name = name or self._marked()
        for _step in self._steps(name):
            pass
        return self._made[name]

    def _steps(self, name: str) -> Iterator[None]:
        """What is left of making a pane; nothing once it is made."""
        if name in self._made:
            return iter(())
        return self._making.setdefault(name, self._make(name))

    def _make(self, name: str) -> Iterator[None]:
        yield  # the page itself, or what led here, had this turn
        pane = next(one for one in self._panes if one.id == name)
        made = pane.factory(self._workspace, self.shell, self.stack)
        made.setAccessibleName(pane.title)
        yield
        self.stack.addWidget(made)
        for add in pane.features:
            yield
            add(made)
        self._made[name] = made
        yield

    def _marked(self) -> str:
        return self._panes[self.tabs.currentIndex()].id

    def _mark(self, name: str) -> None:
        at = next(place for place, pane in enumerate(self._panes) if pane.id == name)
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(at)
        self.tabs.blockSignals(False)

    def _moved(self, at: int) -> None:
        """A click leads into the pane; arrow keys along the tabs stay on the tabs."""
        along = self.tabs.hasFocus()
        self.enter(pane=self._panes[at].id)
        if along:
            self.presenter.in_turns(self._stay())

    def _stay(self) -> Iterator[None]:
        name = self._marked()
        while name in self._wanted:  # a pane that was never shown is made
            yield
        for _turn in range(3):  # then shown, and each time takes the keyboard
            self.tabs.setFocus(Qt.FocusReason.TabFocusReason)
            yield

"""The menu page: a week of meals in two languages, published to the parents' pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.menus import Dishes, WeekMenu, monday_of
from desktop.views.menus import words
from desktop.views.menus.editor import MealEditor
from desktop.views.menus.grid import MenuGrid, Place
from desktop.views.menus.presenter import MenuPresenter, Step
from desktop.views.screen import Screen, Shell
from desktop.views.widgets import Button, EmptyState, Line, Notice, PageHeader, StatusChip, Stepper


class MenuScreen(Screen):
    """Header, week, grid, the meal under the cursor."""

    presenter: MenuPresenter

    def __init__(self, presenter: MenuPresenter, shell: Shell) -> None:
        super().__init__("menu", presenter, shell)
        self._build_header()
        self._build_week()
        self.hint = Notice("info")
        self.hint.setObjectName("menu.hint")
        self.hint.hide()
        self._beside = QWidget(self)
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(24, 0, 24, 12)
        beside.addWidget(self.hint)
        self._beside.hide()
        self.body.addWidget(self._beside)
        self.body.addWidget(Line())
        self.grid = MenuGrid(self)
        self.grid.setObjectName("menu.grid")
        self.grid.setAccessibleName(self.tr("Menu of the week"))
        self.empty = EmptyState(
            self.tr("No working day in this week"), self.tr("The kindergarten is closed. Choose another week."), parent=self
        )
        self.empty.setObjectName("menu.empty")
        self.empty.hide()
        self.editor = MealEditor(self)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(Line())
        self.body.addWidget(self.editor)
        self._connect()

    def enter(self, **args: object) -> None:
        """`day`: a day of the week to show; without it the week stays as it was."""
        day = args.get("day")
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.presenter.go_to(monday_of(day) if isinstance(day, date) else self.presenter.monday)

    def place(self) -> Mapping[str, object]:
        return {"day": self.presenter.monday}

    def _build_header(self) -> None:
        header = PageHeader(self.tr("Menu"))
        self.undo_button = Button(self.tr("Undo"), shortcut="Ctrl+Z")
        self.print_button = Button(self.tr("Print…"), shortcut="Ctrl+P", show_keys=False)
        self.copy_button = Button(self.tr("Copy the week before"))
        self.publish_button = Button(self.tr("Publish"), kind="primary", shortcut="F9")
        self.publish_button.setToolTip(self.tr("Parents read this week on the portal"))
        named = {"undo": self.undo_button, "print": self.print_button, "copy": self.copy_button, "publish": self.publish_button}
        for name, button in named.items():
            button.setObjectName(f"menu.{name}Button")
            button.setEnabled(False)
            header.add_action(button)
        self.body.addWidget(header)

    def _build_week(self) -> None:
        self.stepper = Stepper()
        self.stepper.setObjectName("menu.week")
        self.stepper.middle.setToolTip(self.tr("Back to this week"))
        self.state = StatusChip("", "neutral")
        self.state.setObjectName("menu.state")
        self.half = StatusChip("", "warn")
        self.half.setObjectName("menu.half")
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 12)
        row.setSpacing(8)
        row.addWidget(self.stepper)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addWidget(self.half)
        self.body.addLayout(row)
        self.add_command("PgUp", self.tr("Week before"), partial(self._step, -1))
        self.add_command("PgDown", self.tr("Week after"), partial(self._step, 1))

    def _connect(self) -> None:
        presenter, editor, grid = self.presenter, self.editor, self.grid
        presenter.loaded.connect(self._show)
        presenter.undoable.connect(self.undo_button.setEnabled)
        presenter.refused.connect(self._give_back)
        presenter.copied.connect(self._say_copied)
        presenter.published.connect(self._say_published)
        self.undo_button.clicked.connect(lambda: self._settled(presenter.undo))
        self.print_button.clicked.connect(lambda: self._settled(self._print))
        self.copy_button.clicked.connect(lambda: self._settled(presenter.copy_week_before))
        self.publish_button.clicked.connect(lambda: self._settled(presenter.publish))
        self.stepper.stepped.connect(self._step)
        self.stepper.middle_pressed.connect(lambda: self._settled(partial(presenter.go_to, presenter.this_week)))
        grid.moved.connect(self._moved)
        grid.writing.connect(editor.begin)
        grid.emptied.connect(presenter.clear)
        editor.typed.connect(presenter.write)
        editor.next_wanted.connect(self._next_meal)
        editor.left.connect(lambda: grid.setFocus(Qt.FocusReason.OtherFocusReason))

    def _settled(self, act: Callable[[], object]) -> None:
        """What is being typed is kept first."""
        self.editor.keep()
        act()

    def _step(self, weeks: int) -> None:
        self._settled(partial(self.presenter.step, weeks))

    def _show(self, week: WeekMenu) -> None:
        self.stepper.set_text(words.week_text(week.monday))
        self.grid.show_week(week)
        self._moved(self.grid.current_place())
        written = any(day.written for day in week.days)
        for widget, shown in ((self.grid, bool(week.days)), (self.editor, bool(week.days)), (self.empty, not week.days)):
            widget.setVisible(shown)
        self._beside.setVisible(bool(week.days) and not written)
        if not written:
            offered = self.tr("Write into a cell, or copy the week before.") if week.before else self.tr("Write into a cell.")
            self.hint.show_message(self.tr("Nothing is written for this week yet."), offered)
        self.copy_button.setEnabled(week.before and bool(week.days))
        self.publish_button.setEnabled(week.changed)
        self.print_button.setEnabled(written)
        self._say_state(week, written)

    def _say_state(self, week: WeekMenu, written: bool) -> None:
        published = any(day.published for day in week.days)
        if week.changed:
            self.state.set(self.tr("changed since it was published") if published else self.tr("not published"), "warn")
        else:
            self.state.set(self.tr("published"), "ok")
        self.state.setVisible(written or published)
        self.half.set(self.tr("%n meal(s) in one language only", "", week.half), "warn")
        self.half.setVisible(bool(week.half))

    def _moved(self, place: Place | None) -> None:
        index = self.grid.currentIndex()
        self.editor.show_cell(place, self.grid.rows.dishes(index) if place is not None else Dishes())

    def _next_meal(self) -> None:
        self.grid.go_on()
        self.editor.begin("")

    def _give_back(self, place: Place, kk: str, ru: str) -> None:
        self.grid.go_to(place)
        self.editor.type_again(kk, ru)
        self.editor.kk.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_copied(self, meals: int, step: Step) -> None:
        self.shell.show_toast(self.tr("%n meal(s) copied", "", meals), undo=partial(self.presenter.take_back, step))

    def _say_published(self, days: int, step: Step) -> None:
        self.shell.show_toast(self.tr("Menu of %n day(s) published", "", days), undo=partial(self.presenter.take_back, step))

    def _print(self) -> None:
        from desktop.views.papers.preview import PrintPreview, open_preview

        monday = self.presenter.monday
        title = self.tr("Menu, {week}").format(week=words.week_text(monday))
        make = partial(self.presenter.make_paper, monday)
        open_preview(PrintPreview(self.presenter, title, make, self.shell.show_toast, name="menu.paper", parent=self))

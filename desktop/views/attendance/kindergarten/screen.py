"""The pane "Whole kindergarten": a day of all groups, the kitchen's headcount, the month at a glance."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.exports import PrintLanguage, safe_name
from desktop.services.overview import KindergartenDay, MonthMap
from desktop.views.attendance.kindergarten.figures import FigureStrip, FigureWords
from desktop.views.attendance.kindergarten.heat_map import HeatMap
from desktop.views.attendance.kindergarten.presenter import DayShown, KindergartenPresenter
from desktop.views.attendance.kindergarten.table import (
    GroupLine,
    PresentPainter,
    group_columns,
    group_lines,
    kitchen_columns,
    present_column,
)
from desktop.views.attendance.kindergarten.words import KindergartenWords
from desktop.views.dates import begun, day_in_words, month_text
from desktop.views.groups.words import SHORT_AGES, word
from desktop.views.language import current_language
from desktop.views.papers.preview import PrintPreview, open_preview
from desktop.views.papers.printing import ask_file
from desktop.views.screen import Screen, Shell
from desktop.views.widgets import Button, Card, DataTable, EmptyState, PageHeader, SegmentedControl, Stepper, Text
from protocol.working_calendar import Month

GROUPS, KITCHEN, MONTH = "groups", "kitchen", "month"


class KindergartenScreen(Screen):
    """Header, day and view switches, figures, and one of three views below them."""

    presenter: KindergartenPresenter

    def __init__(self, presenter: KindergartenPresenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("attendance.kindergarten", presenter, shell, parent)
        self._words = KindergartenWords(self)
        self._build_header()
        self._build_tools()
        self.strip = FigureStrip("kindergarten.figures")
        self._build_views()
        self._connect()
        self._add_commands()

    def enter(self, **args: object) -> None:
        """`day`, a date, and `view` ("groups", "kitchen", "month"); what is left out stays as it was."""
        view, day = args.get("view"), args.get("day")
        if view in (GROUPS, KITCHEN, MONTH):
            self._look_at(str(view))
        if isinstance(day, date):
            self.presenter.show_day(day)
        else:
            self.presenter.load()
        self._focus_view()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.presenter.set_in_sight(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.set_in_sight(False)

    # building

    def _build_header(self) -> None:
        self.header = PageHeader(self.tr("Whole kindergarten"))
        self.print_button = Button(self.tr("Headcount for the kitchen"))
        self.print_button.setObjectName("kindergarten.printButton")
        self.print_action = self._action(self.tr("Print…"), "print")
        self.save_action = self._action(self.tr("Save as PDF…"), "savePdf")
        self.print_button.set_menu([self.print_action, self.save_action])
        self.header.add_action(self.print_button)
        self.body.addWidget(self.header)

    def _build_tools(self) -> None:
        self.stepper = Stepper()
        self.stepper.setObjectName("kindergarten.day")
        self.stepper.middle.setToolTip(self.tr("Back to today"))
        self.views = SegmentedControl()
        self.views.setObjectName("kindergarten.views")
        self.views.set_items([(GROUPS, self.tr("Groups")), (KITCHEN, self.tr("Kitchen")), (MONTH, self.tr("Month"))])
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 12)
        row.setSpacing(8)
        self.body.addLayout(row)
        row.addWidget(self.stepper)
        row.addWidget(self.views)
        row.addStretch(1)

    def _build_views(self) -> None:
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 24, 24)
        below.setSpacing(12)
        self.body.addLayout(below, 1)
        below.addWidget(self.strip)
        card = Card(flush=True)
        card.heading.hide()
        card.body.setContentsMargins(1, 6, 1, 6)  # the corners stay round
        below.addWidget(card, 1)
        self.stack = QStackedWidget()
        card.add(self.stack, 1)
        columns = group_columns()
        self.groups = DataTable("kindergarten.groups", columns, key=_line_key, label=self.tr("Groups on this day"))
        bar = PresentPainter(self.groups.view)
        self.groups.view.setItemDelegateForColumn(present_column(columns), bar)
        self.kitchen = DataTable(
            "kindergarten.kitchen",
            kitchen_columns(),
            key=lambda group: group.group_id,
            label=self.tr("Headcount for the kitchen"),
        )
        for table in (self.groups, self.kitchen):
            table.set_empty(
                self.tr("No children on this day"),
                self.tr("Place children in groups, or choose another day."),
                self.tr("Open groups"),
            )
        self.map = HeatMap()
        self.map.setObjectName("kindergarten.map")
        self.map.setAccessibleName(self.tr("Attendance of the month by group and day"))
        self.no_map = EmptyState(self.tr("No children in this month"), self.tr("Choose another month."))
        self.no_map.hide()
        self.legend = Text(self.tr("A number: present · −8: eight children not marked · Enter opens the sheet"), "small")
        self.legend.setContentsMargins(24, 8, 24, 10)
        month = QWidget()
        box = QVBoxLayout(month)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget, stretch in ((self.map, 1), (self.no_map, 1), (self.legend, 0)):
            box.addWidget(widget, stretch)
        self._places: dict[str, QWidget] = {GROUPS: self.groups, KITCHEN: self.kitchen, MONTH: month}
        for view in self._places.values():
            self.stack.addWidget(view)

    def _action(self, text: str, name: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"kindergarten.{name}")
        return action

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.loaded.connect(self._show)
        presenter.mapped.connect(self._show_map)
        presenter.opening.connect(self._open)
        presenter.saved.connect(self._say_saved)
        self.print_action.triggered.connect(lambda _checked=False: self._print())
        self.save_action.triggered.connect(lambda _checked=False: self._save())
        self.stepper.stepped.connect(self._step)
        self.stepper.middle_pressed.connect(lambda: presenter.show_day(None))
        self.views.chosen.connect(self._look_at)
        self.groups.activated.connect(lambda line: self._open_day(line.group.group_id))
        self.kitchen.activated.connect(lambda group: self._open_day(group.group_id))
        self.groups.view.clicked.connect(lambda index: self._clicked(self.groups, index))
        self.map.chosen.connect(presenter.open_group)
        for table in (self.groups, self.kitchen):
            table.empty_action.connect(lambda: self.shell.go("groups"))

    def _add_commands(self) -> None:
        self.add_command("Ctrl+Left", self.tr("Day before"), partial(self._step, -1))
        self.add_command("Ctrl+Right", self.tr("Day after"), partial(self._step, 1))
        self.add_command("Ctrl+Home", self.tr("Headcount of today"), lambda: self.presenter.show_day(None))
        self.add_command("PgUp", self.tr("Month before"), lambda: self.presenter.step_month(-1))
        self.add_command("PgDown", self.tr("Month after"), lambda: self.presenter.step_month(1))
        self.add_command("Ctrl+P", self.tr("Print the headcount"), self._print)

    # what is shown

    def _show(self, found: DayShown) -> None:
        day = found.day
        self._name_step()
        self.groups.set_rows(group_lines(day, found.rules))
        self.kitchen.set_rows(day.groups)
        for table in (self.groups, self.kitchen):
            if table.current_row() is None:
                table.view.selectRow(0)
        self.print_button.setEnabled(bool(day.groups))
        self._show_figures(day)

    def _show_map(self, found: MonthMap) -> None:
        shown = self.presenter.shown
        if shown is None or Month.of(shown.day) != found.month:
            return
        had_keyboard = self.map.hasFocus()
        self.map.setVisible(bool(found.groups))
        self.no_map.setVisible(not found.groups)
        self.legend.setVisible(bool(found.groups))
        self.map.set_map(found, shown.day)
        if had_keyboard and found.groups:
            self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_figures(self, day: KindergartenDay) -> None:
        view, tally = self.views.value(), day.all
        self.strip.setVisible(view != MONTH and bool(day.groups))
        portions = FigureWords(
            self.tr("Portions"), str(tally.expected), self.tr("final") if day.finished else self.tr("not final yet")
        )
        if view == KITCHEN:
            ages = [FigureWords(begun(word(SHORT_AGES, age)), str(one.expected)) for age, one in day.by_age.items()]
            self.strip.set_figures([portions, *ages])
            return
        away, blank = tally.missing + tally.away, len(day.unfilled)
        self.strip.set_figures(
            [
                FigureWords(self.tr("Present"), str(tally.present), self._words.of_children(tally.enrolled)),
                FigureWords(self.tr("Away"), str(away), self.tr("known ahead") if day.day > day.today else ""),
                FigureWords(
                    self.tr("Not marked"),
                    str(tally.blank),
                    self._words.in_groups(blank) if blank else "",
                    "warn" if blank else None,
                ),
                portions,
            ]
        )

    def _name_step(self) -> None:
        day = self.presenter.shown
        if day is not None:
            month = self.views.value() == MONTH
            self.header.set_subtitle(self.tr("present by group and day") if month else self._words.day(day))
            self.stepper.set_text(begun(month_text(Month.of(day.day)) if month else day_in_words(day.day)))

    def _look_at(self, view: str) -> None:
        self.views.set_value(view)
        self.stack.setCurrentWidget(self._places[view])
        self.presenter.set_with_map(view == MONTH)
        self._name_step()
        if self.presenter.shown is not None:
            self._show_figures(self.presenter.shown)

    def _focus_view(self) -> None:
        view = self.views.value()
        target = self.map if view == MONTH else self.kitchen.view if view == KITCHEN else self.groups.view
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # what the person does

    def _step(self, step: int) -> None:
        move = self.presenter.step_month if self.views.value() == MONTH else self.presenter.step_day
        move(step)

    def _clicked(self, table: DataTable, index: object) -> None:
        """One click on a group that is not filled leads to its first blank cell."""
        line = table.model.row_at(index)  # type: ignore[arg-type]
        if isinstance(line, GroupLine) and line.group.all.blank:
            self._open_day(line.group.group_id)

    def _open_day(self, group_id: str) -> None:
        if self.presenter.shown is not None:
            self.presenter.open_group(group_id, self.presenter.shown.day)

    def _open(self, group_id: str, day: date, child_id: str) -> None:
        child = {"child": child_id} if child_id else {}
        self.shell.go("attendance", group=group_id, month=str(Month.of(day)), day=day, **child)

    def _print(self) -> None:
        if self.print_button.isEnabled():
            make = self.presenter.make_headcount
            title, name = self.tr("Headcount"), self._file_name()
            open_preview(PrintPreview(self.presenter, title, make, self.shell.show_toast, file_name=name, parent=self))

    def _file_name(self) -> str:
        day = self.presenter.shown
        return self.tr("Headcount {day}").format(day=day.day.isoformat() if day is not None else "")

    def _save(self) -> None:
        day = self.presenter.shown
        if day is None:
            return
        name = safe_name(self._file_name()) + ".pdf"
        save = partial(self.presenter.save_headcount, language=_paper_language())
        ask_file(self, self.tr("Save the headcount"), name, ".pdf", save)

    def _say_saved(self, path: Path) -> None:
        self.shell.show_toast(self.tr("Saved: {file}").format(file=path.name))


def _line_key(line: GroupLine) -> str:
    return line.group.group_id


def _paper_language() -> PrintLanguage:
    return "kk" if current_language() == "kk" else "ru"

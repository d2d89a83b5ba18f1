"""The attendance page: a group's month by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget
from shiboken6 import isValid

from desktop.views.attendance.sheet import dialogs, words
from desktop.views.attendance.sheet.actions import SheetActions
from desktop.views.attendance.sheet.export import file_name
from desktop.views.attendance.sheet.grid import AttendanceGrid
from desktop.views.attendance.sheet.legend import ChildStrip, LegendBar
from desktop.views.attendance.sheet.local_sheet import Cell, is_ready, today_column
from desktop.views.attendance.sheet.opening import Opened
from desktop.views.attendance.sheet.presenter import AttendancePresenter
from desktop.views.attendance.sheet.statuses import Statuses
from desktop.views.language import current_language
from desktop.views.screen import Screen, Shell
from desktop.views.widgets import Button, EmptyState, Line, PageHeader, SegmentedControl, StatusChip, Stepper, Toast
from protocol.attendance import Sheet
from protocol.working_calendar import Month

VISIBLE_GROUPS = 4


class SheetScreen(Screen):
    """Header, month and group switches, the grid, a strip about the current child, the legend."""

    presenter: AttendancePresenter
    entered = Signal(object)  # what it was entered with, by name; for whoever is led here by it
    cell_seen = Signal(object)  # Cell | None: where the cursor came to rest, told after the paint; for whoever follows it

    def __init__(self, presenter: AttendancePresenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("attendance.sheet", presenter, shell, parent)
        self._told: Toast | None = None
        self._warnings: tuple[str, ...] = ()
        self._seen: Cell | None = None
        self._told_in_head: tuple[str, bool] | None = None
        self._group_names: list[tuple[str, str]] = []
        self._close: Callable[[], object] = presenter.close
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self.grid = AttendanceGrid()
        self.grid.setObjectName("attendance.grid")
        self.grid.setAccessibleName(self.tr("Attendance sheet"))
        self.grid.corner.set_word(self.tr("Child"), self.tr("Find a child") + " (Ctrl+F)")
        self.hands = SheetActions(self)
        self._build_header()
        self._build_tools()
        self.empty = EmptyState("")
        self.empty.setObjectName("attendance.empty")
        self.empty.hide()
        self.strip = ChildStrip()
        self.strip.setObjectName("attendance.strip")
        self.legend = LegendBar(self.tr("Space repeats · Ctrl+D fills down · F2 note · Ctrl+F finds"))
        self.legend.setObjectName("attendance.legend")
        self._beside = QHBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self.grid, 1)
        self.body.addWidget(Line())
        self.body.addLayout(self._beside, 1)
        for widget, stretch in ((self.empty, 1), (self.strip, 0), (self.legend, 0)):
            self.body.addWidget(widget, stretch)
        self._connect()
        self.refresh()

    def enter(self, **args: object) -> None:
        """`group` and `child` are ids, `month` is a Month, a date or "2026-11"; what is left out stays as it was.

        `day`, a date, puts the cursor on the child's cell of that day.
        """
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit(args)
        day = args.get("day")
        month = _month(args.get("month") or day)
        self.presenter.open(_text(args.get("group")), month, _text(args.get("child")), day if isinstance(day, date) else None)

    # building

    def _build_header(self) -> None:
        self.header = PageHeader(self.tr("Attendance"))
        self.undo_button = self._direct(Button(self.tr("Undo"), shortcut="Ctrl+Z"), self.presenter.undo)
        self.export_button = Button(self.tr("Export"))
        self.more_button = Button(self.tr("More"))
        self.present_button = self._direct(
            Button(self.tr("Everyone is here"), kind="primary", shortcut="F5"), self.hands.everyone
        )
        self.close_button = Button(self.tr("Close the month"), kind="primary")
        self.undo_button.setObjectName("attendance.undoButton")
        self.export_button.setObjectName("attendance.exportButton")
        self.more_button.setObjectName("attendance.moreButton")
        self.present_button.setObjectName("attendance.presentButton")
        self.close_button.setObjectName("attendance.closeButton")
        self.present_button.setToolTip(self.tr("Mark every blank cell of today as present"))
        self.close_button.setToolTip(self.tr("Publish each child's sheet to the parent"))
        pdf = self._menu_action(self.tr("PDF…"), "exportPdf", partial(self._export, ".pdf"))
        xlsx = self._menu_action(self.tr("Excel (XLSX)…"), "exportXlsx", partial(self._export, ".xlsx"))
        self.redo_action = self._menu_action(self.tr("Redo"), "redo", self.presenter.redo)
        self.close_action = self._menu_action(self.tr("Close the month"), "close", self.close_month)
        self.reopen_action = self._menu_action(self.tr("Reopen the month…"), "reopen", self.ask_reopen)
        self.blanks_action = self._menu_action(
            self.tr("Present in the blank cells") + "\tCtrl+Shift+D", "blanks", self.hands.fill_blanks
        )
        self.note_action = self._menu_action(self.tr("Note to the mark…") + "\tF2", "note", self.ask_note)
        self.export_button.set_menu([pdf, xlsx])
        self.more_button.set_menu([self.redo_action, self.blanks_action, self.note_action, self.close_action, self.reopen_action])
        self.steps_menu = QMenu(self.tr("Undo several"), self)
        self.steps_menu.aboutToShow.connect(lambda: self.hands.list_steps(self.steps_menu))
        self.more_button.menu().insertMenu(self.blanks_action, self.steps_menu)
        for button in (self.undo_button, self.export_button, self.more_button, self.present_button, self.close_button):
            self.header.add_action(button)
        self.present_button.hide()
        self.close_button.hide()
        self.body.addWidget(self.header)

    def _build_tools(self) -> None:
        self.month = Stepper()
        self.month.setObjectName("attendance.month")
        self.month.middle.setToolTip(self.tr("Back to this month"))
        self.groups = SegmentedControl(visible=VISIBLE_GROUPS)
        self.groups.setObjectName("attendance.groups")
        self.warning = StatusChip("", "warn")
        self.warning.setObjectName("attendance.warning")
        self.warning.hide()
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 12)
        row.setSpacing(8)
        row.addWidget(self.month)
        row.addWidget(self.groups)
        row.addStretch(1)
        row.addWidget(self.warning)
        self.body.addLayout(row)

    def _menu_action(self, text: str, name: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"attendance.{name}")
        action.triggered.connect(lambda _checked=False: slot())
        return action

    def _direct(self, button: Button, slot: Callable[[], object]) -> Button:
        """Let a button's keys act at once, and whether or not the button already knows that it can be pressed.

        An animated click swallows the repeats of a key held down, and what stands around the grid follows a little later.
        """
        for action in button.actions():
            action.triggered.disconnect()
            action.triggered.connect(lambda _checked=False: slot())
            button.removeAction(action)
            self.addAction(action)
        return button

    def add_to(self, button: Button, text: str, name: str, slot: Callable[[], object], keys: str = "") -> QAction:
        """Append a command to the menu of the "More" or "Export" button; with keys it is a shortcut of the page too."""
        action = self._menu_action(text, name, slot)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        button.menu().addAction(action)
        return action

    def add_panel(self, panel: QWidget) -> None:
        """Put a panel at the right of the grid; it is shown and hidden by whoever made it."""
        panel.hide()
        self._beside.addWidget(panel)

    def close_with(self, close: Callable[[], object]) -> None:
        """Let closing the month go another way than straight to the database."""
        self._close = close

    def close_month(self) -> None:
        """Close the month, in the way set by `close_with`."""
        self._close()

    def _connect(self) -> None:
        presenter, grid = self.presenter, self.grid
        presenter.opened.connect(self._show)
        presenter.cells_changed.connect(self._show_cells)
        presenter.statuses_changed.connect(self._show_statuses)
        presenter.history_changed.connect(self._later.start)
        presenter.jump.connect(self._jump)
        presenter.closed.connect(self._say_closed)
        presenter.reopened.connect(lambda: self.shell.show_toast(self.tr("The month is open again.")))
        presenter.exported.connect(self._say_exported)
        presenter.papers_changed.connect(grid.sheet_model.set_papers)
        grid.current_cell.connect(lambda _cell: self._later.start())
        grid.brush_changed.connect(self.legend.marks.set_brush)
        self.legend.marks.picked.connect(lambda code: grid.set_brush(None if code is grid.pointing.brush else code))
        self.empty.action_pressed.connect(lambda: self.shell.go("groups"))
        self.undo_button.clicked.connect(presenter.undo)
        self.present_button.clicked.connect(self.hands.everyone)
        self.close_button.clicked.connect(self.close_month)
        self.month.stepped.connect(presenter.step_month)
        self.month.middle_pressed.connect(presenter.this_month)
        self.groups.chosen.connect(lambda group_id: presenter.open(group_id=group_id))

    # what the presenter says

    def _show(self, found: Opened) -> None:
        sheet = found.sheet
        self.month.set_text(words.month_and_year(found.month))
        names = [(row.id, row.name) for row in found.groups]
        if names != self._group_names:  # new buttons would lose the keyboard
            self._group_names = names
            self.groups.set_items(names)
        self.groups.set_value(sheet.group_id if sheet is not None else None)
        self.groups.setVisible(bool(names))
        self.legend.marks.set_rules(found.rules)
        filled = sheet is not None and bool(sheet.rows)
        had_keyboard = self.grid.hasFocus()
        self.grid.setVisible(filled)
        self.empty.setVisible(not filled)
        self.grid.set_sheet(sheet, found.rules)
        if filled and had_keyboard:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        if not filled:
            self._show_emptiness(found)
        self._show_statuses(self.presenter.statuses)
        self.refresh()

    def _show_cells(self, cells: tuple[Cell, ...]) -> None:
        if self.presenter.sheet is not None:
            self.grid.show_edits(self.presenter.sheet, cells)
            self._later.start()

    def refresh(self) -> None:
        """Show what stands around the grid: it follows the cells at the next quiet moment, so that no key waits for it."""
        self._later.stop()
        self._show_head()
        self._show_history()
        self._show_strip()
        cell = self.grid.current()
        if cell != self._seen:
            self._seen = cell
            self.cell_seen.emit(cell)

    def _show_emptiness(self, found: Opened) -> None:
        if found.sheet is None:
            title, hint = self.tr("There are no groups yet"), self.tr("Create a group and place children in it.")
        else:
            title = self.tr("{group} had no children in {month}").format(
                group=found.sheet.group_name, month=words.month_and_year(found.month)
            )
            hint = self.tr("Choose another month or group, or place children in this one.")
        self.empty.set(title, hint, self.tr("Open groups"))

    def _show_head(self) -> None:
        sheet = self.presenter.sheet
        subtitle = self._subtitle(sheet) if sheet is not None else ""
        closed = sheet is not None and sheet.closed_at is not None
        if (subtitle, closed) != self._told_in_head:  # other words lay the whole window out anew
            self._told_in_head = (subtitle, closed)
            self.header.set_subtitle(subtitle)
            self.header.set_chips([StatusChip(self.tr("closed"), "ok")] if closed else [])
        ready = sheet is not None and is_ready(sheet)
        is_open = sheet is not None and bool(sheet.rows) and sheet.closed_at is None
        today = today_column(sheet) if sheet is not None else None
        blank_today = sheet is not None and today is not None and sheet.days[today].working and sheet.blank_by_day[today] > 0
        self.close_button.setVisible(ready)
        self.present_button.setVisible(not ready and is_open and today is not None)
        self.present_button.setEnabled(blank_today)
        self.close_action.setVisible(is_open and not ready)
        self.reopen_action.setVisible(closed)
        self.export_button.setEnabled(sheet is not None and bool(sheet.rows))

    def _subtitle(self, sheet: Sheet) -> str:
        working = sum(day.working for day in sheet.days)
        children = self.tr("%n children", "", len(sheet.rows))
        filled = self.tr("filled {done} of %n working days", "", working).format(done=sheet.filled_working_days)
        return f"{words.month_and_year(sheet.month)} · {children} · {filled}"

    def _show_statuses(self, statuses: Statuses | None) -> None:
        self.grid.sheet_model.set_statuses(statuses)
        self._later.start()
        sheet = self.presenter.sheet
        if statuses is None or sheet is None or not statuses.silent:
            self._warnings = ()
            self._fit_warning()
            return
        month, left = words.month_name(statuses.month), (statuses.due - sheet.today).days
        text = self.tr("{month}: not confirmed {silent} of {all}").format(
            month=month, silent=statuses.silent, all=statuses.published
        )
        until = self.tr("%n days left", "", left) if left >= 0 else self.tr("the days for confirming are over")
        self._warnings = (f"{text} · {until}", text)
        self._fit_warning()

    def _fit_warning(self) -> None:
        """The longest wording there is room for beside the switches; none on a very narrow window."""
        room = self.width() - self.month.sizeHint().width() - self.groups.sizeHint().width() - 2 * 24 - 2 * 8
        for text in self._warnings:
            self.warning.set(text, "warn")
            if self.warning.sizeHint().width() <= room:
                self.warning.show()
                return
        self.warning.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_warning()

    def _show_strip(self) -> None:
        model, cell, statuses = self.grid.sheet_model, self.grid.current(), self.grid.sheet_model.statuses
        if model.sheet is None or cell is None or statuses is None:
            self.strip.hide()
            return
        known = {row.name: statuses.of[row.child_id] for row in model.sheet.rows if row.child_id in statuses.of}
        self.strip.show_child(model.sheet.rows[cell.row].name, words.month_name(statuses.month), known)

    def _show_history(self) -> None:
        history, name = self.presenter.history, self.hands.step_name
        last, following = history.last, history.following
        self.undo_button.setEnabled(last is not None)
        self.steps_menu.setEnabled(last is not None)
        self.redo_action.setEnabled(following is not None)
        undo = self.tr("Undo: {step}").format(step=name(last)) if last is not None else ""
        redo = self.tr("Redo: {step}").format(step=name(following)) if following is not None else ""
        self.undo_button.setToolTip(undo)
        self.undo_button.setAccessibleDescription(undo)
        self.redo_action.setText((redo or self.tr("Redo")) + "\tCtrl+Shift+Z")

    def _jump(self, cell: Cell) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.go_to(cell)

    def _say_closed(self, published: int) -> None:
        self.shell.show_toast(self.tr("The month is closed: %n sheets go to parents.", "", published))

    def _say_exported(self, path: Path) -> None:
        self.shell.show_toast(self.tr("Saved: {file}").format(file=path.name))

    def _show_problem(self, sentence: str, next_step: str) -> None:
        """The same refusal said twice (a letter held down) is one message."""
        if self._told is not None and isValid(self._told):
            self._told.dismiss()
        told = self.shell.show_problem(sentence, next_step)
        self._told = told if isinstance(told, Toast) else None

    # what the person does

    def ask_note(self) -> None:
        """Ask for a note to the current cell's mark."""
        sheet, cell = self.presenter.sheet, self.grid.current()
        if sheet is None or cell is None:
            return
        dialog = dialogs.note_dialog(sheet, self.presenter.rules, cell.row, cell.day, self.presenter.read_papers, self)

        def save(values: dict[str, Any]) -> None:
            dialog.succeed()
            self.presenter.set_note(cell, values["code"], values["note"], values["paper"])

        dialog.submit_with(save)
        _open(dialog)

    def ask_reopen(self) -> None:
        """Ask why the month is opened again, and open it."""
        if self.presenter.sheet is None:
            return
        dialog = dialogs.reopen_dialog(self.presenter.sheet, self)
        dialog.submit_with(lambda values: self.presenter.reopen(values["reason"], dialog.succeed, dialog.fail))
        _open(dialog)

    def _export(self, suffix: str) -> None:
        sheet = self.presenter.sheet
        if sheet is None:
            return
        save = self.presenter.export_pdf if suffix == ".pdf" else self.presenter.export_xlsx
        dialog = QFileDialog(self, self.tr("Export the timesheet"), file_name(sheet, suffix), f"*{suffix}")
        dialog.setObjectName("attendance.exportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.fileSelected.connect(lambda path: save(Path(path), "kk" if current_language() == "kk" else "ru"))
        _open(dialog)


def _open(dialog: Any) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _month(value: object) -> Month | None:
    if isinstance(value, Month):
        return value
    if isinstance(value, date):
        return Month.of(value)
    return Month.parse(value) if isinstance(value, str) else None

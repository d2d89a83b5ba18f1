"""What a person does on the sheet: marks, mass commands, the clipboard, finding, undoing; each on the grid's choice of cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.views import clipboard
from desktop.views.attendance.sheet import words
from desktop.views.attendance.sheet.clipboard import Pasting, copied, table_of
from desktop.views.attendance.sheet.finding import found
from desktop.views.attendance.sheet.history import Act, Step
from desktop.views.attendance.sheet.local_sheet import Cell, today_column
from desktop.views.dates import begun, day_and_month_text
from desktop.views.language import current_language
from desktop.views.widgets import Toast
from protocol.attendance import TYPED_MARKS, MarkCode

if TYPE_CHECKING:
    from desktop.views.attendance.sheet.screen import SheetScreen

LISTED_STEPS: Final = 12
NAMED_CELLS: Final = 3  # how many unreadable cells of a paste are named


class SheetActions(QObject):
    """The slots behind keys, mouse and menus of a :class:`SheetScreen`."""

    def __init__(self, screen: SheetScreen) -> None:
        super().__init__(screen)
        self._screen, self._presenter, self._grid = screen, screen.presenter, screen.grid
        self.menu: QMenu | None = None
        grid, presenter = self._grid, self._presenter
        grid.typed.connect(self.type)
        grid.cleared.connect(self.clear)
        grid.repeated.connect(lambda: self.type(presenter.last_mark))
        grid.turned.connect(presenter.turn)
        grid.painted.connect(lambda cells, code: presenter.set_mark(list(cells), code))
        grid.menu_wanted.connect(self.open_menu)
        grid.corner.field.wanted.connect(self.find)
        grid.corner.field.left.connect(self._leave_field)
        self._add_commands()

    def _add_commands(self) -> None:
        screen, presenter, grid = self._screen, self._presenter, self._grid
        commands = (
            ("Ctrl+Shift+Z", self.tr("Redo"), presenter.redo),
            ("Ctrl+Y", self.tr("Redo"), presenter.redo),
            ("Ctrl+Alt+Z", self.tr("Undo several steps"), self.open_steps),
            ("Ctrl+D", self.tr("Fill down"), lambda: presenter.fill_down(grid.selected_cells())),
            ("Ctrl+Shift+D", self.tr("Present in the blank cells chosen, or in all up to today"), self.fill_blanks),
            ("F2", self.tr("Note to the mark"), screen.ask_note),
            ("Ctrl+F", self.tr("Find a child"), grid.corner.open),
            ("Ctrl+C", self.tr("Copy"), self.copy),
            ("Ctrl+X", self.tr("Cut"), self.cut),
            ("Ctrl+V", self.tr("Paste"), self.paste),
            ("Ctrl+A", self.tr("Choose all cells"), grid.selectAll),
            ("Shift+Space", self.tr("Choose the child's month"), grid.choose_rows),
            ("Ctrl+Space", self.tr("Choose the whole day"), grid.choose_days),
            ("PgUp", self.tr("Month before"), lambda: presenter.step_month(-1)),
            ("PgDown", self.tr("Month after"), lambda: presenter.step_month(1)),
            ("Ctrl+Left", self.tr("Group before"), lambda: presenter.step_group(-1)),
            ("Ctrl+Up", self.tr("Group before"), lambda: presenter.step_group(-1)),
            ("Ctrl+Right", self.tr("Group after"), lambda: presenter.step_group(1)),
            ("Ctrl+Down", self.tr("Group after"), lambda: presenter.step_group(1)),
        )
        for keys, title, slot in commands:
            screen.add_command(keys, title, slot)

    # marks

    def type(self, code: MarkCode) -> None:
        """A mark for the cells chosen; after a single cell the cursor moves down."""
        cells = self._grid.selected_cells()
        if self._presenter.set_mark(cells, code) and len(cells) == 1:
            self._grid.advance()

    def clear(self) -> None:
        """Make the cells chosen blank."""
        self._presenter.set_mark(self._grid.selected_cells(), None)

    def everyone(self) -> None:
        """Everyone who is blank today is here."""
        sheet = self._presenter.sheet
        today = today_column(sheet) if sheet is not None else None
        blank = sheet.blank_by_day[today] if sheet is not None and today is not None else 0
        if blank and self._presenter.everyone_present():
            self._say_done(self.tr("Marked as present: %n children", "", blank))

    def fill_blanks(self) -> None:
        """Present in the blank cells chosen; with one cell chosen, in those of the whole month up to today."""
        count = self._presenter.present_in_blanks(self._grid.selected_cells())
        if count:
            self._say_done(self.tr("Marked as present: %n cells", "", count))

    def _say_done(self, text: str) -> None:
        """Say what was done with many cells; the way back is offered until something else is done."""
        presenter = self._presenter
        step = presenter.history.last

        def back() -> None:
            if presenter.history.last is step:
                presenter.undo()

        toast = self._screen.shell.show_toast(text, back)
        if isinstance(toast, Toast):
            presenter.history_changed.connect(toast.dismiss)

    # clipboard

    def copy(self) -> bool:
        """Put the marks of the cells chosen on the clipboard, as text and as a table; whether they are a rectangle."""
        sheet, cells = self._presenter.sheet, self._grid.selected_cells()
        if sheet is None or not cells:
            return False
        block = copied(sheet, self._presenter.rules, cells)
        if block is None:
            self._screen.shell.show_problem(
                self.tr("These cells cannot be copied together."), self.tr("Choose the same days for each child.")
            )
            return False
        clipboard.copy(block.text, block.html)
        return True

    def cut(self) -> None:
        """Copy, then clear."""
        if self.copy():
            self._presenter.set_mark(self._grid.selected_cells(), None, Act.CUT)

    def paste(self) -> None:
        """Lay what is on the clipboard over the cells chosen, and say what could not be."""
        text = QGuiApplication.clipboard().text()
        if text:
            self._say_pasted(self._presenter.paste(table_of(text), self._grid.selected_cells()))

    def _say_pasted(self, pasting: Pasting) -> None:
        sheet, sentences = self._presenter.sheet, []
        if sheet is not None and pasting.unknown:
            named = [
                self.tr("“{text}” at {child}, {day}").format(
                    text=text[:20], child=sheet.rows[cell.row].name, day=day_and_month_text(sheet.days[cell.day].day)
                )
                for cell, text in pasting.unknown[:NAMED_CELLS]
            ]
            rest = len(pasting.unknown) - len(named)
            if rest:
                named.append(self.tr("%n more", "", rest))
            sentences.append(self.tr("Not a mark: {cells}.").format(cells="; ".join(named)))
        if pasting.outside:
            sentences.append(self.tr("%n cells did not fit into the month.", "", pasting.outside))
        if sentences:
            self._screen.shell.show_problem(" ".join(sentences), self.tr("These cells stay as they were."))

    # finding

    def find(self, typed: str, step: int) -> None:
        """Go to a child whose name or IIN fits what is typed: the first (0), the next (1) or the one before (-1)."""
        sheet, cell = self._presenter.sheet, self._grid.current()
        if sheet is None or cell is None:
            return
        rows = found(sheet.rows, typed) if typed.strip() else []
        self._grid.corner.field.show_found(bool(rows) or not typed.strip())
        if not rows:
            return
        if step > 0:
            row = next((one for one in rows if one > cell.row), rows[0])
        elif step < 0:
            row = next((one for one in reversed(rows) if one < cell.row), rows[-1])
        else:
            row = rows[0]
        self._grid.go_to(Cell(row, cell.day))

    def _leave_field(self) -> None:
        self._grid.setFocus()

    # menus

    def open_menu(self, spot: QPoint) -> QMenu:
        """Everything that can be done with the cells chosen, at a place of the screen."""
        rules, menu = self._presenter.rules, self._fresh_menu()
        for rule in rules.marks:
            if rule.code in TYPED_MARKS:
                action = menu.addAction(f"{rule.glyph}\u2003{rule.label(current_language())}".replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, code=rule.code: self._mark_chosen(code))
        self._add(menu, self.tr("Clear"), self.clear)
        menu.addSeparator()
        self._add(menu, self.tr("Copy"), self.copy)
        self._add(menu, self.tr("Cut"), self.cut)
        self._add(menu, self.tr("Paste"), self.paste)
        menu.addSeparator()
        menu.addActions(self._screen.more_button.menu().actions())
        menu.popup(spot)
        return menu

    def open_steps(self) -> QMenu:
        """The latest steps by name; choosing one takes back everything from it on."""
        button, menu = self._screen.undo_button, self._fresh_menu()
        self.list_steps(menu)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def list_steps(self, menu: QMenu) -> None:
        """Fill a menu with the latest steps."""
        menu.clear()
        for step in self._presenter.history.latest(LISTED_STEPS):
            self._add(menu, begun(self.step_name(step)).replace("&", "&&"), lambda step=step: self._presenter.undo_to(step))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing to take back")).setEnabled(False)

    def step_name(self, step: Step) -> str:
        """A step by name."""
        return words.step_words(step, self._presenter.rules, self.tr("%n cells", "", len(step.after)))

    def _mark_chosen(self, code: MarkCode) -> None:
        self._presenter.set_mark(self._grid.selected_cells(), code)

    def _add(self, menu: QMenu, text: str, slot: Any) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: slot())
        return action

    def _fresh_menu(self) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self._screen)
        self.menu.setObjectName("attendance.menu")
        return self.menu

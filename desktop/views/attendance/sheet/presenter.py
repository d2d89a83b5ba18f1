"""The attendance page's state: the sheet on the screen, what is on its way to the database, and how to take it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from shiboken6 import isValid

from desktop.services.absence_papers import PaperRow, papers_of_child, papers_of_month
from desktop.services.attendance import Marked, MarkEdit, close_month, reopen_month, set_marks
from desktop.services.errors import KnownError
from desktop.services.groups import GroupRow
from desktop.views.attendance.absences.words import paper_text
from desktop.views.attendance.sheet import mass
from desktop.views.attendance.sheet.clipboard import Pasting, Table, pasted
from desktop.views.attendance.sheet.export import save_pdf, save_xlsx
from desktop.views.attendance.sheet.history import Act, History, Step
from desktop.views.attendance.sheet.local_sheet import Cell, edit_at, first_blank, today_column, why_not, with_edits
from desktop.views.attendance.sheet.opening import Opened, open_sheet
from desktop.views.attendance.sheet.paint_first import once_painted
from desktop.views.attendance.sheet.statuses import Statuses, month_of_statuses, read_statuses
from desktop.views.errors import Explained, explain_code
from desktop.views.presenter import Failed, Outcome, Presenter
from protocol.attendance import MarkCode, Sheet
from protocol.rules import DEFAULT_RULES, Rules
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from desktop.services.changes import Changes
    from desktop.services.exports import PrintLanguage
    from desktop.views.task_runner import Task
    from desktop.views.workspace import Workspace

WATCHED = ("child_month", "group_month", "child", "placement", "group", "setting", "calendar_day", "rules", "conflict", "mark")


class AttendancePresenter(Presenter):
    """A mark is on the screen at once (``marked``), then in the database (``saved``), in the order of typing.

    Writes wait in the database lane, so neither another month nor the window's end loses one. What a reading of the
    database does not know yet is laid over it.
    """

    opened = Signal(object)  # Opened: another sheet, or the same one anew
    cells_changed = Signal(object)  # tuple[Cell, ...] of the sheet shown
    statuses_changed = Signal(object)  # Statuses | None
    papers_changed = Signal(object)  # Mapping[str, str]: the sheet's documents in words, by id
    history_changed = Signal()
    jump = Signal(object)  # Cell to go to
    marked = Signal(object)  # tuple[MarkEdit, ...] now on the screen
    saved = Signal(object)  # Marked, now in the database
    closed = Signal(int)  # how many sheets went to parents
    reopened = Signal()
    exported = Signal(object)  # Path

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self.workspace = workspace
        self.sheet: Sheet | None = None
        self.rules: Rules = DEFAULT_RULES
        self.groups: tuple[GroupRow, ...] = ()
        self._groups_hold = False
        self.statuses: Statuses | None = None
        self.history = History()
        self.last_mark: MarkCode = MarkCode.PRESENT
        self._group_id: str | None = None
        self._month: Month | None = None
        self._child_id: str | None = None
        self._day: date | None = None
        self._loading: Task | None = None
        self._pending: dict[int, tuple[MarkEdit, ...]] = {}
        self._writes = 0
        self._own: Changes | None = None
        self.watch(WATCHED, self._changed)

    # which sheet

    def open(
        self, group_id: str | None = None, month: Month | None = None, child_id: str | None = None, day: date | None = None
    ) -> None:
        """Show a group's month; what is left out stays as it is. With a child the cursor goes to its row, to a day if given."""
        self._group_id = group_id or self._group_id
        self._month = month or self._month
        self._child_id, self._day = child_id, day
        self._load()

    def step_month(self, step: int) -> None:
        """The month before (-1) or after (+1)."""
        if self._month is not None:
            self.open(month=self._month.next if step > 0 else self._month.previous)

    def step_group(self, step: int) -> None:
        """The group before (-1) or after (+1), in the order of the switch."""
        order = [row.id for row in self.groups]
        if self._group_id in order and 0 <= (at := order.index(self._group_id) + step) < len(order):
            self.open(group_id=order[at])

    def this_month(self) -> None:
        """Back to the month of today."""
        if self.sheet is not None:
            self.open(month=Month.of(self.sheet.today))

    def reload(self) -> None:
        """Read everything anew."""
        self._groups_hold = False
        self._load()

    def _load(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
        known = self.groups if self._groups_hold else ()
        self._loading = self.ask(open_sheet, self._group_id, self._month, known, done=self._arrived)

    def _arrived(self, found: Opened) -> None:
        sheet = found.sheet
        if sheet is not None and self._group_id in {row.id for row in found.groups} - {sheet.group_id}:
            return  # another group is wanted by now
        if self._month not in (None, found.month):
            return
        self.groups, self.rules, self._groups_hold = found.groups, found.rules, True
        if sheet is not None:
            for edits in self._pending.values():
                sheet, _ = with_edits(sheet, self.rules, edits)
        if self._is_elsewhere(sheet):
            self.statuses = None
        self.sheet, self._month = sheet, found.month
        self._group_id = sheet.group_id if sheet is not None else None
        self.opened.emit(replace(found, sheet=sheet))
        self._find_child()
        if sheet is not None:
            office, group_id, month = self.office, sheet.group_id, month_of_statuses(sheet)
            read = once_painted(lambda: office.ask(read_statuses, group_id, month))
            self.work("database", read, done=self._statuses_arrived)
            if any(row.documents for row in sheet.rows):
                self.ask(papers_of_month, sheet.group_id, sheet.month, done=self._papers_arrived)

    def _is_elsewhere(self, sheet: Sheet | None) -> bool:
        if self.sheet is None or sheet is None:
            return True
        return (self.sheet.group_id, self.sheet.month) != (sheet.group_id, sheet.month)

    def _find_child(self) -> None:
        child_id, self._child_id = self._child_id, None
        if child_id is None or self.sheet is None:
            return
        row = self.sheet.row_of(child_id)
        if row is not None:
            here = self._day is not None and Month.of(self._day) == self.sheet.month
            self.jump.emit(Cell(row, self._day.day - 1 if here and self._day is not None else today_column(self.sheet) or 0))

    def _statuses_arrived(self, statuses: Statuses) -> None:
        if self.sheet is not None and statuses.month == month_of_statuses(self.sheet):
            self.statuses = statuses
            self.statuses_changed.emit(statuses)

    def _papers_arrived(self, papers: Mapping[str, PaperRow]) -> None:
        self.papers_changed.emit({paper_id: paper_text(paper) for paper_id, paper in papers.items()})

    def _changed(self, changes: Changes) -> None:
        if changes is not self._own and self._month is not None:
            self.reload()

    # marking

    def set_mark(self, cells: Sequence[Cell], code: MarkCode | None, act: Act = Act.MARK) -> bool:
        """Set (None: clear) a mark in these cells; whether anything could be. Many cells pass derived days without a word."""
        if code is not None:
            self.last_mark = code
        return self._mark(dict.fromkeys(cells, code), Act.CLEAR if code is None and act is Act.MARK else act)

    def turn(self, cell: Cell) -> bool:
        """The following mark in the order of the rules, as a click on the current cell asks for it."""
        if self.sheet is None:
            return False
        return self._mark({cell: mass.following_mark(self.sheet, self.rules, cell)}, Act.MARK)

    def fill_down(self, cells: Sequence[Cell]) -> bool:
        """A range: its top row goes into the rows below it. One cell: its mark goes into the blank cells below it."""
        return self.sheet is not None and bool(cells) and self._mark(mass.filled_down(self.sheet, cells), Act.FILL)

    def everyone_present(self) -> bool:
        """Every cell of today that is still blank becomes "present"."""
        return self.sheet is not None and self._mark(mass.everyone_today(self.sheet), Act.EVERYONE)

    def present_in_blanks(self, cells: Sequence[Cell]) -> int:
        """Blank cells become "present" up to today: those of several cells, or of the whole month. How many did."""
        if self.sheet is None:
            return 0
        wanted = mass.present_in_blanks(self.sheet, cells if len(cells) > 1 else mass.whole_month(self.sheet))
        return len(wanted) if self._mark(wanted, Act.BLANKS) else 0

    def paste(self, table: Table, cells: Sequence[Cell]) -> Pasting:
        """Lay a table of marks over these cells as one step; what could not be read is in the answer."""
        if self.sheet is None or not cells:
            return Pasting({}, (), 0)
        found = pasted(self.sheet, self.rules, table, cells)
        self._mark(dict(found.wanted), Act.PASTE)
        return found

    def set_note(self, cell: Cell, code: MarkCode, note: str, paper: str | None = None) -> bool:
        """Set a mark with the words that explain it and the paper (an id) that supports it: "" for none, None as it is."""
        if self.sheet is None or not self._allowed({cell: code}):
            return False
        before = edit_at(self.sheet, cell)
        document_id = before.document_id if paper is None else paper or None
        edit = replace(before, code=code, note=" ".join(note.split()), document_id=document_id)
        if edit != before:
            self._do((edit,), Act.NOTE)
        return True

    def read_papers(self, child_id: str, done: Callable[[tuple[PaperRow, ...]], None]) -> None:
        """A child's papers, the latest first."""
        self.ask(papers_of_child, child_id, done=done)

    def _code(self, cell: Cell) -> MarkCode | None:
        assert self.sheet is not None
        return self.sheet.rows[cell.row].codes[cell.day]

    def _mark(self, wanted: Mapping[Cell, MarkCode | None], act: Act) -> bool:
        """A mark of another kind drops the note and the paper of the former one; Undo brings them back."""
        sheet = self.sheet
        allowed = self._allowed(wanted)
        if sheet is None or not allowed:
            return False
        edits = tuple(
            MarkEdit(sheet.rows[cell.row].child_id, sheet.days[cell.day].day, code)
            for cell, code in allowed.items()
            if self._code(cell) is not code
        )
        if edits:
            self._do(edits, act)
        return True

    def _allowed(self, wanted: Mapping[Cell, MarkCode | None]) -> dict[Cell, MarkCode | None]:
        if self.sheet is None:
            return {}
        why = {cell: why_not(self.sheet, cell, code) for cell, code in wanted.items()}
        silent = {"day-off", "not-enrolled"} if len(wanted) > 1 else set()
        reasons = [code for code in why.values() if code is not None and code not in silent]
        if reasons:
            self._explain(explain_code(reasons[0]))
        return {cell: code for cell, code in wanted.items() if why[cell] is None}

    # there and back

    def undo_to(self, step: Step) -> None:
        """Take back this step and everything after it, one by one; nothing when it is taken back already."""
        while self.history.is_done(step):
            self.undo()

    def undo(self) -> None:
        """Take back what was marked last, wherever it was, and go there."""
        step = self.history.undo()
        if step is not None:
            self._write(step.before, failed=lambda: self.history.put_back(step, done=True))
            self._after_travel(step)

    def redo(self) -> None:
        """Do again what was taken back last."""
        step = self.history.redo()
        if step is not None:
            self._write(step.after, failed=lambda: self.history.put_back(step, done=False))
            self._after_travel(step)

    def _after_travel(self, step: Step) -> None:
        self.history_changed.emit()
        first = step.before[0]
        if (step.group_id, step.month) != (self._group_id, self._month):
            self.open(step.group_id, step.month, first.child_id)
        elif self.sheet is not None and (row := self.sheet.row_of(first.child_id)) is not None:
            self.jump.emit(Cell(row, first.day.day - 1))

    def _do(self, edits: tuple[MarkEdit, ...], act: Act) -> None:
        sheet = self.sheet
        assert sheet is not None
        places = {row.child_id: at for at, row in enumerate(sheet.rows)}
        before = tuple(edit_at(sheet, Cell(places[edit.child_id], edit.day.day - 1)) for edit in edits)
        name = sheet.rows[places[edits[0].child_id]].name
        step = Step(self.history.next_number(), sheet.group_id, sheet.month, name, before, edits, act)
        self.history.add(step)

        def kept(marked: Marked) -> None:
            if marked.after:
                step.before, step.after = marked.before, marked.after
            else:
                self.history.forget(step)

        self._write(edits, done=kept, failed=lambda: self.history.forget(step))
        self.history_changed.emit()

    def _write(
        self, edits: tuple[MarkEdit, ...], *, done: Callable[[Marked], None] | None = None, failed: Callable[[], None]
    ) -> None:
        self._show(edits)
        self._writes += 1
        number, office, bus = self._writes, self.office, self.bus
        self._pending[number] = edits

        def kept(outcome: Outcome) -> None:
            self._pending.pop(number, None)
            try:
                if isValid(self):
                    self._settle(outcome.result, done)
            finally:
                self._own = outcome.changes
                bus.publish(outcome.changes)  # others must hear of it even when this screen has gone meanwhile
                self._own = None

        def refused(error: Exception) -> None:
            self._pending.pop(number, None)
            failed()
            self._tell(error, self._explain)
            if isValid(self):
                self.history_changed.emit()
                self.reload()  # the cell goes back

        write = once_painted(lambda: office.do(set_marks, edits))
        self.tasks.submit("database", write, kept, refused, owner=bus)

    def _settle(self, marked: Marked, done: Callable[[Marked], None] | None) -> None:
        if done is not None:
            done(marked)
        self.saved.emit(marked)
        if marked.refused:
            self._explain(explain_code(marked.refused[0].code))
            self.history_changed.emit()
            self.reload()

    def _show(self, edits: Iterable[MarkEdit]) -> None:
        if self.sheet is None:
            return
        changed = tuple(edits)
        self.sheet, cells = with_edits(self.sheet, self.rules, changed)
        if cells:
            self.cells_changed.emit(cells)
        self.marked.emit(changed)

    def _explain(self, why: Explained) -> None:
        self.problem.emit(why.sentence, why.next_step)

    # the month as a whole

    def close(self) -> None:
        """Close the month and publish it to the parents; with blanks the cursor goes to the first one."""
        if self.sheet is not None:
            self.run(close_month, self.sheet.group_id, self.sheet.month, done=self.closed.emit, failed=self._not_closed)

    def _not_closed(self, why: Explained) -> None:
        self._explain(why)
        blank = first_blank(self.sheet) if self.sheet is not None else None
        if why.code == "month-has-blanks" and blank is not None:
            self.jump.emit(blank)

    def reopen(self, reason: str, done: Callable[[Any], None], failed: Failed) -> None:
        """Open a closed month again with a reason."""

        def opened(result: Any) -> None:
            done(result)
            self.reopened.emit()

        if self.sheet is None:
            raise KnownError("group-is-empty")
        self.run(reopen_month, self.sheet.group_id, self.sheet.month, reason, done=opened, failed=failed)

    def export_pdf(self, path: Path, language: PrintLanguage) -> None:
        """Write the timesheet shown as PDF, with everything marked until now."""
        self._export(save_pdf, path, language)

    def export_xlsx(self, path: Path, language: PrintLanguage) -> None:
        """Write the timesheet shown as XLSX, with everything marked until now."""
        self._export(save_xlsx, path, language)

    def _export(self, save: Callable[..., Path], path: Path, language: PrintLanguage) -> None:
        from desktop.services.exports import timesheet_paper

        if self.sheet is None:
            return

        def render(paper: Any) -> None:
            self.work("compute", lambda: save(paper, path, language), done=self.exported.emit)

        self.ask(timesheet_paper, self.sheet.group_id, self.sheet.month, done=render)

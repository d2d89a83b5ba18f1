"""What was marked beside the grid (an absence, an import) becomes a step of the sheet's history, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.views.attendance.sheet.history import Step
from desktop.views.errors import explain_code
from desktop.views.widgets import Toast
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from desktop.services.attendance import Marked
    from desktop.views.attendance.sheet.screen import SheetScreen


def take_over(screen: SheetScreen, marked: Marked, told: str) -> None:
    """Put what was done into the history, say so with an Undo, and name what was refused."""
    presenter, sheet = screen.presenter, screen.presenter.sheet
    if marked.refused:
        why = explain_code(marked.refused[0].code)
        screen.shell.show_problem(f"{why.sentence} ({len(marked.refused)})", why.next_step)
    if not marked.after or sheet is None:
        return
    first = marked.after[0]
    row = sheet.row_of(first.child_id)
    name = sheet.rows[row].name if row is not None else ""
    history = presenter.history
    step = Step(history.next_number(), sheet.group_id, Month.of(first.day), name, marked.before, marked.after)
    history.add(step)
    presenter.history_changed.emit()

    def back() -> None:
        if history.last is step:
            presenter.undo()

    toast = screen.shell.show_toast(told, undo=back)
    if isinstance(toast, Toast):
        presenter.history_changed.connect(toast.dismiss)  # its Undo is of this act alone

"""Absences and papers as commands of the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from desktop.views.attendance.absences.presenter import AbsencesPresenter
from desktop.views.attendance.absences.words import spans_of
from desktop.views.attendance.sheet.outside import take_over
from desktop.views.next_turn import open_next

if TYPE_CHECKING:
    from desktop.services.attendance import Marked
    from desktop.views.attendance.sheet.screen import SheetScreen

translate = QCoreApplication.translate


def add_absences(screen: SheetScreen) -> None:
    """Put "Absence…" and "Papers…" into the menu."""
    more = screen.more_button
    screen.add_to(more, translate("Absences", "Absence…"), "absence", lambda: ask_absence(screen), "Ctrl+Shift+A")
    screen.add_to(more, translate("Absences", "Papers…"), "papers", lambda: show_papers(screen), "Ctrl+Shift+P")


def ask_absence(screen: SheetScreen) -> None:
    """The dialog, for the children and days chosen in the grid."""
    from desktop.views.attendance.absences.dialog import AbsenceDialog

    sheet, cells = screen.presenter.sheet, screen.grid.selected_cells()
    if sheet is None or not sheet.rows:
        return
    codes = {sheet.rows[cell.row].codes[cell.day] for cell in cells}
    presenter = AbsencesPresenter(screen.presenter.workspace)
    dialog = AbsenceDialog(
        presenter,
        sheet,
        screen.presenter.rules,
        children=[sheet.rows[row].child_id for row in sorted({cell.row for cell in cells})],
        spans=spans_of([sheet.days[cell.day].day for cell in cells]),
        code=next(iter(codes)) if len(codes) == 1 else None,
        parent=screen,
    )

    def done(marked: Marked) -> None:
        dialog.succeed()
        take_over(screen, marked, _told(marked))

    def save(values: dict[str, Any]) -> None:
        presenter.set_absence(dialog.absence(values), done, dialog.fail)

    dialog.submit_with(save)
    presenter.setParent(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    open_next(screen.presenter, dialog)


def show_papers(screen: SheetScreen) -> None:
    """The papers of the current child."""
    from desktop.views.attendance.absences.papers_dialog import PapersDialog

    sheet, cell = screen.presenter.sheet, screen.grid.current()
    if sheet is None or not sheet.rows:
        return
    child = sheet.rows[cell.row if cell is not None else 0].child_id
    presenter = AbsencesPresenter(screen.presenter.workspace)

    def took(marked: Marked) -> None:
        take_over(screen, marked, translate("Absences", "Marks with another paper: {count}").format(count=len(marked.after)))

    dialog = PapersDialog(presenter, sheet, screen.presenter.rules, child, took, screen)
    presenter.setParent(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    open_next(screen.presenter, dialog)


def _told(marked: Marked) -> str:
    return translate("Absences", "Absence marked, days: {count}").format(count=len(marked.after))

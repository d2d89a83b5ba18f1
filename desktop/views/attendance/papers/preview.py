"""The timesheet as it will be printed: landscape, in either language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.services.exports import PrintLanguage
from desktop.views.attendance.papers.presenter import PapersPresenter
from desktop.views.attendance.sheet.words import month_and_year
from desktop.views.papers.preview import ChoosePrinter, PrintPreview
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from desktop.views.presenter import Failed


class TimesheetPreview(PrintPreview):
    """The timesheet of ``group`` (id, name). ``told(words)`` hears what was printed or saved."""

    def __init__(
        self,
        presenter: PapersPresenter,
        group: tuple[str, str],
        month: Month,
        language: PrintLanguage,
        told: Callable[[str], object],
        parent: QWidget | None = None,
        choose_printer: ChoosePrinter | None = None,
    ) -> None:
        def make(chosen: PrintLanguage, done: Callable[[bytes], None], failed: Failed) -> None:
            presenter.pdf(group[0], month, chosen, done, failed)

        super().__init__(
            presenter,
            self.tr("Timesheet: {group}, {month}").format(group=group[1], month=month_and_year(month)),
            make,
            told,
            name="attendance.preview",
            file_name=f"{group[1]} {month}",
            language=language,
            landscape=True,
            owned=True,
            opening=self.tr("Drawing the timesheet…"),
            parent=parent,
            choose_printer=choose_printer,
        )


def open_dialog(dialog: Any) -> None:
    """Show a dialog that goes away when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()

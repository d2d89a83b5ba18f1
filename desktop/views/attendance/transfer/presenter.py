"""Reading a spreadsheet, comparing it with the sheet, and setting what the person agreed to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.services.marks_import import ImportPreview, import_marks, preview_import
from desktop.services.settings import rules
from desktop.services.sheet import read_sheet
from desktop.services.tables_read import Table, read_tables
from desktop.views.presenter import Done, Failed, Presenter

if TYPE_CHECKING:
    from desktop.services.attendance import Marked
    from desktop.services.exports import PrintLanguage
    from desktop.services.unit_of_work import UnitOfWork
    from desktop.views.workspace import Workspace
    from protocol.attendance import Sheet
    from protocol.rules import Rules
    from protocol.working_calendar import Month

FOLDER = "import"


class TransferPresenter(Presenter):
    """Marks of one group's month from a file."""

    def __init__(self, workspace: Workspace, group_id: str, month: Month) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._workspace = workspace
        self.group_id, self.month = group_id, month

    def look(self, path: Path, done: Callable[[ImportPreview], None], failed: Failed) -> None:
        """Read a file and compare it with the sheet; nothing is written."""
        self._workspace.preferences.remember_folder(FOLDER, str(path.parent))

        def compare(tables: tuple[Table, ...]) -> None:
            self.ask(preview_import, tables, self.group_id, self.month, done=done, failed=failed)

        self.work("compute", lambda: read_tables(path), done=compare, failed=failed)

    def set_marks(self, preview: ImportPreview, done: Callable[[Marked], None], failed: Failed) -> None:
        """Set what was agreed."""
        self.run(import_marks, preview, done=done, failed=failed)

    def save_template(self, path: Path, language: PrintLanguage, done: Done, failed: Failed) -> None:
        """Write a spreadsheet of the group's children and days to be filled in."""
        self._workspace.preferences.remember_folder(FOLDER, str(path.parent))

        def write(found: tuple[Sheet, Rules]) -> None:
            self.work("compute", lambda: _write(path, *found, language), done=done, failed=failed)

        self.ask(_sheet_and_rules, self.group_id, self.month, done=write, failed=failed)

    def folder(self) -> str:
        """Where the last file was."""
        return self._workspace.preferences.folder(FOLDER)


def _sheet_and_rules(uow: UnitOfWork, group_id: str, month: Month) -> tuple[Sheet, Rules]:
    return read_sheet(uow, group_id, month), rules(uow)


def _write(path: Path, sheet: Sheet, rules: Rules, language: PrintLanguage) -> Path:
    from desktop.services.exports import save_file
    from desktop.services.marks_template import render_template

    return save_file(path, render_template(sheet, rules, language))

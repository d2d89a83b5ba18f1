"""Reading a list of children, comparing it with the office, and doing what the person agreed to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.services.groups import GroupRow, list_groups
from desktop.services.roster_import import Defaults, Imported, RosterPreview, import_roster, preview_roster
from desktop.services.roster_undo import undo_import
from desktop.services.tables_read import Table, read_tables
from desktop.views.presenter import Done, Failed, Outcome, Presenter
from desktop.views.task_runner import Progress, Task

if TYPE_CHECKING:
    from desktop.services.exports import PrintLanguage
    from desktop.views.workspace import Workspace

FOLDER = "roster"


class RosterPresenter(Presenter):
    """Children from a file. The file is read once; another group or day looks at it again."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.office, workspace.tasks, workspace.bus)
        self._preferences = workspace.preferences
        self._tables: tuple[Table, ...] = ()

    def read(self, path: Path, defaults: Defaults, done: Callable[[RosterPreview], None], failed: Failed) -> None:
        """Read a file and compare it with the office; nothing is written."""
        self._preferences.remember_folder(FOLDER, str(path.parent))

        def compare(tables: tuple[Table, ...]) -> None:
            self._tables = tables
            self.look(defaults, done, failed)

        self.work("compute", lambda: read_tables(path), done=compare, failed=failed)

    def look(self, defaults: Defaults, done: Callable[[RosterPreview], None], failed: Failed) -> None:
        """Compare the file read with the office once more."""
        self.ask(preview_roster, self._tables, defaults, done=done, failed=failed)

    def bring(
        self,
        preview: RosterPreview,
        change_known: bool,
        done: Callable[[Imported], None],
        failed: Failed,
        *,
        stopped: Callable[[], None],
        progress: Callable[[int, int, str], None],
    ) -> Task:
        """Do what was agreed; cancelling the task takes everything back."""

        def write(steps: Progress) -> Outcome:
            return self.office.do(import_roster, preview, change_known=change_known, report=steps.report)

        def written(outcome: Outcome) -> None:
            self.bus.publish(outcome.changes)
            done(outcome.result)

        return self.work("database", write, done=written, failed=failed, cancelled=stopped, progress=progress)

    def undo(self, imported: Imported, done: Done) -> None:
        """Take an import back."""
        self.run(undo_import, imported, done=done)

    def save_template(self, path: Path, language: PrintLanguage, done: Done, failed: Failed) -> None:
        """Write an empty list to be filled in."""
        self._preferences.remember_folder(FOLDER, str(path.parent))

        def write(rows: tuple[GroupRow, ...]) -> None:
            self.work("compute", lambda: _write(path, [row.name for row in rows], language), done=done, failed=failed)

        self.ask(list_groups, done=write, failed=failed)

    def folder(self) -> str:
        """Where the last file was."""
        return self._preferences.folder(FOLDER)


def _write(path: Path, groups: list[str], language: PrintLanguage) -> Path:
    from desktop.services.documents.roster_template import render_roster_template
    from desktop.services.exports import save_file

    return save_file(path, render_roster_template(groups, language))

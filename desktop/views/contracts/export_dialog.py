"""Exporting several contracts: which, as what, where; how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.views.contracts.card_export import window_language
from desktop.views.errors import Explained
from desktop.views.widgets import Choice, FormDialog, ProgressBanner, Text, choose_folder, name_file

if TYPE_CHECKING:
    from desktop.services.contract_export import Exported
    from desktop.services.contracts import ContractRow
    from desktop.views.contracts.batch_presenters import ContractExportPresenter
    from desktop.views.screen import Shell
    from desktop.views.task_runner import Task

NAME = "contracts.exportSeveral"
Rows = Sequence["ContractRow"]


class ExportContractsDialog(FormDialog):
    """``choices`` holds the rows of "chosen", "shown" and "all"; what is empty is not offered."""

    def __init__(self, choices: Mapping[str, Rows], presenter: ContractExportPresenter, shell: Shell, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ExportContractsDialog", "Export contracts"),
            QCoreApplication.translate("ExportContractsDialog", "Choose where…"),
            name=NAME,
            width=520,
            parent=parent,
        )
        self._presenter, self._shell, self._choices = presenter, shell, choices
        self._task: Task | None = None
        words = {"chosen": self.tr("Those selected"), "shown": self.tr("Those shown"), "all": self.tr("All")}
        which = [(name, f"{words[name]} ({len(rows)})") for name, rows in choices.items() if rows]
        self.form.add_widget(
            Text(
                self.tr("The contracts' PDF, their signatures (CMS), and a register with SHA-256 sums as CSV and XLSX."),
                "muted",
                wrap=True,
            )
        )
        self.form.add("which", self.tr("Which contracts"), Choice(which))
        kinds = [("zip", self.tr("A ZIP archive")), ("folder", self.tr("A folder"))]
        self.form.add("kind", self.tr("As"), Choice(kinds))
        self.form.add("language", self.tr("Language of the register"), Choice([("kk", "Қазақша"), ("ru", "Русский")]))
        self.form.set_values({"language": window_language()})
        self.banner = ProgressBanner()
        self.banner.setObjectName(f"{NAME}.progress")
        place = self.layout()
        assert place is not None
        place.removeItem(self.buttons)
        place.addWidget(self.banner)
        place.addItem(self.buttons)
        self.banner.cancelled.connect(self._stop)
        self.submitted.connect(self._begin)

    def reject(self) -> None:
        """Close; while files are being written it stops them first."""
        if self._task is not None:
            self._stop()
        else:
            super().reject()

    def _begin(self, values: dict[str, Any]) -> None:
        """Ask where, then write; the dialog is as it was where that is given up."""
        archive = values["kind"] == "zip"
        suggested = self._presenter.suggested(archive=archive)

        def write(path: str) -> None:
            self._write(values, Path(path).with_suffix(suggested.suffix) if archive else Path(path) / suggested.name)

        if archive:
            place = name_file(self, self.tr("Where to put the archive"), str(suggested), ["ZIP (*.zip)"], write)
        else:
            place = choose_folder(self, self.tr("Where to put the folder"), str(suggested.parent), write)
        place.setObjectName(f"{NAME}.place")
        place.rejected.connect(lambda: self.set_busy(False))

    def _write(self, values: dict[str, Any], path: Path) -> None:
        ids = tuple(row.id for row in self._choices[values["which"]])
        self.banner.start(self.tr("Writing…"))
        self._task = self._presenter.write(
            ids, path, values["language"], self._written, self._failed, self._stopped, self.banner.set_progress
        )

    def _written(self, exported: Exported) -> None:
        self._end()
        self.succeed()
        words = self.tr("%n contract(s) exported to {path}.", "", exported.contracts).format(path=exported.path)
        if exported.left_out:
            left = self.tr("Left out, their files have not arrived or are damaged: {numbers}.")
            words = f"{words} {left.format(numbers=', '.join(exported.left_out))}"
        self._shell.show_toast(words)

    def _failed(self, explained: Explained) -> None:
        self._end()
        self.fail(explained)

    def _stopped(self) -> None:
        self._end()
        self.notice.show_message(self.tr("Stopped: nothing was written."), "", "neutral")

    def _end(self) -> None:
        self._task = None
        self.banner.finish()
        self.set_busy(False)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

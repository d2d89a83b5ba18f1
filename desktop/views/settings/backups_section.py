"""Settings: encrypted copies of the database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.services.integrity import Checked
from desktop.views.dates import moment_text
from desktop.views.errors import Explained
from desktop.views.screen import Shell
from desktop.views.settings.backup_files import BackupRow, label_text, size_text
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section, head_row
from desktop.views.widgets import Card, Column, DataTable, FlowLayout, Notice

OpenFolder = Callable[[Path], None]


def open_in_file_manager(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def columns() -> list[Column[BackupRow]]:
    """The backup files."""
    return [
        Column(
            "made",
            QCoreApplication.translate("BackupsTable", "Made"),
            lambda row: moment_text(row.made_at),
            sort=lambda row: row.path.name,
            width=170,
        ),
        Column("label", QCoreApplication.translate("BackupsTable", "Why"), lambda row: label_text(row.label), width=180),
        Column(
            "size",
            QCoreApplication.translate("BackupsTable", "Size"),
            lambda row: size_text(row.size),
            sort=lambda row: row.size,
            align="right",
            width=100,
        ),
        Column(
            "file", QCoreApplication.translate("BackupsTable", "File"), lambda row: row.path.name, stretch=True, style="muted"
        ),
    ]


class BackupsSection(Section):
    """What copies there are, and one more at once."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell, open_folder: OpenFolder = open_in_file_manager) -> None:
        super().__init__("backups", QCoreApplication.translate("BackupsSection", "Backups"), presenter, shell, fill=True)
        self._open_folder = open_folder
        self.folder_button = self.button(self.tr("Open the folder"), "folderButton")
        self.folder_button.clicked.connect(self._show_folder)
        self.back_up_button = self.button(self.tr("Back up now"), "backUpButton", kind="primary", shortcut="Ctrl+B")
        self.back_up_button.clicked.connect(self._back_up)
        explanation = self.tr(
            "Encrypted copies; they open with the same passwords and the recovery code. "
            "Keep one, with office.vault, on another disk."
        )
        self.check_button = self.button(self.tr("Check the database"), "checkButton")
        self.check_button.clicked.connect(self._check)
        self.body.addLayout(head_row(self.title, explanation, self.back_up_button))
        others = FlowLayout()
        others.addWidget(self.check_button)
        others.addWidget(self.folder_button)
        self.body.addLayout(others)
        self.notice = Notice("bad")
        self.named(self.notice, "notice")
        self.body.addWidget(self.notice)
        self.table = DataTable("settings.backups.table", columns(), key=lambda row: row.path, label=self.title)
        self.table.set_empty(self.tr("No backups yet"), self.tr("Make the first one now."), self.tr("Back up now"))
        self.table.empty_action.connect(self._back_up)
        card = Card(flush=True)
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        presenter.backups_loaded.connect(self.table.set_rows)

    def enter(self) -> None:
        self.presenter.load_backups()

    def _back_up(self) -> None:
        self.notice.hide()
        self._set_busy(True)
        self.presenter.back_up(self._done, self._failed)

    def _set_busy(self, busy: bool) -> None:
        self.back_up_button.setEnabled(not busy)
        self.back_up_button.setText(self.tr("Backing up…") if busy else self.tr("Back up now"))
        self.back_up_button.updateGeometry()

    def _check(self) -> None:
        self.notice.hide()
        self.check_button.setEnabled(False)
        self.presenter.check_database(self._checking, self._checked, self._check_failed)

    def _checking(self, done: int, total: int, _note: str) -> None:
        self.check_button.setText(self.tr("Checking… {percent} %").format(percent=100 * done // max(total, 1)))
        self.check_button.updateGeometry()

    def _end_check(self) -> None:
        self.check_button.setEnabled(True)
        self.check_button.setText(self.tr("Check the database"))
        self.check_button.updateGeometry()

    def _checked(self, checked: Checked) -> None:
        self._end_check()
        if checked.whole:
            told = self.tr("Every page, link and paper was looked at. This happens by itself once a week.")
            self.notice.show_message(self.tr("The database is whole."), told, "ok")
        elif checked.damaged:
            told = self.tr("Sign out, sign in again and restore the latest backup: what was not sent is saved.")
            self.notice.show_message(self.tr("The database is damaged."), told, "bad")
        else:
            parts = ", ".join(f"{part}: {found}" for part, found in checked.faults.items())
            told = self.tr("Tell support and keep the backups: {parts}").format(parts=parts)
            self.notice.show_message(self.tr("Not everything is as it was written."), told, "bad")

    def _check_failed(self, explained: Explained) -> None:
        self._end_check()
        self.notice.show_message(explained.sentence, explained.next_step, "bad")

    def _done(self, _backup: object) -> None:
        self._set_busy(False)
        self.shell.show_toast(self.tr("The backup is made and checked."))
        self.presenter.load_backups()

    def _failed(self, explained: Explained) -> None:
        self._set_busy(False)
        self.notice.show_message(explained.sentence, explained.next_step, "bad")

    def _show_folder(self) -> None:
        folder = self.presenter.workspace.folder.backups
        folder.mkdir(parents=True, exist_ok=True)
        self._open_folder(folder)

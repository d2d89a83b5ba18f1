"""The tab Not taken: operations the portal will not take, why, and what can be done."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.sync.status import SyncStatus
from desktop.views.dates import moment_text
from desktop.views.journal.presenter import HeldRow, JournalPresenter
from desktop.views.journal.words import action_word, problem_word
from desktop.views.screen import Shell
from desktop.views.widgets import Button, Card, Column, DataTable, FormDialog, Text, Tick, name_file


class HeldTab(QWidget):
    """What waits to be sent in one line, what is held in a table."""

    def __init__(self, presenter: JournalPresenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._shell = presenter, shell
        self.waiting = Text("", "muted", wrap=True)
        self.waiting.setObjectName("journal.waitingWords")
        self.retry = Button(self.tr("Send again"))
        self.retry.setObjectName("journal.retryButton")
        self.drop = Button(self.tr("Give up…"), kind="danger")
        self.drop.setObjectName("journal.giveUpButton")
        self.export = Button(self.tr("Export JSON…"))
        self.export.setObjectName("journal.exportHeldButton")
        self.personal = Tick(self.tr("with names and marks"))
        self.personal.setObjectName("journal.exportPersonal")
        self.personal.setToolTip(self.tr("Leave it off for support: without it nobody's name, number or mark is in the file."))
        self.table = DataTable("journal.held", self._columns(), key=_op_id, label=self.tr("Not taken"))
        self.table.set_empty(
            self.tr("The portal took everything"),
            self.tr("What it refuses for good is kept here with the reason."),
        )
        self.reason = Text("", wrap=True)
        self.reason.setObjectName("journal.heldReason")
        self.reason.setContentsMargins(24, 8, 24, 12)
        self.reason.hide()
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.waiting, 1)
        for widget in (self.retry, self.drop, self.personal, self.export):
            bar.addWidget(widget)
        card = Card(flush=True)
        card.heading.hide()
        card.add(self.table, 1)
        card.add(self.reason)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 24, 24)
        box.setSpacing(12)
        box.addLayout(bar)
        box.addWidget(card, 1)
        self.retry.clicked.connect(self._retry)
        self.drop.clicked.connect(self._give_up)
        self.export.clicked.connect(self._export)
        self.table.activated.connect(lambda _row: self._retry())
        self.table.selected.connect(self._show_reason)
        self._show_reason(None)

    def show_held(self, rows: tuple[HeldRow, ...]) -> None:
        """Show what the portal did not take."""
        self.table.set_rows(rows)
        self.export.setEnabled(bool(rows))
        self.personal.setEnabled(bool(rows))
        if rows and self.table.current_row() is None:
            self.table.select_key(rows[0].operation["op_id"])

    def show_waiting(self, status: SyncStatus) -> None:
        """Say how much waits to be sent."""
        if not status.pending:
            self.waiting.setText(self.tr("Nothing waits to be sent."))
            return
        waits = self.tr("%n change(s) wait to be sent", "", status.pending)
        since = self.tr("since {moment}").format(moment=moment_text(status.oldest_pending))
        self.waiting.setText(f"{waits}, {since}.")

    def _columns(self) -> list[Column[HeldRow]]:
        return [
            Column(
                "at",
                self.tr("When"),
                lambda row: moment_text(row.operation["at"]),
                sort=_order,
                width=140,
            ),
            Column("what", self.tr("What"), lambda row: action_word(row.operation["kind"]), width=240),
            Column("whose", self.tr("Whose"), lambda row: row.subject, width=240),
            Column("why", self.tr("Why"), _why, stretch=True, style="muted", tip=_why),
        ]

    def _show_reason(self, row: HeldRow | None) -> None:
        self.reason.setText(_why(row) if row is not None else "")
        self.reason.setVisible(row is not None)
        self.retry.setEnabled(row is not None)
        self.drop.setEnabled(row is not None)

    def _retry(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._presenter.retry(_op_id(row), self._retried)

    def _retried(self, _result: object) -> None:
        self._shell.show_toast(self.tr("It goes out with the next exchange."))

    def _give_up(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        dialog = FormDialog(self.tr("Give up this change"), self.tr("Give up"), name="journal.giveUp", parent=self)
        advice = self.tr("It stays on record, and the portal's value takes its place with the next exchange.")
        dialog.form.add_widget(Text(advice, "muted", wrap=True))
        dialog.form.add("sure", "", Tick(self.tr("This cannot be undone; give it up")), required=True)
        dialog.submit_with(lambda _values: self._presenter.give_up(row.operation["op_id"], dialog.succeed, dialog.fail))
        dialog.open()

    def _export(self) -> None:
        name = str(Path(self._presenter.export_folder()) / "not-taken.json")
        dialog = name_file(self, self.tr("Export what was not taken"), name, ["JSON (*.json)"], self._write)
        dialog.setObjectName("journal.heldFile")

    def _write(self, path: str) -> None:
        self._presenter.export_held(Path(path), self._written, personal=self.personal.isChecked())

    def _written(self, path: Path) -> None:
        self._shell.show_toast(self.tr("Written: {path}").format(path=path))


def _op_id(row: HeldRow) -> str:
    return str(row.operation["op_id"])


def _order(row: HeldRow) -> datetime:
    moment: datetime = row.operation["at"]
    return moment


def _why(row: HeldRow) -> str:
    return problem_word(str(row.operation["problem"]), str(row.operation["detail"]))

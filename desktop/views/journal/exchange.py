"""The tab Exchange: how it stands with the portal, and every exchange there was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.sync.faults import PORTAL_AWAY
from desktop.services.sync.journal import COMPLETE, CONNECTED, ExchangeRow
from desktop.services.sync.status import SyncState, SyncStatus
from desktop.views.dates import begun, moment_text, month_text
from desktop.views.errors import explain_code
from desktop.views.journal.presenter import Exchanges, JournalPresenter
from desktop.views.journal.words import outcome_word, state_word
from desktop.views.screen import Shell
from desktop.views.sync_line import OtherComputers
from desktop.views.widgets import Button, Card, Column, DataTable, Notice, StatusChip, Text, name_file


class ExchangeTab(QWidget):
    """Status in words, a button to exchange now, the log."""

    def __init__(self, presenter: JournalPresenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._shell = presenter, shell
        self._connected = False
        self.chip = StatusChip("")
        self.chip.setObjectName("journal.exchangeState")
        self.words = Text("", "muted", wrap=True)
        self.words.setObjectName("journal.exchangeWords")
        self.now = Button(self.tr("Exchange now"), kind="primary", shortcut="Ctrl+R")
        self.now.setObjectName("journal.exchangeButton")
        self.connect_button = Button(self.tr("Connect…"), kind="primary")
        self.connect_button.setObjectName("journal.connectButton")
        self.connect_button.clicked.connect(lambda: shell.go("settings", section="connection"))
        self.others = Text("", "muted", wrap=True)
        self.others.setObjectName("journal.otherComputers")
        self.cost = Text("", "small")
        self.cost.setObjectName("journal.traffic")
        self.export = Button(self.tr("Export…"))
        self.export.setObjectName("journal.exportExchangesButton")
        self.trouble = Notice("warn")
        self.trouble.setObjectName("journal.exchangeTrouble")
        self.clock = Notice("warn")
        self.table = DataTable("journal.exchanges", self._columns(), key=lambda row: row.id, label=self.tr("Exchanges"))
        self.table.set_empty(
            self.tr("No exchange yet"), self.tr("After the office is connected to the portal each exchange is noted here.")
        )
        state = Card(self.tr("Exchange with the portal"))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.chip)
        line.addWidget(self.words, 1)
        line.addWidget(self.connect_button)
        line.addWidget(self.now)
        state.body.addLayout(line)
        state.body.addWidget(self.others)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 4, 12, 8)
        foot.addWidget(self.cost, 1)
        foot.addWidget(self.export)
        card = Card(flush=True)
        card.heading.hide()
        card.add(self.table, 1)
        card.body.addLayout(foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 24, 24)
        box.setSpacing(12)
        box.addWidget(state)
        box.addWidget(self.trouble)
        box.addWidget(self.clock)
        box.addWidget(card, 1)
        self.now.clicked.connect(presenter.exchange_now)
        self.export.clicked.connect(self._export)
        presenter.exchanging.connect(self._busy)

    def exchange_now(self) -> None:
        """Ask for an exchange, also from another tab; without a portal there is none."""
        if self._connected and self.now.isEnabled():
            self._presenter.exchange_now()

    def show_exchanges(self, found: Exchanges) -> None:
        """Show the status and the log."""
        status = found.status
        self.chip.set(*state_word(status.state))
        self.words.setText(" · ".join(self._facts(status)))
        self._explain(status)
        self.others.setText("\n".join(OtherComputers().lines(status)))
        self.others.setVisible(bool(self.others.text()))
        cost = found.traffic
        words = self.tr("{month}: {sent} sent, {received} received")
        self.cost.setText(
            words.format(month=begun(month_text(cost.month)), sent=size_text(cost.sent), received=size_text(cost.received))
        )
        self.export.setEnabled(bool(found.rows))
        self._connected = status.state is not SyncState.NOT_CONNECTED
        speaks = self._connected and status.state is not SyncState.DEVICE_REVOKED
        self.now.setVisible(speaks)
        self.connect_button.setVisible(not speaks and self._presenter.may_connect)
        if status.clock_warning:
            minutes = max(abs(status.clock_skew_seconds) // 60, 1)
            self.clock.show_message(
                self.tr("The clock of this computer is off by %n minute(s)", "", minutes),
                self.tr("The portal's clock decides the terms. Set the clock of the computer."),
            )
        else:
            self.clock.hide()
        self.table.set_rows(found.rows)

    def _explain(self, status: SyncStatus) -> None:
        """Why the last exchange was not complete, what to do, and that what waits here is kept."""
        if status.journal_differs:
            told = explain_code("journal-differs")
            self.trouble.show_message(told.sentence, told.next_step, "bad")
            return
        if status.outcome in ("", COMPLETE, CONNECTED) or status.state is SyncState.NOT_CONNECTED:
            self.trouble.hide()
            return
        told = explain_code(status.outcome)
        kept = self.tr("%n change(s) are kept here and go out afterwards.", "", status.pending) if status.pending else ""
        self.trouble.show_message(told.sentence, f"{told.next_step} {kept}".strip(), outcome_word(status.outcome)[1])

    def _export(self) -> None:
        name = str(Path(self._presenter.export_folder()) / "exchanges.csv")
        kinds = ["CSV (*.csv)", "JSON (*.json)"]
        name_file(self, self.tr("Export the exchanges"), name, kinds, self._write).setObjectName("journal.exchangesFile")

    def _write(self, path: str) -> None:
        self._presenter.export_exchanges(Path(path), self._written)

    def _written(self, path: Path) -> None:
        self._shell.show_toast(self.tr("Written: {path}").format(path=path))

    def _busy(self, busy: bool) -> None:
        self.now.setEnabled(not busy)
        self.now.setText(self.tr("Exchanging…") if busy else self.tr("Exchange now"))

    def _facts(self, status: SyncStatus) -> list[str]:
        last = moment_text(status.last_complete_at)
        facts = [self.tr("last full exchange {moment}").format(moment=last) if last else self.tr("no full exchange yet")]
        if status.pending:
            facts.append(self.tr("%n waiting to be sent", "", status.pending))
        if status.oldest_pending is not None:
            facts.append(self.tr("the oldest since {moment}").format(moment=moment_text(status.oldest_pending)))
        if status.quarantined:
            facts.append(self.tr("%n not taken by the portal", "", status.quarantined))
        if status.conflicts:
            facts.append(self.tr("%n to choose", "", status.conflicts))
        if status.stuck:
            facts.append(self.tr("%n change(s) of the portal could not be written", "", status.stuck))
        return facts

    def _columns(self) -> list[Column[ExchangeRow]]:
        return [
            Column("at", self.tr("When"), lambda row: moment_text(row.at), sort=lambda row: row.id, width=140, style="muted"),
            Column(
                "outcome",
                self.tr("Outcome"),
                lambda row: outcome_word(row.outcome)[0],
                tone=lambda row: outcome_word(row.outcome)[1],
                width=168,
            ),
            Column("pushed", self.tr("Sent"), lambda row: str(row.pushed), sort=lambda row: row.pushed, align="right", width=80),
            Column("pulled", self.tr("Came"), lambda row: str(row.pulled), sort=lambda row: row.pulled, align="right", width=80),
            Column(
                "bytes",
                self.tr("Over the line"),
                lambda row: size_text(row.sent_bytes + row.received_bytes),
                sort=lambda row: row.sent_bytes + row.received_bytes,
                align="right",
                width=112,
            ),
            Column(
                "time",
                self.tr("Seconds"),
                lambda row: QLocale().toString(row.milliseconds / 1000, "f", 1),
                sort=lambda row: row.milliseconds,
                align="right",
                width=88,
            ),
            Column("detail", self.tr("Detail"), _detail, stretch=True, style="muted", tip=_detail),
        ]


def size_text(size: int) -> str:
    """Bytes as people read them: 1.0 kB for anything up to a kilobyte, 12.4 kB, 3.1 MB; a dash for nothing."""
    return QLocale().formattedDataSize(max(size, 1000), 1, QLocale.DataSizeFormat.DataSizeSIFormat) if size else "—"


def _detail(row: ExchangeRow) -> str:
    """What is known beside the outcome; which call of the network failed says nothing to a person."""
    return "" if row.outcome == PORTAL_AWAY else row.detail

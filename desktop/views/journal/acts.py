"""The tab Acts: who did what and when, and whether the chain of the journal holds."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.journal import ChainState
from desktop.services.sync.witness import Agreement
from desktop.views.dates import moment_text
from desktop.views.journal.fields import change_words
from desktop.views.journal.presenter import ActRow, JournalPresenter
from desktop.views.journal.words import action_word
from desktop.views.screen import Shell
from desktop.views.widgets import Button, Card, Choice, Column, DataTable, Notice, SearchInput, Text, name_file

AREAS: Final[Mapping[str, frozenset[str]]] = {
    "all": frozenset(),
    "people": frozenset({"group", "child", "placement", "roster"}),
    "attendance": frozenset({"mark", "child_month", "group_month", "absence_document"}),
    "contracts": frozenset({"contract", "enrolment_request", "voucher"}),
    "office": frozenset({"menu", "organisation", "account", "setting", "calendar_day", "database", "portal"}),
}


class ActsTab(QWidget):
    """A table with search and an area filter; what changed stands under it."""

    def __init__(self, presenter: JournalPresenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._shell = presenter, shell
        self._rows: tuple[ActRow, ...] = ()
        self.search = SearchInput(self.tr("Who, what, whose"))
        self.search.setObjectName("journal.actsSearch")
        self.area = Choice(
            [
                ("all", self.tr("Everything")),
                ("people", self.tr("Groups and children")),
                ("attendance", self.tr("Attendance")),
                ("contracts", self.tr("Requests and contracts")),
                ("office", self.tr("Kindergarten, accounts, settings")),
            ]
        )
        self.area.setObjectName("journal.actsArea")
        self.area.setAccessibleName(self.tr("Area"))
        self.area.setMinimumWidth(160)
        self.verify = Button(self.tr("Verify the chain"))
        self.verify.setObjectName("journal.verifyButton")
        self.verify.setToolTip(self.tr("Each entry carries the hash of the one before it: a change in the past shows."))
        self.export = Button(self.tr("Export CSV…"))
        self.export.setObjectName("journal.exportActsButton")
        self.notice = Notice("ok")
        self.notice.setObjectName("journal.chainNotice")
        self.table = DataTable("journal.acts", self._columns(), key=lambda row: row.entry.seq, label=self.tr("Acts"))
        self.table.set_empty(self.tr("Nothing has been done yet"), self.tr("Every change in this office is written down here."))
        self.more = Button(self.tr("Show older"), kind="link")
        self.more.setObjectName("journal.moreButton")
        self.detail = Text("", "small", wrap=True)
        self.detail.setObjectName("journal.actDetail")
        self.detail.setContentsMargins(24, 8, 24, 12)
        self._lay_out()
        self._connect()

    def set_acts(self, rows: tuple[ActRow, ...], more: bool) -> None:
        """Show these acts; ``more`` tells that there are older ones."""
        self._rows = rows
        self.more.setVisible(more)
        self._show()

    def show_chain(self, state: ChainState) -> None:
        """Say whether the journal holds together, where it does not, and how it stands to what the portal witnessed."""
        if state.broken_at is not None:
            words = self.tr("Entry {number} was changed or removed outside the program. Tell support and keep the backups.")
            self.notice.show_message(
                self.tr("The journal is broken"), f"{words.format(number=state.broken_at)}\n{self._broken(state)}".strip(), "bad"
            )
            return
        seen = state.witnessed
        if seen.agreement is Agreement.DIFFERS:
            words = self.tr(
                "After entry {number} it is not the journal the portal saw on {moment}. Tell support, keep the backups."
            )
            rewritten = words.format(number=seen.entries, moment=moment_text(seen.at))
            self.notice.show_message(self.tr("The journal was rewritten"), rewritten, "bad")
            return
        told = [self.tr("Every one of %n entries follows from the one before it.", "", state.entries), f"{state.head[:16]}…"]
        if seen.agreement is Agreement.AGREES:
            witnessed = self.tr("The portal witnessed entry {number} on {moment}.")
            told.append(witnessed.format(number=seen.entries, moment=moment_text(seen.at)))
        elif seen.agreement is Agreement.RESTORED:
            told.append(self.tr("A backup was restored after the portal's last look; the portal keeps what it saw before."))
        self.notice.show_message(self.tr("The journal is whole"), " ".join(told), "ok")

    def _broken(self, state: ChainState) -> str:
        """The entry at which the chain breaks: when, what, who, before and after."""
        entry = state.broken
        if entry is None:
            return self.tr("The entry itself is gone.")
        changed = change_words(entry.before, entry.after)
        parts = (moment_text(entry.at), action_word(entry.action), entry.actor, entry.device, changed)
        return " · ".join(part for part in parts if part)

    def _columns(self) -> list[Column[ActRow]]:
        return [
            Column(
                "at",
                self.tr("When"),
                lambda row: moment_text(row.entry.at),
                sort=_order,
                width=132,
                style="muted",
            ),
            Column("what", self.tr("What"), lambda row: action_word(row.entry.action), width=248),
            Column("whose", self.tr("Whose"), lambda row: row.subject, stretch=True, tip=lambda row: row.entry.entity),
            Column("who", self.tr("Who"), lambda row: row.entry.actor, width=176),
            Column("device", self.tr("Computer"), lambda row: row.entry.device, width=112, style="muted"),
        ]

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(12)
        bar.addWidget(self.search)
        bar.addWidget(self.area)
        bar.addStretch(1)
        bar.addWidget(self.verify)
        bar.addWidget(self.export)
        card = Card(flush=True)
        card.heading.hide()
        card.add(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 4)
        foot.addWidget(self.more)
        foot.addStretch(1)
        card.body.addWidget(self.detail)
        card.body.addLayout(foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 24, 24)
        box.setSpacing(12)
        box.addLayout(bar)
        box.addWidget(self.notice)
        box.addWidget(card, 1)
        self.detail.hide()

    def _connect(self) -> None:
        self.search.changed.connect(self.table.set_filter)
        self.search.left_down.connect(self.table.view.setFocus)
        self.area.edited.connect(self._show)
        self.verify.clicked.connect(self._presenter.verify_chain)
        self.export.clicked.connect(self._export)
        self.more.clicked.connect(lambda: self._presenter.load_acts(more=True))
        self.table.selected.connect(self._show_detail)

    def _show(self) -> None:
        kinds = AREAS[self.area.value()]
        self.table.set_rows([row for row in self._rows if not kinds or row.entry.entity.partition(":")[0] in kinds])

    def _show_detail(self, row: ActRow | None) -> None:
        changed = change_words(row.entry.before, row.entry.after) if row is not None else ""
        self.detail.setText(changed)
        self.detail.setVisible(bool(changed))

    def _export(self) -> None:
        name = str(Path(self._presenter.export_folder()) / "journal.csv")
        dialog = name_file(self, self.tr("Export the journal"), name, ["CSV (*.csv)"], self._write)
        dialog.setObjectName("journal.actsFile")

    def _write(self, path: str) -> None:
        self._presenter.export_acts(Path(path), self._written)

    def _written(self, path: Path) -> None:
        self._shell.show_toast(self.tr("Written: {path}").format(path=path))


def _order(row: ActRow) -> int:
    return row.entry.seq

"""The pane History: who changed what and when, checked against the chain of the journal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.trail import TrailRow
from desktop.services.trail_chain import ChainState
from desktop.services.trail_files import TrailTable
from desktop.services.trail_scope import Scope
from desktop.views.attendance.trail.filters import TrailFilters
from desktop.views.attendance.trail.presenter import TrailPresenter
from desktop.views.attendance.trail.table import columns
from desktop.views.dates import moment_text
from desktop.views.screen import Screen, Shell
from desktop.views.widgets import Button, Card, DataTable, Notice, PageHeader, ProgressBanner, StatusChip
from protocol.working_calendar import Month

if TYPE_CHECKING:
    from datetime import date

    from desktop.views.errors import Explained
    from desktop.views.task_runner import Task
    from desktop.views.workspace import Workspace
    from protocol.rules import Rules

EXPORT_FOLDER = "export"


class TrailScreen(Screen):
    """``enter(group=…, child=…, month=…, day=…)`` shows the history of that alone; without any what was shown stays."""

    presenter: TrailPresenter

    def __init__(self, presenter: TrailPresenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("attendance.trail", presenter, shell, parent)
        self._task: Task | None = None
        self.header = PageHeader(self.tr("History of changes"), parent=self)
        self.check_button = Button(self.tr("Check the whole journal"), parent=self.header)
        self.check_button.setObjectName("attendance.trail.checkButton")
        self.check_button.setToolTip(self.tr("Each entry carries the hash of the one before it: a change in the past shows."))
        self.export_button = Button(self.tr("Export"), parent=self.header)
        self.export_button.setObjectName("attendance.trail.exportButton")
        self.export_button.set_menu([self._file_action("CSV…", ".csv"), self._file_action(self.tr("Excel (XLSX)…"), ".xlsx")])
        self.header.add_action(self.check_button)
        self.header.add_action(self.export_button)
        self.filters = TrailFilters(self)
        self.notice = Notice("bad", self)
        self.notice.setObjectName("attendance.trail.broken")
        self.banner = ProgressBanner(self)
        self.banner.setObjectName("attendance.trail.progress")
        self._card = Card(flush=True, parent=self)
        self.table = DataTable(
            "attendance.trail.table",
            columns(lambda: presenter.rules),
            key=_key,
            label=self.tr("History of changes"),
            parent=self._card,
        )
        self.table.set_empty(
            self.tr("No changes here"), self.tr("Every mark and every closing is written down with who and when.")
        )
        self.more = Button(self.tr("Show older"), kind="link", parent=self._card)
        self.more.setObjectName("attendance.trail.moreButton")
        self.jump_button = Button(self.tr("Show in the sheet"), kind="link", parent=self._card)
        self.jump_button.setObjectName("attendance.trail.jumpButton")
        self._lay_out()
        self._connect()

    def enter(self, **args: object) -> None:
        child, group, month, day = (args.get(name) for name in ("child", "group", "month", "day"))
        if any((child, group, month, day)):
            scope = Scope(
                str(group) if group else None,
                str(child) if child else None,
                month if isinstance(month, Month) else Month.parse(str(month)) if month else None,
                day,  # type: ignore[arg-type]
            )
            self.filters.set_scope(scope)
        self.presenter.open()
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.leave()

    def _file_action(self, text: str, suffix: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"attendance.trail.export{suffix}")
        action.triggered.connect(lambda _checked=False: self._export(suffix))
        return action

    def _lay_out(self) -> None:
        self.body.addWidget(self.header)
        self.body.addWidget(self.banner)
        box = QVBoxLayout()
        box.setContentsMargins(24, 0, 24, 24)
        box.setSpacing(12)
        self.body.addLayout(box, 1)
        box.addWidget(self.filters)
        box.addWidget(self.notice)
        card = self._card
        card.heading.hide()
        box.addWidget(card, 1)
        card.add(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 4)
        card.body.addLayout(foot)
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.jump_button)
        self.more.hide()
        self.jump_button.setEnabled(False)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.choices.connect(self.filters.set_choices)
        presenter.shown.connect(self._show)
        presenter.chain.connect(self._show_chain)
        presenter.exported.connect(self._exported)
        self.filters.changed.connect(presenter.show)
        self.more.clicked.connect(presenter.read_more)
        self.check_button.clicked.connect(presenter.check_all)
        self.table.activated.connect(self._jump)
        self.table.selected.connect(lambda row: self.jump_button.setEnabled(_cell(row) is not None))
        self.jump_button.clicked.connect(lambda: self._jump(self.table.current_row()))
        self.banner.cancelled.connect(self._stop)
        self.add_command("Ctrl+F", self.tr("To the filters"), self.filters.group.setFocus)

    def _show(self, rows: tuple[TrailRow, ...], more: bool) -> None:
        self.table.set_rows(rows)
        self.more.setVisible(more)
        self._show_broken()

    def _show_chain(self, state: ChainState) -> None:
        if state.broken_at is not None:
            self.header.set_chips([StatusChip(self.tr("journal broken"), "bad")])
        elif not state.done:
            text = self.tr("checking: {done} of {all}").format(done=state.checked.seq, all=state.entries)
            self.header.set_chips([StatusChip(text, "info")])
        else:
            chip = StatusChip(self.tr("journal whole"), "ok")
            chip.setToolTip(self._chain_words(state))
            self.header.set_chips([chip])
        self._show_broken()

    def _chain_words(self, state: ChainState) -> str:
        words_ = self.tr("%n entries, each follows from the one before it.", "", state.entries)
        if state.since is not None:
            words_ += " " + self.tr("The older ones were checked on {moment}.").format(moment=moment_text(state.since))
        return f"{words_} {state.head[:16]}…"

    def _show_broken(self) -> None:
        """In red: the first entry that does not fit, whether the check met it or it is among those shown."""
        state, shown = self.presenter.state, self.table.model
        numbers = [row.seq for row in (shown.row_at(shown.index(at, 0)) for at in range(shown.rowCount())) if row.intact is False]
        if state is not None and state.broken_at is not None:
            numbers.append(state.broken_at)
        if not numbers:
            self.notice.hide()
            return
        text = self.tr("Entry {number} was changed or removed outside the program. Tell support and keep the backups.")
        self.notice.show_message(self.tr("The journal is broken"), text.format(number=min(numbers)))

    def _jump(self, row: TrailRow | None) -> None:
        place = _cell(row)
        if place is not None and row is not None:
            group, month, day = place
            self.shell.go("attendance", pane="sheet", group=group, child=row.child_id, month=month, day=day)

    def _export(self, suffix: str) -> None:
        folder = self.presenter.workspace.preferences.folder(EXPORT_FOLDER)
        name = str(Path(folder) / (self.tr("history") + suffix))
        dialog = QFileDialog(self, self.tr("Export the history"), name, f"*{suffix}")
        dialog.setObjectName("attendance.trail.exportDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write what the filter lets through into a file."""
        self.presenter.workspace.preferences.remember_folder(EXPORT_FOLDER, str(path.parent))
        self.banner.start(self.tr("Writing the history"))
        self._task = self.presenter.export(path, self._table, self.banner.set_progress, self.banner.finish, self._failed)

    def _table(self, rows: tuple[TrailRow, ...], state: ChainState, rules: Rules) -> TrailTable:
        listed = columns(lambda: rules)
        titles = (*(column.title for column in listed), self.tr("Hash"))
        notes = [self.tr("Journal: {entries} entries, head {head}").format(entries=state.entries, head=state.head)]
        if state.broken_at is None:
            notes.append(self.tr("The whole journal was checked: every entry follows from the one before it."))
        else:
            notes.append(self.tr("Broken at entry {number}").format(number=state.broken_at))
        lines = [(*(column.text(row) for column in listed), row.hash) for row in rows]
        return TrailTable(self.tr("History of changes"), titles, lines, tuple(notes))

    def _exported(self, path: Path) -> None:
        self.banner.finish()
        self.shell.show_toast(self.tr("Saved: {file}").format(file=path.name))

    def _failed(self, why: Explained) -> None:
        self.banner.finish()
        self.shell.show_problem(why.sentence, why.next_step)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _key(row: TrailRow) -> object:
    return row.seq if row.seq is not None else (row.entity, row.at)


def _cell(row: TrailRow | None) -> tuple[str, Month, date | None] | None:
    """Where a change can be seen in a sheet: group, month, day."""
    if row is None or row.group_id is None:
        return None
    month = row.month or (Month.of(row.day) if row.day is not None else None)
    return (row.group_id, month, row.day) if month is not None else None


def trail_pane(workspace: Workspace, shell: Shell, parent: QWidget | None = None) -> TrailScreen:
    """The history as a pane."""
    return TrailScreen(TrailPresenter(workspace), shell, parent)

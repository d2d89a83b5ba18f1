"""The pane "At risk": whose voucher is in danger, how long there is time, whom to call."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.at_risk import AtRisk, RiskRow, Stage
from desktop.services.documents.formats import written_money
from desktop.services.exports import PrintLanguage, safe_name
from desktop.views.attendance.kindergarten.figures import FigureStrip, FigureWords
from desktop.views.attendance.risk.presenter import Filter, RiskPresenter
from desktop.views.attendance.risk.table import risk_columns
from desktop.views.attendance.risk.words import RiskWords
from desktop.views.dates import day_and_month_text
from desktop.views.language import current_language
from desktop.views.papers.preview import PrintPreview, open_preview
from desktop.views.papers.printing import ask_file
from desktop.views.screen import Screen, Shell
from desktop.views.widgets import Button, Card, Choice, DataTable, PageHeader, SegmentedControl, StatusChip, collation_key
from protocol.phones import readable_phone

LOSING, SILENT, AWAITED = "losing", "silent", "awaited"
STAGES: dict[str, frozenset[Stage] | None] = {
    "": None,
    LOSING: frozenset({Stage.REACHED, Stage.LAST}),
    SILENT: frozenset({Stage.SILENT}),
    AWAITED: frozenset({Stage.AWAITED}),
}


class RiskScreen(Screen):
    """Figures, filters, and the list sorted by urgency."""

    presenter: RiskPresenter

    def __init__(self, presenter: RiskPresenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("attendance.risk", presenter, shell, parent)
        self._words = RiskWords(self)
        self._build_header()
        self._build_tools()
        self.strip = FigureStrip("risk.figures")
        self.table = DataTable("risk.table", risk_columns(), key=lambda row: row.child_id, label=self.tr("Vouchers at risk"))
        card = Card(flush=True)
        card.heading.hide()
        card.body.setContentsMargins(1, 6, 1, 6)  # the corners stay round
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 24, 24)
        below.setSpacing(12)
        self.body.addLayout(below, 1)
        below.addWidget(self.strip)
        below.addWidget(card, 1)
        card.add(self.table, 1)
        self._connect()
        self._show_selected(None)

    def enter(self, **args: object) -> None:
        """`only` ("losing", "silent", "awaited" or "") chooses a part of the list; left out, it stays as it was."""
        only = args.get("only")
        if isinstance(only, str) and only in STAGES:
            self.parts.set_value(only)
            self._look()
        self.presenter.load()
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.presenter.set_in_sight(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.set_in_sight(False)

    # building

    def _build_header(self) -> None:
        self.header = PageHeader(self.tr("At risk"))
        self.list_button = Button(self.tr("Reminder list"))
        self.list_button.setObjectName("risk.listButton")
        self.print_action = self._action(self.tr("Print…"), "print")
        self.pdf_action = self._action(self.tr("Save as PDF…"), "savePdf")
        self.csv_action = self._action(self.tr("Save as CSV…"), "saveCsv")
        self.list_button.set_menu([self.print_action, self.pdf_action, self.csv_action])
        self.copy_button = Button(self.tr("Copy phone"))
        self.copy_button.setObjectName("risk.copyButton")
        self.open_button = Button(self.tr("Open the month"))
        self.open_button.setObjectName("risk.openButton")
        for button in (self.copy_button, self.open_button, self.list_button):
            self.header.add_action(button)
        self.body.addWidget(self.header)

    def _build_tools(self) -> None:
        self.parts = SegmentedControl()
        self.parts.setObjectName("risk.parts")
        self._name_parts(None)
        self.group = Choice([("", self.tr("All groups"))])
        self.group.setObjectName("risk.group")
        self.group.setAccessibleName(self.tr("Group"))
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 12)
        row.setSpacing(8)
        self.body.addLayout(row)
        row.addWidget(self.parts)
        row.addWidget(self.group)
        row.addStretch(1)

    def _action(self, text: str, name: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"risk.{name}")
        return action

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.loaded.connect(self._show)
        presenter.filtered.connect(self._show_rows)
        presenter.saved.connect(self._say_saved)
        self.parts.chosen.connect(lambda _part: self._look())
        self.group.edited.connect(self._look)
        self.table.activated.connect(self._open)
        self.table.selected.connect(self._show_selected)
        self.table.empty_action.connect(self._show_all)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(lambda: self._open(self.table.current_row()))
        self.print_action.triggered.connect(lambda _checked=False: self._print())
        self.pdf_action.triggered.connect(lambda _checked=False: self._save_pdf())
        self.csv_action.triggered.connect(lambda _checked=False: self._save_csv())
        self.add_command("Ctrl+C", self.tr("Copy phone"), self._copy)
        self.add_command("Ctrl+P", self.tr("Print the reminder list"), self._print)

    # what is shown

    def _show(self, found: AtRisk) -> None:
        self.header.set_subtitle(self.tr("%n silent months annul a voucher · a dispute is an answer", "", found.limit))
        self._name_parts(found)
        names = {row.group_id: row.group_name for row in found.rows if row.group_id}
        groups = sorted(names.items(), key=lambda group: collation_key(group[1]))
        self.group.set_items([("", self.tr("All groups")), *groups])
        self.group.setVisible(len(groups) > 1)
        self._show_figures(found)
        self._look()

    def _name_parts(self, found: AtRisk | None) -> None:
        of_stage = Counter(row.stage for row in found.rows) if found is not None else Counter[Stage]()
        titles = {
            "": self.tr("All"),
            LOSING: self.tr("About to lose"),
            SILENT: self.tr("Silent month"),
            AWAITED: self.tr("Answer awaited"),
        }
        counts = {
            part: sum(count for stage, count in of_stage.items() if stages is None or stage in stages)
            for part, stages in STAGES.items()
        }
        self.parts.set_items([(part, f"{title} · {counts[part]}") for part, title in titles.items()], self.parts.value())

    def _show_figures(self, found: AtRisk) -> None:
        self.strip.setVisible(bool(found.rows))
        silent = sum(row.stage is not Stage.AWAITED for row in found.rows)
        losing = [row for row in found.about_to_lose if not row.annulled]
        due = found.next_due
        at_stake = written_money(found.at_stake) if found.state_part else "—"
        sum_of = self.tr("state's part {part} × %n", "", len(losing)).format(part=written_money(found.state_part))
        self.strip.set_figures(
            [
                FigureWords(self.tr("Not answered"), str(len(found.rows)), self.tr("%n with a silent month", "", silent)),
                FigureWords(self.tr("About to lose the voucher"), str(len(losing)), "", "bad" if losing else None),
                FigureWords(
                    self.tr("Days to answer"),
                    str(due.days_left) if due is not None else "—",
                    self.tr("until {day}, %n working", "", due.working_days_left).format(day=day_and_month_text(due.due))
                    if due is not None
                    else self.tr("late answers are accepted"),
                ),
                FigureWords(
                    self.tr("At stake each month"),
                    at_stake,
                    sum_of if found.state_part else self.tr("no tariff in Settings"),
                    tip=self.tr(
                        "What the kindergarten would no longer receive each month if these vouchers were annulled: the state's "
                        "part of the tariff in Settings for each child. Parents' fees are not in it."
                    ),
                ),
            ]
        )

    def _show_rows(self, rows: tuple[RiskRow, ...]) -> None:
        found = self.presenter.found
        if found is not None and not found.rows:
            self.table.set_empty(self.tr("All is well"), self.tr("No published month waits for a parent's answer."))
        else:
            self.table.set_empty(self.tr("Nobody in this part of the list"), "", self.tr("Show all"))
        self.header.set_chips([StatusChip(self.tr("all is well"), "ok")] if found is not None and not found.rows else [])
        self.table.set_rows(rows)
        if self.table.current_row() is None:
            self.table.view.selectRow(0)
        self.list_button.setEnabled(bool(rows))
        self._show_selected(self.table.current_row())

    def _show_selected(self, row: RiskRow | None) -> None:
        self.open_button.setEnabled(row is not None)
        self.copy_button.setEnabled(row is not None and bool(row.phone))

    # what the person does

    def _look(self) -> None:
        self.presenter.look_at(Filter(STAGES[self.parts.value()], str(self.group.value() or "")))

    def _show_all(self) -> None:
        self.parts.set_value("")
        self.group.set_value("")
        self._look()

    def _open(self, row: RiskRow | None) -> None:
        if row is not None:
            self.shell.go("attendance", group=row.sheet_group_id, month=str(row.month), child=row.child_id)

    def _copy(self) -> None:
        row = self.table.current_row()
        if row is not None and row.phone:
            phone = readable_phone(row.phone)
            QGuiApplication.clipboard().setText(phone)
            self.shell.show_toast(self.tr("Copied: {phone}").format(phone=phone))

    def _print(self) -> None:
        if self.list_button.isEnabled():
            make, name = self.presenter.make_list, self._file_name("")
            title = self.tr("Reminder list")
            open_preview(PrintPreview(self.presenter, title, make, self.shell.show_toast, file_name=name, parent=self))

    def _save_pdf(self) -> None:
        ask_file(self, self.tr("Save the reminder list"), self._file_name(".pdf"), ".pdf", self._write_pdf)

    def _save_csv(self) -> None:
        ask_file(self, self.tr("Save the reminder list"), self._file_name(".csv"), ".csv", self._write_csv)

    def _write_pdf(self, path: Path) -> None:
        self.presenter.save_list(path, _paper_language())

    def _write_csv(self, path: Path) -> None:
        self.presenter.save_csv(path, _paper_language())

    def _file_name(self, suffix: str) -> str:
        day = self.presenter.found.today.isoformat() if self.presenter.found is not None else ""
        return safe_name(self.tr("Reminders {day}").format(day=day)) + suffix

    def _say_saved(self, path: Path) -> None:
        self.shell.show_toast(self.tr("Saved: {file}").format(file=path.name))


def _paper_language() -> PrintLanguage:
    return "kk" if current_language() == "kk" else "ru"

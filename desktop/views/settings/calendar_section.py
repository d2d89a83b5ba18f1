"""Settings: days that differ from the public calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.views.dates import day_text, weekday_text
from desktop.views.screen import Shell
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section, head_row
from desktop.views.widgets import Card, Choice, Column, DataTable, DateInput, FormDialog, TextInput

if TYPE_CHECKING:
    from desktop.services.settings import OverrideRow


def columns() -> list[Column[OverrideRow]]:
    """The overridden days."""
    working = QCoreApplication.translate("CalendarTable", "working day")
    off = QCoreApplication.translate("CalendarTable", "day off")
    ours = QCoreApplication.translate("CalendarTable", "this kindergarten")
    portals = QCoreApplication.translate("CalendarTable", "the portal")
    return [
        Column(
            "day", QCoreApplication.translate("CalendarTable", "Day"), lambda row: day_text(row.day), sort=lambda row: row.day
        ),
        Column("weekday", "", lambda row: weekday_text(row.day).split(",")[0], width=110, style="muted"),
        Column(
            "working",
            QCoreApplication.translate("CalendarTable", "Becomes"),
            lambda row: working if row.working else off,
            tone=lambda row: "info" if row.working else "neutral",
            width=130,
        ),
        Column("reason", QCoreApplication.translate("CalendarTable", "Reason"), lambda row: row.reason, stretch=True),
        Column(
            "whose",
            QCoreApplication.translate("CalendarTable", "Set by"),
            lambda row: ours if row.office else portals,
            width=150,
            style="muted",
        ),
    ]


class CalendarSection(Section):
    """Transferred days, a kindergarten's own closings, working Saturdays."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("calendar", QCoreApplication.translate("CalendarSection", "Calendar"), presenter, shell, fill=True)
        self.add_button = self.button(self.tr("Change a day"), "addButton", kind="primary", shortcut="Ctrl+N")
        self.add_button.clicked.connect(lambda: self._edit(None))
        explanation = self.tr("Weekends and public holidays are known already; here stand only the days that differ.")
        self.body.addLayout(head_row(self.title, explanation, self.add_button))
        self.table = DataTable("settings.calendar.table", columns(), key=lambda row: (row.day, row.office), label=self.title)
        self.table.set_empty(
            self.tr("No day differs from the public calendar"),
            self.tr("Enter a transferred day or a day on which the kindergarten is closed."),
            self.tr("Change a day"),
        )
        self.table.empty_action.connect(lambda: self._edit(None))
        self.table.activated.connect(self._edit)
        card = Card(flush=True)
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        presenter.overrides_loaded.connect(self.table.set_rows)

    def enter(self) -> None:
        self.presenter.load_overrides()

    def refresh(self) -> None:
        self.presenter.load_overrides()

    def _edit(self, row: OverrideRow | None) -> None:
        dialog = FormDialog(self.tr("A day that differs"), self.tr("Save"), name="settings.calendar.day", parent=self)
        kinds = [(False, self.tr("day off")), (True, self.tr("working day"))]
        dialog.form.add("day", self.tr("Day"), DateInput(), required=True)
        dialog.form.add("working", self.tr("Becomes"), Choice(kinds))
        dialog.form.add(
            "reason",
            self.tr("Reason"),
            TextInput(),
            required=True,
            hint=self.tr("For example: transferred from 4 January by government decree."),
        )
        if row is not None:
            dialog.form.set_values({"day": row.day, "working": row.working, "reason": row.reason})

        def save(values: dict[str, Any]) -> None:
            self.presenter.override_day(values["day"], values["working"], values["reason"], dialog.succeed, dialog.fail)

        dialog.submit_with(save)
        dialog.accepted.connect(lambda: self.shell.show_toast(self.tr("The day is changed.")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

"""Settings: the tariff new contracts begin with, and how they are numbered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from desktop.views.errors import Explained
from desktop.views.screen import Shell
from desktop.views.settings.number_rule import number_preview, number_rule
from desktop.views.settings.presenter import MoneySettings, SettingsPresenter
from desktop.views.settings.section import Section
from desktop.views.widgets import FormCard, InvalidInputError, Notice, NumberInput, Text, TextInput

MOST_TENGE = 10_000_000
LAST_DUE_DAY = 28


class MoneySection(Section):
    """The state's part, the parents' fee, the day of payment, the number rule with its preview."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("money", QCoreApplication.translate("MoneySection", "Tariff and numbers"), presenter, shell)
        self._dirty = False
        self._year = 0
        self._pc = presenter.workspace.office.device
        self.body.addWidget(self._tariff_card())
        self.body.addWidget(self._number_card())
        self.notice = Notice("bad")
        self.named(self.notice, "notice")
        self.save_button = self.button(self.tr("Save"), "saveButton", kind="primary", shortcut="Ctrl+S")
        self.save_button.clicked.connect(self._save)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.body.addWidget(self.notice)
        self.body.addLayout(row)
        presenter.money_loaded.connect(self._show)

    def enter(self) -> None:
        if not self._dirty:
            self.presenter.load_money()

    def refresh(self) -> None:
        self.enter()

    def _tariff_card(self) -> FormCard:
        card = FormCard(self.tr("Tariff of a month"), "settings.money")
        self.tariff = card.form
        self.tariff.add_widget(
            Text(
                self.tr("A new contract begins with these sums; each contract may differ. Signed ones stay as they are."),
                "muted",
                wrap=True,
            )
        )
        self.tariff.add_row(
            ("state_part", self.tr("The state pays"), NumberInput(0, MOST_TENGE, suffix=" ₸")),
            ("parent_fee", self.tr("The parents pay"), NumberInput(0, MOST_TENGE, suffix=" ₸")),
            ("due_day", self.tr("Due until the day of the month"), NumberInput(1, LAST_DUE_DAY)),
        )
        self.tariff.edited.connect(self._edited)
        return card

    def _number_card(self) -> FormCard:
        card = FormCard(self.tr("Contract numbers"), "settings.numbers")
        self.numbers = card.form
        self.rule = TextInput(rule=number_rule, longest=60)
        self.numbers.add(
            "rule",
            self.tr("Rule"),
            self.rule,
            required=True,
            hint=self.tr(
                "{year} is the year, {n} the number in it, {n:03d} the same with three digits. {pc} is the computer: with it two"
                " computers never give one number, even without the network."
            ),
        )
        self.preview = Text("", "strong")
        self.named(self.preview, "preview")
        self.numbers.add_widget(self.preview)
        self.numbers.edited.connect(self._edited)
        self.rule.textChanged.connect(self._preview)
        return card

    def _show(self, money: MoneySettings) -> None:
        if self._dirty:
            return
        self._year = money.year
        for form in (self.tariff, self.numbers):
            form.blockSignals(True)  # filling in is not editing
        self.tariff.set_values({"state_part": money.state_part, "parent_fee": money.parent_fee, "due_day": money.due_day})
        self.numbers.set_values({"rule": money.number_rule})
        for form in (self.tariff, self.numbers):
            form.blockSignals(False)
        self._preview(money.number_rule)

    def _preview(self, typed: str) -> None:
        try:
            shown = " · ".join(number_preview(typed.strip(), self._year, n, self._pc) for n in (1, 2, 118))
        except InvalidInputError:
            shown = "—"
        self.preview.setText(self.tr("For example: {numbers}").format(numbers=shown))

    def _edited(self) -> None:
        self._dirty = True
        self.notice.hide()

    def _save(self) -> None:
        tariff, numbers = self.tariff.take(), self.numbers.take()
        if tariff is None or numbers is None:
            return
        money = MoneySettings(**tariff, number_rule=numbers["rule"], year=self._year)
        self.presenter.save_money(money, self._saved, self._failed)

    def _saved(self, _none: object) -> None:
        self._dirty = False
        self.shell.show_toast(self.tr("Tariff and numbers are saved."))
        self.presenter.load_money()

    def _failed(self, explained: Explained) -> None:
        self.notice.show_message(explained.sentence, explained.next_step, "bad")

"""Settings: the rules in force, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.language import current_language
from desktop.views.screen import Shell
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.section import Section, facts_card
from desktop.views.widgets import Card
from protocol.rules import DayUnit

if TYPE_CHECKING:
    from protocol.rules import Rules, Term


class RulesSection(Section):
    """Terms and dates as the portal published them, with the order they rest on."""

    def __init__(self, presenter: SettingsPresenter, shell: Shell) -> None:
        super().__init__("rules", QCoreApplication.translate("RulesSection", "Rules"), presenter, shell)
        self._card: Card | None = None
        presenter.rules_loaded.connect(self._show)

    def enter(self) -> None:
        self.presenter.load_rules()

    def refresh(self) -> None:
        self.presenter.load_rules()

    def _show(self, rules: Rules) -> None:
        first, last = rules.confirmation_first_day, rules.confirmation_last_day
        fresh = facts_card(
            self.tr("Rules in force (edition {number})").format(number=rules.version),
            [
                (self.tr("Answer to a voucher"), self._term(rules.answer_to_voucher)),
                (self.tr("Choice of a kindergarten and contract"), self._term(rules.choose_and_conclude)),
                (self.tr("Extension"), self._term(rules.extension)),
                (self.tr("A lapsed voucher can be restored"), self._term(rules.restoration)),
                (self.tr("Restorations allowed"), str(rules.restorations_allowed)),
                (
                    self.tr("Parents confirm the sheet of a month"),
                    self.tr("from day {first} to day {last} of the next month").format(first=first, last=last),
                ),
                (
                    self.tr("A place may be withdrawn after"),
                    self.tr("%n month(s) in a row without a confirmation", "", rules.silent_months_to_annul),
                ),
                (self.tr("Legal basis"), rules.legal_basis_kk if current_language() == "kk" else rules.legal_basis_ru),
            ],
        )
        self.named(fresh, "facts")
        if self._card is not None:
            self.body.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = fresh
        self.body.addWidget(fresh)

    def _term(self, term: Term) -> str:
        if term.unit is DayUnit.WORKING:
            return self.tr("%n working day(s)", "", term.days)
        return self.tr("%n calendar day(s)", "", term.days)

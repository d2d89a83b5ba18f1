"""Where the office edits what it decides by: which papers are needed, how long they are valid, and the usual refusals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services.request_rules import LONGEST_TERM, Need, PaperRule, Reason
from desktop.views.enrolment.words import paper_word
from desktop.views.translate import QT_TRANSLATE_NOOP
from desktop.views.widgets import Choice, FormDialog, NumberInput, Text, TextArea

NEEDS = {
    Need.ALWAYS: QT_TRANSLATE_NOOP("RequestRulesDialog", "always needed"),
    Need.SPECIAL: QT_TRANSLATE_NOOP("RequestRulesDialog", "for corrective and inclusive groups"),
    Need.NEVER: QT_TRANSLATE_NOOP("RequestRulesDialog", "not needed"),
}


class RequestRulesDialog(FormDialog):
    """A line for each paper, then the refusals: a line each, Kazakh on the left and Russian at the same place on the right."""

    def __init__(self, papers: Sequence[PaperRule], reasons: Sequence[Reason], parent: QWidget) -> None:
        super().__init__(self.tr("Papers and reasons"), self.tr("Save"), name="enrolment.rules", width=740, parent=parent)
        self._papers = tuple(papers)
        needs = [(need, QCoreApplication.translate("RequestRulesDialog", words)) for need, words in NEEDS.items()]
        explained = self.tr(
            "A paper that tells no term of its own is valid so many days from the day the request came; 0: no term."
        )
        self.form.add_widget(Text(explained, "muted", wrap=True))
        valid = self.tr("Valid, days")
        for rule in papers:
            need, days = Choice(needs), NumberInput(0, LONGEST_TERM)
            need.set_value(rule.need)
            days.set_value(rule.valid_days)
            name = rule.kind.value
            self.form.add_row((f"{name}_need", paper_word(rule.kind), need), (name, valid, days))
            days.setAccessibleName(f"{paper_word(rule.kind)}: {valid}")
        self.form.add_widget(Text(self.tr("Usual reasons of a refusal"), "section"))
        told = self.tr("One reason a line; the parent reads both languages.")
        self.form.add_widget(Text(told, "muted", wrap=True))
        kk, ru = TextArea(lines=7), TextArea(lines=7)
        kk.set_value("\n".join(one.kk for one in reasons))
        ru.set_value("\n".join(one.ru for one in reasons))
        self.form.add_row(("reasons_kk", self.tr("In Kazakh"), kk), ("reasons_ru", self.tr("In Russian"), ru))

    def rules(self, values: dict[str, Any]) -> tuple[tuple[PaperRule, ...], list[str], list[str]]:
        """The form's values as `save_rules` takes them."""
        papers = tuple(PaperRule(rule.kind, values[f"{rule.kind.value}_need"], values[rule.kind.value]) for rule in self._papers)
        return papers, values["reasons_kk"].splitlines(), values["reasons_ru"].splitlines()

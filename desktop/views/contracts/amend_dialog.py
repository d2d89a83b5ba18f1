"""An additional agreement: the values in force stand in the fields, and what is changed here changes in the contract."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services.amendments import AmendmentDraft, AmendmentForm
from desktop.services.documents.amendment_words import AMENDABLE, ChangeKind
from desktop.views.contracts.words import CHANGES, RECALCULATIONS, STAYS, said
from desktop.views.groups.child_form import phone_rule
from desktop.views.widgets import Choice, DateInput, FormDialog, NumberInput, PhoneInput, Text, TextArea, TextInput

NAME = "contracts.amend"
MOST_MONEY = 10_000_000
ROWS = (
    ("parent_fee", "state_part", "due_day"),
    ("group_name", "stay_mode"),
    ("recalculation", "ends_on"),
    ("parent_phone", "parent_document"),
    ("parent_address",),
    ("pickup",),
)


class AmendContractDialog(FormDialog):
    """One input for each field that may change (`AMENDABLE`)."""

    def __init__(self, form: AmendmentForm, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("AmendContractDialog", "Additional agreement to № {number}").format(number=form.number),
            QCoreApplication.translate("AmendContractDialog", "Prepare the agreement"),
            name=NAME,
            width=640,
            parent=parent,
        )
        self._begun = form
        intro = self.tr("Change what is to change; the rest stays as it is. Both sides sign the agreement like the contract.")
        self.form.add_widget(Text(f"{form.child_name}. {intro}", "muted", wrap=True))
        self.form.add("effective_from", self.tr("In force from"), DateInput(), required=True)
        for names in ROWS:
            self.form.add_row(*((name, said(CHANGES[name]), self._input(name)) for name in names))
        self.form.add("reason", self.tr("Why"), TextArea(lines=2), hint=self.tr("Stands in the agreement; may be left empty."))
        shown = dict(form.values) | {"pickup": "\n".join(form.values["pickup"])}
        self.form.set_values({**shown, "effective_from": form.effective_from, "reason": ""})

    def draft(self, values: dict[str, Any]) -> AmendmentDraft:
        """What the form holds."""
        changes = {name: values[name] for name in AMENDABLE}
        changes["pickup"] = tuple(values["pickup"].splitlines())
        return AmendmentDraft(values["effective_from"], changes, values["reason"])

    def _input(self, name: str) -> QWidget:
        match AMENDABLE[name].kind:
            case ChangeKind.MONEY:
                return NumberInput(0, MOST_MONEY)
            case ChangeKind.DAY:
                return NumberInput(1, 28)
            case ChangeKind.DATE:
                return DateInput()
            case ChangeKind.GROUP:
                return Choice(list(self._begun.groups))
            case ChangeKind.STAY:
                return Choice([(mode, said(word)) for mode, word in STAYS.items()])
            case ChangeKind.RECALCULATION:
                return Choice([(rule, said(word)) for rule, word in RECALCULATIONS.items()])
            case ChangeKind.PHONE:
                return PhoneInput(phone_rule)
            case ChangeKind.PEOPLE:
                return TextArea(lines=2)
            case _:
                return TextInput()

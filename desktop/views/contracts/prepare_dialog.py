"""The terms of a contract for an accepted request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services.contracts import Terms
from desktop.views.contracts.words import FIELDS, RECALCULATIONS, STAYS, said
from desktop.views.errors import Explained
from desktop.views.widgets import Choice, DateInput, FormDialog, NumberInput, Text, TextArea

if TYPE_CHECKING:
    from desktop.services.enrolment import RequestView

MOST_MONEY = 10_000_000


class PrepareContractDialog(FormDialog):
    """Dates, money, regime, and who else may take the child home."""

    def __init__(self, request: RequestView, terms: Terms, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("PrepareContractDialog", "Prepare a contract"),
            "",
            name="contracts.prepare",
            width=560,
            parent=parent,
        )
        self.primary.setText(self.tr("Prepare the contract"))
        self.primary.setAccessibleName(self.primary.text())
        self.form.add_widget(Text(" · ".join(part for part in (request.row.child_name, request.row.group_name) if part), "muted"))
        self.form.add_row(("starts_on", self.tr("From"), DateInput()), ("ends_on", self.tr("Until"), DateInput()), required=True)
        self.form.add_row(
            ("parent_fee", self.tr("Parent's fee, ₸ a month"), NumberInput(0, MOST_MONEY)),
            ("state_part", self.tr("State's part, ₸ a month"), NumberInput(0, MOST_MONEY)),
            ("due_day", self.tr("Pay by day"), NumberInput(1, 28)),
        )
        self.form.add_row(
            ("stay_mode", self.tr("Regime"), Choice([(mode, said(word)) for mode, word in STAYS.items()])),
            (
                "recalculation",
                self.tr("The fee is lowered"),
                Choice([(rule, said(word)) for rule, word in RECALCULATIONS.items()]),
            ),
        )
        hint = self.tr("One person a line: name, relation, phone.")
        self.form.add("pickup", self.tr("Who else may take the child home"), TextArea(lines=3), hint=hint)
        self.form.set_values(
            {
                "starts_on": terms.starts_on,
                "ends_on": terms.ends_on,
                "parent_fee": terms.parent_fee,
                "state_part": terms.state_part,
                "due_day": terms.due_day,
                "stay_mode": terms.stay_mode,
                "recalculation": terms.recalculation,
                "pickup": "\n".join(terms.pickup),
            }
        )

    def fail(self, explained: Explained) -> None:
        """What the contract lacks beyond this form (the organisation's licence, the parent's document) is named in words."""
        elsewhere = [said(FIELDS[name]) for name in explained.fields if name in FIELDS]
        super().fail(explained)
        if elsewhere:
            self.notice.show_message(
                self.tr("The contract lacks: {fields}.").format(fields=", ".join(elsewhere)),
                self.tr("Fill it in under Settings (the kindergarten) or in the child's card, then prepare again."),
                "bad",
            )


def terms_of(values: dict[str, Any]) -> Terms:
    """The terms a form holds."""
    lines = tuple(" ".join(line.split()) for line in values["pickup"].splitlines())
    return Terms(**{**values, "pickup": tuple(line for line in lines if line)})

"""Renewing: one contract with its own terms, or several on the same ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services.renewal import RenewableContract
from desktop.views.contracts.prepare_dialog import add_terms, term_values
from desktop.views.contracts.prepare_several import PrepareSeveralDialog, SeveralWords
from desktop.views.dates import day_text
from desktop.views.widgets import Column, FormDialog, Text, TextArea

if TYPE_CHECKING:
    from desktop.services.contracts import Terms
    from desktop.views.contracts.later_presenter import ContractLaterPresenter


class RenewContractDialog(FormDialog):
    """The terms of the next contract, those in force to begin with."""

    def __init__(self, number: str, child: str, terms: Terms, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("RenewContractDialog", "Renew the contract № {number}").format(number=number),
            QCoreApplication.translate("RenewContractDialog", "Prepare the next contract"),
            name="contracts.renew",
            width=560,
            parent=parent,
        )
        told = self.tr("The contract in force stays so until both have signed the next one; the child's place goes on.")
        self.form.add_widget(Text(f"{child}. {told}", "muted", wrap=True))
        add_terms(self.form)
        hint = self.tr("One person a line: name, relation, phone.")
        self.form.add("pickup", self.tr("Who else may take the child home"), TextArea(lines=3), hint=hint)
        self.form.set_values({**term_values(terms), "pickup": "\n".join(terms.pickup)})


class RenewSeveralDialog(PrepareSeveralDialog):
    """The contracts in force on top, all chosen at first; the terms of the next ones below."""

    def __init__(
        self, contracts: Sequence[RenewableContract], terms: Terms, presenter: ContractLaterPresenter, parent: QWidget
    ) -> None:
        words = SeveralWords(
            title=QCoreApplication.translate("RenewSeveralDialog", "Renew for the new year"),
            label=QCoreApplication.translate("RenewSeveralDialog", "Contracts in force without a next one"),
            empty=QCoreApplication.translate("RenewSeveralDialog", "Nothing to renew"),
            why_empty=QCoreApplication.translate("RenewSeveralDialog", "Every contract in force has its next one already."),
            hint=QCoreApplication.translate(
                "RenewSeveralDialog", "Who else may take a child home is taken over from the contract in force."
            ),
        )
        super().__init__(contracts, terms, presenter, parent, words, "contracts.renewSeveral")

    def _first_columns(self) -> list[Column[RenewableContract]]:
        return [
            Column("number", self.tr("Number"), lambda row: row.number, width=84),
            Column("child", self.tr("Child"), lambda row: row.child_name, stretch=True, person=True),
            Column("group", self.tr("Group"), lambda row: row.group_name, width=96),
            Column(
                "parent", self.tr("Parent"), lambda row: row.guardian_name, width=150, style="muted", optional=True, person=True
            ),
            Column("ends", self.tr("Until"), lambda row: day_text(row.ends_on), sort=lambda row: row.ends_on, width=96),
        ]

    def _chosen_words(self, count: int) -> str:
        return self.tr("%n chosen", "", count)

    def _prepared_words(self, count: int) -> str:
        return self.tr("%n contract(s) prepared.", "", count)

"""The terms of a contract for an accepted request."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services.contracts import Terms
from desktop.views.contracts.words import FIELDS, RECALCULATIONS, STAYS, said
from desktop.views.errors import Explained
from desktop.views.translate import QT_TRANSLATE_NOOP
from desktop.views.widgets import Choice, DateInput, Form, FormDialog, NumberInput, Text, TextArea

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
        add_terms(self.form)
        hint = self.tr("One person a line: name, relation, phone.")
        self.form.add("pickup", self.tr("Who else may take the child home"), TextArea(lines=3), hint=hint)
        self.form.set_values({**term_values(terms), "pickup": "\n".join(terms.pickup)})

    def fail(self, explained: Explained) -> None:
        """What the contract lacks beyond this form (the organisation's licence, the parent's document) is named in words."""
        elsewhere = lacking(explained.fields)
        super().fail(explained)
        if elsewhere:
            self.notice.show_message(
                self.tr("The contract lacks: {fields}.").format(fields=elsewhere),
                self.tr("Fill it in under Settings (the kindergarten) or in the child's card, then prepare again."),
                "bad",
            )


def add_terms(form: Form) -> None:
    """The fields of the terms every contract has: dates, money, regime."""
    tr = partial(QCoreApplication.translate, "PrepareContractDialog")
    form.add_row(
        ("starts_on", tr(QT_TRANSLATE_NOOP("PrepareContractDialog", "From")), DateInput()),
        ("ends_on", tr(QT_TRANSLATE_NOOP("PrepareContractDialog", "Until")), DateInput()),
        required=True,
    )
    form.add_row(
        ("parent_fee", tr(QT_TRANSLATE_NOOP("PrepareContractDialog", "Parent's fee, ₸ a month")), NumberInput(0, MOST_MONEY)),
        ("state_part", tr(QT_TRANSLATE_NOOP("PrepareContractDialog", "State's part, ₸ a month")), NumberInput(0, MOST_MONEY)),
        ("due_day", tr(QT_TRANSLATE_NOOP("PrepareContractDialog", "Pay by day")), NumberInput(1, 28)),
    )
    stays = Choice([(mode, said(word)) for mode, word in STAYS.items()])
    lowered = Choice([(rule, said(word)) for rule, word in RECALCULATIONS.items()])
    form.add_row(
        ("stay_mode", tr(QT_TRANSLATE_NOOP("PrepareContractDialog", "Regime")), stays),
        ("recalculation", tr(QT_TRANSLATE_NOOP("PrepareContractDialog", "The fee is lowered")), lowered),
    )


def term_values(terms: Terms) -> dict[str, Any]:
    """What stands in the fields of :func:`add_terms`."""
    names = ("starts_on", "ends_on", "parent_fee", "state_part", "due_day", "stay_mode", "recalculation")
    return {name: getattr(terms, name) for name in names}


def lacking(names: Iterable[str]) -> str:
    """What a contract lacks, in words."""
    return ", ".join(said(FIELDS[name]) for name in names if name in FIELDS)


def terms_of(values: dict[str, Any]) -> Terms:
    """The terms a form holds."""
    lines = tuple(" ".join(line.split()) for line in values.get("pickup", "").splitlines())
    return Terms(**{**values, "pickup": tuple(line for line in lines if line)})

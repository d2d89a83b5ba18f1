"""What the signatures of a contract prove by now: time stamps, evidence, when they were checked, and checking again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.contracts.signature_words import about_check, about_stage, stage_word
from desktop.views.widgets import Button, Card, StatusChip, Text

if TYPE_CHECKING:
    from desktop.services.contract_evidence import EvidenceView


class ContractProofCard(Card):
    """``check_wanted``: the person asks for a new check."""

    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it proves"), parent=parent)
        self.setObjectName("contracts.proofCard")
        self.chip = StatusChip("")
        self.chip.setObjectName("contracts.proofStage")
        self.stage = Text("", "muted", wrap=True)
        self.stage.setObjectName("contracts.proofText")
        self.checked = Text("", "small", wrap=True)
        self.checked.setObjectName("contracts.proofChecked")
        self.again = Button(self.tr("Check again"))
        self.again.setObjectName("contracts.checkAgainButton")
        self.again.setToolTip("F5")
        self.again.clicked.connect(self.check_wanted)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        for widget in (self.chip, self.stage, self.checked):
            self.body.addWidget(widget)
        self.body.addSpacing(4)
        self.body.addLayout(row)

    def show_proof(self, evidence: EvidenceView | None, report: Mapping[str, Any] | None, *, completes: bool) -> None:
        """Show where things stand; ``completes``: time stamps are added to this contract, or will be."""
        for widget in (self.chip, self.stage):
            widget.setVisible(completes)
        if completes:
            self.chip.set(*stage_word(evidence))
            self.stage.setText(about_stage(evidence))
        self.checked.setVisible(report is not None)
        if report is not None:
            self.checked.setText(about_check(report))

    def set_checking(self, checking: bool) -> None:
        """While signatures are being checked the button waits."""
        self.again.setEnabled(not checking)
        self.again.setText(self.tr("Checking…") if checking else self.tr("Check again"))
        self.again.updateGeometry()

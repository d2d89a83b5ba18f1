"""One signature of any file with everything that was found: who, when, and every check in a sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.views.contracts.signature_words import card_word, check_sentence, level_word, role_words
from desktop.views.contracts.words import CHECKS, check_word, masked_iin, said, verdict_word
from desktop.views.dates import clock_text, day_of, day_text, moment_text
from desktop.views.widgets import Card, StatusChip, Text
from eds import card_words
from eds.certificates import Certificate
from eds.report import SignerReport

LABEL_WIDTH: Final = 190


class SignerReportCard(Card):
    """Whose signature, its verdict, its facts, its checks in order."""

    def __init__(self, number: int, signer: SignerReport, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(f"contracts.signerReport{number}")
        certificate = signer.certificate
        name = certificate.subject_name if certificate else self.tr("Unknown signer")
        self.setAccessibleName(name)
        self.chip = StatusChip(*verdict_word(signer.verdict.value))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(name, "section", wrap=True), 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        for label, value in (*self._owner(certificate), *self._times(signer)):
            self._add(label, value)
        self._grid.setRowMinimumHeight(self._grid.rowCount(), 8)
        for check in signer.to_dict()["checks"]:
            word, tone = check_word(check)
            row = self._add(said(CHECKS[check["name"]]), check_sentence(check), check["detail"])
            chip = StatusChip(word, tone)
            chip.setAccessibleDescription(said(CHECKS[check["name"]]))
            self._grid.addWidget(chip, row, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def _owner(self, certificate: Certificate | None) -> list[tuple[str, str]]:
        if certificate is None:
            return []
        term = f"{day_text(day_of(certificate.not_before))} – {day_text(day_of(certificate.not_after))}"
        known = [
            (self.tr("IIN"), masked_iin(certificate.iin) if certificate.iin else ""),
            (self.tr("BIN"), certificate.bin or ""),
            (self.tr("Organisation"), certificate.organisation or ""),
            (self.tr("Role"), role_words(certificate.roles)),
            (self.tr("Algorithm"), card_word(card_words.ALGORITHMS, certificate.algorithm)),
            (self.tr("Issued by"), certificate.issuer_name),
            (self.tr("Term of the key"), term),
        ]
        return [(label, value) for label, value in known if value]

    def _times(self, signer: SignerReport) -> list[tuple[str, str]]:
        stamp = signer.timestamp
        stamped = self.tr("none")
        if stamp is not None and stamp.time is not None:
            at = f"{day_text(day_of(stamp.time))} {clock_text(stamp.time, seconds=True)}"
            stamped = " · ".join(part for part in (at, stamp.authority) if part)
        return [
            (self.tr("Signed, as the signer says"), moment_text(signer.signing_time) or "—"),
            (self.tr("Time stamp"), stamped),
            (self.tr("Form"), level_word(signer.level.value)),
        ]

    def _add(self, label: str, value: str, tip: str = "") -> int:
        row = self._grid.rowCount()
        words = Text(value, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setToolTip(tip)
        words.setAccessibleName(f"{label}: {value}")
        self._grid.addWidget(Text(label, "muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)
        return row

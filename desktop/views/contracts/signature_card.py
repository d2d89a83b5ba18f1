"""A signature, who made it and every check of it, one line each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.contracts.signature_words import check_sentence, level_word, role_words
from desktop.views.contracts.words import CHECKS, check_word, masked_iin, said, verdict_word
from desktop.views.dates import clock_text, moment_text
from desktop.views.widgets import Card, Notice, StatusChip, Text
from desktop.views.widgets.flow import FlowLayout
from eds.report import CheckName

Signer = Mapping[str, Any]


def parents_signer(report: Mapping[str, Any] | None, guardian_iin: str) -> Signer | None:
    """The signature in a report made with the parent's own key; None when there is none."""
    for signer in (report or {}).get("signers", ()):
        if (signer["signer"] or {}).get("iin") == guardian_iin:
            return dict(signer)
    return None


def organisations_signer(report: Mapping[str, Any] | None, bin_: str) -> Signer | None:
    """The signature in a report made with a key of this organisation; None when there is none."""
    for signer in (report or {}).get("signers", ()):
        if (signer["signer"] or {}).get("bin") == bin_:
            return dict(signer)
    return None


class ContractSignatureCard(Card):
    """One party's signature, with its number and title. Empty it says what it waits for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.heading.hide()
        line = FlowLayout()
        self._title = Text("", "section")
        self.chip = StatusChip("")
        self.chip.setObjectName(f"{name}Verdict")
        line.addWidget(self._title)
        line.addWidget(self.chip)
        self._who = Text("", "muted", wrap=True)
        self._who.setObjectName(f"{name}Signer")
        self.facts = Text("", "small", wrap=True)
        self.facts.setObjectName(f"{name}Facts")
        self._lines: list[_CheckLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._rows.setContentsMargins(0, 2, 0, 0)
        self.notice = Notice("bad")
        self.notice.setObjectName(f"{name}Notice")
        self.body.addLayout(line)
        self.body.addWidget(self._who)
        self.body.addWidget(self.facts)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.notice)

    def wait(self, title: str, words: str) -> None:
        """There is no signature here yet, and why."""
        self._head(title, words)
        self.chip.hide()
        self.notice.hide()
        self._clear()

    def show_unchecked(self, title: str, words: str) -> None:
        """A signature that was not looked at yet."""
        self.wait(title, words)
        self.chip.set(*verdict_word(None))
        self.chip.show()

    def show_foreign(self, title: str, report: Mapping[str, Any]) -> None:
        """A signature is there, but it is not the expected person's."""
        names = ", ".join(f"{signer['signer']['name']}, {masked_iin(signer['signer']['iin'])}" for signer in _named(report))
        self._head(title, names)
        self.chip.set(self.tr("not accepted"), "bad")
        self.chip.show()
        self._clear()
        self.notice.show_message(
            self.tr("Signed by somebody else"), self.tr("The IIN in the certificate is not that of the child's guardian."), "bad"
        )

    def show_signer(self, title: str, signer: Signer, checked_at: str) -> None:
        """A signature with its checks."""
        who, at = signer["signer"] or {}, _moment(signer["signing_time"])
        words = self.tr("{name}, IIN {iin}").format(name=who.get("name", "—"), iin=masked_iin(who.get("iin")))
        self._head(title, " · ".join(part for part in (words, moment_text(at)) if part))
        self.chip.set(*verdict_word(signer["verdict"]))
        self.chip.show()
        self.notice.hide()
        self._clear()
        self.facts.setText(" · ".join(part for part in (role_words(who.get("roles", ())), level_word(signer["level"])) if part))
        self.facts.show()
        for check in signer["checks"]:
            line = self._line(check, signer)
            self._lines.append(line)
            self._rows.addWidget(line)
        moment = _moment(checked_at)
        self.chip.setToolTip(self.tr("Checked {moment}").format(moment=moment_text(moment)) if moment else "")

    def lines(self) -> tuple[tuple[str, str], ...]:
        """The checks as they are shown: label and word."""
        return tuple((line.label.text(), line.chip.text()) for line in self._lines)

    def _head(self, title: str, words: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
        self._who.setText(words)
        self._who.setVisible(bool(words))

    def _line(self, check: Mapping[str, Any], signer: Signer) -> _CheckLine:
        word, tone = check_word(check)
        name = CheckName(check["name"])
        stamp = _moment((signer["timestamp"] or {}).get("time"))
        if name is CheckName.TIMESTAMP and tone == "ok" and stamp is not None:
            word = clock_text(stamp, seconds=True)
        tip = " · ".join(part for part in (check_sentence(check), check["detail"]) if part)
        return _CheckLine(said(CHECKS[name]), StatusChip(word, tone), tip)

    def _clear(self) -> None:
        self.facts.hide()
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []


class _CheckLine(QWidget):
    """What was checked, and what came out."""

    def __init__(self, label: str, chip: StatusChip, tip: str) -> None:
        super().__init__()
        self.label, self.chip = Text(label), chip
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        chip.setAccessibleDescription(label)
        chip.setToolTip(tip)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.label, 1)
        line.addWidget(chip)


def _named(report: Mapping[str, Any]) -> list[Signer]:
    return [signer for signer in report["signers"] if signer["signer"]]


def _moment(text: str | None) -> datetime | None:
    return None if not text else datetime.fromisoformat(text)

"""What hangs on a contract: the contract it belongs to, what it changes, its agreements and its next one, how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.documents.amendment_words import AMENDABLE, ChangeKind
from desktop.services.documents.contract_fields import Recalculation, StayMode
from desktop.views.contracts.words import ASKED, CHANGES, KINDS, RECALCULATIONS, STAYS, said, state_word
from desktop.views.dates import day_text
from desktop.views.refusals import reason_text
from desktop.views.widgets import Button, Card, Notice, StatusChip, Text
from protocol.contracts import ContractKind, ContractState
from protocol.phones import readable_phone

if TYPE_CHECKING:
    from desktop.services.contract_later import Attached, Change, LaterLife, Termination
    from desktop.services.contracts import ContractView


class ContractLaterCard(Card):
    """Empty for a contract nothing has happened to. ``wanted(contract id)``: another document of the register.

    ``notice_wanted(hash)``: the notice of termination is to be shown, "" for the contract again; ``take_back_wanted``,
    ``terminate_wanted``: what stands on the buttons.
    """

    wanted = Signal(str)
    notice_wanted = Signal(str)
    take_back_wanted = Signal()
    terminate_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("contracts.laterCard")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)
        self._shown, self._notice_shown = "", False

    def show_later(self, view: ContractView) -> None:
        """Show what hangs on the contract; hidden where nothing does."""
        while (taken := self._lines.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        later = view.later
        if view.row.id != self._shown:
            self._shown, self._notice_shown = view.row.id, False
        self.set_title(self._heading(view))
        if later.termination is not None:
            self._show_termination(later.termination)
        elif self._left(view):
            self._show_left(later)
        if later.parent is not None:
            self._link(later.parent)
        for change in later.changes:
            self._lines.addWidget(ContractChangeLine(change))
        for one in later.attached:
            self._link(one)
        self.setVisible(self._lines.count() > 0)

    def _heading(self, view: ContractView) -> str:
        later = view.later
        if later.termination is not None:
            return self.tr("Termination")
        if later.effective_from is not None:
            return self.tr("In force from {day}").format(day=day_text(later.effective_from))
        if view.row.kind is ContractKind.RENEWAL:
            return self.tr("Next contract")
        return self.tr("Agreements and renewal")

    def _left(self, view: ContractView) -> bool:
        in_force = view.row.state is ContractState.SIGNED and view.row.kind is not ContractKind.AMENDMENT
        return in_force and view.later.left_on is not None

    def _show_left(self, later: LaterLife) -> None:
        notice = Notice("warn")
        notice.setObjectName("contracts.leftNotice")
        heading = self.tr("The child leaves on {day}; the contract is still in force.").format(day=day_text(later.left_on))
        notice.show_message(heading, self.tr("Terminate it, or take the leave back in the child's card."))
        self._lines.addWidget(notice)
        self._add(self.tr("Terminate…"), "contracts.terminateButton", self.terminate_wanted.emit)

    def _show_termination(self, ended: Termination) -> None:
        self._lines.addWidget(Text(self.tr("Last day: {day}").format(day=day_text(ended.last_day)), "strong"))
        self._lines.addWidget(Text(self.tr("Asked for by: {who}").format(who=said(ASKED[ended.asked_by])), "muted", wrap=True))
        self._lines.addWidget(Text(reason_text(ended.reason), wrap=True))
        words = self.tr("Show the contract") if self._notice_shown else self.tr("Show the notice")
        self._add(words, "contracts.noticeButton", lambda: self._turn(ended))
        if ended.unsent:
            self._add(self.tr("Take the termination back"), "contracts.takeBackButton", self.take_back_wanted.emit)

    def _turn(self, ended: Termination) -> None:
        self._notice_shown = not self._notice_shown
        self.notice_wanted.emit(ended.notice_sha256 if self._notice_shown else "")

    def _add(self, text: str, name: str, slot: Any) -> None:
        button = Button(text)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: slot())
        self._lines.addWidget(button)

    def _link(self, one: Attached) -> None:
        line = ContractLinkLine(one)
        line.button.clicked.connect(lambda _checked=False: self.wanted.emit(one.id))
        self._lines.addWidget(line)


class ContractLinkLine(QWidget):
    """Another document: its number to press, what it is, where it stands."""

    def __init__(self, one: Attached) -> None:
        super().__init__()
        self.button = Button(f"№ {one.number}", kind="link")
        self.button.setObjectName(f"contracts.later.{one.number}")
        kind = said(KINDS[one.kind])
        self.button.setAccessibleName(f"№ {one.number}, {kind}")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(StatusChip(*state_word(one.state)))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        since = "" if one.effective_from is None else self.tr("from {day}").format(day=day_text(one.effective_from))
        box.addWidget(Text(" · ".join(part for part in (kind, since) if part), "small"))


class ContractChangeLine(QWidget):
    """What one field was and becomes."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        box.addWidget(Text(said(CHANGES[change.field]), "small"))
        values = f"{change_text(change.field, change.before)} → {change_text(change.field, change.after)}"
        box.addWidget(Text(values, wrap=True))


def change_text(field: str, value: Any) -> str:
    """A field's JSON value in the language of the window."""
    match AMENDABLE[field].kind:
        case ChangeKind.MONEY:
            return f"{int(value):,}".replace(",", "\u00a0") + "\u00a0₸"
        case ChangeKind.DATE:
            return ".".join(reversed(str(value).split("-")))
        case ChangeKind.STAY:
            return said(STAYS[StayMode(value)])
        case ChangeKind.RECALCULATION:
            return said(RECALCULATIONS[Recalculation(value)])
        case ChangeKind.PHONE:
            return readable_phone(str(value))
        case ChangeKind.PEOPLE:
            return "; ".join(value) or "—"
        case _:
            return str(value) or "—"

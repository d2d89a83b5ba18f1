"""The cards of a child's page that tell what the rest of the office knows: papers, contracts, the year's attendance."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.child_record import ChildContract, ChildPaper, ChildRequest, ChildYear, Validity
from desktop.services.siblings import Sibling
from desktop.views.attendance.absences.words import kind_word
from desktop.views.contracts.words import state_word
from desktop.views.dates import day_of, day_text
from desktop.views.enrolment.words import paper_word, state_tone
from desktop.views.enrolment.words import state_word as request_word
from desktop.views.groups.link_lines import link_line
from desktop.views.groups.year_strip import YearStrip
from desktop.views.tokens import ToneName
from desktop.views.widgets import Card, Column, DataTable, Lines, StatusChip, Stepper, Text

translate = QCoreApplication.translate
TONES: Final[dict[Validity, ToneName]] = {
    Validity.VALID: "ok",
    Validity.ENDS_SOON: "warn",
    Validity.EXPIRED: "bad",
    Validity.UNTOLD: "neutral",
}


class ChildPapersCard(Card):
    """Papers with their expiry; not shown while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Papers"), flush=True, parent=parent)
        self.setObjectName("groups.card.papers")
        self.body.setContentsMargins(1, 1, 1, 8)
        self.setMinimumHeight(176)
        self.hide()

    @cached_property
    def table(self) -> DataTable:
        """The papers, made for the first child who has any."""
        table = DataTable("groups.card.paperTable", _columns(), key=_paper_id, label=self.tr("Papers"), parent=self)
        self.add(table, 1)
        return table

    def show_papers(self, papers: tuple[ChildPaper, ...]) -> None:
        """Show these papers."""
        if papers or "table" in self.__dict__:
            self.table.set_rows(papers)
        self.setVisible(bool(papers))


def _columns() -> list[Column[ChildPaper]]:
    return [
        Column("kind", translate("ChildRecord", "Paper"), _kind, stretch=True, style="strong", tip=lambda paper: paper.name),
        Column("name", translate("ChildRecord", "Number or file"), lambda paper: paper.name or "—", width=112, style="muted"),
        Column(
            "until",
            translate("ChildRecord", "Valid"),
            _valid,
            sort=lambda paper: paper.date_to.toordinal() if paper.date_to else 0,
            tone=lambda paper: TONES[paper.validity] if paper.validity is not Validity.UNTOLD else None,
            width=150,
            firm=True,
        ),
    ]


def _paper_id(paper: ChildPaper) -> str:
    return paper.id


def _kind(paper: ChildPaper) -> str:
    if paper.document is not None:
        return paper_word(paper.document)
    return kind_word(paper.absence) if paper.absence is not None else ""


def _valid(paper: ChildPaper) -> str:
    until = day_text(paper.date_to)
    if paper.absence is not None:
        return f"{day_text(paper.date_from)}–{until}"
    if paper.validity is Validity.EXPIRED:
        return translate("ChildRecord", "ended {day}").format(day=until)
    return translate("ChildRecord", "until {day}").format(day=until) if until else "—"


class ContractsCard(Card):
    """The child's contracts with their states; ``wanted(contract id)`` opens one."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Contracts"), parent=parent)
        self.setObjectName("groups.card.contracts")
        self._none = Text(self.tr("No contract yet."), "muted")
        self.add(self._none)
        self._lines = Lines(parent=self)
        self.add(self._lines)
        self.hide()

    def show_contracts(self, contracts: tuple[ChildContract, ...] | None) -> None:
        """Show these; None hides the card from those who may not see contracts."""
        lines = []
        for one in contracts or ():
            words = self.tr("№ {number} of {day}").format(number=one.number, day=day_text(one.dated))
            line = link_line("groups.card.contractLine", words, right=[StatusChip(*state_word(one.state))])
            line.button.clicked.connect(lambda _on=False, contract_id=one.id: self.wanted.emit(contract_id))
            lines.append(line)
        self._lines.show_lines(lines)
        self._none.setVisible(not contracts)
        self.setVisible(contracts is not None)


class ChildRequestsCard(Card):
    """Requests for a place, the child's own and those of brothers and sisters; ``wanted(request id)`` opens one."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Requests"), parent=parent)
        self.setObjectName("groups.card.requests")
        self._lines = Lines(parent=self)
        self.add(self._lines)
        self.hide()

    def show_requests(self, requests: tuple[ChildRequest, ...] | None) -> None:
        """Show these; the card goes while there is none."""
        lines = []
        for one in requests or ():
            words = self.tr("№ {number} of {day}").format(number=one.number, day=day_text(day_of(one.received_at)))
            note = self.tr("for {child}").format(child=one.sibling) if one.sibling else ""
            chip = StatusChip(request_word(one.state), state_tone(one.state))
            line = link_line("groups.card.requestLine", words, note, [chip])
            line.button.clicked.connect(lambda _on=False, request_id=one.id: self.wanted.emit(request_id))
            lines.append(line)
        self._lines.show_lines(lines)
        self.setVisible(bool(requests))


class SiblingsCard(Card):
    """The other children of the same guardians; ``wanted(child id)`` opens one."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Brothers and sisters here"), parent=parent)
        self.setObjectName("groups.card.siblings")
        self._lines = Lines(parent=self)
        self.add(self._lines)
        self.hide()

    def show_siblings(self, siblings: tuple[Sibling, ...]) -> None:
        """Show these; the card goes while there is none."""
        lines = []
        for one in siblings:
            line = link_line("groups.card.siblingLine", one.name, one.group_name or self.tr("in no group"))
            line.button.clicked.connect(lambda _on=False, child_id=one.id: self.wanted.emit(child_id))
            lines.append(line)
        self._lines.show_lines(lines)
        self.setVisible(bool(siblings))


class YearCard(Card):
    """The year's attendance; ``year_wanted(year)`` when another one is asked for."""

    year_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("groups.card.yearCard")
        self.strip = YearStrip()
        self.strip.setObjectName("groups.card.year")
        self.stepper = Stepper()
        self.stepper.setObjectName("groups.card.yearStepper")
        self.figures = Text("", "muted", wrap=True)
        self.day = Text("")
        self.day.setObjectName("groups.card.yearDay")
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Text(self.tr("Attendance"), "section"))
        row.addWidget(self.day, 1)
        row.addWidget(self.stepper)
        for widget in (head, self.strip, self.figures):
            self.add(widget)
        self.strip.moved.connect(self.day.setText)
        self.stepper.stepped.connect(self._step)
        self.stepper.middle_pressed.connect(self._now)

    def show_year(self, year: ChildYear) -> None:
        """Show a year."""
        self.strip.set_year(year)
        self.day.setText("")
        self.stepper.set_text(str(year.year))
        self.stepper.forward.setEnabled(year.year < year.today.year + 1)
        self.figures.setText(self.strip.summary().partition(": ")[2])

    def _step(self, step: int) -> None:
        if self.strip.year is not None:
            self.year_wanted.emit(self.strip.year.year + step)

    def _now(self) -> None:
        if self.strip.year is not None:
            self.year_wanted.emit(self.strip.year.today.year)

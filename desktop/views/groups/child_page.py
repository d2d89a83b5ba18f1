"""A child's card: who they are, who answers for them, brothers and sisters, every stay, papers, contracts and the year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.child_record import ChildRecord
from desktop.services.children import ChildCard
from desktop.services.people import GuardianDraft, full_name
from desktop.views.groups.facts import FactsCard
from desktop.views.groups.guarded_card import GuardedCard
from desktop.views.groups.record_cards import ChildPapersCard, ChildRequestsCard, ContractsCard, SiblingsCard, YearCard
from desktop.views.groups.table import history_columns
from desktop.views.groups.words import RELATIONS, age_text, day, word
from desktop.views.widgets import Button, Card, DataTable, PageHeader, StatusChip
from protocol.phones import readable_phone


class ChildPage(QWidget):
    """Shows a card and says what is wanted; decides nothing."""

    back = Signal()
    edit_wanted = Signal()
    move_wanted = Signal()
    place_wanted = Signal()
    leave_wanted = Signal()
    return_wanted = Signal()
    sibling_wanted = Signal(str)
    contract_wanted = Signal(str)
    request_wanted = Signal(str)
    guarded_wanted = Signal()
    guarded_change_wanted = Signal()
    year_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        cards = self._cards = QWidget(self._scroll)
        self._scroll.setWidget(cards)
        self.header = PageHeader("", crumb=self.tr("Groups"), parent=self)
        self.header.crumb_pressed.connect(self.back)
        self._add_actions()
        self.person = FactsCard(self.tr("Child"), parent=cards)
        self.person.setObjectName("groups.card.person")
        self.guarded = GuardedCard(cards)
        self.guarded.show_wanted.connect(self.guarded_wanted)
        self.guarded.change_wanted.connect(self.guarded_change_wanted)
        self.siblings, self.requests = SiblingsCard(cards), ChildRequestsCard(cards)
        self.siblings.wanted.connect(self.sibling_wanted)
        self.requests.wanted.connect(self.request_wanted)
        self.papers, self.contracts, self.year = ChildPapersCard(cards), ContractsCard(cards), YearCard(cards)
        self.contracts.wanted.connect(self.contract_wanted)
        self.year.year_wanted.connect(self.year_wanted)
        self._guardians = QVBoxLayout()
        self._guardians.setSpacing(16)
        self._stays = Card(self.tr("History of groups"), flush=True, parent=cards)
        self.history = DataTable(
            "groups.card.history",
            history_columns(),
            key=lambda stay: stay.placement_id,
            label=self.tr("History of groups"),
            parent=self._stays,
        )
        self.history.set_empty(self.tr("In no group yet"), self.tr("Place the child in a group, or conclude a contract."))
        self._lay_out()

    def show_card(self, card: ChildCard, today: date) -> None:
        """Show this child."""
        current, draft = card.current, card.draft
        here = current is not None and (current.ends_on is None or current.ends_on >= today)
        ends = current.ends_on if current is not None else None
        self.header.set_title(card.name)
        self.header.set_chips(self._chips(card, here, ends))
        self.person.show_facts(
            [
                (self.tr("IIN"), draft.iin),
                (self.tr("IIN accepted because"), draft.iin_reason),
                (self.tr("Date of birth"), f"{day(draft.birth_date)} · {age_text(draft.birth_date or today, today)}"),
                (self.tr("Group"), current.group_name if current and here else self.tr("none")),
            ]
        )
        self.history.set_rows(card.history)
        self.guarded.show_signs(card.id, card.signs)
        self.siblings.show_siblings(card.siblings)
        self._show_guardians(draft.guardians)
        self.move_button.setVisible(here)
        self.leave_button.setVisible(here and ends is None)
        self.return_button.setVisible(ends is not None)
        self.place_button.setVisible(not here)

    def show_record(self, record: ChildRecord) -> None:
        """Show what else is known of the child."""
        self.papers.show_papers(record.papers)
        self.contracts.show_contracts(record.contracts)
        self.requests.show_requests(record.requests)
        self.year.show_year(record.year)

    def _add_actions(self) -> None:
        self.return_button = Button(self.tr("Take the leave back"))
        self.leave_button = Button(self.tr("Leaves…"), shortcut="Ctrl+L", show_keys=False)
        self.move_button = Button(self.tr("Move…"), shortcut="Ctrl+M")
        self.place_button = Button(self.tr("Place in a group…"), shortcut="Ctrl+G")
        self.edit_button = Button(self.tr("Edit"), kind="primary", shortcut="Ctrl+E")
        for button, name, signal in (
            (self.return_button, "returnButton", self.return_wanted),
            (self.leave_button, "leaveButton", self.leave_wanted),
            (self.move_button, "moveButton", self.move_wanted),
            (self.place_button, "placeButton", self.place_wanted),
            (self.edit_button, "editButton", self.edit_wanted),
        ):
            button.setObjectName(f"groups.card.{name}")
            button.clicked.connect(signal)
            self.header.add_action(button)

    def _lay_out(self) -> None:
        stays, grid_holder = self._stays, self._cards
        stays.add(self.history, 1)
        stays.setMinimumHeight(220)
        stays.body.setContentsMargins(1, 1, 1, 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self._scroll, 1)
        grid = QGridLayout(grid_holder)
        grid.setContentsMargins(24, 0, 24, 24)
        grid.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        grid.addWidget(self.year, 0, 0, 1, 2)
        grid.addLayout(left, 1, 0)
        grid.addLayout(right, 1, 1)
        left.setSpacing(16)
        left.addWidget(self.person)
        left.addWidget(self.guarded)
        left.addLayout(self._guardians)
        left.addStretch(1)
        right.setSpacing(16)
        right.addWidget(stays)
        right.addWidget(self.contracts)
        right.addWidget(self.requests)
        right.addWidget(self.siblings)
        right.addWidget(self.papers)
        right.addStretch(1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _chips(self, card: ChildCard, here: bool, ends: date | None) -> list[StatusChip]:
        if not card.history:
            return [StatusChip(self.tr("in no group yet"), "warn")]
        if not here:
            return [StatusChip(self.tr("left on {day}").format(day=day(ends)), "neutral")]
        chips = [StatusChip(card.history[0].group_name, "ok")]
        if ends is not None:
            chips.append(StatusChip(self.tr("leaves on {day}").format(day=day(ends)), "warn"))
        return chips

    def _show_guardians(self, guardians: tuple[GuardianDraft, ...]) -> None:
        while (taken := self._guardians.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for guardian in guardians:
            made = FactsCard(full_name(guardian.surname, guardian.given_name, guardian.patronymic), parent=self._cards)
            made.show_facts(
                [
                    (self.tr("Relation"), word(RELATIONS, guardian.relation)),
                    (self.tr("Phone"), readable_phone(guardian.phone)),
                    (self.tr("IIN"), guardian.iin),
                    (self.tr("Address"), guardian.address),
                    (self.tr("Identity document"), guardian.id_document),
                ]
            )
            self._guardians.addWidget(made)

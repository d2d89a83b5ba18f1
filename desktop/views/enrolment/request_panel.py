"""One request on one page: who, the voucher and its clock, the papers, the places."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.enrolment import OPEN, RequestView
from desktop.services.people import full_name
from desktop.views.dates import moment_text
from desktop.views.enrolment.panel_lines import LinesCard, panel_line
from desktop.views.enrolment.papers_card import PapersCard
from desktop.views.enrolment.presenter import GroupChoice, RequestPage
from desktop.views.enrolment.words import (
    event_text,
    left_text,
    left_tone,
    no_undo_text,
    state_tone,
    state_word,
    voucher_word,
)
from desktop.views.groups.facts import FactsCard
from desktop.views.groups.link_lines import link_line
from desktop.views.groups.words import RELATIONS, age_text, day, group_line, places_text, word
from desktop.views.refusals import reason_text
from desktop.views.widgets import Button, Card, EmptyState, FlowLayout, Notice, StatusChip, Text, laid_out_once
from protocol.messages.entities import PersonBody, RequestState
from protocol.phones import readable_phone
from protocol.vouchers import CONCLUDING_STATES

WIDE: Final = 520  # from this width on the cards stand in two columns
PLACES_SHOWN: Final = 6
DECIDED_HERE: Final = frozenset({RequestState.ACCEPTED, RequestState.WAITING_LIST, RequestState.DECLINED})
UNDECIDED: Final = frozenset({RequestState.NEW, RequestState.WAITING_LIST})


class RequestPanel(QWidget):
    """Shows a request and says what is wanted; decides nothing."""

    accept_wanted = Signal()
    wait_wanted = Signal()
    decline_wanted = Signal()
    contract_wanted = Signal()
    undo_wanted = Signal()
    paper_wanted = Signal(object)
    child_wanted = Signal(str)
    request_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState("")
        self.empty.setObjectName("enrolment.empty")
        self.head = self._head()
        self.notice = Notice("info")
        self.notice.setObjectName("enrolment.notice")
        self.child = FactsCard(self.tr("Child"))
        self.child.setObjectName("enrolment.child")
        self.guardian = FactsCard(self.tr("Parent"))
        self.guardian.setObjectName("enrolment.guardian")
        self.voucher = FactsCard(self.tr("Voucher"))
        self.voucher.setObjectName("enrolment.voucher")
        self.places = LinesCard(self.tr("Places for this age"), "enrolment.places")
        self.siblings = LinesCard(self.tr("Brothers and sisters"), "enrolment.siblings")
        self.papers = PapersCard()
        self.papers.paper_wanted.connect(self.paper_wanted)
        self.history = LinesCard(self.tr("History"), "enrolment.history")
        self._columns = 0
        self._shown = ""
        self._lay_out()
        self.show_nothing("", "")

    def show_nothing(self, title: str, hint: str) -> None:
        """No request is chosen."""
        self.empty.set(title, hint)
        self.empty.show()
        self._scroll.hide()
        self.setVisible(bool(title))

    def show_page(self, page: RequestPage, today: date) -> Iterator[None]:
        """Show who asks and what can be decided; the cards below come with the steps that are given back."""
        another, self._shown = page.view.row.id != self._shown, page.view.row.id
        with laid_out_once(self._holder, self.head, self.child, self.guardian, self.voucher):
            for card in (self.places, self.siblings, self.papers, self.history) if another else ():
                card.hide()
            self._show_view(page.view, today)
        self.empty.hide()
        self._scroll.show()
        self.show()
        return self._show_rest(page)

    def _show_rest(self, page: RequestPage) -> Iterator[None]:
        for show in (self._show_places, self._show_siblings, self._show_papers, self._show_history):
            with laid_out_once(self._holder):
                show(page)
            yield

    def _show_view(self, view: RequestView, today: date) -> None:
        self._show_head(view)
        self._show_notice(view)
        self.child.show_facts(self._child_facts(view, today))
        self.guardian.show_facts(
            [
                (self.tr("Name"), _name(view.guardian)),
                (self.tr("Relation"), word(RELATIONS, view.relation)),
                (self.tr("Phone"), readable_phone(view.guardian.phone)),
                (self.tr("IIN"), view.guardian.iin),
                (self.tr("Address"), view.guardian.address),
                (self.tr("Identity document"), view.guardian.id_document),
            ]
        )
        clock = view.row.deadline
        running = (
            f"{day(clock.due)} · {left_text(clock)}" if clock and view.row.state in OPEN else day(clock.due) if clock else ""
        )
        self.voucher.show_facts(
            [
                (self.tr("Number"), view.voucher_number or self.tr("not known yet")),
                (self.tr("State"), voucher_word(view.voucher_state)),
                (self.tr("Issued"), day(view.voucher_issued_on) if view.voucher_issued_on else ""),
                (self.tr("Contract until"), running or self.tr("no deadline")),
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= WIDE else 1)

    # the parts

    def _head(self) -> Card:
        card = Card()
        self.title = Text("", "title", wrap=True)
        self.title.setObjectName("enrolment.title")
        self.subtitle = Text("", "muted", wrap=True)
        self.state = StatusChip("")
        self.left = StatusChip("")
        chips = FlowLayout()
        chips.addWidget(self.state)
        chips.addWidget(self.left)
        self.accept = Button(self.tr("Accept…"), kind="primary", shortcut="Ctrl+Return")
        self.contract = Button("", kind="primary", shortcut="Ctrl+Return")
        self.move_on = Button(self.tr("Another group…"))
        self.undo = Button(self.tr("Take back"), shortcut="Ctrl+Z", show_keys=False)
        self.wait = Button(self.tr("Waiting list…"), shortcut="Ctrl+Shift+W", show_keys=False)
        self.decline = Button(self.tr("Decline…"), kind="danger", shortcut="Ctrl+Shift+D", show_keys=False)
        actions = FlowLayout()
        for button, name, signal in (
            (self.accept, "acceptButton", self.accept_wanted),
            (self.contract, "contractButton", self.contract_wanted),
            (self.undo, "undoButton", self.undo_wanted),
            (self.move_on, "moveButton", self.accept_wanted),
            (self.wait, "waitButton", self.wait_wanted),
            (self.decline, "declineButton", self.decline_wanted),
        ):
            button.setObjectName(f"enrolment.{name}")
            button.clicked.connect(signal)
            actions.addWidget(button)
        card.add(self.title)
        card.add(self.subtitle)
        card.body.addLayout(chips)
        card.body.addSpacing(4)
        card.body.addLayout(actions)
        self.no_undo = Text("", "small", wrap=True)
        self.no_undo.setObjectName("enrolment.noUndo")
        card.add(self.no_undo)
        return card

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.empty, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.addWidget(self._scroll, 1)
        holder = self._holder = QWidget(self._scroll)
        self._scroll.setWidget(holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        for part in (self.head, self.notice):
            column.addWidget(part)
        column.addLayout(self._grid)
        column.addWidget(self.siblings)
        column.addWidget(self.papers)
        column.addWidget(self.history)
        column.addStretch(1)
        self._arrange(2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.addWidget(self.child, 0, 0)
        self._grid.addWidget(self.voucher, 0 if columns == 2 else 1, columns - 1)
        self._grid.addWidget(self.guardian, 2, 0, 1, columns)
        self._grid.addWidget(self.places, 3, 0, 1, columns)
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    # what they show

    def _show_head(self, view: RequestView) -> None:
        row = view.row
        self.title.setText(row.child_name)
        received = moment_text(row.received_at)
        words = self.tr("Request {number} · received {when}")
        self.subtitle.setText(words.format(number=row.number, when=received))
        self.state.set(state_word(row.state), state_tone(row.state))
        tone = left_tone(row.deadline) if row.state in OPEN else None
        self.left.setVisible(tone is not None)
        self.left.set(left_text(row.deadline), tone or "neutral")
        undecided = row.state in UNDECIDED
        self.accept.setVisible(undecided)
        self.wait.setVisible(row.state is RequestState.NEW)
        self.decline.setVisible(view.changeable)
        self.move_on.setVisible(view.changeable and not undecided)
        self.undo.setVisible(view.undo.possible)
        why = no_undo_text(view.undo.why) if row.state in DECIDED_HERE else ""
        self.no_undo.setText(why)
        self.no_undo.setVisible(bool(why))
        self.contract.setVisible(row.state is RequestState.ACCEPTED or view.contract_id is not None)
        self.contract.setText(self.tr("Prepare the contract") if view.contract_id is None else self.tr("Open the contract"))
        self.contract.setAccessibleName(self.contract.text())

    def _show_notice(self, view: RequestView) -> None:
        lost = view.voucher_state is not None and view.voucher_state not in CONCLUDING_STATES
        if lost and view.row.state in UNDECIDED:
            sentence = self.tr("The voucher is no longer in force: {state}.").format(state=voucher_word(view.voucher_state))
            self.notice.show_message(sentence, self.tr("Decline the request; the parent can ask for the voucher again."), "bad")
        elif view.reason and view.row.state is not RequestState.ACCEPTED:
            self.notice.show_message(self.tr("Reason"), reason_text(view.reason), "info")
        else:
            self.notice.hide()

    def _child_facts(self, view: RequestView, today: date) -> list[tuple[str, str]]:
        born = view.child.birth_date
        return [
            (self.tr("IIN"), view.child.iin),
            (self.tr("Date of birth"), f"{day(born)} · {age_text(born, today)}"),
            (self.tr("Group"), view.row.group_name or self.tr("no wish")),
            (self.tr("Comment"), view.comment),
        ]

    def _show_siblings(self, page: RequestPage) -> None:
        """The guardian's other children: those here lead to their cards, those asking for a place to their requests."""
        view, lines = page.view, list[QWidget]()
        for here in view.siblings:
            line = link_line("enrolment.siblingLine", here.name, here.group_name or self.tr("in no group"))
            line.button.clicked.connect(lambda _on=False, child_id=here.id: self.child_wanted.emit(child_id))
            lines.append(line)
        for asking in view.sibling_requests:
            note = self.tr("request {number}").format(number=asking.number)
            chip = StatusChip(state_word(asking.state), state_tone(asking.state))
            line = link_line("enrolment.siblingLine", asking.child_name, note, [chip])
            line.button.clicked.connect(lambda _on=False, request_id=asking.id: self.request_wanted.emit(request_id))
            lines.append(line)
        self.siblings.show_lines(lines)
        self.siblings.setVisible(bool(lines))

    def _show_places(self, page: RequestPage) -> None:
        shown = [choice for choice in page.choices if choice.wished or choice.fits]
        lines = [self._place_line(choice) for choice in shown[:PLACES_SHOWN]]
        self.places.show_lines(lines or [panel_line(self.tr("No group is made for this age."))])
        self.places.show()

    def _place_line(self, choice: GroupChoice) -> QWidget:
        row = choice.row
        notes = [group_line(row)]
        if choice.wished:
            notes.insert(0, self.tr("wished"))
        if choice.wished and not choice.fits:
            notes.append(self.tr("another age"))
        if not choice.speaks:
            notes.append(self.tr("another language"))
        if choice.promised:
            notes.append(self.tr("%n place(s) promised", "", choice.promised))
        chip = StatusChip(places_text(row), "ok" if row.free_places > choice.promised else "warn")
        return panel_line(row.name, " · ".join(notes), [chip])

    def _show_papers(self, page: RequestPage) -> None:
        self.papers.show_papers(page.view)
        self.papers.show()

    def _show_history(self, page: RequestPage) -> None:
        lines = []
        for event in page.history:
            told = [moment_text(event.at), event.person, reason_text(event.reason)]
            lines.append(panel_line(event_text(event), " · ".join(part for part in told if part)))
        self.history.show_lines(lines)
        self.history.show()


def _name(person: PersonBody) -> str:
    return full_name(person.surname, person.given_name, person.patronymic)

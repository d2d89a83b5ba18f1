"""One request on one page: who, the voucher and its clock, the papers, the places."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.enrolment import OPEN, Attachment, RequestView
from desktop.services.people import full_name
from desktop.views.dates import moment_text
from desktop.views.enrolment.presenter import GroupChoice, RequestPage
from desktop.views.enrolment.words import (
    left_text,
    left_tone,
    paper_line,
    paper_word,
    state_tone,
    state_word,
    voucher_word,
)
from desktop.views.groups.facts import FactsCard
from desktop.views.groups.words import RELATIONS, age_text, day, group_line, places_text, word
from desktop.views.refusals import reason_text
from desktop.views.widgets import Button, Card, EmptyState, FlowLayout, Line, Notice, StatusChip, Text
from protocol.messages.entities import PersonBody, RequestState
from protocol.phones import readable_phone
from protocol.vouchers import CONCLUDING_STATES

WIDE: Final = 520  # from this width on the cards stand in two columns
PLACES_SHOWN: Final = 6
UNDECIDED: Final = frozenset({RequestState.NEW, RequestState.WAITING_LIST})


class RequestPanel(QWidget):
    """Shows a request and says what is wanted; decides nothing."""

    accept_wanted = Signal()
    wait_wanted = Signal()
    decline_wanted = Signal()
    contract_wanted = Signal()
    paper_wanted = Signal(object)

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
        self.places = Card(self.tr("Places for this age"))
        self.places.setObjectName("enrolment.places")
        self.papers = Card(self.tr("Papers"))
        self.papers.setObjectName("enrolment.papers")
        self._place_lines, self._paper_lines = _lines(self.places), _lines(self.papers)
        self._columns = 0
        self._lay_out()
        self.show_nothing("", "")

    def show_nothing(self, title: str, hint: str) -> None:
        """No request is chosen."""
        self.empty.set(title, hint)
        self.empty.show()
        self._scroll.hide()
        self.setVisible(bool(title))

    def show_page(self, page: RequestPage, today: date) -> None:
        """Show this request."""
        view = page.view
        self.empty.hide()
        self._scroll.show()
        self.show()
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
                (self.tr("Contract until"), running or self.tr("no deadline")),
            ]
        )
        self._show_places(page)
        self._show_papers(view)

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
        self.wait = Button(self.tr("Waiting list…"), shortcut="Ctrl+Shift+W", show_keys=False)
        self.decline = Button(self.tr("Decline…"), kind="danger", shortcut="Ctrl+Shift+D", show_keys=False)
        actions = FlowLayout()
        for button, name, signal in (
            (self.accept, "acceptButton", self.accept_wanted),
            (self.contract, "contractButton", self.contract_wanted),
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
        return card

    def _lay_out(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        for part in (self.head, self.notice):
            column.addWidget(part)
        column.addLayout(self._grid)
        column.addWidget(self.papers)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.empty, 1)
        box.addWidget(self._scroll, 1)
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
        self.decline.setVisible(undecided)
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
            (self.tr("Siblings here"), ", ".join(view.siblings)),
            (self.tr("Comment"), view.comment),
        ]

    def _show_places(self, page: RequestPage) -> None:
        _clear(self._place_lines)
        shown = [choice for choice in page.choices if choice.wished or choice.fits]
        for choice in shown[:PLACES_SHOWN]:
            self._place_lines.addWidget(self._place_line(choice))
        if not shown:
            self._place_lines.addWidget(_line(self.tr("No group is made for this age."), "", None))

    def _place_line(self, choice: GroupChoice) -> QWidget:
        row = choice.row
        notes = [group_line(row)]
        if choice.wished:
            notes.insert(0, self.tr("wished"))
        if choice.wished and not choice.fits:
            notes.append(self.tr("another age"))
        chip = StatusChip(places_text(row), "ok" if row.free_places > 0 else "warn")
        return _line(row.name, " · ".join(notes), chip)

    def _show_papers(self, view: RequestView) -> None:
        _clear(self._paper_lines)
        attached = view.row.documents
        title = self.tr("Papers: {attached} of {required}").format(attached=attached, required=view.row.documents_required)
        self.papers.set_title(title)
        lines = [self._paper_line(paper, at) for at, paper in enumerate(view.attachments)]
        lines += [_line(paper_word(kind), "", StatusChip(self.tr("missing"), "warn")) for kind in view.missing]
        for at, line in enumerate(lines):
            if at:
                self._paper_lines.addWidget(Line())
            self._paper_lines.addWidget(line)

    def _paper_line(self, paper: Attachment, at: int) -> QWidget:
        name = paper_word(paper.kind)
        if not paper.here:
            return _line(name, paper_line(paper), StatusChip(self.tr("not arrived yet"), "neutral"))
        button = Button(self.tr("Open"))
        button.setObjectName(f"enrolment.openPaper{at}")
        button.setAccessibleName(f"{button.text()}: {name}")
        button.clicked.connect(_tell(self.paper_wanted.emit, paper))
        return _line(name, paper_line(paper), button)


def _tell(tell: Callable[[Attachment], None], paper: Attachment) -> Callable[[], None]:
    return lambda: tell(paper)


def _name(person: PersonBody) -> str:
    return full_name(person.surname, person.given_name, person.patronymic)


def _lines(card: Card) -> QVBoxLayout:
    """Room for lines at the top of a card."""
    lines = QVBoxLayout()
    lines.setSpacing(8)
    card.body.addLayout(lines)
    card.body.addStretch(1)
    return lines


def _clear(lines: QVBoxLayout) -> None:
    """Take the lines of the former request away."""
    while (taken := lines.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _line(title: str, note: str, right: QWidget | None) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(12)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(title, wrap=True))
    if note:
        words.addWidget(Text(note, "small", wrap=True))
    row.addLayout(words, 1)
    if right is not None:
        row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
    return line

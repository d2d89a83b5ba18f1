"""A director's tasks from beginning to end without a mouse: every key goes to what has the keyboard, which is always in sight.

One office and one window for all. Requests decided by keys are in enrolment/, the settings in settings/, attendance in
attendance/test_keyboard_walk.py, a contract's later life in contracts/test_later_by_keyboard.py.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from desktop.models.enrolment import EnrolmentRequest
from desktop.services import children, contracts, enrolment, groups
from desktop.services.children import ChildRow
from desktop.services.documents import signature_card
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.request_rules import reasons
from desktop.services.roles import Role
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.views.attendance.kindergarten.screen import KindergartenScreen
from desktop.views.errors import explain_code
from desktop.views.widgets import Choice
from protocol.contracts import ContractState
from protocol.messages.entities import AgeGroup, Language, RequestState
from tests.desktop.documents.test_signature_card import attachments_of
from tests.desktop.views.attendance.keyboard import Key, name_of
from tests.desktop.views.contracts.office import PARENT_IIN, PASSWORD, TODAY, Stage, add_request, head_key, iin, make_stage
from tests.desktop.views.hand import Hand
from tests.desktop.views.whole_window import WholeWindow, signed_in

offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
BORN = date(2022, 2, 8)


@dataclass(frozen=True, slots=True)
class Desk:
    """The director's window, and the hand on its keys."""

    stage: Stage
    whole: WholeWindow
    hand: Hand

    def open(self, page: str, **thing: object) -> None:
        """A page; a thing on it as Today's buttons and the palette open it."""
        self.whole.give_up()
        self.whole.go((page, thing))
        self.whole.window.activateWindow()
        QApplication.processEvents()

    def child(self, surname: str) -> ChildRow:
        """A child of the office by the surname."""
        found = self.stage.workspace.office.ask(children.list_children)
        return next(row for row in found if row.name.startswith(surname))

    def group(self, name: str) -> groups.GroupRow:
        """A group by its name."""
        return next(row for row in self.stage.workspace.office.ask(groups.list_groups, archived=True) if row.name == name)

    def contract(self, contract_id: str) -> contracts.ContractView:
        return self.stage.workspace.office.ask(contracts.view_contract, contract_id)

    def refused(self) -> list[str]:
        """What a dialog that stays open says."""
        dialog = QApplication.activeModalWidget()
        return [] if dialog is None else [one.text() for one in dialog.findChildren(QLabel) if one.isVisible() and one.text()]

    def pick(self, field: str, words: str) -> None:
        """In a list to choose from: down from its top to the line that begins so."""
        choice = self.hand.tab_to(field)
        assert isinstance(choice, Choice)
        self.hand.press(Key.Key_Home)
        for _ in range(choice.count()):
            if choice.currentText().startswith(words):
                return
            self.hand.press(Key.Key_Down)
        raise AssertionError(f"{words} is not in the list of {field}")

    def choose_file(self, path: Path) -> None:
        """In the dialog of files: the path is typed."""
        assert isinstance(QApplication.activeModalWidget(), QFileDialog)
        self.hand.write(str(path))
        self.hand.press(Key.Key_Return)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    stage = make_stage(tmp_path_factory.mktemp("office"))
    whole = WholeWindow(signed_in(stage, Role.DIRECTOR))
    hand = Hand(whole.window, stage.workspace.tasks)
    hand.settle()
    yield Desk(stage, whole, hand)
    whole.close()
    stage.workspace.tasks.shutdown()
    stage.workspace.office.close()


@offscreen
def test_a_group_and_a_child_in_it_are_entered(desk: Desk) -> None:
    desk.open("groups")
    desk.hand.keys("Ctrl+Shift+N")
    desk.hand.write("Күншуақ", "groups.group.name")
    desk.hand.write("18", "groups.group.capacity")
    desk.hand.write("Ахметова Дана", "groups.group.teachers")
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    made = desk.group("Күншуақ")
    assert (made.capacity, made.teachers) == (18, ("Ахметова Дана",))
    desk.hand.keys("Ctrl+N")
    for field, words in (
        ("iin", iin(BORN, 50)),
        ("surname", "Сейілова"),
        ("given_name", "Томирис"),
        ("guardians.0.iin", PARENT_IIN),
        ("guardians.0.surname", "Сейілова"),
        ("guardians.0.given_name", "Дина"),
        ("guardians.0.phone", "8 701 555 44 33"),
    ):
        desk.hand.write(words, f"groups.child.{field}")
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    child = desk.child("Сейілова")
    assert (child.birth_date, child.guardian_phone, child.group_name) == (BORN, "+77015554433", "Күншуақ")


@offscreen
def test_a_child_is_found_and_leaves_and_the_leave_is_taken_back(desk: Desk) -> None:
    office = desk.stage.workspace.office
    desk.open("groups")
    desk.hand.keys("Ctrl+F")
    desk.hand.write("сейілова")
    desk.hand.press(Key.Key_Down)
    desk.hand.press(Key.Key_Return)
    desk.hand.keys("Ctrl+L")
    desk.hand.write("көшіп кетті", "groups.leave.reason")
    desk.hand.keys("Ctrl+Return")
    assert office.ask(children.card, desk.child("Сейілова").id).history[0].end_reason == "көшіп кетті"
    desk.hand.keys("F6")
    desk.hand.press(Key.Key_Space)
    assert office.ask(children.card, desk.child("Сейілова").id).history[0].ends_on is None


@offscreen
def test_a_child_is_placed_edited_and_moved(desk: Desk) -> None:
    """The disk fails once while the child is edited: that is said, and what was typed is still there."""
    office = desk.stage.workspace.office
    mother = GuardianDraft(PARENT_IIN, "Бекова", "Гүлнар", phone="+77012345678")
    child = office.do(children.add_child, ChildDraft(iin(BORN, 90), "Бекова", "Сая", birth_date=BORN, guardians=(mother,))).result
    desk.open("groups", child=child)
    desk.hand.keys("Ctrl+G")
    assert desk.hand.dialog() == "groups.place"
    desk.pick("groups.place.group", "Балапан")
    desk.hand.write("02.11.2026", "groups.place.on")
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    desk.hand.keys("Ctrl+E")
    desk.hand.write("Саягүл", "groups.child.given_name")
    with failing_disk(office):
        desk.hand.keys("Ctrl+Return")
    assert explain_code("disk-error").sentence in " ".join(desk.refused())
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    desk.hand.keys("Ctrl+M")
    assert desk.hand.dialog() == "groups.move"
    desk.pick("groups.move.group", "Күншуақ")
    desk.hand.write("16.11.2026", "groups.move.on")
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    card = office.ask(children.card, child)
    stays = [(stay.group_name, stay.starts_on, stay.ends_on) for stay in card.history]
    assert card.draft.given_name == "Саягүл"
    assert stays == [("Күншуақ", date(2026, 11, 16), None), ("Балапан", date(2026, 11, 2), date(2026, 11, 15))]


@offscreen
def test_children_come_from_a_file_and_go_by_undo(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        head = ("ИИН", "ФИО", "Группа", "Родитель", "ИИН родителя", "Телефон")
        row = (
            iin(date(2022, 6, 1), 300),
            "Жұмабай Ерасыл",
            "Күншуақ",
            "Жұмабай Гүлнар",
            iin(date(1990, 1, 2), 20),
            "8 701 234 56 78",
        )
        csv.writer(file, delimiter=";").writerows([head, row])
    desk.open("groups")
    desk.hand.keys("Ctrl+Shift+O")
    desk.hand.keys("Ctrl+O")
    desk.choose_file(path)
    assert desk.hand.dialog() == "roster"
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    assert desk.child("Жұмабай").group_name == "Күншуақ"
    desk.hand.keys("F6")
    desk.hand.press(Key.Key_Space)
    with pytest.raises(StopIteration):
        desk.child("Жұмабай")


@offscreen
def test_a_group_moves_up_a_year_and_back(desk: Desk) -> None:
    desk.open("groups", group=desk.group("Күншуақ").id)
    before = desk.group("Күншуақ").age
    desk.hand.keys("Ctrl+U")
    assert desk.hand.dialog() == "groups.promotion"
    desk.hand.write("13.11.2026", "groups.promotion.on")
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    assert {row.age for row in desk.stage.workspace.office.ask(groups.list_groups, archived=True)} != {before}
    desk.hand.keys("F6")
    desk.hand.press(Key.Key_Space)
    assert desk.group("Күншуақ").age is before


@offscreen
def test_a_request_is_accepted_and_its_contract_prepared_and_sent(desk: Desk) -> None:
    office = desk.stage.workspace.office
    desk.open("enrolment", request=desk.stage.new)
    desk.hand.keys("Ctrl+Return")
    assert desk.hand.dialog() == "enrolment.accept"
    desk.hand.tab_to("enrolment.accept.group")
    desk.hand.press(Key.Key_Down)
    desk.hand.keys("Ctrl+Return")
    if not desk.hand.no_dialog():
        desk.hand.write("келісілді", "enrolment.accept.reason")
        desk.hand.keys("Ctrl+Return")
    assert office.ask(enrolment.view_request, desk.stage.new).row.state is RequestState.ACCEPTED
    desk.hand.keys("Ctrl+Return")
    assert desk.hand.dialog() == "contracts.prepare"
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    made = office.ask(enrolment.view_request, desk.stage.new).contract_id
    assert made is not None
    desk.hand.keys("Ctrl+Return")
    assert desk.contract(made).row.state is ContractState.SENT


@offscreen
def test_a_request_goes_into_a_group_in_spite_of_doubts_and_is_declined_with_a_usual_reason(desk: Desk) -> None:
    office = desk.stage.workspace.office
    full = GroupDraft("Достық", Language.RUSSIAN, AgeGroup.PRESCHOOL, capacity=1)
    group = office.do(groups.create_group, full).result
    office.do(children.add_child, ChildDraft(iin(BORN, 95), "Ким", "Анна", birth_date=BORN), group_id=group, starts_on=TODAY)
    asked = office.do(ask_for_a_place, desk.stage.group_id).result
    desk.open("enrolment", request=asked)
    desk.hand.keys("Ctrl+Return")
    desk.pick("enrolment.accept.group", "Достық")
    told = " ".join(desk.refused())
    assert [words for words in ("full: 1 child", "another age", "another language than “Балапан”") if words not in told] == []
    desk.hand.keys("Ctrl+Return")
    assert office.ask(enrolment.view_request, asked).row.state is RequestState.NEW, "doubts want a reason"
    desk.hand.write("ағасы осы топта", "enrolment.accept.reason")
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    assert office.ask(enrolment.view_request, asked).accepted_group_id == group
    desk.hand.keys("Ctrl+Shift+D")
    assert desk.hand.dialog() == "enrolment.decline"
    usual = office.ask(reasons)[0]
    desk.pick("enrolment.decline.usual", usual.of("en"))
    desk.hand.keys("Ctrl+Return")
    assert desk.refused() == []
    declined = office.ask(enrolment.view_request, asked)
    assert (declined.row.state, declined.reason) == (RequestState.DECLINED, usual.both)


def ask_for_a_place(uow: UnitOfWork, wished: str) -> str:
    """One more request, which wishes a group."""
    request_id = add_request(uow, 5, date(2026, 11, 20))
    uow.session.get_one(EnrolmentRequest, request_id).group_id = wished
    return request_id


@contextmanager
def failing_disk(office: Office) -> Iterator[None]:
    """A disk that gives an error at whatever is changed."""

    def fail(_connection: Any, _cursor: Any, sql: str, parameters: Any, *_rest: Any) -> None:
        if sql.startswith("UPDATE"):
            raise OperationalError(sql, parameters, dbapi2.OperationalError("disk I/O error"))

    event.listen(office.engine, "before_cursor_execute", fail)
    try:
        yield
    finally:
        event.remove(office.engine, "before_cursor_execute", fail)


@offscreen
def test_a_parent_is_reminded_and_a_contract_withdrawn_with_a_reason(desk: Desk) -> None:
    desk.open("contracts", contract=desk.stage.sent)
    desk.hand.keys("Ctrl+M")
    desk.hand.tab_to("contracts.reminder.copyText")
    desk.hand.press(Key.Key_Space)
    assert "2026-002" in QGuiApplication.clipboard().text()
    desk.hand.keys("Ctrl+Return")
    assert desk.contract(desk.stage.sent).timeline[-1].event == "reminded"
    desk.hand.choose("contracts.moreButton", "contracts.withdrawAction")
    desk.hand.tab_to("contracts.withdraw.usual")
    desk.hand.press(Key.Key_End)
    desk.hand.write("Отказались", "contracts.withdraw.words")
    desk.hand.keys("Ctrl+Return")
    view = desk.contract(desk.stage.sent)
    assert (view.row.state, view.reason) == (ContractState.WITHDRAWN, "Отказались")


@offscreen
def test_a_signature_card_is_kept_and_a_contract_printed_and_exported(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signature_card, "MOST_PAGES", 1)
    alone, together = tmp_path / "alone", tmp_path / "together"
    alone.mkdir()
    together.mkdir()
    desk.open("contracts", contract=desk.stage.parent_signed)
    desk.hand.choose("contracts.moreButton", "contracts.cardAction")
    assert desk.hand.dialog() == "contracts.card"
    desk.hand.keys("Ctrl+S")
    desk.choose_file(tmp_path / "card.pdf")
    kept = attachments_of((tmp_path / "card.pdf").read_bytes())
    desk.hand.press(Key.Key_Escape)
    desk.hand.keys("Ctrl+P")
    assert desk.hand.dialog() == "papers.preview"
    desk.hand.press(Key.Key_Escape)
    desk.hand.keys("Ctrl+E")
    desk.choose_file(alone)
    papers = {path.name: path.read_bytes() for path in alone.iterdir()}
    assert set(papers) == {"contract-2026-001.pdf", "contract-2026-001.pdf.cms"}
    assert "contract-2026-001.pdf" in desk.whole.window.toasts.toasts[-1].label.text()
    desk.hand.choose("contracts.moreButton", "contracts.exportWithCardAction")
    desk.choose_file(together)
    assert kept == papers
    exported = {path.name: path.read_bytes() for path in together.iterdir()}
    card = exported.pop("contract-2026-001-card.pdf")
    assert exported == papers
    assert attachments_of(card) == papers, "the same files are outside and inside"


@offscreen
def test_a_contract_is_signed_with_a_key_that_is_looked_for(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "GOST512_head.p12").write_bytes(head_key())
    desk.open("contracts", contract=desk.stage.parent_signed)
    desk.hand.keys("Ctrl+O")
    desk.choose_file(tmp_path / "GOST512_head.p12")
    desk.hand.write(PASSWORD, "contracts.keyPassword")
    desk.hand.press(Key.Key_Return)
    desk.hand.keys("Ctrl+Return")
    assert name_of(desk.hand.focused()) == "contracts.pdfScroll", "the card goes, the keyboard stays on the contract"
    assert desk.contract(desk.stage.parent_signed).row.state is ContractState.COUNTERSIGNED


@offscreen
def test_the_headcount_of_today_is_asked_for_by_its_words_and_not_taken_for_the_page_today(desk: Desk) -> None:
    desk.open("attendance", pane="kindergarten")
    desk.hand.keys("Ctrl+Left")
    pane = desk.whole.window.findChild(KindergartenScreen)
    assert pane is not None
    before = pane.presenter.shown
    desk.hand.keys("Ctrl+K")
    desk.hand.write("headcount of today")
    desk.hand.press(Key.Key_Return)
    after = pane.presenter.shown
    assert before is not None
    assert after is not None
    assert (before.day, after.day) == (TODAY - timedelta(days=1), TODAY)

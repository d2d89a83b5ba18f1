"""Each page with nothing, with one thing, with as many as an office ever has, and while the database does not answer.

By keys alone: the page is opened by its number, what an empty page offers is pressed, one of many is found by typing, and what
could not be read or written is asked for again once the database answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from desktop.services import contracts, enrolment, groups, menus, organisation, settings, signing
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.children import add_child
from desktop.services.groups import GroupDraft, create_group
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.errors import explain_code
from desktop.views.widgets import EmptyState
from desktop.views.workspace import Workspace
from protocol.attendance import MarkCode
from protocol.contracts import ContractState
from protocol.messages.entities import RequestState
from protocol.messages.menus import Meal
from protocol.working_calendar import Month
from tests.desktop.views.attendance.keyboard import Key
from tests.desktop.views.contracts.office import PARENT_IIN, TODAY, add_request, iin, make_stage, make_workspace
from tests.desktop.views.hand import Hand
from tests.desktop.views.large_office import CHILDREN_THERE, CONTRACTS, GROUPS, REQUESTS, enlarge
from tests.desktop.views.whole_window import Seen, WholeWindow, nobody_answers, written_down

offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PAGES = ("today", "groups", "enrolment", "contracts", "attendance", "menu", "journal", "settings")
BORN = date(2021, 3, 1)
AGAIN = {"today": "today.againButton", "attendance": "attendance.sheet.readAgainButton"}
BUSY = "database-busy"
DAYS = 210


@dataclass(frozen=True, slots=True)
class Write:
    """What is about to be written: the keys that do it, and whether it was."""

    keys: str
    done: Callable[[], bool]


class Desk:
    """A window over an office, and the hand on its keys."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace, self.office = workspace, workspace.office
        self.whole = WholeWindow(replace(workspace, exchange_now=_nothing, restyle=_nothing, sign_out=_nothing))
        self.hand = Hand(self.whole.window, workspace.tasks)
        self.hand.settle()

    def open(self, page: str) -> Any:
        """A page by its number."""
        self.whole.give_up()
        self.whole.window.activateWindow()
        QApplication.processEvents()
        if QApplication.focusWidget() is None:
            self.whole.page().setFocus()
        at = [one.id for one in self.whole.window.pages()].index(page) + 1
        self.hand.keys(f"Ctrl+{at}")
        assert self.whole.window.current_page() == page
        return self.whole.page()

    def shown(self, page: str) -> int:
        """How many things the page shows: lines, children, requests, contracts, meals, acts, accounts."""
        screen: Any = self.open(page)
        match page:
            case "today":
                return len(screen.radar.lines)
            case "contracts":
                return int(screen.register.table.model.rowCount())
            case "attendance":
                return len(screen.pane().presenter.sheet.rows) if screen.pane().presenter.sheet else 0
            case "menu":
                return sum(len(day.written) for day in screen.presenter.week.days) if screen.presenter.week else 0
            case "journal":
                return int(screen.acts.table.model.rowCount())
            case "settings":
                self.whole.go(("settings", {"section": "calendar"}))
                return int(screen.sections["calendar"].table.model.rowCount())
            case _:
                return int(screen.table.model.rowCount())

    def says(self) -> str:
        """The words of the page that can be read now."""
        return "\n".join(label.text() for label in self.whole.page().findChildren(QLabel) if label.isVisible())

    def everything_said(self) -> str:
        """The words of the page, of the dialog before it and of the messages."""
        tops = (QApplication.activeModalWidget(), self.whole.window)
        labels = (label for top in tops if top is not None for label in top.findChildren(QLabel))
        return "\n".join(label.text() for label in labels if label.isVisible())

    def again(self, page: str) -> None:
        """The button that reads the page again, from the keyboard."""
        self.hand.tab_to(
            {"today": "today.againButton", "attendance": "attendance.sheet.readAgainButton"}.get(page, f"{page}.readAgainButton")
        )
        self.hand.press(Key.Key_Space)

    def end(self) -> None:
        """Close the window and the office."""
        self.whole.close()
        self.workspace.tasks.shutdown()
        self.office.close()


def _nothing() -> None:
    """Done by the program outside the window."""


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(make_workspace(tmp_path_factory.mktemp("empty")))
    yield desk
    desk.end()


@contextmanager
def silent(office: Office, only: str = "BEGIN") -> Iterator[None]:
    """The database answers nothing that begins so: as when another program holds it too long."""

    def locked(_connection: Any, _cursor: Any, sql: str, parameters: Any, *_rest: Any) -> None:
        if sql.startswith(only):
            raise OperationalError(sql, parameters, dbapi2.OperationalError("database is locked"))

    event.listen(office.engine, "before_cursor_execute", locked)
    try:
        yield
    finally:
        event.remove(office.engine, "before_cursor_execute", locked)


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    """The window was made while the database did not answer: no page of it has been read."""
    workspace = make_workspace(tmp_path_factory.mktemp("one"))
    furnish(workspace)
    with silent(workspace.office):
        desk = Desk(workspace)
    yield desk
    desk.end()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    stage = make_stage(tmp_path_factory.mktemp("many"))
    stage.workspace.office.do(enlarge, marked=False)
    stage.workspace.office.do(override, DAYS)
    desk = Desk(stage.workspace)
    yield desk
    desk.end()


def furnish(workspace: Workspace) -> None:
    """One group, one child who is here, one request that waits, one contract, one mark, one meal."""
    office = workspace.office
    group = office.do(create_group, GroupDraft("Балапан")).result
    mother = GuardianDraft(PARENT_IIN, "Мұхамеджанова", "Ақмарал", phone="+77012345678")
    child = ChildDraft(iin(BORN, 700), "Мұхамеджанов", "Әлинұр", "", BORN, guardians=(mother,))
    child_id = office.do(add_child, child, group_id=group, starts_on=date(2026, 9, 1)).result
    office.do(set_marks, [MarkEdit(child_id, TODAY, MarkCode.PRESENT)])
    accepted, _waits = (office.do(add_request, at, TODAY).result for at in (0, 1))
    office.do(enrolment.accept, accepted, group, reason="жасы бойынша келісілді")
    signing.prepare(office, accepted, office.ask(contracts.default_terms))
    office.do(menus.type_cell, TODAY, Meal.LUNCH, "Сорпа", "Суп")
    office.do(override, 1)


def override(uow: UnitOfWork, days: int) -> None:
    """So many days of another year that differ from the calendar, each an act of the journal."""
    for at in range(days):
        settings.override_day(uow, date(2020, 1, 1) + timedelta(days=at), working=False, reason="жөндеу")


@pytest.fixture
def seen() -> Iterator[Seen]:
    with nobody_answers(), written_down() as found:
        yield found
    assert found.broken == [], "a person saw a traceback"


EMPTY = {
    "today": "The office is not connected to the portal",
    "groups": "No groups yet",
    "enrolment": "No requests yet",
    "contracts": "No contracts yet",
    "attendance": "There are no groups yet",
    "menu": "Nothing is written for this week yet.",
    "journal": "The portal took everything",
    "settings": "No day differs from the public calendar",
}


@pytest.mark.parametrize("page", PAGES)
@offscreen
def test_an_empty_page_says_so_in_words(empty: Desk, seen: Seen, page: str) -> None:
    if page == "journal":
        empty.whole.go(("journal", {"tab": "held"}))
    assert empty.shown(page) == (3 if page == "journal" else 1 if page == "today" else 0)
    assert EMPTY[page] in empty.says()


@pytest.mark.parametrize(("page", "leads"), [("groups", "dialog"), ("contracts", "enrolment"), ("attendance", "groups")])
@offscreen
def test_what_an_empty_page_offers_is_one_key_away(empty: Desk, seen: Seen, page: str, leads: str) -> None:
    empty.open(page)
    state = next(one for one in empty.whole.page().findChildren(EmptyState) if one.isVisible() and one.button.isVisible())
    state.button.setObjectName("offered")
    empty.hand.tab_to("offered")
    empty.hand.press(Key.Key_Space)
    if leads == "dialog":
        assert empty.hand.dialog() == "groups.group"
        empty.hand.press(Key.Key_Escape)
    else:
        assert empty.whole.window.current_page() == leads


ONE = {"today": 3, "groups": 1, "enrolment": 2, "contracts": 1, "attendance": 1, "menu": 1, "journal": 11, "settings": 1}


@pytest.mark.parametrize("page", PAGES)
@offscreen
def test_a_page_that_cannot_be_read_says_so_and_is_read_again(one: Desk, seen: Seen, page: str) -> None:
    sentence = explain_code(BUSY).sentence
    with silent(one.office):
        one.open(page)
        assert sentence in one.says()
        one.again(page)
        assert sentence in one.says()
    one.again(page)
    assert sentence not in one.says()
    assert one.shown(page) == ONE[page]


@pytest.mark.parametrize("page", PAGES)
@offscreen
def test_a_page_of_one_thing_shows_it(one: Desk, seen: Seen, page: str) -> None:
    assert one.shown(page) == ONE[page]
    assert page == "today" or EMPTY[page] not in one.says()


MANY = {
    "today": 12,
    "groups": CHILDREN_THERE,
    "enrolment": REQUESTS,
    "contracts": CONTRACTS,
    "attendance": CHILDREN_THERE // GROUPS,
    "journal": 200,
    "settings": DAYS,
}


@pytest.mark.parametrize("page", MANY)
@offscreen
def test_of_many_things_one_is_found_by_typing(many: Desk, seen: Seen, page: str) -> None:
    assert many.shown(page) >= MANY[page]
    screen: Any = many.whole.page()
    hand = many.hand
    match page:
        case "today":
            hand.tab_to("today.more")
            QTest.keyClick(hand.focused(), Key.Key_Space)
            for _ in range(50):  # a few lines a turn
                QApplication.processEvents()
            assert len(screen.radar.lines) == 36
            assert screen.radar.lines[12].button.hasFocus()
        case "groups":
            hand.keys("Ctrl+F")
            hand.write("Кәрімова Айлин 600")
            hand.press(Key.Key_Down)
            hand.press(Key.Key_Return)
            assert screen.shown_card.draft.given_name == "Айлин 600"
        case "enrolment":
            hand.keys("Ctrl+F")
            hand.write("R-250")
            hand.press(Key.Key_Down)
            assert "Request R-250" in many.says()
        case "contracts":
            hand.keys("Ctrl+F")
            hand.write("2026-250")
            hand.press(Key.Key_Down)
            hand.press(Key.Key_Return)
            assert "№ 2026-250" in many.says()
        case "attendance":
            hand.keys("Ctrl+F")
            name = screen.pane().presenter.sheet.rows[17].name
            hand.type(name)
            hand.press(Key.Key_Escape)
            assert screen.pane().grid.current().row == 17
        case "journal":
            hand.tab_to("journal.moreButton")
            hand.press(Key.Key_Space)
            assert screen.acts.table.model.rowCount() > 200
        case "settings":
            hand.tab_to("settings.calendar.table.view")
            hand.press(Key.Key_End)
            assert screen.sections["calendar"].table.current_row() is not None


def new_group(desk: Desk) -> Write:
    desk.open("groups")
    desk.hand.keys("Ctrl+Shift+N")
    desk.hand.write("Ботақан", "groups.group.name")
    return Write("Ctrl+Return", lambda: "Ботақан" in {row.name for row in desk.office.ask(groups.list_groups)})


def decline(desk: Desk) -> Write:
    waiting = next(row for row in desk.office.ask(enrolment.list_requests) if row.state is RequestState.NEW)
    desk.whole.go(("enrolment", {"request": waiting.id}))
    desk.hand.keys("Ctrl+Shift+D")
    desk.hand.write("Орын жоқ", "enrolment.decline.reason")
    return Write("Ctrl+Return", lambda: desk.office.ask(enrolment.view_request, waiting.id).row.state is RequestState.DECLINED)


def send(desk: Desk) -> Write:
    made = desk.office.ask(contracts.list_contracts)[0].id
    desk.whole.go(("contracts", {"contract": made}))
    return Write("Ctrl+Return", lambda: desk.office.ask(contracts.view_contract, made).row.state is ContractState.SENT)


def everyone_is_here(desk: Desk) -> Write:
    screen: Any = desk.open("attendance")
    grid = screen.pane().grid
    grid.go_to(Cell(0, TODAY.day - 3))
    november = Month(2026, 11)
    group = desk.office.ask(groups.list_groups)[0].id
    return Write("Space", lambda: desk.office.ask(read_sheet, group, november).rows[0].codes[TODAY.day - 3] is MarkCode.PRESENT)


def menu(desk: Desk) -> Write:
    desk.open("menu")
    desk.hand.press(Key.Key_Return)
    desk.hand.write("Ботқа")
    return Write("Ctrl+Return", lambda: "Ботқа" in str(desk.office.ask(menus.week, menus.monday_of(TODAY)).days))


def town(desk: Desk) -> Write:
    desk.whole.go(("settings", {"section": "organisation"}))
    desk.hand.write("Ақтау", "settings.organisation.city")
    return Write("Ctrl+S", lambda: desk.office.ask(organisation.organisation).city == "Ақтау")


@pytest.mark.parametrize("begin", [new_group, decline, send, everyone_is_here, menu, town])
@offscreen
def test_what_could_not_be_written_is_said_and_done_by_the_same_keys_once_it_can_be(
    one: Desk, seen: Seen, begin: Callable[[Desk], Write]
) -> None:
    write = begin(one)
    with silent(one.office, "BEGIN IMMEDIATE"):
        one.hand.keys(write.keys)
        assert explain_code(BUSY).sentence in one.everything_said()
    assert not write.done()
    one.hand.keys(write.keys)
    assert write.done()

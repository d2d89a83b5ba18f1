"""The radar, its cures and the figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.attendance import AttendanceMark
from desktop.services.children import add_child
from desktop.services.clock import FixedClock
from desktop.services.people import ChildDraft
from desktop.services.today import today
from desktop.services.today_figures import GroupPlaces
from desktop.services.today_line import Line
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.errors import Explained
from desktop.views.main_window import MainWindow
from desktop.views.today.page import page
from desktop.views.today.screen import TodayScreen
from desktop.views.today.words import RadarWords, Told
from protocol.working_calendar import Month
from tests.desktop.views.contracts.office import TODAY, Stage, as_methodist, elsewhere, iin, make_stage, make_window

PAGES = ("groups", "enrolment", "contracts", "attendance", "journal", "settings")


class Desk:
    """The window on today, and where its buttons led."""

    def __init__(self, qtbot: QtBot, stage: Stage) -> None:
        self.stage = stage
        self.went: list[tuple[str, dict[str, object]]] = []
        self.window: MainWindow = make_window([page(stage.workspace), *(elsewhere(name, self.went) for name in PAGES)])
        qtbot.addWidget(self.window)
        self.window.show()
        self.settle()

    @property
    def screen(self) -> TodayScreen:
        shown = self.window.page("today")
        assert isinstance(shown, TodayScreen)
        return shown

    def settle(self) -> None:
        for _ in range(3):
            assert self.stage.workspace.tasks.wait_idle(20)
            QApplication.processEvents()

    def told(self) -> list[Told]:
        return [line.told for line in self.screen.radar.lines]


@pytest.fixture
def stage(tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    made = make_stage(tmp_path)
    yield made
    made.workspace.tasks.shutdown()
    made.workspace.office.close()


@pytest.fixture
def desk(qtbot: QtBot, stage: Stage) -> Desk:
    return Desk(qtbot, stage)


def _add_marked_child(stage: Stage) -> None:
    office, born = stage.workspace.office, date(2021, 3, 1)
    draft = ChildDraft(iin(born, 700), "Оспан", "Әли", birth_date=born)
    child = office.do(add_child, draft, group_id=stage.group_id, starts_on=date(2026, 9, 1)).result

    def mark(uow: UnitOfWork) -> None:
        for day in (10, 11, 12):
            uow.session.add(
                AttendanceMark(
                    child_id=child,
                    day=date(2026, 11, day),
                    code="present",
                    note="",
                    by="",
                    device_id="",
                    at=uow.now,
                    server_version=0,
                    dirty=False,
                )
            )
        uow.touch("mark", child)

    stage.workspace.bus.publish(office.do(mark).changes)


def test_what_ends_first_stands_first_with_its_chip_and_its_cure(desk: Desk) -> None:
    told = desk.told()
    assert told[0].title == "Sign contract № 2026-001"
    assert (told[0].chip, told[0].tone, told[0].action) == ("today", "bad", "Sign")
    assert "Кәрімова Айлин" in told[0].detail
    assert told[-1].page == "settings"


def test_the_first_button_is_the_main_action_and_goes_to_the_contract_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    button = desk.screen.radar.lines[0].button
    assert button.property("kind") == "primary"
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert desk.went == [("contracts", {"contract": desk.stage.parent_signed})]


def test_an_accepted_request_leads_straight_to_its_contract(desk: Desk) -> None:
    line = next(line for line in desk.screen.radar.lines if line.told.title == "Prepare a contract")
    line.button.click()
    assert desk.went == [("contracts", {"request": desk.stage.accepted})]


def test_the_badge_counts_what_waits(desk: Desk) -> None:
    assert desk.window.nav.item("today").count() == len(desk.told())


def test_the_header_names_the_day(desk: Desk) -> None:
    assert "working day" in desk.screen.header._subtitle.text()
    assert "12" in desk.screen.header._subtitle.text()


def test_the_palette_is_opened_from_the_header_too(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.window.palette_requested):
        qtbot.keyClick(desk.screen.find_button, Qt.Key.Key_Space)


def test_figures_follow_the_marks_without_being_asked(desk: Desk, qtbot: QtBot) -> None:
    figures = desk.screen.figures
    assert figures.attendance.no_days.isVisible()
    with qtbot.waitSignal(desk.screen.presenter.loaded):
        _add_marked_child(desk.stage)
    desk.settle()
    assert figures.present.number.text() == "1"
    chart = figures.attendance.chart
    assert chart.isVisible()
    assert "12.11.2026: 100\u00a0% present, 1 of 1" in chart.accessibleDescription()
    assert "no full exchange" in desk.screen.age.text()


def test_with_nothing_waiting_the_page_is_calm(desk: Desk) -> None:
    desk.screen.radar.set_lines([])
    assert desk.screen.radar.calm.isVisible()


def many(count: int) -> list[Told]:
    return [Told("2 working days", "warn", f"Enrolment request {at}", "", "Review", "enrolment", {}) for at in range(count)]


def test_of_many_lines_a_dozen_are_made_in_pieces_and_the_rest_when_asked_for(desk: Desk, qtbot: QtBot) -> None:
    radar = desk.screen.radar
    before = len(radar.lines)
    radar.set_lines(many(300))
    assert len(radar.lines) <= before + 3, "one turn makes a few"
    desk.settle()
    assert [line.told.title for line in radar.lines] == [f"Enrolment request {at}" for at in range(12)]
    assert "288" in radar.more.text()
    radar.more.setFocus()
    qtbot.keyClick(radar.more, Qt.Key.Key_Space)
    for _ in range(12):
        desk.settle()
    assert len(radar.lines) == 36
    assert radar.lines[12].button.hasFocus(), "the keyboard goes on where the new lines begin"
    radar.set_lines(many(1))
    assert [line.isVisible() for line in radar._made[:3]] == [True, False, False]
    assert not radar.more.isVisible()


def test_a_page_that_cannot_be_read_says_why_and_is_read_again(qtbot: QtBot, stage: Stage) -> None:
    desk = Desk(qtbot, stage)
    desk.screen.figures.hide()  # as before the first reading
    desk.screen.presenter.unread.emit(Explained("database-busy", "The database is busy.", "Try again."))
    broken = desk.screen.radar.broken
    assert broken.isVisible()
    assert "The database is busy." in broken.accessibleName()
    broken.button.click()
    desk.settle()
    assert not broken.isVisible()
    assert desk.told()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_charts_are_read_out_and_stepped_through_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    vouchers = desk.screen.figures.vouchers.chart
    assert vouchers.accessibleName() == "Vouchers by state"
    assert vouchers.accessibleDescription() == "; ".join(vouchers.words())
    assert all(word[-1].isdigit() for word in vouchers.words())
    places = desk.screen.figures.groups.chart
    assert len(places.words()) == 2
    places.setFocus()
    qtbot.keyClick(places, Qt.Key.Key_Down)
    qtbot.keyClick(places, Qt.Key.Key_Down)
    assert places.accessibleDescription() == places.words()[1]
    qtbot.keyClick(places, Qt.Key.Key_Home)
    assert places.current() == 0


def test_a_group_over_its_capacity_is_told_in_words_too(desk: Desk) -> None:
    card = desk.screen.figures.groups
    card.show_places([GroupPlaces("g", "Балапан", 27, 25), *(GroupPlaces(str(n), f"Топ {n}", n, 25) for n in range(9))])
    assert card.chart.words()[0] == "Балапан: 27 of 25 · 2 over"
    assert len(card.chart.words()) == 8, "the fullest first"
    card.more.click()
    assert len(card.chart.words()) == 10
    card.chart.grab()
    assert not card.chart.property("paintFailed")


def test_old_data_of_the_portal_is_a_warning(desk: Desk, stage: Stage) -> None:
    page = stage.workspace.office.ask(today)
    old = replace(page, portal_data_at=datetime(2026, 11, 9, 4, 0, tzinfo=UTC))
    desk.screen.age.show_age(old)
    assert "3 day" in desk.screen.age.text()
    assert desk.screen.age.property("tone") == "warn"


def test_a_new_day_is_noticed(desk: Desk, qtbot: QtBot) -> None:
    clock = desk.stage.workspace.office.clock
    assert isinstance(clock, FixedClock)
    clock.set(datetime(2026, 11, 13, 4, 0, tzinfo=UTC))
    with qtbot.waitSignal(desk.screen.presenter.loaded):
        desk.screen.presenter._midnight.timeout.emit()
    assert desk.told()[0].chip == "overdue"


def test_a_methodist_sees_no_contracts(qtbot: QtBot, stage: Stage) -> None:
    desk = Desk(qtbot, replace(stage, workspace=as_methodist(stage.workspace)))
    assert all(line.page in ("attendance", "journal") for line in desk.told())


ASKED = {
    "child": "Бекова Дана",
    "first": Month(2026, 9),
    "last": Month(2026, 10),
    "asked_at": datetime(2026, 11, 10, 4, tzinfo=UTC),
}
LINES = (
    Line("fill-sheet", 0, "attendance", "g1", {"count": 2, "groups": (("Балапан", 12, 20), ("Ботақан", 0, 18))}),
    Line("close-month", 3, "attendance", "g1", {"month": "2026-10", "count": 1, "groups": ("Балапан",)}),
    Line("silent-month", 2, "attendance", "g1", {"month": "2026-10", "count": 3, "child": "Петров Максим"}),
    Line("voucher-at-risk", 0, "attendance", "g1", {"month": "2026-10", "count": 1, "child": "П М", "phone": "+77012345678"}),
    Line("dispute", None, "attendance", "g1", {"month": "2026-10", "child": "Бекова Дана", "comment": "был", "child_id": "c1"}),
    Line("stale-month", 1, "attendance", "g1", {"month": "2026-10", "count": 2, "child": "Бекова Дана", "child_id": "c1"}),
    Line("paper-expiring", 5, "groups", "c1", {"child": "Бекова Дана", "count": 2, "until": TODAY}),
    Line("remind-parent", 1, "contracts", "k1", {"child": "Бекова Дана", "number": "2026-1", "signed_at": None}),
    Line("voucher-ending", 1, "enrolment", "r1", {"child": "Бекова Дана", "group": ""}),
    Line("conflict", 0, "journal", "conflicts", {"count": 1}),
    Line("quarantine", 0, "journal", "quarantine", {"count": 1}),
    Line("low-disk", 0, "settings", "backups", {"free": 123_000_000}),
    Line("certificate-asked", None, "attendance", "q1", ASKED),
    Line("a code of tomorrow", None, "journal", "acts"),
)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.code)
def test_every_line_has_words_and_a_way(line: Line) -> None:
    told = RadarWords(TODAY).tell(line)
    assert told.chip
    assert told.title
    assert told.action
    assert told.page == line.page


def test_silence_opens_the_list_of_parents_to_call() -> None:
    assert RadarWords(TODAY).tell(LINES[2]).args == {"pane": "risk", "only": ""}
    assert RadarWords(TODAY).tell(LINES[3]).args == {"pane": "risk", "only": "losing"}


def test_a_dispute_opens_the_childs_row_of_that_month() -> None:
    told = RadarWords(TODAY).tell(LINES[4])
    assert told.args == {"group": "g1", "month": "2026-10", "child": "c1"}
    assert told.detail == "Бекова Дана: «был»"
    assert told.chip == "dispute"


def test_a_certificate_asked_for_opens_it_where_it_is_made() -> None:
    told = RadarWords(TODAY).tell(LINES[-2])
    assert told.args == {"certificate": "q1"}
    assert told.detail == "Бекова Дана · September 2026 – October 2026 · asked on 10.11.2026"

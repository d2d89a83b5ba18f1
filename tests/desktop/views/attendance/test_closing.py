"""Closing the month from the sheet: a list of what to look at beside the grid, live, and what was looked at in the journal."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.services import audit
from desktop.views.attendance.closing.panel import ClosingPanel
from desktop.views.attendance.closing.words import days_text
from protocol.attendance import MarkCode
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk, OpenDesk
from tests.desktop.views.attendance.kindergarten import Kindergarten

OCTOBER = Month(2026, 10)


def day(number: int) -> date:
    return date(2026, 10, number)


def two_blanks_and_a_sickness(kindergarten: Kindergarten) -> None:
    kindergarten.mark(0, day(5), MarkCode.SICK)
    kindergarten.fill(OCTOBER)
    kindergarten.mark(2, day(7), None)
    kindergarten.mark(2, day(8), None)


@pytest.fixture
def october(open_desk: OpenDesk) -> Desk:
    """Four children in October, which is over: two blanks and a sickness without a paper."""
    return open_desk(month=OCTOBER, before=two_blanks_and_a_sickness)


def panel(desk: Desk) -> ClosingPanel:
    found = desk.screen.findChild(QWidget, "attendance.closing")
    assert isinstance(found, ClosingPanel)
    return found


def lines(desk: Desk) -> list[str]:
    return [row.text.text() for row in panel(desk).rows]


def begin(desk: Desk) -> None:
    desk.screen.close_month()
    desk.settle()


def test_the_list_names_what_stops_and_each_line_leads_to_its_cell(october: Desk) -> None:
    begin(october)
    shown = panel(october)
    assert shown.isVisible()
    assert not shown.button.isEnabled()
    assert lines(october) == ["Бекова Дана · 7, 8", "Әбенова Аяла · 5 · sick"]
    QTest.mouseClick(shown.rows[0].button, Qt.MouseButton.LeftButton)
    assert october.at() == (2, 7)
    assert shown.isVisible()
    assert october.screen.focusWidget() is october.screen.grid


def test_marks_typed_beside_the_list_are_checked_at_once_and_warnings_ask_for_a_tick(october: Desk) -> None:
    begin(october)
    shown = panel(october)
    for number in (7, 8):
        october.go(2, number)
        october.type("х")
        october.settle()
    assert [row.finding.code for row in shown.rows] == ["no-paper"]
    assert not shown.button.isEnabled()
    shown.looked.click()
    assert shown.button.isEnabled()
    QTest.mouseClick(shown.button, Qt.MouseButton.LeftButton)
    october.settle()
    assert not shown.isVisible()
    assert october.presenter.sheet is not None
    assert october.presenter.sheet.closed_at is not None
    entity = f"group_month:{october.kindergarten.group}:{OCTOBER}"
    newest = october.kindergarten.office.ask(lambda uow: audit.read(uow.session, entity=entity, limit=1))[0]
    assert newest.after["checked"] == {"no-paper": 1}
    assert len(october.shell.told) == 1


def test_a_tick_does_not_hold_for_a_warning_that_came_later(october: Desk) -> None:
    begin(october)
    shown = panel(october)
    shown.looked.click()
    outcome_day = day(6)
    october.kindergarten.mark(1, outcome_day, MarkCode.SICK)
    october.go(1, 9)
    october.type("б")
    october.settle()
    assert not shown.looked.isChecked()


def test_a_month_in_order_closes_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk(month=OCTOBER, before=lambda kindergarten: kindergarten.fill(OCTOBER))
    begin(desk)
    assert not panel(desk).isVisible()
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.closed_at is not None
    assert len(desk.shell.told) == 1


def test_a_warning_that_was_not_on_the_list_keeps_the_month_open_and_says_so(october: Desk) -> None:
    begin(october)
    shown = panel(october)
    for number in (7, 8):
        october.kindergarten.mark(2, day(number), MarkCode.PRESENT)
    october.kindergarten.mark(3, day(9), MarkCode.SICK)
    shown.looked.click()
    shown._presenter.findings = shown._presenter.findings[1:]
    shown._presenter.close(shown.fail)
    october.settle()
    assert shown.notice.isVisible()
    assert october.kindergarten.sheet(OCTOBER).closed_at is None


def test_the_list_goes_away_with_its_month_and_by_escape(october: Desk) -> None:
    begin(october)
    october.presenter.step_month(-1)
    october.settle()
    assert not panel(october).isVisible()
    october.presenter.step_month(1)
    october.settle()
    begin(october)
    QTest.keyClick(panel(october), Qt.Key.Key_Escape)
    assert not panel(october).isVisible()
    assert october.screen.focusWidget() is october.screen.grid


def test_a_long_list_is_folded_and_unfolds(open_desk: OpenDesk) -> None:
    desk = open_desk(children=12, month=OCTOBER)
    begin(desk)
    shown = panel(desk)
    assert len(shown.rows) == 8
    shown.findChild(QWidget, "attendance.closing.more.blank").click()
    assert len(shown.rows) == 12


def test_days_are_written_short() -> None:
    def run(*numbers: int) -> str:
        return days_text([date(2026, 10, 1) + timedelta(days=number - 1) for number in numbers])

    assert run(3, 4, 5, 9, 11, 12) == "3–5, 9, 11, 12"
    assert run(7) == "7"
    assert run() == ""

"""Vouchers at risk through the real widgets: urgency, filters, whom to call, the list on paper, and all being well."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.settings import put_setting
from desktop.views.attendance.risk.pane import risk_pane
from desktop.views.attendance.risk.screen import RiskScreen
from desktop.views.attendance.risk.words import short_months
from protocol.attendance import MonthState
from protocol.working_calendar import Month
from tests.desktop.documents.reading import text_of
from tests.desktop.views.attendance.overview_desk import OverviewDesk

SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)
PUBLISHED, SILENT, CONFIRMED = MonthState.PUBLISHED, MonthState.UNCONFIRMED, MonthState.CONFIRMED


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[OverviewDesk]:
    made = OverviewDesk(tmp_path)
    made.day(5)
    yield made
    made.close()


@pytest.fixture
def pane(desk: OverviewDesk) -> RiskScreen:
    """One about to lose the voucher, one with a silent month, one whose answer is awaited."""
    desk.office.do(put_setting, "tariff", {"state_part": 45_000})
    desk.month(desk.babies[0], "2026-09", SILENT)
    desk.month(desk.babies[0], "2026-10", PUBLISHED)
    desk.month(desk.babies[1], "2026-09", SILENT)
    desk.month(desk.kindergarten.child(0), "2026-09", CONFIRMED, desk.kindergarten.group)
    desk.month(desk.kindergarten.child(0), "2026-10", PUBLISHED, desk.kindergarten.group)
    screen = risk_pane(desk.workspace, desk.shell)
    desk.show(screen)
    return screen


def rows(screen: RiskScreen) -> list[list[str]]:
    model = screen.table.model
    return [[str(model.index(row, at).data() or "") for at in range(model.columnCount())] for row in range(model.rowCount())]


def names(screen: RiskScreen) -> list[str]:
    return [row[0] for row in rows(screen)]


def test_the_most_urgent_is_on_top_with_whom_to_call(pane: RiskScreen) -> None:
    assert rows(pane) == [
        [
            "Ермек Айлин 0",
            "Қарлығаш",
            "last month",
            short_months((SEPTEMBER, OCTOBER)),
            "5 days · 10.11",
            "Ермекова Әсел",
            "+7 701 234 56 78",
            "never",
        ],
        [
            "Ермек Айлин 1",
            "Қарлығаш",
            "1 silent month",
            short_months((SEPTEMBER,)),
            "over 10.10",
            "Ермекова Әсел",
            "+7 701 234 56 78",
            "never",
        ],
        [
            "Әбенова Аяла",
            "Балапан",
            "awaited",
            short_months((OCTOBER,)),
            "5 days · 10.11",
            "not known",
            "no phone",
            short_months((SEPTEMBER,)),
        ],
    ]
    assert [box.number.text() for box in pane.strip.figures] == ["3", "1", "5", "45\u00a0000\u00a0₸"]
    assert "× 1" in pane.strip.figures[3].rest.text()


def test_months_are_named_short_with_the_year_once() -> None:
    assert short_months((Month(2025, 12), Month(2026, 5))) == "Dec 2025, May 2026"


def test_a_part_or_a_group_can_be_looked_at(desk: OverviewDesk, pane: RiskScreen) -> None:
    for part, expected in (("losing", ["Ермек Айлин 0"]), ("silent", ["Ермек Айлин 1"]), ("awaited", ["Әбенова Аяла"])):
        pane.enter(only=part)
        desk.settle()
        assert names(pane) == expected
    pane.enter(only="")
    pane.group.set_value(desk.other)
    pane.group.edited.emit()
    assert names(pane) == ["Ермек Айлин 0", "Ермек Айлин 1"]
    pane.enter(only="awaited")
    desk.settle()
    assert names(pane) == []
    assert not pane.list_button.isEnabled()
    pane.table.empty_action.emit()
    assert len(names(pane)) == 3


def test_enter_opens_the_childs_month(desk: OverviewDesk, pane: RiskScreen) -> None:
    assert pane.table.view.hasFocus()
    QTest.keyClick(pane.table.view, Qt.Key.Key_Return)
    assert desk.shell.ways == [{"group": desk.other, "month": "2026-10", "child": desk.babies[0]}]


def test_the_phone_is_copied_by_key(desk: OverviewDesk, pane: RiskScreen) -> None:
    QTest.keyClick(pane.table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "+7 701 234 56 78"
    assert len(desk.shell.told) == 1
    pane.table.select_key(desk.kindergarten.child(0))
    assert not pane.copy_button.isEnabled()


def test_an_answer_that_arrives_takes_the_child_off_the_list(desk: OverviewDesk, pane: RiskScreen, qtbot: QtBot) -> None:
    desk.month(desk.babies[0], "2026-10", MonthState.DISPUTED, told=True)
    qtbot.waitUntil(lambda: names(pane) == ["Ермек Айлин 1", "Әбенова Аяла"])


def test_what_is_looked_at_is_printed_and_saved(desk: OverviewDesk, pane: RiskScreen, tmp_path: Path) -> None:
    pane.enter(only="losing")
    desk.settle()
    pane.presenter.save_list(tmp_path / "list.pdf", "ru")
    pane.presenter.save_csv(tmp_path / "list.csv", "ru")
    desk.settle()
    text = text_of((tmp_path / "list.pdf").read_bytes())
    assert "Ермек Айлин 0" in text
    assert "Әбенова" not in text
    assert "сентябрь, октябрь 2026" in text
    table = (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert "Ермек Айлин 0" in table
    assert "Әбенова" not in table
    assert len(desk.shell.told) == 2


def test_without_a_tariff_no_sum_is_invented(desk: OverviewDesk, pane: RiskScreen) -> None:
    desk.office.do(put_setting, "tariff", {})
    pane.enter()
    desk.settle()
    assert pane.strip.figures[3].number.text() == "—"


def test_all_is_well_when_everyone_answered(desk: OverviewDesk) -> None:
    desk.month(desk.babies[0], "2026-10", CONFIRMED)
    screen = risk_pane(desk.workspace, desk.shell)
    desk.show(screen)
    assert names(screen) == []
    assert screen.strip.isHidden()
    empty = screen.findChild(type(screen.table._empty), "risk.table.empty")
    assert empty is not None
    assert empty.accessibleName().startswith("All is well")
    assert not screen.list_button.isEnabled()
    assert not screen.open_button.isEnabled()

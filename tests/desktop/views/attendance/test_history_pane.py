"""The history: of a cell over the sheet, of everything in its pane; what was changed outside the program is said in red."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from sqlalchemy import text

from desktop.models.attendance import AttendanceMark
from desktop.services import audit
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.preferences import PreferenceFile
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.attendance.trail.popover import HistoryPopover
from desktop.views.attendance.trail.screen import TrailScreen, trail_pane
from desktop.views.change_bus import ChangeBus
from desktop.views.task_runner import TaskRunner
from protocol.attendance import MarkCode
from tests.desktop.views.attendance.desk import Desk
from tests.desktop.views.attendance.kindergarten import NOVEMBER, FakeShell, Kindergarten, open_kindergarten, workspace

DAY = date(2026, 11, 10)
P, S = MarkCode.PRESENT, MarkCode.SICK


class Pane:
    """The pane on an office of four children with a little history."""

    def __init__(self, folder: Path) -> None:
        self.kindergarten: Kindergarten = open_kindergarten(folder / "office", 4)
        for code in (P, S, P):
            self.kindergarten.clock.set(self.kindergarten.clock.now() + timedelta(minutes=1))
            self.kindergarten.mark(0, DAY, code)
        self.kindergarten.mark(1, DAY, P)
        self.kindergarten.office.do(came, self.kindergarten.child(2))
        self.tasks, self.bus, self.shell = TaskRunner(), ChangeBus(), FakeShell()
        tools = workspace(self.kindergarten.office, self.tasks, self.bus, folder)
        tools = replace(tools, preferences=PreferenceFile(folder / "preferences.json"))
        self.screen: TrailScreen = trail_pane(tools, self.shell)
        self.screen.resize(1072, 700)
        self.screen.show()

    def settle(self) -> None:
        for _ in range(3):
            assert self.tasks.wait_idle()
            QApplication.processEvents()

    def open(self, **args: object) -> None:
        self.screen.enter(**args)
        self.settle()

    def column(self, at: int) -> list[str]:
        model = self.screen.table.model
        return [model.data(model.index(row, at)) for row in range(model.rowCount())]

    def tamper(self, statement: str) -> None:
        with self.kindergarten.office.engine.begin() as connection:
            connection.execute(text("DROP TRIGGER IF EXISTS audit_entry_never_changes"))
            connection.execute(text(statement))


def came(uow: UnitOfWork, child: str) -> None:
    """A mark another PC set."""
    row = AttendanceMark(
        child_id=child, day=DAY, code="sick", note="", by="Екінші Е.", device_id="PC-2", at=uow.now, server_version=3, dirty=False
    )
    uow.session.add(row)


@pytest.fixture
def pane(qapp: QApplication, tmp_path: Path) -> Iterator[Pane]:
    made = Pane(tmp_path)
    yield made
    made.settle()
    made.tasks.shutdown()
    made.screen.close()
    made.kindergarten.office.close()


def test_every_change_is_told_in_words_the_newest_first(pane: Pane, qtmodeltester: ModelTester) -> None:
    pane.open()
    qtmodeltester.check(pane.screen.table.model)
    changes = pane.column(4)
    assert changes[-1] == "blank → present"
    assert "present → sick" in changes
    assert "sick → present" in changes
    assert "sick (before: not known here)" in changes
    assert pane.column(1).count("Әбенова Аяла") == 3
    assert not pane.screen.notice.isVisible()
    chips = [chip.text() for chip in pane.screen.header.findChildren(QWidget) if chip.property("role") == "chip"]
    assert "journal whole" in chips


def test_filters_narrow_it_and_are_taken_away_at_once(pane: Pane) -> None:
    pane.open()
    everything = len(pane.column(0))
    filters = pane.screen.filters
    filters.child.set_value(pane.kindergarten.child(0))
    filters.child.edited.emit()
    pane.settle()
    assert set(pane.column(1)) == {"Әбенова Аяла"}
    filters.action.set_value("mark.received")
    filters.action.edited.emit()
    pane.settle()
    assert not pane.column(0)
    filters.clear.click()
    pane.settle()
    assert len(pane.column(0)) == everything
    filters.since.setText("1.1")
    filters.since.edited.emit()
    pane.settle()
    assert len(pane.column(0)) == everything


def test_it_opens_on_a_childs_month_and_leads_to_the_cell(pane: Pane) -> None:
    pane.open(child=pane.kindergarten.child(1), month=NOVEMBER)
    assert set(pane.column(1)) == {"Әлібек Айсұлтан"}
    assert pane.screen.filters.month.isVisible()
    pane.screen.table.view.selectRow(0)
    assert pane.screen.jump_button.isEnabled()
    gone: list[dict[str, object]] = []
    pane.shell.go = lambda _page, /, **args: gone.append(args)  # type: ignore[method-assign]
    QTest.keyClick(pane.screen.table.view, Qt.Key.Key_Return)
    assert gone == [
        {
            "pane": "sheet",
            "group": pane.kindergarten.group,
            "child": pane.kindergarten.child(1),
            "month": NOVEMBER,
            "day": DAY,
        }
    ]


def test_what_is_done_now_appears_by_itself(pane: Pane) -> None:
    pane.open()
    before = len(pane.column(0))
    outcome = pane.kindergarten.office.do(set_marks, [MarkEdit(pane.kindergarten.child(3), DAY, P)])
    pane.bus.publish(outcome.changes)
    pane.settle()
    assert len(pane.column(0)) == before + 1


def test_an_entry_changed_outside_the_program_is_said_in_red_with_its_number(pane: Pane) -> None:
    pane.open()
    pane.screen.hide()
    seq = pane.kindergarten.office.ask(lambda uow: audit.read(uow.session, entity=f"mark:{pane.kindergarten.child(0)}:{DAY}"))[
        1
    ].seq
    pane.tamper(f"UPDATE audit_entry SET actor = 'somebody' WHERE seq = {seq}")
    pane.screen.show()
    pane.open()
    assert pane.screen.notice.isVisible()
    assert str(seq) in pane.screen.notice.accessibleName()
    pane.screen.filters.person.set_items([("", ""), ("x", "x")])
    pane.open(child=pane.kindergarten.child(1))
    assert not pane.screen.notice.isVisible()
    pane.screen.check_button.click()
    pane.settle()
    assert pane.screen.notice.isVisible()
    assert str(seq) in pane.screen.notice.accessibleName()


def test_the_files_hold_what_is_shown_and_the_head_of_the_chain(pane: Pane, tmp_path: Path) -> None:
    pane.open(child=pane.kindergarten.child(0))
    head = pane.kindergarten.office.ask(lambda uow: audit.head(uow.session))[1]
    for name in ("h.csv", "h.xlsx"):
        pane.screen.export_to(tmp_path / name)
        pane.settle()
    rows = list(csv.reader(io.StringIO((tmp_path / "h.csv").read_text("utf-8-sig"))))
    assert [row[4] for row in rows[1:4]] == ["sick → present", "present → sick", "blank → present"]
    assert any(head in row[0] for row in rows if row)
    page = load_workbook(tmp_path / "h.xlsx").worksheets[0]
    assert [page.cell(at, 5).value for at in (2, 3, 4)] == ["sick → present", "present → sick", "blank → present"]
    assert any(head in str(row[0].value) for row in page.iter_rows())
    assert len(pane.shell.told) == 2


# The platform without a screen cannot grab the keyboard for a popup; that does not matter here.
@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_key_tells_the_history_of_the_cell_the_child_and_the_day(desk: Desk) -> None:
    for code in (P, S):
        desk.kindergarten.mark(1, DAY, code)
    desk.kindergarten.mark(1, date(2026, 11, 9), P)
    desk.kindergarten.mark(2, DAY, P)
    desk.presenter.reload()
    desk.settle()
    desk.go(1, 10)
    desk.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    shown = desk.screen.findChild(QWidget, "attendance.history")
    assert isinstance(shown, HistoryPopover)
    model = shown.table.model
    assert model.rowCount() == 2
    for which, rows in (("child", 3), ("day", 3), ("cell", 2)):
        shown.which._choose(which)
        desk.settle()
        assert model.rowCount() == rows, which
    shown.all.click()
    assert desk.shell.gone == ["attendance"]
    desk.settle()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_changed_entry_shows_over_the_sheet_too(desk: Desk) -> None:
    desk.kindergarten.mark(1, DAY, P)
    with desk.kindergarten.office.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER audit_entry_never_changes"))
        connection.execute(text("UPDATE audit_entry SET after = '{}' WHERE action = 'mark.set'"))
    desk.presenter.reload()
    desk.settle()
    desk.go(1, 10)
    desk.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    shown = desk.screen.findChild(QWidget, "attendance.history")
    assert isinstance(shown, HistoryPopover)
    assert shown.broken.isVisible()
    shown.close()
    desk.settle()

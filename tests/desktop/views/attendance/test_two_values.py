"""Two PCs, two values: shown in the sheet, one chosen, or all by a rule."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.models.exchange import Conflict
from desktop.services import audit
from desktop.services.sync import conflicts
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.attendance.conflicts.feature import ConflictDialog
from desktop.views.widgets import FormDialog
from protocol.attendance import MarkCode
from tests.desktop.views.attendance.desk import Desk, OpenDesk
from tests.desktop.views.attendance.kindergarten import NOVEMBER, Kindergarten

OTHER_PC = "0190f3a2-7777-7777-7777-a1b2c3d4e5f6"


def disagree(uow: UnitOfWork, child: str, number: int, mine: str | None, theirs: str | None) -> None:
    """As the answer of the portal leaves it."""
    at = (uow.now - timedelta(hours=1)).isoformat()
    uow.session.add(
        Conflict(
            entity=f"child_month:{child}:{NOVEMBER}",
            field=str(number),
            mine={
                "day": number,
                "code": mine,
                "note": "",
                "document_id": None,
                "by": "Сәрсенова А. Б.",
                "at": uow.now.isoformat(),
            },
            theirs={
                "code": theirs,
                "note": "келген жоқ",
                "document_id": None,
                "by": "Екінші Е.",
                "at": at,
                "device_id": OTHER_PC,
                "version": 4,
            },
            found_at=uow.now,
            resolution="",
        )
    )


def three_cells(kindergarten: Kindergarten) -> None:
    for row, number in ((1, 10), (1, 11), (2, 10)):
        kindergarten.mark(row, date(2026, 11, number), MarkCode.PRESENT)
        kindergarten.office.do(disagree, kindergarten.child(row), number, "present", "absent")


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """Three cells of two children with two values."""
    made = open_desk(before=three_cells)
    made.go(1, 10)
    return made


def dialog_of(desk: Desk) -> ConflictDialog:
    desk.settle()
    found = desk.screen.findChild(QWidget, "attendance.conflict")
    assert isinstance(found, ConflictDialog)
    return found


def code(desk: Desk, row: int, number: int) -> MarkCode | None:
    desk.settle()
    return desk.kindergarten.sheet().rows[row].codes[number - 1]


def test_a_key_on_the_cell_shows_both_values_with_who_when_and_where(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F3)
    dialog = dialog_of(desk)
    assert (dialog.mine.value.text(), dialog.theirs.value.text()) == ("present", "no reason, “келген жоқ”")
    assert "12.11.2026\u00a009:00" in dialog.mine.who.text()
    assert "Екінші Е." in dialog.theirs.who.text()
    assert "…d4e5f6" in dialog.theirs.who.text()
    QTest.mouseClick(dialog.theirs.button, Qt.MouseButton.LeftButton)
    assert code(desk, 1, 10) is MarkCode.ABSENT
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.rows[1].conflicts == {10}
    desk.agrees()


def test_a_press_on_the_chosen_cell_opens_it_and_leaves_the_mark_and_from_elsewhere_the_key_leads_to_the_first_such_cell(
    desk: Desk,
) -> None:
    cell = desk.screen.grid.visualRect(desk.screen.grid.sheet_model.index(2, 9)).center()
    for _ in range(2):
        QTest.mouseClick(desk.screen.grid.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert code(desk, 2, 10) is MarkCode.PRESENT
    dialog_of(desk).reject()
    desk.screen.activateWindow()
    desk.settle()
    desk.go(3, 2)
    desk.press(Qt.Key.Key_F3)
    dialog_of(desk).reject()
    assert desk.at() == (1, 10)


def test_a_rule_says_what_it_would_do_and_does_it_for_the_child_alone(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F3)
    QTest.mouseClick(dialog_of(desk).by_rule, Qt.MouseButton.LeftButton)
    desk.settle()
    dialog = desk.screen.findChild(FormDialog, "attendance.rule")
    preview = dialog.findChild(QWidget, "attendance.rule.preview")
    dialog.form.set_values({"rule": "not_blank"})
    dialog.form.edited.emit()
    desk.settle()
    assert "2 cells the rule cannot decide" in preview.text()
    assert not dialog.primary.isEnabled()
    dialog.form.set_values({"rule": "later"})
    dialog.form.edited.emit()
    desk.settle()
    assert "kept in 2 cells, the portal's in 0" in preview.text()
    dialog.form.set_values({"rule": "theirs"})
    dialog.submit()
    desk.settle()
    assert (code(desk, 1, 10), code(desk, 1, 11), code(desk, 2, 10)) == (MarkCode.ABSENT, MarkCode.ABSENT, MarkCode.PRESENT)
    office = desk.kindergarten.office
    assert office.ask(conflicts.count) == 1
    acts = office.ask(lambda uow: audit.read(uow.session, limit=2))
    assert {act.after["rule"] for act in acts} == {"theirs"}
    desk.agrees()


def test_without_two_values_there_is_nothing_to_open(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.press(Qt.Key.Key_F3)
    desk.settle()
    assert desk.screen.findChild(QWidget, "attendance.conflict") is None

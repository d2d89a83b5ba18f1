"""The parent's answer arrives while the sheet is open, and stands beside it with what the parent saw and what changed since."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.models.attendance import ChildMonth
from desktop.models.people import Guardian
from desktop.services import attendance
from desktop.services.sync import apply
from desktop.services.sync.ground import Ground
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.attendance.disputes.panel import DisputePanel
from desktop.views.attendance.sheet import words
from desktop.views.widgets import FormDialog
from protocol.attendance import MonthState
from protocol.messages.entities import ChildMonthBody, ConfirmationBody, PublicationBody
from protocol.messages.envelope import Change
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk, OpenDesk
from tests.desktop.views.attendance.kindergarten import Kindergarten

OCTOBER = Month(2026, 10)
COMMENT = "14-інде бала ауырған"


def closed(kindergarten: Kindergarten) -> None:
    kindergarten.fill(OCTOBER)
    kindergarten.office.do(attendance.close_month, kindergarten.group, OCTOBER)
    kindergarten.office.do(with_phone, kindergarten.child(1))


def with_phone(uow: UnitOfWork, child: str) -> None:
    uow.session.add(
        Guardian(
            id=uow.new_id(),
            child_id=child,
            iin="900101400001",
            surname="Әлібек",
            given_name="Ана",
            relation="mother",
            phone="+77010000002",
        )
    )


def answered(uow: UnitOfWork, child: str, *, confirmed: bool) -> None:
    """The exchange applies what the portal holds: the parent answered to what was published."""
    row = uow.session.get(ChildMonth, (child, str(OCTOBER)))
    assert row is not None
    for operation in uow.session.execute(_waiting(child)).scalars():
        operation.state = "applied"
    codes = attendance.whole_months(uow, [child], OCTOBER)[child]
    said = ConfirmationBody(
        confirmed=confirmed,
        sheet_hash=row.sheet_hash,
        name="Әлібек Ана",
        iin="900101400001",
        at=uow.now,
        comment="" if confirmed else COMMENT,
    )
    assert row.group_id is not None
    publication = PublicationBody(
        sheet_hash=row.sheet_hash, days=codes, group_id=row.group_id, published_at=uow.now, by="Сәрсенова А. Б."
    )
    state = MonthState.CONFIRMED if confirmed else MonthState.DISPUTED
    body = ChildMonthBody(child_id=child, month=str(OCTOBER), state=state, publication=publication, confirmation=said)
    change = Change(type="child_month", id=f"{child}:{OCTOBER}", version=7, body=body.wire())
    uow.session.flush()
    apply.take(uow, change, Ground(uow.session))


def _waiting(child: str) -> Any:
    from sqlalchemy import select

    from desktop.models.exchange import OutboxOperation

    return select(OutboxOperation).where(OutboxOperation.entity == f"child_month:{child}:{OCTOBER}")


def say(desk: Desk, row: int, *, confirmed: bool) -> None:
    outcome = desk.kindergarten.office.do(answered, desk.kindergarten.child(row), confirmed=confirmed)
    desk.bus.publish(outcome.changes)
    desk.settle()


def panel(desk: Desk) -> DisputePanel:
    found = desk.screen.findChild(QWidget, "attendance.answer")
    assert isinstance(found, DisputePanel)
    QApplication.processEvents()
    return found


def chip(desk: Desk, row: int) -> str:
    statuses = desk.screen.grid.sheet_model.statuses
    assert statuses is not None
    return words.status_chip(statuses.of[desk.kindergarten.child(row)])[0]


@pytest.fixture
def october(open_desk: OpenDesk) -> Desk:
    """October is closed and with the parents; the cursor stands on the second child's 14th."""
    desk = open_desk(month=OCTOBER, before=closed)
    desk.go(1, 14)
    desk.settle()
    return desk


def test_a_confirmation_the_exchange_brings_changes_the_chip_of_the_open_sheet(october: Desk) -> None:
    assert chip(october, 1) == "with the parent"
    say(october, 1, confirmed=True)
    assert chip(october, 1) == "confirmed"
    assert chip(october, 0) == "with the parent"
    assert not panel(october).isVisible()


def test_a_dispute_opens_beside_the_marks_with_the_parents_words_and_the_cells_history(october: Desk) -> None:
    say(october, 1, confirmed=False)
    shown = panel(october)
    assert shown.isVisible()
    text = shown.words()
    assert COMMENT in text
    assert "Әлібек Ана" in text
    assert "The marks are as the parent saw them." in text
    assert "blank → present" in text
    assert "confirmed" not in chip(october, 1)
    phone = shown.findChild(QPushButton, "attendance.answer.phone")
    QTest.mouseClick(phone, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "+77010000002"


def test_the_panel_follows_the_cursor_and_stays_away_once_put_away(october: Desk) -> None:
    say(october, 1, confirmed=False)
    october.go(2, 14)
    october.settle()
    assert "has not answered" in panel(october).words()
    october.go(1, 15)
    october.settle()
    assert COMMENT in panel(october).words()
    QTest.keyClick(panel(october), Qt.Key.Key_Escape)
    october.go(2, 14)
    october.go(1, 14)
    october.settle()
    assert not panel(october).isVisible()
    QTest.keyClick(october.screen.grid, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    october.settle()
    assert COMMENT in panel(october).words()


def test_what_changed_since_the_confirmation_is_listed_and_leads_to_its_day(october: Desk) -> None:
    say(october, 1, confirmed=True)
    office = october.kindergarten.office
    office.do(attendance.reopen_month, october.kindergarten.group, OCTOBER, "қате")
    october.presenter.reload()
    october.settle()
    assert chip(october, 1) == "changed since"
    october.go(1, 14)
    october.type("н")
    october.settle()
    october.go(1, 14)
    october.settle()
    shown = panel(october)
    assert shown.isVisible()
    assert "Changed since the parent saw it" in shown.words()
    (button,) = shown.day_buttons
    assert button.text() == "14.10: present → no reason"
    october.go(1, 20)
    october.settle()
    shown.day_buttons[0].click()
    october.settle()
    assert october.at() == (1, 14)
    assert shown.reopen_button.isHidden()
    assert shown.keep_button.isHidden()


def test_the_marks_are_kept_with_a_reason_and_the_parent_is_asked_again(october: Desk) -> None:
    say(october, 1, confirmed=False)
    shown = panel(october)
    assert shown.keep_button.isVisible()
    QTest.mouseClick(shown.keep_button, Qt.MouseButton.LeftButton)
    dialog = october.screen.findChild(FormDialog, "attendance.keep")
    dialog.submit()
    assert dialog.form.field("reason").error
    dialog.form.set_values({"reason": "ол күні келді"})
    dialog.submit()
    october.settle()
    assert chip(october, 1) == "with the parent"
    assert "Answers before" in shown.words() or COMMENT in shown.words()
    assert october.shell.told


def test_reopening_asks_for_a_reason_as_from_the_menu(october: Desk) -> None:
    say(october, 1, confirmed=False)
    QTest.mouseClick(panel(october).reopen_button, Qt.MouseButton.LeftButton)
    dialog = october.screen.findChild(FormDialog, "attendance.reopen")
    dialog.form.set_values({"reason": "дау"})
    dialog.submit()
    october.settle()
    assert october.presenter.sheet is not None
    assert october.presenter.sheet.closed_at is None
    assert chip(october, 1) == "changed since"
    assert COMMENT in panel(october).words()


def test_the_month_before_is_told_in_the_sheet_of_this_month(october: Desk) -> None:
    say(october, 1, confirmed=False)
    october.presenter.step_month(1)
    october.settle()
    october.go(1, 12)
    october.settle()
    assert COMMENT in panel(october).words()
    QTest.mouseClick(panel(october).reopen_button, Qt.MouseButton.LeftButton)
    october.settle()
    assert october.presenter.sheet is not None
    assert october.presenter.sheet.month == OCTOBER


def test_only_one_panel_stands_beside_the_grid(october: Desk) -> None:
    say(october, 1, confirmed=False)
    october.kindergarten.office.do(attendance.reopen_month, october.kindergarten.group, OCTOBER, "дау")
    october.presenter.reload()
    october.settle()
    october.screen.close_month()
    october.settle()
    assert not panel(october).isVisible()
    closing = october.screen.findChild(QWidget, "attendance.closing")
    assert closing.isVisible()
    assert [row.finding.code for row in closing.rows] == ["dispute-unchanged"]

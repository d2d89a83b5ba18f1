"""The month as a whole: closing, reopening, what parents answered, export, and where the page leads."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.models.attendance import ChildMonth
from desktop.services.attendance import close_month
from desktop.services.groups import GroupDraft, create_group
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.widgets import FormDialog
from protocol.attendance import MonthState
from protocol.messages.entities import ConfirmationBody
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk, OpenDesk
from tests.desktop.views.attendance.kindergarten import NOVEMBER, Kindergarten

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier
OCTOBER = Month(2026, 10)
LAST_DAY = date(2026, 11, 30)


def test_a_month_with_blanks_is_not_closed_and_the_cursor_goes_to_the_first(open_desk: OpenDesk) -> None:
    def almost(office: Kindergarten) -> None:
        office.fill(NOVEMBER)
        office.mark(1, date(2026, 11, 17), None)

    desk = open_desk(3, today=LAST_DAY, before=almost)
    assert desk.screen.close_button.isHidden()
    desk.go(0, 2)
    desk.presenter.close()
    desk.settle()
    assert len(desk.shell.problems) == 1
    assert desk.at() == (1, 17)
    assert desk.kindergarten.sheet().closed_at is None


def test_a_full_month_is_closed_and_reopened_with_a_reason(open_desk: OpenDesk) -> None:
    desk = open_desk(3, today=LAST_DAY, before=lambda office: office.fill(NOVEMBER))
    assert desk.screen.close_button.isVisible()
    desk.screen.close_button.click()
    desk.settle()
    assert desk.kindergarten.sheet().closed_at is not None
    assert {row.state for row in desk.kindergarten.sheet().rows} == {MonthState.PUBLISHED}
    assert desk.screen.close_button.isHidden()
    desk.go(0, 10)
    desk.type("б")
    assert len(desk.shell.problems) == 1
    desk.agrees()

    desk.screen.reopen_action.trigger()
    dialog = desk.screen.findChild(FormDialog, "attendance.reopen")
    dialog.primary.click()
    assert dialog.isVisible()  # no reason, no opening
    dialog.form.set_values({"reason": "қате белгі"})
    dialog.primary.click()
    desk.settle()
    assert not isValid(dialog)  # closed
    assert desk.kindergarten.sheet().closed_at is None
    desk.go(0, 10)
    desk.type("б")
    desk.agrees()


def test_a_month_that_is_not_over_is_not_closed(desk: Desk) -> None:
    desk.presenter.close()
    desk.settle()
    assert len(desk.shell.problems) == 1


def _answered(office: Kindergarten) -> None:
    office.fill(OCTOBER)
    office.office.do(close_month, office.group, OCTOBER)

    def answer(uow: UnitOfWork) -> None:
        for at, state in ((0, MonthState.CONFIRMED), (1, MonthState.DISPUTED), (2, MonthState.UNCONFIRMED)):
            row = uow.session.get(ChildMonth, (office.child(at), str(OCTOBER)))
            assert row is not None
            row.state = state.value
            if state is not MonthState.UNCONFIRMED:
                row.confirmation = ConfirmationBody(
                    confirmed=state is MonthState.CONFIRMED,
                    sheet_hash=row.sheet_hash,
                    name="Әбенова Г.",
                    iin="210315500009",
                    at=datetime(2026, 11, 3, 5, tzinfo=UTC),
                    comment="14 октября ребёнок был в саду" if state is MonthState.DISPUTED else "",
                ).wire()

    office.office.do(answer)


def test_the_last_month_s_answers_stand_beside_the_open_month(open_desk: OpenDesk) -> None:
    desk = open_desk(4, before=_answered)
    model = desk.screen.grid.sheet_model
    column = model.days + 3
    texts = [model.index(row, column).data() for row in range(4)]
    assert texts == ["confirmed", "disputed", "not confirmed", "with the parent"]
    assert "14 октября" in model.index(1, column).data(Qt.ItemDataRole.ToolTipRole)
    assert not desk.screen.warning.isHidden()
    assert "2" in desk.screen.warning.text()
    desk.go(1, 10)
    desk.settle()
    assert desk.screen.strip.isVisible()
    assert "14 октября" in desk.screen.strip.text.text()
    height = desk.screen.grid.height()
    desk.go(0, 10)
    desk.settle()
    assert "14 октября" not in desk.screen.strip.text.text()
    assert "Әлібек Айсұлтан" in desk.screen.strip.text.text()
    assert desk.screen.grid.height() == height


def test_the_sheet_is_exported_with_everything_typed_until_now(desk: Desk, tmp_path: Path) -> None:
    desk.go(0, 10)
    desk.type("хб")
    desk.presenter.export_pdf(tmp_path / "sheet.pdf", "ru")
    desk.presenter.export_xlsx(tmp_path / "sheet.xlsx", "kk")
    desk.settle()
    desk.settle()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "sheet.xlsx").read_bytes().startswith(b"PK")
    assert len(desk.shell.told) == 2


def test_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.presenter.export_pdf(tmp_path / "missing" / "sheet.pdf", "ru")
    desk.settle()
    desk.settle()
    assert len(desk.shell.problems) == 1


def test_page_keys_change_the_month_and_ctrl_arrows_the_group(desk: Desk) -> None:
    second = desk.kindergarten.office.do(create_group, GroupDraft("Ботақан")).result
    desk.presenter.reload()
    desk.settle()
    desk.press(Key.Key_PageUp)
    desk.settle()
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.month == OCTOBER
    desk.press(Key.Key_Right, Ctrl)
    desk.settle()
    assert desk.presenter.sheet.group_id == second
    assert desk.screen.empty.isVisible()
    desk.screen.empty.button.click()
    assert desk.shell.gone == ["groups"]
    desk.screen.presenter.step_group(-1)
    desk.settle()
    assert desk.presenter.sheet.group_id == desk.kindergarten.group
    assert desk.screen.grid.isVisible()


def test_another_page_opens_a_group_a_month_and_a_child(desk: Desk) -> None:
    desk.screen.enter(group=desk.kindergarten.group, month="2026-10", child=desk.kindergarten.child(2))
    desk.settle()
    assert desk.presenter.sheet is not None
    assert desk.presenter.sheet.month == OCTOBER
    assert desk.at()[0] == 2


def test_an_office_without_groups_says_what_to_do(open_desk: OpenDesk) -> None:
    from desktop.services.groups import archive_group

    desk = open_desk(0, before=lambda office: office.office.do(archive_group, office.group))
    assert desk.presenter.sheet is None
    assert desk.screen.empty.isVisible()
    desk.press(Key.Key_F5)
    desk.type("х")
    QApplication.processEvents()

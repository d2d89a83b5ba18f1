"""Printed timesheets from the sheet: preview and print, all groups, check."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from desktop.services.attendance import close_month
from desktop.services.exports import timesheet_paper, timesheet_pdf
from desktop.services.groups import GroupDraft, create_group
from desktop.services.timesheet_run import PapersRun
from desktop.views.attendance.papers.all_groups import AllTimesheetsDialog
from desktop.views.attendance.papers.check_dialog import CheckTimesheetDialog
from desktop.views.attendance.papers.presenter import PapersPresenter
from desktop.views.attendance.papers.preview import TimesheetPreview
from desktop.views.attendance.papers.turns import SHORT_TURN_SECONDS, USUAL_TURN_SECONDS, window_first
from protocol.attendance import MarkCode
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk

OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)


def opened(desk: Desk, kind: type[Any]) -> Any:
    """The dialog that stands open over the page."""
    desk.settle()
    (found,) = (one for one in desk.screen.findChildren(QDialog) if isinstance(one, kind) and one.isVisible())
    return found


def command(desk: Desk, name: str) -> None:
    """Choose an entry of the Export menu."""
    (action,) = (one for one in desk.screen.export_button.menu().actions() if one.objectName() == f"attendance.{name}")
    action.trigger()


def presenter(desk: Desk) -> PapersPresenter:
    return PapersPresenter(desk.presenter.workspace)


# -- preview and print -----------------------------------------------------------------------------------------------------------


def test_ctrl_p_shows_the_very_pages_that_are_saved(desk: Desk) -> None:
    QTest.keyClick(desk.screen.grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview = opened(desk, TimesheetPreview)
    desk.settle()
    office = desk.kindergarten.office
    assert preview._pdf == timesheet_pdf(office, desk.kindergarten.group, NOVEMBER, preview.language.value())
    assert preview.print_button.isEnabled()
    QTest.qWait(20)
    desk.settle()
    assert preview.pages.drawn() == 1
    preview.language.set_value("ru")
    preview.language.chosen.emit("ru")
    desk.settle()
    assert preview._pdf == timesheet_pdf(office, desk.kindergarten.group, NOVEMBER, "ru")
    preview.reject()


def test_what_goes_to_the_printer_is_a_landscape_page_for_each_page(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []

    def to_file(_parent: object, chosen: Any) -> None:
        from PySide6.QtGui import QPageLayout, QPageSize

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setFullPage(True)
        printer.setResolution(150)
        chosen(printer)

    group = (desk.kindergarten.group, "Балапан")
    preview = TimesheetPreview(presenter(desk), group, NOVEMBER, "kk", told.append, desk.screen, to_file)
    preview.open()
    desk.settle()
    preview.print_button.click()
    QTest.qWait(150)
    desk.settle()
    assert len(told) == 1
    assert not preview.isVisible()
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as made:
        assert len(made) == 1
        width, height = made[0].get_size()
        assert (round(width), round(height)) == (842, 595)
        page = made[0].render(scale=0.5).buffer
        assert len(set(bytes(page))) > 1, "there is ink on it"


# -- csv -------------------------------------------------------------------------------------------------------------------------


def test_the_csv_is_saved_where_the_person_chose(desk: Desk, tmp_path: Path) -> None:
    command(desk, "exportCsv")
    dialog = opened(desk, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "a.csv"))
    dialog.reject()
    desk.settle()
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert any("a.csv" in told for told in desk.shell.told)


# -- all groups ------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "papers"
    place.mkdir()
    return place


def all_groups(desk: Desk, folder: Path, told: list[str]) -> AllTimesheetsDialog:
    """The dialog with a person who always chooses this folder."""

    def choose(_parent: object, _zipped: bool, name: str, chosen: Any, _given_up: Any) -> None:
        chosen(folder / name if name else folder)

    dialog = AllTimesheetsDialog(presenter(desk), NOVEMBER, NOVEMBER, told.append, desk.screen, choose)
    dialog.open()
    desk.settle()
    return dialog


def test_the_menu_opens_the_dialog_at_the_month_shown(desk: Desk) -> None:
    command(desk, "allGroups")
    dialog = opened(desk, AllTimesheetsDialog)
    assert dialog.months.value() == NOVEMBER
    dialog.reject()
    assert not dialog.isVisible()


def test_groups_with_blanks_are_named_before_anything_is_written(desk: Desk, folder: Path) -> None:
    dialog = all_groups(desk, folder, [])
    blank = sum(sum(row.codes[n] is None for n in range(12)) for row in desk.kindergarten.sheet().rows)
    assert dialog.blanks.isVisible()
    assert f"Балапан ({blank})" in dialog.blanks.accessibleName()
    desk.kindergarten.fill(NOVEMBER)
    dialog.months.edited.emit()
    desk.settle()
    assert not dialog.blanks.isVisible()
    dialog.reject()


def test_all_groups_are_written_and_the_person_hears_how_many_files(desk: Desk, folder: Path) -> None:
    desk.kindergarten.office.do(create_group, GroupDraft("Бос топ"))
    told: list[str] = []
    dialog = all_groups(desk, folder, told)
    dialog.form.set_values({"pdf": True, "csv": True, "language": "ru"})
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert {path.name for path in folder.iterdir()} == {"Балапан 2026-11.pdf", "Табель посещаемости детей 2026-11.csv"}
    assert [words for words in told if "2" in words] == told != []
    assert not dialog.isVisible()


def test_without_a_format_nothing_is_asked_or_written(desk: Desk, folder: Path) -> None:
    dialog = all_groups(desk, folder, [])
    dialog.form.set_values({"pdf": False})
    dialog.submit()
    desk.settle()
    assert dialog.isVisible()
    assert dialog.notice.isVisible()
    assert not dialog.busy()
    assert list(folder.iterdir()) == []
    dialog.reject()


def test_stop_leaves_the_dialog_open_and_says_what_stays(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    dialog = all_groups(desk, folder, told)
    write = PapersRun.write

    def slow(self: PapersRun, report: Any) -> Any:
        def stopped_by_hand(done: int, total: int, note: str) -> None:
            dialog._task.cancel()  # the press of Stop, come while the first sheet was being read
            report(done, total, note)

        return write(self, stopped_by_hand)

    monkeypatch.setattr(PapersRun, "write", slow)
    dialog.submit()
    assert dialog.busy()
    desk.settle()
    assert dialog.isVisible()
    assert not dialog.busy()
    assert dialog.notice.isVisible()
    assert told == []
    assert list(folder.iterdir()) == []
    dialog.reject()
    assert not dialog.isVisible()


def test_escape_during_a_run_stops_it_instead_of_closing(desk: Desk, folder: Path) -> None:
    dialog = all_groups(desk, folder, [])
    dialog.submit()
    dialog.reject()
    assert dialog.isVisible()
    desk.settle()
    assert not dialog.busy()
    dialog.reject()


def test_a_place_that_cannot_be_written_is_said_and_the_choices_stay(desk: Desk, tmp_path: Path) -> None:
    dialog = all_groups(desk, tmp_path / "gone", [])
    dialog.form.set_values({"xlsx": True})
    dialog.submit()
    desk.settle()
    assert dialog.isVisible()
    assert dialog.notice.isVisible()
    assert dialog.form.field("xlsx").widget.isChecked()
    dialog.reject()


def test_turns_of_the_interpreter_are_short_only_while_the_work_lasts() -> None:
    import sys

    with window_first():
        assert sys.getswitchinterval() == pytest.approx(SHORT_TURN_SECONDS)
    assert sys.getswitchinterval() == pytest.approx(USUAL_TURN_SECONDS)


# -- check -----------------------------------------------------------------------------------------------------------------------


def checked(desk: Desk, dialog: CheckTimesheetDialog, typed: str) -> str:
    """Type into the dialog as a scanner does, ending with Enter; what is answered."""
    dialog.typed.setFocus()
    dialog.typed.clear()
    QTest.keyClicks(dialog.typed, typed)
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    desk.settle()
    return dialog.notice.accessibleName() if dialog.notice.isVisible() else dialog.form.field("typed").error


def test_a_printed_sheet_is_checked_by_scanning_or_typing(desk: Desk) -> None:
    kindergarten = desk.kindergarten
    kindergarten.fill(OCTOBER)
    kindergarten.office.do(close_month, kindergarten.group, OCTOBER)
    check = kindergarten.office.ask(timesheet_paper, kindergarten.group, OCTOBER).check
    command(desk, "checkPrinted")
    dialog = opened(desk, CheckTimesheetDialog)
    for typed in (check.text, check.code):
        answer = checked(desk, dialog, typed)
        assert "says now" in answer
        assert "Балапан · " in answer
        assert "2026" in answer
    assert "neither" in checked(desk, dialog, "12ab")
    assert "No sheet" in checked(desk, dialog, "0" * 16)
    dialog.reject()
    assert not dialog.isVisible()


def test_a_paper_older_than_the_marks_is_told_from_one_that_agrees(desk: Desk) -> None:
    kindergarten = desk.kindergarten
    check = kindergarten.office.ask(timesheet_paper, kindergarten.group, NOVEMBER).check
    command(desk, "checkPrinted")
    dialog = opened(desk, CheckTimesheetDialog)
    assert "says now" in checked(desk, dialog, check.text)
    kindergarten.mark(0, kindergarten.sheet().days[1].day, MarkCode.SICK)
    assert "agrees with neither" in checked(desk, dialog, check.text)
    dialog.reject()
    QApplication.processEvents()

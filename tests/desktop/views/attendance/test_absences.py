"""Absences and papers through the real dialogs, into a real encrypted database."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.models.attendance import ChildMonth
from desktop.services.absence_papers import PaperDraft, PaperKind, bring_paper, papers_of_child
from desktop.services.absences import Absence, Span, set_absence
from desktop.services.attendance import MarkEdit, set_marks
from desktop.views.attendance.absences.dialog import AbsenceDialog
from desktop.views.attendance.absences.paper_fields import PaperDialog
from desktop.views.attendance.absences.papers_dialog import MISSING, PapersDialog
from desktop.views.attendance.absences.scan_input import ScanInput
from desktop.views.attendance.absences.scan_view import ScanDialog
from desktop.views.widgets import Choice, FormDialog
from protocol.attendance import MarkCode, MonthState
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk, OpenDesk
from tests.desktop.views.attendance.kindergarten import Kindergarten

SICK, PRESENT, VACATION = MarkCode.SICK, MarkCode.PRESENT, MarkCode.VACATION
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
D = TypeVar("D", bound=QDialog)


def day(number: int, month: int = 11) -> date:
    return date(2026, month, number)


def shown(desk: Desk, kind: type[D], within: QDialog | None = None) -> D:
    desk.settle()
    found = [one for one in (within or desk.screen).findChildren(kind) if one.isVisible()]
    assert len(found) == 1, found
    return found[0]


def press(desk: Desk, key: Qt.Key) -> None:
    desk.press(key, Ctrl | Shift)


def ask_absence(desk: Desk) -> AbsenceDialog:
    press(desk, Qt.Key.Key_A)
    dialog = shown(desk, AbsenceDialog)
    outlook(desk, dialog)
    return dialog


def ask_papers(desk: Desk) -> PapersDialog:
    press(desk, Qt.Key.Key_P)
    return shown(desk, PapersDialog)


def outlook(desk: Desk, dialog: AbsenceDialog) -> str:
    """What the dialog says would happen, after it has had time to ask."""
    QTest.qWait(130)
    desk.settle()
    return dialog.outlook.accessibleName()


def submit(desk: Desk, dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Ctrl)
    desk.settle()


def codes(desk: Desk, row: int, month: Month | None = None) -> dict[int, MarkCode | None]:
    sheet = desk.kindergarten.sheet(month or Month(2026, 11))
    return {n + 1: code for n, code in enumerate(sheet.rows[row].codes)}


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#0B6E66"))
    path = tmp_path / "справка.png"
    assert image.save(str(path))
    return path


def drop(widget: ScanInput, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    widget.dropEvent(QDropEvent(QPointF(4, 4), action, data, button, Qt.KeyboardModifier.NoModifier))


def test_the_range_chosen_in_the_grid_becomes_an_absence_that_is_one_step(desk: Desk) -> None:
    desk.go(1, 9)
    for _ in range(4):
        desk.press(Qt.Key.Key_Right, Shift)
    desk.press(Qt.Key.Key_Down, Shift)
    dialog = ask_absence(desk)
    assert dialog.spans.value() == (Span(day(9), day(13)),)
    assert len(dialog.child_list.value()) == 2
    dialog.reason.set_value(MarkCode.FAMILY)
    dialog.reason.edited.emit()
    assert "10" in outlook(desk, dialog)
    submit(desk, dialog)
    desk.agrees()
    for row in (1, 2):
        assert [n for n, code in codes(desk, row).items() if code is MarkCode.FAMILY] == [9, 10, 11, 12, 13]
    assert desk.shell.told
    desk.screen.undo_button.click()
    desk.agrees()
    assert all(code is None for n, code in codes(desk, 1).items() if 9 <= n <= 13)
    desk.presenter.redo()
    desk.agrees()
    assert codes(desk, 2)[13] is MarkCode.FAMILY


def test_spans_are_added_and_taken_away_and_may_lie_in_another_month(desk: Desk) -> None:
    desk.go(0, 10)
    dialog = ask_absence(desk)
    dialog.spans.add_button.click()
    dialog.spans.add_button.click()
    first, last, _ = dialog.spans.row(1)
    first.set_value(day(30))
    last.set_value(day(2, 12))
    first.edited.emit()
    dialog.spans.row(2)[2].click()
    assert dialog.spans.rows() == 2
    dialog.reason.set_value(VACATION)
    dialog.reason.edited.emit()
    outlook(desk, dialog)
    submit(desk, dialog)
    assert codes(desk, 0)[10] is VACATION
    assert codes(desk, 0)[30] is VACATION
    assert codes(desk, 0, Month(2026, 12))[2] is VACATION
    desk.presenter.undo()
    desk.settle()
    assert codes(desk, 0, Month(2026, 12))[2] is None


def test_what_would_happen_is_said_before(desk: Desk) -> None:
    desk.kindergarten.mark(0, day(9), PRESENT)
    desk.settle()
    desk.go(0, 5)
    dialog = ask_absence(desk)
    dialog.spans.set_value([Span(day(5), day(9))])
    dialog.spans.edited.emit()
    dialog.reason.set_value(SICK)
    dialog.reason.edited.emit()
    said = outlook(desk, dialog)
    assert "3 marks will be set" in said
    assert "Days off pass by: 2." in said
    assert "Another mark gives way: 1." in said
    assert "no paper yet" in said
    dialog.spans.row(0)[0].setText("31.31.2026")
    dialog.spans.edited.emit()
    assert "not a date" in outlook(desk, dialog)
    dialog.reject()


def test_a_closed_month_is_named_and_everything_typed_stays(desk: Desk) -> None:
    child = desk.kindergarten.child(0)
    published = ChildMonth(child_id=child, month="2026-11", version=0, state=MonthState.PUBLISHED.value, history=[])
    desk.kindergarten.office.do(lambda uow: uow.session.add(published))
    desk.go(0, 10)
    dialog = ask_absence(desk)
    dialog.reason.set_value(SICK)
    dialog.reason.edited.emit()
    assert "closed" in outlook(desk, dialog)
    submit(desk, dialog)
    assert dialog.isVisible()
    assert "closed" in dialog.notice.accessibleName()
    dialog.reject()


def test_an_absence_with_its_certificate_and_scan(desk: Desk, scan: Path) -> None:
    desk.go(0, 10)
    dialog = ask_absence(desk)
    submit(desk, dialog)
    assert dialog.form.field("code").error, "a reason must be chosen"
    assert not dialog.paper.shown
    dialog.reason.set_value(SICK)
    dialog.reason.edited.emit()
    assert dialog.paper.shown
    assert dialog.paper.kind.value() is PaperKind.MEDICAL
    assert dialog.paper.date_from.value() == day(10)
    QTest.keyClicks(dialog.paper.number, "17")
    letter = scan.with_name("letter.docx")
    letter.write_bytes(b"PK\x03\x04")
    drop(dialog.paper.scan, letter)
    desk.settle()
    assert dialog.paper.scan.value() is None
    drop(dialog.paper.scan, scan)
    assert "no paper yet" not in outlook(desk, dialog)
    submit(desk, dialog)
    [paper] = desk.kindergarten.office.ask(papers_of_child, desk.kindergarten.child(0))
    assert (paper.number, paper.days, paper.has_scan) == ("17", (day(10),), True)


def test_a_missing_paper_is_brought_from_the_list(open_desk: OpenDesk, scan: Path) -> None:
    def away(kindergarten: Kindergarten) -> None:
        week = Absence((kindergarten.child(0),), (Span(day(2), day(4)),), SICK)
        kindergarten.office.do(set_absence, week)

    desk = open_desk(2, before=away)
    desk.go(1, 10)
    dialog = ask_papers(desk)
    dialog.parts.chosen.emit(MISSING)
    assert dialog.missing.current_row().days == (day(2), day(3), day(4))
    dialog.add_button.click()
    paper = shown(desk, PaperDialog, dialog)
    assert paper.fields.date_to.value() == day(4)
    drop(paper.fields.scan, scan)
    desk.settle()
    submit(desk, paper)
    assert dialog.missing.model.rowCount() == 0
    [kept] = desk.kindergarten.office.ask(papers_of_child, desk.kindergarten.child(0))
    assert kept.days == (day(2), day(3), day(4))
    assert desk.presenter.history.last is not None
    dialog.accept()


def with_paper(desk: Desk, scan: Path) -> PapersDialog:
    """A child with two absences in a row and a paper for them, its dialog open."""
    office, child = desk.kindergarten.office, desk.kindergarten.child(0)
    office.do(set_marks, [MarkEdit(child, day(n), SICK) for n in (9, 10)])
    desk.go(0, 10)
    dialog = ask_papers(desk)
    dialog.add_button.click()
    paper = shown(desk, PaperDialog, dialog)
    paper.fields.date_from.set_value(day(9))
    paper.fields.date_to.set_value(day(10))
    drop(paper.fields.scan, scan)
    desk.settle()
    submit(desk, paper)
    return dialog


def test_papers_are_detached_attached_and_taken_back(desk: Desk, scan: Path) -> None:
    dialog = with_paper(desk, scan)
    assert dialog.papers.current_row().days == (day(9), day(10))
    dialog.detach_button.click()
    desk.settle()
    assert dialog.papers.current_row().days == ()
    assert not dialog.detach_button.isEnabled()
    dialog.attach_button.click()
    desk.settle()
    assert dialog.papers.current_row().days == (day(9), day(10))
    dialog.attach_button.click()
    desk.settle()
    assert dialog.notice.isVisible()
    dialog.accept()
    desk.presenter.undo()
    desk.settle()
    assert desk.kindergarten.office.ask(papers_of_child, desk.kindergarten.child(0))[0].days == ()
    desk.agrees()


def test_a_scan_opens_in_a_window_and_a_paper_is_corrected(desk: Desk, scan: Path) -> None:
    dialog = with_paper(desk, scan)
    dialog.open_button.click()
    view = shown(desk, ScanDialog, dialog)
    assert [page.pixmap().width() for page in view.pages] == [300]
    view.reject()
    dialog.edit_button.click()
    paper = shown(desk, PaperDialog, dialog)
    QTest.keyClicks(paper.fields.number, "18")
    submit(desk, paper)
    assert dialog.papers.current_row().number == "18"
    assert dialog.papers.current_row().has_scan
    dialog.accept()


def test_a_cell_carries_a_note_and_a_paper(open_desk: OpenDesk) -> None:
    def ill(kindergarten: Kindergarten) -> None:
        office, child = kindergarten.office, kindergarten.child(0)
        office.do(set_marks, [MarkEdit(child, day(n), SICK) for n in (9, 10, 11)])
        office.do(bring_paper, child, PaperDraft(PaperKind.MEDICAL, "", day(9), day(10)))

    desk = open_desk(1, before=ill)
    desk.go(0, 11)
    desk.press(Qt.Key.Key_F2)
    dialog = shown(desk, FormDialog)
    choice = dialog.form.field("paper").widget
    assert isinstance(choice, Choice)
    assert [choice.itemText(at) for at in range(choice.count())] == ["No paper", "Medical certificate, 09.11–10.11.2026"]
    choice.setCurrentIndex(1)
    dialog.form.set_values({"note": "грипп"})
    submit(desk, dialog)
    row = desk.kindergarten.sheet().rows[0]
    assert row.notes[10] == "грипп"
    assert row.documents[10] == row.documents[9]
    desk.screen.ask_note()
    dialog = shown(desk, FormDialog)
    dialog.form.set_values({"paper": ""})
    submit(desk, dialog)
    assert 10 not in desk.kindergarten.sheet().rows[0].documents
    desk.agrees()

"""Marks from Excel through the real dialog: looked at, agreed to, taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.attendance import MarkEdit, set_marks
from desktop.views.attendance.transfer.dialog import PROBLEMS, ImportDialog
from desktop.views.attendance.transfer.table import problem_place, problem_text
from protocol.attendance import MarkCode
from tests.desktop.views.attendance.desk import Desk
from tests.desktop.views.attendance.kindergarten import NAMES

Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def ask_import(desk: Desk) -> ImportDialog:
    desk.press(Qt.Key.Key_O, Ctrl | Shift)
    desk.settle()
    [dialog] = desk.screen.findChildren(ImportDialog)
    return dialog


def take(desk: Desk, dialog: ImportDialog, path: Path) -> None:
    dialog.take(path)
    desk.settle()
    desk.settle()


def month_of(path: Path, *rows: tuple[str, dict[int, str]]) -> Path:
    book = Workbook()
    page = book.worksheets[0]
    page.append(["ФИО", *range(1, 31)])
    for name, marks in rows:
        page.append([name, *(marks.get(n) for n in range(1, 31))])
    book.save(path)
    return path


def test_good_rows_are_imported_in_one_step_and_problems_are_named_by_cell(desk: Desk, tmp_path: Path) -> None:
    path = month_of(
        tmp_path / "ноябрь.xlsx", (NAMES[0], {9: "Х", 10: "x", 11: "зз"}), ("Бөтен Бала", {9: "х"}), (NAMES[1], {10: "Б"})
    )
    dialog = ask_import(desk)
    take(desk, dialog, path)
    assert [row.address for row in dialog.preview.changes] == ["J2", "K2", "K4"]  # type: ignore[union-attr]
    problems = dialog.preview.problems  # type: ignore[union-attr]
    assert [problem_place(row) for row in problems] == ["L2", "row 3"]
    assert "зз" in problem_text(problems[0])
    assert desk.kindergarten.sheet().rows[0].codes[8] is None
    QTest.keyClick(dialog, Qt.Key.Key_Return, Ctrl)
    desk.settle()
    assert not desk.screen.findChildren(ImportDialog)
    assert [desk.kindergarten.sheet().rows[0].codes[n] for n in (8, 9)] == [MarkCode.PRESENT] * 2
    assert desk.kindergarten.sheet().rows[1].codes[9] is MarkCode.SICK
    desk.agrees()
    desk.screen.undo_button.click()
    desk.agrees()
    assert desk.kindergarten.sheet().rows[1].codes[9] is None


def test_what_cannot_be_read_gives_a_sentence_and_another_file_may_be_chosen(desk: Desk, tmp_path: Path) -> None:
    dialog = ask_import(desk)
    for name, content, said in (("t.xlsx", b"PK\x03\x04", "damaged"), ("t.xls", OLE, ".xls"), ("t.csv", b"a;b", "no row")):
        (tmp_path / name).write_bytes(content)
        take(desk, dialog, tmp_path / name)
        assert said in dialog.notice.accessibleName()
        assert not dialog.import_button.isEnabled()
    take(desk, dialog, month_of(tmp_path / "t.xlsx", (NAMES[0], {9: "зз"})))
    assert dialog.parts.value() == PROBLEMS
    assert not dialog.import_button.isEnabled()
    take(desk, dialog, month_of(tmp_path / "good.xlsx", (NAMES[0], {9: "х"})))
    assert dialog.import_button.isEnabled()
    dialog.cancel_button.click()
    desk.settle()
    assert desk.kindergarten.sheet().rows[0].codes[8] is None
    assert desk.presenter.history.last is None


def test_what_changed_after_the_preview_is_not_overwritten(desk: Desk, tmp_path: Path) -> None:
    dialog = ask_import(desk)
    take(desk, dialog, month_of(tmp_path / "t.xlsx", (NAMES[0], {9: "х"})))
    desk.kindergarten.office.do(set_marks, [MarkEdit(desk.kindergarten.child(0), date(2026, 11, 9), MarkCode.SICK)])
    dialog.import_button.click()
    desk.settle()
    assert dialog.isVisible()
    assert "Somebody changed" in dialog.notice.accessibleName()
    assert desk.kindergarten.sheet().rows[0].codes[8] is MarkCode.SICK
    dialog.reject()


def test_a_template_is_saved_filled_in_and_imported(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "шаблон.xlsx"
    dialog = ask_import(desk)
    dialog._save_template(path)
    desk.settle()
    desk.settle()
    assert "шаблон.xlsx" in dialog.notice.accessibleName()
    book = load_workbook(path)
    page = book.worksheets[0]
    at = next(row for row in range(1, 12) if page.cell(row, 2).value == NAMES[0])
    page.cell(at, 3 + 10).value = "к"
    book.save(path)
    take(desk, dialog, path)
    dialog.import_button.click()
    desk.settle()
    assert desk.kindergarten.sheet().rows[0].codes[9] is MarkCode.QUARANTINE

"""Marks to and from spreadsheets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.views.attendance.sheet.clipboard import copied, known_words, mark_in, pasted, table_of
from desktop.views.attendance.sheet.local_sheet import Cell
from protocol.attendance import DERIVED_MARKS, TYPED_MARKS, MarkCode, Sheet, SheetDay, SheetRow, count
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month
from tests.desktop.views.attendance.desk import Desk

Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PRESENT, SICK, VACATION = MarkCode.PRESENT, MarkCode.SICK, MarkCode.VACATION
NOVEMBER = Month(2026, 11)
DAYS = tuple(SheetDay(day, working=day.weekday() < 5) for day in NOVEMBER.days)


def sheet_of(codes: list[list[MarkCode | None]]) -> Sheet:
    """A sheet of the first days of November; what is left out is blank."""
    rows = []
    for at, line in enumerate(codes):
        whole = tuple(line) + (None,) * (len(DAYS) - len(line))
        rows.append(SheetRow(f"c{at}", f"Child {at}", "0" * 12, whole, count(whole, DEFAULT_RULES)))
    return Sheet("g", "Group", NOVEMBER, DAYS, tuple(rows), today=date(2026, 11, 30))


CODES = st.lists(st.lists(st.sampled_from([None, *TYPED_MARKS]), min_size=3, max_size=3), min_size=2, max_size=4)


@given(CODES, st.integers(0, 1), st.integers(0, 2))
def test_what_is_copied_comes_back_as_it_was_at_any_place(codes: list[list[MarkCode | None]], row: int, day: int) -> None:
    sheet = sheet_of(codes)
    block = copied(sheet, DEFAULT_RULES, [Cell(at, one) for at in range(2) for one in range(3)])
    assert block is not None
    empty = sheet_of([[], [], []])
    found = pasted(empty, DEFAULT_RULES, table_of(block.text), [Cell(row, day)])
    assert found.unknown == ()
    assert found.wanted == {Cell(row + at, day + one): codes[at][one] for at in range(2) for one in range(3)}


@pytest.mark.parametrize("spelling", ["glyph", "key", "code", "label_kk", "label_ru", "label_en"])
def test_a_mark_is_known_by_letter_key_code_and_word_in_any_case(spelling: str) -> None:
    words = known_words(DEFAULT_RULES)
    for rule in DEFAULT_RULES.marks:
        text = str(getattr(rule, spelling))
        if text:
            assert mark_in(words, text) is rule.code
            assert mark_in(words, text.upper()) is rule.code


def test_latin_letters_that_look_the_same_are_understood() -> None:
    words = known_words(DEFAULT_RULES)
    assert [mark_in(words, text) for text in ("x", "X", "o", "c", "k")] == [
        PRESENT,
        PRESENT,
        VACATION,
        MarkCode.FAMILY,
        MarkCode.QUARANTINE,
    ]
    assert mark_in(words, "yes") is None


def test_one_value_fills_the_cells_chosen_and_an_empty_one_clears_them() -> None:
    sheet = sheet_of([[SICK], [SICK]])
    cells = [Cell(0, 0), Cell(1, 4)]
    assert pasted(sheet, DEFAULT_RULES, table_of("х"), cells).wanted == dict.fromkeys(cells, PRESENT)
    assert pasted(sheet, DEFAULT_RULES, table_of("\n"), cells).wanted == dict.fromkeys(cells, None)


def test_a_block_repeats_where_the_choice_is_a_multiple_of_it() -> None:
    sheet = sheet_of([[], [], [], []])
    cells = [Cell(row, day) for row in range(4) for day in range(2)]
    found = pasted(sheet, DEFAULT_RULES, table_of("х\r\nб\r\n"), cells)
    assert found.wanted == {cell: (SICK if cell.row % 2 else PRESENT) for cell in cells}
    once = pasted(sheet, DEFAULT_RULES, table_of("х\nб\nо\n"), cells)
    assert once.wanted == {Cell(0, 0): PRESENT, Cell(1, 0): SICK, Cell(2, 0): VACATION}


def test_unknown_texts_are_named_days_off_pass_by_and_what_lies_outside_is_counted() -> None:
    sheet = sheet_of([[], []])
    found = pasted(sheet, DEFAULT_RULES, table_of("х\tфу\tв\nб\t\t–\nх\tх\t\n"), [Cell(0, 28)])
    assert found.unknown == ((Cell(0, 29), "фу"),)
    assert found.wanted == {Cell(0, 28): PRESENT, Cell(1, 28): SICK, Cell(1, 29): None}
    assert found.outside == 4


def test_scattered_cells_that_are_no_rectangle_are_not_copied() -> None:
    sheet = sheet_of([[SICK, PRESENT], [PRESENT]])
    assert copied(sheet, DEFAULT_RULES, [Cell(0, 0), Cell(1, 1)]) is None
    apart = copied(sheet, DEFAULT_RULES, [Cell(0, 0), Cell(0, 5)])
    assert apart is not None
    assert apart.text == "б\t\n"


def test_markup_in_a_glyph_stays_text() -> None:
    marks = tuple(replace_glyph(rule) for rule in DEFAULT_RULES.marks)
    block = copied(sheet_of([[SICK]]), DEFAULT_RULES.model_copy(update={"marks": marks}), [Cell(0, 0)])
    assert block is not None
    assert "&lt;b" in block.html


def replace_glyph(rule):  # type: ignore[no-untyped-def]
    return rule.model_copy(update={"glyph": "<b"}) if rule.code is SICK else rule


def test_the_clipboard_carries_text_and_a_table_and_a_paste_is_one_step(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("хб")
    desk.go(0, 10)
    desk.press(Key.Key_Down, Shift)
    desk.press(Key.Key_C, Ctrl)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "х\nб\n"
    assert "<tr><td>х</td></tr>" in data.html()
    desk.go(2, 11)
    desk.press(Key.Key_V, Ctrl)
    desk.agrees()
    rows = desk.kindergarten.sheet().rows
    assert [rows[2].codes[10], rows[3].codes[10]] == [PRESENT, SICK]
    desk.press(Key.Key_Z, Ctrl)
    desk.agrees()
    assert [row.codes[10] for row in desk.kindergarten.sheet().rows] == [None] * 4


def test_cutting_clears_and_what_was_cut_can_be_pasted(desk: Desk) -> None:
    desk.go(0, 10)
    desk.type("б")
    desk.go(0, 10)
    desk.press(Key.Key_X, Ctrl)
    desk.settle()
    assert "cut out" in desk.screen.undo_button.toolTip()
    desk.go(1, 10)
    desk.press(Key.Key_V, Ctrl)
    desk.agrees()
    assert [row.codes[9] for row in desk.kindergarten.sheet().rows] == [None, SICK, None, None]


def test_a_paste_from_a_spreadsheet_names_what_it_could_not_read(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("Х\tкелді\tboo\r\nб\tsick\t\r\n")
    desk.go(2, 9)
    desk.press(Key.Key_V, Ctrl)
    desk.agrees()
    rows = desk.kindergarten.sheet().rows
    assert [rows[2].codes[8], rows[2].codes[9], rows[2].codes[10]] == [PRESENT, PRESENT, None]
    assert [rows[3].codes[8], rows[3].codes[9], rows[3].codes[10]] == [SICK, SICK, None]
    assert len(desk.shell.problems) == 1
    assert "boo" in desk.shell.problems[0]
    assert rows[2].name in desk.shell.problems[0]
    assert "11.11" in desk.shell.problems[0]


def test_no_derived_mark_is_ever_pasted() -> None:
    text = "\t".join(DEFAULT_RULES.mark(code).glyph for code in DERIVED_MARKS)
    sheet = replace(sheet_of([[SICK, SICK]]))
    assert pasted(sheet, DEFAULT_RULES, table_of(text), [Cell(0, 0)]).wanted == {}

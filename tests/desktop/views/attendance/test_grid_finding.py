"""Finding a child by typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.views.attendance.sheet.finding import found
from protocol.attendance import SheetRow, Totals
from tests.desktop.views.attendance.desk import Desk, OpenDesk

Key = Qt.Key
NOTHING = Totals(0, 0, 0, 0, 0)


def rows(*names: str) -> list[SheetRow]:
    return [SheetRow(name, name, f"{at:012}", (), NOTHING) for at, name in enumerate(names, start=1)]


def test_kazakh_letters_may_be_typed_as_their_russian_neighbours() -> None:
    group = rows("Әбенова Аяла", "Қанатұлы Әмір", "Өмірзақ Ерасыл", "Үсенова Сафия")
    assert found(group, "абен") == [0]
    assert found(group, "канатулы") == [1]
    assert found(group, "омирзак") == [2]
    assert found(group, "ӘМІР") == [1]


def test_the_beginning_of_any_word_fits_before_the_middle_does() -> None:
    group = rows("Бекова Дана", "Иванова Мария", "Данияров Бек")
    assert found(group, "дан") == [0, 2]
    assert found(group, "бек дан") == [0, 2]
    assert found(group, "ванов") == [1]
    assert found(group, "ъ") == []


def test_an_iin_or_a_part_of_it_finds_and_so_does_a_latin_keyboard_left_on() -> None:
    group = rows("Бекова Дана", "Иванова Мария")
    assert found(group, "0002") == [1]
    assert found(group, "bdfyjdf") == [1]


def test_typing_goes_to_the_child_enter_to_the_next_and_escape_back_to_the_sheet(open_desk: OpenDesk) -> None:
    desk = open_desk(20)
    desk.go(0, 10)
    desk.press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = desk.screen.grid.corner.field
    assert field.isVisible()
    _type(desk, "а")
    assert desk.at() == (0, 10)
    QTest.keyClick(field, Key.Key_Return)
    assert desk.at() == (1, 10)
    QTest.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.at() == (0, 10)
    _type(desk, "мария")
    assert desk.at() == (6, 10)
    _type(desk, "никто")
    assert desk.at() == (6, 10)
    assert field.property("invalid") is True
    QTest.keyClick(field, Key.Key_Escape)
    assert not field.isVisible()
    QApplication.processEvents()
    desk.type("б")
    desk.agrees()
    assert desk.kindergarten.sheet().rows[6].codes[9] is not None


def _type(desk: Desk, text: str) -> None:
    field = desk.screen.grid.corner.field
    field.selectAll()
    field.insert(text)
    field.textEdited.emit(text)

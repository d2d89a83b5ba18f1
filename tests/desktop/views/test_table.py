"""The one table and its model."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.tokens import ToneName
from desktop.views.widgets import Column, DataTable, RowsModel, collation_key
from desktop.views.widgets.collation import ALPHABET
from desktop.views.widgets.table import READABLE


@dataclass(frozen=True, slots=True)
class Child:
    id: int
    name: str
    age: int | None = 4
    state: str = "here"
    tone: ToneName | None = "ok"


COLUMNS = (
    Column[Child]("name", "Name", lambda row: row.name, stretch=True),
    Column[Child]("age", "Age", lambda row: str(row.age or ""), sort=lambda row: row.age, align="right"),
    Column[Child]("state", "State", lambda row: row.state, tone=lambda row: row.tone),
)
ROWS = (Child(1, "Яна Тестова", 5), Child(2, "Әсем Сынақова", 3), Child(3, "Аяла Үлгіева", None, "away", "warn"))


@pytest.fixture
def table(qtbot: QtBot) -> DataTable:
    made = DataTable("test.table", COLUMNS, key=lambda row: row.id, label="Children")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.set_rows(ROWS)
    return made


def _names(table: DataTable) -> list[str]:
    return [table.model.index(at, 0).data() for at in range(table.model.rowCount())]


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS, lambda row: row.id)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    model.sort(0)
    model.set_filter("тест")
    model.set_filter("")
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_rows([replace(ROWS[0], name="Яна Басқа"), *ROWS[1:]])
    model.set_rows([])
    tester.deleteLater()


def test_names_sort_as_a_kazakh_reader_expects(table: DataTable) -> None:
    table.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert _names(table) == ["Аяла Үлгіева", "Әсем Сынақова", "Яна Тестова"]


def test_missing_values_sort_together_at_the_end(table: DataTable) -> None:
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert _names(table) == ["Әсем Сынақова", "Яна Тестова", "Аяла Үлгіева"]


def test_every_word_of_the_filter_must_be_there_in_any_column(table: DataTable) -> None:
    table.set_filter("AWAY аяла")
    assert _names(table) == ["Аяла Үлгіева"]
    table.set_filter("away яна")
    assert _names(table) == []


def test_selection_stays_on_the_row_through_sorting_filtering_and_reloading(table: DataTable) -> None:
    assert table.select_key(2)
    table.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert table.current_row().id == 2
    table.set_filter("яна")
    assert table.current_row() is None
    table.set_filter("")
    assert table.current_row().id == 2
    table.set_rows([Child(9, "Жаңа Бала"), *ROWS])
    assert table.current_row().id == 2
    assert [row.id for row in table.selected_rows()] == [2]


def test_only_what_changed_repaints(table: DataTable, qtbot: QtBot) -> None:
    changed: list[int] = []
    resets: list[int] = []
    table.model.dataChanged.connect(lambda top, _bottom: changed.append(top.row()))
    table.model.modelReset.connect(lambda: resets.append(1))
    table.set_rows([ROWS[0], replace(ROWS[1], state="moved"), ROWS[2]])
    assert (changed, resets) == ([1], [])


def test_enter_and_double_click_open_the_row(table: DataTable, qtbot: QtBot) -> None:
    opened: list[Child] = []
    table.activated.connect(opened.append)
    table.select_key(3)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    table.view.doubleClicked.emit(table.model.find(1))
    assert [row.id for row in opened] == [3, 1]


def test_an_empty_table_says_what_to_do_and_an_empty_filter_says_something_else(table: DataTable, qtbot: QtBot) -> None:
    table.set_empty("No children", "Add the first", "Add")
    table.show()
    table.set_filter("nobody")
    assert table._empty.isVisible()
    assert "filter" in table._empty.accessibleName()
    table.set_filter("")
    assert not table._empty.isVisible()
    table.set_rows([])
    assert table._empty.accessibleName() == "No children Add the first"
    with qtbot.waitSignal(table.empty_action):
        table._empty.button.click()


def test_persistent_indexes_follow_their_rows(table: DataTable) -> None:
    index = QPersistentModelIndex(table.model.find(1))
    table.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert index.row() == 2
    table.set_filter("аяла")
    assert not index.isValid()


def test_a_tone_function_that_breaks_a_painting_never_ends_the_program(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    table = DataTable("test.broken", COLUMNS, key=lambda row: row.id)
    qtbot.addWidget(table)
    table.set_rows([replace(ROWS[0], tone="no such tone")])  # type: ignore[arg-type]
    table.show()
    table.grab()
    assert "could not be painted" in caplog.text


def test_a_narrow_table_leaves_a_column_out_before_it_shows_only_the_beginning_of_its_words(qtbot: QtBot) -> None:
    group = Column[Child]("group", "Group", lambda _row: "Күншуақ (предшкольная)", optional=True)
    parent = Column[Child]("parent", "Parent", lambda row: row.name, optional=True, person=True)
    number = Column[Child]("number", "Number", lambda row: f"2026-{row.id}", firm=True)
    table = DataTable("test.narrow", (number, *COLUMNS, group, parent), key=lambda row: row.id)
    qtbot.addWidget(table)
    table.set_rows([replace(row, name=f"{row.name} Ерланқызы") for row in ROWS])
    table.show()
    shown = []
    for width in range(380, 900, 20):
        table.resize(width, 300)
        QApplication.processEvents()
        shown.append(table.view.columnWidth(4))
        assert shown[-1] == 0 or shown[-1] >= READABLE, width
    assert min(shown) == 0
    assert max(shown) > READABLE


def test_driving_the_table_does_not_eat_references_to_none(table: DataTable, qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses references to None with each call until the process dies."""
    table.show()

    def drive(times: int) -> None:
        for step in range(times):
            table.view.setColumnWidth(1, 80 + step % 3)
            table.model.data(table.model.index(0, 0), Qt.ItemDataRole.DecorationRole)
            if step % 20 == 0:
                table.view.viewport().repaint()
                QApplication.processEvents()

    drive(200)
    before = sys.getrefcount(None)
    drive(3000)
    assert sys.getrefcount(None) > before - 1000


@given(st.permutations(ALPHABET))
def test_the_alphabet_sorts_into_its_own_order(letters: list[str]) -> None:
    assert "".join(sorted(letters, key=collation_key)) == ALPHABET

"""Names and lines where there is little room: what matters less gives way first, and what stays is whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.views.widgets import Column, DataTable, PartsText
from desktop.views.widgets.names import fitting, forms, shortest

NAME = "Жақсылық Айсұлтан Маратұлы"


def test_the_patronymic_gives_way_first() -> None:
    assert list(forms(NAME)) == [NAME, "Жақсылық Айсұлтан М.", "Жақсылық Айсұлтан", "Жақсылық А."]
    assert list(forms("Ли Сафия")) == ["Ли Сафия", "Ли С."]
    shown = {width: fitting(NAME, width, len) for width in (26, 25, 19, 17, 16, 3)}
    assert shown == {
        26: NAME,
        25: "Жақсылық Айсұлтан М.",
        19: "Жақсылық Айсұлтан",
        17: "Жақсылық Айсұлтан",
        16: "Жақсылық А.",
        3: "Жақсылық А.",
    }


@given(st.lists(st.text("аәбвгғдАӘБ-", min_size=1), min_size=1, max_size=4), st.integers(0, 60))
def test_the_surname_always_stays_and_nothing_shorter_is_chosen_than_need_be(words: list[str], width: int) -> None:
    name = " ".join(words)
    shown, known = fitting(name, width, len), list(forms(name))
    assert shown.split()[0] == words[0]
    assert shown == shortest(name) or len(shown) <= width
    assert all(len(form) > width for form in known[: known.index(shown)])


def test_in_a_narrow_table_other_columns_go_before_a_name_is_cut(qtbot: QtBot) -> None:
    columns = [
        Column("name", "Бала", lambda row: row, stretch=True, style="strong", person=True),
        Column("phone", "Телефон", lambda _row: "+7 700 100 00 01", firm=True, optional=True),
        Column("state", "Күйі", lambda _row: "қабылданды", tone=lambda _row: "ok"),
    ]
    table = DataTable("t", columns, key=lambda row: row)
    qtbot.addWidget(table)
    table.resize(460, 200)
    table.show()
    table.set_rows([NAME])
    assert not table.view.isColumnHidden(1)
    needed = table.fontMetrics().horizontalAdvance(shortest(NAME))
    table.resize(300, 200)
    assert table.view.isColumnHidden(1)
    assert table.view.columnWidth(0) > needed
    assert table.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == NAME


@pytest.mark.parametrize(
    ("share", "shown"),
    [(1.05, "33 бала · 10 бос орын · 2 топ"), (0.9, "33 бала · 10 бос орын"), (0.5, "33 бала"), (0.1, "")],
)
def test_a_line_of_parts_shows_whole_parts(qtbot: QtBot, share: float, shown: str) -> None:
    line = PartsText("33 бала · 10 бос орын · 2 топ", "muted")
    qtbot.addWidget(line)
    line.show()
    line.resize(int(line.sizeHint().width() * share), 20)
    assert QLabel.text(line) == shown
    assert line.toolTip() == (line.text() if shown != line.text() else "")

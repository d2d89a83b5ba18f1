"""Forms and their dialog: what was typed is never lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.errors import FieldProblems, KnownError
from desktop.views.errors import explain
from desktop.views.widgets import (
    Card,
    Choice,
    DateInput,
    Form,
    FormDialog,
    IinInput,
    InvalidInputError,
    NumberInput,
    PageHeader,
    PasswordInput,
    TextInput,
    Tick,
    parse_date,
)


def _rule(text: str) -> str:
    if text != "210315500009":
        raise KnownError("bad-iin")
    return text


@pytest.fixture
def dialog(qtbot: QtBot) -> FormDialog:
    made = FormDialog("New child", "Add", name="test.child")
    qtbot.addWidget(made)
    made.form.add("name", "Name", TextInput(), required=True)
    made.form.add("iin", "IIN", IinInput(_rule))
    made.form.add("born", "Born", DateInput(), hint="dd.mm.yyyy")
    made.show()
    return made


def test_a_wrong_number_is_named_under_its_field_and_stays_as_typed(dialog: FormDialog, qtbot: QtBot) -> None:
    sent: list[dict[str, object]] = []
    dialog.submit_with(sent.append)
    dialog.form.set_values({"name": "Аяла", "iin": "210315500001"})
    dialog.submit()
    assert sent == []
    assert "IIN" in dialog.form.field("iin").error
    assert dialog.findChild(QLineEdit, "test.child.iin").text() == "210315500001"
    assert dialog.isVisible()
    qtbot.keyClick(dialog.findChild(QLineEdit, "test.child.iin"), Qt.Key.Key_9)
    assert dialog.form.field("iin").error == ""


def test_an_empty_required_field_says_so(dialog: FormDialog) -> None:
    assert dialog.form.take() is None
    assert dialog.form.field("name").error


def test_a_good_form_is_handed_on_in_its_normal_form(dialog: FormDialog) -> None:
    sent: list[dict[str, object]] = []
    dialog.submit_with(sent.append)
    dialog.form.set_values({"name": "  Аяла ", "iin": "2103 1550-0009", "born": date(2021, 3, 15)})
    dialog.submit()
    assert sent == [{"name": "Аяла", "iin": "210315500009", "born": date(2021, 3, 15)}]


def test_a_failed_dialog_stays_open_with_everything_typed(dialog: FormDialog, qtbot: QtBot) -> None:
    dialog.form.set_values({"name": "Аяла"})
    with qtbot.waitSignal(dialog.submitted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.busy()
    dialog.reject()
    assert dialog.isVisible()
    explained = explain(KnownError("disk-full"))
    assert explained is not None
    dialog.fail(explained)
    assert dialog.isVisible()
    assert not dialog.busy()
    assert dialog.notice.isVisible()
    assert dialog.findChild(QLineEdit, "test.child.name").text() == "Аяла"


def test_a_failure_about_a_field_is_shown_at_the_field(dialog: FormDialog) -> None:
    dialog.problem_fields = {"bad-iin": "iin"}
    for error in (KnownError("bad-iin"), FieldProblems({"iin": "bad-iin"})):
        explained = explain(error)
        assert explained is not None
        dialog.form.clear_errors()
        dialog.fail(explained)
        assert "IIN" in dialog.form.field("iin").error
        assert not dialog.notice.isVisible()


def test_a_dialog_cannot_be_submitted_twice(dialog: FormDialog) -> None:
    sent: list[dict[str, object]] = []
    dialog.submit_with(sent.append)
    dialog.form.set_values({"name": "Аяла"})
    dialog.submit()
    dialog.submit()
    assert len(sent) == 1
    dialog.succeed()
    assert not dialog.isVisible()


def test_enter_moves_to_the_next_field(dialog: FormDialog, qtbot: QtBot) -> None:
    sent: list[dict[str, object]] = []
    dialog.submit_with(sent.append)
    name = dialog.findChild(QLineEdit, "test.child.name")
    name.setText("Аяла")
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert sent == []
    assert dialog.isVisible()


@pytest.mark.parametrize(("text", "day"), [("05.09.2026", date(2026, 9, 5)), (" 5.9.2026", date(2026, 9, 5)), ("", None)])
def test_dates_are_read_as_people_write_them(text: str, day: date | None) -> None:
    assert parse_date(text) == day


@pytest.mark.parametrize("text", ["31.02.2026", "2026-09-05", "завтра", "05.09"])
def test_what_is_no_date_is_refused_with_a_code(text: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        parse_date(text)
    assert caught.value.code == "bad-date"


def test_every_input_gives_back_what_it_was_given(qtbot: QtBot) -> None:
    form = Form("test.inputs")
    qtbot.addWidget(form)
    form.add("choice", "Choice", Choice([("a", "A"), ("b", "B")], prompt="choose"))
    form.add("number", "Number", NumberInput(0, 100_000))
    form.add("tick", "", Tick("Yes"))
    form.add("password", "Password", PasswordInput())
    assert form.take() == {"choice": None, "number": 0, "tick": False, "password": ""}
    values = {"choice": "b", "number": 18_500, "tick": True, "password": " with blanks "}
    form.set_values(values)
    assert form.take() == values
    with pytest.raises(ValueError, match="already"):
        form.add("tick", "", Tick("Again"))


def test_a_choice_builds_its_list_when_somebody_is_about_to_use_it(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    choice, told = Choice([("a", "A"), ("b", "B"), ("c", "C")], parent=holder), list[int]()
    choice.currentIndexChanged.connect(told.append)
    holder.show()
    choice.set_value("b")
    assert (choice.currentText(), choice.count(), choice.findText("C"), told) == ("B", 3, 2, [1])
    assert choice.findChildren(QWidget) == []
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert (choice.value(), told) == ("c", [1, 2])
    assert choice.findChildren(QWidget) != []
    choice.set_items([("c", "C"), ("d", "D")])
    assert (choice.value(), told) == ("c", [1, 2, 0])


def test_every_input_has_an_accessible_name(dialog: FormDialog) -> None:
    names = [dialog.findChild(QLineEdit, f"test.child.{field}").accessibleName() for field in ("name", "iin", "born")]
    assert names == ["Name", "IIN", "Born"]


def test_no_part_of_a_dialog_is_a_window_of_its_own_before_it_finds_its_place(dialog: FormDialog) -> None:
    windows = _Windows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(windows)
    try:
        dialog.form.add("note", "Note", TextInput(), hint="What the parents said")
        dialog.form.add_row(("since", "Since", DateInput()), ("until", "Until", DateInput()))
        dialog.form.field("note").set_error("Too long")
        dialog.form.add_widget(Card("Papers"))
        dialog.form.add_widget(PageHeader("A child", crumb="Children"))
    finally:
        app.removeEventFilter(windows)
    assert windows.shown == []


class _Windows(QObject):
    """Which widgets were shown as windows; a label that is shown before it has a parent is one."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False

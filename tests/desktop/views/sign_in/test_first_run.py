"""The first-run assistant played by a person: a real office is created, its code kept, and the password opens it again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import NewOffice, set_password_by_recovery_code, sign_in
from desktop.services.organisation import organisation
from desktop.services.preferences import PreferenceFile
from desktop.views.sign_in.first_run import CODE, DIRECTOR, ORGANISATION, WELCOME, FirstRunAssistant
from desktop.views.sign_in.strength import Strength, strength
from desktop.views.task_runner import TaskRunner
from tests.desktop.views.sign_in.conftest import PASSWORD

TYPED = {
    "bin": "100140000003",
    "name_kk": "«Балдырған» балабақшасы",
    "name_ru": "Детский сад «Балдырған»",
    "city": "Орал",
    "address": "Достық даңғылы 1",
    "head_name": "Сәдуақас Гүлнар Маратқызы",
}

Open = Callable[..., FirstRunAssistant]


@pytest.fixture
def printed() -> list[str]:
    return []


@pytest.fixture
def open_assistant(
    qtbot: QtBot,
    folder: OfficeFolder,
    around: Surroundings,
    preferences: PreferenceFile,
    tasks: TaskRunner,
    printed: list[str],
    tmp_path: Path,
) -> Iterator[Open]:
    finished: list[NewOffice] = []

    def print_paper(document: QTextDocument, parent: QWidget) -> None:
        printed.append(document.toPlainText())

    def ask_path(parent: QWidget, suggested: str, chosen: Callable[[Path], None]) -> None:
        chosen(tmp_path / suggested)

    def make(typed: dict[str, str] | None = None) -> FirstRunAssistant:
        window = FirstRunAssistant(folder, around, preferences, tasks, typed=typed, print_paper=print_paper, ask_path=ask_path)
        qtbot.addWidget(window, before_close_func=lambda _window: window.code.kept.setChecked(True))
        window.finished.connect(finished.append)
        window.show()
        return window

    yield make
    tasks.wait_idle()
    for new in finished:
        new.office.close()


def press_next(qtbot: QtBot, window: FirstRunAssistant, tasks: TaskRunner) -> None:
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    assert tasks.wait_idle()


def fill(window: FirstRunAssistant, password: str = PASSWORD) -> None:
    window.organisation.form.set_values(TYPED)
    window.director.form.set_values({"full_name": "Сәдуақас Гүлнар", "password": password, "again": password})


def go_to_the_code(qtbot: QtBot, window: FirstRunAssistant, tasks: TaskRunner) -> None:
    fill(window)
    for _step in range(3):
        press_next(qtbot, window, tasks)
    assert window.step() == CODE


def test_an_office_is_created_and_opened_only_after_the_code_is_kept(
    qtbot: QtBot,
    open_assistant: Open,
    folder: OfficeFolder,
    around: Surroundings,
    preferences: PreferenceFile,
    tasks: TaskRunner,
) -> None:
    window = open_assistant()
    go_to_the_code(qtbot, window, tasks)
    assert not window.next_button.isEnabled()
    qtbot.keyClick(window.code.kept, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.finished) as signal:
        press_next(qtbot, window, tasks)
    new = signal.args[0]
    assert new.office.ask(organisation).name_kk == TYPED["name_kk"]
    assert preferences.values.last_login == "director"
    sign_in(folder, "director", PASSWORD, around).office.close()
    shown = window.code.code.text().replace("\n", " ")
    set_password_by_recovery_code(folder, shown, "director", "another password", around)


def test_the_code_is_printed_and_saved(
    qtbot: QtBot, open_assistant: Open, tasks: TaskRunner, printed: list[str], tmp_path: Path
) -> None:
    window = open_assistant()
    go_to_the_code(qtbot, window, tasks)
    code = "-".join(window.code.code.text().split())
    qtbot.mouseClick(window.code.print_button, Qt.MouseButton.LeftButton)
    assert code in printed[0]
    assert TYPED["name_ru"] in printed[0]
    qtbot.mouseClick(window.code.save_button, Qt.MouseButton.LeftButton)
    assert tasks.wait_idle()
    assert code in (tmp_path / "balabaqsha-recovery.txt").read_text(encoding="utf-8")
    assert "balabaqsha-recovery.txt" in window.code.notice.accessibleName()


def test_a_wrong_bin_stays_typed_and_says_what_is_wrong(qtbot: QtBot, open_assistant: Open, tasks: TaskRunner) -> None:
    window = open_assistant()
    press_next(qtbot, window, tasks)
    window.organisation.form.set_values(TYPED | {"bin": "100140000004"})
    press_next(qtbot, window, tasks)
    assert window.step() == ORGANISATION
    assert "check digit" in window.organisation.form.field("bin").error
    assert window.organisation.typed(("bin",)) == {"bin": "100140000004"}


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [("iban", "KZ12", "IBAN"), ("phone", "12", "phone number"), ("city", " ", "must be filled in")],
)
def test_each_field_says_what_is_wrong_with_it(
    qtbot: QtBot, open_assistant: Open, tasks: TaskRunner, field: str, typed: str, said: str
) -> None:
    window = open_assistant()
    press_next(qtbot, window, tasks)
    window.organisation.form.set_values(TYPED | {field: typed})
    press_next(qtbot, window, tasks)
    assert window.step() == ORGANISATION
    assert said in window.organisation.form.field(field).error


def test_passwords_must_be_long_enough_and_the_same(qtbot: QtBot, open_assistant: Open, tasks: TaskRunner) -> None:
    window = open_assistant()
    fill(window, "short")
    press_next(qtbot, window, tasks)
    press_next(qtbot, window, tasks)
    press_next(qtbot, window, tasks)
    assert window.step() == DIRECTOR
    assert "too short" in window.director.form.field("password").error
    window.director.form.set_values({"password": PASSWORD})
    press_next(qtbot, window, tasks)
    assert "differ" in window.director.form.field("again").error


def test_what_was_typed_survives_going_back_and_another_language(
    qtbot: QtBot, open_assistant: Open, tasks: TaskRunner, preferences: PreferenceFile
) -> None:
    window = open_assistant()
    fill(window)
    press_next(qtbot, window, tasks)
    press_next(qtbot, window, tasks)
    for _step in range(2):
        qtbot.mouseClick(window.back_button, Qt.MouseButton.LeftButton)
    assert window.step() == WELCOME
    assert window.organisation.typed(("city",)) == {"city": "Орал"}
    with qtbot.waitSignal(window.language_chosen) as signal:
        qtbot.keyClick(window.welcome.languages, Qt.Key.Key_Left)
    assert signal.args == ["kk"]
    anew = open_assistant(window.typed())
    assert anew.typed() == window.typed()


def test_a_problem_found_while_creating_leads_back_with_everything_typed(
    qtbot: QtBot, open_assistant: Open, tasks: TaskRunner, folder: OfficeFolder
) -> None:
    window = open_assistant()
    fill(window)
    press_next(qtbot, window, tasks)
    press_next(qtbot, window, tasks)
    folder.path.mkdir(parents=True)
    folder.database.write_bytes(b"another office's database")
    press_next(qtbot, window, tasks)
    assert window.step() == DIRECTOR
    assert str(folder.vault) in window.notice.accessibleName()
    assert folder.database.read_bytes() == b"another office's database"


def test_closing_before_the_code_is_kept_asks_once(qtbot: QtBot, open_assistant: Open, tasks: TaskRunner) -> None:
    window = open_assistant()
    go_to_the_code(qtbot, window, tasks)
    assert not window.close()
    assert "not kept" in window.code.notice.accessibleName()
    assert window.close()


def test_the_strength_of_a_password_is_judged_by_length_and_variety() -> None:
    assert strength("") is Strength.NONE
    assert strength("abc") is Strength.SHORT
    assert strength("12345678901234567890") is Strength.WEAK
    assert strength("aaaaaaaaaaaa") is Strength.WEAK
    assert strength("Director-2026", "director") is Strength.WEAK
    assert strength("алма-нан") is Strength.FAIR
    assert strength("алма нан қаймақ") is Strength.GOOD

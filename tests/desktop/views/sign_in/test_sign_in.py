"""Signing in by keyboard on a real vault and a real encrypted database, and every way the door can be shut."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models import engine
from desktop.services import backup
from desktop.services.accounts import AccountDraft, add_account
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import NewOffice, Unlocked
from desktop.services.preferences import PreferenceFile
from desktop.services.roles import Role
from desktop.views.sign_in.dialogs import RecoveryDialog, RestoreDialog
from desktop.views.sign_in.presenter import first_run_needed
from desktop.views.sign_in.window import SignInWindow
from desktop.views.task_runner import TaskRunner
from desktop.views.widgets import FormDialog, Text
from tests.desktop.views.sign_in.conftest import PASSWORD

ROOT = Path(__file__).resolve().parents[4]
HEAVY = ("sqlalchemy", "alembic", "reportlab", "requests", "cryptography", "pydantic", "sqlcipher3")

Open = Callable[..., SignInWindow]


@pytest.fixture
def open_window(
    qtbot: QtBot, folder: OfficeFolder, around: Surroundings, preferences: PreferenceFile, tasks: TaskRunner
) -> Iterator[Open]:
    opened: list[Unlocked] = []

    def make(demo_hint: str = "") -> SignInWindow:
        window = SignInWindow(folder, around, preferences, tasks, demo_hint)
        qtbot.addWidget(window)
        window.signed_in.connect(opened.append)
        window.show()
        return window

    yield make
    tasks.wait_idle()
    for unlocked in opened:
        unlocked.office.close()


def type_password(qtbot: QtBot, window: SignInWindow, password: str) -> None:
    window.password.clear()
    window.password.insert(password)  # key events know no Kazakh letters on every platform
    qtbot.keyClick(window.password, Qt.Key.Key_Return)


def notice_of(window: SignInWindow) -> str:
    return window.notice.accessibleName() if window.notice.isVisible() else ""


def dialog_of(window: SignInWindow, kind: type[FormDialog]) -> FormDialog:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_the_window_is_built_without_the_database_layer(created: NewOffice, folder: OfficeFolder, tmp_path: Path) -> None:
    script = f"""
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from datetime import datetime, UTC
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.preferences import PreferenceFile
from desktop.views.sign_in.window import SignInWindow
from desktop.views.sign_in.first_run import FirstRunAssistant
from desktop.views.task_runner import TaskRunner
app = QApplication([])
around = Surroundings(FixedClock(datetime(2026, 11, 12, tzinfo=UTC)), str, "PC")
parts = OfficeFolder(Path({str(folder.path)!r})), around, PreferenceFile(Path({str(tmp_path / "p.json")!r})), TaskRunner()
for window in (SignInWindow(*parts), FirstRunAssistant(*parts)):
    window.show()
    window.grab()
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_warming_up_brings_the_database_layer_in(created: NewOffice, open_window: Open, tasks: TaskRunner) -> None:
    open_window().warm_up()
    assert tasks.wait_idle()
    assert "desktop.services.opening" in sys.modules


def test_the_password_and_enter_open_the_office(
    qtbot: QtBot, created: NewOffice, open_window: Open, preferences: PreferenceFile
) -> None:
    window = open_window("Demo: password")
    assert window.findChild(Text, "signIn.demoHint").text() == "Demo: password"
    with qtbot.waitSignal(window.signed_in) as signal:
        type_password(qtbot, window, PASSWORD)
        assert not window.sign_in_button.isEnabled()
    unlocked = signal.args[0]
    assert unlocked.office.actor.role is Role.DIRECTOR
    assert unlocked.key == created.key
    assert preferences.values.last_login == "director"
    assert window.password.text() == ""


def test_a_wrong_password_keeps_the_keyboard_and_selects_what_was_typed(
    qtbot: QtBot, created: NewOffice, open_window: Open, tasks: TaskRunner
) -> None:
    window = open_window()
    type_password(qtbot, window, "not this one")
    assert tasks.wait_idle()
    assert "password does not fit" in window.password.accessibleDescription()
    assert window.focusWidget() is window.password
    assert window.password.selectedText() or window.password.hasSelectedText()
    assert window.sign_in_button.isEnabled()
    qtbot.keyClicks(window.password, "x")
    assert window.password.accessibleDescription() == ""


def test_nothing_typed_asks_for_the_password_at_once(qtbot: QtBot, created: NewOffice, open_window: Open) -> None:
    window = open_window()
    qtbot.mouseClick(window.sign_in_button, Qt.MouseButton.LeftButton)
    assert window.password.accessibleDescription() == "This must be filled in."


def test_the_person_of_last_time_is_chosen(
    created: NewOffice, open_window: Open, preferences: PreferenceFile, folder: OfficeFolder, around: Surroundings
) -> None:
    add_account(
        created.office, created.key, folder.vault, AccountDraft("aigul", "Айгүл", PASSWORD), Role.METHODIST, around.vault_cost
    )
    preferences.change(last_login="aigul")
    window = open_window()
    assert window.person.count() == 2
    assert window.person.value() == "aigul"


def test_a_language_is_remembered_and_told(
    qtbot: QtBot, created: NewOffice, open_window: Open, preferences: PreferenceFile
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.language_chosen) as signal:
        qtbot.keyClick(window.languages, Qt.Key.Key_Left)
    assert signal.args == ["kk"]
    assert preferences.values.language == "kk"


def test_the_recovery_code_gives_a_new_password(qtbot: QtBot, created: NewOffice, open_window: Open, tasks: TaskRunner) -> None:
    window = open_window()
    qtbot.mouseClick(window.forgot_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window, RecoveryDialog)
    dialog.form.set_values({"code": "AAAAA-BBBBB", "password": "a new password", "again": "another one"})
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "differ" in dialog.form.field("again").error
    dialog.form.set_values({"again": "a new password"})
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert tasks.wait_idle()
    assert "code does not fit" in dialog.form.field("code").error
    dialog.form.set_values({"code": created.recovery_code.lower().replace("-", " ")})
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "changed" in notice_of(window)
    with qtbot.waitSignal(window.signed_in):
        type_password(qtbot, window, "a new password")


def test_a_missing_vault_says_which_file_and_lets_nobody_try(created: NewOffice, folder: OfficeFolder, open_window: Open) -> None:
    folder.vault.unlink()
    window = open_window()
    assert str(folder.vault) in notice_of(window)
    assert not window.sign_in_button.isEnabled()


def test_a_damaged_vault_says_so(created: NewOffice, folder: OfficeFolder, open_window: Open) -> None:
    folder.vault.write_text("{", encoding="utf-8")
    assert "cannot be read" in notice_of(open_window())


def test_a_missing_database_without_backups_says_where_to_put_one(
    qtbot: QtBot, created: NewOffice, folder: OfficeFolder, open_window: Open, tasks: TaskRunner
) -> None:
    folder.database.unlink()
    window = open_window()
    type_password(qtbot, window, PASSWORD)
    assert tasks.wait_idle()
    assert "not in its place" in notice_of(window)
    qtbot.mouseClick(window.restore_button, Qt.MouseButton.LeftButton)
    assert tasks.wait_idle()
    assert str(folder.backups) in notice_of(window)


def test_a_damaged_database_is_replaced_by_a_backup(
    qtbot: QtBot, created: NewOffice, folder: OfficeFolder, around: Surroundings, open_window: Open, tasks: TaskRunner
) -> None:
    backup.back_up(folder.database, created.key, folder.backups, around.clock.now())
    folder.database.write_bytes(b"\0" * 8192)
    window = open_window()
    type_password(qtbot, window, PASSWORD)
    assert tasks.wait_idle()
    assert "damaged" in notice_of(window)
    qtbot.mouseClick(window.restore_button, Qt.MouseButton.LeftButton)
    assert tasks.wait_idle()
    dialog = dialog_of(window, RestoreDialog)
    dialog.form.set_values({"password": "wrong"})
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert tasks.wait_idle()
    assert "does not fit" in dialog.form.field("password").error
    dialog.form.set_values({"password": PASSWORD})
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.signed_in):
        type_password(qtbot, window, PASSWORD)
    assert list(folder.path.glob("office-replaced-*.db"))


def test_a_database_another_program_holds_is_busy_and_not_called_damaged(
    qtbot: QtBot,
    created: NewOffice,
    folder: OfficeFolder,
    open_window: Open,
    tasks: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 50)
    holder = engine.connect(folder.database, created.key)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    window = open_window()
    type_password(qtbot, window, PASSWORD)
    assert tasks.wait_idle()
    assert "busy" in notice_of(window)
    assert not window.restore_button.isVisible()
    holder.execute("ROLLBACK")
    holder.close()
    with qtbot.waitSignal(window.signed_in):
        type_password(qtbot, window, PASSWORD)


def test_a_damaged_page_behind_a_good_first_one_is_called_damaged(
    qtbot: QtBot, created: NewOffice, folder: OfficeFolder, open_window: Open, tasks: TaskRunner
) -> None:
    content = bytearray(folder.database.read_bytes())
    for at in range(4096 * 2, len(content), 4096):
        content[at + 100] ^= 0xFF
    folder.database.write_bytes(content)
    window = open_window()
    type_password(qtbot, window, PASSWORD)
    assert tasks.wait_idle()
    assert "damaged" in notice_of(window)
    assert window.restore_button.isVisible()


def test_a_first_run_is_needed_only_where_nothing_can_be_lost(
    created: NewOffice, folder: OfficeFolder, around: Surroundings, tmp_path: Path
) -> None:
    assert first_run_needed(OfficeFolder(tmp_path / "elsewhere"))
    assert not first_run_needed(folder)
    folder.vault.unlink()
    assert not first_run_needed(folder)
    backup.back_up(folder.database, created.key, folder.backups, around.clock.now())
    folder.database.unlink()
    assert not first_run_needed(folder)

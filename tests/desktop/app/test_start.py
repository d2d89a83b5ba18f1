"""The start is light: what the first window does not need is not imported for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.services.folder import OfficeFolder

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "reportlab", "requests", "pydantic", "pypdfium2", "openpyxl", "cryptography")
START = f"""
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
import desktop.__main__ as program
from desktop.views.task_runner import TaskRunner
TaskRunner.submit = lambda *args, **more: None  # warming up is what comes after the first paint
from PySide6.QtWidgets import QApplication
shown = []
def exec_(*_):
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            shown.append(type(window).__name__)
            window.grab()
    return 0
QApplication.exec = exec_
code = program.run(program.parse(["--data", sys.argv[1]]))
print(code, *shown, *[name for name in {HEAVY!r} if name in sys.modules])
"""


def started(folder: Path) -> str:
    command = [sys.executable, "-X", "utf8", "-c", START, str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8").stdout.strip()


@pytest.mark.usefixtures("key")
def test_the_sign_in_window_stands_before_the_database_layer_is_imported(folder: OfficeFolder) -> None:
    assert started(folder.path) == "0 SignInWindow"


def test_so_does_the_assistant_of_a_new_office(tmp_path: Path) -> None:
    assert started(tmp_path / "new") == "0 FirstRunAssistant"

"""One program for one office folder."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parents[3]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.app.single_instance import SingleInstance
app = QCoreApplication([])
print(SingleInstance(Path(sys.argv[1])).is_first())
"""


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[SingleInstance]:
    made = SingleInstance(tmp_path)
    yield made
    made.close()


def test_the_second_program_knocks_and_the_first_hears(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    assert first.is_first()
    second = subprocess.Popen([sys.executable, "-c", SECOND, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    with qtbot.waitSignal(first.knocked, timeout=20_000):
        pass
    assert second.communicate(timeout=20)[0].strip() == "False"


def test_another_folder_is_another_office(first: SingleInstance, tmp_path: Path) -> None:
    assert first.is_first()
    other = SingleInstance(tmp_path / "other")
    assert other.is_first()
    other.close()


def test_the_same_folder_by_another_way_is_the_same_office(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    assert first.is_first()
    roundabout = SingleInstance(tmp_path / "x" / "..")
    with qtbot.waitSignal(first.knocked):
        assert not roundabout.is_first()


def test_the_name_is_free_again_after_the_end(first: SingleInstance, tmp_path: Path) -> None:
    assert first.is_first()
    first.close()
    again = SingleInstance(tmp_path)
    assert again.is_first()
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows leaves no socket file behind")
def test_the_socket_of_a_killed_program_is_in_nobodys_way(first: SingleInstance) -> None:
    left = Path(QDir.tempPath()) / first._name
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(str(left))
    assert left.exists()
    assert first.is_first()
    first.close()
    assert not left.exists()

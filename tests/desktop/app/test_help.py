"""F1, in the running program: the manual at the chapter of the page, in the person's language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from desktop.services.folder import OfficeFolder
from desktop.services.preferences import PreferenceFile
from desktop.views.manual import CHAPTER_OF_PAGE, ManualWindow, chapters
from tests.desktop.app.conftest import Play, Run


def manual(play: Play) -> ManualWindow:
    """The manual's window, as F1 opens it."""
    play.hands.press(play.main, Qt.Key.Key_F1)
    return play.hands.find(ManualWindow, "manual")


def test_f1_opens_the_chapter_of_the_page_and_the_arrows_the_others(key: bytes, run: Run, folder: OfficeFolder) -> None:
    PreferenceFile(folder.path / "preferences.json").change(language="kk")
    play = run()
    play.sign_in()
    play.main.go("contracts")
    play.hands.settle()
    window, told = manual(play), chapters("kk")
    at = CHAPTER_OF_PAGE["contracts"]
    assert window.text.toPlainText().startswith(told[at][0])
    chosen = play.hands.find(QListWidget, "manual.chapters")
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Down)
    assert window.text.toPlainText().startswith(told[at + 1][0])
    QTest.keyClick(chosen, Qt.Key.Key_Escape)
    play.hands.gone("manual")

"""The manual opens at the chapter of the page, in the language of the program."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.language import install_language
from desktop.views.manual import CHAPTER_OF_PAGE, WRITTEN_IN, ManualWindow, chapters


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_every_page_has_its_chapter(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    install_language(qapp, language)
    for page, place in CHAPTER_OF_PAGE.items():
        window = ManualWindow(page)
        qtbot.addWidget(window)
        heading = chapters(language)[place][0]
        assert window.text.toPlainText().startswith(heading)
    install_language(qapp, "en")


def test_the_languages_have_the_same_chapters() -> None:
    assert len(chapters("ru")) == len(chapters("kk")) == 11

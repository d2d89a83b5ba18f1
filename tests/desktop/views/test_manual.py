"""The manual opens at the chapter of the page, in the language of the program."""

import re

import pytest
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.language import install_language
from desktop.views.manual import CHAPTER_OF_PAGE, WRITTEN_IN, ManualWindow, chapters
from desktop.views.resources import resource

MOST_BYTES = 3_000_000
PICTURE = re.compile(r"!\[([^]]+)\]\(([^)]+)\)")


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
    assert len(chapters("ru")) == len(chapters("kk")) == 12


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_every_picture_of_the_manual_is_there_and_has_its_words(language: str) -> None:
    pictures = [found for _heading, text in chapters(language) for found in PICTURE.findall(text)]
    assert len(pictures) >= 8
    for words, name in pictures:
        assert words.strip()
        assert name.startswith(f"pictures/{language}/")
        assert not QImage(str(resource("manual", *name.split("/")))).isNull(), name
    assert sum(path.stat().st_size for path in resource("manual", "pictures").rglob("*")) < MOST_BYTES


def test_a_picture_is_as_wide_as_the_page_and_follows_it(qapp: QApplication, qtbot: QtBot) -> None:
    install_language(qapp, "ru")
    window = ManualWindow("today")
    qtbot.addWidget(window)
    window.show()
    widths = []
    for width in (1000, 760):
        window.resize(width, 600)
        qapp.processEvents()
        page = window.text
        picture = page.loadResource(QTextDocument.ResourceType.ImageResource.value, "pictures/ru/today.png")
        assert picture.width() <= page.viewport().width()
        widths.append(picture.width())
    assert widths[0] > widths[1]
    install_language(qapp, "en")

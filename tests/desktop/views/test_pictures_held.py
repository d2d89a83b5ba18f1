"""The pictures of a contract's pages do not pile up."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.views.papers import pages
from desktop.views.papers.pages import PaperPages
from desktop.views.papers.pictures import PageSize


def test_pictures_out_of_view_go_when_they_hold_too_much_and_come_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "PICTURE_BYTES", 4 * 1024 * 1024)
    view, asked = PaperPages("pages"), []

    def draw(place: int, width: int, _ratio: float) -> None:
        asked.append(place)
        view.show_page(place, width, QImage(width, round(width * 1.4), QImage.Format.Format_RGB32))

    qtbot.addWidget(view)
    view.page_wanted.connect(draw)
    view.resize(640, 700)
    view.show()
    view.set_pages([PageSize(595, 842)] * 8)
    bar = view.findChild(pages.QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: 0 in asked and bar.maximum() > 0)
    for _ in range(30):
        bar.setValue(bar.value() + 300)
    qtbot.waitUntil(lambda: 7 in asked)
    assert view.drawn() < 8
    assert asked.count(0) == 1
    bar.setValue(0)
    qtbot.waitUntil(lambda: asked.count(0) == 2)

"""A paper as it is: the pages of a PDF under each other, as large as wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.papers.pictures import PageSize
from desktop.views.theme import current_tokens
from desktop.views.widgets import EmptyState, paint_safely

ZOOMS: Final = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
MARGIN: Final = 16
WIDEST_FIT: Final = 640
PICTURE_BYTES: Final = 48 * 1024 * 1024  # what pictures out of view may hold: a page at the largest zoom takes 20 MB and more
SETTLE: Final = 80  # milliseconds a resize must rest before pages are drawn anew


class _PageWidget(QWidget):
    """One page: its picture once it is drawn, white paper until then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_safely(self, self._draw)

    def _draw(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        if self.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(current_tokens().line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PaperPages(QFrame):
    """Pages under each other, none wider than ``widest_fit`` at the zoom that fits.

    Ctrl+plus, Ctrl+minus, Ctrl+0 and Ctrl+wheel zoom; arrows and Page keys scroll.

    ``page_wanted(place, width, ratio)`` asks for a picture; the answer comes by :meth:`show_page`. Pictures are kept by
    place and width, so going back to a zoom draws nothing, until they hold too much: then the oldest out of view go.
    ``looked_at(page, pages)`` tells the page in view, from 1; ``zoomed()`` that the zoom changed.
    """

    page_wanted = Signal(int, int, float)
    looked_at = Signal(int, int)
    zoomed = Signal()

    def __init__(self, name: str, opening: str = "", *, widest_fit: int = WIDEST_FIT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.widest_fit = widest_fit
        self._opening = opening or self.tr("Drawing the pages…")
        self._kept_place: int | None = None
        self.setProperty("role", "notice")
        self._sizes: tuple[PageSize, ...] = ()
        self._pages: list[_PageWidget] = []
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._zoom = 1.0
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName(f"{name}Scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the fit would chase its own bar
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(MARGIN)
        self._column.addStretch(1)
        self._scroll.setWidget(self._sheet)
        self._empty = EmptyState(self._opening, parent=self._scroll.viewport())
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._lay_out)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.addWidget(self._scroll)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _value: self._moved())
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WindowShortcut).activated.connect(
                lambda step=step: self.zoom_by(step)
            )
        QShortcut(QKeySequence("Ctrl+0"), self, context=Qt.ShortcutContext.WindowShortcut).activated.connect(self.zoom_to_fit)

    def clear(self) -> None:
        """Forget the paper shown."""
        self._sizes, self._pictures, self._asked = (), {}, set()
        self._set_pages(0)
        self._say(self._opening)

    def show_failure(self, sentence: str, next_step: str) -> None:
        """Say why there is nothing to see."""
        self._set_pages(0)
        self._say(sentence, next_step)

    def set_pages(self, sizes: Sequence[PageSize], *, keep_place: bool = False) -> None:
        """Show a document of pages of these sizes; pictures are asked for as they come into view.

        With `keep_place` it is the same paper drawn anew: one stays where one was, the former pictures until the new ones come.
        """
        place = self._scroll.verticalScrollBar().value() if keep_place else 0
        same = keep_place and tuple(sizes) == self._sizes
        self._sizes, self._pictures, self._asked = tuple(sizes), {}, set()
        if not same:
            self._set_pages(len(sizes))
        self._empty.hide()
        self._scroll.setAccessibleName(self.tr("%n page(s)", "", len(sizes)))
        self._kept_place = place
        self._lay_out()
        self._scroll.verticalScrollBar().setValue(place)

    def page_in_view(self) -> int:
        """The page most of the view shows, from 1; 0 without pages."""
        middle = self._scroll.viewport().height() // 2
        tops = [page.mapTo(self._scroll.viewport(), page.rect().topLeft()).y() for page in self._pages]
        return sum(top <= middle for top in tops) or min(len(tops), 1)

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def go_to(self, page: int) -> None:
        """Bring a page's beginning into view, from 1."""
        if self._pages:
            target = self._pages[min(max(page, 1), len(self._pages)) - 1]
            self._scroll.verticalScrollBar().setValue(target.y() - MARGIN // 2)

    def focus(self) -> None:
        """Let the arrows and the Page keys scroll."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self) -> None:
        self._ask_visible()
        self.looked_at.emit(self.page_in_view(), len(self._pages))

    def show_page(self, place: int, width: int, image: QImage) -> None:
        """A picture that was asked for."""
        self._pictures[(place, width)] = image
        if place < len(self._pages) and self._pages[place].width() == width:
            self._pages[place].show_image(image)
        self._forget_some()

    def _forget_some(self) -> None:
        held = sum(image.sizeInBytes() for image in self._pictures.values())
        near = set(self._near())
        for key in [key for key in self._pictures if key not in near]:
            if held <= PICTURE_BYTES:
                return
            held -= self._pictures.pop(key).sizeInBytes()
            self._asked.discard(key)
            place, width = key
            if place < len(self._pages) and self._pages[place].width() == width:
                self._pages[place].image = None

    def zoom(self) -> float:
        """The zoom: 1 fits the width."""
        return self._zoom

    def zoom_by(self, steps: int) -> None:
        """So many steps larger, or smaller."""
        at = ZOOMS.index(self._zoom)
        self._zoom = ZOOMS[min(max(at + steps, 0), len(ZOOMS) - 1)]
        self._lay_out()
        self.zoomed.emit()

    def zoom_to_fit(self) -> None:
        """As wide as there is room."""
        self._zoom = 1.0
        self._lay_out()
        self.zoomed.emit()

    def drawn(self) -> int:
        """How many pages show their picture at the present zoom."""
        return sum(page.image is not None and (place, page.width()) in self._pictures for place, page in enumerate(self._pages))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty.setGeometry(self._scroll.viewport().rect())
        self._settle.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(616, 640)

    def _say(self, title: str, hint: str = "") -> None:
        self._empty.set(title, hint)
        self._empty.setGeometry(self._scroll.viewport().rect())
        self._empty.show()

    def _set_pages(self, count: int) -> None:
        for page in self._pages:
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages = [_PageWidget(self._sheet) for _ in range(count)]
        for place, page in enumerate(self._pages):
            self._column.insertWidget(place, page, 0, Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> None:
        room = min(max(self._scroll.viewport().width() - 2 * MARGIN, 200), self.widest_fit)
        bar = self._scroll.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        for place, (page, size) in enumerate(zip(self._pages, self._sizes, strict=False)):
            width = round(room * self._zoom)
            if page.width() != width:
                page.setFixedSize(width, round(width * size.height / size.width))
            picture = self._pictures.get((place, width))
            if picture is not None:
                page.show_image(picture)
        self._column.activate()
        bar.setValue(round(share * bar.maximum()))
        if self._kept_place is not None:
            bar.setValue(self._kept_place)
            self._kept_place = None
        QTimer.singleShot(0, self, self._moved)

    def _ask_visible(self) -> None:
        """Ask for the pages in view and the next one."""
        ratio = self.devicePixelRatioF()
        for place, width in self._near():
            if (place, width) not in self._asked:
                self._asked.add((place, width))
                self.page_wanted.emit(place, width, ratio)
        self._forget_some()

    def _near(self) -> list[tuple[int, int]]:
        """Place and width of the pages in view, with half a view above them and one below."""
        view = self._scroll.viewport().rect()
        near = view.adjusted(0, -view.height() // 2, 0, view.height())
        tops = [page.mapTo(self._scroll.viewport(), page.rect().topLeft()) for page in self._pages]
        pages = enumerate(zip(self._pages, tops, strict=True))
        return [(place, page.width()) for place, (page, top) in pages if near.intersects(QRect(top, page.size()))]

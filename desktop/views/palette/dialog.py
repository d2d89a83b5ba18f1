"""The palette itself: one field, one list, everything by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QVBoxLayout, QWidget

from desktop.services.finding import Found
from desktop.views.palette.entries import Entry, fitting, found_entries
from desktop.views.palette.list_model import LINE, PaletteLinePainter, PaletteList
from desktop.views.palette.presenter import PalettePresenter
from desktop.views.screen import Shell
from desktop.views.widgets.search import SearchInput
from desktop.views.widgets.text import Line, Text

WIDTH, TOP, LINES_SHOWN = 640, 72, 11
STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: LINES_SHOWN - 1,
    Qt.Key.Key_PageUp: 1 - LINES_SHOWN,
}


class CommandPalette(QDialog):
    """Type, go up and down, press Enter. The keyboard never leaves the field; Escape closes."""

    def __init__(
        self,
        presenter: PalettePresenter,
        shell: Shell,
        pages: Sequence[Entry],
        commands: Sequence[Entry],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setProperty("role", "palette")
        self.setWindowTitle(self.tr("Find anything"))
        self.setModal(True)
        self.setFixedWidth(WIDTH)
        self._presenter, self._shell = presenter, shell
        self._pages, self._commands = tuple(pages), tuple(commands)
        self._found: tuple[Found, ...] = ()
        self.field = SearchInput(self.tr("Child, IIN, phone, group, contract, page or command"))
        self.field.setObjectName("palette.field")
        self.model = PaletteList(self)
        self.view = QListView()
        self.view.setObjectName("palette.list")
        self.view.setAccessibleName(self.tr("What was found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setModel(self.model)
        self.view.setItemDelegate(PaletteLinePainter(self.view))
        self.nothing = Text("", "muted", wrap=True)
        self.nothing.setObjectName("palette.nothing")
        self.nothing.setContentsMargins(16, 12, 16, 12)
        self.nothing.hide()
        self.foot = Text(self.tr("↑ ↓ choose · Enter open · Esc close"), "small")
        self.foot.setContentsMargins(16, 8, 16, 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(16, 16, 16, 12)
        top.addWidget(self.field)
        box.addLayout(top)
        box.addWidget(Line())
        box.addWidget(self.view)
        box.addWidget(self.nothing)
        box.addWidget(Line())
        box.addWidget(self.foot)
        self.field.installEventFilter(self)
        self.field.changed.connect(self._typed)
        self.view.clicked.connect(self._clicked)
        presenter.found.connect(self._answered)
        self._show_lines()

    def open(self) -> None:
        """Show it in the upper middle of the window and ask what was chosen last."""
        super().open()
        window = self.parentWidget()
        if window is not None:
            origin = window.window().mapToGlobal(window.window().rect().topLeft())
            self.move(origin.x() + (window.window().width() - self.width()) // 2, origin.y() + TOP)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._presenter.search("")

    def current(self) -> Entry | None:
        """The line Enter would open."""
        return self.model.entry(self.view.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in STEPS:
            self._select(self.model.next_entry(self.view.currentIndex().row(), STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.current())
        elif key == Qt.Key.Key_Escape:
            self.reject()
        else:
            return False
        return True

    def _typed(self, text: str) -> None:
        self._show_lines()
        self._presenter.search(text)

    def _answered(self, text: str, found: tuple[Found, ...]) -> None:
        if text == self.field.text():
            self._found = found
            self._show_lines()

    def _show_lines(self) -> None:
        """Own commands at once, what the office answers when it does; the first line is chosen."""
        text = self.field.text()
        things = found_entries(self._found, self._shell.go, recent=not text.strip())
        pages, commands = fitting(self._pages, text), fitting(self._commands, text)
        entries = [*things, *pages, *commands]
        self.model.set_entries(entries)
        self._select(self.model.next_entry(-1, 0))
        self.view.setVisible(bool(entries))
        self.view.setFixedHeight(min(self.model.height(), LINE * LINES_SHOWN))
        self.nothing.setVisible(not entries)
        self.nothing.setText(self.tr("Nothing is called “{words}”.").format(words=text.strip()))
        self.adjustSize()

    def _select(self, row: int) -> None:
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        if row <= 1:
            self.view.scrollToTop()
        elif index.isValid():
            self.view.scrollTo(index)
        entry = self.model.entry(row)
        self.field.setAccessibleDescription(entry.title if entry is not None else "")

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(self.model.entry(index.row()))

    def _choose(self, entry: Entry | None) -> None:
        if entry is None:
            return
        if entry.found is not None:
            self._presenter.remember(entry.found)
        self.accept()
        entry.run()

"""What a page of the program is built on, and what the window offers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.errors import Explained
from desktop.views.presenter import Presenter
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.text import Notice


class Shell(Protocol):
    """The window, as a page sees it."""

    def go(self, page_id: str, /, **args: object) -> None:
        """Open another page; ``args`` reach its :meth:`Screen.enter`."""
        ...

    def show_toast(self, text: str, undo: Callable[[], None] | None = None) -> object:
        """Say that something was done, and how to take it back."""
        ...

    def show_problem(self, sentence: str, next_step: str = "") -> object:
        """Say that something was not done, and what to do."""
        ...

    def set_badge(self, page_id: str, count: int) -> None:
        """How much waits on a page."""
        ...

    def find_anything(self) -> None:
        """Open the palette."""
        ...


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page one may go to by name: ``shell.go(page, **args)``. ``title`` is already translated."""

    title: str
    args: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the window: made by ``factory(shell)`` when it is first shown. ``title`` is already translated."""

    id: str
    title: str
    factory: Callable[[Shell], QWidget]
    parts: tuple[Part, ...] = ()


def place_of_pages(shell: Shell) -> QWidget | None:
    """Where the window shows its pages: one made there need not be dressed anew by the stylesheet when it is put there."""
    found = getattr(shell, "stack", None)
    return found if isinstance(found, QWidget) else None


class Screen(QWidget):
    """Widgets of one page, in :attr:`body` from top to bottom. State and work are the presenter's.

    Whatever is put into a page is dressed by the stylesheet with all it holds each time it gets a parent. So make the outer
    widget first and the inner ones inside it, and what is not seen at first only when it is.
    """

    def __init__(self, name: str, presenter: Presenter, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent or place_of_pages(shell))
        self.setObjectName(name)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.presenter = presenter
        self.shell = shell
        presenter.setParent(self)
        presenter.problem.connect(self._show_problem)
        presenter.tell_unread(self._say_unread)
        self._unread: UnreadStrip | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)

    def enter(self, **args: object) -> None:
        """Called each time the page is shown, with the arguments of ``shell.go``. Load here."""

    def place(self) -> Mapping[str, object]:
        """The arguments of :meth:`enter` that lead back to what is shown, when the window is built anew."""
        return {}

    def add_command(self, keys: str, title: str, slot: Callable[[], object]) -> QAction:
        """A shortcut that works anywhere on this page and is listed on the sheet of shortcuts."""
        action = QAction(title, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        return action

    def _show_problem(self, sentence: str, next_step: str) -> None:
        self.shell.show_problem(sentence, next_step)

    def _say_unread(self, why: Explained | None) -> None:
        """Above the page as long as something of it could not be read; what was read before stays below."""
        if why is None:
            if self._unread is not None:
                self._unread.hide()
            return
        if self._unread is None:
            self._unread = UnreadStrip(self)
            self._unread.again.setObjectName(f"{self.objectName()}.readAgainButton")
            self._unread.again.clicked.connect(self.presenter.read_again)
            self.body.insertWidget(0, self._unread)
            self.setTabOrder(self, self._unread.again)  # Tab goes there first
        self._unread.tell(why)


class UnreadStrip(QWidget):
    """Why the page could not be read, and a button to read it again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unread")
        self._notice = Notice("bad", self)
        self.again = Button(self.tr("Read again"), parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 0)
        row.setSpacing(12)
        row.addWidget(self._notice, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)

    def tell(self, why: Explained) -> None:
        """Show the reason."""
        self._notice.show_message(why.sentence, why.next_step)
        self.setAccessibleName(why.text)
        self.show()

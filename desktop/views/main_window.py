"""The window: navigation on the left, one page at a time on the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QScrollArea, QStackedWidget, QWidget

from desktop.views.next_turn import show_next
from desktop.views.screen import Page, Screen
from desktop.views.shortcuts_sheet import ShortcutsSheet, in_sight
from desktop.views.tokens import ToneName
from desktop.views.widgets.side_nav import SideNav
from desktop.views.widgets.toast import Toast, ToastStack

if TYPE_CHECKING:
    from desktop.views.widgets.drafts import DraftMemory


class WindowMemory(Protocol):
    """Where the window's place and size are kept between runs."""

    def load_geometry(self) -> bytes | None:
        """What was saved last; None at first."""
        ...

    def save_geometry(self, geometry: bytes) -> None:
        """Keep it."""
        ...

    def load_table(self, name: str) -> Mapping[str, Any]:
        """How a table was looked at last; empty at first."""
        ...

    def save_table(self, name: str, layout: Mapping[str, Any]) -> None:
        """Keep it; it may be written later, with the geometry."""
        ...


class MainWindow(QMainWindow):
    """Pages are made when first shown. Ctrl+1…9 open them; F1 asks for help; Ctrl+/ lists the shortcuts.

    A change of language or role builds a new window; :meth:`current_page` and :meth:`current_place` lead back to the same
    place by ``start_page`` and ``start_args``.
    """

    page_shown = Signal(str)
    help_requested = Signal(str)
    palette_requested = Signal()
    closing = Signal()

    def __init__(
        self,
        pages: Sequence[Page],
        *,
        program: str,
        organisation: str,
        memory: WindowMemory | None = None,
        start_page: str | None = None,
        start_args: Mapping[str, object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if not pages:
            raise ValueError("a window needs at least one page")
        self.setObjectName("main")
        self.setWindowTitle(f"{organisation} — {program}" if organisation else program)
        self.setMinimumSize(960, 600)
        self._pages = {page.id: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._current = ""
        self._memory = memory
        self.table_memory = memory
        self.draft_memory: DraftMemory | None = None
        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.nav = SideNav(program, organisation)
        self.stack = QStackedWidget()
        row.addWidget(self.nav)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        self.toasts = ToastStack(self.stack)
        self.nav.set_items([(page.id, page.title, f"Ctrl+{at}") for at, page in enumerate(pages, start=1)])
        self.nav.chosen.connect(self.go)
        self._add_own_commands(pages)
        self._recall_geometry()
        if start_page in self._pages:
            self.go(start_page, **(start_args or {}))
        else:
            self.go(pages[0].id)

    def go(self, page_id: str, /, **args: object) -> None:
        """Show a page, making it if need be, and tell it why (``args`` reach ``enter``).

        A page the person does not have stays closed, and a message says so.
        """
        page = self._pages.get(page_id)
        if page is None:
            self.show_problem(self.tr("This page is not for your account."), self.tr("Ask the director."))
            return
        fresh = page_id not in self._made
        widget = self._make(page) if fresh else self._made[page_id]
        self._current = page_id
        self.nav.set_current(page_id)
        if fresh and isinstance(widget, Screen):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            widget.enter(**args)
            show_next(widget.presenter, self.stack, widget, lambda: self._made[self._current] is widget)
        else:
            self.stack.setCurrentWidget(widget)
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(widget, Screen):
                widget.enter(**args)
        self.toasts.raise_()
        self.page_shown.emit(page_id)

    def _make(self, page: Page) -> QWidget:
        widget = self._made[page.id] = page.factory(self)
        widget.setAccessibleName(page.title)
        self.stack.addWidget(widget)
        return widget

    def pages(self) -> tuple[Page, ...]:
        """The pages there are, in their order."""
        return tuple(self._pages.values())

    def current_page(self) -> str:
        """The id of the page shown."""
        return self._current

    def current_place(self) -> Mapping[str, object]:
        """The arguments of :meth:`go` that lead back to what its page shows."""
        shown = self._made[self._current]
        return shown.place() if isinstance(shown, Screen) else {}

    def page(self, page_id: str) -> QWidget | None:
        """The widget of a page; None while it was never shown."""
        return self._made.get(page_id)

    def set_badge(self, page_id: str, count: int) -> None:
        """How much waits on a page; unknown pages (other role) are passed over."""
        if page_id in self._pages:
            self.nav.set_badge(page_id, count)

    def set_organisation(self, name: str) -> None:
        """The organisation was renamed."""
        self.nav.set_organisation(name)

    def set_sync_status(self, tone: ToneName, line1: str, line2: str = "", tip: str = "") -> None:
        """How the exchange is: a dot and two lines at the bottom of the navigation, with more behind the pointer."""
        self.nav.set_sync_status(tone, line1, line2, tip)

    def find_anything(self) -> None:
        """Open the palette."""
        self.palette_requested.emit()

    def show_toast(self, text: str, undo: Callable[[], None] | None = None) -> Toast:
        """Say that something was done; with ``undo`` the person can take it back while the message is there."""
        return self.toasts.show_toast(text, undo)

    def show_problem(self, sentence: str, next_step: str = "") -> Toast:
        """Say that something was not done, and what to do."""
        return self.toasts.show_toast(f"{sentence} {next_step}".strip(), problem=True)

    def add_command(self, keys: str, title: str, slot: Callable[[], object]) -> QAction:
        """A shortcut for the whole window, listed on the sheet."""
        action = QAction(title, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        return action

    def command_sources(self) -> list[tuple[str, list[QAction]]]:
        """What can be done: the actions of the page shown, then those of the window, each under its words."""
        page = self.stack.currentWidget()
        own = [action for action in page.findChildren(QAction) if in_sight(action)] if page is not None else []
        return [(self._pages[self._current].title, own), (self.tr("Everywhere"), self.actions())]

    def open_shortcuts(self) -> ShortcutsSheet:
        """The sheet of everything the keyboard can do here."""
        sheet = ShortcutsSheet(self.command_sources(), self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()
        return sheet

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab: what gets the keyboard is scrolled into sight, also from outside of the area that scrolls."""
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        holder = focused.parentWidget() if moved and focused is not None else None
        while focused is not None and holder is not None:
            if isinstance(holder, QScrollArea):
                holder.ensureWidgetVisible(focused)
            holder = holder.parentWidget()
        return moved

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._memory is not None:
            self._memory.save_geometry(bytes(self.saveGeometry().data()))
        self.closing.emit()
        super().closeEvent(event)

    def _add_own_commands(self, pages: Sequence[Page]) -> None:
        for at, page in enumerate(pages[:9], start=1):
            self.add_command(f"Ctrl+{at}", page.title, partial(self.go, page.id))
        self.add_command("Ctrl+K", self.tr("Find anything"), self.find_anything)
        self.add_command("F1", self.tr("Help on this page"), lambda: self.help_requested.emit(self._current))
        self.add_command("Ctrl+/", self.tr("All shortcuts"), self.open_shortcuts)
        self.add_command("F6", self.tr("Go to the message below"), self.toasts.focus_latest)

    def _recall_geometry(self) -> None:
        saved = self._memory.load_geometry() if self._memory is not None else None
        if saved is None or not self.restoreGeometry(QByteArray(saved)):
            self.resize(1280, 800)

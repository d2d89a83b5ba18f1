"""The whole window with every page, and a hand that presses everything in it: buttons, menus, tabs and shortcuts of every place.

While it does, three things are written down at their source, so that no timing is needed and no machine is too busy to tell the
truth: every SQL statement and every connection made in the thread of the window, every permission a use case refused, and every
error nobody has a sentence for.
"""

from __future__ import annotations

import socket
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from types import TracebackType
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QTabBar, QWidget
from shiboken6 import isValid
from sqlalchemy import Engine, event

from desktop.app.pages import pages_for
from desktop.services.attendance import MarkEdit, set_marks
from desktop.services.children import add_child
from desktop.services.people import ChildDraft, GuardianDraft
from desktop.services.roles import Permission, Role
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.main_window import MainWindow
from desktop.views.palette.opening import open_palette
from desktop.views.program.draft_store import keep_drafts
from desktop.views.shortcuts_sheet import in_sight
from desktop.views.workspace import Workspace
from protocol.attendance import MarkCode
from tests.desktop.views.contracts.office import PARENT_IIN, TODAY, Stage, as_methodist, iin, make_window

Place = tuple[str, dict[str, object]]
PANES = ("sheet", "kindergarten", "risk", "history")
TABS = ("acts", "exchange", "held", "conflicts")


Do = Callable[[Callable[[], object]], object]


@dataclass(frozen=True)
class Control:
    """Something that can be pressed."""

    name: str
    thing: QWidget | QAction
    press: Callable[[], object]

    def ready(self) -> bool:
        """Whether it is still there, in sight, and lets itself be pressed."""
        if not isValid(self.thing) or not self.thing.isEnabled():
            return False
        return self.thing.isVisible() if isinstance(self.thing, QWidget) else self.thing.isVisible() and in_sight(self.thing)


@dataclass
class Seen:
    """What was written down, each with what was being done."""

    doing: str = ""
    sql: list[str] = field(default_factory=list)
    sockets: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    asked: set[tuple[str, Role, Permission]] = field(default_factory=set)
    broken: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    dialogs: set[str] = field(default_factory=set)
    gone: list[str] = field(default_factory=list)


def _whence() -> str:
    """The nearest line of the product that led here."""
    own = [
        frame for frame in traceback.extract_stack() if "/desktop/views/" in frame.filename and "/tests/" not in frame.filename
    ]
    return f"{own[-1].filename.rpartition('/desktop/')[2]}:{own[-1].lineno}" if own else "?"


@contextmanager
def written_down() -> Iterator[Seen]:
    """Watch the thread of the window, the permissions and the errors while the block runs."""
    seen, gui = Seen(), threading.get_ident()
    require, connect, hook = UnitOfWork.require, socket.socket.connect, sys.excepthook

    def statement(_connection: Any, _cursor: Any, sql: str, *_rest: Any) -> None:
        if threading.get_ident() == gui:
            seen.sql.append(f"{seen.doing}: {_whence()}: {sql[:80]}")

    def connecting(one: socket.socket, address: Any) -> None:
        if threading.get_ident() == gui:
            seen.sockets.append(f"{seen.doing}: {_whence()}: {address}")
        connect(one, address)

    def asking(uow: UnitOfWork, permission: Permission) -> None:
        seen.asked.add((seen.doing, uow.actor.role, permission))
        if not uow.actor.may(permission):
            seen.refused.append(f"{seen.doing}: {permission.value}")
        require(uow, permission)

    def breaking(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        where = traceback.extract_tb(trace)[-1] if trace else ""
        seen.broken.append(f"{seen.doing}: {kind.__name__}: {error} {where}")

    event.listen(Engine, "before_cursor_execute", statement)
    try:
        with (
            patch.object(UnitOfWork, "require", asking),
            patch.object(socket.socket, "connect", connecting),
            patch.object(sys, "excepthook", breaking),
        ):
            yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", statement)
        assert sys.excepthook is hook


@contextmanager
def nobody_answers() -> Iterator[None]:
    """The system's own dialogs and other programs are not opened: every question of a file is given up."""
    with ExitStack() as stack:
        for name in ("getOpenFileName", "getSaveFileName"):
            stack.enter_context(patch.object(QFileDialog, name, lambda *_a, **_k: ("", "")))
        stack.enter_context(patch.object(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([], "")))
        stack.enter_context(patch.object(QFileDialog, "getExistingDirectory", lambda *_a, **_k: ""))
        stack.enter_context(patch.object(QDesktopServices, "openUrl", lambda *_a: True))
        stack.enter_context(patch.object(QPrintDialog, "exec", lambda *_a: 0))
        stack.enter_context(patch.object(QMenu, "exec", lambda *_a: None))
        yield


def things(stage: Stage) -> list[Place]:
    """A group, a child, requests and contracts of the office, each on its own page; a child is added who has marks."""
    office, born = stage.workspace.office, date(2021, 3, 1)
    mother = GuardianDraft(PARENT_IIN, "Мұхамеджанова", "Ақмарал", phone="+77012345678")
    draft = ChildDraft(iin(born, 700), "Мұхамеджанов", "Әлинұр", "", born, guardians=(mother,))
    child = office.do(add_child, draft, group_id=stage.group_id, starts_on=date(2026, 9, 1)).result
    office.do(set_marks, [MarkEdit(child, TODAY, MarkCode.PRESENT)])
    return [
        ("groups", {"group": stage.group_id}),
        ("groups", {"child": child}),
        *(("enrolment", {"request": request}) for request in (stage.new, stage.accepted)),
        ("contracts", {"request": stage.accepted}),
        *(("contracts", {"contract": one}) for one in (stage.prepared, stage.sent, stage.parent_signed)),
    ]


def signed_in(stage: Stage, role: Role) -> Workspace:
    """The tools of a director or a methodist; the exchange, another language and signing out lead nowhere."""
    tools = replace(stage.workspace, exchange_now=_nothing, restyle=_nothing, sign_out=_nothing)
    return tools if role is Role.DIRECTOR else as_methodist(tools)


def _nothing() -> None:
    """Done by the program outside the window."""


class WholeWindow:
    """The window as the program builds it for a signed-in person, without the exchange.

    How it looks is no matter to most tests, and painting is most of what a walk costs: only a ``painted`` one paints.
    """

    def __init__(self, workspace: Workspace, *, painted: bool = False) -> None:
        self.workspace = workspace
        self.window: MainWindow = make_window(pages_for(workspace))
        keep_drafts(workspace, self.window)
        self.window.palette_requested.connect(lambda: open_palette(workspace, self.window))
        self.window.show()
        self.window.activateWindow()
        self.settle()
        self.window.setUpdatesEnabled(painted)

    def settle(self) -> None:
        """Let everything that runs end, and what it starts."""
        for _ in range(4):
            assert self.workspace.tasks.wait_idle(30)
            QApplication.processEvents()
            if self.workspace.tasks.idle():
                break
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self) -> None:
        """Give up every dialog and take the window down."""
        self.give_up()
        self.window.close()
        self.window.deleteLater()
        self.settle()
        QThreadPool.globalInstance().waitForDone(1000)

    def places(self, things: list[Place]) -> list[Place]:
        """Every page and part of a page there is for the person, then the given things on pages the person has."""
        own = {page.id for page in self.window.pages()}
        made: list[Place] = []
        for page in self.window.pages():
            made.append((page.id, {}))
            made += [(page.id, dict(part.args)) for part in page.parts]
        made += [("attendance", {"pane": pane}) for pane in PANES] + [("journal", {"tab": tab}) for tab in TABS]
        return [*made, *(place for place in things if place[0] in own)]

    def go(self, place: Place) -> None:
        """Open a place."""
        self.window.go(place[0], **place[1])
        self.settle()

    def page(self) -> QWidget:
        """The page that is shown."""
        found = self.window.stack.currentWidget()
        assert found is not None
        return found

    def controls(self) -> list[Control]:
        """What can be pressed on the page that is shown; the lines of a list count once."""
        found: dict[str, Control] = {}
        for button in self.page().findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled():
                menu = getattr(button, "menu", lambda: None)()
                if menu is None:  # an opened menu waits for a choice: its lines are pressed instead
                    _keep(found, Control(f"button {_name(button, button.text())}", button, button.click))
                for one in [menu, *menu.findChildren(QMenu)] if menu is not None else ():
                    one.aboutToShow.emit()
                    _keep_actions(found, one.actions())
        for tabs in self.page().findChildren(QTabBar):
            for at in range(tabs.count() if tabs.isVisible() else 0):
                _keep(found, Control(f"tab {tabs.objectName()}/{at}", tabs, partial(tabs.setCurrentIndex, at)))
        own = [
            one for one in self.page().findChildren(QAction) if not isinstance(one.parent(), QAbstractButton) and in_sight(one)
        ]
        _keep_actions(found, own)
        return list(found.values())

    def walk(self, seen: Seen, places: list[Place], do: Do) -> None:
        """Press everything at every place once, by ``do``."""
        pressed: set[str] = set()
        for place in places:
            self._do(seen, f"{place[0]} {place[1]}", partial(self.window.go, place[0], **place[1]), do)
            for control in self.controls():
                name = f"{place[0]} {control.name}"
                if name in pressed:
                    continue
                pressed.add(name)
                ready = control if control.ready() else self._again(place, control.name)
                if ready is None:
                    seen.gone.append(name)
                    continue
                self._do(seen, f"{place[0]} {place[1]} {control.name}", ready.press, do)

    def give_up(self) -> list[str]:
        """Close every dialog and popup; the names of the dialogs."""
        names = []
        for _ in range(3):
            open_ones = [one for one in QApplication.topLevelWidgets() if one is not self.window and one.isVisible()]
            for one in open_ones:
                if isinstance(one, QDialog):
                    names.append(type(one).__name__)
                    one.reject()
                elif not isinstance(one, MainWindow):
                    one.close()
            if not open_ones:
                break
            self.settle()
        return names

    def _again(self, place: Place, name: str) -> Control | None:
        """Back at the place, the control made anew; None where what was done before took it away."""
        self.go(place)
        return next((one for one in self.controls() if one.name == name), None)

    def _do(self, seen: Seen, name: str, act: Callable[[], object], do: Do) -> None:
        seen.doing = name
        seen.done.append(name)
        do(act)
        self.settle()
        seen.dialogs.update(self.give_up())
        for toast in list(self.window.toasts.toasts):
            toast.close()


def _keep(found: dict[str, Control], control: Control) -> None:
    found.setdefault(control.name, control)


def _keep_actions(found: dict[str, Control], actions: list[QAction]) -> None:
    for action in actions:
        if isValid(action) and action.isEnabled() and action.isVisible() and action.text():
            _keep(found, Control(f"action {_name(action, action.text())}", action, action.trigger))


def _name(thing: QWidget | QAction, words: str) -> str:
    """The object's name, else its words, without the number of its line."""
    return (thing.objectName() or words).rstrip("0123456789 ")

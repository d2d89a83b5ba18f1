"""What holds much is made in one turn of the event loop, dressed in the next and shown then: at once it would hold the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop.views.presenter import Presenter


def show_next(presenter: Presenter, stack: QStackedWidget, widget: QWidget, wanted: Callable[[], bool]) -> None:
    """Show what was just made for a stack in the next turn.

    What was in sight stays so meanwhile. Nothing happens where the person has gone elsewhere and it is not ``wanted`` any more.
    A stack nobody sees yet shows it at once.
    """

    def steps() -> Iterator[None]:
        if isValid(widget) and wanted():
            inner = widget.focusWidget()  # the keyboard was meant for it when it could not have it yet
            stack.setCurrentWidget(widget)
            if inner is not None:
                inner.setFocus(Qt.FocusReason.OtherFocusReason)
        yield

    if stack.isVisible():
        presenter.in_turns(steps())
    else:
        stack.setCurrentWidget(widget)


def open_next(presenter: Presenter, dialog: QDialog) -> None:
    """Open a dialog that was just made: dressed in the next turn, shown in the one after.

    Where another one was opened meanwhile, by a double press, this one goes.
    """

    def steps() -> Iterator[None]:
        if isValid(dialog):
            _dress(dialog)
        yield
        if isValid(dialog):
            if _may_open(dialog):
                dialog.open()
            else:
                dialog.deleteLater()
        yield

    presenter.in_turns(steps())


def _dress(dialog: QDialog) -> None:
    dialog.ensurePolished()
    for part in dialog.findChildren(QWidget):
        part.ensurePolished()


def _may_open(dialog: QDialog) -> bool:
    before = QApplication.activeModalWidget()
    return before is None or before.isAncestorOf(dialog)

"""An office with two groups and two children, and the window on the page of groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.groups.page import page
from desktop.views.main_window import MainWindow
from desktop.views.workspace import Workspace
from tests.desktop.views.groups.office import Filled, fill, make_window, make_workspace


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.tasks.wait_idle()
    made.tasks.shutdown()
    made.office.close()


@pytest.fixture
def filled(workspace: Workspace) -> Filled:
    return fill(workspace)


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, filled: Filled) -> MainWindow:
    made = make_window(workspace, [page(workspace)])
    qtbot.addWidget(made)
    return made


@pytest.fixture
def find(workspace: Workspace) -> Callable[[str], QWidget]:
    """The widget of an object name, wherever it is shown."""

    def find(name: str) -> QWidget:
        workspace.tasks.wait_idle()
        QApplication.processEvents()  # what a layout was just given is shown with the next events
        shown = [one for one in QApplication.allWidgets() if one.objectName() == name and one.isVisible()]
        assert shown, f"{name} is not shown"
        return next((one for one in shown if isinstance(one, QDialog)), shown[-1])  # a dialog's form shares its name

    return find

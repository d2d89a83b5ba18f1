"""An office with requests in its queue, and the window on the page of enrolment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.enrolment.page import page
from desktop.views.main_window import MainWindow
from desktop.views.workspace import Workspace
from protocol.contracts import DocumentKind
from protocol.messages.entities import RequestState
from tests.desktop.views.enrolment.requests import bring, keep, paper, pdf, picture
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
    """Request "new" has a deadline tomorrow and papers, "late" is overdue and wishes a full group."""
    made = fill(workspace)
    scan, extract, away = picture(), pdf(), b"not here yet"
    papers = [
        paper(DocumentKind.BIRTH_CERTIFICATE, scan, "куәлік.png", "image/png"),
        paper(DocumentKind.FORM_027, extract, "027.pdf", "application/pdf"),
        paper(DocumentKind.PARENT_ID, away, "id.jpg", "image/jpeg"),
        paper(DocumentKind.OTHER, b"no picture", "notes.txt", "text/plain"),
    ]
    for content, media_type in ((scan, "image/png"), (extract, "application/pdf"), (b"no picture", "text/plain")):
        keep(workspace, content, media_type)
    bring(workspace, "new", "Нұрлан", group_id=made.botaqan, due=date(2026, 11, 13), papers=papers, serial=700)
    bring(workspace, "late", "Жақсылық", group_id=made.balapan, due=date(2026, 11, 10), serial=720)
    bring(workspace, "waits", "Өмірбек", due=date(2026, 11, 18), state=RequestState.WAITING_LIST, serial=740)
    return made


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, filled: Filled) -> MainWindow:
    made = make_window(workspace, [page(workspace)])
    qtbot.addWidget(made)
    workspace.tasks.wait_idle()
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

"""Qt without a screen, dressed as the program is."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views import clipboard
from desktop.views.language import install_language
from desktop.views.theme import apply_theme, prepare_high_dpi

HERE = Path(__file__).parent
PATIENCE_MS = 30_000
"""Costs nothing where all is well; the machine may have much else to do."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of every window that is shown; it means nothing."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str], pytestconfig: pytest.Config) -> Iterator[QApplication]:
    """The one application of the test run, in English and in the light theme, whatever test comes first."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        app = existing
    else:
        prepare_high_dpi()
        app = QApplication(qapp_args)
    install_language(app, "en")
    apply_theme(app, "light")
    yield app
    clipboard.leave()


class PatientBot(QtBot):
    """pytest-qt's hands, which wait longer before they give up."""

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Hands for windows."""
    return PatientBot(request)

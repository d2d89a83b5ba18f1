"""Qt without a screen, dressed as the program is."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.theme import apply_theme, prepare_high_dpi


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str], pytestconfig: pytest.Config) -> QApplication:
    """The one application of the test run, in the light theme."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        app = existing
    else:
        prepare_high_dpi()
        app = QApplication(qapp_args)
    apply_theme(app, "light")
    return app

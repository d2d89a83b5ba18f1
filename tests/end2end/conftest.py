"""The application for whole days: offscreen, as the program makes it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.theme import apply_theme, prepare_high_dpi
from tests.end2end.town import country, town  # noqa: F401 - fixtures


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> QApplication:
    """The one application of the test run."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    prepare_high_dpi()
    app = QApplication(qapp_args)
    apply_theme(app, "light")
    return app

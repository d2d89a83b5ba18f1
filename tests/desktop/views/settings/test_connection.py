"""Connecting to the portal from the settings page: a real key, real HTTP, and what can go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.services.sync.link import link_view
from desktop.views.settings.connection_section import ConnectionSection
from desktop.views.widgets import FormDialog
from desktop.views.workspace import Workspace
from eds.testing import KeyKind, Person, TestAuthority
from tests.desktop.views.settings.conftest import BIN, Calls, Shell, shown
from tests.desktop.views.settings.portal import NOW, enrolling_portal

KEY_PASSWORD = "Qwerty12"
DIRECTOR = Person("СӘДУАҚАС", "ГҮЛНАР", "МАРАТҚЫЗЫ", "850101400017", BIN, "«Балдырған»")


@pytest.fixture
def portal() -> Iterator[str]:
    with enrolling_portal() as address:
        yield address


@pytest.fixture(scope="module")
def authority() -> TestAuthority:
    return TestAuthority.create(NOW)


@pytest.fixture
def key(authority: TestAuthority, tmp_path: Path) -> Path:
    path = tmp_path / "GOST512_test.p12"
    path.write_bytes(authority.issue(DIRECTOR, password=KEY_PASSWORD, kind=KeyKind.HEAD))
    return path


def opened(qtbot: QtBot, workspace: Workspace, shell: Shell) -> ConnectionSection:
    section = shown(qtbot, workspace, shell, "connection").sections["connection"]
    assert isinstance(section, ConnectionSection)
    return section


def connect(qtbot: QtBot, section: ConnectionSection, **typed: object) -> None:
    section.form.set_values(typed)
    qtbot.mouseClick(section.connect_button, Qt.MouseButton.LeftButton)
    assert section.presenter.tasks.wait_idle(10)


def test_the_directors_key_connects_and_an_exchange_begins(
    qtbot: QtBot, workspace: Workspace, shell: Shell, calls: Calls, portal: str, key: Path
) -> None:
    section = opened(qtbot, workspace, shell)
    assert section.chip.text() == "not connected"
    assert not section.disconnect_button.isVisible()
    connect(qtbot, section, url=portal, key=key, password=KEY_PASSWORD)
    link = workspace.office.ask(link_view)
    assert link is not None
    assert link.url == portal
    assert calls.exchanges == 1
    assert portal in section.facts.text()
    assert section.password.text() == ""
    assert workspace.preferences.folder("key") == str(key.parent)
    qtbot.mouseClick(section.exchange_button, Qt.MouseButton.LeftButton)
    assert calls.exchanges == 2
    qtbot.mouseClick(section.disconnect_button, Qt.MouseButton.LeftButton)
    dialog = section.findChild(FormDialog, "settings.disconnect")
    assert dialog is not None
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert workspace.tasks.wait_idle()
    assert workspace.office.ask(link_view) is None
    assert section.chip.text() == "not connected"


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"password": "wrong"}, "password", "password"),
        ({"url": "http://portal.example"}, "url", "not protected"),
        ({"url": "portal"}, "url", "not an address"),
        ({"url": "http://127.0.0.1:9"}, "url", "does not answer"),
        ({"key": Path("/nowhere/key.p12")}, "key", ""),
        ({"key": None}, "key", "must be filled in"),
    ],
)
def test_what_is_wrong_is_said_under_its_field_and_everything_typed_stays(
    qtbot: QtBot,
    workspace: Workspace,
    shell: Shell,
    calls: Calls,
    key: Path,
    typed: dict[str, object],
    field: str,
    said: str,
) -> None:
    section = opened(qtbot, workspace, shell)
    good = {"url": "http://127.0.0.1:9", "device_name": "PC-1", "key": key, "password": KEY_PASSWORD}
    connect(qtbot, section, **good | typed)
    assert section.form.field(field).error
    assert said in section.form.field(field).error
    assert section.connect_button.isEnabled()
    assert workspace.office.ask(link_view) is None
    assert calls.exchanges == 0


def test_the_key_of_another_organisation_is_refused(
    qtbot: QtBot, workspace: Workspace, shell: Shell, authority: TestAuthority, tmp_path: Path
) -> None:
    stranger = Person("БАСҚА", "АДАМ", "", "850101400017", "070340000009", "Басқа ұйым")
    path = tmp_path / "stranger.p12"
    path.write_bytes(authority.issue(stranger, password=KEY_PASSWORD, kind=KeyKind.HEAD))
    section = opened(qtbot, workspace, shell)
    connect(qtbot, section, url="http://127.0.0.1:9", key=path, password=KEY_PASSWORD)
    assert "organisation" in section.form.field("key").error

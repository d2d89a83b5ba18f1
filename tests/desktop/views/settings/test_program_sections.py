"""Settings: the way to the portal, what the program is made of, notices of the desktop."""

from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services import network
from desktop.services.network import NetworkSettings, ProxyMode
from desktop.services.parts import parts
from desktop.services.preferences import PreferenceFile
from desktop.services.unit_of_work import Office
from desktop.views.settings.about_section import AboutSection
from desktop.views.settings.network_section import NetworkSection
from desktop.views.settings.own_sections import AppearanceSection
from desktop.views.workspace import Workspace
from tests.desktop.views.settings.conftest import Shell, shown

META = {"epoch": "e", "server_time": "2026-11-12T04:00:00Z", "rules_version": 1, "calendar_version": 1}


@pytest.fixture
def portal() -> Iterator[tuple[str, list[str]]]:
    """A server that answers as a portal does, also when it is asked as a proxy; and what it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.path} {self.headers.get('Proxy-Authorization', '')}".strip())
            content = json.dumps(META).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


@pytest.fixture
def section(qtbot: QtBot, workspace: Workspace, shell: Shell) -> NetworkSection:
    found = shown(qtbot, workspace, shell, "network").sections["network"]
    assert isinstance(found, NetworkSection)
    return found


def manual(section: NetworkSection, **values: object) -> None:
    section.form.set_values({"mode": ProxyMode.MANUAL, **values})
    section.mode.edited.emit()


def test_the_fields_of_a_proxy_are_there_only_for_one(section: NetworkSection) -> None:
    assert not section.form.field("host").isVisible()
    manual(section)
    assert section.form.field("host").isVisible()
    assert not section.ca_form.field("ca_file").isVisible()


def test_a_proxy_is_saved_shown_again_and_the_exchange_follows(
    section: NetworkSection, workspace: Workspace, shell: Shell
) -> None:
    manual(section, host="proxy.local", port=3128, user="office", password="s3cret")
    section.save_button.click()
    assert workspace.tasks.wait_idle()
    assert workspace.office.ask(network.read_network) == NetworkSettings(
        ProxyMode.MANUAL, "proxy.local", 3128, "office", "s3cret"
    )
    assert len(shell.toasts) == 1
    assert section.form.field("password").widget.value() == "s3cret"  # type: ignore[attr-defined]


def test_what_is_wrong_stands_under_its_field_and_nothing_is_saved(section: NetworkSection, workspace: Workspace) -> None:
    manual(section, host="http://proxy", port=0)
    section.save_button.click()
    assert workspace.tasks.wait_idle()
    assert section.form.field("host").error
    assert section.form.field("port").error
    section.form.set_values({"mode": ProxyMode.NONE})
    section.mode.edited.emit()
    section.own_ca.setChecked(True)
    section.save_button.click()
    assert workspace.tasks.wait_idle()
    assert section.ca_form.field("ca_file").error
    assert workspace.office.ask(network.read_network) == NetworkSettings()


def test_the_connection_is_tried_with_what_is_typed(
    section: NetworkSection, workspace: Workspace, portal: tuple[str, list[str]], tmp_path: Path
) -> None:
    url, asked = portal
    section.try_form.set_values({"url": url})
    section.try_button.click()
    assert workspace.tasks.wait_idle()
    assert "reached" in section.answer.accessibleName()
    assert asked == ["/v1/meta"]
    section.try_form.set_values({"url": "http://portal.example"})
    section.try_button.click()
    assert workspace.tasks.wait_idle()
    assert section.try_form.field("url").error
    assert len(asked) == 1


def test_a_proxy_that_does_not_answer_is_named(section: NetworkSection, workspace: Workspace) -> None:
    manual(section, host="127.0.0.1", port=9)
    section.try_form.set_values({"url": "https://portal.example"})
    section.try_button.click()
    assert workspace.tasks.wait_idle()
    assert section.form.field("host").error


def test_every_part_of_the_program_is_named_with_version_and_licence() -> None:
    told = {part.name: (part.version, part.licence) for part in parts()}
    wanted = Path("requirements/desktop.in").read_text(encoding="utf-8")
    names = {line.split("=")[0].split(">")[0].strip() for line in wanted.splitlines() if line and line[0] not in "#-"}
    assert names <= set(told)
    assert told["SQLAlchemy"] == (version("SQLAlchemy"), "MIT")
    assert all(number and licence for number, licence in told.values())


def test_a_support_bundle_is_made_where_the_person_wants_it(
    qtbot: QtBot, workspace: Workspace, shell: Shell, tmp_path: Path
) -> None:
    about = shown(qtbot, workspace, shell, "about").sections["about"]
    assert isinstance(about, AboutSection)
    about.make_bundle(tmp_path / "support.zip")
    assert workspace.tasks.wait_idle()
    with zipfile.ZipFile(tmp_path / "support.zip") as bundle:
        assert "versions.txt" in bundle.namelist()
    assert len(shell.toasts) == 1
    about.make_bundle(tmp_path / "no such folder" / "support.zip")
    assert workspace.tasks.wait_idle()
    assert about.notice.accessibleName()
    about.log_button.click()
    assert len(shell.problems) == 1  # no log was written


def test_notices_are_switched_off_and_their_hours_kept(qtbot: QtBot, workspace: Workspace, shell: Shell) -> None:
    section = shown(qtbot, workspace, shell, "appearance").sections["appearance"]
    assert isinstance(section, AppearanceSection)
    section.notify.start.set_value(17)
    section.notify.tick.click()
    kept = PreferenceFile(workspace.preferences.path).values
    assert (kept.notify, kept.quiet_from, kept.quiet_to) == (False, 17, 8)
    assert not section.notify.hours.isEnabled()


def test_a_methodist_has_no_section_of_the_network(qtbot: QtBot, make_workspace: object, methodist: Office, shell: Shell) -> None:
    workspace = make_workspace(methodist)  # type: ignore[operator]
    assert "network" not in shown(qtbot, workspace, shell, "network").sections

"""The director's settings done by keys alone in a real window: the section is walked to, the fields are typed, the keys save."""

from __future__ import annotations

import ssl
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from desktop import __version__
from desktop.services import contracts, network, settings, vault
from desktop.services.accounts import accounts
from desktop.services.authority import Authority, TrustPlace
from desktop.services.errors import KnownError
from desktop.services.network import NetworkSettings, ProxyMode
from desktop.services.organisation import organisation
from desktop.services.roles import Role
from desktop.services.sync import link, witness
from desktop.services.sync.link import link_view
from desktop.services.sync.transport import PortalAddress
from desktop.views.main_window import MainWindow
from desktop.views.settings.page import page
from desktop.views.settings.screen import SettingsScreen
from desktop.views.widgets import SegmentedControl
from eds.cache import MemoryCache
from protocol.attendance import MarkCode
from protocol.messages.envelope import OtherDevice
from protocol.rules import DEFAULT_MARKS, DEFAULT_RULES
from tests.desktop.sync.conftest import connect_by_hand
from tests.desktop.views.contracts.office import (
    CHILDREN,
    PARENT_IIN,
    PASSWORD,
    Stage,
    authority,
    head_key,
    make_stage,
    make_window,
)
from tests.desktop.views.settings.conftest import nowhere
from tests.desktop.views.settings.portal import enrolling_portal

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
MOST_TABS = 60
PRESSED_MS = 130
"""A key presses its button as a finger would: it is down for a moment."""


class Keys:
    """One window, and nothing but keys to whatever has the keyboard."""

    def __init__(self, stage: Stage, window: MainWindow) -> None:
        self.stage, self.window = stage, window

    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focused(), key, with_)
        if with_ is CTRL:
            QTest.qWait(PRESSED_MS)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            assert self.stage.workspace.tasks.wait_idle(20)
            QApplication.processEvents()
        (QApplication.activeModalWidget() or self.window).activateWindow()  # as a desktop does when a dialog goes
        QApplication.processEvents()

    def type(self, words: str) -> None:
        """Over what stands in the field."""
        QTest.keyClick(self.focused(), Qt.Key.Key_A, CTRL)
        QTest.keyClicks(self.focused(), words)

    def tab_to(self, name: str) -> None:
        """Along the tab order until a widget whose name, or whose holder's, ends so."""
        for _ in range(MOST_TABS):
            at = self.focused()
            holder = at.parentWidget()
            if at.objectName().endswith(name) or (holder is not None and holder.objectName().endswith(name)):
                return
            QTest.keyClick(at, Qt.Key.Key_Tab)
        raise AssertionError(f"{name} is not on the way")

    def choose_file(self, path: Path) -> None:
        """In the dialog of files: the path is typed."""
        assert isinstance(QApplication.activeModalWidget(), QFileDialog)
        self.type(str(path))
        self.press(Qt.Key.Key_Return)

    def section(self, name: str) -> SettingsScreen:
        """Walk along the list of sections, then into the section."""
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        screen = self.window.page("settings")
        assert isinstance(screen, SettingsScreen)
        screen.findChild(QWidget, f"settings.list.{screen.current()}").setFocus()
        order = list(screen.sections)
        steps = order.index(name) - order.index(screen.current())
        for _ in range(abs(steps)):
            QTest.keyClick(self.focused(), Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        self.settle()
        assert screen.current() == name
        return screen


def _nothing() -> None:
    """Done by the program outside the window."""


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Keys]:
    """One office and one window for all: a director does not start the program anew for each change either."""
    stage = make_stage(tmp_path_factory.mktemp("keys"))
    office, trusted = stage.workspace.office, TrustPlace(tmp_path_factory.mktemp("trust"), "production")
    tools = {"restyle": _nothing, "exchange_now": _nothing, "address": PortalAddress}
    own = Authority(office, trusted, MemoryCache, fetch=nowhere)
    stage = replace(stage, workspace=replace(stage.workspace, authority=own, **tools))
    window = make_window([page(stage.workspace)])
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    made = Keys(stage, window)
    made.settle()
    yield made
    made.settle()
    window.close()
    window.deleteLater()
    stage.workspace.tasks.shutdown()
    stage.workspace.office.close()


def test_the_kindergartens_town_is_changed(keys: Keys) -> None:
    keys.section("organisation")
    keys.tab_to("organisation.city")
    keys.type("Aqtau")
    keys.press(Qt.Key.Key_S, CTRL)
    assert keys.stage.workspace.office.ask(organisation).city == "Aqtau"


def test_a_day_of_the_calendar_is_overridden(keys: Keys) -> None:
    keys.section("calendar")
    keys.press(Qt.Key.Key_N, CTRL)
    keys.tab_to("day.day")
    keys.type("19.12.2026")
    keys.tab_to("day.working")
    keys.press(Qt.Key.Key_Down)
    keys.tab_to("day.reason")
    QTest.keyClicks(keys.focused(), "moved")
    keys.press(Qt.Key.Key_Return, CTRL)
    (row,) = keys.stage.workspace.office.ask(settings.overrides)
    assert (row.day, row.reason) == (date(2026, 12, 19), "moved")


def test_the_tariff_is_changed(keys: Keys) -> None:
    keys.section("money")
    keys.tab_to("parent_fee")
    keys.type("24000")
    keys.press(Qt.Key.Key_S, CTRL)
    assert keys.stage.workspace.office.ask(contracts.default_terms).parent_fee == 24_000


def test_a_mark_gets_another_letter(keys: Keys) -> None:
    screen = keys.section("marks")
    glyph = screen.sections["marks"].input(MarkCode.ABSENT, "glyph")  # type: ignore[attr-defined]
    keys.tab_to(glyph.objectName())
    keys.type("z")
    keys.press(Qt.Key.Key_S, CTRL)
    assert keys.stage.workspace.office.ask(settings.rules).mark(MarkCode.ABSENT).glyph == "z"
    assert keys.stage.workspace.office.ask(settings.rules).marks != DEFAULT_MARKS


def test_a_methodists_account_is_made(keys: Keys) -> None:
    keys.section("accounts")
    keys.press(Qt.Key.Key_N, CTRL)
    for field, words in (
        ("full_name", "Aigul"),
        ("login", "aigul"),
        ("password", "a long password"),
        ("again", "a long password"),
    ):
        keys.tab_to(f"new.{field}")
        keys.type(words)
    keys.press(Qt.Key.Key_Return, CTRL)
    made = {row.login: row.role for row in keys.stage.workspace.office.ask(accounts)}
    assert made["aigul"] is Role.METHODIST


def test_a_backup_is_made(keys: Keys) -> None:
    before = set(keys.stage.workspace.folder.backups.glob("*.db"))
    keys.section("backups")
    keys.press(Qt.Key.Key_B, CTRL)
    assert len(set(keys.stage.workspace.folder.backups.glob("*.db")) - before) == 1


def test_the_high_contrast_theme_is_chosen(keys: Keys) -> None:
    screen, preferences = keys.section("appearance"), keys.stage.workspace.preferences
    assert preferences.values.theme == "system"
    keys.tab_to("appearance.theme")
    for expected in ("light", "dark", "contrast", "contrast"):
        keys.press(Qt.Key.Key_Right)
        assert preferences.values.theme == expected
    keys.press(Qt.Key.Key_Space)
    assert preferences.values.theme == "contrast"
    keys.press(Qt.Key.Key_Left)
    assert preferences.values.theme == "dark"
    theme = screen.findChild(SegmentedControl, "settings.appearance.theme")
    assert theme is not None
    assert theme.value() == "dark"
    assert theme.isAncestorOf(keys.focused())
    QTest.keyClick(keys.focused(), Qt.Key.Key_Tab)
    assert not theme.isAncestorOf(keys.focused()), "Tab leaves the whole choice, not one button of it"


def test_the_proxy_and_an_own_authoritys_certificates_are_chosen(keys: Keys, tmp_path: Path) -> None:
    office, folder = keys.stage.workspace.office, keys.stage.workspace.folder
    pem = tmp_path / "ca.pem"
    pem.write_text("-----BEGIN NOTHING-----")
    keys.section("network")
    keys.tab_to("network.mode")
    keys.press(Qt.Key.Key_End)
    for field, words in (("host", "proxy.local"), ("port", "3128"), ("user", "office"), ("password", "s3cret")):
        keys.tab_to(f"network.{field}")
        keys.type(words)
    keys.tab_to("ca.own_ca")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("ca.ca_file")
    keys.type(str(pem))
    keys.press(Qt.Key.Key_S, CTRL)
    assert office.ask(network.read_network) == NetworkSettings(), (
        "a file without certificates is told at its field, and nothing saved"
    )
    pem.write_text(ssl.DER_cert_to_PEM_cert(authority().gost_root.certificate.der))
    keys.press(Qt.Key.Key_S, CTRL)
    assert office.ask(network.read_network) == NetworkSettings(
        ProxyMode.MANUAL, "proxy.local", 3128, "office", "s3cret", own_ca=True
    )
    assert (folder.path / network.CA_FILE).read_text() == pem.read_text()


def test_the_services_of_signatures_are_named(keys: Keys) -> None:
    keys.section("signatures")
    keys.tab_to("signatures.tsp")
    keys.type("http://tsp.example")
    keys.press(Qt.Key.Key_S, CTRL)
    assert keys.stage.workspace.authority.settings().tsp == "http://tsp.example"


def test_the_rules_in_force_are_read_with_the_order_they_rest_on(keys: Keys) -> None:
    shown = keys.section("rules").sections["rules"]
    assert DEFAULT_RULES.legal_basis_ru in words_of(shown)
    assert shown.isVisible()


def test_the_rule_of_numbers_is_changed_and_seen_at_once(keys: Keys) -> None:
    section = keys.section("money").sections["money"]
    keys.tab_to("numbers.rule")
    keys.type("D-{n:03d}/{year}")
    assert "D-001/2026" in section.preview.text()  # type: ignore[attr-defined]
    keys.press(Qt.Key.Key_S, CTRL)
    assert keys.stage.workspace.office.ask(settings.setting, contracts.NUMBER_RULE) == "D-{n:03d}/{year}"


def test_the_notices_of_the_desktop_are_switched_off(keys: Keys) -> None:
    keys.section("appearance")
    keys.tab_to("appearance.notify")
    keys.press(Qt.Key.Key_Space)
    assert not keys.stage.workspace.preferences.values.notify


def test_an_account_is_closed(keys: Keys) -> None:
    table = keys.section("accounts").sections["accounts"].table  # type: ignore[attr-defined]
    closed = next(row.login for row in keys.stage.workspace.office.ask(accounts) if row.role is Role.METHODIST)
    keys.tab_to("accounts.table")
    keys.press(Qt.Key.Key_Home, CTRL)
    if table.current_row().login != closed:
        keys.press(Qt.Key.Key_Down)
    keys.tab_to("accounts.disableButton")
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert {row.login for row in keys.stage.workspace.office.ask(accounts) if row.disabled} == {closed}


def test_the_computers_of_the_kindergarten_are_told(keys: Keys) -> None:
    office, seen = keys.stage.workspace.office, datetime(2026, 11, 12, 3, 15, tzinfo=UTC)
    office.do(connect_by_hand, "https://portal.example", "0198f0aa-0000-7000-8000-000000000001")
    others = [OtherDevice(name="Aigul-PC", waiting=14, last_seen_at=seen), OtherDevice(name="PC-3", last_seen_at=seen)]
    office.do(lambda uow: link.keep(uow, witness.OTHERS, [one.wire() for one in others]))
    shown = keys.section("connection").sections["connection"].computers.accessibleDescription()  # type: ignore[attr-defined]
    assert shown.startswith(f"{office.device} · this computer: no exchange yet · ")
    assert "Aigul-PC: last exchange 12.11.2026\u00a008:15 · 14 change" in shown
    assert shown.endswith("PC-3: last exchange 12.11.2026\u00a008:15 · everything is sent")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_computer_is_disconnected_and_connected_with_a_key_that_is_looked_for(keys: Keys, tmp_path: Path) -> None:
    office = keys.stage.workspace.office
    (tmp_path / "GOST512_head.p12").write_bytes(head_key())
    keys.section("connection")
    keys.tab_to("connection.disconnectButton")
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert office.ask(link_view) is None
    with enrolling_portal() as address:
        keys.tab_to("connection.url")
        keys.type(address)
        keys.tab_to("connection.keyBrowse")
        keys.press(Qt.Key.Key_Space)
        keys.choose_file(tmp_path / "GOST512_head.p12")
        keys.tab_to("connection.password")
        keys.type("not this one")
        keys.press(Qt.Key.Key_Return, CTRL)
        assert office.ask(link_view) is None
        keys.type(PASSWORD)
        keys.press(Qt.Key.Key_Return, CTRL)
        made = office.ask(link_view)
    assert made is not None
    assert made.url == address


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_certificate_is_trusted_knowingly(keys: Keys, tmp_path: Path) -> None:
    own = authority().gost_root.certificate
    (tmp_path / "own.cer").write_bytes(own.der)
    keys.section("signatures")
    keys.tab_to("signatures.addButton")
    keys.press(Qt.Key.Key_Space)
    keys.choose_file(tmp_path / "own.cer")
    assert own.fingerprint[:16] in " ".join(words_of(keys.focused().window()))
    keys.tab_to("add.label")
    QTest.keyClicks(keys.focused(), "our own")
    keys.press(Qt.Key.Key_Return, CTRL)
    assert keys.stage.workspace.authority.trust().anchors == (own,)


def test_the_language_is_changed(keys: Keys) -> None:
    keys.section("appearance")
    keys.tab_to("appearance.language")
    keys.press(Qt.Key.Key_Left)
    assert keys.stage.workspace.preferences.values.language == "kk"
    keys.press(Qt.Key.Key_Right)
    assert keys.stage.workspace.preferences.values.language == "ru"


def test_the_own_password_is_changed(keys: Keys) -> None:
    folder = keys.stage.workspace.folder
    keys.section("password")
    for old in ("not mine", "long password 1"):
        with pytest.raises(KnownError, match="wrong-password"):
            vault.unwrap(vault.load(folder.vault), "director", "another password")
        keys.tab_to("password.old")
        keys.type(old)
        for name in ("new", "again"):
            keys.tab_to(f"password.{name}")
            keys.type("another password")
        keys.press(Qt.Key.Key_S, CTRL)
    assert vault.unwrap(vault.load(folder.vault), "director", "another password") == keys.stage.workspace.key


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_the_program_is_made_of_is_read_and_the_support_bundle_tells_of_nobody(keys: Keys, tmp_path: Path) -> None:
    """After all the others: the bundle is of an office with people, requests, other computers and a careless log."""
    space = keys.stage.workspace
    child, parent, pc = CHILDREN[4][0], "Кәрімова", "Aigul-PC"
    space.folder.logs.mkdir(parents=True, exist_ok=True)
    (space.folder.logs / "office.log").write_text(f"2026-11-12 09:00:00,000 ERROR x {child} {parent} {PARENT_IIN} from {pc}\n")
    about = keys.section("about").sections["about"]
    assert {__version__, "MIT", "SQLAlchemy"} <= set(words_of(about))
    keys.tab_to("about.bundleButton")
    keys.press(Qt.Key.Key_Space)
    keys.choose_file(tmp_path / "support.zip")
    with zipfile.ZipFile(tmp_path / "support.zip") as bundle:
        told = "\n".join(bundle.read(name).decode() for name in bundle.namelist())
    assert "ERROR x *** *** *** from ***" in told
    director, kindergarten = space.office.actor.name.split()[0], space.office.ask(organisation)
    secret = [child, parent, PARENT_IIN, pc, "Aigul", director, kindergarten.bin, "s3cret", space.key.hex()]
    assert [word for word in secret if word.casefold() in told.casefold()] == []


def words_of(widget: QWidget) -> list[str]:
    """What its labels say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]

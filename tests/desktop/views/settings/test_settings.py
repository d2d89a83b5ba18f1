"""The settings page by keyboard and mouse, on a real encrypted office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.services import backup, contracts, settings
from desktop.services.accounts import accounts
from desktop.services.authority import PRODUCTION_TSP, AuthoritySettings
from desktop.services.changes import Changes
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import NewOffice, sign_in
from desktop.services.organisation import organisation
from desktop.services.unit_of_work import Office
from desktop.views.errors import explain_code
from desktop.views.settings.backups_section import BackupsSection
from desktop.views.settings.calendar_section import CalendarSection
from desktop.views.settings.marks_section import MarksSection
from desktop.views.settings.number_rule import number_preview
from desktop.views.settings.presenter import SettingsPresenter
from desktop.views.settings.screen import SettingsScreen
from desktop.views.settings.signatures_section import SignaturesSection
from desktop.views.widgets import Button, DataTable, FormDialog, InvalidInputError, SegmentedControl, Text, TextInput
from desktop.views.workspace import Workspace
from eds.testing import TestAuthority
from protocol.attendance import MarkCode
from protocol.rules import DEFAULT_MARKS
from tests.desktop.views.settings.conftest import BIN, PASSWORD, Calls, Shell, shown

W = TypeVar("W", bound=QWidget)


def child(screen: QWidget, kind: type[W], name: str) -> W:
    found = screen.findChild(kind, name)
    assert found is not None, name
    return found


def press(qtbot: QtBot, screen: SettingsScreen, name: str) -> None:
    qtbot.mouseClick(child(screen, Button, name), Qt.MouseButton.LeftButton)
    assert screen.presenter.tasks.wait_idle()


def dialog_of(screen: SettingsScreen, name: str) -> FormDialog:
    return child(screen, FormDialog, name)


def submit(qtbot: QtBot, screen: SettingsScreen, dialog: FormDialog) -> None:
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert screen.presenter.tasks.wait_idle()


def test_the_kindergarten_is_changed_and_kept(qtbot: QtBot, workspace: Workspace, shell: Shell) -> None:
    screen = shown(qtbot, workspace, shell, "organisation")
    city = child(screen, TextInput, "settings.organisation.city")
    assert city.text() == "Орал"
    city.selectAll()
    qtbot.keyClicks(city, "Aqtau")
    press(qtbot, screen, "settings.organisation.saveButton")
    assert workspace.office.ask(organisation).city == "Aqtau"
    assert shell.toasts == ["The kindergarten is saved."]


def test_what_is_being_typed_survives_another_section_and_a_change_from_outside(
    qtbot: QtBot, workspace: Workspace, shell: Shell
) -> None:
    screen = shown(qtbot, workspace, shell, "organisation")
    city = child(screen, TextInput, "settings.organisation.city")
    qtbot.keyClicks(city, "X")
    screen.enter(section="about")
    screen.enter(section="organisation")
    workspace.bus.publish(Changes(frozenset({("organisation", BIN)})))
    assert workspace.tasks.wait_idle()
    assert "X" in city.text()


def test_the_bin_of_a_connected_office_stays(qtbot: QtBot, workspace: Workspace, shell: Shell) -> None:
    def connected(uow: object) -> None:
        from desktop.models.organisation import Organisation

        uow.session.get(Organisation, 1).version = 3  # type: ignore[attr-defined]

    workspace.office.do(connected)
    screen = shown(qtbot, workspace, shell, "organisation")
    field = child(screen, TextInput, "settings.organisation.bin")
    field.setText("100140000013")
    press(qtbot, screen, "settings.organisation.saveButton")
    assert workspace.office.ask(organisation).bin == BIN
    assert field.accessibleDescription()


def test_a_day_is_overridden_and_listed(qtbot: QtBot, workspace: Workspace, shell: Shell) -> None:
    screen = shown(qtbot, workspace, shell, "calendar")
    section = screen.sections["calendar"]
    assert isinstance(section, CalendarSection)
    QAbstractItemModelTester(section.table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(qtbot, screen, "settings.calendar.addButton")
    dialog = dialog_of(screen, "settings.calendar.day")
    dialog.form.set_values({"day": date(2026, 12, 19), "working": True})
    submit(qtbot, screen, dialog)
    assert dialog.form.field("reason").error == "This must be filled in."
    dialog.form.set_values({"reason": "moved"})
    submit(qtbot, screen, dialog)
    rows = workspace.office.ask(settings.overrides)
    assert [(row.day, row.working, row.office) for row in rows] == [(date(2026, 12, 19), True, True)]
    assert section.table.model.rowCount() == 1
    assert workspace.office.ask(settings.calendar).is_working(date(2026, 12, 19))


def test_a_mark_gets_another_sign_and_two_alike_are_refused(qtbot: QtBot, workspace: Workspace, shell: Shell) -> None:
    screen = shown(qtbot, workspace, shell, "marks")
    section = screen.sections["marks"]
    assert isinstance(section, MarksSection)
    glyph = section.input(MarkCode.ABSENT, "glyph")
    glyph.setText("б")
    press(qtbot, screen, "settings.marks.saveButton")
    assert "same sign" in section.notice.accessibleName()
    assert workspace.office.ask(settings.rules).marks == DEFAULT_MARKS
    glyph.setText("z")
    press(qtbot, screen, "settings.marks.saveButton")
    assert workspace.office.ask(settings.rules).mark(MarkCode.ABSENT).glyph == "z"
    press(qtbot, screen, "settings.marks.defaultsButton")
    press(qtbot, screen, "settings.marks.saveButton")
    assert workspace.office.ask(settings.rules).marks == DEFAULT_MARKS


def test_tariff_and_number_rule_are_kept_with_a_preview(qtbot: QtBot, workspace: Workspace, shell: Shell) -> None:
    screen = shown(qtbot, workspace, shell, "money")
    section = screen.sections["money"]
    section.tariff.set_values({"parent_fee": 24_000, "state_part": 46_000, "due_day": 5})  # type: ignore[attr-defined]
    rule = child(screen, TextInput, "settings.numbers.rule")
    rule.setText("{n}")
    assert "1 · 2 · 118" in child(screen, Text, "settings.money.preview").text()
    rule.setText("{year}")
    press(qtbot, screen, "settings.money.saveButton")
    assert "number of its own" in rule.accessibleDescription()
    rule.setText("Б-{year}/{n:04d}")
    press(qtbot, screen, "settings.money.saveButton")
    assert workspace.office.ask(contracts.next_number) == "Б-2026/0001"
    terms = workspace.office.ask(contracts.default_terms)
    assert (terms.parent_fee, terms.state_part, terms.due_day) == (24_000, 46_000, 5)


@pytest.mark.parametrize("rule", ["{year}", "{m}", "{n", "{n.real.x}", "{0}", "", "{n:q}"])
def test_a_rule_that_gives_no_number_of_its_own_is_refused(rule: str) -> None:
    with pytest.raises(InvalidInputError):
        number_preview(rule, 2026, 1)


def test_the_rules_in_force_name_the_order_they_rest_on(qtbot: QtBot, workspace: Workspace, shell: Shell) -> None:
    screen = shown(qtbot, workspace, shell, "rules")
    words = " ".join(label.text() for label in screen.sections["rules"].findChildren(Text))
    assert "372" in words


def test_a_methodist_is_added_and_closed(
    qtbot: QtBot, workspace: Workspace, shell: Shell, folder: OfficeFolder, around: Surroundings
) -> None:
    screen = shown(qtbot, workspace, shell, "accounts")
    table = child(screen, DataTable, "settings.accounts.table")
    QAbstractItemModelTester(table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(qtbot, screen, "settings.accounts.addButton")
    dialog = dialog_of(screen, "settings.accounts.new")
    dialog.form.set_values({"full_name": "Айгүл", "login": "director", "password": "short", "again": "short"})
    submit(qtbot, screen, dialog)
    assert "too short" in dialog.form.field("password").error
    dialog.form.set_values({"password": PASSWORD, "again": PASSWORD})
    submit(qtbot, screen, dialog)
    assert "in use" in dialog.form.field("login").error
    dialog.form.set_values({"login": "aigul"})
    submit(qtbot, screen, dialog)
    rows = {row.login: row for row in workspace.office.ask(accounts)}
    sign_in(folder, "aigul", PASSWORD, around).office.close()
    table.select_key(rows["director"].id)
    assert not child(screen, Button, "settings.accounts.disableButton").isEnabled()
    table.select_key(rows["aigul"].id)
    press(qtbot, screen, "settings.accounts.disableButton")
    submit(qtbot, screen, dialog_of(screen, "settings.accounts.disable"))
    assert {row.login for row in workspace.office.ask(accounts) if row.disabled} == {"aigul"}
    assert shell.toasts == ["The account is added.", "The account is closed."]


def test_a_backup_is_made_listed_and_can_be_found(
    qtbot: QtBot, workspace: Workspace, shell: Shell, created: NewOffice, tmp_path: Path
) -> None:
    opened: list[Path] = []
    section = BackupsSection(SettingsPresenter(workspace), shell, opened.append)
    qtbot.addWidget(section)
    section.show()
    QAbstractItemModelTester(section.table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.mouseClick(section.back_up_button, Qt.MouseButton.LeftButton)
    assert workspace.tasks.wait_idle()
    assert shell.toasts == ["The backup is made and checked."]
    assert section.table.model.rowCount() == 1
    qtbot.mouseClick(section.folder_button, Qt.MouseButton.LeftButton)
    assert opened == [workspace.folder.backups]
    [path] = backup.backups(workspace.folder.backups)
    backup.restore(path, created.key, tmp_path / "copy.db", workspace.office.clock.now())


def test_the_own_password_is_changed_by_a_methodist_too(
    qtbot: QtBot,
    make_workspace: Callable[[Office], Workspace],
    methodist: Office,
    shell: Shell,
    folder: OfficeFolder,
    around: Surroundings,
) -> None:
    screen = shown(qtbot, make_workspace(methodist), shell, "password")
    form = screen.sections["password"].form  # type: ignore[attr-defined]
    form.set_values({"old": "wrong", "new": "another password", "again": "another one"})
    press(qtbot, screen, "settings.password.saveButton")
    assert "differ" in form.field("again").error
    form.set_values({"again": "another password"})
    press(qtbot, screen, "settings.password.saveButton")
    assert "does not fit" in form.field("old").error
    form.set_values({"old": PASSWORD})
    press(qtbot, screen, "settings.password.saveButton")
    sign_in(folder, "aigul", "another password", around).office.close()
    assert shell.toasts == ["The password is changed."]


def test_a_methodist_sees_only_what_is_their_own(
    qtbot: QtBot, make_workspace: Callable[[Office], Workspace], methodist: Office, shell: Shell
) -> None:
    screen = shown(qtbot, make_workspace(methodist), shell, "organisation")
    assert list(screen.sections) == ["password", "appearance", "about"]
    assert screen.current() == "password"


def test_theme_and_language_are_remembered_and_the_window_is_built_anew(
    qtbot: QtBot, workspace: Workspace, shell: Shell, calls: Calls
) -> None:
    screen = shown(qtbot, workspace, shell, "appearance")
    qtbot.keyClick(child(screen, SegmentedControl, "settings.appearance.theme"), Qt.Key.Key_Right)
    qtbot.keyClick(child(screen, SegmentedControl, "settings.appearance.language"), Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: calls.restyles == 2)
    assert (workspace.preferences.values.theme, workspace.preferences.values.language) == ("light", "kk")


def test_the_arrow_keys_walk_through_the_sections(qtbot: QtBot, workspace: Workspace, shell: Shell) -> None:
    screen = shown(qtbot, workspace, shell, "organisation")
    child(screen, QWidget, "settings.list.organisation").setFocus()
    qtbot.keyClick(child(screen, QWidget, "settings.list.organisation"), Qt.Key.Key_Down)
    assert screen.current() == "connection"
    for section in screen.sections:
        screen.enter(section=section)
    assert workspace.tasks.wait_idle()
    assert shell.problems == []


def test_models_hold_under_sorting(qtbot: QtBot, workspace: Workspace, shell: Shell) -> None:
    screen = shown(qtbot, workspace, shell, "backups")
    for model in screen.findChildren(QAbstractItemModel):
        model.sort(0, Qt.SortOrder.DescendingOrder)


def test_the_authoritys_addresses_are_kept_and_a_wrong_one_is_told_at_its_field(
    qtbot: QtBot, workspace: Workspace, shell: Shell
) -> None:
    screen = shown(qtbot, workspace, shell, "signatures")
    section = screen.sections["signatures"]
    assert isinstance(section, SignaturesSection)
    form = section.form
    assert form.field("tsp").widget.text() == PRODUCTION_TSP  # type: ignore[attr-defined]
    form.set_values({"tsp": "ftp://nowhere", "crl": "http://crl.pki.gov.kz/nca_gost_2022.crl\n\n"})
    section.save_button.click()
    assert workspace.tasks.wait_idle()
    assert form.field("tsp").error
    form.set_values({"tsp": "https://tsp.pki.gov.kz", "online": False})
    section.save_button.click()
    assert workspace.tasks.wait_idle()
    assert shell.toasts
    kept = workspace.authority.settings()
    assert kept == AuthoritySettings(False, "https://tsp.pki.gov.kz", "", ("http://crl.pki.gov.kz/nca_gost_2022.crl",))
    assert workspace.authority.revocation() is None


def test_the_trusted_certificates_are_listed_and_one_is_added_knowingly(
    qtbot: QtBot, workspace: Workspace, shell: Shell, tmp_path: Path
) -> None:
    screen = shown(qtbot, workspace, shell, "signatures")
    section = screen.sections["signatures"]
    assert isinstance(section, SignaturesSection)
    assert section.table.model.rowCount() == 4  # the national authority's, all missing
    section.fetch_button.click()
    assert workspace.tasks.wait_idle()
    assert explain_code("service-unavailable").sentence in section.notice.accessibleName()
    own = TestAuthority.create(workspace.office.clock.now()).gost_root.certificate
    (tmp_path / "own.cer").write_bytes(own.der)
    section.add_button.click()
    child(section, QFileDialog, "settings.signatures.certificateFile").fileSelected.emit(str(tmp_path / "own.cer"))
    assert workspace.tasks.wait_idle()
    dialog = section.findChild(FormDialog)
    assert dialog is not None
    assert own.fingerprint[:16] in " ".join(label.text() for label in dialog.findChildren(Text))
    dialog.form.set_values({"label": "Біздің орталық"})
    dialog.submit()
    assert workspace.tasks.wait_idle()
    assert section.table.model.rowCount() == 5
    assert workspace.authority.trust().anchors == (own,)

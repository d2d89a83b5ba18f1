"""From window to window: first start, sign-in, the office, another language, the end."""

from __future__ import annotations

import gc
import weakref
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop.demo.invented import Inventor, child_draft
from desktop.services import backup, children, groups
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.groups import GroupDraft
from desktop.services.opening import sign_in
from desktop.services.preferences import PreferenceFile
from desktop.services.sheet import read_sheet
from desktop.services.unit_of_work import UnitOfWork
from desktop.views.attendance.sheet.grid import AttendanceGrid
from desktop.views.attendance.sheet.local_sheet import Cell
from desktop.views.main_window import MainWindow
from desktop.views.sign_in.first_run import FirstRunAssistant
from desktop.views.sign_in.window import SignInWindow
from desktop.views.widgets import Button, Notice, SegmentedControl, Text
from desktop.views.widgets.side_nav import NavItem
from protocol.attendance import MarkCode
from protocol.messages.entities import RequestState
from protocol.working_calendar import Month
from tests.desktop.app.conftest import ORGANISATION, PASSWORD, Play, Run
from tests.desktop.services.today_stage import add_request

NOVEMBER = Month(2026, 11)
DIRECTORS = ["today", "groups", "enrolment", "contracts", "attendance", "menu", "journal", "settings"]
METHODISTS = ["today", "groups", "attendance", "menu", "journal", "settings"]


def pages_of(window: MainWindow) -> list[str]:
    return [item.page_id for item in window.nav.findChildren(NavItem)]


def another_language(play: Play, name: str) -> None:
    """One to the left of English: Russian."""
    QTest.keyClick(play.hands.find(SegmentedControl, name), Qt.Key.Key_Left)
    play.hands.settle()


def test_an_empty_folder_opens_the_assistant(run: Run) -> None:
    assert isinstance(run().program.window, FirstRunAssistant)


def test_a_folder_with_an_office_asks_who_is_there(key: bytes, run: Run) -> None:
    assert isinstance(run().program.window, SignInWindow)


def test_a_lost_database_with_a_backup_is_no_new_office(key: bytes, folder: OfficeFolder, around: Surroundings, run: Run) -> None:
    backup.back_up(folder.database, key, folder.backups, around.clock.now())
    folder.database.unlink()
    assert isinstance(run().program.window, SignInWindow)


def test_a_creation_broken_off_begins_anew(key: bytes, folder: OfficeFolder, run: Run) -> None:
    folder.database.unlink()
    assert isinstance(run().program.window, FirstRunAssistant)


def test_a_new_office_is_made_and_opened_with_the_keyboard_and_the_mouse(run: Run, folder: OfficeFolder) -> None:
    play = run()
    hands = play.hands
    hands.click("firstRun.nextButton")
    for name in ("bin", "name_kk", "name_ru", "head_name", "city", "address"):
        hands.write(f"firstRun.organisation.{name}", getattr(ORGANISATION, name))
    hands.click("firstRun.nextButton")
    hands.settle()
    hands.write("firstRun.account.login", "director")
    for name in ("password", "again"):
        hands.write(f"firstRun.account.{name}", PASSWORD)
    hands.click("firstRun.nextButton")
    hands.find(Text, "firstRun.code")
    hands.click("firstRun.kept")
    hands.click("firstRun.nextButton")
    hands.wait(lambda: isinstance(play.program.window, MainWindow), "the main window opens")
    hands.settle()
    assert pages_of(play.main) == DIRECTORS
    assert folder.exists


def test_another_language_in_the_assistant_keeps_what_was_typed(run: Run, folder: OfficeFolder) -> None:
    play = run()
    hands = play.hands
    hands.click("firstRun.nextButton")
    hands.write("firstRun.organisation.city", "Орал")
    hands.click("firstRun.backButton")
    first = play.program.window
    english = hands.find(Button, "firstRun.nextButton").text()
    another_language(play, "firstRun.language")
    assert play.program.window is not first
    assert hands.find(Button, "firstRun.nextButton").text() != english
    assert PreferenceFile(folder.path / "preferences.json").values.language == "ru"
    hands.click("firstRun.nextButton")
    assert hands.find(QLineEdit, "firstRun.organisation.city").text() == "Орал"


def test_a_wrong_password_keeps_the_window(key: bytes, run: Run) -> None:
    play = run()
    window = play.program.window
    play.try_password("not the password")
    assert play.program.window is window
    assert play.program.workspace is None
    assert isinstance(play.sign_in(), MainWindow)


def test_each_role_has_its_pages_and_signing_out_leads_back(key: bytes, run: Run) -> None:
    play = run()
    assert pages_of(play.sign_in()) == DIRECTORS
    office = play.program.workspace.office if play.program.workspace else None
    play.program.sign_out()
    assert isinstance(play.program.window, SignInWindow)
    assert play.program.workspace is None
    assert play.program.driver is None
    assert office is not None
    assert pages_of(play.sign_in("methodist")) == METHODISTS


def test_who_signs_out_leaves_nothing_behind(key: bytes, run: Run) -> None:
    play = run()
    window = play.sign_in()
    for page in pages_of(window):
        window.go(page)
        play.hands.settle()
    workspace = play.program.workspace
    assert workspace is not None
    left = [weakref.ref(gone) for gone in (workspace, workspace.bus, window)]
    del workspace, window
    play.program.sign_out()
    play.hands.pause(50)
    gc.collect()
    assert [gone() for gone in left] == [None] * len(left)  # the database's key least of all


def test_every_page_opens_for_each_role(key: bytes, run: Run) -> None:
    play = run()
    for login in ("director", "methodist"):
        window = play.sign_in(login)
        for page in pages_of(window):
            window.go(page)
            play.hands.settle()
            assert window.current_page() == page
        play.program.sign_out()


def test_another_language_builds_the_window_anew_on_the_same_page(key: bytes, run: Run) -> None:
    play = run()
    first = play.sign_in()
    first.go("groups")
    play.hands.settle()
    title = first.nav.item("groups").text()
    play.program.preferences.change(language="kk")
    play.program.restyle()
    play.hands.settle()
    assert play.main is not first
    assert play.main.current_page() == "groups"
    assert play.main.nav.item("groups").text() != title
    assert ORGANISATION.name_kk in play.main.windowTitle()


def test_the_high_contrast_theme_is_chosen_by_keys_alone_and_the_keyboard_stays_on_the_choice(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in().go("settings", section="appearance")
    play.hands.find(SegmentedControl, "settings.appearance.theme").setFocus()
    for theme in ("dark", "contrast"):
        before, focused = play.main, play.main.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Right)
        play.hands.wait(lambda before=before: play.program.window is not before, "the window is built anew")
        play.hands.settle()
        assert play.program.preferences.values.theme == theme
    language = play.hands.find(SegmentedControl, "settings.appearance.language")
    assert not any(button.hasFocus() for button in language.findChildren(QToolButton))
    assert play.main.focusWidget() in play.hands.find(SegmentedControl, "settings.appearance.theme").findChildren(QToolButton)


def test_another_language_at_the_door_keeps_the_door(key: bytes, run: Run) -> None:
    play = run()
    first = play.program.window
    another_language(play, "signIn.language")
    assert isinstance(play.program.window, SignInWindow)
    assert play.program.window is not first
    assert play.program.preferences.values.language == "ru"


def test_the_theme_of_the_preferences_is_worn(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in()
    before = play.program.app.styleSheet()
    play.program.preferences.change(theme="contrast")
    play.program.restyle()
    play.hands.settle()
    assert play.program.app.styleSheet() != before


def test_the_window_comes_back_where_it_was(key: bytes, run: Run) -> None:
    play = run()
    window = play.sign_in()
    window.resize(960, 650)  # no larger than the offscreen platform's screen allows
    play.hands.pause(1)
    play.program.sign_out()
    assert play.program.preferences.values.geometry
    again = play.sign_in()
    assert again.height() == 650


def add_some_children(play: Play) -> str:
    assert play.program.workspace is not None
    office, inventor = play.program.workspace.office, Inventor()
    group = office.do(groups.create_group, GroupDraft("Балапан")).result
    for _ in range(3):
        draft = child_draft(inventor.family(date(2026, 11, 12)))
        office.do(children.add_child, draft, group_id=group, starts_on=date(2026, 9, 1))
    return group


def test_a_mark_set_just_before_the_end_is_kept(key: bytes, run: Run, folder: OfficeFolder, around: Surroundings) -> None:
    play = run()
    play.sign_in()
    group = add_some_children(play)
    play.main.go("attendance", group=group, month=NOVEMBER)
    play.hands.settle()
    grid = play.hands.find(AttendanceGrid, "attendance.grid")
    grid.go_to(Cell(0, 10))
    for letter in "хб":
        play.hands.letter(grid, letter)
    play.program.close()
    office = sign_in(folder, "director", PASSWORD, around).office
    rows = office.ask(read_sheet, group, NOVEMBER).rows
    office.close()
    assert [row.codes[10] for row in rows] == [MarkCode.PRESENT, MarkCode.SICK, None]


def test_closing_twice_does_nothing(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in()
    play.program.close()
    play.program.close()
    assert play.program.driver is None


def test_a_damaged_database_offers_a_backup_and_the_office_opens_again(
    key: bytes, run: Run, folder: OfficeFolder, around: Surroundings
) -> None:
    backup.back_up(folder.database, key, folder.backups, around.clock.now())
    folder.database.write_bytes(b"\0" * 8192)
    play = run()
    play.try_password(PASSWORD)
    assert isinstance(play.program.window, SignInWindow)
    assert play.hands.find(Notice, "signIn.notice").accessibleName()
    play.hands.click("signIn.restoreButton")
    play.hands.settle()
    play.hands.click("signIn.restore.primaryButton")
    play.hands.gone("signIn.restore")
    play.sign_in()


def test_a_backup_is_made_once_a_day(key: bytes, run: Run, folder: OfficeFolder) -> None:
    play = run()
    play.sign_in()
    assert len(backup.backups(folder.backups)) == 1
    play.program.sign_out()
    play.sign_in("methodist")
    assert len(backup.backups(folder.backups)) == 1


def test_the_navigation_counts_requests_before_their_page_was_opened(key: bytes, run: Run) -> None:
    play = run()
    play.sign_in()
    workspace = play.program.workspace
    assert workspace is not None

    def arrive(uow: UnitOfWork) -> None:
        request = add_request(uow, RequestState.NEW, None, 1)
        uow.touch("enrolment_request", request)

    play.main.go("groups")
    play.program.restyle()
    play.hands.settle()
    assert play.main.nav.item("enrolment").count() == 0
    workspace.bus.publish(workspace.office.do(arrive).changes)
    play.hands.settle()
    assert play.main.nav.item("enrolment").count() == 1
    assert play.main.page("enrolment") is None
    assert play.main.page("today") is None


def test_the_window_says_that_the_office_is_not_connected(key: bytes, run: Run) -> None:
    play = run()
    window = play.sign_in()
    assert window.nav.sync_status()[0] == "Not connected to the portal"


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_brings_the_window_back(key: bytes, run: Run) -> None:
    play = run()
    assert play.program.window is not None
    play.program.window.hide()
    play.program.raise_window()
    assert play.program.window.isVisible()

"""A methodist cannot do a director's act by any path: pages, tabs, buttons, menus, palette, shortcuts, links and dropped files.

That the services refuse each of these acts whoever asks is shown in tests/desktop/services/test_roles.py. Here both sign in to
real windows over one office: what leads the director there must not lead the methodist there, and nothing the methodist is
offered may be something a service then refuses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services import contracts
from desktop.services.roles import PERMISSIONS, Permission, Role
from desktop.views.palette.dialog import CommandPalette
from desktop.views.palette.opening import open_palette
from desktop.views.settings.screen import SettingsScreen
from tests.desktop.views.contracts.office import CHILDREN, Stage, make_stage
from tests.desktop.views.whole_window import Place, Seen, WholeWindow, nobody_answers, signed_in, things, written_down

DIRECTORS_PAGES = ("enrolment", "contracts")
DIRECTORS_SECTIONS = (
    "organisation",
    "connection",
    "network",
    "signatures",
    "calendar",
    "marks",
    "money",
    "rules",
    "accounts",
    "backups",
)
LINKS = ("new request", "accepted request", "contract to prepare", "prepared contract", "sent contract", "signed contract")
FILES = ("key.p12", "contract.pdf", "signature.cms", "list.xlsx", "scan.jpg")
DIRECTORS_OWN = frozenset(Permission) - PERMISSIONS[Role.METHODIST]


@dataclass
class Both:
    """The two windows over one office."""

    stage: Stage
    places: list[Place]
    director: WholeWindow
    methodist: WholeWindow

    def of(self, role: Role) -> WholeWindow:
        """The window of a role."""
        return self.director if role is Role.DIRECTOR else self.methodist


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Both]:
    stage = make_stage(tmp_path_factory.mktemp("office"))
    places = things(stage)
    director, methodist = (WholeWindow(signed_in(stage, role)) for role in (Role.DIRECTOR, Role.METHODIST))
    yield Both(stage, places, director, methodist)
    for window in (director, methodist):
        window.close()
    stage.workspace.tasks.shutdown()
    stage.workspace.office.close()


@pytest.fixture
def seen() -> Iterator[Seen]:
    with nobody_answers(), written_down() as found:
        yield found
    assert found.refused == [], "a methodist was offered what is then refused"
    assert found.broken == []


def asked_of(role: Role, seen: Seen) -> set[Permission]:
    """What use cases asked of a role; the other window hears of changes too and reads its own lists anew."""
    return {permission for _, actor, permission in seen.asked if actor is role}


def reached(window: WholeWindow, page: str) -> bool:
    """Whether the page is shown."""
    window.settle()
    return window.window.current_page() == page


def section(window: WholeWindow) -> str:
    """The section of the settings that is shown."""
    shown = window.page()
    assert isinstance(shown, SettingsScreen)
    return shown.current()


@pytest.mark.parametrize("page", DIRECTORS_PAGES)
@pytest.mark.parametrize("role", Role)
def test_a_directors_page_is_in_the_navigation_of_the_director_alone(both: Both, role: Role, page: str) -> None:
    window = both.of(role).window
    assert (page in {one.id for one in window.pages()}) == (role is Role.DIRECTOR)


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("role", Role)
def test_a_link_to_a_request_or_contract_opens_for_the_director_alone(both: Both, seen: Seen, role: Role, link: str) -> None:
    stage, window = both.stage, both.of(role)
    page, args = {
        "new request": ("enrolment", {"request": stage.new}),
        "accepted request": ("enrolment", {"request": stage.accepted}),
        "contract to prepare": ("contracts", {"request": stage.accepted}),
        "prepared contract": ("contracts", {"contract": stage.prepared}),
        "sent contract": ("contracts", {"contract": stage.sent}),
        "signed contract": ("contracts", {"contract": stage.parent_signed}),
    }[link]
    window.go(("today", {}))
    window.window.go(page, **args)
    assert reached(window, page) == (role is Role.DIRECTOR)
    assert (window.window.page(page) is not None) == (role is Role.DIRECTOR)
    window.give_up()


@pytest.mark.parametrize("wanted", DIRECTORS_SECTIONS)
@pytest.mark.parametrize("role", Role)
def test_a_link_to_a_section_of_the_settings_opens_for_the_director_alone(
    both: Both, seen: Seen, role: Role, wanted: str
) -> None:
    window = both.of(role)
    window.go(("settings", {"section": wanted}))
    assert (section(window) == wanted) == (role is Role.DIRECTOR)


@pytest.mark.parametrize("role", Role)
def test_every_section_that_is_not_the_methodists_is_in_this_matrix(both: Both, role: Role) -> None:
    window = both.of(role)
    window.go(("settings", {}))
    shown = window.page()
    assert isinstance(shown, SettingsScreen)
    assert (set(DIRECTORS_SECTIONS) & set(shown.sections) == set(DIRECTORS_SECTIONS)) == (role is Role.DIRECTOR)
    assert set(both.methodist.window.page("settings").sections) & set(DIRECTORS_SECTIONS) == set()  # type: ignore[union-attr]


def palette_lines(window: WholeWindow, typed: str) -> list[tuple[str, str]]:
    """(heading, title) of what the palette offers for some letters."""
    palette: CommandPalette = open_palette(window.workspace, window.window)
    palette.field.setText(typed)
    QTest.qWait(60)  # the palette asks once the keys rest
    window.settle()
    lines = [palette.model.entry(row) for row in range(palette.model.rowCount())]
    found = [(line.kind, line.title) for line in lines if line is not None]
    window.give_up()
    return found


@pytest.mark.parametrize("role", Role)
def test_the_palette_finds_contracts_requests_and_settings_for_the_director_alone(both: Both, seen: Seen, role: Role) -> None:
    window = both.of(role)
    number = both.director.workspace.office.ask(contracts.list_contracts)[0].number
    surname = CHILDREN[4][0]  # a child who is only in a request so far
    found = [*palette_lines(window, number), *palette_lines(window, surname)]
    kinds = {kind for kind, _title in found}
    assert ({"contract", "request"} <= kinds) == (role is Role.DIRECTOR)
    assert not kinds & {"contract", "request"} or role is Role.DIRECTOR
    pages = {title for kind, title in palette_lines(window, "") if kind == "page"}
    theirs = {"Enrolment", "Contracts", "Settings: Accounts", "Settings: Backups", "Settings: Portal"}
    assert pages & theirs == (theirs if role is Role.DIRECTOR else set())


@pytest.mark.parametrize("role", Role)
def test_the_shortcuts_of_pages_lead_to_the_persons_own_pages(both: Both, seen: Seen, role: Role) -> None:
    window = both.of(role)
    window.window.activateWindow()
    window.settle()
    reached_pages = set()
    for key in range(Qt.Key.Key_1, Qt.Key.Key_9 + 1):
        QTest.keyClick(window.window, Qt.Key(key), Qt.KeyboardModifier.ControlModifier)
        window.settle()
        reached_pages.add(window.window.current_page())
    assert bool(reached_pages & set(DIRECTORS_PAGES)) == (role is Role.DIRECTOR)
    assert {"today", "groups", "attendance", "journal", "settings"} <= reached_pages


@pytest.mark.parametrize("role", Role)
def test_the_card_of_a_child_shows_contracts_to_the_director_alone(both: Both, seen: Seen, role: Role) -> None:
    window = both.of(role)
    window.go(next(place for place in both.places if "child" in place[1]))
    card = window.page().findChild(QWidget, "groups.card.contracts")
    assert card is not None
    assert card.isVisible() == (role is Role.DIRECTOR)


def test_the_radar_leads_a_methodist_only_to_their_pages(both: Both, seen: Seen) -> None:
    pages = {}
    for role in Role:
        window = both.of(role)
        window.go(("today", {}))
        pages[role] = {line.told.page for line in window.page().radar.lines}  # type: ignore[attr-defined]
        assert window.page().figures.vouchers.isVisible() == (role is Role.DIRECTOR)  # type: ignore[attr-defined]
    assert pages[Role.DIRECTOR] >= {"contracts", "enrolment"}
    assert pages[Role.METHODIST] <= {"attendance", "groups", "journal"}


def test_a_file_dropped_anywhere_opens_nothing_of_the_directors(both: Both, seen: Seen, tmp_path: Path) -> None:
    for name in FILES:
        (tmp_path / name).write_bytes(b"bytes")
    window = both.methodist
    for place in window.places([]):
        window.go(place)
        for target in [window.window, window.page(), *window.page().findChildren(QWidget)]:
            for name in FILES if target.acceptDrops() and target.isVisible() else ():
                drop(target, tmp_path / name)
        window.settle()
        window.give_up()
    assert not asked_of(Role.METHODIST, seen) & DIRECTORS_OWN


def drop(target: QWidget, path: Path) -> None:
    """A file is dragged in and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    middle, left, no_keys = QPointF(target.rect().center()), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle.toPoint(), Qt.DropAction.CopyAction, data, left, no_keys)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(middle, Qt.DropAction.CopyAction, data, left, no_keys))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_nothing_a_methodist_is_offered_is_then_refused(both: Both, seen: Seen) -> None:
    """Every button, menu, tab and shortcut of every place is pressed; the last test, as it changes the office."""
    window = both.methodist
    window.walk(seen, window.places(both.places), lambda act: act())
    assert len(seen.done) > 100
    assert asked_of(Role.METHODIST, seen) <= PERMISSIONS[Role.METHODIST]

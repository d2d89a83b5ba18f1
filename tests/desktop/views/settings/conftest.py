"""The settings page on a real encrypted office, with a window that remembers what it was told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uuid_utils
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.accounts import AccountDraft, add_account
from desktop.services.authority import Authority, TrustPlace
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.opening import NewOffice, sign_in
from desktop.services.organisation import OrganisationDraft
from desktop.services.preferences import PreferenceFile
from desktop.services.roles import Role
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import Office
from desktop.services.vault import Cost
from desktop.views.change_bus import ChangeBus
from desktop.views.settings.page import page
from desktop.views.settings.screen import SettingsScreen
from desktop.views.task_runner import TaskRunner
from desktop.views.workspace import Workspace
from eds.cache import MemoryCache
from eds.errors import ServiceUnavailable
from eds.trust import TrustKind, TrustStore
from tests.desktop.copies import copied_office

PASSWORD = "Ұзақ құпиясөз 1"
BIN = "100140000003"


def nowhere(_address: str, _body: bytes | None, _kind: str) -> bytes:
    """No network."""
    raise ServiceUnavailable


@dataclass
class Shell:
    """The window, as far as a page sees it."""

    toasts: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    pages: list[SettingsScreen] = field(default_factory=list)  # a window keeps its pages alive

    def go(self, page_id: str, /, **args: object) -> None:
        raise AssertionError(page_id)

    def show_toast(self, text: str, undo: Callable[[], None] | None = None) -> object:
        self.toasts.append(text)
        return None

    def show_problem(self, sentence: str, next_step: str = "") -> object:
        self.problems.append(sentence)
        return None

    def set_badge(self, page_id: str, count: int) -> None:
        raise AssertionError(page_id)


@dataclass
class Calls:
    """What the composition root was asked for."""

    exchanges: int = 0
    restyles: int = 0


@pytest.fixture
def around() -> Surroundings:
    clock = FixedClock(datetime(2026, 11, 12, 4, 0, tzinfo=UTC))
    return Surroundings(clock, lambda: str(uuid_utils.uuid7()), "PC-1", Cost(1, 8192, 1))


@pytest.fixture
def created(tmp_path: Path, around: Surroundings) -> Iterator[NewOffice]:
    draft = OrganisationDraft(
        bin=BIN,
        name_kk="«Балдырған» балабақшасы",
        name_ru="Детский сад «Балдырған»",
        head_name="Сәдуақас Гүлнар Маратқызы",
        city="Орал",
        address="Достық даңғылы 1",
    )
    made = copied_office(OfficeFolder(tmp_path / "office"), draft, AccountDraft("director", "Сәдуақас Гүлнар", PASSWORD), around)
    yield made
    made.office.close()


@pytest.fixture
def folder(tmp_path: Path) -> OfficeFolder:
    return OfficeFolder(tmp_path / "office")


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def shell() -> Shell:
    return Shell()


@pytest.fixture
def make_workspace(
    qtbot: QtBot, created: NewOffice, folder: OfficeFolder, tmp_path: Path, calls: Calls
) -> Iterator[Callable[[Office], Workspace]]:
    runner = TaskRunner()

    def exchange_now() -> None:
        calls.exchanges += 1

    def restyle() -> None:
        calls.restyles += 1

    def make(office: Office) -> Workspace:
        return Workspace(
            office=office,
            tasks=runner,
            bus=ChangeBus(),
            folder=folder,
            key=created.key,
            preferences=PreferenceFile(tmp_path / "preferences.json"),
            trust=lambda: TrustStore.of((), kind=TrustKind.TEST),
            authority=Authority(office, TrustPlace(tmp_path / "trust", "production"), MemoryCache, fetch=nowhere),
            exchange_now=exchange_now,
            address=PortalAddress,
            restyle=restyle,
            sign_out=lambda: None,
        )

    yield make
    runner.wait_idle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the closed page: its timers want the runner
    runner.shutdown()


@pytest.fixture
def workspace(make_workspace: Callable[[Office], Workspace], created: NewOffice) -> Workspace:
    return make_workspace(created.office)


def shown(qtbot: QtBot, workspace: Workspace, shell: Shell, section: str) -> SettingsScreen:
    """The page with one of its sections open and loaded."""
    widget = page(workspace).factory(shell)
    assert isinstance(widget, SettingsScreen)
    qtbot.addWidget(widget)
    shell.pages.append(widget)
    widget.resize(1072, 800)
    widget.show()
    widget.enter(section=section)
    assert workspace.tasks.wait_idle()
    return widget


@pytest.fixture
def methodist(created: NewOffice, folder: OfficeFolder, around: Surroundings) -> Iterator[Office]:
    draft = AccountDraft("aigul", "Айгүл", PASSWORD)
    add_account(created.office, created.key, folder.vault, draft, Role.METHODIST, around.vault_cost)
    office = sign_in(folder, "aigul", PASSWORD, around).office
    yield office
    office.close()

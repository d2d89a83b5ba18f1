"""The program as it runs, offscreen: real windows, real lanes, real encrypted offices, no portal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uuid_utils
from PySide6.QtWidgets import QApplication

from desktop.app.arguments import Arguments
from desktop.app.program import Program
from desktop.demo.hands import Hands
from desktop.services.accounts import AccountDraft
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.organisation import OrganisationDraft
from desktop.services.preferences import PreferenceFile
from desktop.services.vault import Cost
from desktop.views.language import install_language
from desktop.views.main_window import MainWindow
from desktop.views.theme import apply_theme
from desktop.views.widgets import Choice
from tests.desktop.copies import copied_office

PASSWORD = "Uzaq qupiya 1"
ORGANISATION = OrganisationDraft(
    bin="100140000003",
    name_kk="«Балдырған» балабақшасы",
    name_ru="Детский сад «Балдырған»",
    head_name="Сәдуақас Гүлнар Маратқызы",
    city="Орал",
    address="Достық даңғылы 1",
)

Run = Callable[[], "Play"]


class Play:
    """A running program and the hands that work it."""

    def __init__(self, program: Program, pictures: Path) -> None:
        self.program = program
        self.hands = Hands(program, pictures)

    @property
    def main(self) -> MainWindow:
        """The main window, which must be open."""
        assert isinstance(self.program.window, MainWindow)
        return self.program.window

    def try_password(self, password: str, login: str = "director") -> None:
        """Type into the sign-in window and press the button."""
        self.hands.find(Choice, "signIn.person").set_value(login)
        self.hands.write("signIn.password", password)
        self.hands.click("signIn.signInButton")
        self.hands.settle()

    def sign_in(self, login: str = "director") -> MainWindow:
        """Sign in and wait for the office."""
        self.try_password(PASSWORD, login)
        self.hands.wait(lambda: isinstance(self.program.window, MainWindow), "the main window opens")
        self.hands.settle()
        return self.main


@pytest.fixture
def around() -> Surroundings:
    clock = FixedClock(datetime(2026, 11, 12, 4, 0, tzinfo=UTC))
    return Surroundings(clock, lambda: str(uuid_utils.uuid7()), "PC-1", Cost(1, 8192, 1))


@pytest.fixture
def folder(tmp_path: Path) -> OfficeFolder:
    """The office's folder, in which English and the light theme are remembered."""
    place = OfficeFolder(tmp_path / "office")
    PreferenceFile(place.path / "preferences.json").change(language="en", theme="light")
    return place


@pytest.fixture
def key(folder: OfficeFolder, around: Surroundings) -> bytes:
    """An office with a director and a methodist lies in the folder; this is its key."""
    methodist = AccountDraft("methodist", "Ким Анна", PASSWORD)
    made = copied_office(folder, ORGANISATION, AccountDraft("director", "Сәдуақас Гүлнар", PASSWORD), around, methodist)
    made.office.close()
    return made.key


@pytest.fixture
def run(qapp: QApplication, folder: OfficeFolder, around: Surroundings, tmp_path: Path) -> Iterator[Run]:
    """Start the program on the folder; each start is a program of its own."""
    started: list[Play] = []
    arguments = Arguments(data=folder.path)

    def start() -> Play:
        program = Program(qapp, replace(arguments), around)
        play = Play(program, tmp_path / "pictures")
        started.append(play)
        program.start()
        play.hands.settle()
        return play

    yield start
    for play in started:
        window = play.program.window
        play.program.close()
        if window is not None:
            window.close()
            window.deleteLater()
        play.program.deleteLater()
        play.hands.pause(1)
    install_language(qapp, "en")
    apply_theme(qapp, "light")

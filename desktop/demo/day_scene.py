"""What the steps of the office day share: the program, the hands, the country, the clock and what was learned on the way."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

import uuid_utils.compat
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.app.arguments import Arguments
from desktop.app.program import Program
from desktop.demo.cable import Cable
from desktop.demo.country import Country
from desktop.demo.hands import Hands, NotAsExpected
from desktop.demo.invented import Inventor
from desktop.demo.parent import ParentAtPortal
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.preferences import PreferenceFile
from desktop.views.first_paint import FirstPaint

if TYPE_CHECKING:
    from desktop.services.sync.cycle import Exchange
    from desktop.services.unit_of_work import Office

DIRECTOR_PASSWORD = "Балдырған-2026"
METHODIST_PASSWORD = "Күн-сайын-22"
WINDOW = QSize(1280, 800)


def expect(holds: object, what: str) -> None:
    """Raise NotAsExpected unless it holds."""
    if not holds:
        raise NotAsExpected(what)


class Scene:
    """The stage of one office day."""

    def __init__(self, app: QApplication, country: Country, out: Path, now: datetime, language: str = "ru") -> None:
        self.country, self.out = country, out
        self.clock = FixedClock(now)
        parts = urlsplit(country.portal.url)
        assert parts.hostname is not None
        assert parts.port is not None
        self.cable = Cable(parts.hostname, parts.port)
        self.folder = OfficeFolder(out / "home" / "office")
        around = Surroundings(self.clock, lambda: str(uuid_utils.compat.uuid7()), "Office-1")
        PreferenceFile(self.folder.path / "preferences.json").change(language=language, theme="light")
        self.program = Program(app, Arguments(data=self.folder.path, test_trust=country.trust), around)
        self.program.opened.connect(lambda window: window.resize(WINDOW))
        self.hands = Hands(self.program, out / "screenshots")
        self.inventor = Inventor()
        self.parents: list[ParentAtPortal] = []
        self.recovery_code = ""
        country.set_clock(now)

    def __enter__(self) -> Self:
        self.program.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        window = self.program.window
        self.program.close()
        if window is not None:
            window.close()
        self.cable.cut()

    @property
    def office(self) -> Office:
        """The opened office, for asking what the database holds."""
        assert self.program.workspace is not None
        return self.program.workspace.office

    def move_clock(self, now: datetime) -> None:
        """Another day, at the office and at the portal."""
        self.clock.set(now)
        self.country.set_clock(now)

    def go(self, page: str, **args: object) -> None:
        """Open a page of the main window."""
        from desktop.views.main_window import MainWindow

        window = self.program.window
        assert isinstance(window, MainWindow)
        window.go(page, **args)
        self.hands.settle()

    def exchange(self, *, outcome: str = "complete") -> Exchange:
        """Let an exchange happen and wait for its end.

        Raises:
            NotAsExpected: it ended otherwise than expected.
        """
        driver = self.program.driver
        assert driver is not None
        came: list[Exchange] = []
        driver.finished.connect(came.append)
        wanted = 2 if driver.running else 1  # one that is on its way began before what was just done
        driver.exchange_now()
        self.hands.wait(lambda: len(came) >= wanted and not driver.running, "an exchange ends", 90)
        driver.finished.disconnect(came.append)
        self.hands.settle()
        expect(came[-1].outcome == outcome, f"the exchange ended with {came[-1].outcome!r} instead of {outcome!r}")
        return came[-1]

    def sign_out(self) -> None:
        """Leave the office, and see the sign-in window before anything is typed in it, as a person does."""
        seen: list[object] = []
        self.program.sign_out()
        window = self.program.window
        assert window is not None
        FirstPaint(window, lambda: seen.append(window))
        self.hands.wait(lambda: seen, "the sign-in window is painted")

    def sign_in(self, login: str, password: str) -> None:
        """Sign in at the sign-in window and wait for the main one."""
        from desktop.views.main_window import MainWindow
        from desktop.views.widgets import Choice

        self.hands.find(Choice, "signIn.person").set_value(login)
        self.hands.write("signIn.password", password)
        self.hands.click("signIn.signInButton")
        self.hands.wait(lambda: isinstance(self.program.window, MainWindow), "the main window opens")
        self.hands.settle()

"""Who takes the pictures: walks through the program in one language and looks at its screens in the themes of a view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import tours
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from reading import NAMED_SO, cut, untranslated

from desktop.app.program import Program
from desktop.demo.hands import Hands
from desktop.demo.kindergarten import DIRECTOR, ORGANISATION, PASSWORD
from desktop.views.main_window import MainWindow
from desktop.views.theme import THEME_PROPERTY, apply_theme
from desktop.views.widgets import Choice, Text
from desktop.views.widgets.toast import Toast
from desktop.views.workspace import Workspace

FIRST_RUN_PASSWORD = "Балдырған-2026"


@dataclass(frozen=True, slots=True)
class View:
    """One way to look: window size in device-independent pixels, scale, languages, themes, and the folder under a language."""

    size: QSize
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    scale: str = "1"
    folder: str = ""

    def folder_of(self, theme: str) -> str:
        """Where a theme's pictures lie under their language."""
        return "-".join(part for part in (self.folder, theme if len(self.themes) > 1 or not self.folder else "") if part)


class Photographer:
    """Walks through the program in one language and takes its screens in every theme of the view; notes what reads badly."""

    def __init__(self, program: Program, view: View, language: str, pictures: Callable[[str], Path]) -> None:
        self.program, self.view, self.language = program, view, language
        self._folder_of = pictures
        self.themes = view.themes
        self.hands = Hands(program, pictures(view.themes[0]))
        self.faults: list[str] = []
        program.opened.connect(lambda window: window.resize(view.size))

    @property
    def workspace(self) -> Workspace:
        """The office that is open, and what goes with it."""
        assert self.program.workspace is not None
        return self.program.workspace

    @property
    def window(self) -> MainWindow:
        """Its window."""
        assert isinstance(self.program.window, MainWindow)
        return self.program.window

    def settle(self) -> None:
        """Wait until nothing runs and what was asked for is shown."""
        self.hands.settle()
        self.hands.pause(30)

    def dress(self, theme: str) -> None:
        """Another theme, unless it is worn: a stylesheet put on anew costs more than a walk through a page."""
        if self.program.app.property(THEME_PROPERTY) != theme:
            apply_theme(self.program.app, theme)
        self.hands.pictures = self._folder_of(theme)
        self.hands.pictures.mkdir(parents=True, exist_ok=True)

    def take(self, name: str) -> None:
        """What is open, in the themes of this walk, without the messages that come and go."""
        self.hands.settle()
        window = self.program.window
        for toast in window.findChildren(Toast) if window is not None else ():
            toast.dismiss()
        for theme in self.themes:
            self.dress(theme)
            self.hands.picture(name)
        shown = QApplication.activeModalWidget() or QApplication.activePopupWidget() or window
        if shown is not None:
            where = f"{self.language}, {self.view.size.width()} px × {self.view.scale}, {name}"
            self.faults += [f"cut: {where}: {line}" for line in cut(shown)]
            if self.language != "en":
                self.faults += [f"untranslated: {where}: {line}" for line in untranslated(shown, known=NAMED_SO)]

    def keep(self, name: str, theme: str = "light") -> Path:
        """What is open, once, in a theme."""
        self.hands.settle()
        for toast in self.window.findChildren(Toast):
            toast.dismiss()
        self.dress(theme)
        return self.hands.picture(name)

    def sign_in(self) -> None:
        """Pass the sign-in window; wait until the exchange is done."""
        hands = self.hands
        hands.find(Choice, "signIn.person").set_value(DIRECTOR)
        hands.write("signIn.password", PASSWORD)
        hands.click("signIn.signInButton")
        hands.wait(lambda: isinstance(self.program.window, MainWindow), "the main window opens")
        driver = self.program.driver
        assert driver is not None
        came: list[object] = []
        driver.finished.connect(came.append)
        driver.exchange_now()
        hands.wait(lambda: came and not driver.running, "an exchange ends", 90)
        hands.settle()

    def whole_program(self, key: tuple[Path, str]) -> None:
        """The sign-in window, then every page and dialog, one walk for each theme."""
        self.take("01-sign-in")
        tours.dialog(self, lambda: self.hands.click("signIn.forgotButton"), "02-recovery")
        self.sign_in()
        for theme in self.view.themes:
            self.themes = (theme,)
            self.dress(theme)
            tours.every_page(self, key)


def first_run(photographer: Photographer) -> None:
    """The assistant, step by step, and the empty pages of the office it makes."""
    hands, take = photographer.hands, photographer.take
    take("00-first-run-1")
    tours.dialog(photographer, lambda: hands.click("firstRun.elsewhereButton"), "00-first-run-elsewhere")
    hands.click("firstRun.nextButton")
    for field in ORGANISATION.__slots__:
        hands.write(f"firstRun.organisation.{field}", getattr(ORGANISATION, field))
    hands.write("firstRun.organisation.bin", "100140000004")
    hands.click("firstRun.nextButton")
    take("00-first-run-2")
    hands.write("firstRun.organisation.bin", ORGANISATION.bin)
    hands.click("firstRun.nextButton")
    hands.settle()
    for field, text in (("login", DIRECTOR), ("password", FIRST_RUN_PASSWORD), ("again", FIRST_RUN_PASSWORD)):
        hands.write(f"firstRun.account.{field}", text)
    take("00-first-run-3")
    hands.click("firstRun.nextButton")
    hands.find(Text, "firstRun.code")
    take("00-first-run-4")
    hands.click("firstRun.kept")
    hands.click("firstRun.nextButton")
    hands.wait(lambda: isinstance(photographer.program.window, MainWindow), "the main window opens")
    for page in ("today", "groups", "enrolment", "contracts", "attendance"):
        tours.go(photographer, page)
        take(f"00-new-{page}")

"""Pictures of every screen, made without a screen, in `build/screenshots/{kk,ru,en}`.

    light, dark                        1280 × 720
    scale-150-light, scale-150-dark    1920 × 1080 at 150 %
    small                              960 × 600, Kazakh and Russian
    beside-look                        our screens beside the pictures they were designed after, where those are at hand

usage: python installer/screenshots.py [--only VIEW …] [--keep] [--docs]

The demo kindergarten is built once, with one contract signed by its parent; each view (window size, scale) is then taken by a
process of its own, because Qt reads the scale once. Words that are cut are told at the end, and the run fails. `--keep` uses the
kindergarten of the last run; `--docs` makes the pictures of the README (`docs/pictures`) and of the manual inside the program
(`desktop/resources/manual/pictures/{kk,ru}`), and nothing else.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import tours
import uuid_utils.compat
from PySide6.QtCore import QMessageLogContext, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from reading import cut
from translations import compile_all

from desktop.app.arguments import Arguments
from desktop.app.program import Program
from desktop.demo.country import KEY_PASSWORD, Country
from desktop.demo.hands import Hands
from desktop.demo.invented import Family, Inventor
from desktop.demo.kindergarten import DIRECTOR, GROUPS, ORGANISATION, PASSWORD, build
from desktop.services import children, contracts, enrolment, groups, signing
from desktop.services.clock import FixedClock
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.preferences import PreferenceFile
from desktop.services.unit_of_work import Office
from desktop.views.main_window import MainWindow
from desktop.views.theme import apply_theme, prepare_high_dpi
from desktop.views.widgets import Choice, Text
from desktop.views.widgets.toast import Toast
from desktop.views.workspace import Workspace

if TYPE_CHECKING:
    from desktop.demo.day_scene import Scene

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "screenshots"
DOCS = ROOT / "docs" / "pictures"
MANUAL = ROOT / "desktop" / "resources" / "manual" / "pictures"
LOOK = ROOT.parent / "shared" / "look"
BESIDE = {
    "today": "ru/light/10-today",
    "attendance": "ru/light/50-attendance",
    "attendance-dark": "ru/dark/50-attendance",
    "contract": "ru/light/42-contract-key",
}
READ_BADLY = 3
NOW = datetime(2026, 11, 12, 4, 42, tzinfo=UTC)
FIRST_RUN_PASSWORD = "Балдырған-2026"


@dataclass(frozen=True, slots=True)
class View:
    """One way to look: window size in device-independent pixels, scale, languages, themes, and the folder under a language."""

    size: QSize
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    scale: str = "1"
    folder: str = ""


VIEWS = {
    "usual": View(QSize(1280, 720), ("kk", "ru", "en"), ("light", "dark")),
    "small": View(QSize(960, 600), ("kk", "ru"), ("light",), folder="small"),
    "large": View(QSize(1280, 720), ("kk", "ru", "en"), ("light", "dark"), scale="1.5", folder="scale-150"),
    "readme": View(QSize(1280, 800), ("ru",), ("light",)),
    "manual": View(QSize(1120, 720), ("kk", "ru"), ("light",)),
}


def main(words: Sequence[str] | None = None) -> int:
    """Make the kindergarten, then each view in a process of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=[*VIEWS], default=["usual", "small", "large"])
    parser.add_argument("--keep", action="store_true", help="use the kindergarten of the last run")
    parser.add_argument("--docs", action="store_true", help="only the pictures of the README and of the manual")
    parser.add_argument("--take", choices=[*VIEWS], help=argparse.SUPPRESS)
    said = parser.parse_args(words)
    qInstallMessageHandler(_hush)
    if said.take:
        return _take(said.take)
    compile_all()
    home = OUT / "home"
    if not said.keep:
        shutil.rmtree(home, ignore_errors=True)
    new = not (home / "ready").exists()
    with Country(home, ORGANISATION, NOW) as country:
        country.set_clock(NOW)
        if new:
            print("The demo kindergarten …", flush=True)
            _prepare(country)
            (home / "ready").touch()
        else:
            _move_portal(country)
        country.set_clock(NOW + timedelta(minutes=5))
        faulty = False
        for name in ["readme", "manual"] if said.docs else said.only:
            print(f"Pictures: {name} …", flush=True)
            command = [sys.executable, str(Path(__file__)), "--take", name]
            done = subprocess.run(command, cwd=ROOT, env={**os.environ, "QT_SCALE_FACTOR": VIEWS[name].scale}, check=False)
            if done.returncode not in (0, READ_BADLY):
                return done.returncode
            faulty = faulty or done.returncode == READ_BADLY
    if not said.docs and LOOK.is_dir():
        _beside_look()
    print(f"See {DOCS if said.docs else OUT}")
    return READ_BADLY if faulty else 0


def _beside_look() -> None:
    """What was drawn at first on the left, what the program is now on the right."""
    target = OUT / "beside-look"
    target.mkdir(parents=True, exist_ok=True)
    for name, ours in BESIDE.items():
        pictures = [QImage(str(path)) for path in (LOOK / f"{name}.png", OUT / f"{ours}.png")]
        if any(picture.isNull() for picture in pictures):
            continue
        height = min(picture.height() for picture in pictures)
        fitted = [picture.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation) for picture in pictures]
        sheet = QImage(sum(picture.width() for picture in fitted) + 16, height, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, fitted[0])
        painter.drawImage(fitted[0].width() + 16, 0, fitted[1])
        painter.end()
        sheet.save(str(target / f"{name}.png"))


def _hush(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def _application() -> QApplication:
    prepare_high_dpi()
    return QApplication(sys.argv[:1])


def _around(at: datetime = NOW) -> Surroundings:
    return Surroundings(FixedClock(at), lambda: str(uuid_utils.compat.uuid7()), "Office-1")


def _prepare(country: Country) -> None:
    """The demo kindergarten, its morning begun, and contracts: at the parent, waiting for the director, in force."""
    from desktop.demo.day_scene import Scene

    folder = OfficeFolder(OUT / "home" / "office")
    families = build(folder, country, _around())
    more = [_asks(country, family) for family in _more_families()]
    with Scene(_application(), country, OUT, NOW) as scene:
        scene.sign_in(DIRECTOR, PASSWORD)
        scene.exchange()
        _morning(scene.office)
        for family in (families.asking[0], *more[:2]):
            _contract(scene, family)
        scene.exchange()
        for family in (families.asking[0], more[0]):
            _signs(country, family)
        scene.move_clock(NOW + timedelta(minutes=5))
        scene.exchange()
        assert scene.program.workspace is not None
        _countersign(scene.program.workspace, more[0])
        scene.exchange()
    shutil.rmtree(OUT / "screenshots", ignore_errors=True)


def _morning(office: Office) -> None:
    """The first group's day is half marked, one child goes on leave, and of another something is noted."""
    from desktop.services import attendance, guarded_notes
    from desktop.services.attendance import MarkEdit
    from protocol.attendance import MarkCode

    group = office.ask(groups.list_groups)[0]
    noted = tours.somebody(office)
    office.do(guarded_notes.change, noted, guarded_notes.GuardedNotes("Жаңғақ / орехи", "Әжесі алып кетеді / забирает бабушка"))
    rows = office.ask(children.list_children, group_id=group.id)
    today = office.clock.today()
    office.do(attendance.set_marks, [MarkEdit(row.id, today, MarkCode.PRESENT) for row in rows[:8]])
    leave = [today.replace(day=day) for day in (16, 17, 18, 19, 20, 23, 24, 25, 26, 27)]
    office.do(attendance.set_marks, [MarkEdit(rows[6].id, day, MarkCode.VACATION) for day in leave])


def _more_families() -> list[Family]:
    """Families that ask beside those of the demo."""
    inventor = Inventor(seed=31, first_serial=9700)
    return [inventor.family(NOW.date(), age=age) for age in (3, 4, 3)]


def _asks(country: Country, family: Family) -> Family:
    """A family with a voucher asks for the second group, with its papers."""
    from desktop.demo.parent import ParentAtPortal

    application = country.settle(family)
    parent = ParentAtPortal(country.portal.url, family, country.parents_key(family.guardian))
    parent.accept_voucher(application)
    parent.attach_papers(parent.choose_group(application, ORGANISATION.bin, GROUPS[1][0].name))
    return family


def _name(family: Family) -> str:
    return f"{family.child.surname} {family.child.given_name}"


def _contract(scene: Scene, family: Family) -> None:
    """Accept a family's child, prepare the contract on the screen and send it."""
    hands = scene.hands
    request = next(row for row in scene.office.ask(enrolment.list_requests) if row.child_name.startswith(_name(family)))
    scene.office.do(enrolment.accept, request.id, scene.office.ask(enrolment.view_request, request.id).group_id or "", reason="—")
    scene.go("contracts", request=request.id)
    hands.click("contracts.prepare.primaryButton")
    hands.gone("contracts.prepare")
    hands.settle()
    hands.click("contracts.sendButton")
    hands.settle()


def _signs(country: Country, family: Family) -> None:
    from desktop.demo.parent import ParentAtPortal

    parent = ParentAtPortal(country.portal.url, family, country.parents_key(family.guardian))
    for contract in parent.contracts_to_sign():
        parent.sign(contract, NOW)


def _countersign(workspace: Workspace, family: Family) -> None:
    """The director signs a family's contract."""
    office = workspace.office
    row = next(row for row in office.ask(contracts.list_contracts) if row.child_name.startswith(_name(family)))
    key = (OUT / "home" / "keys" / "director-gost.p12").read_bytes()
    signing.countersign(office, row.id, key, KEY_PASSWORD, workspace.trust())


def _move_portal(country: Country) -> None:
    """The portal has another port at each start: tell the office."""
    from desktop.services.opening import sign_in
    from desktop.services.sync.link import link_row

    office = sign_in(OfficeFolder(OUT / "home" / "office"), DIRECTOR, PASSWORD, _around()).office
    try:
        office.do(lambda uow: setattr(link_row(uow), "url", country.portal.url))
    finally:
        office.close()


class Photographer:
    """Walks through the program in one language and takes its screens in every theme of the view; notes what reads badly."""

    def __init__(self, program: Program, view: View, language: str, pictures: Path | None = None) -> None:
        self.program, self.view, self.language = program, view, language
        self.pictures = pictures
        self.hands = Hands(program, OUT)
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
        """Another theme."""
        apply_theme(self.program.app, theme)
        several = len(self.view.themes) > 1
        folder = f"{self.view.folder}-{theme}" if self.view.folder and several else self.view.folder or theme
        self.hands.pictures = self.pictures or OUT / self.language / folder
        self.hands.pictures.mkdir(parents=True, exist_ok=True)

    def take(self, name: str) -> None:
        """What is open, in every theme, without the messages that come and go."""
        self.hands.settle()
        window = self.program.window
        for toast in window.findChildren(Toast) if window is not None else ():
            toast.dismiss()
        for theme in self.view.themes:
            self.dress(theme)
            self.hands.picture(name)
        shown = QApplication.activeModalWidget() or window
        if shown is not None:
            where = f"{self.language}, {self.view.size.width()} px × {self.view.scale}, {name}"
            self.faults += [f"{where}: {line}" for line in cut(shown)]

    def keep(self, name: str, theme: str = "light") -> Path:
        """What is open, once, in a theme."""
        self.hands.settle()
        for toast in self.window.findChildren(Toast):
            toast.dismiss()
        self.dress(theme)
        return self.hands.picture(name)

    def sign_in(self) -> None:
        """Take the sign-in window and pass it; wait until the exchange is done."""
        hands = self.hands
        if self.pictures is None:
            self.take("01-sign-in")
            tours.dialog(self, lambda: hands.click("signIn.forgotButton"), "02-recovery")
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


def _take(name: str) -> int:
    """One view, in this process."""
    app, view = _application(), VIEWS[name]
    key = (OUT / "home" / "keys" / "director-gost.p12", KEY_PASSWORD)
    folders = {"readme": lambda _language: DOCS, "manual": lambda language: MANUAL / language}
    faults: list[str] = []
    for language in view.languages:
        if name == "usual":
            _first_run(app, view, language)
        program = _program(app, OUT / "home" / "office", language)
        photographer = Photographer(program, view, language, folders[name](language) if name in folders else None)
        photographer.dress(view.themes[0])
        try:
            program.start()
            photographer.hands.settle()
            photographer.sign_in()
            if name == "readme":
                tours.of_readme(photographer, key, photographer.keep)
            elif name == "manual":
                tours.of_manual(photographer, key, photographer.keep)
            else:
                tours.every_page(photographer, key)
                faults += photographer.faults
        finally:
            _close(program)
    for fault in sorted(set(faults)):
        print(f"cut: {fault}", file=sys.stderr)
    return READ_BADLY if faults else 0


def _program(app: QApplication, data: Path, language: str) -> Program:
    """The program on a folder, in a language; the clock stands a little after the kindergarten's morning."""
    login = DIRECTOR if (data / "office.db").exists() else ""
    PreferenceFile(data / "preferences.json").change(language=language, theme="light", geometry="", last_login=login)
    return Program(app, Arguments(data=data, test_trust=OUT / "home" / "trust"), _around(NOW + timedelta(minutes=5)))


def _close(program: Program) -> None:
    window = program.window
    program.close()
    if window is not None:
        window.close()
        window.deleteLater()
    program.deleteLater()


def _first_run(app: QApplication, view: View, language: str) -> None:
    """The assistant, step by step, and the office it makes."""
    with TemporaryDirectory() as folder:
        program = _program(app, Path(folder), language)
        photographer = Photographer(program, view, language)
        hands, take = photographer.hands, photographer.take
        program.start()
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
        hands.wait(lambda: isinstance(program.window, MainWindow), "the main window opens")
        for page in ("today", "groups", "enrolment", "contracts", "attendance"):
            tours.go(photographer, page)
            take(f"00-new-{page}")
        _close(program)


if __name__ == "__main__":
    sys.exit(main())

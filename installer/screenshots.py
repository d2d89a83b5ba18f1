"""Pictures of every screen, made without a screen, in `build/screenshots/{kk,ru,en}`.

    light, dark                        1280 × 720
    scale-150-light, scale-150-dark    1920 × 1080 at 150 %
    small                              960 × 600, Kazakh and Russian
    beside-look                        our screens beside the pictures they were designed after, where those are at hand

usage: python installer/screenshots.py [--only VIEW …] [--keep] [--docs]

The demo kindergarten is built once, with one contract signed by its parent; each view (window size, scale) in each language is
then taken by a process of its own, because Qt reads the scale once, on a screen just as large as the window. Words that are cut
or left in English are told at the end, and the run fails. `--keep` uses the kindergarten of the last run; `--docs` makes the
pictures of the README (`docs/pictures`) and of the manual inside the program (`desktop/resources/manual/pictures/{kk,ru}`), and
nothing else. Two cores take about six minutes for all of it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

if not os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

import tours
from photographer import Photographer, View, first_run
from pictured import LATER, PicturedOffice, close
from PySide6.QtCore import QMessageLogContext, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from translations import compile_all

from desktop.views.theme import prepare_high_dpi

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
# Said by Qt of a platform without windows, and of nothing else.
OF_NO_INTEREST = ("propagateSizeHints", "This plugin does not support")
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
    parser.add_argument("--take", nargs=2, metavar=("VIEW", "LANGUAGE"), help=argparse.SUPPRESS)
    said = parser.parse_args(words)
    qInstallMessageHandler(_hush)
    if said.take:
        return _take(*said.take)
    compile_all()
    pictured = PicturedOffice(OUT)
    if not said.keep:
        shutil.rmtree(pictured.home, ignore_errors=True)
    faulty = False
    with pictured.country() as country:
        print("The demo kindergarten …", flush=True)
        pictured.make_ready(_application(), country)
        for name in ["readme", "manual"] if said.docs else said.only:
            for language in VIEWS[name].languages:
                country.set_clock(LATER)  # it goes on, and the program's stands
                since = time.monotonic()
                command = [sys.executable, str(Path(__file__)), "--take", name, language]
                done = subprocess.run(command, cwd=ROOT, env={**os.environ, **_screen(VIEWS[name])}, check=False)
                print(f"Pictures: {name}, {language}, {time.monotonic() - since:.0f} s", flush=True)
                if done.returncode not in (0, READ_BADLY):
                    return done.returncode
                faulty = faulty or done.returncode == READ_BADLY
    if not said.docs and LOOK.is_dir():
        _beside_look()
    print(f"See {DOCS if said.docs else OUT}")
    return READ_BADLY if faulty else 0


def _screen(view: View) -> dict[str, str]:
    """What Qt reads of a screen as large as the view's window, in its scale."""
    size = view.size * float(view.scale)
    screen = {"name": "Screen", "x": 0, "y": 0, "width": size.width(), "height": size.height(), "dpr": 1}
    told = OUT / "home" / "screen.json"
    told.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}))
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={told}", "QT_SCALE_FACTOR": view.scale}


def _take(name: str, language: str) -> int:
    """One view in one language, in this process."""
    app, pictured = _application(), PicturedOffice(OUT)
    faults: list[str] = []
    if name == "usual":
        with TemporaryDirectory() as folder:
            faults += _walk(app, pictured, name, language, Path(folder))
    faults += _walk(app, pictured, name, language)
    for fault in sorted(set(faults)):
        print(fault, file=sys.stderr)
    return READ_BADLY if faults else 0


def _walk(app: QApplication, pictured: PicturedOffice, name: str, language: str, fresh: Path | None = None) -> list[str]:
    """One program from its start to its end, in one language; on an empty folder the first run. Returns what reads badly."""
    view = VIEWS[name]
    program = pictured.program(app, language, fresh)
    photographer = Photographer(program, view, language, lambda theme: _folder(name, language, theme))
    photographer.dress(view.themes[0])
    try:
        program.start()
        photographer.hands.settle()
        if fresh is not None:
            first_run(photographer)
        elif name in ("readme", "manual"):
            photographer.sign_in()
            tour = tours.of_readme if name == "readme" else tours.of_manual
            tour(photographer, pictured.key, photographer.keep)
        else:
            photographer.whole_program(pictured.key)
    finally:
        close(program)
    return photographer.faults


def _folder(name: str, language: str, theme: str) -> Path:
    """Where a view's pictures in a language and a theme lie."""
    if name == "readme":
        return DOCS
    return MANUAL / language if name == "manual" else OUT / language / VIEWS[name].folder_of(theme)


def _application() -> QApplication:
    prepare_high_dpi()
    return QApplication(sys.argv[:1])


def _hush(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if kind is not QtMsgType.QtDebugMsg and not any(part in text for part in OF_NO_INTEREST):
        print(text, file=sys.stderr)


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


if __name__ == "__main__":
    sys.exit(main())

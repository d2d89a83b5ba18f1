"""The office day: the whole main job played through the real windows, on a real portal, with real signatures.

`play(out)` prints each step and leaves contract.pdf, contract.pdf.cms, timesheet.pdf, timesheet.xlsx and screenshots; the
end-to-end test runs the same day. A step that does not hold ends the day with exit code 1.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.demo.country import Country
from desktop.demo.day_attendance import AttendanceSteps
from desktop.demo.day_contracts import ContractSteps
from desktop.demo.day_office import OfficeSteps
from desktop.demo.day_scene import Scene
from desktop.demo.hands import NotAsExpected
from desktop.demo.kindergarten import ORGANISATION

MORNING = datetime(2026, 9, 28, 4, 0, tzinfo=UTC)


def steps_of(scene: Scene) -> tuple[tuple[str, Callable[[], str]], ...]:
    """The story in its order: a title and what plays it; each returns a sentence about what held."""
    office, contracts, attendance = OfficeSteps(scene), ContractSteps(scene), AttendanceSteps(scene)
    return (
        ("A new PC: the assistant makes the office", office.first_run),
        ("A wrong password, then the right one", office.sign_in),
        ("The office connects to the portal", office.connect),
        ("Groups and children", office.groups_and_children),
        ("Requests come and are decided", contracts.requests),
        ("Contracts are prepared and sent", contracts.prepare_and_send),
        ("Parents attach papers and sign", contracts.parents_sign),
        ("The director co-signs; children are enrolled", contracts.countersign),
        ("The methodist marks a month by keyboard", attendance.mark_month),
        ("The month is closed; parents answer", attendance.close_and_answers),
        ("Papers are exported", attendance.export),
        ("The network is cut for a day", attendance.offline_day),
    )


def play(out: Path) -> int:
    """Play the day offscreen and leave its papers in `out`; returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.views.theme import prepare_high_dpi

    for leftover in ("home", "screenshots"):
        shutil.rmtree(out / leftover, ignore_errors=True)
    for paper in ("contract.pdf", "contract.pdf.cms", "timesheet.pdf", "timesheet.xlsx"):
        (out / paper).unlink(missing_ok=True)
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        prepare_high_dpi()
        app = QApplication(sys.argv[:1])
    qInstallMessageHandler(_hush)
    print("The office day, offscreen. The portal is starting …", flush=True)
    with Country(out / "home", ORGANISATION, MORNING) as country, Scene(app, country, out, MORNING) as scene:
        return _play_steps(scene)


def _hush(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Qt's warnings go to standard error, except one that the offscreen platform says of every window."""
    if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def _play_steps(scene: Scene) -> int:
    began = time.monotonic()
    steps = steps_of(scene)
    for number, (title, step) in enumerate(steps, 1):
        started = time.monotonic()
        print(f"{number:2}. {title} … ", end="", flush=True)
        try:
            held = step()
        except NotAsExpected as error:
            print(f"FAILED\n    {error}", flush=True)
            return 1
        print(f"{held} ({time.monotonic() - started:.1f} s)", flush=True)
    print(f"All {len(steps)} steps held in {time.monotonic() - began:.0f} s. See {scene.out}", flush=True)
    return 0

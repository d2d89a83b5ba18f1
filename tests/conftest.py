"""What every test shares."""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

MEMORY = Path("/dev/shm")
ROOM_BYTES = 4 * 1024**3


def _has_room(place: Path) -> bool:
    """Whether this is a file system with room for everything the tests leave, from which programs may be started too."""
    if not place.is_dir() or not hasattr(os, "statvfs"):
        return False
    told = os.statvfs(place)
    return told.f_bavail * told.f_frsize >= ROOM_BYTES and not told.f_flag & os.ST_NOEXEC


if "TMPDIR" not in os.environ and _has_room(MEMORY):
    # No test cuts the power, so none needs a disk to wait for; the programs that tests start follow.
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None

# A run that failed fails again, and a busy machine fails nothing. `--hypothesis-profile chance` tries other examples.
settings.register_profile("chance", deadline=None, print_blob=True)
settings.register_profile("same", settings.get_profile("chance"), derandomize=True, max_examples=50)
settings.load_profile("same")


@pytest.fixture(scope="module", autouse=True)
def _settled_heap() -> Iterator[None]:
    """What outlives a module is set aside: later collections, the program's own among them, need not walk through it again."""
    yield
    _clear_the_screen()
    gc.collect()
    gc.freeze()


def _clear_the_screen() -> None:
    """Windows that tests left behind go: every later change of theme or language would dress them too."""
    qt = sys.modules.get("PySide6.QtWidgets")
    if qt is None or qt.QApplication.instance() is None:
        return
    for top in qt.QApplication.topLevelWidgets():
        if top.parentWidget() is None:
            top.deleteLater()
    qt.QApplication.sendPostedEvents(None, sys.modules["PySide6.QtCore"].QEvent.Type.DeferredDelete.value)


FIRST = ("tests/desktop/app/", "tests/portal/pages/", "tests/end2end/", "tests/soak/")
"""The slowest files: first, while the heap is small, and so that no process is left with one of them at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slowest files go first; else the order stays."""
    items.sort(key=lambda item: not item.nodeid.startswith(FIRST))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell at the end what the trials by chance were made of: BALABAQSHA_SEED repeats them."""
    reports = [report for found in terminalreporter.stats.values() for report in found]
    told = [pair for report in reports for pair in getattr(report, "user_properties", ())]
    for seed in sorted({value for name, value in told if name == "seed"}):
        terminalreporter.write_line(f"trials by chance: BALABAQSHA_SEED={seed}")

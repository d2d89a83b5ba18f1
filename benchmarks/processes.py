"""Figures of the program as a process: how soon its first window is there, and how much memory a day takes."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

import uuid_utils.compat

from benchmarks.figures import MS, Figure, NotMeasured, Peer
from desktop.app.smoke_test import create_an_office
from desktop.services.clock import SystemClock
from desktop.services.folder import OfficeFolder, Surroundings

BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]
STARTS = 11
START_SECONDS, DAY_SECONDS, END_SECONDS = 60, 540, 10
LOOK_SECONDS = 0.02
KIB_PER_MB = 1024
WORDS = "words.log"


@contextmanager
def started(command: list[str], place: Path) -> Iterator[subprocess.Popen[str]]:
    """A process with its own temporary folder; ended with the block."""
    temporary = place / "tmp"
    temporary.mkdir(parents=True, exist_ok=True)
    # Bytecode may be kept: a person's second start reads it too.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    environment |= {"TMPDIR": str(temporary), "TEMP": str(temporary)}
    with (place / WORDS).open("w", encoding="utf-8") as words:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=words, text=True, env=environment)
    watchdog = Timer(START_SECONDS, process.kill)
    watchdog.start()
    try:
        yield process
    finally:
        watchdog.cancel()
        process.kill()
        process.wait(END_SECONDS)
        assert process.stdout is not None
        process.stdout.close()


def last_line(words: Path) -> str:
    """What a process said last."""
    return (words.read_text(encoding="utf-8").strip().splitlines() or ["no word"])[-1]


def until_painted(command: list[str], place: Path) -> float:
    """Milliseconds from the launch to the line "painted".

    Raises:
        NotMeasured: the line did not come.
    """
    begun = time.perf_counter()
    with started(command, place) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        spent = (time.perf_counter() - begun) * MS
    if line.strip() != "painted":
        raise NotMeasured(f"the window was not painted: {line.strip() or last_line(place / WORDS)}")
    return spent


def cold_start(place: Path) -> Figure:
    """Launch to the sign-in window painted: `python -m desktop` on an office beside a bare PySide6 main window, in turn."""
    folder = OfficeFolder(place / "office")
    create_an_office(folder, Surroundings(SystemClock(), lambda: str(uuid_utils.compat.uuid7()), "PC"))
    program = [sys.executable, "-m", "desktop", "--smoke-test", "--data", str(folder.path)]
    pairs = [(until_painted(program, place), until_painted(BARE, place)) for _ in range(STARTS)][1:]
    own, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    return Figure("cold_start", own, "ms", Peer("a bare PySide6 main window", bare))


def high_water(pid: int) -> float:
    """The most memory a process has held so far, in MB; 0 once it is gone.

    Raises:
        NotMeasured: this system does not tell.
    """
    status = Path("/proc") / str(pid) / "status"
    if not status.parent.parent.is_dir():
        raise NotMeasured("only Linux tells the most memory a process held")
    try:
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return next((int(line.split()[1]) / KIB_PER_MB for line in lines if line.startswith("VmHWM:")), 0.0)


def peak_memory(place: Path) -> Figure:
    """The most memory the desktop process held while it played the office day; the portal is another process."""
    with started(BARE, place) as bare:
        assert bare.stdout is not None
        bare.stdout.readline()
        least = high_water(bare.pid)
    words = place / WORDS
    command = [sys.executable, "-m", "desktop", "--office-day", "--out", str(place / "day")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    peak, begun = 0.0, time.monotonic()
    with words.open("w", encoding="utf-8") as log:
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=environment)
        while process.poll() is None:
            peak = max(peak, high_water(process.pid))
            if time.monotonic() - begun > DAY_SECONDS:
                process.terminate()
                process.wait(END_SECONDS)
                raise NotMeasured(f"the office day did not end within {DAY_SECONDS} s")
            time.sleep(LOOK_SECONDS)
    if process.returncode:
        raise NotMeasured(f"the office day ended with {process.returncode}: {last_line(words)}")
    return Figure("peak_memory", peak, "MB", Peer("a bare PySide6 main window", least))

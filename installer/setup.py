"""Make the virtual environment: the locked requirements, and the system libraries Qt needs where they are missing.

usage: python3 installer/setup.py VENV

System packages are installed only when they are missing and only where that is allowed (root, or a password-less sudo) on a
Debian-like system; elsewhere the one command to run is printed. Standard library only: nothing is installed yet.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "dev.txt"
OLDEST, NEWEST = (3, 11), (3, 13)
QT_LIBRARIES = (
    "libegl1",
    "libgl1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
PROBE = "from PySide6 import QtGui, QtWidgets, QtPrintSupport, QtNetwork"


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def require_python() -> None:
    """Refuse a Python the program does not run on."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        found = ".".join(map(str, sys.version_info[:3]))
        say(f"Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]} is needed, this is {found}.")
        say("Name another one: make run PYTHON=python3.12")
        raise SystemExit(2)


def in_venv(venv: Path, program: str) -> str:
    """A program of the environment, on Windows too."""
    return str(venv / ("Scripts" if os.name == "nt" else "bin") / program)


def make_venv(venv: Path) -> None:
    """Create the environment and install exactly what the lock names."""
    if not Path(in_venv(venv, "python")).exists():
        say(f"Making {venv} …")
        made = subprocess.run([sys.executable, "-m", "venv", str(venv)], check=False)
        if made.returncode:
            say("Python's venv module is missing. On Debian or Ubuntu: apt-get install python3-venv")
            raise SystemExit(2)
    say("Installing the locked requirements (a minute or two at the first time) …")
    install = [in_venv(venv, "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    if subprocess.run([*install, "-r", str(LOCK)], check=False).returncode:
        say("The requirements could not be installed. Is there a network? Run the same command again: it goes on where it was.")
        raise SystemExit(2)


def qt_loads(venv: Path) -> bool:
    """Whether Qt finds the system libraries it needs."""
    return subprocess.run([in_venv(venv, "python"), "-c", PROBE], capture_output=True, check=False).returncode == 0


def install_packages(packages: tuple[str, ...]) -> str:
    """Install system packages where that is allowed; returns the command a person would type."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    prefix = [] if getattr(os, "geteuid", lambda: 1)() == 0 else ["sudo", "--non-interactive"]
    if shutil.which("apt-get") and (not prefix or shutil.which("sudo")):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*prefix, "apt-get", "update", "--quiet"], check=False, env=environment, stdout=subprocess.DEVNULL)
        subprocess.run([*prefix, *command], check=False, env=environment, stdout=subprocess.DEVNULL)
    return "sudo " + " ".join(command)


def install_libraries(venv: Path) -> None:
    """Install Qt's system libraries where they are missing and may be installed, else say how."""
    if qt_loads(venv):
        return
    say("Qt lacks system libraries; installing them …")
    command = install_packages(QT_LIBRARIES)
    if not qt_loads(venv):
        say("They could not be installed. Run this once, then the same make command again:")
        say("  " + command)
        raise SystemExit(2)


def main() -> None:
    require_python()
    venv = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".venv").absolute()
    make_venv(venv)
    install_libraries(venv)


if __name__ == "__main__":
    main()

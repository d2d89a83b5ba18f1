"""`--smoke-test`, which builds are tried with, in the checkout itself."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def start(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", *words, "--data", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100, check=False)


def test_the_program_paints_its_first_window_and_is_whole(tmp_path: Path) -> None:
    done = start("--smoke-test", folder=tmp_path / "office")

    assert (done.stdout.split(), done.returncode) == (["painted", "whole"], 0), done.stderr


def test_the_given_folder_gets_no_office(tmp_path: Path) -> None:
    start("--smoke-test", folder=tmp_path / "office")

    assert not list(tmp_path.glob("office/office.*"))
